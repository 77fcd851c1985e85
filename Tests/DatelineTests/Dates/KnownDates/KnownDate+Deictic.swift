extension KnownDate {
  /// Known answers for dates counted from the day of publication.
  static let deictic: [KnownDate] = [
    KnownDate(
      "today", "2021-08-20", "The office opened [today|2021-08-20].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "yesterday", "2021-08-20", "The office opened [yesterday|2021-08-19].",
      edtf: "2021-08-19", from: "2021-08-19", to: "2021-08-19"),
    KnownDate(
      "tomorrow", "2021-08-20", "The office opens [tomorrow|2021-08-21].",
      edtf: "2021-08-21", from: "2021-08-21", to: "2021-08-21"),
    KnownDate(
      "yesterday on 1 January", "2021-01-01", "The office opened [yesterday|2020-12-31].",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "yesterday on 1 March of a leap year", "2020-03-01",
      "The office opened [yesterday|2020-02-29].",
      edtf: "2020-02-29", from: "2020-02-29", to: "2020-02-29"),
    KnownDate(
      "yesterday on 1 March", "2021-03-01", "The office opened [yesterday|2021-02-28].",
      edtf: "2021-02-28", from: "2021-02-28", to: "2021-02-28"),
    KnownDate(
      "tomorrow on 31 December", "2021-12-31", "The office opens [tomorrow|2022-01-01].",
      edtf: "2022-01-01", from: "2022-01-01", to: "2022-01-01"),
    KnownDate(
      "tomorrow on a leap day", "2020-02-29", "The office opens [tomorrow|2020-03-01].",
      edtf: "2020-03-01", from: "2020-03-01", to: "2020-03-01"),
    KnownDate(
      "tonight", "2021-08-20", "The office opens [tonight|2021-08-20TNI].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "this morning", "2021-08-20", "The office opened [this morning|2021-08-20TMO].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "this afternoon", "2021-08-20", "The office opened [this afternoon|2021-08-20TAF].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "this evening", "2021-08-20", "The office opens [this evening|2021-08-20TEV].",
      edtf: "2021-08-20", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "last night", "2021-08-20", "The office burnt [last night|2021-08-19TNI].",
      edtf: "2021-08-19", from: "2021-08-19", to: "2021-08-19"),
    KnownDate(
      "last night on 1 January", "2021-01-01", "The office burnt [last night|2020-12-31TNI].",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "yesterday morning", "2021-08-20", "The office opened [yesterday morning|2021-08-19TMO].",
      edtf: "2021-08-19", from: "2021-08-19", to: "2021-08-19"),
    KnownDate(
      "tomorrow night", "2021-08-20", "The office opens [tomorrow night|2021-08-21TNI].",
      edtf: "2021-08-21", from: "2021-08-21", to: "2021-08-21"),
    KnownDate(
      "the day before yesterday", "2021-08-20", "It opened [the day before yesterday|2021-08-18].",
      edtf: "2021-08-18", from: "2021-08-18", to: "2021-08-18"),
    KnownDate(
      "the day after tomorrow", "2021-08-20", "It opens [the day after tomorrow|2021-08-22].",
      edtf: "2021-08-22", from: "2021-08-22", to: "2021-08-22"),
    KnownDate(
      "ten days ago", "1998-03-22", "They met [10 days ago|1998-03-12].",
      edtf: "1998-03-12", from: "1998-03-12", to: "1998-03-12"),
    KnownDate(
      "a day ago", "2021-08-20", "They met [a day ago|2021-08-19].",
      edtf: "2021-08-19", from: "2021-08-19", to: "2021-08-19"),
    KnownDate(
      "a week ago", "2021-08-20", "They met [a week ago|2021-W32].",
      edtf: "2021-08-09/2021-08-15", from: "2021-08-09", to: "2021-08-15"),
    KnownDate(
      "a month ago", "1998-02-06", "They met [a month ago|1998-01].",
      edtf: "1998-01", from: "1998-01-01", to: "1998-01-31"),
    KnownDate(
      "three months ago", "2021-02-15", "They met [three months ago|2020-11].",
      edtf: "2020-11", from: "2020-11-01", to: "2020-11-30"),
    KnownDate(
      "a year ago", "1998-02-06", "They met [a year ago|1997].",
      edtf: "1997", from: "1997-01-01", to: "1997-12-31"),
    KnownDate(
      "two years ago", "2021-08-20", "They met [two years ago|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "about two years ago", "2021-08-20", "They met [about two years ago|2019].",
      edtf: "2019~", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "more than 20 years ago", "2021-08-20", "They met [more than 20 years ago|2001].",
      edtf: "2001", from: "2001-01-01", to: "2001-12-31"),
    KnownDate(
      "a decade ago", "2021-08-20", "They met [a decade ago|2011].",
      edtf: "2011", from: "2011-01-01", to: "2011-12-31"),
    KnownDate(
      "four decades ago", "2021-08-20", "They met [four decades ago|1981].",
      edtf: "1981", from: "1981-01-01", to: "1981-12-31"),
    KnownDate(
      "a century ago", "2021-08-20", "They met [a century ago|1921].",
      edtf: "1921", from: "1921-01-01", to: "1921-12-31"),
    KnownDate(
      "a hundred years ago", "2021-08-20", "They met [a hundred years ago|1921].",
      edtf: "1921", from: "1921-01-01", to: "1921-12-31"),
    KnownDate(
      "2.5 years ago", "2021-08-20", "They met [2.5 years ago|2019-02].",
      edtf: "2019-02", from: "2019-02-01", to: "2019-02-28"),
    KnownDate(
      "ten days from now", "2021-08-20", "They meet [ten days from now|2021-08-30].",
      edtf: "2021-08-30", from: "2021-08-30", to: "2021-08-30"),
    KnownDate(
      "a year from now", "2021-08-20", "They meet [a year from now|2022].",
      edtf: "2022", from: "2022-01-01", to: "2022-12-31"),
    KnownDate(
      "a few years ago", "2021-08-20", "They met [a few years ago|PAST_REF]."),
    KnownDate(
      "long ago", "2021-08-20", "They met [long ago|PAST_REF]."),
    KnownDate(
      "a billion years ago", "2021-08-20", "It formed [a billion years ago|PAST_REF]."),
    KnownDate(
      "more years than there are", "2021-08-20",
      "It formed [999,999,999,999,999,999 years ago|PAST_REF]."),
    KnownDate(
      "unknown publication", "", "The office opened [yesterday|XXXX-XX-XX]."),
    KnownDate(
      "unknown publication, week", "", "They met [last week|XXXX-WXX]."),
    KnownDate(
      "unknown publication, month", "", "They met [last month|XXXX-XX]."),
    KnownDate(
      "unknown publication, year", "", "They met [last year|XXXX]."),
    KnownDate(
      "month of publication, today", "2021-08", "It matters [today|PRESENT_REF]."),
    KnownDate(
      "month of publication, yesterday", "2021-08", "It opened [yesterday|XXXX-XX-XX]."),
    KnownDate(
      "year of publication, last month", "2021", "It opened [last month|XXXX-XX]."),
  ]
}
