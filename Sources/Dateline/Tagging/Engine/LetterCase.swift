/// How the letters of a word are written; two bits in compiled names.
package enum LetterCase: UInt8, Sendable {
  /// No capital: `forces`, `201`.
  case lower = 0
  /// One capital, at the front: `Moscow`, `A`.
  case title = 1
  /// Two or more letters, all capital: `NATO`.
  case upper = 2
  /// Anything else: `McCain`, `al` inside `alQaida`.
  case mixed = 3

  /// Classifies by counting.
  ///
  /// - Parameters:
  ///   - letters: how many letters the word has.
  ///   - capitals: how many of them are capital.
  ///   - startsCapital: whether the first character is a capital letter.
  /// - Returns: how the word is written.
  static func of(letters: Int, capitals: Int, startsCapital: Bool) -> LetterCase {
    if capitals == 0 { return .lower }
    if capitals == 1, startsCapital { return .title }
    return capitals == letters ? .upper : .mixed
  }
}

/// Which ways of writing a name count as the name.
package enum CaseRule: UInt8, Sendable {
  /// As written; also in title case where the name has lower-case words, and in capitals where it
  /// has four letters or more.
  case asWritten = 0
  /// In any case.
  case any = 1
  /// Only in capitals, as acronyms that are words otherwise: WHO, IS, US.
  case upper = 2
  /// Only as written: eBay, and no "EBAY".
  case exact = 3
  /// As written or with a capital on each word, but not in capitals throughout: "The Times".
  case title = 4
}

/// The letter cases of a compiled name's words, two bits a word; words past the sixteenth count as
/// written in any case.
struct CasePattern {
  static let capacity = 16
  var bits: UInt32 = 0

  subscript(word: Int) -> LetterCase {
    LetterCase(rawValue: UInt8(truncatingIfNeeded: bits >> UInt32(2 * word)) & 3) ?? .mixed
  }

  mutating func set(_ letterCase: LetterCase, at word: Int) {
    guard word < Self.capacity else { return }
    bits |= UInt32(letterCase.rawValue) << UInt32(2 * word)
  }

  /// Whether words written as `cases` are this name under a rule.
  ///
  /// - Parameters:
  ///   - surface: the cases of the words in the text.
  ///   - count: the number of words.
  ///   - byteCount: the length of the surface.
  ///   - rule: the ways of writing that the entry allows.
  /// - Returns: whether the words count as the name.
  func accepts(_ surface: CasePattern, count: Int, byteCount: Int, rule: CaseRule) -> Bool {
    if surface.bits == bits, rule != .upper { return true }
    if rule == .any { return true }
    if rule == .exact { return false }
    var needsCapitals = false
    for word in 0..<min(count, Self.capacity) {
      let own = self[word]
      let written = surface[word]
      if rule == .upper {
        if written == .lower || written == .mixed, own != .lower { return false }
        if written == .title, own == .upper { return false }
        continue
      }
      if own == written { continue }
      switch (own, written) {
      case (.lower, .title): continue
      case (.lower, .upper), (.title, .upper), (.mixed, .upper): needsCapitals = true
      default: return false
      }
    }
    guard needsCapitals else { return true }
    if rule == .title { return false }
    if byteCount < 4 { return false }
    return true
  }
}
