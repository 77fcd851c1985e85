extension KnownDate {
  /// Known answers for now, once and one day.
  static let references: [KnownDate] = [
    KnownDate(
      "now", "2021-08-20", "It is [now|PRESENT_REF] at its height."),
    KnownDate(
      "currently", "2021-08-20", "It is [currently|PRESENT_REF] at its height."),
    KnownDate(
      "current", "2021-08-20", "Under the [current|PRESENT_REF] plan it ends."),
    KnownDate(
      "the present", "2021-08-20", "Help for the [present|PRESENT_REF] government ended."),
    KnownDate(
      "at the moment", "2021-08-20", "It is weak at [the moment|PRESENT_REF]."),
    KnownDate(
      "these days", "2021-08-20", "It is weak [these days|PRESENT_REF]."),
    KnownDate(
      "recently", "2021-08-20", "It [recently|PAST_REF] took power."),
    KnownDate(
      "in recent years", "2021-08-20", "In [recent years|PAST_REF] it failed."),
    KnownDate(
      "in the past", "2021-08-20", "In [the past|PAST_REF] it failed."),
    KnownDate(
      "in the future", "2021-08-20", "In [the future|FUTURE_REF] it fails."),
    KnownDate(
      "the near future", "2021-08-20", "In [the near future|FUTURE_REF] it fails."),
    KnownDate(
      "the foreseeable future", "2021-08-20", "For [the foreseeable future|FUTURE_REF] it fails."),
    KnownDate(
      "future losses", "2021-08-20", "It ends all [future|FUTURE_REF] losses."),
  ]
}
