import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("The relation stage")
struct RelationExtractorTests {
  @Test("clauses that no frame types are relations only where they are asked for")
  func openRelations() throws {
    let text = MarkedText("[Vienna|Place] fascinates [Mahler|Person].")
    #expect(!(try ReadingDesk().read(text)).relations.relations.contains { $0.type == .open })
    var options = RelationExtractor.Options()
    options.includesOpen = true
    let open = try ReadingDesk(options: options).read(text).relations.relations
    #expect(open.contains { $0.type == .open && $0.predicate == "fascinate" })
  }

  @Test("a clause that a frame types is not told again as an open one")
  func typedClauses() throws {
    var options = RelationExtractor.Options()
    options.includesOpen = true
    let text = MarkedText("[Chad|Polity] accused [Sudan|Polity] of arming rebels.")
    let types = try ReadingDesk(options: options).read(text).relations.relations.map(\.type)
    #expect(types.contains(.accuse) && !types.contains(.open))
  }

  /// Sentences that never end, and whether they are beyond the budget.
  static let monsters: [(name: String, text: String, isSkipped: Bool)] = [
    (
      "five hundred words",
      "[Chad|Polity] accused [Sudan|Polity] of "
        + String(repeating: "arming rebels and ", count: 160) + "war.", false
    ),
    (
      "brackets, two hundred deep",
      "[Chad|Polity] met [Sudan|Polity] " + String(repeating: "( ", count: 200)
        + String(repeating: ") ", count: 200) + ".", false
    ),
    (
      "nothing but and",
      "[Chad|Polity] met [Sudan|Polity] " + String(repeating: "and ", count: 2000) + ".", true
    ),
  ]

  @Test("endless sentences end, with a finding where they are left out", arguments: monsters)
  func budget(name: String, text: String, isSkipped: Bool) throws {
    let (found, _) = try ReadingDesk().read(MarkedText(text))
    #expect(found.findings.contains { $0.category == .budget } == isSkipped)
    #expect(!isSkipped || found.relations.isEmpty)
  }
}
