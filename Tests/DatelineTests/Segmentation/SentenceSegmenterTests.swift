import DatelineTestSupport
import Testing

@testable import Dateline

/// What the rules decide whatever was learnt: a model that would end a sentence everywhere must not
/// where a rule says no, and one that would end none must where a rule says yes.
@Suite("Sentences by rule")
struct SentenceSegmenterTests {
  static let never: [(name: String, text: String)] = [
    ("behind a title", "Dr. Smith"),
    ("behind a title that is a word too", "Gen. Coe"),
    ("behind a mountain's or saint's short form", "Mt. Fuji"),
    ("between a reference and its number", "p. 55"),
    ("between a month and its day", "Jan. 5"),
    ("behind a connective", "i.e. Smith"),
    ("behind an initial", "by J. Smith"),
    ("behind initials without spaces", "Judge J.L. Smith"),
    ("between U.S. and a name", "the U.S. Army"),
    ("between an hour and a zone", "5 a.m. EST"),
    ("between an hour and a day", "5 a.m. Tuesday"),
    ("behind an abbreviation before a small letter", "Jane and co. at"),
    ("behind a quote before a small letter", "\"Why?\" he"),
    ("behind a bracket before a small letter", "years.) at"),
    ("behind a name with an exclamation mark", "at Yahoo! in"),
    ("inside a web address", "https://example.com/A.B?C"),
    ("before a small letter without a mark", "white paper"),
    ("behind the number of a list item", "1. Peace"),
    ("inside three spaced stops", ". . . I"),
  ]

  @Test("no sentence ends", arguments: never)
  func neverEnds(name: String, text: String) throws {
    let found = try SegmentationSample.sentences(ArticleText(text), SegmentationSample.eager)
    #expect(found.contains { $0.hasSuffix(text) || $0.contains(text) }, "\(name): \(found)")
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
  func alwaysEnds(name: String, marked: String) throws {
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
