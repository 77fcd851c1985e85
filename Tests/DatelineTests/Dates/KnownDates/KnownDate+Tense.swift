extension KnownDate {
  /// Which way a day without its week lies, told by verbs and prepositions.
  static let tense: [KnownDate] = [
    KnownDate(
      "said he will", "2013-03-22",
      "He said he will meet them [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "were to meet", "2013-03-22",
      "They were to meet [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "had planned", "2013-03-22",
      "They had planned to meet on [Saturday|2013-03-16].",
      edtf: "2013-03-16", from: "2013-03-16", to: "2013-03-16"),
    KnownDate(
      "planned a march", "2013-03-22",
      "Protesters planned a large march in Havana on [Saturday|2013-03-23].",
      edtf: "2013-03-23", from: "2013-03-23", to: "2013-03-23"),
    KnownDate(
      "said it plans to", "2013-03-22",
      "The group said it plans to vote [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "as early as", "2013-03-22",
      "They could arrive as early as [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "did not plan to", "2013-03-22",
      "Officials said they did not plan to move him on [Thursday|2013-03-28].",
      edtf: "2013-03-28", from: "2013-03-28", to: "2013-03-28"),
    KnownDate(
      "scheduled for", "2013-03-22",
      "A vote is scheduled for [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "had been scheduled for", "2013-03-22",
      "The vote had been scheduled for [Monday|2013-03-18].",
      edtf: "2013-03-18", from: "2013-03-18", to: "2013-03-18"),
    KnownDate(
      "is due in", "2013-03-22",
      "The minister is due in Brussels on [Sunday|2013-03-24].",
      edtf: "2013-03-24", from: "2013-03-24", to: "2013-03-24"),
    KnownDate(
      "leaders meet", "2013-03-22",
      "Israeli and Palestinian leaders meet separately [Monday|2013-03-25] with Kerry.",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "talks resume", "2013-03-22",
      "Talks resume [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "fell after a night", "2013-03-22",
      "Shares fell [Monday|2013-03-18] after parliament rejected the deal [Tuesday night|2013-03-19TNI].",
      edtf: "2013-03-19", from: "2013-03-19", to: "2013-03-19"),
    KnownDate(
      "has until", "2013-03-22",
      "The bank has until [Monday|2013-03-25] to raise the money.",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "remain closed until", "2013-03-22",
      "Banks will remain closed until [Tuesday|2013-03-26].",
      edtf: "2013-03-26", from: "2013-03-26", to: "2013-03-26"),
    KnownDate(
      "the deadline is", "2013-03-22",
      "The deadline is [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "could not be reached", "2013-03-22",
      "He could not be reached for comment [Thursday|2013-03-21].",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "would not comment", "2013-03-22",
      "A spokesman would not comment [Thursday|2013-03-21].",
      edtf: "2013-03-21", from: "2013-03-21", to: "2013-03-21"),
    KnownDate(
      "may rule", "2013-03-22",
      "The court may rule [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "may have left", "2013-03-22",
      "He may have left [Tuesday|2013-03-19].",
      edtf: "2013-03-19", from: "2013-03-19", to: "2013-03-19"),
    KnownDate(
      "is leaving", "2013-03-22",
      "The president is leaving [Sunday|2013-03-24] for Israel.",
      edtf: "2013-03-24", from: "2013-03-24", to: "2013-03-24"),
    KnownDate(
      "was leaving", "2013-03-22",
      "He was leaving [Sunday|2013-03-17] when it happened.",
      edtf: "2013-03-17", from: "2013-03-17", to: "2013-03-17"),
    KnownDate(
      "called elections for", "2013-03-22",
      "The government called elections for [Sunday|2013-03-24].",
      edtf: "2013-03-24", from: "2013-03-24", to: "2013-03-24"),
    KnownDate(
      "postponed to", "2013-03-22",
      "The trial was postponed to [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "says it will", "2013-03-22",
      "The bank says it will cut off funds on [Monday|2013-03-25].",
      edtf: "2013-03-25", from: "2013-03-25", to: "2013-03-25"),
    KnownDate(
      "who met, will fly", "2013-03-22",
      "Kerry, who met Abbas on [Thursday|2013-03-21], will fly home [Saturday|2013-03-23].",
      edtf: "2013-03-23", from: "2013-03-23", to: "2013-03-23"),
    KnownDate(
      "called off", "2013-03-22",
      "The vote scheduled for [Sunday|2013-03-24] was called off [Wednesday|2013-03-20].",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "refused to meet", "2013-03-22",
      "They refused to meet [Monday|2013-03-18].",
      edtf: "2013-03-18", from: "2013-03-18", to: "2013-03-18"),
    KnownDate(
      "ahead of a day's vote", "2013-03-22",
      "Ahead of [Sunday|2013-03-24]'s vote, he was confident.",
      edtf: "2013-03-24", from: "2013-03-24", to: "2013-03-24"),
    KnownDate(
      "ways round a ruling", "2013-03-22",
      "They would look for ways round [Wednesday|2013-03-20]'s ruling.",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "neither could be found", "2013-03-22",
      "Neither he nor his son could be found [Wednesday|2013-03-20].",
      edtf: "2013-03-20", from: "2013-03-20", to: "2013-03-20"),
    KnownDate(
      "polls open", "2013-03-22",
      "Polls open on [Sunday|2013-03-24].",
      edtf: "2013-03-24", from: "2013-03-24", to: "2013-03-24"),
    KnownDate(
      "May delivery", "2013-03-22",
      "Brent crude for [May|2013-05] delivery rose 50 cents.",
      edtf: "2013-05", from: "2013-05-01", to: "2013-05-31"),
    KnownDate(
      "since taking office", "2013-03-22",
      "Since taking office in [May|2012-05], he has visited 12 countries.",
      edtf: "2012-05", from: "2012-05-01", to: "2012-05-31"),
    KnownDate(
      "will on new year's day", "2021-01-01",
      "They said they will meet [Monday|2021-01-04].",
      edtf: "2021-01-04", from: "2021-01-04", to: "2021-01-04"),
    KnownDate(
      "yesterday's attack told on new year's day", "2021-01-01",
      "They condemned [Thursday|2020-12-31]'s attack.",
      edtf: "2020-12-31", from: "2020-12-31", to: "2020-12-31"),
    KnownDate(
      "arranged on a leap day", "2024-02-29",
      "Talks resume [Friday|2024-03-01].",
      edtf: "2024-03-01", from: "2024-03-01", to: "2024-03-01"),
    KnownDate(
      "on a Sunday in week 53", "2021-01-03",
      "The court will rule [Monday|2021-01-04].",
      edtf: "2021-01-04", from: "2021-01-04", to: "2021-01-04"),
  ]
}
