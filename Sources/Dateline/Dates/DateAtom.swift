/// A piece of text as the date rules see it: a run of letters, a run of digits or a mark.
///
/// Finer than a token, so that `mid-2021`, `1950s` and `30-year-old` fall into the same pieces
/// however a tokeniser splits them.
struct DateAtom: Sendable {
  /// What is known of an atom beside its word.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1)
    /// It begins with a capital letter.
    static let capital = Flags(rawValue: 2)
    /// All of its letters, two or more, are capitals.
    static let capitals = Flags(rawValue: 4)
    /// It is a run of letters.
    static let word = Flags(rawValue: 8)
    /// It is a run of digits.
    static let number = Flags(rawValue: 16)
    /// It ends in `ed`, as most verbs in the past do.
    static let pastEnding = Flags(rawValue: 32)
    /// It ends in `s`.
    static let pluralEnding = Flags(rawValue: 64)
    /// A sentence starts here.
    static let sentenceStart = Flags(rawValue: 128)
  }

  /// The offset of its first byte.
  let start: Int32
  /// The offset after its last byte.
  let end: Int32
  /// The number of its word in the vocabulary, or `DateVocabulary.unknown`.
  let word: Int32
  /// The number that digits write, at most `Int32.max`.
  let number: Int32
  /// What else is known.
  let flags: Flags

  /// Its length in bytes.
  var count: Int { Int(end - start) }
  /// Whether it is a run of digits.
  var isNumber: Bool { flags.contains(.number) }
}
