/// What stands between two words, as far as it tells names apart.
///
/// A compiled name fixes the gap before each of its words; a space and an unspaced hyphen are the
/// same there ("al Qaida", "al-Qaida"), so the low three bits of both are equal.
package enum WordGap: UInt8, Sendable {
  /// Nothing, as round the ampersand of "AT&T".
  case none = 0
  /// White space with at most one line break.
  case space = 1
  /// An apostrophe inside a word.
  case apostrophe = 2
  /// A full stop, with or without a space after it.
  case period = 3
  /// A comma and, mostly, a space.
  case comma = 4
  /// A slash without spaces.
  case slash = 5
  /// A space and an opening bracket.
  case opening = 6
  /// A closing bracket and, mostly, a space.
  case closing = 7
  /// A hyphen or a short dash without spaces.
  case hyphen = 9
  /// Anything that no name runs across: dashes, quotes, empty lines, other marks.
  case rupture = 15

  /// The gap as names are compared by it, below 8; nil where no name runs across it.
  var nameCode: UInt32? {
    self == .rupture ? nil : UInt32(rawValue & 7)
  }
}
