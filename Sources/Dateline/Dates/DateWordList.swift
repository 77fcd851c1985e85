/// A list of words and phrases and the value of each: months, units, number words, named days.
struct DateWordList: Sendable {
  /// A word or phrase of a list.
  struct Entry: Sendable {
    /// Its atoms: the word, or the number where it is made of digits.
    let atoms: [DateAtom]
    /// What it stands for.
    let value: Int
    /// Whether it must begin with a capital letter, as "May".
    let needsCapital: Bool
  }

  /// The name that rules know the list by: that of its file.
  let name: String
  /// What its values are: the name of its second column.
  let domain: DatePartKey?
  /// The entries in the order of the file.
  let entries: [Entry]

  /// The first atoms of the entries, for dispatch.
  var firstKeys: [Int32] { entries.map { Self.key($0.atoms[0]) } }

  /// What an atom is known by: its word, or its number below all words.
  static func key(_ atom: DateAtom) -> Int32 {
    atom.isNumber ? -2 - min(atom.number, 1_000_000) : atom.word
  }
}
