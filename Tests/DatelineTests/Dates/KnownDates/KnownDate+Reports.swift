extension KnownDate {
  /// Notes, chronologies and sentences of policy reports.
  static let reports: [KnownDate] = [
    KnownDate(
      "newspaper in a note", "2013-03-22",
      "Le Monde, [12 Jan. 2013|2013-01-12].",
      edtf: "2013-01-12", from: "2013-01-12", to: "2013-01-12"),
    KnownDate(
      "accessed in a note", "2013-03-22",
      "BBC News, [14 March 2013|2013-03-14]; accessed [20 March 2013|2013-03-20].",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "volume and season in a note", "2013-03-22",
      "International Security, vol. 37, no. 3 ([Winter 2012/13|2012-WI]), pp. 5-40.",
      edtf: "2012-24", from: "2011-12-01", to: "2013-02-28"),
    KnownDate(
      "report number in a note", "2013-03-22",
      "Crisis Group Africa Report No. 189, [18 July 2012|2012-07-18].",
      edtf: "2012-07-18", from: "2012-07-18", to: "2012-07-18"),
    KnownDate(
      "document number in a note", "2013-03-22",
      "UN Doc. S/2012/894, [29 November 2012|2012-11-29], para. 12.",
      edtf: "2012-11-29", from: "2012-11-29", to: "2012-11-29"),
    KnownDate(
      "resolution and its year", "2013-03-22",
      "UN Security Council Resolution 2085 ([2012|2012]) of [20 December 2012|2012-12-20].",
      edtf: "2012-12-20", from: "2012-12-20", to: "2012-12-20"),
    KnownDate(
      "interview in a note", "2013-03-22",
      "Interview with a diplomat, Bamako, [5 February 2013|2013-02-05].",
      edtf: "2013-02-05", from: "2013-02-05", to: "2013-02-05"),
    KnownDate(
      "pages are no years", "2013-03-22",
      "Op. cit., pp. 1990-1995."),
    KnownDate(
      "dotted day in a note", "2013-03-22",
      "Associated Press, \"Mali rebels advance\", [10.1.2013|2013-01-10].",
      edtf: "2013-01-10", from: "2013-01-10", to: "2013-01-10"),
    KnownDate(
      "chronology with colons", "2013-03-22",
      "[22 March|2013-03-22]: Soldiers seize power.",
      edtf: "2013-03-22", from: "2013-03-22", to: "2013-03-22"),
    KnownDate(
      "chronology with a year", "2013-03-22",
      "[2011|2011]: Civil war begins.",
      edtf: "2011", from: "2011-01-01", to: "2011-12-31"),
    KnownDate(
      "chronology with a dash", "2013-03-22",
      "[Nov. 4, 1979|1979-11-04] - Students seize the embassy.",
      edtf: "1979-11-04", from: "1979-11-04", to: "1979-11-04"),
    KnownDate(
      "to end by", "2013-03-22",
      "The talks are to end by [30 June 2014|2014-06-30] at the latest.",
      edtf: "2014-06-30", from: "2014-06-30", to: "2014-06-30"),
    KnownDate(
      "no later than", "2013-03-22",
      "A vote must be held no later than [September|2013-09].",
      edtf: "2013-09", from: "2013-09-01", to: "2013-09-30"),
    KnownDate(
      "run-off on", "2013-03-22",
      "Elections are scheduled for [31 July 2013|2013-07-31], with a run-off on [11 August|2013-08-11].",
      edtf: "2013-08-11", from: "2013-08-11", to: "2013-08-11"),
    KnownDate(
      "months of two years", "2013-03-22",
      "Between [April 2012|2012-04] and [January 2013|2013-01], some 230,000 people fled.",
      edtf: "2013-01", from: "2013-01-01", to: "2013-01-31"),
    KnownDate(
      "the coup of a day", "2013-03-22",
      "In the aftermath of the [22 March 2012|2012-03-22] coup, aid was cut.",
      edtf: "2012-03-22", from: "2012-03-22", to: "2012-03-22"),
    KnownDate(
      "budget of years", "2013-03-22",
      "The [2014-2020|2014/2020] budget was agreed in [February|2013-02].",
      edtf: "2013-02", from: "2013-02-01", to: "2013-02-28"),
    KnownDate(
      "every six months", "2013-03-22",
      "It has since been renewed [every six months|P6M]."),
    KnownDate(
      "late 1980s and early 1990s", "2013-03-22",
      "[The late 1980s|198] and [early 1990s|199] saw three droughts.",
      edtf: "199X", from: "1990-01-01", to: "1999-12-31"),
    KnownDate(
      "half of a century", "2013-03-22",
      "In [the second half of the 19th century|18], borders were drawn.",
      edtf: "18XX", from: "1800-01-01", to: "1899-12-31"),
    KnownDate(
      "decade to a year", "2013-03-22",
      "In the decade to [2010|2010], output doubled.",
      edtf: "2010", from: "2010-01-01", to: "2010-12-31"),
    KnownDate(
      "months-old", "2013-03-22",
      "The [three-month-old|P3M] government fell [last night|2013-03-21TNI].",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "autumn to come", "2013-03-22",
      "The next round is expected in [the autumn|2013-FA].",
      edtf: "2013-23", from: "2013-09-01", to: "2013-11-30"),
    KnownDate(
      "zulu time of a day", "2013-03-22",
      "At [0600 GMT on 11 January|2013-01-11T06:00], jets struck.",
      edtf: "2013-01-11T06:00:00Z", from: "2013-01-11", to: "2013-01-11"),
    KnownDate(
      "four years later", "2013-03-22",
      "It was agreed in [2008|2008] but signed only [four years later|2012].",
      edtf: "2012", from: "2012-01-01", to: "2012-12-31"),
    KnownDate(
      "June last year", "2013-03-22",
      "In [June last year|2012-06], they split.",
      edtf: "2012-06", from: "2012-06-01", to: "2012-06-30"),
    KnownDate(
      "last 12 months", "2013-03-22",
      "Over [the last 12 months|P12M] prices rose by a fifth."),
    KnownDate(
      "two closes", "2013-03-22",
      "The euro was at $1.2967 [late Thursday|2013-03-21], compared with $1.2934 [late Wednesday|2013-03-20].",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "quarters in figures", "2013-03-22",
      "In [1Q 2013|2013-Q1] and [Q4 2012|2012-Q4], profit fell.",
      edtf: "2012-36", from: "2012-10-01", to: "2012-12-31"),
    KnownDate(
      "two days of April", "2013-03-22",
      "Negotiations will resume in Almaty on [April 5-6|2013-04-05/2013-04-06].",
      edtf: "2013-04-05/2013-04-06", from: "2013-04-05", to: "2013-04-06"),
    KnownDate(
      "within 60 days", "2013-03-22",
      "They are to report back within [60 days|P60D]."),
    KnownDate(
      "dates back to", "2013-03-22",
      "The law dates back to [1862|1862].",
      edtf: "1862", from: "1862-01-01", to: "1862-12-31"),
    KnownDate(
      "children under five", "2013-03-22",
      "Most were children under five years of age."),
    KnownDate(
      "the winter of two years", "2013-03-22",
      "[The winter of 1941-42|1941-WI] was the coldest.",
      edtf: "1941-24", from: "1940-12-01", to: "1942-02-28"),
    KnownDate(
      "early on Saturday", "2013-03-22",
      "The bill passed the Senate 50-49 [early Saturday|2013-03-16].",
      edtf: "2013-03-16", from: "2013-03-16", to: "2013-03-16"),
    KnownDate(
      "moved to a day", "2013-03-22",
      "The hearing, originally set for [last week|2013-W11], was moved to [April 2|2013-04-02].",
      edtf: "2013-04-02", from: "2013-04-02", to: "2013-04-02"),
    KnownDate(
      "every four years", "2013-03-22",
      "Once [every four years|P4Y] they meet."),
    KnownDate(
      "hours of a curfew", "2013-03-22",
      "A [12-hour|PT12H] curfew was imposed."),
    KnownDate(
      "two months of talks", "2013-03-22",
      "In [late February|2013-02] and [early March|2013-03], talks were held.",
      edtf: "2013-03", from: "2013-03-01", to: "2013-03-31"),
    KnownDate(
      "one year earlier from a leap day", "2013-03-22",
      "On [29 February 2012|2012-02-29] they left; [three years earlier|2009] they had come.",
      edtf: "2009", from: "2009-01-01", to: "2009-12-31"),
    KnownDate(
      "week later over new year", "2021-01-10",
      "On [December 28|2020-12-28] he left; [a week later|2021-01-04] he returned.",
      edtf: "2021-01-04", from: "2021-01-04", to: "2021-01-04"),
    KnownDate(
      "the following week over new year", "2021-01-10",
      "On [December 30|2020-12-30] he left; [the following week|2021-W01] he returned.",
      edtf: "2021-01-04/2021-01-10", from: "2021-01-04", to: "2021-01-10"),
    KnownDate(
      "following spring", "2013-03-22",
      "In [October 2004|2004-10] talks collapsed; [the following spring|2005-SP] they resumed.",
      edtf: "2005-21", from: "2005-03-01", to: "2005-05-31"),
    KnownDate(
      "Easter week", "2013-03-22",
      "It begins in [Easter week|2013-W13].",
      edtf: "2013-03-25/2013-03-31", from: "2013-03-25", to: "2013-03-31"),
    KnownDate(
      "Memorial Day weekend", "2013-03-22",
      "They will meet over [Memorial Day weekend|2013-W21-WE].",
      edtf: "2013-05-25/2013-05-26", from: "2013-05-25", to: "2013-05-26"),
    KnownDate(
      "daily of a party", "2013-03-22",
      "The party daily Granma said so."),
    KnownDate(
      "centenary", "2013-03-22",
      "They marked its centenary."),
    KnownDate(
      "anniversary", "2013-03-22",
      "They marked the fortieth anniversary of its outbreak in [2019|2019].",
      edtf: "2019", from: "2019-01-01", to: "2019-12-31"),
    KnownDate(
      "until at least", "2013-03-22",
      "The carrier has delayed deliveries until at least [late May|2013-05].",
      edtf: "2013-05", from: "2013-05-01", to: "2013-05-31"),
    KnownDate(
      "quarter ending in June", "2013-03-22",
      "Analysts expect 66 cents a share for [the quarter|2013-Q2] ending in [June|2013-06].",
      edtf: "2013-06", from: "2013-06-01", to: "2013-06-30"),
    KnownDate(
      "quarter that ended", "2013-11-02",
      "Profit fell in [the quarter|2013-Q3] ended [Sept. 30|2013-09-30].",
      edtf: "2013-09-30", from: "2013-09-30", to: "2013-09-30"),
    KnownDate(
      "late afternoon on a day", "2013-03-22",
      "By [late afternoon on Thursday|2013-03-21TAF] the crowd had swelled.",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "local time", "2013-03-22",
      "The bus was hit [around 7:45 a.m. local time on Monday|2013-03-18T07:45].",
      edtf: "2013-03-18T07:45:00", from: "2013-03-18", to: "2013-03-18"),
    KnownDate(
      "that November", "2013-03-22",
      "In [May 2011|2011-05] he fled; by [that November|2011-11] he was dead.",
      edtf: "2011-11", from: "2011-11-01", to: "2011-11-30"),
    KnownDate(
      "the same day of a month", "2013-03-22",
      "In [May 2011|2011-05] he fled; on [the same 5 May|2011-05-05] she came.",
      edtf: "2011-05-05", from: "2011-05-05", to: "2011-05-05"),
    KnownDate(
      "clock of the 14th", "2013-03-22",
      "The last call was at [11 p.m. on the 14th|2013-03-14T23:00].",
      edtf: "2013-03-14T23:00:00", from: "2013-03-14", to: "2013-03-14"),
    KnownDate(
      "the September election", "2013-03-22",
      "No deal is likely this side of the [September|2013-09] election.",
      edtf: "2013-09", from: "2013-09-01", to: "2013-09-30"),
    KnownDate(
      "the May election of the past", "2013-03-22",
      "He lost the [May|2012-05] election.",
      edtf: "2012-05", from: "2012-05-01", to: "2012-05-31"),
    KnownDate(
      "by Monday", "2013-03-22",
      "A spokeswoman said [Friday|2013-03-22] the ministry would reply by [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "noon on a day", "2013-03-22",
      "Her funeral will be held at [noon on Saturday|2013-03-23T12:00].",
      edtf: "2013-03-23T12:00:00", from: "2013-03-23", to: "2013-03-23"),
    KnownDate(
      "three years later", "2013-03-22",
      "The couple married in [1985|1985] and divorced [three years later|1988].",
      edtf: "1988", from: "1988-01-01", to: "1988-12-31"),
    KnownDate(
      "bonds a month", "2013-03-22",
      "It would keep buying $85 billion of bonds [a month|P1M]."),
    KnownDate(
      "since last fall", "2013-03-22",
      "Since [last fall|2012-FA] raids have increased.",
      edtf: "2012-23", from: "2012-09-01", to: "2012-11-30"),
    KnownDate(
      "the World Cup of a year", "2013-03-22",
      "The World Cup will be held in Qatar in [2022|2022].",
      edtf: "2022", from: "2022-01-01", to: "2022-12-31"),
    KnownDate(
      "joined and five years later", "2013-03-22",
      "The country joined the EU on [May 1, 2004|2004-05-01], and the euro [five years later|2009].",
      edtf: "2009", from: "2009-01-01", to: "2009-12-31"),
    KnownDate(
      "returns on a day", "2013-03-22",
      "Congress returns on [April 8|2013-04-08] after a [two-week|P2W] recess."),
    KnownDate(
      "due to start on", "2013-03-22",
      "The tax was due to start on [1 April|2013-04-01].",
      edtf: "2013-04-01", from: "2013-04-01", to: "2013-04-01"),
    KnownDate(
      "set for, not before", "2013-03-22",
      "The next hearing is set for [April 9|2013-04-09].",
      edtf: "2013-04-09", from: "2013-04-09", to: "2013-04-09"),
    KnownDate(
      "this weekend told on a Monday of the past", "2013-03-18",
      "They fled [this weekend|2013-W11-WE].", edtf: "2013-03-16/2013-03-17",
      from: "2013-03-16", to: "2013-03-17"),
    KnownDate(
      "this weekend told on a Monday of what is to come", "2013-03-18",
      "They will leave [this weekend|2013-W12-WE].", edtf: "2013-03-23/2013-03-24",
      from: "2013-03-23", to: "2013-03-24"),
    KnownDate(
      "the years of a rule", "2013-03-22", "In the years of his rule he fought."),
    KnownDate(
      "today of nobody knows when", "", "It is [today|PRESENT_REF] a weak state."),
    KnownDate(
      "at the time of writing", "2024-05-13",
      "At [the time of writing|PRESENT_REF], the talks go on."),
    KnownDate(
      "between two thirds of a decade", "2024-05-13",
      "In [the mid-to-late 1990s|199] they rose, and in [the early-to-mid 2000s|200] fell.",
      edtf: "200X", from: "2000-01-01", to: "2009-12-31"),
    KnownDate(
      "a month with a name behind it", "2024-05-13",
      "In [May|2024-05] France left, but in [March|2024-03] Spain stayed.",
      edtf: "2024-03", from: "2024-03-01", to: "2024-03-31"),
    KnownDate(
      "what would have been is over", "2024-12",
      "On [12 November|2024-11-12], with a man away who would have objected, they met.",
      edtf: "2024-11-12", from: "2024-11-12", to: "2024-11-12"),
    KnownDate(
      "earlier than today", "2024-05-13", "He was arrested [two days earlier|2024-05-11] in Rome.",
      edtf: "2024-05-11", from: "2024-05-11", to: "2024-05-11"),
  ]
}
