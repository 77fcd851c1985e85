/// Finds the word that a misspelt one was meant to be, for messages that end in "did you mean".
package enum Spelling {
  /// The candidate nearest to a word, if one is near enough to be meant.
  ///
  /// - Parameters:
  ///   - word: what was written.
  ///   - candidates: what could have been written.
  /// - Returns: the candidate at the smallest distance in letters, at most a third of the word's
  ///   length and at least 1; the first in the order given where several are as near.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.utf8.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(Array(word.utf8), Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The Levenshtein distance with a swap of neighbours as one step, the commonest slip of a hand.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    for (i, leftByte) in left.enumerated() {
      var next = [i + 1]
      for (j, rightByte) in right.enumerated() {
        var best = min(row[j] + (leftByte == rightByte ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, leftByte == right[j - 1], left[i - 1] == rightByte {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
