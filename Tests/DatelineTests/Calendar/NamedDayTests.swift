import Dateline
import Testing

@Suite("Named days")
struct NamedDayTests {
  static let known: [(name: String, rule: NamedDay, year: Int, day: String)] = [
    ("Easter 2000", .easter(0), 2000, "2000-04-23"),
    ("Easter 2008, the earliest for long", .easter(0), 2008, "2008-03-23"),
    ("Easter 2011, among the latest", .easter(0), 2011, "2011-04-24"),
    ("Easter 2021", .easter(0), 2021, "2021-04-04"),
    ("Easter 2024", .easter(0), 2024, "2024-03-31"),
    ("Easter 1961", .easter(0), 1961, "1961-04-02"),
    ("Good Friday 1998", .easter(-2), 1998, "1998-04-10"),
    ("Orthodox Easter 2021", .orthodoxEaster(0), 2021, "2021-05-02"),
    ("Orthodox Easter 2022", .orthodoxEaster(0), 2022, "2022-04-24"),
    ("Orthodox Easter 2024", .orthodoxEaster(0), 2024, "2024-05-05"),
    ("Thanksgiving 1999", .weekday(4, ordinal: 4, month: 11), 1999, "1999-11-25"),
    ("Thanksgiving 2021", .weekday(4, ordinal: 4, month: 11), 2021, "2021-11-25"),
    ("Memorial Day 2021", .weekday(1, ordinal: -1, month: 5), 2021, "2021-05-31"),
    ("Labor Day 2021", .weekday(1, ordinal: 1, month: 9), 2021, "2021-09-06"),
    ("Election Day 2016", .weekdayFrom(2, month: 11, day: 2), 2016, "2016-11-08"),
    ("Election Day 2020", .weekdayFrom(2, month: 11, day: 2), 2020, "2020-11-03"),
    ("Rosh Hashanah 2020", .hebrew(month: 1, day: 1), 2020, "2020-09-19"),
    ("Rosh Hashanah 2021", .hebrew(month: 1, day: 1), 2021, "2021-09-07"),
    ("Yom Kippur 1973", .hebrew(month: 1, day: 10), 1973, "1973-10-06"),
    ("Hanukkah 2021", .hebrew(month: 3, day: 25), 2021, "2021-11-29"),
    ("Purim 2021", .hebrew(month: 6, day: 14), 2021, "2021-02-26"),
    ("Passover 2021", .hebrew(month: 7, day: 15), 2021, "2021-03-28"),
    ("Passover 2024", .hebrew(month: 7, day: 15), 2024, "2024-04-23"),
    ("Nowruz 2019", .nowruz(0), 2019, "2019-03-21"),
    ("Nowruz 2020", .nowruz(0), 2020, "2020-03-20"),
    ("Nowruz 2021", .nowruz(0), 2021, "2021-03-21"),
    ("Nowruz 2024", .nowruz(0), 2024, "2024-03-20"),
    ("Chinese New Year 2019", .chineseNewYear(0), 2019, "2019-02-05"),
    ("Chinese New Year 2020", .chineseNewYear(0), 2020, "2020-01-25"),
    ("Chinese New Year 2021", .chineseNewYear(0), 2021, "2021-02-12"),
    ("Chinese New Year 2022", .chineseNewYear(0), 2022, "2022-02-01"),
    ("Chinese New Year 2023", .chineseNewYear(0), 2023, "2023-01-22"),
    ("Chinese New Year 2024", .chineseNewYear(0), 2024, "2024-02-10"),
    ("Ramadan 2019", .islamic(month: 9, day: 1), 2019, "2019-05-06"),
    ("Ramadan 2020", .islamic(month: 9, day: 1), 2020, "2020-04-24"),
    ("Ramadan 2021", .islamic(month: 9, day: 1), 2021, "2021-04-13"),
    ("Ramadan 2022", .islamic(month: 9, day: 1), 2022, "2022-04-02"),
    ("Ramadan 2023", .islamic(month: 9, day: 1), 2023, "2023-03-23"),
    ("Ramadan 2024", .islamic(month: 9, day: 1), 2024, "2024-03-11"),
    ("Eid al-Fitr 2019", .islamic(month: 10, day: 1), 2019, "2019-06-04"),
    ("Eid al-Fitr 2020", .islamic(month: 10, day: 1), 2020, "2020-05-24"),
    ("Eid al-Fitr 2021", .islamic(month: 10, day: 1), 2021, "2021-05-13"),
    ("Eid al-Fitr 2022", .islamic(month: 10, day: 1), 2022, "2022-05-02"),
    ("Eid al-Fitr 2023", .islamic(month: 10, day: 1), 2023, "2023-04-21"),
    ("Eid al-Adha 2019", .islamic(month: 12, day: 10), 2019, "2019-08-11"),
    ("Eid al-Adha 2020", .islamic(month: 12, day: 10), 2020, "2020-07-31"),
    ("Eid al-Adha 2021", .islamic(month: 12, day: 10), 2021, "2021-07-20"),
    ("Eid al-Adha 2022", .islamic(month: 12, day: 10), 2022, "2022-07-09"),
    ("Eid al-Adha 2023", .islamic(month: 12, day: 10), 2023, "2023-06-28"),
  ]

  @Test("the day of a year", arguments: known)
  func day(name: String, rule: NamedDay, year: Int, day: String) {
    #expect(rule.occurrences(inYear: year).first?.lowerBound.description == day, "\(name)")
  }

  @Test("a year with two Ramadans, and one with two days of the Prophet's birth")
  func twice() {
    #expect(NamedDay.islamic(month: 9, day: 0).occurrences(inYear: 2030).count == 2)
    #expect(NamedDay.islamic(month: 3, day: 12).occurrences(inYear: 2015).count == 2)
  }

  @Test("the whole of Ramadan")
  func ramadan() {
    let days = NamedDay.islamic(month: 9, day: 0).occurrences(inYear: 2021).first
    #expect(days?.lowerBound.description == "2021-04-13")
    #expect(days?.upperBound.description == "2021-05-12")
  }
}
