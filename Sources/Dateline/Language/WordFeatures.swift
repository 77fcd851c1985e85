/// What the network knows about a word before it looks at its neighbours: some hashed features.
///
/// The written form if it has capitals, the form in lower case, its first two, three and five and
/// last two to five bytes, its outline (`Xxx-00`), how it stands beside white space and in the
/// sentence, and the words that raw text uses like it.
struct WordFeatures {
  static let count = 15
  /// The key of a feature that a word does not have; no table holds it.
  static let none: UInt64 = 0

  /// Which of the features is which; unknown words fall back on all but the first two.
  enum Kind: Int, CaseIterable {
    case form
    case foldedForm
    case prefix2
    case prefix3
    case prefix5
    case suffix2
    case suffix3
    case suffix4
    case suffix5
    case outline
    case placement
    /// The word's cluster, and the beginnings of its path.
    case cluster
    case cluster4
    case cluster6
    case cluster10
  }

  /// How a word stands in its sentence.
  struct Placement: OptionSet {
    let rawValue: UInt8
    /// It is the first of its sentence.
    static let first = Placement(rawValue: 1)
    /// No white space stands before it.
    static let gluedBefore = Placement(rawValue: 2)
    /// No white space stands after it.
    static let gluedAfter = Placement(rawValue: 4)
  }

  /// Writes the keys of a form's features, `count` of them.
  static func keys(
    of form: borrowing WordForm, placement: Placement, clusters: WordClusters?,
    into keys: UnsafeMutablePointer<UInt64>
  ) {
    keys[Kind.form.rawValue] =
      form.shape.contains(.uppercase)
      ? whole(form.cased, form, masksDigits: true, .form) : none
    keys[Kind.foldedForm.rawValue] = whole(form.folded, form, masksDigits: false, .foldedForm)
    keys[Kind.prefix2.rawValue] = prefix(of: form, length: 2, .prefix2)
    keys[Kind.prefix3.rawValue] = prefix(of: form, length: 3, .prefix3)
    keys[Kind.prefix5.rawValue] = prefix(of: form, length: 5, .prefix5)
    keys[Kind.suffix2.rawValue] = suffix(of: form, length: 2, .suffix2)
    keys[Kind.suffix3.rawValue] = suffix(of: form, length: 3, .suffix3)
    keys[Kind.suffix4.rawValue] = suffix(of: form, length: 4, .suffix4)
    keys[Kind.suffix5.rawValue] = suffix(of: form, length: 5, .suffix5)
    keys[Kind.outline.rawValue] = outline(of: form)
    var hash = Hash64(seed: UInt64(Kind.placement.rawValue))
    hash.combine(UInt64(placement.rawValue) << 8 | UInt64(form.shape.rawValue))
    keys[Kind.placement.rawValue] = hash.value
    let path = clusters?.path(of: form)
    keys[Kind.cluster.rawValue] = cluster(path, bits: 32, .cluster)
    keys[Kind.cluster4.rawValue] = cluster(path, bits: 4, .cluster4)
    keys[Kind.cluster6.rawValue] = cluster(path, bits: 6, .cluster6)
    keys[Kind.cluster10.rawValue] = cluster(path, bits: 10, .cluster10)
  }

  private static func cluster(_ path: UInt32?, bits: UInt64, _ kind: Kind) -> UInt64 {
    guard let path else { return none }
    var hash = Hash64(seed: UInt64(kind.rawValue))
    hash.combine(UInt64(path) & (1 << bits - 1))
    return hash.value
  }

  private static func whole(
    _ bytes: UnsafePointer<UInt8>, _ form: borrowing WordForm, masksDigits: Bool, _ kind: Kind
  ) -> UInt64 {
    var hash = Hash64(seed: UInt64(kind.rawValue))
    if masksDigits, form.shape.contains(.digit) {
      let count = form.count
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordForm.capacity) { masked in
        for index in 0..<count {
          let byte = bytes[index]
          masked[index] = byte &- UInt8(ascii: "0") < 10 ? UInt8(ascii: "0") : byte
        }
        if let base = masked.baseAddress { hash.combine(base, count: count) }
      }
    } else {
      hash.combine(bytes, count: form.count)
    }
    return hash.value
  }

  private static func prefix(
    of form: borrowing WordForm, length: Int, _ kind: Kind
  ) -> UInt64 {
    var packed: UInt64 = 0
    for index in 0..<min(length, form.count) { packed = packed << 8 | UInt64(form.folded[index]) }
    var hash = Hash64(seed: UInt64(kind.rawValue))
    hash.combine(packed)
    return hash.value
  }

  private static func suffix(
    of form: borrowing WordForm, length: Int, _ kind: Kind
  ) -> UInt64 {
    var packed: UInt64 = 0
    for index in max(0, form.count - length)..<form.count {
      packed = packed << 8 | UInt64(form.folded[index])
    }
    var hash = Hash64(seed: UInt64(kind.rawValue))
    hash.combine(packed)
    return hash.value
  }

  /// Runs of capitals, small letters, digits and other bytes, each at most two long; marks as such.
  private static func outline(of form: borrowing WordForm) -> UInt64 {
    var packed: UInt64 = 0
    var last: UInt8 = 0
    var run = 0
    var length = 0
    for index in 0..<form.count where length < 12 {
      let byte = form.cased[index]
      let sign: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): sign = 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): sign = 2
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sign = 3
      case 0x80...: sign = 4
      default: sign = byte
      }
      run = sign == last ? run + 1 : 1
      last = sign
      if run <= 2 {
        packed = (packed << 7 | packed >> 57) ^ UInt64(sign)
        length += 1
      }
    }
    var hash = Hash64(seed: UInt64(Kind.outline.rawValue))
    hash.combine(packed)
    hash.combine(UInt64(min(form.count, 7)))
    return hash.value
  }
}
