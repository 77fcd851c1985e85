import Dateline
import Testing

@Suite("Weeks of ISO 8601")
struct ISOWeekTests {
  static let known: [(year: Int, month: Int, day: Int, week: String)] = [
    (2021, 1, 1, "2020-W53"), (2021, 1, 4, "2021-W01"), (2020, 12, 31, "2020-W53"),
    (2019, 12, 30, "2020-W01"), (2018, 12, 31, "2019-W01"), (2016, 1, 3, "2015-W53"),
    (2010, 1, 3, "2009-W53"), (2000, 2, 29, "2000-W09"), (2021, 8, 15, "2021-W32"),
    (1999, 1, 3, "1998-W53"), (2024, 12, 30, "2025-W01"), (2026, 12, 31, "2026-W53"),
  ]

  @Test("the week of a day", arguments: known)
  func week(year: Int, month: Int, day: Int, week: String) throws {
    let day = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(CalendarStretch.week(ISOWeek(containing: day)).timex == week)
    #expect(CalendarStretch.week(ISOWeek(containing: day)).days.contains(day))
  }

  @Test("years of 53 weeks", arguments: [2004, 2009, 2015, 2020, 2026, 2032])
  func long(year: Int) {
    #expect(ISOWeek.count(inYear: year) == 53)
    #expect(ISOWeek(year: year, week: 53) != nil)
    #expect(ISOWeek(year: year + 1, week: 53) == nil)
    #expect(ISOWeek(year: year, week: 0) == nil)
  }
}
