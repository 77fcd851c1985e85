/// Reads a publication date as metadata and bylines write it; abstains where two readings compete.
///
/// Understands ISO 8601, RFC 2822, `20210813`, English month names in any usual order and numbers
/// parted by slashes, dots or hyphens, as long as only one of day and month can be the month.
enum WrittenDate {
  /// The date that a field is.
  ///
  /// - Parameters:
  ///   - field: the value of a field; what follows the date, such as a time, is passed over.
  ///   - source: where the field stands.
  /// - Returns: the date, or nil where the field begins with none. The day is the one written, in
  ///   the time zone it is written in.
  static func publication(in field: String, source: PublicationDate.Source) -> PublicationDate? {
    let pieces = Piece.pieces(of: Array(field.utf8.prefix(120)))
    for start in pieces.indices.prefix(4) {
      if let date = date(pieces[start...], isWhole: start == 0) {
        return date.publication(source: source)
      }
    }
    return nil
  }

  /// The first exact day that a stretch of text names.
  static func firstDay(
    in text: some Sequence<UInt8>, source: PublicationDate.Source
  ) -> PublicationDate? {
    let pieces = Piece.pieces(of: Array(text))
    for start in pieces.indices {
      if let date = date(pieces[start...], isWhole: false), date.day != nil {
        if let day = date.publication(source: source) { return day }
      }
    }
    return nil
  }

  private struct Parts {
    let year: Int
    var month: Int?
    var day: Int?

    func publication(source: PublicationDate.Source) -> PublicationDate? {
      // What programs write where they know nothing.
      if year == 1970, month == 1, day == 1 { return nil }
      return PublicationDate(year: year, month: month, day: day, source: source)
    }
  }

  private static func date(_ pieces: ArraySlice<Piece>, isWhole: Bool) -> Parts? {
    guard let first = pieces.first else { return nil }
    let rest = pieces.dropFirst()
    if first.digits == 4, first.isYear { return yearFirst(first.value, rest, isWhole: isWhole) }
    if first.digits == 8 {
      let (year, month, day) = (first.value / 10000, first.value / 100 % 100, first.value % 100)
      guard (1900...2100).contains(year), CalendarDay(year: year, month: month, day: day) != nil
      else { return nil }
      return Parts(year: year, month: month, day: day)
    }
    if let month = first.month { return monthFirst(month, rest) }
    if first.isDay { return dayFirst(first.value, rest) }
    return nil
  }

  /// `2021-08-13`, `2021/08/13`, `2021 August 13`, and as a whole field `2021-08` and `2021`.
  private static func yearFirst(
    _ year: Int, _ pieces: ArraySlice<Piece>, isWhole: Bool
  ) -> Parts? {
    let next = pieces.first
    let after = pieces.dropFirst().first
    if let month = next?.month, let after, after.isDay {
      return Parts(year: year, month: month, day: after.value)
    }
    if let next, next.digits > 0, next.digits <= 2, (1...12).contains(next.value),
      next.isJoined
    {
      if let after, after.isDay, after.separator == next.separator {
        return Parts(year: year, month: next.value, day: after.value)
      }
      if isWhole, after == nil, next.digits == 2 { return Parts(year: year, month: next.value) }
      return nil
    }
    return isWhole && next == nil ? Parts(year: year) : nil
  }

  /// `August 13, 2021`, `Aug. 13th 2021`, `August 2021`.
  private static func monthFirst(_ month: Int, _ pieces: ArraySlice<Piece>) -> Parts? {
    guard let next = pieces.first else { return nil }
    if next.digits == 4, next.isYear { return Parts(year: next.value, month: month) }
    guard next.isDay else { return nil }
    var rest = pieces.dropFirst()
    if rest.first?.isOrdinalEnding == true { rest = rest.dropFirst() }
    guard let year = rest.first, year.digits == 4, year.isYear else { return nil }
    return Parts(year: year.value, month: month, day: next.value)
  }

  /// `13 August 2021`, `13th of August 2021`, `13.8.2021`, `13/08/2021`, `08/13/2021`.
  private static func dayFirst(_ day: Int, _ pieces: ArraySlice<Piece>) -> Parts? {
    var rest = pieces
    if rest.first?.isOrdinalEnding == true { rest = rest.dropFirst() }
    guard let next = rest.first, let year = rest.dropFirst().first, year.digits == 4, year.isYear
    else { return nil }
    if let month = next.month { return Parts(year: year.value, month: month, day: day) }
    guard next.isDay, next.isJoined, year.separator == next.separator else { return nil }
    let second = next.value
    if next.separator == UInt8(ascii: ".") || day > 12 {
      return second <= 12 ? Parts(year: year.value, month: second, day: day) : nil
    }
    // 03/04/2021 is March or April: no one can tell.
    if second > 12 || second == day { return Parts(year: year.value, month: day, day: second) }
    return nil
  }
}

/// A run of digits or of letters.
private struct Piece {
  /// The number, or 0.
  let value: Int
  /// How many digits, or 0 for letters.
  let digits: Int
  /// The month that the letters name.
  let month: Int?
  /// Whether the letters are `st`, `nd`, `rd`, `th` or `of`.
  let isOrdinalEnding: Bool
  /// The one byte between the piece before and this one; 0 where there are none or several.
  let separator: UInt8

  var isYear: Bool { (1600...2200).contains(value) }
  var isDay: Bool { (1...2).contains(digits) && (1...31).contains(value) }
  /// Whether a hyphen, slash or dot joins it to the piece before.
  var isJoined: Bool { [0x2D, 0x2F, 0x2E].contains(separator) }

  static func pieces(of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var offset = 0
    var end = 0
    while offset < bytes.count {
      let kind = Class(bytes[offset])
      if kind == .other {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, Class(bytes[offset]) == kind { offset += 1 }
      let separator = start == end + 1 ? bytes[end] : 0
      let piece = Piece(bytes[start..<offset], kind, separator: separator)
      // "of" says nothing: 13th of August.
      let saysNothing = piece.isOrdinalEnding && bytes[start] | 0x20 == UInt8(ascii: "o")
      if !saysNothing { pieces.append(piece) }
      end = offset
    }
    return pieces
  }

  private enum Class {
    case digit
    case letter
    case other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
        self = .letter
      default: self = .other
      }
    }
  }

  private init(_ bytes: ArraySlice<UInt8>, _ kind: Class, separator: UInt8) {
    self.separator = separator
    if kind == .digit {
      digits = bytes.count
      value = bytes.count > 8 ? 0 : bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      month = nil
      isOrdinalEnding = false
    } else {
      digits = 0
      value = 0
      let folded = bytes.map { $0 | 0x20 }
      month = Self.month(folded)
      isOrdinalEnding = ["st", "nd", "rd", "th", "of"].contains { $0.utf8.elementsEqual(folded) }
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// A month's English name or an abbreviation of three letters or more.
  private static func month(_ folded: [UInt8]) -> Int? {
    guard folded.count >= 3 else { return nil }
    return months.firstIndex { $0.starts(with: folded) }.map { $0 + 1 }
  }
}
