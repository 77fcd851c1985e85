import Dateline
import Testing

@Suite("Stretches of the calendar")
struct CalendarStretchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let stretch: CalendarStretch
    let timex: String
    let edtf: String
    let first: String
    let last: String
    var testDescription: String { timex }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSince1970: 0)
  }

  static func week(_ year: Int, _ week: Int) -> ISOWeek {
    ISOWeek(year: year, week: week) ?? ISOWeek(containing: CalendarDay(daysSince1970: 0))
  }

  static let cases: [Case] = [
    Case(
      stretch: .day(day(2020, 2, 29)), timex: "2020-02-29", edtf: "2020-02-29",
      first: "2020-02-29", last: "2020-02-29"),
    Case(
      stretch: .week(week(2020, 53)), timex: "2020-W53", edtf: "2020-12-28/2021-01-03",
      first: "2020-12-28", last: "2021-01-03"),
    Case(
      stretch: .weekend(week(2020, 53)), timex: "2020-W53-WE", edtf: "2021-01-02/2021-01-03",
      first: "2021-01-02", last: "2021-01-03"),
    Case(
      stretch: .month(year: 2021, 2), timex: "2021-02", edtf: "2021-02", first: "2021-02-01",
      last: "2021-02-28"),
    Case(
      stretch: .quarter(year: 2021, 4), timex: "2021-Q4", edtf: "2021-36", first: "2021-10-01",
      last: "2021-12-31"),
    Case(
      stretch: .half(year: 2021, 2), timex: "2021-H2", edtf: "2021-41", first: "2021-07-01",
      last: "2021-12-31"),
    Case(
      stretch: .season(year: 2021, Season(.summer)), timex: "2021-SU", edtf: "2021-22",
      first: "2021-06-01", last: "2021-08-31"),
    Case(
      stretch: .season(year: 2021, Season(.winter)), timex: "2021-WI", edtf: "2021-24",
      first: "2020-12-01", last: "2022-02-28"),
    Case(
      stretch: .season(year: 2021, Season(.winter, .southern)), timex: "2021-WI", edtf: "2021-32",
      first: "2021-06-01", last: "2021-08-31"),
    Case(
      stretch: .season(year: 2021, Season(.summer, .southern)), timex: "2021-SU", edtf: "2021-30",
      first: "2020-12-01", last: "2022-02-28"),
    Case(
      stretch: .year(2021), timex: "2021", edtf: "2021", first: "2021-01-01", last: "2021-12-31"),
    Case(
      stretch: .year(0), timex: "BC0001", edtf: "0000", first: "0000-01-01", last: "0000-12-31"),
    Case(
      stretch: .year(-43), timex: "BC0044", edtf: "-0043", first: "-0043-01-01",
      last: "-0043-12-31"),
    Case(
      stretch: .year(99_999), timex: "99999", edtf: "Y99999", first: "99999-01-01",
      last: "99999-12-31"),
    Case(
      stretch: .decade(195), timex: "195", edtf: "195X", first: "1950-01-01", last: "1959-12-31"),
    Case(
      stretch: .century(19), timex: "19", edtf: "19XX", first: "1900-01-01", last: "1999-12-31"),
    Case(
      stretch: .century(-5), timex: "BC04", edtf: "-0499/-0400", first: "-0499-01-01",
      last: "-0400-12-31"),
    Case(
      stretch: .millennium(2), timex: "2", edtf: "2XXX", first: "2000-01-01", last: "2999-12-31"),
  ]

  @Test("notation and days", arguments: cases)
  func notation(_ known: Case) {
    #expect(known.stretch.timex == known.timex)
    #expect(known.stretch.edtf == known.edtf)
    #expect(known.stretch.days.lowerBound.description == known.first)
    #expect(known.stretch.days.upperBound.description == known.last)
  }

  static let shifts: [(from: CalendarStretch, by: Int, to: String)] = [
    (.day(day(2020, 2, 28)), 2, "2020-03-01"),
    (.day(day(2021, 1, 1)), -1, "2020-12-31"),
    (.week(week(2021, 1)), -1, "2020-W53"),
    (.week(week(2020, 53)), 1, "2021-W01"),
    (.month(year: 2021, 1), -1, "2020-12"),
    (.month(year: 2021, 12), 13, "2023-01"),
    (.month(year: 0, 1), -1, "BC0002-12"),
    (.quarter(year: 2021, 1), -1, "2020-Q4"),
    (.half(year: 2021, 2), 1, "2022-H1"),
    (.season(year: 2021, Season(.winter)), 1, "2022-SP"),
    (.year(2021), -2021, "BC0001"),
    (.decade(202), -1, "201"),
    (.century(20), -1, "19"),
  ]

  @Test("shifting by its own unit", arguments: shifts)
  func shifting(from: CalendarStretch, by count: Int, to expected: String) {
    #expect(from.shifted(by: count).timex == expected)
    #expect(from.shifted(by: count).shifted(by: -count) == from)
  }

  @Test("the same stretch in another year, where it has one")
  func moving() {
    #expect(CalendarStretch.quarter(year: 2021, 3).moved(byYears: -1)?.timex == "2020-Q3")
    #expect(CalendarStretch.day(Self.day(2020, 2, 29)).moved(byYears: 1) == nil)
    #expect(CalendarStretch.week(Self.week(2020, 53)).moved(byYears: 1) == nil)
    #expect(CalendarStretch.decade(199).moved(byYears: 1) == nil)
  }

  @Test("every unit's stretch about a day holds that day", arguments: CalendarUnit.allCases)
  func containing(unit: CalendarUnit) {
    for days in stride(from: -1_000_000, to: 1_000_000, by: 9_973) {
      let day = CalendarDay(daysSince1970: days)
      guard let stretch = CalendarStretch(unit, containing: day) else {
        #expect([.second, .minute, .hour].contains(unit))
        continue
      }
      if unit != .weekend { #expect(stretch.days.contains(day), "\(unit) \(day)") }
    }
  }
}
