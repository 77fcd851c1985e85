/// All word lists behind one index: for each word, the lists it opens and their entries.
struct DateWordIndex: Sendable {
  /// The entries of one list that begin with one word, as a range of `entries`.
  private struct Slice: Sendable {
    let list: Int32
    let first: Int32
    let end: Int32
  }

  private var slices: [Slice] = []
  private var entries: [DateWordList.Entry] = []
  /// For each word, the range of its slices; one more than there are words.
  private var starts: [Int32] = []
  /// The bits of the fillers that a word may open.
  private(set) var bits: [UInt64] = []
  /// The same for runs of digits.
  private(set) var digitBits: UInt64 = 0
  /// The digits that lists begin with, as the 9 of "9/11".
  private var digitSlices: [(key: Int32, slice: Slice)] = []

  /// Indexes lists.
  ///
  /// - Parameters:
  ///   - lists: the lists; their order is what slices know them by.
  ///   - wordCount: the number of words in the vocabulary.
  init(_ lists: [DateWordList], wordCount: Int) {
    var byWord = [[Slice]](repeating: [], count: wordCount)
    for (number, list) in lists.enumerated() {
      var index = 0
      let sorted = list.entries.sorted { left, right in
        let (a, b) = (DateWordList.key(left.atoms[0]), DateWordList.key(right.atoms[0]))
        return a != b ? a < b : left.atoms.count > right.atoms.count
      }
      while index < sorted.count {
        let key = DateWordList.key(sorted[index].atoms[0])
        let first = Int32(entries.count)
        while index < sorted.count, DateWordList.key(sorted[index].atoms[0]) == key {
          entries.append(sorted[index])
          index += 1
        }
        let slice = Slice(list: Int32(number), first: first, end: Int32(entries.count))
        if key >= 0 { byWord[Int(key)].append(slice) } else { digitSlices.append((key, slice)) }
      }
    }
    for word in byWord {
      starts.append(Int32(slices.count))
      slices += word
    }
    starts.append(Int32(slices.count))
    bits = [UInt64](repeating: 0, count: wordCount)
  }

  /// Says which fillers a word may open.
  mutating func allow(_ added: UInt64, from key: Int32) {
    if key >= 0 { bits[Int(key)] |= added } else { digitBits |= added }
  }

  /// Says which fillers digits may open.
  mutating func allowDigits(_ added: UInt64) { digitBits |= added }

  /// The longest entry of a list that the atoms spell from a position on.
  func match(
    _ list: Int, _ atoms: UnsafeBufferPointer<DateAtom>, at start: Int
  ) -> (end: Int, value: Int)? {
    let atom = atoms[start]
    if atom.word >= 0 {
      for index in starts[Int(atom.word)]..<starts[Int(atom.word) + 1]
      where slices[Int(index)].list == list {
        return longest(slices[Int(index)], atoms, start)
      }
    } else if atom.isNumber, !digitSlices.isEmpty {
      let key = DateWordList.key(atom)
      for (known, slice) in digitSlices where known == key && slice.list == list {
        return longest(slice, atoms, start)
      }
    }
    return nil
  }

  private func longest(
    _ slice: Slice, _ atoms: UnsafeBufferPointer<DateAtom>, _ start: Int
  ) -> (end: Int, value: Int)? {
    for index in slice.first..<slice.end {
      let count = Int(entries[Int(index)].atoms.count)
      if entries[Int(index)].needsCapital, !atoms[start].flags.contains(.capital) { continue }
      if count == 1 || spells(Int(index), count, atoms, start) {
        return (start + count, entries[Int(index)].value)
      }
    }
    return nil
  }

  private func spells(
    _ entry: Int, _ count: Int, _ atoms: UnsafeBufferPointer<DateAtom>, _ start: Int
  ) -> Bool {
    guard start + count <= atoms.count else { return false }
    for offset in 1..<count {
      let atom = atoms[start + offset]
      let wanted = entries[entry].atoms[offset]
      if DateWordList.key(atom) != DateWordList.key(wanted) { return false }
      if atom.flags.contains(.sentenceStart) { return false }
      if atom.flags.contains(.spaced) != wanted.flags.contains(.spaced) { return false }
    }
    return true
  }
}
