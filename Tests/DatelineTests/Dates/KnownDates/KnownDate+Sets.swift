extension KnownDate {
  /// Known answers for what recurs.
  static let sets: [KnownDate] = [
    KnownDate(
      "daily", "2021-08-20", "They meet [daily|P1D]."),
    KnownDate(
      "weekly", "2021-08-20", "They meet [weekly|P1W]."),
    KnownDate(
      "monthly", "2021-08-20", "They meet [monthly|P1M]."),
    KnownDate(
      "quarterly", "2021-08-20", "They meet [quarterly|P1Q]."),
    KnownDate(
      "annually", "2021-08-20", "They meet [annually|P1Y]."),
    KnownDate(
      "hourly", "2021-08-20", "They report [hourly|PT1H]."),
    KnownDate(
      "every day", "2021-08-20", "They meet [every day|P1D]."),
    KnownDate(
      "each month", "2021-08-20", "They meet [each month|P1M]."),
    KnownDate(
      "every two years", "2021-08-20", "They meet [every two years|P2Y]."),
    KnownDate(
      "every other week", "2021-08-20", "They meet [every other week|P2W]."),
    KnownDate(
      "every few months", "2021-08-20", "They meet [every few months|PXM]."),
    KnownDate(
      "every Friday", "2021-08-20", "They meet [every Friday|XXXX-WXX-5]."),
    KnownDate(
      "Fridays", "2021-08-20", "They meet on [Fridays|XXXX-WXX-5]."),
    KnownDate(
      "Tuesday nights", "2021-08-20", "They meet on [Tuesday nights|XXXX-WXX-2TNI]."),
    KnownDate(
      "every July", "2021-08-20", "They meet [every July|XXXX-07]."),
    KnownDate(
      "every summer", "2021-08-20", "They meet [every summer|XXXX-SU]."),
    KnownDate(
      "every morning", "2021-08-20", "They meet [every morning|XXXX-XX-XXTMO]."),
    KnownDate(
      "twice a year", "2021-08-20", "They meet [twice a year|P1Y]."),
    KnownDate(
      "three times a week", "2021-08-20", "They meet [three times a week|P1W]."),
    KnownDate(
      "every quarter", "2021-08-20", "They meet [every quarter|P1Q]."),
    KnownDate(
      "flights a week", "2021-08-20", "It has four flights [a week|P1W]."),
    KnownDate(
      "billions a year", "2021-08-20", "It costs $300 billion [a year|P1Y] in aid."),
    KnownDate(
      "barrels a day", "2021-08-20", "It exports 380,000 barrels [a day|P1D]."),
    KnownDate(
      "a week to leave is an amount", "2021-08-20", "It gave the rebels [a week|P1W] to leave."),
    KnownDate(
      "every decade", "2021-08-20", "They meet [every decade|P10Y]."),
  ]
}
