extension KnownDate {
  /// Known answers for dates counted from one told before.
  static let anaphoric: [KnownDate] = [
    KnownDate(
      "the next day", "2021-08-20",
      "On [July 3|2021-07-03] he fled, and [the next day|2021-07-04] returned.",
      edtf: "2021-07-04", from: "2021-07-04", to: "2021-07-04"),
    KnownDate(
      "the following day over a month", "2021-08-20",
      "On [July 31|2021-07-31] he fled, and [the following day|2021-08-01] returned.",
      edtf: "2021-08-01", from: "2021-08-01", to: "2021-08-01"),
    KnownDate(
      "the previous day", "2021-08-20",
      "On [July 3|2021-07-03] he fled; [the previous day|2021-07-02] he sang.",
      edtf: "2021-07-02", from: "2021-07-02", to: "2021-07-02"),
    KnownDate(
      "the following month", "2021-08-20",
      "In [July 2019|2019-07] he fled, and [the following month|2019-08] returned.",
      edtf: "2019-08", from: "2019-08-01", to: "2019-08-31"),
    KnownDate(
      "the following month over the year", "2021-08-20",
      "In [December 2019|2019-12] he fled, and [the following month|2020-01] returned.",
      edtf: "2020-01", from: "2020-01-01", to: "2020-01-31"),
    KnownDate(
      "the following year", "2021-08-20",
      "In [2014|2014] he fled, and [the following year|2015] returned.",
      edtf: "2015", from: "2015-01-01", to: "2015-12-31"),
    KnownDate(
      "the previous year", "2021-08-20", "In [2014|2014] he fled, unlike [the previous year|2013].",
      edtf: "2013", from: "2013-01-01", to: "2013-12-31"),
    KnownDate(
      "a year earlier than a month", "2021-08-20",
      "In [July 2020|2020-07] it fell from [a year earlier|2019-07].",
      edtf: "2019-07", from: "2019-07-01", to: "2019-07-31"),
    KnownDate(
      "a year earlier than a quarter", "2021-08-20",
      "In [the third quarter of 2020|2020-Q3] it fell from [a year earlier|2019-Q3].",
      edtf: "2019-35", from: "2019-07-01", to: "2019-09-30"),
    KnownDate(
      "a year earlier than a year", "2021-08-20",
      "In [2020|2020] it fell from [a year earlier|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "a year ago from a quarter", "1989-11-02",
      "In [the third quarter|1989-Q3] it lost what it made [a year ago|1988-Q3].",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"),
    KnownDate(
      "year-ago quarter", "1989-11-02",
      "In [the third quarter|1989-Q3] it lost, in [the year-ago quarter|1988-Q3] it won.",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"),
    KnownDate(
      "year-earlier", "1989-11-02",
      "In [the third quarter|1989-Q3] it lost, unlike the [year-earlier|1988-Q3] gain.",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"),
    KnownDate(
      "the 1988 period", "1989-11-02",
      "In [the third quarter|1989-Q3] it lost, in [the 1988 period|1988-Q3] it won.",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"),
    KnownDate(
      "that year", "2021-08-20", "In [July 2019|2019-07] he fled, and [that year|2019] she came.",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "that month", "2021-08-20",
      "On [July 3, 2019|2019-07-03] he fled, and [that month|2019-07] she came.",
      edtf: "2019-07", from: "2019-07-01", to: "2019-07-31"),
    KnownDate(
      "the same day", "2021-08-20",
      "On [July 3, 2019|2019-07-03] he fled, and [the same day|2019-07-03] she came.",
      edtf: "2019-07-03", from: "2019-07-03", to: "2019-07-03"),
    KnownDate(
      "that same day", "2021-08-20",
      "On [July 3, 2019|2019-07-03] he fled, and [that same day|2019-07-03] she came.",
      edtf: "2019-07-03", from: "2019-07-03", to: "2019-07-03"),
    KnownDate(
      "that night", "2021-08-20",
      "On [July 3, 2019|2019-07-03] he fled, and [that night|2019-07-03TNI] she came.",
      edtf: "2019-07-03", from: "2019-07-03", to: "2019-07-03"),
    KnownDate(
      "the next morning", "2021-08-20",
      "On [July 3, 2019|2019-07-03] he fled, and [the next morning|2019-07-04TMO] she came.",
      edtf: "2019-07-04", from: "2019-07-04", to: "2019-07-04"),
    KnownDate(
      "since then", "2021-08-20",
      "It began in [November 2018|2018-11], and since [then|2018-11] it has grown.",
      edtf: "2018-11", from: "2018-11-01", to: "2018-11-30"),
    KnownDate(
      "by then", "2021-08-20",
      "It began in [November 2018|2018-11], and by [then|2018-11] it had grown.",
      edtf: "2018-11", from: "2018-11-01", to: "2018-11-30"),
    KnownDate(
      "then without anchor", "2021-08-20", "Since [then|PAST_REF] it has grown."),
    KnownDate(
      "at the time", "2021-08-20", "He said at [the time|PAST_REF] that it failed."),
    KnownDate(
      "a week later", "2021-08-20",
      "On [July 3|2021-07-03] he fled; [a week later|2021-07-10] he returned.",
      edtf: "2021-07-10", from: "2021-07-10", to: "2021-07-10"),
    KnownDate(
      "two days later over the end of February", "2024-03-20",
      "On [February 28|2024-02-28] he fled; [two days later|2024-03-01] he returned.",
      edtf: "2024-03-01", from: "2024-03-01", to: "2024-03-01"),
    KnownDate(
      "a week later than what nobody told", "2021-08-20",
      "[A week|P1W] later he returned."),
    KnownDate(
      "days later than a month is too fine", "2021-08-20",
      "In [July 2019|2019-07] he fled; [two days|P2D] later he returned."),
    KnownDate(
      "months earlier than a day", "2021-08-20",
      "On [1 January 2021|2021-01-01] he fled; she had left [nine months earlier|2020-04].",
      edtf: "2020-04", from: "2020-04-01", to: "2020-04-30"),
    KnownDate(
      "half a century later", "2021-08-20",
      "In [1899|1899] it began; [half a century later|1949] it ended.",
      edtf: "1949", from: "1949-01-01", to: "1949-12-31"),
    KnownDate(
      "the following April", "2021-08-20",
      "In [July 2019|2019-07] he fled; [the following April|2020-04] he returned.",
      edtf: "2020-04", from: "2020-04-01", to: "2020-04-30"),
    KnownDate(
      "the previous August", "2021-08-20",
      "In [July 2019|2019-07] he fled, as she had [the previous August|2018-08].",
      edtf: "2018-08", from: "2018-08-01", to: "2018-08-31"),
    KnownDate(
      "the following Monday from a Monday", "2021-08-20",
      "On [July 5|2021-07-05] he fled; [the following Monday|2021-07-12] he returned.",
      edtf: "2021-07-12", from: "2021-07-12", to: "2021-07-12"),
    KnownDate(
      "the 27th", "2021-08-20",
      "On [July 3|2021-07-03] he fled; he returned on [the 27th|2021-07-27].",
      edtf: "2021-07-27", from: "2021-07-27", to: "2021-07-27"),
    KnownDate(
      "the 2nd is of the next month", "2021-08-20",
      "On [July 30|2021-07-30] he fled; he returned on [the 2nd|2021-08-02].",
      edtf: "2021-08-02", from: "2021-08-02", to: "2021-08-02"),
    KnownDate(
      "the evening of the 5th", "2021-08-20",
      "On [July 3|2021-07-03] he fled, on [the evening of the 5th|2021-07-05TEV] returned.",
      edtf: "2021-07-05", from: "2021-07-05", to: "2021-07-05"),
    KnownDate(
      "April 24 and 25", "2021-08-20", "They met on [April 24|2021-04-24] and [25|2021-04-25].",
      edtf: "2021-04-25", from: "2021-04-25", to: "2021-04-25"),
    KnownDate(
      "the spring of the following year", "2021-08-20",
      "They met in [the summer of 1965|1965-SU] and in [the spring of the following year|1966-SP].",
      edtf: "1966-21", from: "1966-03-01", to: "1966-05-31"),
  ]
}
