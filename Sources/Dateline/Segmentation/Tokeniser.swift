/// Cuts sentences into words, clitics and punctuation marks.
///
/// The conventions are those of the English treebanks of Universal Dependencies: `do|n't`,
/// `Russia|'s`, `post-war`, `well|-|known`, `$|100`, `U.S.` are tokens as the bars part them.
///
/// Every byte of a sentence that is not white space belongs to exactly one token.
public struct Tokeniser: Sendable {
  private let words: SegmentationWords

  /// Makes a tokeniser.
  ///
  /// - Parameter words: abbreviations, contractions, prefixes and units.
  public init(words: SegmentationWords) {
    self.words = words
  }

  /// The tokens of sentences.
  ///
  /// - Parameters:
  ///   - sentences: spans in reading order that do not overlap.
  ///   - text: the text they point into.
  /// - Returns: the tokens of all sentences, each within its sentence.
  /// - Complexity: O(*n*) in the length of the text.
  public func tokens(of sentences: [Sentence], in text: ArticleText) -> Tokens {
    text.withBytes { bytes in
      var ranges: [Range<Int>] = []
      ranges.reserveCapacity(sentences.count)
      var scan = TokenScan(bytes: bytes, words: words)
      scan.spans.reserveCapacity(text.count / 5)
      for sentence in sentences {
        let first = scan.spans.count
        scan.cut(sentence.span.start, sentence.span.end)
        ranges.append(first..<scan.spans.count)
      }
      return Tokens(spans: scan.spans, sentences: ranges)
    }
  }
}
