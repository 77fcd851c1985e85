/// Reads numbers off the atoms, written in digits or in words.
///
/// Every reader returns the atom after the number and its value, or nil where there is none.
struct DateNumberReader: Sendable {
  /// The kinds of number that patterns may ask for.
  enum Kind: String, Sendable, CaseIterable {
    /// An amount in thousandths: "4", "2.5", "1,500", "5 1/2", "twenty-five", "a hundred".
    case number
    /// A place in an order: "3rd", "20th", "third", "twenty-first".
    case ordinal
    /// A day of the month, 1 to 31: "5", "05", "5th".
    case dayNumber = "day-number"
    /// A year in four digits.
    case year
    /// A year from 1900 to 2099 in four digits, which needs no other sign.
    case modernYear = "modern-year"
    /// A year in words of which the first is a century: "nineteen ninety-four".
    case yearInWords = "year-in-words"
    /// A year in two digits.
    case shortYear = "short-year"
    /// A year of one to seven digits or in words, for use with an era or another sure sign.
    case anyYear = "any-year"
    /// A decade in digits without its s, as the 1960 of "1960s"; its value is 196.
    case decade
    /// The same in two digits, as the 60 of "'60s".
    case shortDecade = "short-decade"
    /// A month in one or two digits.
    case monthNumber = "month-number"
    /// An hour, 0 to 24, in digits or words.
    case hour
    /// Two digits from 00 to 59.
    case sixty
    /// A week of the year, 1 to 53.
    case weekNumber = "week-number"
    /// One digit up to four, seven or two: quarters, days of the week, halves.
    case oneToFour = "one-to-four"
    case oneToSeven = "one-to-seven"
    case oneToTwo = "one-to-two"
    /// Exactly two digits.
    case twoDigits = "two-digits"
    /// One or two digits up to 31, of a day or a month in figures.
    case figures
    /// Digits of any sense.
    case digits
    /// Hours and minutes in four digits, as the 0735 of "0735 GMT".
    case fourDigitTime = "four-digit-time"
  }

  private typealias Atoms = UnsafeBufferPointer<DateAtom>

  private let cardinals: DateNumberWords
  private let ordinals: DateNumberWords
  private let endings: [Int32]
  private let point: Int32
  private let comma: Int32
  private let hyphen: Int32
  private let slash: Int32
  private let and: Int32
  private let a: Int32
  private let an: Int32
  private let half: Int32

  /// More than any amount of time that means anything, in thousandths.
  static let limit = 1_000_000_000_000_000

  /// No number has more atoms than this, so that a long run of number words costs linear time.
  private static let wordLimit = 24

  /// Makes a reader with the number words of two lists.
  init(cardinals: DateWordList, ordinals: DateWordList, vocabulary: inout DateVocabulary) {
    self.cardinals = DateNumberWords(cardinals)
    self.ordinals = DateNumberWords(ordinals)
    endings = ["st", "nd", "rd", "th"].map { vocabulary.insert($0) }
    point = vocabulary.insert(".")
    comma = vocabulary.insert(",")
    hyphen = vocabulary.insert("-")
    slash = vocabulary.insert("/")
    and = vocabulary.insert("and")
    a = vocabulary.insert("a")
    an = vocabulary.insert("an")
    half = vocabulary.insert("half")
  }

  /// The words a kind may begin with beside digits.
  func firstKeys(_ kind: Kind) -> [Int32] {
    switch kind {
    case .number: cardinals.words + [a, an, half]
    case .yearInWords, .anyYear, .hour: cardinals.words
    case .ordinal, .dayNumber: ordinals.words + cardinals.words
    default: []
    }
  }

