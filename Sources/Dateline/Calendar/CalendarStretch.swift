/// A stretch of the calendar of one granularity, from a day to a millennium.
///
/// Two stretches of a kind can be counted between and shifted; each knows its first and last day.
public enum CalendarStretch: Hashable, Sendable {
  /// One day.
  case day(CalendarDay)
  /// Days in a row that are no other stretch, as those of Ramadan.
  case days(ClosedRange<CalendarDay>)
  /// A week of ISO 8601.
  case week(ISOWeek)
  /// The Saturday and Sunday of an ISO week.
  case weekend(ISOWeek)
  /// A month, 1 to 12.
  case month(year: Int, Int)
  /// A quarter, 1 to 4.
  case quarter(year: Int, Int)
  /// A half-year, 1 or 2.
  case half(year: Int, Int)
  /// A season of a year.
  case season(year: Int, Season)
  /// A year; 0 is 1 BCE.
  case year(Int)
  /// Ten years; 199 is 1990 to 1999.
  case decade(Int)
  /// A hundred years by their leading digits; 19 is 1900 to 1999, -5 the fifth century BCE.
  case century(Int)
  /// A thousand years by their leading digit; 1 is 1000 to 1999, -1 the first millennium BCE.
  case millennium(Int)

  /// The unit of the stretch, of days in a row the day.
  public var unit: CalendarUnit {
    switch self {
    case .day, .days: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .millennium: .millennium
    }
  }

  /// The year of the stretch, or the first of its years.
  public var year: Int {
    switch self {
    case .day(let day): day.year
    case .days(let days): days.lowerBound.year
    case .week(let week), .weekend(let week): week.year
    case .month(let year, _), .quarter(let year, _), .half(let year, _), .season(let year, _): year
    case .year(let year): year
    case .decade(let decade): decade * 10
    case .century(let century): Self.firstYear(century, 100)
    case .millennium(let millennium): Self.firstYear(millennium, 1000)
    }
  }

  /// The first year of a century or millennium: those before the common era end with a year 00.
  private static func firstYear(_ number: Int, _ count: Int) -> Int {
    number * count + (number < 0 ? 1 : 0)
  }

  /// The first and the last day, both inclusive.
  public var days: ClosedRange<CalendarDay> {
    switch self {
    case .day(let day): day...day
    case .days(let days): days
    case .week(let week): week.monday...week.monday.adding(days: 6)
    case .weekend(let week): week.monday.adding(days: 5)...week.monday.adding(days: 6)
    case .month(let year, let month): Self.months(year, month, month)
    case .quarter(let year, let quarter): Self.months(year, 3 * quarter - 2, 3 * quarter)
    case .half(let year, let half): Self.months(year, 6 * half - 5, 6 * half)
    case .season(let year, let season): season.days(inYear: year)
    case .year(let year): Self.months(year, 1, 12)
    case .decade(let decade): Self.years(decade * 10, 10)
    case .century, .millennium: Self.years(year, unit == .century ? 100 : 1000)
    }
  }

  /// The stretch of a unit that a day lies in; nil for units of the clock.
  public init?(_ unit: CalendarUnit, containing day: CalendarDay) {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: self = .day(day)
    case .week, .fortnight: self = .week(ISOWeek(containing: day))
    case .weekend: self = .weekend(ISOWeek(containing: day))
    case .month: self = .month(year: day.year, day.month)
    case .quarter: self = .quarter(year: day.year, (day.month - 1) / 3 + 1)
    case .half: self = .half(year: day.year, (day.month - 1) / 6 + 1)
    case .season: self = .season(year: day.year, Season(month: day.month))
    case .year: self = .year(day.year)
    case .decade: self = .decade(day.year.flooringDivision(by: 10))
    case .century: self = .century((day.year - (day.year <= 0 ? 1 : 0)).flooringDivision(by: 100))
    case .millennium:
      self = .millennium((day.year - (day.year <= 0 ? 1 : 0)).flooringDivision(by: 1000))
    }
  }

  /// The stretch a number of its own units later, or earlier where it is negative.
  public func shifted(by count: Int) -> CalendarStretch {
    switch self {
    case .day(let day): return .day(day.adding(days: count))
    case .days(let days):
      return .days(days.lowerBound.adding(days: count)...days.upperBound.adding(days: count))
    case .week(let week): return .week(week.adding(weeks: count))
    case .weekend(let week): return .weekend(week.adding(weeks: count))
    case .month(let year, let month):
      let index = year * 12 + month - 1 + count
      return .month(
        year: index.flooringDivision(by: 12), index - 12 * index.flooringDivision(by: 12) + 1)
    case .quarter(let year, let quarter):
      let index = year * 4 + quarter - 1 + count
      return .quarter(
        year: index.flooringDivision(by: 4), index - 4 * index.flooringDivision(by: 4) + 1)
    case .half(let year, let half):
      let index = year * 2 + half - 1 + count
      return .half(
        year: index.flooringDivision(by: 2), index - 2 * index.flooringDivision(by: 2) + 1)
    case .season(let year, let season):
      let index = year * 4 + season.index + count
      let shiftedYear = index.flooringDivision(by: 4)
      return .season(year: shiftedYear, season.turned(to: index - 4 * shiftedYear))
    case .year(let year): return .year(year + count)
    case .decade(let decade): return .decade(decade + count)
    case .century(let century): return .century(century + count)
    case .millennium(let millennium): return .millennium(millennium + count)
    }
  }

  /// The same stretch in another year, as the third quarter a year earlier; nil where that year has
  /// none, as of February 29, and for stretches longer than a year.
  public func moved(byYears count: Int) -> CalendarStretch? {
    switch self {
    case .day(let day):
      return CalendarDay(year: day.year + count, month: day.month, day: day.day).map { .day($0) }
    case .week(let week): return ISOWeek(year: week.year + count, week: week.week).map { .week($0) }
    case .weekend(let week):
      return ISOWeek(year: week.year + count, week: week.week).map { .weekend($0) }
    case .month(let year, let month): return .month(year: year + count, month)
    case .quarter(let year, let quarter): return .quarter(year: year + count, quarter)
    case .half(let year, let half): return .half(year: year + count, half)
    case .season(let year, let season): return .season(year: year + count, season)
    case .year(let year): return .year(year + count)
    case .days, .decade, .century, .millennium: return nil
    }
  }

  private static func months(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<CalendarDay> {
    CalendarDay(clamping: year, first, 1)...CalendarDay(clamping: year, last, 31)
  }

  private static func years(_ first: Int, _ count: Int) -> ClosedRange<CalendarDay> {
    CalendarDay(clamping: first, 1, 1)...CalendarDay(clamping: first + count - 1, 12, 31)
  }
}

extension Int {
  /// The quotient rounded down, so that years before 0 fall into the right decade.
  func flooringDivision(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
