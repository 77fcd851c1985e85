extension Tokens {
  /// Sorts given token spans into sentences.
  ///
  /// Each token goes to the last sentence that starts at or before it; one before the first sentence
  /// goes to the first.
  ///
  /// - Parameters:
  ///   - spans: token spans in reading order.
  ///   - sentences: the sentences in reading order.
  /// - Complexity: O(*n* + *m*) in the number of tokens and sentences.
  package init(given spans: [TextSpan], in sentences: [Sentence]) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(sentences.count)
    var next = 0
    for index in sentences.indices {
      let first = next
      let limit = index + 1 < sentences.count ? sentences[index + 1].span.start : Int.max
      while next < spans.count, spans[next].start < limit { next += 1 }
      ranges.append(first..<next)
    }
    self.init(spans: sentences.isEmpty ? [] : spans, sentences: ranges)
  }
}