  /// Reads a number of a kind.
  func read(
    _ kind: Kind, _ atoms: UnsafeBufferPointer<DateAtom>, at start: Int
  ) -> (end: Int, value: Int)? {
    let atom = atoms[start]
    let number = Int(atom.number)
    switch kind {
    case .number: return atom.isNumber ? digits(atoms, start) : words(atoms, start)
    case .ordinal: return ordinal(atoms, start)
    case .dayNumber:
      if atom.isNumber, atom.count > 2 { return nil }
      if let found = ordinal(atoms, start) {
        return (1...31).contains(found.value) ? found : nil
      }
      return atom.isNumber && (1...31).contains(number) && !isAttached(atoms, start)
        ? (start + 1, number) : nil
    case .year:
      guard atom.isNumber, atom.count == 4, (1000...2999).contains(number), isPlain(atoms, start)
      else {
        return nil
      }
      return (start + 1, number)
    case .modernYear:
      guard (1900...2099).contains(number) else { return nil }
      return read(.year, atoms, at: start)
    case .yearInWords: return yearInWords(atoms, start)
    case .anyYear:
      if !atom.isNumber {
        if let pair = yearInWords(atoms, start) { return pair }
        guard let found = words(atoms, start), found.value % 1000 == 0 else { return nil }
        return (1_000_000...2_999_000).contains(found.value)
          ? (found.end, found.value / 1000) : nil
      }
      guard let found = digits(atoms, start), found.value % 1000 == 0,
        found.value <= 9_999_999_000
      else { return nil }
      return (found.end, found.value / 1000)
    case .shortYear:
      guard atom.isNumber, atom.count == 2, isPlain(atoms, start) else { return nil }
      return (start + 1, number)
    case .decade:
      guard atom.isNumber, atom.count == 4, number % 10 == 0, number >= 1000, number < 3000 else {
        return nil
      }
      return (start + 1, number / 10)
    case .shortDecade:
      guard atom.isNumber, atom.count == 2, number % 10 == 0 else { return nil }
      return (start + 1, number / 10)
    case .monthNumber:
      guard atom.isNumber, atom.count <= 2, (1...12).contains(number) else { return nil }
      return (start + 1, number)
    case .hour:
      if atom.isNumber {
        return atom.count <= 2 && number <= 24 ? (start + 1, number) : nil
      }
      guard let found = words(atoms, start), found.value % 1000 == 0,
        (1000...12_000).contains(found.value)
      else { return nil }
      return (found.end, found.value / 1000)
    case .sixty:
      guard atom.isNumber, atom.count == 2, number < 60 else { return nil }
      return (start + 1, number)
    case .weekNumber:
      guard atom.isNumber, atom.count <= 2, (1...53).contains(number) else { return nil }
      return (start + 1, number)
    case .twoDigits:
      return atom.isNumber && atom.count == 2 ? (start + 1, number) : nil
    case .figures:
      return atom.isNumber && atom.count <= 2 && (1...31).contains(number)
        ? (start + 1, number) : nil
    case .oneToFour: return single(atom, upTo: 4, start)
    case .oneToSeven: return single(atom, upTo: 7, start)
    case .oneToTwo: return single(atom, upTo: 2, start)
    case .digits:
      return atom.isNumber ? (start + 1, number) : nil
    case .fourDigitTime:
      guard atom.isNumber, atom.count == 4, number < 2400, number % 100 < 60 else { return nil }
      return (start + 1, number)
    }
  }

  private func single(
    _ atom: DateAtom, upTo limit: Int32, _ start: Int
  ) -> (end: Int, value: Int)? {
    guard atom.isNumber, atom.count == 1, (1...limit).contains(atom.number) else { return nil }
    return (start + 1, Int(atom.number))
  }

  /// Whether nothing follows that makes digits part of a longer number: "2,500", "2021.5".
  private func isPlain(_ atoms: UnsafeBufferPointer<DateAtom>, _ index: Int) -> Bool {
    guard index + 2 < atoms.count else { return true }
    let mark = atoms[index + 1]
    let next = atoms[index + 2]
    guard mark.word == comma || mark.word == point, !mark.flags.contains(.spaced) else {
      return true
    }
    if !next.isNumber || next.flags.contains(.spaced) { return true }
    return mark.word == comma && next.count != 3
  }

  private func isAttached(_ atoms: Atoms, _ index: Int) -> Bool {
    isGlued(atoms, index + 1) && atoms[index + 1].flags.contains(.word)
  }

  private func isGlued(_ atoms: Atoms, _ index: Int) -> Bool {
    index < atoms.count && !atoms[index].flags.contains(.spaced)
  }

  private func isMark(_ mark: Int32, _ atoms: Atoms, _ index: Int) -> Bool {
    isGlued(atoms, index) && atoms[index].word == mark
  }

