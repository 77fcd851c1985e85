/// What the language model says about the tokens of an article, in arrays parallel to them.
///
/// Heads are indices into the same arrays. A sentence that was tagged only has no heads: all its
/// tokens have head -1 and the relation `dep`.
public struct Analysis: Hashable, Sendable {
  /// The universal part of speech of each token.
  public internal(set) var upos: [UPOS]
  /// The English tag of each token.
  public internal(set) var tags: [EnglishTag]
  /// The hash of each token's lemma, to look rules up by.
  public internal(set) var lemmaHashes: [LemmaHash]
  /// The head of each token, -1 for the root of its sentence.
  public internal(set) var heads: [Int32]
  /// The relation of each token to its head.
  public internal(set) var deprels: [Deprel]
  var lemmaRules: [UInt16]
  /// The lemmas of an input that carried its own; empty where the model found them.
  var givenLemmas: [String] = []
  let rules: [LemmaRule]

  init(count: Int, rules: [LemmaRule]) {
    upos = Array(repeating: .x, count: count)
    tags = Array(repeating: .xx, count: count)
    lemmaHashes = Array(repeating: LemmaHash(0), count: count)
    heads = Array(repeating: -1, count: count)
    deprels = Array(repeating: .dep, count: count)
    lemmaRules = Array(repeating: 0, count: count)
    self.rules = rules
  }

  /// The same words in other trees.
  func mended(upos: [UPOS], heads: [Int32], deprels: [Deprel]) -> Analysis {
    var result = self
    result.upos = upos
    result.heads = heads
    result.deprels = deprels
    return result
  }

  /// The number of tokens.
  public var count: Int { upos.count }

  /// The lemma of a token.
  ///
  /// - Parameters:
  ///   - index: the token.
  ///   - tokens: the tokens that were analysed.
  ///   - text: the text they point into.
  /// - Returns: the lemma; straight quotes and hyphens stand for typographic ones.
  /// - Complexity: O(*n*) in the length of the token.
  public func lemma(of index: Int, in tokens: Tokens, _ text: ArticleText) -> String {
    if !givenLemmas.isEmpty { return givenLemmas[index] }
    let span = tokens.spans[index]
    if span.count > WordForm.capacity { return text[span] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { room in
      guard let base = room.baseAddress else { return text[span] }
      var form = WordForm(cased: base, folded: base + WordForm.capacity)
      text.withBytes { form.read(UnsafeBufferPointer(rebasing: $0[span.range])) }
      let lemma = base + 2 * WordForm.capacity
      let length = rules[Int(lemmaRules[index])].apply(to: form, into: lemma)
      return String(
        decoding: UnsafeBufferPointer(start: lemma, count: length), as: UTF8.self)
    }
  }

  /// The dependents of a token inside its sentence, in reading order.
  ///
  /// - Parameters:
  ///   - index: the token.
  ///   - sentence: the range of the sentence's tokens.
  /// - Returns: the tokens whose head it is.
  /// - Complexity: O(*n*) in the length of the sentence.
  public func dependents(of index: Int, in sentence: Range<Int>) -> [Int] {
    sentence.filter { heads[$0] == Int32(truncatingIfNeeded: index) }
  }
}
