extension CalendarStretch {
  /// The TIMEX3 value, as `2021-05-17`, `2021-W20`, `2021-Q3`, `199` or `BC0044`.
  public var timex: String {
    switch self {
    case .day(let day): Self.timexYear(day.year) + "-" + two(day.month) + "-" + two(day.day)
    case .days(let days):
      CalendarStretch.day(days.lowerBound).timex + "/" + CalendarStretch.day(days.upperBound).timex
    case .week(let week): Self.timexYear(week.year) + "-W" + two(week.week)
    case .weekend(let week): Self.timexYear(week.year) + "-W" + two(week.week) + "-WE"
    case .month(let year, let month): Self.timexYear(year) + "-" + two(month)
    case .quarter(let year, let quarter): Self.timexYear(year) + "-Q\(quarter)"
    case .half(let year, let half): Self.timexYear(year) + "-H\(half)"
    case .season(let year, let season): Self.timexYear(year) + "-" + season.name.rawValue
    case .year(let year): Self.timexYear(year)
    case .decade(let decade): Self.timexPrefix(decade, digits: 3)
    case .century(let century): Self.timexPrefix(century, digits: 2)
    case .millennium(let millennium): Self.timexPrefix(millennium, digits: 1)
    }
  }

  /// The same in EDTF (ISO 8601-2:2019), weeks as the interval of their days.
  public var edtf: String {
    switch self {
    case .day(let day): Self.edtfYear(day.year) + "-" + two(day.month) + "-" + two(day.day)
    case .days, .week, .weekend:
      CalendarStretch.day(days.lowerBound).edtf + "/" + CalendarStretch.day(days.upperBound).edtf
    case .month(let year, let month): Self.edtfYear(year) + "-" + two(month)
    case .quarter(let year, let quarter): Self.edtfYear(year) + "-\(32 + quarter)"
    case .half(let year, let half): Self.edtfYear(year) + "-\(39 + half)"
    case .season(let year, let season):
      // 21 to 24 are the seasons without a hemisphere, 25 to 28 northern, 29 to 32 southern.
      Self.edtfYear(year) + "-\(season.index + (season.hemisphere == .northern ? 21 : 29))"
    case .year(let year): Self.edtfYear(year)
    case .decade, .century, .millennium: edtfOfYears
    }
  }

  private var edtfOfYears: String {
    let first = days.lowerBound.year
    let last = days.upperBound.year
    // A decade before year 0 or past 9999 has no word with X in EDTF, so it becomes an interval.
    guard first >= 0, last <= 9999 else {
      return Self.edtfYear(first) + "/" + Self.edtfYear(last)
    }
    let unknown = unit == .decade ? 1 : unit == .century ? 2 : 3
    let digits = Self.padded(first, to: 4)
    return String(digits.dropLast(unknown)) + String(repeating: "X", count: unknown)
  }

  /// A year as TIMEX3 writes it: four digits, `BC` before those before the common era.
  static func timexYear(_ year: Int) -> String {
    year > 0 ? padded(year, to: 4) : year == 0 ? "BC0001" : "BC" + padded(1 - year, to: 4)
  }

  /// A year as EDTF writes it: four digits, signed; longer years behind a `Y`.
  static func edtfYear(_ year: Int) -> String {
    let sign = year < 0 ? "-" : ""
    let digits = padded(abs(year), to: 4)
    return (digits.utf8.count > 4 ? "Y" : "") + sign + digits
  }

  private static func timexPrefix(_ number: Int, digits: Int) -> String {
    number >= 0 ? padded(number, to: digits) : "BC" + padded(-number - 1, to: digits)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private func two(_ number: Int) -> String { Self.padded(number, to: 2) }
}
