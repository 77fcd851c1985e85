extension KnownDate {
  /// Known answers for what is no date.
  static let notDates: [KnownDate] = [
    KnownDate(
      "modal may", "2021-08-20", "It may fall."),
    KnownDate(
      "May at the head as a modal", "2021-08-20", "May it fall."),
    KnownDate(
      "march as a verb", "2021-08-20", "They march on Kabul."),
    KnownDate(
      "a march", "2021-08-20", "The march went on."),
    KnownDate(
      "second in a row", "2021-08-20", "The second attempt failed."),
    KnownDate(
      "a second", "2021-08-20", "A second attempt failed."),
    KnownDate(
      "fall of a city", "2021-08-20", "After the fall of Kabul they left."),
    KnownDate(
      "the sun", "2021-08-20", "The sun rose."),
    KnownDate(
      "spring as a verb", "2021-08-20", "They spring from it."),
    KnownDate(
      "soldiers", "2021-08-20", "There were 2000 soldiers."),
    KnownDate(
      "money", "2021-08-20", "It paid $1990 for it."),
    KnownDate(
      "resolution", "2021-08-20", "Under Resolution 2254 they met."),
    KnownDate(
      "thousands", "2021-08-20", "They counted 2,021 of them."),
    KnownDate(
      "decimal", "2021-08-20", "It is 2021.5 long."),
    KnownDate(
      "percent", "2021-08-20", "It rose by 2001 percent."),
    KnownDate(
      "age", "2021-08-20", "He is 52 years old."),
    KnownDate(
      "age hyphened", "2021-08-20", "A 30-year-old man came."),
    KnownDate(
      "ages hyphened", "2021-08-20", "Two 30-year-olds came."),
    KnownDate(
      "highway", "2021-08-20", "On Highway 2010 they met."),
    KnownDate(
      "arab spring", "2021-08-20", "The Arab Spring began."),
    KnownDate(
      "as many weeks", "2021-08-20", "It was the third in as many weeks."),
    KnownDate(
      "a floor of a house", "2021-08-20", "She lives on the 5th floor."),
    KnownDate(
      "a broadcast", "2021-08-20", "He said so on 60 Minutes."),
    KnownDate(
      "the Arab spring of", "2021-08-20", "It was the Arab Spring of [2011|2011].", edtf: "2011",
      from: "2011-01-01", to: "2011-12-31"),
    KnownDate(
      "ratio", "2021-08-20", "It lost 3-2 at home."),
    KnownDate(
      "phone", "2021-08-20", "Call 555-2021 at once."),
    KnownDate(
      "impossible ISO day", "2021-08-20", "The code is 2021-13-45."),
    KnownDate(
      "February 30", "2021-08-20", "They met on February 30."),
    KnownDate(
      "31 April", "2021-08-20", "They met on 31 April 2021."),
    KnownDate(
      "29 February of a common year", "2021-08-20", "They met on 29 February 2021."),
    KnownDate(
      "augustus", "2021-08-20", "They were august men."),
    KnownDate(
      "monday in lower case", "2021-08-20", "It was a monday-ish feeling."),
    KnownDate(
      "current account", "2021-08-20", "The current account is balanced."),
    KnownDate(
      "version", "2021-08-20", "Version 2010 is out."),
  ]
}
