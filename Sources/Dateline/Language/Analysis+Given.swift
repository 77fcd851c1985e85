/// What an input line says of one token, taken as given.
public struct GivenAnalysis: Hashable, Sendable {
  /// The lemma.
  public let lemma: String
  /// The universal part of speech.
  public let upos: UPOS
  /// The position of the head in the list of tokens, -1 for a root.
  public let head: Int
  /// The relation to the head.
  public let deprel: Deprel

  /// Makes a token's analysis.
  ///
  /// - Parameters:
  ///   - lemma: the lemma.
  ///   - upos: the universal part of speech.
  ///   - head: the position of the head, -1 for a root.
  ///   - deprel: the relation to the head.
  public init(lemma: String, upos: UPOS, head: Int, deprel: Deprel) {
    self.lemma = lemma
    self.upos = upos
    self.head = head
    self.deprel = deprel
  }
}

extension Analysis {
  /// Puts what is given in the place of what the model said; English tags stay the model's.
  ///
  /// - Parameter given: one row a token.
  /// - Complexity: O(*n*) in the number of tokens.
  package mutating func adopt(_ given: [GivenAnalysis]) {
    precondition(given.count == count, "one row a token is needed")
    givenLemmas = given.map(\.lemma)
    for (index, row) in given.enumerated() {
      upos[index] = row.upos
      lemmaHashes[index] = LemmaHash(row.lemma)
      heads[index] = Int32(truncatingIfNeeded: row.head)
      deprels[index] = row.deprel
    }
  }

  /// Hangs tokens that stand before a parsed unit to its root, as something set beside it.
  package mutating func hang(_ prefix: Range<Int>, before unit: Range<Int>) {
    guard let root = unit.first(where: { heads[$0] < 0 }) else { return }
    for token in prefix {
      heads[token] = Int32(truncatingIfNeeded: root)
      deprels[token] = .parataxis
    }
  }
}
