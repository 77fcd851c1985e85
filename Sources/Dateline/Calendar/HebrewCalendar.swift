/// The arithmetic Hebrew calendar (Dershowitz and Reingold, "Calendrical Calculations").
enum HebrewCalendar {
  /// The Gregorian day of a Hebrew day that falls in a Gregorian year.
  ///
  /// - Parameters:
  ///   - month: 1 for Tishri to 12 for Elul as in a common year; 6 is the last Adar, 7 Nisan.
  ///   - day: the day of the month.
  ///   - year: the Gregorian year.
  /// - Returns: the Gregorian day.
  static func day(month: Int, day: Int, inYear year: Int) -> CalendarDay {
    // From Tishri to Kislev the Hebrew year began in this autumn, later months the autumn before.
    let hebrewYear = month <= 3 ? year + 3761 : year + 3760
    let start = newYear(hebrewYear)
    let next = newYear(hebrewYear + 1)
    // From the last Adar on all months have fixed lengths and count back from the next new year.
    let fromAdar = [29, 30, 29, 30, 29, 30, 29]
    if month >= 6 {
      let after = fromAdar[min(month - 6, 6)...].reduce(0, +)
      return CalendarDay(daysSince1970: next - after + day - 1)
    }
    let length = next - start
    let long = length % 10 == 5 ? 30 : 29
    let kislev = length % 10 == 3 ? 29 : 30
    let before = [0, 30, 30 + long, 30 + long + kislev, 59 + long + kislev]
    return CalendarDay(daysSince1970: start + before[max(month, 1) - 1] + day - 1)
  }

  /// The day of 1 Tishri, in days since 1970-01-01.
  private static func newYear(_ year: Int) -> Int {
    let first = elapsed(year)
    let delay: Int
    if elapsed(year + 1) - first == 356 {
      delay = 2
    } else if first - elapsed(year - 1) == 382 {
      delay = 1
    } else {
      delay = 0
    }
    return first + delay - 2_092_590
  }

  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234).flooringDivision(by: 19)
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts.flooringDivision(by: 25_920)
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
}
