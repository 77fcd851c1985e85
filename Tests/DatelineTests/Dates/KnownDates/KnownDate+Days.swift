extension KnownDate {
  /// Known answers for whole days.
  static let days: [KnownDate] = [
    KnownDate(
      "month day year", "2021-08-20", "The decree of [May 17, 2021|2021-05-17] was late.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "month day year without comma", "2021-08-20",
      "The decree of [May 17 2021|2021-05-17] was late.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "ordinal day", "2021-08-20", "It fell on [May 17th, 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "abbreviated month", "2021-08-20", "It fell on [Sept. 1, 2020|2020-09-01].",
      edtf: "2020-09-01", from: "2020-09-01", to: "2020-09-01"),
    KnownDate(
      "abbreviated month without stop", "2021-08-20", "It fell on [Sep 1, 2020|2020-09-01].",
      edtf: "2020-09-01", from: "2020-09-01", to: "2020-09-01"),
    KnownDate(
      "day month year", "2021-08-20", "It fell on [17 May 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "day ordinal of month", "2021-08-20", "It fell on [the 17th of May 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "weekday month day year", "2021-08-20", "They left on [Monday, May 17, 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "weekday day month year", "2021-08-20", "They left on [Monday 17 May 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "abbreviated weekday", "2021-08-20", "Sent [Mon, 17 May 2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "ISO day", "2021-08-20", "Accessed [2021-05-17|2021-05-17] in Kabul.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "ISO day with slashes", "2021-08-20", "Accessed [2021/05/17|2021-05-17] in Kabul.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "European figures", "2021-08-20", "Filed on [17.05.2021|2021-05-17] in Berlin.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "American figures", "2021-08-20", "Filed on [05/17/2021|2021-05-17] in Boston.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "day first by necessity", "2021-08-20", "Filed on [17/05/2021|2021-05-17] in London.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "leap day", "2021-08-20", "It fell on [29 February 2020|2020-02-29].",
      edtf: "2020-02-29", from: "2020-02-29", to: "2020-02-29"),
    KnownDate(
      "leap day of 2000", "2021-08-20", "It fell on [February 29, 2000|2000-02-29].",
      edtf: "2000-02-29", from: "2000-02-29", to: "2000-02-29"),
    KnownDate(
      "first of January", "2021-08-20", "It fell on [January 1, 2021|2021-01-01].",
      edtf: "2021-01-01", from: "2021-01-01", to: "2021-01-01"),
    KnownDate(
      "last of December", "2021-08-20", "It fell on [31 December 1999|1999-12-31].",
      edtf: "1999-12-31", from: "1999-12-31", to: "1999-12-31"),
    KnownDate(
      "far past", "2021-08-20", "It fell on [4 July 1776|1776-07-04].",
      edtf: "1776-07-04", from: "1776-07-04", to: "1776-07-04"),
    KnownDate(
      "far future", "2021-08-20", "It ends on [1 January 2100|2100-01-01].",
      edtf: "2100-01-01", from: "2100-01-01", to: "2100-01-01"),
    KnownDate(
      "hyphenated month in words", "2021-08-20", "Logged [17-May-2021|2021-05-17] by hand.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "day as a modifier", "2021-08-20", "The [August 15, 2021|2021-08-15] takeover shocked many.",
      edtf: "2021-08-15", from: "2021-08-15", to: "2021-08-15"),
    KnownDate(
      "capitals", "2021-08-20", "KABUL, [AUGUST 15, 2021|2021-08-15]: it fell.",
      edtf: "2021-08-15", from: "2021-08-15", to: "2021-08-15"),
    KnownDate(
      "day of a BCE year", "2021-08-20", "He died on [15 March 44 BC|BC0044-03-15].",
      edtf: "-0043-03-15", from: "-0043-03-15", to: "-0043-03-15"),
    KnownDate(
      "day between quotes", "2021-08-20", "“On [17 May 2021|2021-05-17] I left,” he said.",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "no-break space", "2021-08-20", "It fell on [17\u{A0}May\u{A0}2021|2021-05-17].",
      edtf: "2021-05-17", from: "2021-05-17", to: "2021-05-17"),
    KnownDate(
      "footnote access date", "2021-08-20", "See the report, accessed [4 May 2019|2019-05-04].",
      edtf: "2019-05-04", from: "2019-05-04", to: "2019-05-04"),
  ]
}
