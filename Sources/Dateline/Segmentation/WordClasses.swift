/// What words most often are in the treebanks, by a hash of their letters.
package struct WordClasses: @unchecked Sendable {
  /// Slots of 28 bits of a word's hash and 4 bits of its class; 0 where free.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int

  package static let noun: UInt8 = 1
  package static let finiteVerb: UInt8 = 3
  package static let auxiliary: UInt8 = 4
  package static let adverb: UInt8 = 6
  package static let pronoun: UInt8 = 7
  package static let conjunction: UInt8 = 10
  /// Participles, gerunds and infinitives.
  package static let otherVerb: UInt8 = 11
  package static let interjection: UInt8 = 13
  package static let particle: UInt8 = 14

  /// The class of a part of speech of Universal Dependencies; nil for one without words.
  package static func code(of tag: String) -> UInt8? {
    switch tag {
    case "NOUN": noun
    case "PROPN": 2
    case "VERB": finiteVerb
    case "AUX": auxiliary
    case "ADJ": 5
    case "ADV": adverb
    case "PRON": pronoun
    case "DET": 8
    case "ADP": 9
    case "CCONJ", "SCONJ": conjunction
    case "NUM": 12
    case "INTJ": interjection
    case "PART": particle
    case "X", "SYM", "PUNCT": 15
    default: nil
    }
  }

  /// Takes slots that stay where they are, as many as a power of two.
  init(slots: UnsafePointer<UInt32>, count: Int) {
    self.slots = slots
    mask = count - 1
  }

  /// The class of the word with a hash, from 1 to 15, or 0 where unknown.
  @inline(__always)
  subscript(hash: UInt64) -> UInt8 {
    let key = Self.key(of: hash)
    var slot = Self.slot(of: hash) & mask
    // A table that is full is damaged; looking once through all of it is enough.
    for _ in 0...mask {
      let found = slots[slot]
      if found == 0 { return 0 }
      if found & ~0xF == key { return UInt8(truncatingIfNeeded: found & 0xF) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The slots of a table of words and classes.
  ///
  /// - Parameters:
  ///   - words: hashes of words and their classes, in a fixed order.
  ///   - bits: the number of slots as a power of two; at least twice the number of words.
  /// - Returns: the slots.
  package static func slots(
    for words: [(hash: UInt64, wordClass: UInt8)], bits: Int
  ) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: 1 << bits)
    for word in words {
      let key = key(of: word.hash)
      var slot = slot(of: word.hash) & (slots.count - 1)
      while slots[slot] != 0, slots[slot] & ~0xF != key { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = key | UInt32(word.wordClass)
    }
    return slots
  }

  @inline(__always)
  private static func key(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~0xF | 0x10
  }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 8)
  }
}
