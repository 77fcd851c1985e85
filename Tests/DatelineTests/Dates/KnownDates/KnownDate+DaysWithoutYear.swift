extension KnownDate {
  /// Known answers for days without a year.
  static let daysWithoutYear: [KnownDate] = [
    KnownDate(
      "past tense this year", "2021-08-20", "It began on [July 3|2021-07-03].",
      edtf: "2021-07-03", from: "2021-07-03", to: "2021-07-03"),
    KnownDate(
      "past tense over the new year", "2021-01-10", "It began on [December 12|2020-12-12].",
      edtf: "2020-12-12", from: "2020-12-12", to: "2020-12-12"),
    KnownDate(
      "future tense this year", "2021-08-20", "It will begin on [September 3|2021-09-03].",
      edtf: "2021-09-03", from: "2021-09-03", to: "2021-09-03"),
    KnownDate(
      "future tense over the new year", "2021-12-20", "It will begin on [January 4|2022-01-04].",
      edtf: "2022-01-04", from: "2022-01-04", to: "2022-01-04"),
    KnownDate(
      "day month past", "2021-08-20", "On [17 May|2021-05-17] it was extended.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "day month future", "2021-08-20", "It will expire on [17 October|2021-10-17].",
      edtf: "2021-10-17", from: "2021-10-17", to: "2021-10-17"),
    KnownDate(
      "abbreviated", "1998-03-06", "Not since [Jan. 13|1998-01-13] had it been seen.",
      edtf: "1998-01-13", from: "1998-01-13", to: "1998-01-13"),
    KnownDate(
      "same day", "2021-08-20", "It was signed on [August 20|2021-08-20].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "day before in the same month", "2021-08-20", "It was signed on [August 19|2021-08-19].",
      edtf: "2021-08-19", from: "2021-08-19", to: "2021-08-19"),
    KnownDate(
      "with weekday that fits this year", "2021-08-20", "It met on [Friday, August 13|2021-08-13].",
      edtf: "2021-08-13", from: "2021-08-13", to: "2021-08-13"),
    KnownDate(
      "with weekday of the coming week", "1998-04-24",
      "It says in an editorial on [Saturday, April 25|1998-04-25].",
      edtf: "1998-04-25", from: "1998-04-25", to: "1998-04-25"),
    KnownDate(
      "published on 1 January", "2021-01-01", "It fell on [December 31|2020-12-31].",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "published on 1 January, future", "2021-01-01", "It will end on [January 2|2021-01-02].",
      edtf: "2021-01-02", from: "2021-01-02", to: "2021-01-02"),
    KnownDate(
      "published on a leap day", "2020-02-29", "It fell on [February 28|2020-02-28].",
      edtf: "2020-02-28", from: "2020-02-28", to: "2020-02-28"),
    KnownDate(
      "leap day without year", "2021-08-20", "It fell on [February 29|2020-02-29].",
      edtf: "2020-02-29", from: "2020-02-29", to: "2020-02-29"),
    KnownDate(
      "due date", "1989-11-02", "The dividend is payable [Jan. 2|1990-01-02] to holders.",
      edtf: "1990-01-02", from: "1990-01-02", to: "1990-01-02"),
    KnownDate(
      "month known only", "2021-07", "On [17 May|2021-05-17] he extended it.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "month known only, later month", "2021-07", "It will end on [11 September|2021-09-11].",
      edtf: "2021-09-11", from: "2021-09-11", to: "2021-09-11"),
    KnownDate(
      "until", "2021-12-20", "They have until [March 6|2022-03-06] to answer.",
      edtf: "2022-03-06", from: "2022-03-06", to: "2022-03-06"),
    KnownDate(
      "range with hyphen", "2021-07-20", "On [July 8-9|2021-07-08/2021-07-09] they met.",
      edtf: "2021-07-08/2021-07-09", from: "2021-07-08", to: "2021-07-09"),
    KnownDate(
      "range with dash", "2021-07-20", "On [July 8–9|2021-07-08/2021-07-09] they met.",
      edtf: "2021-07-08/2021-07-09", from: "2021-07-08", to: "2021-07-09"),
    KnownDate(
      "range day first", "2021-07-20", "On [8-9 July|2021-07-08/2021-07-09] they met.",
      edtf: "2021-07-08/2021-07-09", from: "2021-07-08", to: "2021-07-09"),
    KnownDate(
      "range with year", "2021-07-20", "On [July 8-9, 2020|2020-07-08/2020-07-09] they met.",
      edtf: "2020-07-08/2020-07-09", from: "2020-07-08", to: "2020-07-09"),
    KnownDate(
      "range day first with year", "2021-07-20",
      "On [8–9 July 2020|2020-07-08/2020-07-09] they met.",
      edtf: "2020-07-08/2020-07-09", from: "2020-07-08", to: "2020-07-09"),
    KnownDate(
      "range over months", "2021-07-20",
      "From [28 May - 3 June 2021|2021-05-28/2021-06-03] they met.",
      edtf: "2021-05-28/2021-06-03", from: "2021-05-28", to: "2021-06-03"),
    KnownDate(
      "range over months, month first", "2021-07-20",
      "From [May 28 - June 3, 2021|2021-05-28/2021-06-03] they met.",
      edtf: "2021-05-28/2021-06-03", from: "2021-05-28", to: "2021-06-03"),
    KnownDate(
      "range over the new year", "2021-07-20",
      "From [December 28 - January 3, 2021|2020-12-28/2021-01-03] they met.",
      edtf: "2020-12-28/2021-01-03", from: "2020-12-28", to: "2021-01-03"),
    KnownDate(
      "between two days", "2021-07-20", "They met between [3 and 5 May|2021-05-03/2021-05-05].",
      edtf: "2021-05-03/2021-05-05", from: "2021-05-03", to: "2021-05-05"),
    KnownDate(
      "two days of a month", "2021-07-20",
      "They met on [17|2020-05-17] and [18 May 2020|2020-05-18].",
      edtf: "2020-05-18", from: "2020-05-18", to: "2020-05-18"),
  ]
}
