import Glibc
import Testing

@testable import Dateline

/// Hostile texts of a megabyte: the time they take grows no faster than they do.
@Suite("Time that segmentation takes")
struct SegmentationTimeTests {
  static let hostile: [(name: String, piece: String)] = [
    ("letters without a space", "x"), ("a million dots", "."), ("spaced dots", ". "),
    ("deep quotes", "“"), ("straight quotes", "\" "), ("deep brackets", "(["),
    ("glued sentences", "aa.Bb"), ("initials", "A. "), ("numbers and slashes", "1/"),
    ("bullets on one line", "• "), ("empty lines", "\n"), ("notes", "a.[1]"),
    ("no-break spaces", "\u{A0}"), ("half of a character", "\u{E9}\u{301}"),
  ]

  @Test("sixteen times the text takes nothing like a square of the time", arguments: hostile)
  func isLinear(name: String, piece: String) throws {
    // Other work on the machine may slow either down threefold; the best of the short runs counts.
    let short = try (0..<3).map { _ in try seconds(piece, bytes: 62_500) }.min() ?? 0
    let long = try seconds(piece, bytes: 1_000_000)
    // In a line it takes 16 times as long, as a square 256 times.
    #expect(long < 60 * short + 0.05, "\(name): \(short) s, then \(long) s")
  }

  /// The processor time of this thread for sentences and tokens of a text.
  private func seconds(_ piece: String, bytes: Int) throws -> Double {
    let text = ArticleText(String(repeating: piece, count: bytes / piece.utf8.count))
    let words = try SegmentationSample.words.get()
    let segmenter = SentenceSegmenter(words: words, model: SegmentationSample.eager)
    let tokeniser = Tokeniser(words: words)
    let start = Self.threadTime
    let article = Article(id: "a", text: text)
    let sentences = segmenter.sentences(in: article)
    let tokens = tokeniser.tokens(of: sentences, in: text)
    #expect(tokens.sentences.count == sentences.count)
    #expect(tokens.spans.last?.end ?? 0 <= text.count)
    return Self.threadTime - start
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
