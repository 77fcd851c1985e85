/// The first persons of an article that its writer signs: "we" of a former ambassador.
extension ReferenceSearch {
  /// Notes the state that the writer of an article has served: "The writer, a former Chilean
  /// ambassador to Peru, teaches law".
  mutating func noteAuthor(_ noun: Int, in sentence: Range<Int>) {
    guard Self.authors.contains(trees.lemma(noun)), noun - sentence.lowerBound <= 1 else { return }
    for token in noun + 1..<min(sentence.upperBound, noun + 9)
    where Self.official.contains(trees.lemma(token)) || Self.serving.contains(trees.lemma(token)) {
      let name = Int(trees.nameAt[token - 1])
      guard name >= 0, trees.mentions[name].isDemonym else { continue }
      let state = trees.mentions[name].entity
      if entities[state].type == .polity { authorState = state }
      return
    }
  }

  private static let authors: Set<LemmaHash> = [LemmaHash("writer"), LemmaHash("author")]
  private static let serving: Set<LemmaHash> = [LemmaHash("diplomat"), LemmaHash("official")]

  /// Resolves the first persons outside quotations to the state that the writer has served.
  mutating func resolveAuthor() {
    guard let authorState else { return }
    for token in ownWords { append(token, token, [authorState], "pronoun.author", 0.5) }
  }
}
