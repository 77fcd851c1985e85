/// Number words by the number of the word, for reading without a search.
struct DateNumberWords: Sendable {
  private var values: [Int] = []
  /// The words themselves.
  let words: [Int32]

  /// Takes the entries of a list that are one word each.
  init(_ list: DateWordList) {
    words = list.entries.map { $0.atoms[0].word }
    values = [Int](repeating: 0, count: Int(words.max() ?? -1) + 1)
    for entry in list.entries where entry.atoms.count == 1 {
      values[Int(entry.atoms[0].word)] = entry.value
    }
  }

  /// The value of the word at a position, and the position after it.
  func match(
    _ atoms: UnsafeBufferPointer<DateAtom>, at index: Int
  ) -> (end: Int, value: Int)? {
    let word = Int(atoms[index].word)
    guard word >= 0, word < values.count, values[word] > 0 else { return nil }
    return (index + 1, values[word])
  }
}
