import DatelineTestSupport
import Testing

@testable import Dateline

/// What the rules decide whatever was learnt: a model that would end a sentence everywhere must not
/// where a rule says no, and one that would end none must where a rule says yes.
@Suite("Sentences by rule")
struct SentenceSegmenterTests {
  static let never: [(name: String, marked: String)] = [
    ("behind a title", "They saw Dr.‖ Smith"),
    ("behind a mountain's or saint's short form", "They saw Mt.‖ Fuji"),
    ("between a reference and its number", "See p.‖ 55"),
    ("between a month and its day", "On Jan.‖ 5"),
    ("behind a connective", "The envoy, i.e.‖ Smith"),
    ("behind an initial", "The book Ann J.‖ Smith wrote"),
    ("behind an initial that begins a sentence", "J.‖ Smith wrote it"),
    ("behind initials without spaces", "Then Judge J.L.‖ Smith came"),
    ("between U.S. and a name", "The U.S.‖ Army"),
    ("between an hour and a zone", "It went at 5 a.m.‖ EST"),
    ("between an hour and a day", "It went at 5 a.m.‖ Tuesday"),
    ("behind an hour while nothing has happened", "At 5 a.m.‖ Mr. Smith"),
    ("behind an abbreviation before a small letter", "Were Jane and co.‖ there"),
    ("behind a quote before a small letter", "“Why?”‖ he asked"),
    ("behind a bracket before a small letter", "He taught (for years.)‖ at home"),
    ("behind a name with an exclamation mark", "She works at Yahoo!‖ in town."),
    ("before a small letter without a mark", "The white‖ paper"),
    ("behind the number of a list item", "1.‖ Peace"),
    ("inside three spaced stops", "He said .‖ .‖ .‖ I"),
  ]

  @Test("no sentence ends", arguments: never)
  func rulesOut(name: String, marked: String) throws {
    let marked = MarkedText(marked)
    let segmenter = SentenceSegmenter(
      words: try SegmentationSample.words.get(), model: SegmentationSample.eager)
    let ends = segmenter.sentences(in: Article(id: "a", text: marked.text)).map(\.span.end)
    #expect(!marked.boundaries.contains { ends.contains($0) }, "\(name)")
  }

  static let always: [(name: String, marked: String)] = [
    ("before the next number of a list", "1) one‖ 2) two‖ 3) three"),
    ("before the next letter of a list", "a. one‖ b. two"),
    ("before the next bullet of a line", "• one‖ • two"),
    ("behind a company before a title", "of Example Inc.‖ Mr. Smith"),
    ("behind an hour before a title", "It went at 5 a.m.‖ Mr. Smith"),
    ("behind a note's number that stands free", "policy. 4‖ Even so"),
    ("before spaced stops that a sentence follows", "compounds.‖ . . . The"),
    ("at the end of every block", "Heading‖\n\nParagraph‖\n\nAnother"),
  ]

  @Test("a sentence ends", arguments: always)
  func demands(name: String, marked: String) throws {
    let (text, pieces) = SegmentationSample.pieces(marked)
    #expect(
      try SegmentationSample.sentences(text, SegmentationSample.reluctant) == pieces, "\(name)")
  }

  @Test("where a list leaves off, numbers mean nothing")
  func brokenList() throws {
    let text = ArticleText("1) one 3) two")
    #expect(try SegmentationSample.sentences(text, SegmentationSample.reluctant).count == 1)
  }
}
