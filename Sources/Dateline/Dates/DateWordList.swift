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
  /// The entries, longest first among those that begin alike.
  private let entries: [Entry]
  /// For each first word, its entries.
  private let byFirstWord: [Int32: [Int]]

  /// Makes a list of its entries.
  init(name: String, domain: DatePartKey?, entries: [Entry]) {
    self.name = name
    self.domain = domain
    self.entries = entries
    var byFirstWord: [Int32: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      byFirstWord[Self.key(entry.atoms[0]), default: []].append(index)
    }
    self.byFirstWord = byFirstWord.mapValues { indices in
      indices.sorted { (-entries[$0].atoms.count, $0) < (-entries[$1].atoms.count, $1) }
    }
  }

  /// The first atoms of the entries, for dispatch.
  var firstKeys: [Int32] { byFirstWord.keys.sorted() }

  /// The longest entry that the atoms spell from a position on.
  func match(_ atoms: UnsafeBufferPointer<DateAtom>, at start: Int) -> (end: Int, value: Int)? {
    guard let candidates = byFirstWord[Self.key(atoms[start])] else { return nil }
    for index in candidates {
      let entry = entries[index]
      if entry.needsCapital, !atoms[start].flags.contains(.capital) { continue }
      if spells(entry.atoms, atoms, start) { return (start + entry.atoms.count, entry.value) }
    }
    return nil
  }

  /// What an atom is known by: its word, or its number below all words.
  static func key(_ atom: DateAtom) -> Int32 {
    atom.isNumber ? -2 - min(atom.number, 1_000_000) : atom.word
  }

  private func spells(
    _ phrase: [DateAtom], _ atoms: UnsafeBufferPointer<DateAtom>, _ start: Int
  ) -> Bool {
    guard start + phrase.count <= atoms.count else { return false }
    for offset in 1..<max(1, phrase.count) {
      let atom = atoms[start + offset]
      if Self.key(atom) != Self.key(phrase[offset]) { return false }
      if atom.flags.contains(.sentenceStart) { return false }
      if atom.flags.contains(.spaced) != phrase[offset].flags.contains(.spaced) { return false }
    }
    return true
  }
}
