/// A run of sentences that go through the network together, so that its weights are read once.
///
/// A sentence of more than `TreeDecoder.limit` tokens is cut into several units, each analysed as
/// if it were a sentence: the cost stays linear in the length of the text.
struct AnalysisBatch {
  /// Tokens a batch is filled up to, and the most it may hold.
  static let target = 128
  static let capacity = target + TreeDecoder.limit

  /// The tokens of each unit.
  private(set) var units: [Range<Int>] = []

  /// The first token of the batch.
  var start: Int { units.first?.lowerBound ?? 0 }
  /// The number of tokens from the first to the last.
  var count: Int { (units.last?.upperBound ?? 0) - start }

  /// Takes units from `sentences`, which are consecutive, beginning with the token `next`.
  ///
  /// - Returns: whether there was anything left.
  mutating func fill(
    from sentences: [Range<Int>], sentence: inout Int, next: inout Int,
    isWanted: (Int) -> Bool
  ) -> Bool {
    units.removeAll(keepingCapacity: true)
    while sentence < sentences.count, count < Self.target {
      let range = sentences[sentence]
      let from = max(next, range.lowerBound)
      if from >= range.upperBound || !isWanted(sentence) {
        sentence += 1
        next = 0
        if !units.isEmpty, from < range.upperBound { break }
        continue
      }
      let end = min(range.upperBound, from + TreeDecoder.limit)
      units.append(from..<end)
      next = end
    }
    return !units.isEmpty
  }
}
