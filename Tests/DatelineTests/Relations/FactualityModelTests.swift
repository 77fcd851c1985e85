import Testing

@testable import Dateline

@Suite("The model of the factuality score")
struct FactualityModelTests {
  private static func model(
    _ lines: String, words table: inout LemmaTable
  ) throws -> FactualityModel {
    try FactualityModel(
      RelationDataFile(path: "factuality.trees", text: ArticleText(lines)), words: &table)
  }

  private static func features(_ features: FactualityFeature...) -> FactualityFeatures {
    var set = FactualityFeatures()
    for feature in features { set.insert(feature) }
    return set
  }

  @Test("trees are asked for yes first, and their numbers add up within -3 and 3")
  func scores() throws {
    var table = LemmaTable()
    let model = try Self.model(
      """
      # a comment
      bias 500
      tree negated effectFails 1000 -2000 250
      tree own:leave above:want -4000 100 0
      """, words: &table)
    let leave = table.number(of: "leave")
    let want = table.number(of: "want")
    #expect(leave != 0 && want != 0)
    #expect(model.score(Self.features(), own: 0, above: 0) == 0.75)
    #expect(model.score(Self.features(.negated), own: 0, above: 0) == -1.5)
    #expect(model.score(Self.features(.negated, .effectFails), own: 0, above: 0) == 1.5)
    #expect(model.score(Self.features(), own: leave, above: 0) == 0.85)
    #expect(model.score(Self.features(), own: leave, above: want) == -3)
  }

  static let faults: [(line: String, message: String)] = [
    ("bias much", "factuality.trees:1:1: expected a whole number after 'bias'"),
    ("leaf 3", "factuality.trees:1:1: expected 'bias' or 'tree'"),
    ("tree negated 1", "factuality.trees:1:1: the tree ends too soon"),
    ("tree 1 2", "factuality.trees:1:1: '2' stands after the end of the tree"),
    (
      "tree negatd 1 2",
      "factuality.trees:1:1: unknown feature 'negatd'; did you mean 'negated'?"
    ),
  ]

  @Test("malformed lines are told with their place", arguments: faults)
  func fault(line: String, message: String) {
    var table = LemmaTable()
    #expect {
      try Self.model(line, words: &table)
    } throws: { error in
      String(describing: error) == message
    }
  }

  @Test("a set holds what was put into it and nothing else")
  func sets() {
    for feature in FactualityFeature.allCases {
      let set = Self.features(feature)
      #expect(FactualityFeature.allCases.filter(set.contains) == [feature])
    }
  }
}
