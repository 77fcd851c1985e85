import Testing

@testable import Dateline

/// Hostile texts of a megabyte: the steps they take grow no faster than they do.
@Suite("Time that segmentation takes")
struct SegmentationTimeTests {
  static let hostile: [(name: String, piece: String)] = [
    ("letters without a space", "x"), ("a million dots", "."), ("spaced dots", ". "),
    ("deep quotes", "“"), ("straight quotes", "\" "), ("deep brackets", "(["),
    ("glued sentences", "aa.Bb"), ("initials", "A. "), ("numbers and slashes", "1/"),
    ("bullets on one line", "• "), ("empty lines", "\n"), ("notes", "a.[1]"),
    ("no-break spaces", "\u{A0}"), ("half of a character", "\u{E9}\u{301}"),
  ]

  /// A step for every pair of bytes would be a million million, which no minute suffices for; a step
  /// for every byte takes less than a second.
  @Test("a megabyte comes to an end", .timeLimit(.minutes(1)), arguments: hostile)
  func comesToAnEnd(name: String, piece: String) throws {
    let text = ArticleText(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
    let words = try SegmentationSample.words.get()
    let sentences = SentenceSegmenter(words: words, model: SegmentationSample.eager)
      .sentences(in: Article(id: "a", text: text))
    let tokens = Tokeniser(words: words).tokens(of: sentences, in: text)
    #expect(tokens.sentences.count == sentences.count)
    #expect(tokens.spans.last?.end ?? 0 <= text.count)
  }
}
