/// Numbers the words that the relation lexicon knows, by their lemmas.
///
/// Number 0 means a word that the lexicon does not know. Two words of the lexicon never share a
/// number; that a foreign word shares the 64-bit hash of a known one is too rare to matter.
struct LemmaTable: Sendable {
  private var slots: [(key: UInt64, number: Int32)]
  private var mask: Int
  private(set) var words: [String] = [""]

  /// The number of words, counting the unknown one.
  var count: Int { words.count }

  init() {
    slots = Array(repeating: (0, 0), count: 1024)
    mask = 1023
  }

  private static func key(_ word: some StringProtocol) -> UInt64 { max(LemmaHash(word).value, 1) }

  /// The number of the word with a hash, 0 if there is none.
  ///
  /// - Complexity: O(1) on average.
  func number(of hash: LemmaHash) -> Int32 { number(ofKey: max(hash.value, 1)) }

  private func number(ofKey hash: UInt64) -> Int32 {
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position].key != 0 {
      if slots[position].key == hash { return slots[position].number }
      position = (position + 1) & mask
    }
    return 0
  }

  /// The number of a word, 0 if the lexicon does not know it.
  func number(of word: some StringProtocol) -> Int32 {
    number(ofKey: Self.key(word))
  }

  /// The number of the word that a regularly inflected form may come from, 0 if the lexicon knows
  /// none: for words that the lemmatiser has never seen and guessed wrong.
  func number(ofForm form: ArraySlice<UInt8>) -> Int32 {
    guard form.count > 3, form.count < 24 else { return 0 }
    let form = String(decoding: form, as: UTF8.self)
    for (ending, replacements) in Self.endings where form.hasSuffix(ending) {
      let stem = form.dropLast(ending.count)
      for replacement in replacements {
        let found = number(of: stem + replacement)
        if found != 0 { return found }
      }
      // "stopped", "ripping": the doubled consonant goes too.
      if ending != "s", stem.count > 2, stem.last == stem.dropLast().last {
        let found = number(of: stem.dropLast())
        if found != 0 { return found }
      }
    }
    return 0
  }

  private static let endings: [(ending: String, replacements: [String])] = [
    ("ied", ["y"]), ("ies", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("es", ["", "e"]),
    ("s", [""]),
  ]

  /// The number of a word, which is added if it is new.
  mutating func insert(_ word: some StringProtocol) -> Int32 {
    let hash = Self.key(word)
    let known = number(ofKey: hash)
    if known != 0 { return known }
    if words.count * 2 > slots.count { grow() }
    let number = Int32(words.count)
    words.append(word.lowercased())
    place(hash, number)
    return number
  }

  private mutating func place(_ key: UInt64, _ number: Int32) {
    var position = Int(truncatingIfNeeded: key) & mask
    while slots[position].key != 0 { position = (position + 1) & mask }
    slots[position] = (key, number)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.key != 0 { place(slot.key, slot.number) }
  }
}
