/// Numbers every word and mark that the date rules know, whatever its case.
///
/// An open-addressing table over lower-case UTF-8, so that looking a word of the text up makes no
/// string.
struct DateVocabulary: Sendable {
  /// The word of no number: everything the rules do not know.
  static let unknown: Int32 = -1

  private var slots: [Int32] = Array(repeating: -1, count: 4096)
  private var starts: [Int32] = [0]
  private var letters: [UInt8] = []

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Numbers a word, once.
  mutating func insert(_ word: String) -> Int32 {
    let bytes = word.utf8.map(Self.lowercased)
    if let known = bytes.withUnsafeBufferPointer({ find($0, 0, $0.count) }) { return known }
    let number = Int32(count)
    letters += bytes
    starts.append(Int32(letters.count))
    if count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for index in 0..<count { place(Int32(index)) }
    } else {
      place(number)
    }
    return number
  }

  /// The number of the word that some bytes spell, or nil.
  ///
  /// - Parameters:
  ///   - bytes: a text in UTF-8.
  ///   - start: the offset of the word's first byte.
  ///   - end: the offset after its last byte.
  /// - Returns: its number, or nil where no rule knows the word.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32? {
    var hash: UInt32 = 2_166_136_261
    for offset in start..<end {
      hash = (hash ^ UInt32(Self.lowercased(bytes[offset]))) &* 16_777_619
    }
    let mask = slots.count - 1
    var slot = Self.spread(hash) & mask
    while slots[slot] >= 0 {
      if spells(slots[slot], bytes, start, end) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The word of a number.
  func word(_ number: Int32) -> String {
    String(
      decoding: letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])], as: UTF8.self)
  }

  private func spells(
    _ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let first = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - first == end - start else { return false }
    for offset in 0..<(end - start)
    where letters[first + offset] != Self.lowercased(bytes[start + offset]) {
      return false
    }
    return true
  }

  private mutating func place(_ number: Int32) {
    var hash: UInt32 = 2_166_136_261
    for offset in starts[Int(number)]..<starts[Int(number) + 1] {
      hash = (hash ^ UInt32(letters[Int(offset)])) &* 16_777_619
    }
    let mask = slots.count - 1
    var slot = Self.spread(hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private static func spread(_ hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
