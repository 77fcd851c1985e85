extension Pipeline {
  /// What came close to being a name or a relation of a sentence, and why it is none.
  ///
  /// Not on the way of ordinary reading: stages do part of their work again.
  ///
  /// - Parameters:
  ///   - index: the position of the sentence.
  ///   - reading: what this pipeline read, with trees for all sentences.
  /// - Returns: one line of text for each near miss.
  package func nearMisses(inSentence index: Int, of reading: Reading) -> [String] {
    []
  }
}
