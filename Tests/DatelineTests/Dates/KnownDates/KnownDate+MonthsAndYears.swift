extension KnownDate {
  /// Known answers for months and years.
  static let monthsAndYears: [KnownDate] = [
    KnownDate(
      "month year", "2021-08-20", "In [November 2018|2018-11] they met.",
      edtf: "2018-11", from: "2018-11-01", to: "2018-11-30"),
    KnownDate(
      "month of year", "2021-08-20", "In [May of 2018|2018-05] they met.",
      edtf: "2018-05", from: "2018-05-01", to: "2018-05-31"),
    KnownDate(
      "month, year", "2021-08-20", "In [November, 2018|2018-11] they met.",
      edtf: "2018-11", from: "2018-11-01", to: "2018-11-30"),
    KnownDate(
      "abbreviated month year", "2021-08-20", "In [Nov. 2018|2018-11] they met.",
      edtf: "2018-11", from: "2018-11-01", to: "2018-11-30"),
    KnownDate(
      "ISO month", "2021-08-20", "The data end in [2021-05|2021-05].",
      edtf: "2021-05", from: "2021-05-01", to: "2021-05-31"),
    KnownDate(
      "month and short year", "2021-08-20", "In [May '98|1998-05] they met.",
      edtf: "1998-05", from: "1998-05-01", to: "1998-05-31"),
    KnownDate(
      "past", "2021-08-20", "It was agreed in [June|2021-06].",
      edtf: "2021-06", from: "2021-06-01", to: "2021-06-30"),
    KnownDate(
      "past over the new year", "2021-02-20", "It was agreed in [November|2020-11].",
      edtf: "2020-11", from: "2020-11-01", to: "2020-11-30"),
    KnownDate(
      "future", "2021-08-20", "It will be agreed in [October|2021-10].",
      edtf: "2021-10", from: "2021-10-01", to: "2021-10-31"),
    KnownDate(
      "future over the new year", "2021-11-20", "It will be agreed in [February|2022-02].",
      edtf: "2022-02", from: "2022-02-01", to: "2022-02-28"),
    KnownDate(
      "May after a preposition", "2021-08-20", "It was agreed in [May|2021-05].",
      edtf: "2021-05", from: "2021-05-01", to: "2021-05-31"),
    KnownDate(
      "March after a preposition", "2021-08-20", "It was agreed in [March|2021-03].",
      edtf: "2021-03", from: "2021-03-01", to: "2021-03-31"),
    KnownDate(
      "last", "1998-02-27", "It was signed [last May|1997-05].",
      edtf: "1997-05", from: "1997-05-01", to: "1997-05-31"),
    KnownDate(
      "last, same month", "1998-05-20", "It was signed [last May|1997-05].",
      edtf: "1997-05", from: "1997-05-01", to: "1997-05-31"),
    KnownDate(
      "next", "2021-08-20", "It will open [next March|2022-03].",
      edtf: "2022-03", from: "2022-03-01", to: "2022-03-31"),
    KnownDate(
      "this", "1998-02-05", "It is due [this September|1998-09].",
      edtf: "1998-09", from: "1998-09-01", to: "1998-09-30"),
    KnownDate(
      "early", "2021-08-20", "It began in [early July|2021-07].",
      edtf: "2021-07", from: "2021-07-01", to: "2021-07-31"),
    KnownDate(
      "late", "2000-01-06", "It was found in [late November|1999-11].",
      edtf: "1999-11", from: "1999-11-01", to: "1999-11-30"),
    KnownDate(
      "mid", "2021-08-20", "It began in [mid-July|2021-07].",
      edtf: "2021-07", from: "2021-07-01", to: "2021-07-31"),
    KnownDate(
      "beginning", "1989-10-27", "He left at [the beginning of October|1989-10].",
      edtf: "1989-10", from: "1989-10-01", to: "1989-10-31"),
    KnownDate(
      "middle", "2021-08-20", "It began in [the middle of July|2021-07].",
      edtf: "2021-07", from: "2021-07-01", to: "2021-07-31"),
    KnownDate(
      "end with year", "2021-07", "It ends by [the end of August 2021|2021-08].",
      edtf: "2021-08", from: "2021-08-01", to: "2021-08-31"),
    KnownDate(
      "published in January, December past", "2021-01-01", "Prices rose in [December|2020-12].",
      edtf: "2020-12", from: "2020-12-01", to: "2020-12-31"),
    KnownDate(
      "published in December, January future", "2021-12-31",
      "Prices will rise in [January|2022-01].",
      edtf: "2022-01", from: "2022-01-01", to: "2022-01-31"),
    KnownDate(
      "published in December, January past", "2021-12-31", "Prices fell in [January|2021-01].",
      edtf: "2021-01", from: "2021-01-01", to: "2021-01-31"),
    KnownDate(
      "two months of a year", "2021-07", "In [May|2014-05] and [June 2014|2014-06] they met.",
      edtf: "2014-06", from: "2014-06-01", to: "2014-06-30"),
    KnownDate(
      "month of last year", "2021-08-20", "In [May of last year|2020-05] they met.",
      edtf: "2020-05", from: "2020-05-01", to: "2020-05-31"),
    KnownDate(
      "month next year", "2021-08-20", "They will join in [April next year|2022-04].",
      edtf: "2022-04", from: "2022-04-01", to: "2022-04-30"),
    KnownDate(
      "since", "2021-08-20", "They have met since [March|2021-03].",
      edtf: "2021-03", from: "2021-03-01", to: "2021-03-31"),
    KnownDate(
      "until", "2021-08-20", "They will meet until [March|2022-03].",
      edtf: "2022-03", from: "2022-03-01", to: "2022-03-31"),
    KnownDate(
      "story goes on", "2021-07", "In [2014|2014] it began. In [March|2014-03] it grew.",
      edtf: "2014-03", from: "2014-03-01", to: "2014-03-31"),
    KnownDate(
      "year", "2021-08-20", "It fell in [2001|2001].",
      edtf: "2001", from: "2001-01-01", to: "2001-12-31"),
    KnownDate(
      "year as modifier", "2021-08-20", "The [1978|1978] resolution holds.",
      edtf: "1978", from: "1978-01-01", to: "1978-12-31"),
    KnownDate(
      "year in brackets", "2021-08-20", "The list (it was put there in [2001|2001]) holds.",
      edtf: "2001", from: "2001-01-01", to: "2001-12-31"),
    KnownDate(
      "the year", "2021-08-20", "It began in [the year 2000|2000].",
      edtf: "2000", from: "2000-01-01", to: "2000-12-31"),
    KnownDate(
      "year in words", "1998-01-15", "It was in [nineteen ninety-one|1991].",
      edtf: "1991", from: "1991-01-01", to: "1991-12-31"),
    KnownDate(
      "the year two thousand", "1998-01-15", "It ends by [the year two thousand|2000].",
      edtf: "2000", from: "2000-01-01", to: "2000-12-31"),
    KnownDate(
      "short year", "2021-08-20", "It fell in ['96|1996].",
      edtf: "1996", from: "1996-01-01", to: "1996-12-31"),
    KnownDate(
      "old year", "2021-08-20", "It was founded in [1747|1747].",
      edtf: "1747", from: "1747-01-01", to: "1747-12-31"),
    KnownDate(
      "future year", "2021-08-20", "It will end by [2050|2050].",
      edtf: "2050", from: "2050-01-01", to: "2050-12-31"),
    KnownDate(
      "year 1000", "2021-08-20", "It was founded in [1000|1000].",
      edtf: "1000", from: "1000-01-01", to: "1000-12-31"),
    KnownDate(
      "BC", "2021-08-20", "Caesar died in [44 BC|BC0044].",
      edtf: "-0043", from: "-0043-01-01", to: "-0043-12-31"),
    KnownDate(
      "BCE", "2021-08-20", "Caesar died in [44 BCE|BC0044].",
      edtf: "-0043", from: "-0043-01-01", to: "-0043-12-31"),
    KnownDate(
      "AD", "2021-08-20", "It erupted in [AD 79|0079].",
      edtf: "0079", from: "0079-01-01", to: "0079-12-31"),
    KnownDate(
      "CE after", "2021-08-20", "It erupted in [79 CE|0079].",
      edtf: "0079", from: "0079-01-01", to: "0079-12-31"),
    KnownDate(
      "thousands BC", "2021-08-20", "They settled in [10,000 BC|BC10000].",
      edtf: "-9999", from: "-9999-01-01", to: "-9999-12-31"),
    KnownDate(
      "last year", "2021-08-20", "They met [last year|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "this year", "2021-08-20", "They met [this year|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
    KnownDate(
      "next year", "2021-08-20", "They will meet [next year|2022].",
      edtf: "2022", from: "2022-01-01", to: "2022-12-31"),
    KnownDate(
      "early next year", "2021-08-20", "It begins [early next year|2022].",
      edtf: "2022", from: "2022-01-01", to: "2022-12-31"),
    KnownDate(
      "earlier this year", "2021-08-20", "It began [earlier this year|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
    KnownDate(
      "later this year", "2021-08-20", "It begins [later this year|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
    KnownDate(
      "the end of the year", "2021-08-20", "It ends by [the end of the year|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
    KnownDate(
      "the end of 2014", "2021-08-20", "It ended by [the end of 2014|2014].",
      edtf: "2014", from: "2014-01-01", to: "2014-12-31"),
    KnownDate(
      "year end", "2021-08-20", "It ends by [year-end|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
    KnownDate(
      "early year", "2021-08-20", "It began in [early 2020|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "mid year", "2021-08-20", "It began in [mid-2020|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "late year", "2021-08-20", "It began in [late 2020|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "around a year", "2021-08-20", "It began [around 2010|2010].",
      edtf: "2010~", from: "2010-01-01", to: "2010-12-31"),
    KnownDate(
      "circa", "2021-08-20", "It was built [circa 1850|1850].",
      edtf: "1850~", from: "1850-01-01", to: "1850-12-31"),
    KnownDate(
      "year span", "2021-08-20", "The war of [1979-1989|1979/1989] was long.",
      edtf: "1979/1989", from: "1979-01-01", to: "1989-12-31"),
    KnownDate(
      "year span with dash", "2021-08-20", "The war of [1979–1989|1979/1989] was long.",
      edtf: "1979/1989", from: "1979-01-01", to: "1989-12-31"),
    KnownDate(
      "short year span", "2021-08-20", "The season [2019-20|2019/2020] was long.",
      edtf: "2019/2020", from: "2019-01-01", to: "2020-12-31"),
    KnownDate(
      "short year span with slash", "2021-08-20", "The season [2019/20|2019/2020] was long.",
      edtf: "2019/2020", from: "2019-01-01", to: "2020-12-31"),
    KnownDate(
      "short span over a century", "2021-08-20", "The season [1999-00|1999/2000] was long.",
      edtf: "1999/2000", from: "1999-01-01", to: "2000-12-31"),
    KnownDate(
      "fiscal year", "2021-08-20", "Sales rose in [fiscal 2019|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "fiscal year in full", "2021-08-20", "Sales rose in [fiscal year 2019|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "FY", "2021-08-20", "Sales rose in [FY2019|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "month known only, last year", "2021-07", "They met [last year|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "month known only, last month", "2021-07", "They met [last month|2021-06].",
      edtf: "2021-06", from: "2021-06-01", to: "2021-06-30"),
    KnownDate(
      "year known only, last year", "2021", "They met [last year|2020].",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "year of publication only, month", "2021", "They met in [May|2021-05].",
      edtf: "2021-05", from: "2021-05-01", to: "2021-05-31"),
    KnownDate(
      "unknown publication, month", "", "They met in [May|XXXX-05].",
      edtf: "XXXX-05"),
    KnownDate(
      "unknown publication, day", "", "They met on [May 17|XXXX-05-17].",
      edtf: "XXXX-05-17"),
    KnownDate(
      "unknown publication, year", "", "They met in [2014|2014].",
      edtf: "2014", from: "2014-01-01", to: "2014-12-31"),
    KnownDate(
      "since a year", "2021-08-20", "They have met since [2014|2014].",
      edtf: "2014", from: "2014-01-01", to: "2014-12-31"),
    KnownDate(
      "from a year onwards", "2021-08-20", "They have met from [2014|2014] onwards.",
      edtf: "2014", from: "2014-01-01", to: "2014-12-31"),
    KnownDate(
      "from year to year", "2021-08-20", "They met from [1991|1991] to [1997|1997].",
      edtf: "1997", from: "1997-01-01", to: "1997-12-31"),
    KnownDate(
      "footnote year", "2021-08-20", "Foreign Affairs, vol. 7 no. 3 ([2020|2020]).",
      edtf: "2020", from: "2020-01-01", to: "2020-12-31"),
    KnownDate(
      "year after an agency", "2021-08-20", "Reuters, [2021|2021].",
      edtf: "2021", from: "2021-01-01", to: "2021-12-31"),
  ]
}
