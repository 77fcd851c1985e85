extension KnownDate {
  /// Known answers for weekdays.
  static let weekdays: [KnownDate] = [
    KnownDate(
      "past", "2021-08-20", "They met on [Monday|2021-08-16].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "past without preposition", "2021-08-20", "He said [Monday|2021-08-16] that it failed.",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "same weekday", "2021-08-20", "He said [Friday|2021-08-20] that it failed.",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "future", "2021-08-20", "They will meet on [Monday|2021-08-23].",
      edtf: "2021-08-23", from: "2021-08-23", to: "2021-08-23"),
    KnownDate(
      "future infinitive", "2021-08-20", "They are to meet [Tuesday|2021-08-24].",
      edtf: "2021-08-24", from: "2021-08-24", to: "2021-08-24"),
    KnownDate(
      "scheduled", "2021-08-20", "The vote is scheduled for [Tuesday|2021-08-24].",
      edtf: "2021-08-24", from: "2021-08-24", to: "2021-08-24"),
    KnownDate(
      "set to", "2021-08-20", "Talks are set to resume [Monday|2021-08-23].",
      edtf: "2021-08-23", from: "2021-08-23", to: "2021-08-23"),
    KnownDate(
      "fronted past", "2021-08-20", "On [Monday|2021-08-16], the board voted.",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "fronted future", "2021-08-20", "On [Monday|2021-08-23], the board will vote.",
      edtf: "2021-08-23", from: "2021-08-23", to: "2021-08-23"),
    KnownDate(
      "last", "2021-08-20", "They met [last Wednesday|2021-08-18].",
      edtf: "2021-08-18", from: "2021-08-18", to: "2021-08-18"),
    KnownDate(
      "last, same weekday", "2021-08-20", "They met [last Friday|2021-08-13].",
      edtf: "2021-08-13", from: "2021-08-13", to: "2021-08-13"),
    KnownDate(
      "next", "2021-08-20", "They meet [next Wednesday|2021-08-25].",
      edtf: "2021-08-25", from: "2021-08-25", to: "2021-08-25"),
    KnownDate(
      "next, same weekday", "2021-08-20", "They meet [next Friday|2021-08-27].",
      edtf: "2021-08-27", from: "2021-08-27", to: "2021-08-27"),
    KnownDate(
      "this", "2021-08-18", "They meet [this Friday|2021-08-20].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "published on a Sunday, past", "2021-08-15", "They met on [Monday|2021-08-09].",
      edtf: "2021-08-09", from: "2021-08-09", to: "2021-08-09"),
    KnownDate(
      "published on a Sunday, same day", "2021-08-15", "The city fell on [Sunday|2021-08-15].",
      edtf: "2021-08-15", from: "2021-08-15", to: "2021-08-15"),
    KnownDate(
      "published on a Sunday, future", "2021-08-15", "They will meet on [Monday|2021-08-16].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "published on a Monday, Friday before", "2021-08-16", "They met on [Friday|2021-08-13].",
      edtf: "2021-08-13", from: "2021-08-13", to: "2021-08-13"),
    KnownDate(
      "over the new year", "2021-01-01", "They met on [Thursday|2020-12-31].",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "over a leap day", "2020-03-01", "They met on [Saturday|2020-02-29].",
      edtf: "2020-02-29", from: "2020-02-29", to: "2020-02-29"),
    KnownDate(
      "morning", "2021-08-20", "They met on [Monday morning|2021-08-16TMO].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "afternoon", "2021-08-20", "They met [Monday afternoon|2021-08-16TAF].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "evening", "2021-08-20", "They met [Monday evening|2021-08-16TEV].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "night", "2021-08-20", "They met [Monday night|2021-08-16TNI].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "of last week", "2021-08-20", "They met on [Monday last week|2021-08-09].",
      edtf: "2021-08-09", from: "2021-08-09", to: "2021-08-09"),
    KnownDate(
      "of next week", "2021-08-20", "They will meet on [Tuesday of next week|2021-08-24].",
      edtf: "2021-08-24", from: "2021-08-24", to: "2021-08-24"),
    KnownDate(
      "of this week", "2021-08-20", "They met on [Tuesday this week|2021-08-17].",
      edtf: "2021-08-17", from: "2021-08-17", to: "2021-08-17"),
    KnownDate(
      "possessive", "2021-08-20", "After [Monday|2021-08-16]'s vote they left.",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "the previous", "1989-10-30",
      "It was up on [Friday|1989-10-27] from [the previous Friday|1989-10-20].",
      edtf: "1989-10-20", from: "1989-10-20", to: "1989-10-20"),
    KnownDate(
      "early on a weekday", "2021-08-20", "They left [early Monday|2021-08-16].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "late on a weekday", "2021-08-20", "They left [late Monday|2021-08-16].",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "by a weekday mid-sentence", "2021-08-20", "They must answer by [Monday|2021-08-23].",
      edtf: "2021-08-23", from: "2021-08-23", to: "2021-08-23"),
    KnownDate(
      "by a weekday at the head", "2021-08-20", "By [Monday|2021-08-16], they had left.",
      edtf: "2021-08-16", from: "2021-08-16", to: "2021-08-16"),
    KnownDate(
      "week 53", "2021-01-03", "They met on [Monday|2020-12-28].",
      edtf: "2020-12-28", from: "2020-12-28", to: "2020-12-28"),
    KnownDate(
      "unknown publication", "", "They met on [Monday|XXXX-WXX-1]."),
    KnownDate(
      "month of publication only", "2021-08", "They met on [Monday|XXXX-WXX-1]."),
  ]
}
