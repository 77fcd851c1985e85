/// A week of ISO 8601: Monday to Sunday, in the year that holds its Thursday.
public struct ISOWeek: Hashable, Sendable {
  /// The year the week counts in, which for days about 1 January may be another than theirs.
  public let year: Int
  /// The number of the week, 1 to 53.
  public let week: Int

  /// The week a day lies in.
  public init(containing day: CalendarDay) {
    let thursday = day.adding(days: 4 - day.weekday)
    let ordinal = thursday.daysSince1970 - CalendarDay.first(ofYear: thursday.year).daysSince1970
    year = thursday.year
    week = ordinal / 7 + 1
  }

  /// Makes a week, or nil where the year has none of that number.
  public init?(year: Int, week: Int) {
    guard week >= 1, week <= ISOWeek.count(inYear: year) else { return nil }
    self.year = year
    self.week = week
  }

  /// The number of weeks in a year, 52 or 53.
  public static func count(inYear year: Int) -> Int {
    ISOWeek(containing: CalendarDay.first(ofYear: year).adding(days: dayOffset(year))).week
  }

  /// The Monday of the week.
  public var monday: CalendarDay {
    let fourth = CalendarDay.first(ofYear: year).adding(days: 3)
    return fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
  }

  /// The week a number of weeks later, or earlier where it is negative.
  public func adding(weeks: Int) -> ISOWeek {
    ISOWeek(containing: monday.adding(days: 7 * weeks))
  }

  /// December 28 always lies in the last week of its year.
  private static func dayOffset(_ year: Int) -> Int {
    (CalendarDay.isLeap(year: year) ? 366 : 365) - 4
  }
}

extension CalendarDay {
  /// January 1 of a year.
  static func first(ofYear year: Int) -> CalendarDay {
    CalendarDay(clamping: year, 1, 1)
  }

  /// The day of a month, or the month's last day where it has no such day.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - month: 1 to 12.
  ///   - day: from 1.
  init(clamping year: Int, _ month: Int, _ day: Int) {
    let last = CalendarDay.length(ofMonth: month, year: year)
    guard let made = CalendarDay(year: year, month: month, day: min(day, last)) else {
      preconditionFailure("a clamped day of a month from 1 to 12 is always a day")
    }
    self = made
  }
}
