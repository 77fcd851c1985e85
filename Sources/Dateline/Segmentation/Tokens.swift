/// The tokens of an article: words, clitics and punctuation marks by UD English conventions.
///
/// Tokens are in reading order and do not overlap; each lies in one sentence.
public struct Tokens: Hashable, Sendable {
  /// The bytes of each token.
  public let spans: [TextSpan]
  /// For each sentence, the range of its tokens in `spans`.
  public let sentences: [Range<Int>]

  /// The number of tokens.
  public var count: Int { spans.count }

  /// Makes the tokens of an article.
  ///
  /// - Parameters:
  ///   - spans: the bytes of each token, in reading order.
  ///   - sentences: for each sentence the range of its tokens; the ranges tile `spans`.
  public init(spans: [TextSpan], sentences: [Range<Int>]) {
    self.spans = spans
    self.sentences = sentences
  }

  /// The position of the first token that ends after a byte, or `count` past the last one.
  ///
  /// - Complexity: O(log *n*) in the number of tokens.
  public func firstIndex(endingAfter byte: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that share a byte with a span.
  ///
  /// - Complexity: O(log *n* + *k*) in the number of tokens and of those in the span.
  public func indices(overlapping span: TextSpan) -> Range<Int> {
    let first = firstIndex(endingAfter: span.start)
    var end = first
    while end < spans.count, spans[end].start < span.end { end += 1 }
    return first..<end
  }
}
