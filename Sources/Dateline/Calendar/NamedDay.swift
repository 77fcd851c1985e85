/// How the date of a named day follows from its year.
public enum NamedDay: Hashable, Sendable {
  /// The same day of the same month each year.
  case fixed(month: Int, day: Int)
  /// The nth weekday of a month; the last one where the ordinal is -1.
  case weekday(Int, ordinal: Int, month: Int)
  /// The first weekday on or after a day, as the United States' Election Day.
  case weekdayFrom(Int, month: Int, day: Int)
  /// Days after Western Easter Sunday.
  case easter(Int)
  /// Days after Orthodox Easter Sunday.
  case orthodoxEaster(Int)
  /// A day of the Islamic calendar; the day 0 stands for the whole month.
  case islamic(month: Int, day: Int)
  /// A day of the Hebrew calendar, months counted from Tishri as 1; Nisan is 7.
  case hebrew(month: Int, day: Int)
  /// The March equinox as Iran's calendar counts it, days after it.
  case nowruz(Int)
  /// Days after the Chinese New Year.
  case chineseNewYear(Int)

  /// The days it falls on in a year of the Gregorian calendar, in order.
  ///
  /// One for most; none or two for days of the Islamic calendar, whose year is shorter; a whole
  /// month for Ramadan. Days by the moon are computed, not sighted, and may differ by one.
  public func occurrences(inYear year: Int) -> [ClosedRange<CalendarDay>] {
    switch self {
    case .fixed(let month, let day):
      return CalendarDay(year: year, month: month, day: day).map { [$0...$0] } ?? []
    case .weekday(let weekday, let ordinal, let month):
      let day = Self.day(weekday, ordinal, month, year)
      return [day...day]
    case .weekdayFrom(let weekday, let month, let day):
      let start = CalendarDay(clamping: year, month, day)
      let found = start.adding(days: (weekday - start.weekday + 7) % 7)
      return [found...found]
    case .easter(let offset):
      let day = Easter.western(year).adding(days: offset)
      return [day...day]
    case .orthodoxEaster(let offset):
      let day = Easter.orthodox(year).adding(days: offset)
      return [day...day]
    case .islamic(let month, let day):
      return IslamicCalendar.occurrences(month: month, day: day, inYear: year)
    case .hebrew(let month, let day):
      let found = HebrewCalendar.day(month: month, day: day, inYear: year)
      return [found...found]
    case .nowruz(let offset):
      let day = Sky.nowruz(year).adding(days: offset)
      return [day...day]
    case .chineseNewYear(let offset):
      let day = Sky.chineseNewYear(year).adding(days: offset)
      return [day...day]
    }
  }

  private static func day(_ weekday: Int, _ ordinal: Int, _ month: Int, _ year: Int) -> CalendarDay
  {
    if ordinal < 0 {
      let last = CalendarDay(clamping: year, month, 31)
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    let first = CalendarDay(clamping: year, month, 1)
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (ordinal - 1))
  }
}
