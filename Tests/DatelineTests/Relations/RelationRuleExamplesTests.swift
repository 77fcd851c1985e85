import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Examples of the relation rules")
struct RelationRuleExamplesTests {
  @Test("every example yields its relation and no counter-example fires its rule")
  func examples() throws {
    let desk = try ReadingDesk()
    var count = 0
    for rule in desk.lexicon.rules {
      for line in rule.lines where line.key == "example" || line.key == "not" {
        count += 1
        let halves = line.value.split(separator: " => ", maxSplits: 1).map(String.init)
        let (relations, names) = try desk.read(MarkedText(halves[0]))
        func name(_ argument: Argument?) -> String {
          argument.map { names.entities[$0.entity].name } ?? ""
        }
        if line.key == "not" {
          #expect(
            !relations.relations.contains { $0.rule == rule.name },
            "\(line.location): '\(halves[0])' must not fire \(rule.name)")
          continue
        }
        let expected = (halves.count > 1 ? halves[1] : "").split(separator: " > ").map(String.init)
        let type = rule.name.prefix { $0 != "." }
        let isFound = relations.relations.contains { relation in
          let pair = [name(relation.subject), name(relation.object)].filter { !$0.isEmpty }
          guard relation.type.rawValue == type else { return false }
          return pair == expected || relation.type.isSymmetric && pair.reversed() == expected
        }
        #expect(
          isFound, "\(line.location): '\(halves[0])' yields \(relations.relations.map(\.rule))")
      }
    }
    #expect(count > 150)
  }
}
