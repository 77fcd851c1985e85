/// Interns words while a gazetteer is compiled.
struct InternedWordsBuilder {
  /// Key, then number from 1 and length, at each place of an open table.
  private var places: [UInt64]
  private(set) var offsets: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  private(set) var classes: [UInt64] = []
  private var bits: UInt64

  /// The number of words.
  var count: Int { offsets.count - 1 }

  init(expecting count: Int) {
    bits = UInt64(max(6, NameTrie.log2(max(count, 1) * 2)))
    places = [UInt64](repeating: 0, count: 2 << Int(bits))
  }

  /// The number of a word, new if it was not there.
  mutating func intern(_ word: ScannedWord, in scanner: WordScanner) -> Int {
    let found = find(word, in: scanner)
    if found.number >= 0 { return found.number }
    let length = word.key.length
    if word.isPlain {
      for index in 0..<length { bytes.append(scanner.bytes[word.start + index] | 0x20) }
    } else {
      bytes.append(contentsOf: scanner.foldedBytes(of: word))
    }
    offsets.append(UInt32(bytes.count))
    classes.append(0)
    places[2 * found.place] = word.key.value
    places[2 * found.place + 1] = UInt64(count) | UInt64(length) << 32
    if count * 4 > (places.count / 2) * 3 { grow() }
    return count - 1
  }

  /// The table as images hold it.
  ///
  /// - Parameter roots: the trie node behind each word and a mask of the steps from it.
  /// - Returns: `InternedWords.stride` numbers for each place.
  func table(_ roots: [NameRoot]) -> [UInt64] {
    var table = [UInt64](repeating: 0, count: places.count / 2 * InternedWords.stride)
    for place in 0..<places.count / 2 where places[2 * place + 1] != 0 {
      let number = Int(places[2 * place + 1] & 0xFFFF_FFFF) - 1
      let at = InternedWords.stride * place
      table[at] = places[2 * place]
      table[at + 1] = places[2 * place + 1]
      table[at + 2] = roots[number].bits
      table[at + 3] = UInt64(offsets[number])
    }
    return table
  }

  /// The first eight bytes of a word, as filters know it.
  func prefix(_ number: Int) -> UInt64 {
    var prefix: UInt64 = 0
    let start = Int(offsets[number])
    for index in 0..<min(8, Int(offsets[number + 1]) - start) {
      prefix |= UInt64(bytes[start + index]) << UInt64(8 * index)
    }
    return prefix
  }

  /// Adds classes to a word.
  mutating func add(_ set: UInt64, to number: Int) {
    classes[number] |= set
  }

  private func find(
    _ word: ScannedWord, in scanner: WordScanner
  ) -> (number: Int, place: Int) {
    let mask = places.count / 2 - 1
    var place = word.key.place(bits: bits)
    while true {
      let entry = places[2 * place + 1]
      if entry == 0 { return (-1, place) }
      if places[2 * place] == word.key.value, Int(entry >> 32) == word.key.length {
        let number = Int(entry & 0xFFFF_FFFF) - 1
        if word.key.length <= 8 || holds(number, word, scanner) { return (number, place) }
      }
      place = (place + 1) & mask
    }
  }

  private func holds(_ number: Int, _ word: ScannedWord, _ scanner: WordScanner) -> Bool {
    let start = Int(offsets[number])
    if word.isPlain {
      for index in 0..<word.key.length
      where scanner.bytes[word.start + index] | 0x20 != bytes[start + index] { return false }
      return true
    }
    return bytes[start..<Int(offsets[number + 1])].elementsEqual(scanner.foldedBytes(of: word))
  }

  private mutating func grow() {
    let old = places
    bits += 1
    places = [UInt64](repeating: 0, count: old.count * 2)
    let mask = places.count / 2 - 1
    for index in stride(from: 0, to: old.count, by: 2) where old[index + 1] != 0 {
      let key = WordKey(value: old[index], length: 0)
      var place = key.place(bits: bits)
      while places[2 * place + 1] != 0 { place = (place + 1) & mask }
      places[2 * place] = old[index]
      places[2 * place + 1] = old[index + 1]
    }
  }
}
