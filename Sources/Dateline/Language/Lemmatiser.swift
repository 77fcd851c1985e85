/// Finds the lemma of a tagged form: exceptions by form and tag, else by the longest known ending.
///
/// The section holds the number of rules and of slots, the rules of 32 bytes each (bytes taken off,
/// whether lower case, length of the suffix, suffix), and an open-addressed hash table from forms
/// and endings to rules. An ending stands in the table only where it decides otherwise than the
/// shorter one (Mitton's and Jongejan and Dalianis's affix rules in their simplest form).
struct Lemmatiser: @unchecked Sendable {
  static let longestEnding = 6
  static let ruleSize = 32
  let rules: [LemmaRule]
  private let mask: UInt64
  private let slots: UnsafePointer<UInt32>

  /// Reads the section; the pointers stay valid as long as the file.
  init(_ section: UnsafeRawBufferPointer, path: String) throws(ModelFileError) {
    guard section.count >= 8, let base = section.baseAddress else {
      throw ModelFileError(path, "has a cut section 'lemmas'")
    }
    let ruleCount = section.number(at: 0, size: 4)
    let slotCount = section.number(at: 4, size: 4)
    let rulesEnd = 8 + ruleCount * Self.ruleSize
    guard slotCount > 0, slotCount & (slotCount - 1) == 0, ruleCount < 65536,
      rulesEnd + slotCount * 8 == section.count
    else {
      throw ModelFileError(path, "has a damaged section 'lemmas'")
    }
    rules = (0..<ruleCount).map { index in
      let start = 8 + index * Self.ruleSize
      let length = min(Int(section[start + 2]), Self.ruleSize - 3)
      return LemmaRule(
        stripped: Int(section[start]), isLowercased: section[start + 1] != 0,
        suffix: Array(section[start + 3..<start + 3 + length]))
    }
    mask = UInt64(slotCount - 1)
    slots = (base + rulesEnd).assumingMemoryBound(to: UInt32.self)
  }

  /// The index in `rules` of the rule for a form with a tag.
  func rule(for form: borrowing WordForm, tag: EnglishTag) -> Int {
    if let rule = find(Self.key(ofForm: form, tag)) { return rule }
    var length = min(Self.longestEnding, form.count)
    while length >= 0 {
      if let rule = find(Self.key(ofEnding: length, of: form, tag)) { return rule }
      length -= 1
    }
    return 0
  }

  @inline(__always)
  private func find(_ key: UInt64) -> Int? {
    let fingerprint = UInt32(truncatingIfNeeded: key >> 32) | 1
    var slot = key & mask
    while true {
      let found = slots[Int(slot) * 2]
      if found == fingerprint { return min(Int(slots[Int(slot) * 2 + 1]), rules.count - 1) }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// The key of a whole form under a tag.
  static func key(ofForm form: borrowing WordForm, _ tag: EnglishTag) -> UInt64 {
    var hash = Hash64(seed: 128 + UInt64(tag.rawValue))
    hash.combine(form.folded, count: form.count)
    return hash.value
  }

  /// The key of the last `length` bytes of a form, at most six, under a tag.
  static func key(
    ofEnding length: Int, of form: borrowing WordForm, _ tag: EnglishTag
  ) -> UInt64 {
    var packed = UInt64(length)
    for index in form.count - length..<form.count {
      packed = packed << 8 | UInt64(form.folded[index])
    }
    var hash = Hash64(seed: 256 + UInt64(tag.rawValue))
    hash.combine(packed)
    return hash.value
  }
}

/// Builds the section that `Lemmatiser` reads.
package struct LemmatiserBuilder {
  /// Writes rules and what leads to them.
  ///
  /// - Parameters:
  ///   - rules: the rules; the first is that of forms that nothing leads elsewhere.
  ///   - entries: keys of forms and endings with the index of their rule; keys differ.
  /// - Returns: the bytes of the section.
  package static func section(
    rules: [LemmaRule], entries: [(key: UInt64, rule: Int)]
  ) -> [UInt8] {
    var slotCount = 16
    while slotCount < entries.count * 2 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount * 2)
    for entry in entries {
      var slot = Int(truncatingIfNeeded: entry.key & UInt64(slotCount - 1))
      while slots[slot * 2] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot * 2] = UInt32(truncatingIfNeeded: entry.key >> 32) | 1
      slots[slot * 2 + 1] = UInt32(entry.rule)
    }
    var section: [UInt8] = []
    for number in [rules.count, slotCount] {
      withUnsafeBytes(of: UInt32(number).littleEndian) { section.append(contentsOf: $0) }
    }
    for rule in rules {
      let padding = Lemmatiser.ruleSize - 3 - rule.suffix.count
      section += [UInt8(rule.stripped), rule.isLowercased ? 1 : 0, UInt8(rule.suffix.count)]
      section += rule.suffix + [UInt8](repeating: 0, count: padding)
    }
    slots.withUnsafeBytes { section.append(contentsOf: $0) }
    return section
  }
}
