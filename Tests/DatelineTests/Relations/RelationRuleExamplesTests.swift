import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Examples of the relation rules")
struct RelationRuleExamplesTests {
  @Test("examples yield their relations and counter-examples do not fire their rules")
  func examples() throws {
    let desk = try ReadingDesk()
    var failures: [String] = []
    for rule in desk.lexicon.rules {
      for line in rule.lines where line.key == "example" || line.key == "not" {
        if try !holds(line, of: rule, at: desk) {
          failures.append("\(line.location): \(line.value)")
        }
      }
    }
    #expect(desk.lexicon.rules.count > 500)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  private func holds(
    _ line: RelationRuleFile.Line, of rule: RelationRuleFile.Rule, at desk: ReadingDesk
  ) throws -> Bool {
    let halves = line.value.split(separator: "=>", maxSplits: 1).map {
      String(RelationRuleFile.trimmed($0))
    }
    let (found, names) = try desk.read(MarkedText(halves[0]))
    if line.key == "not" { return !found.relations.contains { $0.rule == rule.name } }
    let expected = (halves.count > 1 ? halves[1] : "").split(separator: ">").map {
      String(RelationRuleFile.trimmed($0))
    }
    return found.relations.contains { relation in
      let pair = [relation.subject, relation.object].compactMap { argument in
        argument.map { names.entities[$0.entity].name }
      }
      guard relation.type.rawValue == rule.name.prefix(while: { $0 != "." }) else { return false }
      return pair == expected || relation.type.isSymmetric && pair.reversed() == expected
        || expected.count == 1 && pair.first == expected[0]
    }
  }
}
