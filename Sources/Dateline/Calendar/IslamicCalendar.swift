/// The Islamic calendar as Saudi Arabia's Umm al-Qura reckons it, by the new moon.
enum IslamicCalendar {
  /// The Gregorian days of an Islamic date within a Gregorian year.
  ///
  /// - Parameters:
  ///   - month: 1 for Muharram to 12 for Dhu al-Hijja; 9 is Ramadan.
  ///   - day: the day of the month; 0 for the whole month.
  ///   - year: the Gregorian year.
  /// - Returns: none, one or two stretches of days, in order.
  static func occurrences(month: Int, day: Int, inYear year: Int) -> [ClosedRange<CalendarDay>] {
    let start = Double(CalendarDay.first(ofYear: year).daysSince1970) - 35
    let first = Sky.lunation(before: start)
    var found: [ClosedRange<CalendarDay>] = []
    // 14 lunations from a month before the year's start hold every month of the year.
    for lunation in first...(first + 14) where monthNumber(lunation) == month {
      let begin = monthStart(lunation)
      let end = monthStart(lunation + 1) - 1
      let range =
        day == 0
        ? CalendarDay(daysSince1970: begin)...CalendarDay(daysSince1970: end)
        : CalendarDay(daysSince1970: begin + day - 1)...CalendarDay(daysSince1970: begin + day - 1)
      if range.lowerBound.year == year { found.append(range) }
    }
    return found
  }

  /// Lunation 0, of January 2000, opened Shawwal 1420, the tenth month.
  private static func monthNumber(_ lunation: Int) -> Int {
    let index = (lunation + 9) % 12
    return (index < 0 ? index + 12 : index) + 1
  }

  /// The month begins at the sunset in Mecca that follows the new moon by an hour or more.
  private static func monthStart(_ lunation: Int) -> Int {
    let moon = Sky.newMoon(lunation)
    let evening = 15.6 / 24 - 1.0 / 24
    let day = moon.rounded(.down)
    return Int(day) + (moon - day <= evening ? 1 : 2)
  }
}
