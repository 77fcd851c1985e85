extension KnownDate {
  /// Known answers for quarters, halves, seasons and weeks.
  static let quartersSeasonsWeeks: [KnownDate] = [
    KnownDate(
      "third-quarter", "1989-11-02", "It posted a [third-quarter|1989-Q3] loss.",
      edtf: "1989-35", from: "1989-07-01", to: "1989-09-30"),
    KnownDate(
      "the third quarter", "1989-11-02", "Net income in [the third quarter|1989-Q3] rose.",
      edtf: "1989-35", from: "1989-07-01", to: "1989-09-30"),
    KnownDate(
      "quarter of year", "1989-11-02", "In [the third quarter of 1984|1984-Q3] it paid.",
      edtf: "1984-35", from: "1984-07-01", to: "1984-09-30"),
    KnownDate(
      "year quarter", "1989-11-02", "In [the 1988 second quarter|1988-Q2] it paid.",
      edtf: "1988-34", from: "1988-04-01", to: "1988-06-30"),
    KnownDate(
      "Q3 year", "2021-08-20", "In [Q3 2020|2020-Q3] it paid.",
      edtf: "2020-35", from: "2020-07-01", to: "2020-09-30"),
    KnownDate(
      "Q3 hyphen", "2021-08-20", "In [Q3-2020|2020-Q3] it paid.",
      edtf: "2020-35", from: "2020-07-01", to: "2020-09-30"),
    KnownDate(
      "year Q3", "2021-08-20", "In [2020-Q3|2020-Q3] it paid.",
      edtf: "2020-35", from: "2020-07-01", to: "2020-09-30"),
    KnownDate(
      "3Q", "2021-08-20", "In [3Q 2020|2020-Q3] it paid.",
      edtf: "2020-35", from: "2020-07-01", to: "2020-09-30"),
    KnownDate(
      "quarter of last year", "2021-08-20", "In [the third quarter of last year|2020-Q3] it fell.",
      edtf: "2020-35", from: "2020-07-01", to: "2020-09-30"),
    KnownDate(
      "this year's quarter", "1989-10-26", "In [this year's third quarter|1989-Q3] it fell.",
      edtf: "1989-35", from: "1989-07-01", to: "1989-09-30"),
    KnownDate(
      "next year's quarter", "1989-10-31", "It closes in [next year's first quarter|1990-Q1].",
      edtf: "1990-33", from: "1990-01-01", to: "1990-03-31"),
    KnownDate(
      "fourth quarter in January", "2021-01-15", "Sales fell in [the fourth quarter|2020-Q4].",
      edtf: "2020-36", from: "2020-10-01", to: "2020-12-31"),
    KnownDate(
      "first quarter ahead", "2021-11-15", "Sales will fall in [the first quarter|2022-Q1].",
      edtf: "2022-33", from: "2022-01-01", to: "2022-03-31"),
    KnownDate(
      "last quarter", "2021-08-20", "Sales fell [last quarter|2021-Q2].",
      edtf: "2021-34", from: "2021-04-01", to: "2021-06-30"),
    KnownDate(
      "this quarter", "2021-08-20", "Sales fell [this quarter|2021-Q3].",
      edtf: "2021-35", from: "2021-07-01", to: "2021-09-30"),
    KnownDate(
      "next quarter over the new year", "2021-12-31", "Sales will fall [next quarter|2022-Q1].",
      edtf: "2022-33", from: "2022-01-01", to: "2022-03-31"),
    KnownDate(
      "the latest quarter", "2021-08-20", "Sales fell in [the latest quarter|2021-Q2].",
      edtf: "2021-34", from: "2021-04-01", to: "2021-06-30"),
    KnownDate(
      "half", "2021-08-20", "In [the first half of 2020|2020-H1] sales rose.",
      edtf: "2020-40", from: "2020-01-01", to: "2020-06-30"),
    KnownDate(
      "second half", "2021-08-20", "In [the second half of 2020|2020-H2] sales rose.",
      edtf: "2020-41", from: "2020-07-01", to: "2020-12-31"),
    KnownDate(
      "H1", "2021-08-20", "In [H1 2020|2020-H1] sales rose.",
      edtf: "2020-40", from: "2020-01-01", to: "2020-06-30"),
    KnownDate(
      "half of this year", "2021-08-20", "In [the first half of this year|2021-H1] sales rose.",
      edtf: "2021-40", from: "2021-01-01", to: "2021-06-30"),
    KnownDate(
      "summer year", "2021-08-20", "In [summer 2020|2020-SU] it rose.",
      edtf: "2020-22", from: "2020-06-01", to: "2020-08-31"),
    KnownDate(
      "summer of year", "2021-08-20", "In [the summer of 2020|2020-SU] it rose.",
      edtf: "2020-22", from: "2020-06-01", to: "2020-08-31"),
    KnownDate(
      "winter of year", "1998-02-23", "As in [the winter of 1994|1994-WI] it fell.",
      edtf: "1994-24", from: "1993-12-01", to: "1995-02-28"),
    KnownDate(
      "last fall", "1998-02-06", "It began [last fall|1997-FA].",
      edtf: "1997-23", from: "1997-09-01", to: "1997-11-30"),
    KnownDate(
      "last spring", "2021-08-20", "It began [last spring|2021-SP].",
      edtf: "2021-21", from: "2021-03-01", to: "2021-05-31"),
    KnownDate(
      "next spring", "2021-08-20", "It begins [next spring|2022-SP].",
      edtf: "2022-21", from: "2022-03-01", to: "2022-05-31"),
    KnownDate(
      "this summer", "1998-03-22", "They march [this summer|1998-SU].",
      edtf: "1998-22", from: "1998-06-01", to: "1998-08-31"),
    KnownDate(
      "the summer", "1989-11-01", "It rose in [the summer|1989-SU].",
      edtf: "1989-22", from: "1989-06-01", to: "1989-08-31"),
    KnownDate(
      "this past spring", "1989-10-30", "It closed [this past spring|1989-SP].",
      edtf: "1989-21", from: "1989-03-01", to: "1989-05-31"),
    KnownDate(
      "summer of last year", "2021-08-20", "In [the summer of last year|2020-SU] it rose.",
      edtf: "2020-22", from: "2020-06-01", to: "2020-08-31"),
    KnownDate(
      "autumn year", "2021-08-20", "In [autumn 2020|2020-FA] it rose.",
      edtf: "2020-23", from: "2020-09-01", to: "2020-11-30"),
    KnownDate(
      "late summer", "2021-10-20", "In [late summer 2020|2020-SU] it rose.",
      edtf: "2020-22", from: "2020-06-01", to: "2020-08-31"),
    KnownDate(
      "last week", "2021-08-20", "They met [last week|2021-W32].",
      edtf: "2021-08-09/2021-08-15", from: "2021-08-09", to: "2021-08-15"),
    KnownDate(
      "this week", "2021-08-20", "They met [this week|2021-W33].",
      edtf: "2021-08-16/2021-08-22", from: "2021-08-16", to: "2021-08-22"),
    KnownDate(
      "next week", "2021-08-20", "They meet [next week|2021-W34].",
      edtf: "2021-08-23/2021-08-29", from: "2021-08-23", to: "2021-08-29"),
    KnownDate(
      "early this week", "1989-11-02", "They were told [early this week|1989-W44].",
      edtf: "1989-10-30/1989-11-05", from: "1989-10-30", to: "1989-11-05"),
    KnownDate(
      "earlier this week", "2021-08-20", "They met earlier [this week|2021-W33].",
      edtf: "2021-08-16/2021-08-22", from: "2021-08-16", to: "2021-08-22"),
    KnownDate(
      "last week on 1 January", "2021-01-01", "They met [last week|2020-W52].",
      edtf: "2020-12-21/2020-12-27", from: "2020-12-21", to: "2020-12-27"),
    KnownDate(
      "this week is week 53", "2021-01-01", "They met [this week|2020-W53].",
      edtf: "2020-12-28/2021-01-03", from: "2020-12-28", to: "2021-01-03"),
    KnownDate(
      "next week after week 53", "2021-01-01", "They meet [next week|2021-W01].",
      edtf: "2021-01-04/2021-01-10", from: "2021-01-04", to: "2021-01-10"),
    KnownDate(
      "week of a day", "2000-02-24", "In [the week of March 6|2000-W10] it meets.",
      edtf: "2000-03-06/2000-03-12", from: "2000-03-06", to: "2000-03-12"),
    KnownDate(
      "numbered week", "2021-08-20", "In [week 53 of 2020|2020-W53] cases rose.",
      edtf: "2020-12-28/2021-01-03", from: "2020-12-28", to: "2021-01-03"),
    KnownDate(
      "numbered week and year", "2021-08-20", "In [week 7, 2021|2021-W07] cases rose.",
      edtf: "2021-02-15/2021-02-21", from: "2021-02-15", to: "2021-02-21"),
    KnownDate(
      "ISO week", "2021-08-20", "In [2020-W53|2020-W53] cases rose.",
      edtf: "2020-12-28/2021-01-03", from: "2020-12-28", to: "2021-01-03"),
    KnownDate(
      "ISO week day", "2021-08-20", "In [2020-W53-5|2021-01-01] cases rose.",
      edtf: "2021-01-01", from: "2021-01-01", to: "2021-01-01"),
    KnownDate(
      "the weekend on Monday", "1990-08-13", "Over [the weekend|1990-W32-WE] they met.",
      edtf: "1990-08-11/1990-08-12", from: "1990-08-11", to: "1990-08-12"),
    KnownDate(
      "last weekend", "2021-08-18", "They met [last weekend|2021-W32-WE].",
      edtf: "2021-08-14/2021-08-15", from: "2021-08-14", to: "2021-08-15"),
    KnownDate(
      "this weekend", "2021-08-18", "They meet [this weekend|2021-W33-WE].",
      edtf: "2021-08-21/2021-08-22", from: "2021-08-21", to: "2021-08-22"),
    KnownDate(
      "next weekend", "2021-08-18", "They meet [next weekend|2021-W34-WE].",
      edtf: "2021-08-28/2021-08-29", from: "2021-08-28", to: "2021-08-29"),
    KnownDate(
      "two weeks ago", "2021-08-20", "They met [two weeks ago|2021-W31].",
      edtf: "2021-08-02/2021-08-08", from: "2021-08-02", to: "2021-08-08"),
    KnownDate(
      "last month in January", "2021-01-31", "They met [last month|2020-12].",
      edtf: "2020-12", from: "2020-12-01", to: "2020-12-31"),
    KnownDate(
      "next month in December", "2021-12-31", "They meet [next month|2022-01].",
      edtf: "2022-01", from: "2022-01-01", to: "2022-01-31"),
    KnownDate(
      "earlier this month", "2021-08-20", "They met [earlier this month|2021-08].",
      edtf: "2021-08", from: "2021-08-01", to: "2021-08-31"),
    KnownDate(
      "the end of the month", "2021-08-20", "It ends by [the end of the month|2021-08].",
      edtf: "2021-08", from: "2021-08-01", to: "2021-08-31"),
    KnownDate(
      "the end of this week", "1989-11-02", "It ends at [the end of this week|1989-W44].",
      edtf: "1989-10-30/1989-11-05", from: "1989-10-30", to: "1989-11-05"),
  ]
}
