/// Easter Sunday in the Gregorian calendar.
enum Easter {
  /// Western Easter by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 8).
  static func western(_ year: Int) -> CalendarDay {
    let cycle = modulo(year, 19)
    let century = year.flooringDivision(by: 100)
    let rest = modulo(year, 100)
    let correction = modulo(century - (century + 8) / 25 + 1, 1 << 30) / 3
    let epact = modulo(19 * cycle + century - century / 4 - correction + 15, 30)
    let weekday = modulo(32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4, 7)
    let late = (cycle + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDay(clamping: year, sum / 31, sum % 31 + 1)
  }

  /// Orthodox Easter by Meeus's Julian computus, in Gregorian days.
  static func orthodox(_ year: Int) -> CalendarDay {
    let moon = modulo(19 * modulo(year, 19) + 15, 30)
    let weekday = modulo(2 * modulo(year, 4) + 4 * modulo(year, 7) - moon + 34, 7)
    let sum = moon + weekday + 114
    let julian = CalendarDay(clamping: year, sum / 31, sum % 31 + 1)
    let century = year.flooringDivision(by: 100)
    return julian.adding(days: century - century.flooringDivision(by: 4) - 2)
  }

  private static func modulo(_ number: Int, _ divisor: Int) -> Int {
    number - divisor * number.flooringDivision(by: divisor)
  }
}
