import Dateline
import Testing

@Suite("Days of the calendar")
struct CalendarDayTests {
  static let known: [(iso: String, days: Int, weekday: Int)] = [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2021-08-15", 18_854, 7),
    ("1969-12-31", -1, 3), ("0000-03-01", -719_468, 3), ("9999-12-31", 2_932_896, 5),
  ]

  @Test("counting agrees with known days", arguments: known)
  func counting(iso: String, days: Int, weekday: Int) {
    let day = CalendarDay(daysSince1970: days)
    #expect(day.description == iso)
    #expect(day.daysSince1970 == days)
    #expect(day.weekday == weekday)
  }

  @Test(
    "days that the calendar does not have",
    arguments: [
      (2021, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 4, 31), (1900, 2, 29), (2021, 1, 0),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }
}