  private func ordinal(_ atoms: Atoms, _ start: Int) -> (end: Int, value: Int)? {
    let atom = atoms[start]
    if atom.isNumber {
      guard atom.count <= 4, isGlued(atoms, start + 1), endings.contains(atoms[start + 1].word)
      else { return nil }
      return (start + 2, Int(atom.number))
    }
    if let found = ordinals.match(atoms, at: start) { return found }
    guard let tens = cardinals.match(atoms, at: start), tens.value % 10 == 0,
      (20...90).contains(tens.value), tens.end + 1 < atoms.count,
      isMark(hyphen, atoms, tens.end) || atoms[tens.end].flags.contains(.spaced)
    else { return nil }
    let unitAt = atoms[tens.end].word == hyphen ? tens.end + 1 : tens.end
    guard let unit = ordinals.match(atoms, at: unitAt), unit.value < 10 else { return nil }
    return (unit.end, tens.value + unit.value)
  }

  private func digits(_ atoms: Atoms, _ start: Int) -> (end: Int, value: Int)? {
    var value = Int(atoms[start].number)
    var end = start + 1
    while end < start + Self.wordLimit, isMark(comma, atoms, end), isGlued(atoms, end + 1),
      atoms[end + 1].isNumber,
      atoms[end + 1].count == 3
    {
      value = min(value * 1000 + Int(atoms[end + 1].number), Self.limit / 1000)
      end += 2
    }
    value *= 1000
    if isMark(point, atoms, end), isGlued(atoms, end + 1), atoms[end + 1].isNumber {
      let fraction = atoms[end + 1]
      let scales = [1, 100, 10, 1]
      value += fraction.count <= 3 ? Int(fraction.number) * scales[fraction.count] : 0
      end += 2
    } else if end + 2 < atoms.count, atoms[end].isNumber, atoms[end].count == 1,
      isMark(slash, atoms, end + 1), isGlued(atoms, end + 2), atoms[end + 2].isNumber,
      (2...8).contains(atoms[end + 2].number), atoms[end].number < atoms[end + 2].number
    {
      value += 1000 * Int(atoms[end].number) / Int(atoms[end + 2].number)
      end += 3
    }
    if end < atoms.count, atoms[end].flags.contains(.spaced),
      let scale = cardinals.match(atoms, at: end), scale.value >= 1000
    {
      value = Self.product(value, scale.value)
      end = scale.end
    }
    return isAttached(atoms, end - 1) ? nil : (end, min(value, Self.limit))
  }

  private func words(_ atoms: Atoms, _ start: Int) -> (end: Int, value: Int)? {
    var total = 0
    var current = 0
    var end = start
    var next = start
    let first = atoms[start].word
    if first == a || first == an {
      next += 1
      guard next < atoms.count, let scale = cardinals.match(atoms, at: next), isScale(scale.value)
      else { return nil }
      current = 1
    }
    while next < min(atoms.count, start + Self.wordLimit),
      let word = cardinals.match(atoms, at: next)
    {
      let value = word.value
      if isScale(value) {
        if value >= 1000 {
          total += Self.product(max(1, current), value)
          current = 0
        } else {
          if current >= 100 { break }
          current = max(1, current) * value
        }
      } else if value >= 20 {
        if current % 100 != 0 || end < next && atoms[end].word == hyphen { break }
        current += value
      } else if current % 100 == 0 || current % 10 == 0 && current % 100 >= 20 && value < 10 {
        current += value
      } else {
        break
      }
      end = word.end
      next = end
      if isMark(hyphen, atoms, end) {
        next = end + 1
        if !isGlued(atoms, next) { break }
      } else if end < atoms.count, atoms[end].word == and, total + current >= 100 {
        next = end + 1
      } else if end < atoms.count, !atoms[end].flags.contains(.spaced) {
        break
      }
    }
    guard end > start, end > start + (first == a || first == an ? 1 : 0) else { return nil }
    var value = Self.product(total + current, 1000)
    // "one and a half"
    if end + 2 < atoms.count, atoms[end].word == and, atoms[end + 1].word == a,
      atoms[end + 2].word == half
    {
      value += 500
      end += 3
    }
    return (end, value)
  }

  private func yearInWords(_ atoms: Atoms, _ start: Int) -> (end: Int, value: Int)? {
    guard let century = cardinals.match(atoms, at: start), (10...20).contains(century.value),
      century.end < atoms.count, let rest = words(atoms, century.end), rest.value % 1000 == 0,
      (10_000...99_000).contains(rest.value),
      !isMark(hyphen, atoms, century.end)
    else { return nil }
    return (rest.end, century.value * 100 + rest.value / 1000)
  }

  private func isScale(_ value: Int) -> Bool { value == 12 || value >= 100 }

  private static func product(_ left: Int, _ right: Int) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? limit : min(product, limit)
  }
}
