import DatelineTestSupport
import Testing

@testable import Dateline

/// What holds of blocks, sentences and tokens whatever the bytes.
@Suite("Properties of segmentation")
struct SegmentationPropertyTests {
  private static let pieces: [String] = [
    "The", "minister", "said", "Mr.", "U.S.", "No.", "5", "1.", "a)", "•", "- ", "(", ")", "[12]",
    "“", "”", "\"", "'", "’s", "n't", "...", "…", ".", "!", "?", ",", ";", ":", "—", "-", "/", "@",
    "https://", "www.", "<sup>", "</sup>", "é", "ж", "中", "👍🏽", "\u{A0}", "\u{2028}", "\n", "\n\n",
    "\r\n", "\t", " ", " ", " ", "1,000", "3.5", "12/31", "a.m.", "end.Next", "$", "%", "#", "&",
    "\u{200D}", "\u{FEFF}", "\u{301}", "\0",
  ]

  @Test("of random pieces", arguments: 0..<40)
  func randomPieces(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<600).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    try check(ArticleText(text), "seed \(seed)")
  }

  @Test("of random bytes", arguments: 0..<40)
  func randomBytes(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
    try check(ArticleText(repairing: bytes), "seed \(seed)")
  }

  static let hostile: [(name: String, piece: String)] = [
    ("letters without a space", "a"), ("full stops", "."), ("spaced full stops", ". "),
    ("quotes", "\""), ("curly quotes", "“"), ("brackets", "(["), ("letters and stops", "a."),
    ("glued sentences", "aa.Bb"), ("hyphens", "a-"), ("numbers and hyphens", "1-"),
    ("numbers and slashes", "1/"), ("thousands", "1,"), ("apostrophes", "a'"), ("clitics", "'s"),
    ("at signs", "a@"), ("schemes", "a://"), ("hosts", "www."), ("empty lines", "\n"),
    ("short lines", "a\n"), ("bullets", "• "), ("items", "- a\n"), ("initials", "A. "),
    ("shouts", "aa!"), ("tags", "<sup>1</sup>"), ("no-break spaces", "\u{A0}"),
  ]

  @Test("of a long text of one piece", arguments: hostile)
  func repeated(name: String, piece: String) throws {
    try check(ArticleText(String(repeating: piece, count: 50_000 / piece.utf8.count)), "\(name)")
  }

  private func check(_ text: ArticleText, _ what: Comment) throws {
    let words = try SegmentationSample.words.get()
    let article = Article(id: "a", text: text)
    checkTiling(article.blocks.map(\.span), of: text.span, in: text, "blocks", what, drops: true)
    for model in [SegmentationSample.eager, SegmentationSample.reluctant] {
      let sentences = SentenceSegmenter(words: words, model: model).sentences(in: article)
      checkTiling(
        sentences.map(\.span), inside: article.blocks.map(\.span), text, "sentences", what)
      let tokens = Tokeniser(words: words).tokens(of: sentences, in: text)
      checkTiling(tokens.spans, inside: sentences.map(\.span), text, "tokens", what)
      #expect(tokens.sentences.count == sentences.count, what)
      #expect(tokens.sentences.last?.upperBound ?? 0 == tokens.count, what)
    }
  }

  /// Parts lie in order within containers and leave out nothing but white space.
  private func checkTiling(
    _ parts: [TextSpan], inside containers: [TextSpan], _ text: ArticleText, _ name: String,
    _ what: Comment
  ) {
    var next = 0
    for container in containers {
      let first = next
      while next < parts.count, parts[next].start < container.end { next += 1 }
      checkTiling(Array(parts[first..<next]), of: container, in: text, name, what, drops: false)
    }
    #expect(next == parts.count, what)
  }

  private func checkTiling(
    _ parts: [TextSpan], of whole: TextSpan, in text: ArticleText, _ name: String, _ what: Comment,
    drops: Bool
  ) {
    var end = whole.start
    for part in parts + [TextSpan(whole.end, whole.end)] {
      let isLast = part.isEmpty && part.start == whole.end
      guard part.start >= end, part.end <= whole.end, isLast || !part.isEmpty else {
        Issue.record("\(name): \(part) is out of place (\(what))")
        return
      }
      // Blocks leave out bullets and the marks of headings; others only white space.
      if !drops {
        let isSpace = text.withBytes { bytes in
          bytes.skippingSpace(from: end, before: part.start) == part.start
        }
        if !isSpace { Issue.record("\(name): text lost before \(part) (\(what))") }
      }
      if !isLast {
        let isTrimmed = text.withBytes { bytes in
          !bytes.isSpace(at: part.start, before: part.end)
            && bytes.trimmingSpace(from: part.start, to: part.end) == part.end
        }
        let isWhole =
          text.bytes[part.start] & 0xC0 != 0x80
          && (part.end == text.count || text.bytes[part.end] & 0xC0 != 0x80)
        if !isTrimmed || !isWhole {
          Issue.record("\(name): \(part) is not trimmed or cuts a character (\(what))")
          return
        }
      }
      end = part.end
    }
  }
}
