extension KnownDate {
  /// Sentences in the manner of agencies: markets, sport, courts, weather.
  static let newswire: [KnownDate] = [
    KnownDate(
      "close at its highest", "2013-03-22",
      "The index closed [Thursday|2013-03-21] at its highest since [October 2007|2007-10].",
      edtf: "2007-10", from: "2007-10-01", to: "2007-10-31"),
    KnownDate(
      "year to date", "2013-03-22",
      "For [the year|2013] to date, the index is up 10.8 percent.",
      edtf: "2013", from: "2013-01-01", to: "2013-12-31"),
    KnownDate(
      "in four and a half years", "2013-03-22",
      "Permits hit the highest level in [more than four and a half years|P4Y6M]."),
    KnownDate(
      "season in figures", "2013-03-22",
      "He won the title in [2006-07|2006/2007].",
      edtf: "2006/2007", from: "2006-01-01", to: "2007-12-31"),
    KnownDate(
      "season with a slash", "2013-03-22",
      "He won the title again in [2011/12|2011/2012].",
      edtf: "2011/2012", from: "2011-01-01", to: "2012-12-31"),
    KnownDate(
      "days before an anniversary", "2013-03-22",
      "The trial is to begin on [April 15|2013-04-15], [three days|P3D] before the anniversary."),
    KnownDate(
      "early on a day", "2013-03-22",
      "The fugitive was shot dead [early Friday|2013-03-22] after a siege.",
      edtf: "2013-03-22", from: "2013-03-22", to: "2013-03-22"),
    KnownDate(
      "hour and zone", "2013-03-22",
      "It happened at [9:15 p.m. Thursday|2013-03-21T21:15].",
      edtf: "2013-03-21T21:15:00", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "wee hours", "2013-03-22",
      "In [the wee hours of Saturday|2013-03-16], troops moved in.",
      edtf: "2013-03-16", from: "2013-03-16", to: "2013-03-16"),
    KnownDate(
      "age and years ago", "2013-03-22",
      "The 38-year-old, who joined [six years ago|2007], died [Wednesday night|2013-03-20TNI].",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "decades after a war", "2013-03-22",
      "[Two decades|P20Y] after the war, mines still kill dozens [every year|P1Y]."),
    KnownDate(
      "through a morning", "2013-03-22",
      "Snow is expected through [Monday morning|2013-03-25TMO].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "not before", "2013-03-22",
      "Banks will not reopen before [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "later in the day", "2013-03-22",
      "The parliament is expected to vote [later in the day|2013-03-22].",
      edtf: "2013-03-22", from: "2013-03-22", to: "2013-03-22"),
    KnownDate(
      "takes effect", "2013-03-22",
      "The new law takes effect [Jan. 1, 2014|2014-01-01].",
      edtf: "2014-01-01", from: "2014-01-01", to: "2014-01-01"),
    KnownDate(
      "since the mid-1980s", "2013-03-22",
      "Since [the mid-1980s|198] the population has doubled.",
      edtf: "198X", from: "1980-01-01", to: "1989-12-31"),
    KnownDate(
      "ten years ago this week", "2013-03-22",
      "[Ten years ago|2003] [this week|2013-W12], troops invaded Iraq.",
      edtf: "2013-03-18/2013-03-24", from: "2013-03-18", to: "2013-03-24"),
    KnownDate(
      "much of the 1990s", "2013-03-22",
      "He was president for much of [the 1990s|199].",
      edtf: "199X", from: "1990-01-01", to: "1999-12-31"),
    KnownDate(
      "millions a day", "2013-03-22",
      "The strike has cost $20 million [a day|P1D]."),
    KnownDate(
      "morning of a day", "2013-03-22",
      "The ship left port on [the morning of March 3|2013-03-03TMO].",
      edtf: "2013-03-03", from: "2013-03-03", to: "2013-03-03"),
    KnownDate(
      "Holy Thursday to come", "2013-03-22",
      "The pope will wash feet on [Holy Thursday|2013-03-28].",
      edtf: "2013-03-28", from: "2013-03-28", to: "2013-03-28"),
    KnownDate(
      "three to five years", "2013-03-22",
      "It plans to lay off 5,000 workers over [the next three to five years|P3Y]."),
    KnownDate(
      "late Sunday night", "2013-03-22",
      "The deal was reached [late Sunday night|2013-03-17TNI].",
      edtf: "2013-03-17", from: "2013-03-17", to: "2013-03-17"),
    KnownDate(
      "between two years", "2013-03-22",
      "Between [2007|2007] and [2011|2011], 14,000 people were killed.",
      edtf: "2011", from: "2011-01-01", to: "2011-12-31"),
    KnownDate(
      "January-September of the past", "2013-03-22",
      "Exports fell 4 percent in [January-September|2012-01/2012-09].",
      edtf: "2012-01/2012-09", from: "2012-01-01", to: "2012-09-30"),
    KnownDate(
      "first two months", "2013-03-22",
      "Attacks halved in [the first two months|P2M] of [2013|2013].",
      edtf: "2013", from: "2013-01-01", to: "2013-12-31"),
    KnownDate(
      "Indian fiscal year", "2013-03-22",
      "In [fiscal 2012-13|2012/2013], growth slowed to 5 percent.",
      edtf: "2012/2013", from: "2012-01-01", to: "2013-12-31"),
    KnownDate(
      "two days of a court", "2013-03-22",
      "The court will hear arguments on [March 26|2013-03-26] and [27|2013-03-27].",
      edtf: "2013-03-27", from: "2013-03-27", to: "2013-03-27"),
    KnownDate(
      "long ago to the minute", "2013-03-22",
      "The quake struck at [11:58 a.m. on Sept. 1, 1923|1923-09-01T11:58].",
      edtf: "1923-09-01T11:58:00", from: "1923-09-01", to: "1923-09-01"),
    KnownDate(
      "end of last year", "2013-03-22",
      "At [the end of last year|2012], reserves stood at $500 billion.",
      edtf: "2012", from: "2012-01-01", to: "2012-12-31"),
    KnownDate(
      "in recent weeks", "2013-03-22",
      "In [recent weeks|PXW] the fighting has spread."),
    KnownDate(
      "over the past few days", "2013-03-22",
      "Over [the past few days|PXD] the fighting has spread."),
    KnownDate(
      "by the end of June", "2013-03-22",
      "Elections are due by [the end of June|2013-06].",
      edtf: "2013-06", from: "2013-06-01", to: "2013-06-30"),
    KnownDate(
      "clock of a day to come", "2013-03-22",
      "Bus service resumes at [5 a.m. Monday|2013-03-25T05:00].",
      edtf: "2013-03-25T05:00:00", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "months, if not years", "2013-03-22",
      "It may take [months|PXM], if not [years|PXY], to rebuild."),
    KnownDate(
      "a quarter of a century", "2013-03-22",
      "The harvest was the worst in [a quarter of a century|P25Y]."),
    KnownDate(
      "sentenced to years", "2013-03-22",
      "The man was sentenced to [15 years|P15Y] in prison."),
    KnownDate(
      "weeks to a day", "2013-03-22",
      "Sales for [the 52 weeks|P52W] to [Feb. 2|2013-02-02] rose 3 percent.",
      edtf: "2013-02-02", from: "2013-02-02", to: "2013-02-02"),
    KnownDate(
      "Easter Sunday and the day after", "2013-03-22",
      "The store will be closed [Easter Sunday|2013-03-31] and [the day after|2013-04-01].",
      edtf: "2013-04-01", from: "2013-04-01", to: "2013-04-01"),
    KnownDate(
      "Friday the 13th of July", "2013-03-22",
      "On [Friday the 13th of July|2012-07-13] they left.",
      edtf: "2012-07-13", from: "2012-07-13", to: "2012-07-13"),
    KnownDate(
      "early hours", "2013-03-22",
      "The storm hit in [the early hours of Thursday|2013-03-21].",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "until the end of the week", "2013-03-22",
      "The committee has until [the end of the week|2013-W12] to reply.",
      edtf: "2013-03-18/2013-03-24", from: "2013-03-18", to: "2013-03-24"),
    KnownDate(
      "two months later", "2013-03-22",
      "He took office [Jan. 20|2013-01-20] and resigned [two months later|2013-03].",
      edtf: "2013-03", from: "2013-03-01", to: "2013-03-31"),
    KnownDate(
      "attack of December", "2013-03-22",
      "No one was hurt in the [Dec. 12|2012-12-12] attack.",
      edtf: "2012-12-12", from: "2012-12-12", to: "2012-12-12"),
    KnownDate(
      "over the weekend", "2013-03-22",
      "Over [the weekend|2013-W11-WE], thousands marched.",
      edtf: "2013-03-16/2013-03-17", from: "2013-03-16", to: "2013-03-17"),
    KnownDate(
      "this year and next", "2013-03-22",
      "Output will shrink [this year|2013] and [next|2014].",
      edtf: "2014", from: "2014-01-01", to: "2014-12-31"),
    KnownDate(
      "as much this year as last", "2013-03-22",
      "It earned half as much [this year|2013] as [last|2012].",
      edtf: "2012", from: "2012-01-01", to: "2012-12-31"),
    KnownDate(
      "a quarter of a year ago that nobody named", "2013-03-22",
      "It earned less than in [the year-ago quarter|2011-Q4].",
      edtf: "2011-36", from: "2011-10-01", to: "2011-12-31"),
    KnownDate(
      "what is told of a year-ago quarter stays in it", "1989-11-01",
      "In [the third quarter|1989-Q3] it won, in [the year-ago quarter|1988-Q3] it lost. The [year-ago|1988-Q3] loss was small.",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"
    ),
    KnownDate(
      "a quarter to come is not the one reported", "1989-10-26",
      "Sales fell in [the third quarter|1989-Q3] and will fall in [the first quarter of 1990|1990-Q1]. In [the year-ago period|1988-Q3] they rose.",
      edtf: "1988-35", from: "1988-07-01", to: "1988-09-30"
    ),
    KnownDate(
      "a quarter that is not over is not the one reported", "2014-11-05",
      "Orders fell in [the third quarter|2014-Q3] and may sink through [the fourth quarter|2014-Q4]. In [the year-ago period|2013-Q3] they rose.",
      edtf: "2013-35", from: "2013-07-01", to: "2013-09-30"
    ),
    KnownDate(
      "a quarter told by way of comparison is not the one reported", "2014-11-05",
      "After a flat [second quarter|2014-Q2], orders rose in [the third quarter|2014-Q3]; in [the second quarter|2014-Q2] none came. The [year-ago|2013-Q3] figure was small.",
      edtf: "2013-35", from: "2013-07-01", to: "2013-09-30"
    ),
    KnownDate(
      "a year's period is not the one reported", "2014-11-05",
      "Orders rose in [the third quarter|2014-Q3]. In [the 2013 period|2013-Q3] they fell. [Last month|2014-10] it had hoped for more in [the quarter|2014-Q3].",
      edtf: "2014-35", from: "2014-07-01", to: "2014-09-30"
    ),
    KnownDate(
      "for the week", "2013-03-22", "For [the week|2013-W12], the index lost 2 percent.",
      edtf: "2013-03-18/2013-03-24", from: "2013-03-18", to: "2013-03-24"),
    KnownDate(
      "through the night", "2013-03-22",
      "On [Thursday|2013-03-21] they met and talked through [the night|2013-03-21TNI].",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "as long ago as a month", "2013-03-22",
      "He had warned of it as long ago as [August|2012-08].",
      edtf: "2012-08", from: "2012-08-01", to: "2012-08-31"),
  ]
}
