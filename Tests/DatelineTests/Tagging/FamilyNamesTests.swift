import DatelineTestSupport
import Testing

@testable import Dateline

/// Whom a surname alone means where an article names two of a family, over the project's own
/// gazetteer and model.
@Suite struct FamilyNamesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The surnames alone are marked with the full name of whom they mean.
    let marked: String

    init(_ name: String, _ marked: String) {
      testDescription = name
      self.marked = marked
    }
  }

  static let cases = [
    Case(
      "the one who spoke, not whose sister she is",
      "Ana Holm, younger sister of President Eva Holm, opened the fair. [Holm|Ana Holm] praised it."
    ),
    Case(
      "the one who spoke, though the other is named later",
      "Ana Holm opened the fair. The work was led by Eva Holm. [Holm|Ana Holm] praised it."),
    Case(
      "the one who spoke all along",
      "Ana Holm came. [Holm|Ana Holm] sat down. A man thanked Eva Holm. [Holm|Ana Holm] left."),
    Case(
      "the one who does something after",
      "Ana Holm opened the fair. Eva Holm stayed at home. [Holm|Eva Holm] was ill."),
    Case(
      "the one who met, not the one who was met",
      "Ana Holm met Eva Holm on Monday. [Holm|Ana Holm] praised the fair."),
    Case(
      "not the owner of a house",
      "Ana Holm spoke in Eva Holm’s house. [Holm|Ana Holm] praised the fair."),
    Case(
      "the father of a child called by the given name",
      "Eva Holm is six. Eva lives in a village. Her father, Olaf Holm, wrote a letter. [Holm|Olaf Holm] praised Eva."
    ),
    Case("the only one", "A man thanked Eva Holm. [Holm|Eva Holm] praised the fair."),
  ]

  @Test("a surname alone", arguments: cases)
  func surnames(_ testCase: Case) throws {
    let marked = MarkedText(testCase.marked)
    let names = try CorpusPropertyTests.pipeline.get()
      .read(Article(id: "t", text: marked.text)).names
    for mark in marked.marks {
      let mention = try #require(names.mentions.first { $0.span == mark.span })
      #expect("[\(marked.text[mark.span])|\(names.entities[mention.entity].name)]" == "\(mark)")
    }
  }
}
