extension KnownDate {
  /// Known answers for amounts of time.
  static let durations: [KnownDate] = [
    KnownDate(
      "years", "2021-08-20", "It lasted [four years|P4Y]."),
    KnownDate(
      "digits", "2021-08-20", "It lasted [20 years|P20Y]."),
    KnownDate(
      "months", "2021-08-20", "It lasted [six months|P6M]."),
    KnownDate(
      "weeks", "2021-08-20", "It lasted [two weeks|P2W]."),
    KnownDate(
      "days", "2021-08-20", "It lasted [14 days|P14D]."),
    KnownDate(
      "hours", "2021-08-20", "It lasted [72 hours|PT72H]."),
    KnownDate(
      "minutes", "2021-08-20", "It lasted [90 minutes|PT90M]."),
    KnownDate(
      "seconds", "2021-08-20", "It lasted [ten seconds|PT10S]."),
    KnownDate(
      "quarters", "2021-08-20", "It lasted [two quarters|P2Q]."),
    KnownDate(
      "a month", "2021-08-20", "It lasted [a month|P1M]."),
    KnownDate(
      "an hour", "2021-08-20", "It lasted [an hour|PT1H]."),
    KnownDate(
      "one year", "2021-08-20", "It lasted [one year|P1Y]."),
    KnownDate(
      "half an hour", "2021-08-20", "It lasted [half an hour|PT30M]."),
    KnownDate(
      "a half-hour", "2021-08-20", "It lasted [a half-hour|PT30M]."),
    KnownDate(
      "a minute and a half", "2021-08-20", "It lasted [a minute and a half|PT1M30S]."),
    KnownDate(
      "one and a half years", "2021-08-20", "It lasted [one and a half years|P1Y6M]."),
    KnownDate(
      "5 1/2 hours", "2021-08-20", "It lasted [5 1/2 hours|PT5H30M]."),
    KnownDate(
      "2.5 years", "2021-08-20", "It lasted [2.5 years|P2Y6M]."),
    KnownDate(
      "1.3 years", "2021-08-20", "It lasted [1.3 years|P1.3Y]."),
    KnownDate(
      "decades by number", "2021-08-20", "It lasted [two decades|P20Y]."),
    KnownDate(
      "a decade", "2021-08-20", "It lasted [a decade|P10Y]."),
    KnownDate(
      "centuries by number", "2021-08-20", "It lasted [three centuries|P300Y]."),
    KnownDate(
      "quarter century", "2021-08-20", "It lasted [a quarter century|P25Y]."),
    KnownDate(
      "half a century", "2021-08-20", "It lasted [half a century|P50Y]."),
    KnownDate(
      "fortnight", "2021-08-20", "It lasted [a fortnight|P2W]."),
    KnownDate(
      "words in hundreds", "2021-08-20", "It lasted [two hundred and fifty years|P250Y]."),
    KnownDate(
      "twenty-five", "2021-08-20", "It lasted [twenty-five years|P25Y]."),
    KnownDate(
      "thousands", "2021-08-20", "It lasted [2,500 years|P2500Y]."),
    KnownDate(
      "a dozen", "2021-08-20", "It lasted [a dozen years|P12Y]."),
    KnownDate(
      "a couple", "2021-08-20", "It lasted [a couple of weeks|P2W]."),
    KnownDate(
      "years and months", "2021-08-20", "It lasted [two years and three months|P2Y3M]."),
    KnownDate(
      "vague years", "2021-08-20", "They fought for [years|PXY]."),
    KnownDate(
      "vague decades", "2021-08-20", "They fought for [decades|PXDE]."),
    KnownDate(
      "vague centuries", "2021-08-20", "They fought for [centuries|PXCE]."),
    KnownDate(
      "vague months", "2021-08-20", "They fought for [months|PXM]."),
    KnownDate(
      "vague weeks", "2021-08-20", "They fought for [weeks|PXW]."),
    KnownDate(
      "vague days", "2021-08-20", "They fought for [days|PXD]."),
    KnownDate(
      "vague hours", "2021-08-20", "They fought for [hours|PTXH]."),
    KnownDate(
      "several months", "2021-08-20", "They fought for [several months|PXM]."),
    KnownDate(
      "a few minutes", "2021-08-20", "They fought for [a few minutes|PTXM]."),
    KnownDate(
      "many years", "2021-08-20", "They fought for [many years|PXY]."),
    KnownDate(
      "hundreds of years", "2021-08-20", "They fought for [hundreds of years|PXY]."),
    KnownDate(
      "nearly", "2021-08-20", "They fought for [nearly forty years|P40Y]."),
    KnownDate(
      "more than", "2021-08-20", "They fought for [more than four hours|PT4H]."),
    KnownDate(
      "less than", "2021-08-20", "They fought for [less than one hour|PT1H]."),
    KnownDate(
      "at least", "2021-08-20", "They fought for [at least 30 days|P30D]."),
    KnownDate(
      "no more than", "2021-08-20", "They fought for [no more than sixty days|P60D]."),
    KnownDate(
      "more years", "2021-08-20", "They stay for [20 more years|P20Y]."),
    KnownDate(
      "the past", "2021-08-20", "Over [the past two months|P2M] it grew."),
    KnownDate(
      "the last", "2021-08-20", "Over [the last five years|P5Y] it grew."),
    KnownDate(
      "the next", "2021-08-20", "Over [the next three years|P3Y] it grows."),
    KnownDate(
      "the past decade", "2021-08-20", "Over [the past decade|P10Y] it grew."),
    KnownDate(
      "the past year", "2021-08-20", "Over [the past year|P1Y] it grew."),
    KnownDate(
      "the next few years", "2021-08-20", "For [the next few years|PXY] it grows."),
    KnownDate(
      "the first nine months", "2021-08-20", "In [the first nine months|P9M] it grew."),
    KnownDate(
      "the year ended", "2021-08-20", "For [the year|P1Y] ended [June 30|2021-06-30] it fell.",
      edtf: "2021-06-30", from: "2021-06-30", to: "2021-06-30"),
    KnownDate(
      "hyphened", "2021-08-20", "A [four-day|P4D] visit ended."),
    KnownDate(
      "hyphened digits", "2021-08-20", "A [10-year|P10Y] plan ended."),
    KnownDate(
      "hyphened decade", "2021-08-20", "A [four-decade|P40Y] embargo ended."),
    KnownDate(
      "year-long", "2021-08-20", "A [year-long|P1Y] visit ended."),
    KnownDate(
      "decade-long", "2021-08-20", "The [decade-long|P10Y] war ended."),
    KnownDate(
      "decades-long", "2021-08-20", "The [decades-long|PXDE] war ended."),
    KnownDate(
      "N-decade-long", "2021-08-20", "The [four-decade-long|P40Y] war ended."),
    KnownDate(
      "age of a truce", "1998-03-22", "The [8-month-old|P8M] truce held."),
    KnownDate(
      "the weeks ahead", "2021-08-20", "In [the weeks ahead|PXW] it falls."),
    KnownDate(
      "the coming months", "2021-08-20", "In [the coming months|PXM] it falls."),
    KnownDate(
      "recent months", "2021-08-20", "In [recent months|PXM] it fell."),
    KnownDate(
      "in two weeks", "2021-08-20", "It ends in [two weeks|P2W]."),
    KnownDate(
      "within days", "2021-08-20", "It ends within [days|PXD]."),
    KnownDate(
      "zero", "2021-08-20", "It lasted [0 days|P0D]."),
  ]
}
