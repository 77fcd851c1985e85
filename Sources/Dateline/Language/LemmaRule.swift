/// How a lemma is made from a form: take bytes off the end, change the case, put bytes on.
///
/// *studies* → *study* is "lower case, less 3, plus y"; *was* → *be* is "less 3, plus be".
package struct LemmaRule: Hashable, Sendable {
  /// Bytes taken off the end.
  package let stripped: Int
  /// Whether capitals become small letters.
  package let isLowercased: Bool
  /// Bytes put on, at most 29.
  package let suffix: [UInt8]

  /// Leaves the form as it is.
  static let identity = LemmaRule(stripped: 0, isLowercased: false, suffix: [])

  /// Room that the lemma of any form takes at most.
  static let capacity = WordForm.capacity + 29

  /// Makes a rule.
  package init(stripped: Int, isLowercased: Bool, suffix: [UInt8]) {
    self.stripped = stripped
    self.isLowercased = isLowercased
    self.suffix = suffix
  }

  /// Finds the rule that makes a lemma from a form, if the ending is not too long for one.
  ///
  /// - Parameters:
  ///   - form: the form as `WordForm` normalises it, capitals kept.
  ///   - lemma: the lemma.
  package init?(from form: [UInt8], to lemma: [UInt8]) {
    let isLowercased = lemma == lemma.map(Self.lowercase)
    let start = isLowercased ? form.map(Self.lowercase) : form
    var common = 0
    while common < start.count, common < lemma.count, start[common] == lemma[common] {
      common += 1
    }
    while common > 0, common < lemma.count, lemma[common] & 0xC0 == 0x80 { common -= 1 }
    guard lemma.count - common <= 29, start.count - common <= WordForm.capacity else { return nil }
    self.init(
      stripped: start.count - common, isLowercased: isLowercased, suffix: Array(lemma[common...]))
  }

  /// Writes the lemma of a form and returns its length.
  func apply(
    to form: borrowing WordForm, into lemma: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let kept = max(0, form.count - stripped)
    for index in 0..<kept {
      lemma[index] = isLowercased ? Self.lowercase(form.cased[index]) : form.cased[index]
    }
    for (index, byte) in suffix.enumerated() { lemma[kept + index] = byte }
    return kept + suffix.count
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

/// The hash by which rules look lemmas up.
public struct LemmaHash: Hashable, Sendable {
  /// The hash itself.
  public let value: UInt64

  init(_ value: UInt64) { self.value = value }

  /// Hashes a lemma; capitals count as small letters.
  ///
  /// - Complexity: O(*n*) in the length of the lemma.
  public init(_ lemma: some StringProtocol) {
    let bytes = Array(lemma.utf8)
    value = bytes.withUnsafeBufferPointer { buffer in
      Self.hash(buffer.baseAddress, count: buffer.count)
    }
  }

  /// Hashes bytes with ASCII capitals as small letters.
  static func hash(_ bytes: UnsafePointer<UInt8>?, count: Int) -> UInt64 {
    var hash = Hash64(seed: 64)
    guard let bytes else { return hash.value }
    var word: UInt64 = 0
    for index in 0..<count {
      let byte = bytes[index]
      word = word << 8 | UInt64(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
      if index & 7 == 7 {
        hash.combine(word)
        word = 0
      }
    }
    hash.combine(word)
    hash.combine(UInt64(count))
    return hash.value
  }
}
