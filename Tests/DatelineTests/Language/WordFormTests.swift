import Testing

@testable import Dateline

@Suite("Forms as the language model sees them")
struct WordFormTests {
  static let cases: [(name: String, form: String, cased: String, folded: String)] = [
    ("capitals are kept and folded", "NATO", "NATO", "nato"),
    ("digits fold to zero", "COVID-19", "COVID-19", "covid-00"),
    ("a curly apostrophe is a straight one", "Russia’s", "Russia's", "russia's"),
    ("curly quotation marks are straight ones", "“Yes”", "\"Yes\"", "\"yes\""),
    ("dashes are hyphens", "2014–2020", "2014-2020", "0000-0000"),
    ("letters past ASCII stay", "Erdoğan", "Erdoğan", "erdoğan"),
    ("an ellipsis stays", "…", "…", "…"),
    ("nothing stays nothing", "", "", ""),
  ]

  @Test("normalisation", arguments: cases)
  func normalises(name: String, form: String, cased: String, folded: String) {
    let read = FeatureKeys.normalised(Array(form.utf8))
    #expect(String(decoding: read.cased, as: UTF8.self) == cased)
    #expect(String(decoding: read.folded, as: UTF8.self) == folded)
  }

  @Test("of a very long form both ends are kept")
  func cuts() {
    let form = String(repeating: "a", count: 5000) + "ing"
    let read = FeatureKeys.normalised(Array(form.utf8))
    #expect(read.cased.count == WordForm.capacity)
    #expect(read.cased.suffix(3).elementsEqual("ing".utf8))
  }

  private static let clusters: [WordFeatures.Kind] = [.cluster, .cluster4, .cluster6, .cluster10]

  @Test("features change with what they are about and with nothing else")
  func features() {
    func keys(_ form: String, first: Bool = false) -> [UInt64] {
      FeatureKeys.keys(
        of: Array(form.utf8), isFirst: first, isGluedBefore: false, isGluedAfter: false)
    }
    func shared(_ left: [UInt64], _ right: [UInt64]) -> [WordFeatures.Kind] {
      WordFeatures.Kind.allCases.filter { left[$0.rawValue] == right[$0.rawValue] }
    }
    #expect(keys("talks") == keys("talks"))
    // Without a table of clusters a word has no cluster.
    #expect(Set(keys("Talks")).count == WordFeatures.count - 3)
    #expect(keys("talks")[0] == WordFeatures.none && keys("Talks")[0] != WordFeatures.none)
    #expect(
      shared(keys("talks"), keys("talks", first: true))
        == WordFeatures.Kind.allCases.filter { $0 != .placement })
    #expect(
      shared(keys("walked"), keys("talked"))
        == [.form, .suffix2, .suffix3, .suffix4, .suffix5, .outline, .placement]
        + Self.clusters)
    #expect(
      shared(keys("May"), keys("may"))
        == WordFeatures.Kind.allCases.filter { ![.form, .outline, .placement].contains($0) })
    #expect(keys("1998") == keys("2014"))
  }
}
