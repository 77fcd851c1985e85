extension KnownDate {
  /// Known answers for named days.
  static let namedDays: [KnownDate] = [
    KnownDate(
      "Christmas past", "2021-02-20", "It opened at [Christmas|2020-12-25].",
      edtf: "2020-12-25", from: "2020-12-25", to: "2020-12-25"),
    KnownDate(
      "Christmas with year", "2021-02-20", "It opened at [Christmas 2019|2019-12-25].",
      edtf: "2019-12-25", from: "2019-12-25", to: "2019-12-25"),
    KnownDate(
      "Thanksgiving", "2000-01-06", "He was found on [Thanksgiving Day|1999-11-25].",
      edtf: "1999-11-25", from: "1999-11-25", to: "1999-11-25"),
    KnownDate(
      "last Thanksgiving", "2000-02-10", "He was found [last Thanksgiving|1999-11-25].",
      edtf: "1999-11-25", from: "1999-11-25", to: "1999-11-25"),
    KnownDate(
      "New Year's Day", "2021-02-20", "It opened on [New Year's Day|2021-01-01].",
      edtf: "2021-01-01", from: "2021-01-01", to: "2021-01-01"),
    KnownDate(
      "New Year's Eve", "2021-02-20", "It opened on [New Year's Eve|2020-12-31].",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "typographic apostrophe", "2021-02-20", "It opened on [New Year’s Day|2021-01-01].",
      edtf: "2021-01-01", from: "2021-01-01", to: "2021-01-01"),
    KnownDate(
      "Election Day", "1998-10-26", "From [now|PRESENT_REF] to [Election Day|1998-11-03] they run.",
      edtf: "1998-11-03", from: "1998-11-03", to: "1998-11-03"),
    KnownDate(
      "Election Day on the eighth", "2016-12-01", "They voted on [Election Day|2016-11-08].",
      edtf: "2016-11-08", from: "2016-11-08", to: "2016-11-08"),
    KnownDate(
      "Easter", "2021-05-20", "It opened at [Easter|2021-04-04].",
      edtf: "2021-04-04", from: "2021-04-04", to: "2021-04-04"),
    KnownDate(
      "Easter with year", "2021-05-20", "It opened at [Easter 2016|2016-03-27].",
      edtf: "2016-03-27", from: "2016-03-27", to: "2016-03-27"),
    KnownDate(
      "Good Friday", "1998-05-20", "It was signed on [Good Friday|1998-04-10].",
      edtf: "1998-04-10", from: "1998-04-10", to: "1998-04-10"),
    KnownDate(
      "Easter Monday", "1916-05-20", "They rose on [Easter Monday|1916-04-24].",
      edtf: "1916-04-24", from: "1916-04-24", to: "1916-04-24"),
    KnownDate(
      "Orthodox Easter", "2021-06-20", "It opened at [Orthodox Easter|2021-05-02].",
      edtf: "2021-05-02", from: "2021-05-02", to: "2021-05-02"),
    KnownDate(
      "Nowruz", "2021-06-20", "It opened at [Nowruz|2021-03-21].",
      edtf: "2021-03-21", from: "2021-03-21", to: "2021-03-21"),
    KnownDate(
      "Nowruz with year", "2021-06-20", "It opened at [Nowruz 2020|2020-03-20].",
      edtf: "2020-03-20", from: "2020-03-20", to: "2020-03-20"),
    KnownDate(
      "Eid al-Fitr", "2021-06-20", "They kept a truce at [Eid al-Fitr|2021-05-13].",
      edtf: "2021-05-13", from: "2021-05-13", to: "2021-05-13"),
    KnownDate(
      "Eid al-Adha", "2021-08-20", "They kept a truce at [Eid al-Adha|2021-07-20].",
      edtf: "2021-07-20", from: "2021-07-20", to: "2021-07-20"),
    KnownDate(
      "Ramadan", "2021-08-20", "They kept a truce in [Ramadan 2021|2021-04-13/2021-05-12].",
      edtf: "2021-04-13/2021-05-12", from: "2021-04-13", to: "2021-05-12"),
    KnownDate(
      "Rosh Hashanah", "2021-10-20", "It opened at [Rosh Hashanah|2021-09-07].",
      edtf: "2021-09-07", from: "2021-09-07", to: "2021-09-07"),
    KnownDate(
      "Yom Kippur", "1973-11-20", "They attacked on [Yom Kippur|1973-10-06].",
      edtf: "1973-10-06", from: "1973-10-06", to: "1973-10-06"),
    KnownDate(
      "Passover", "2021-05-20", "It opened at [Passover 2021|2021-03-28].",
      edtf: "2021-03-28", from: "2021-03-28", to: "2021-03-28"),
    KnownDate(
      "Lunar New Year", "2021-05-20", "It opened at [Lunar New Year|2021-02-12].",
      edtf: "2021-02-12", from: "2021-02-12", to: "2021-02-12"),
    KnownDate(
      "Memorial Day", "2021-06-20", "It opened on [Memorial Day|2021-05-31].",
      edtf: "2021-05-31", from: "2021-05-31", to: "2021-05-31"),
    KnownDate(
      "Labor Day", "2021-10-20", "It opened on [Labor Day|2021-09-06].",
      edtf: "2021-09-06", from: "2021-09-06", to: "2021-09-06"),
    KnownDate(
      "Bastille Day", "2021-10-20", "It opened on [Bastille Day|2021-07-14].",
      edtf: "2021-07-14", from: "2021-07-14", to: "2021-07-14"),
    KnownDate(
      "Halloween", "2021-11-20", "It opened on [Halloween|2021-10-31].",
      edtf: "2021-10-31", from: "2021-10-31", to: "2021-10-31"),
  ]
}
