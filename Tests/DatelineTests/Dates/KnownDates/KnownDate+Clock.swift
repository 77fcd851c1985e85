extension KnownDate {
  /// Known answers for times of the day.
  static let clock: [KnownDate] = [
    KnownDate(
      "p.m.", "1998-02-12", "He died at [7:15 p.m.|1998-02-12T19:15] there.",
      edtf: "1998-02-12T19:15:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "around", "1998-02-12", "He died [around 7:15 p.m.|1998-02-12T19:15] there.",
      edtf: "1998-02-12T19:15:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "a.m.", "1998-02-12", "He died at [7:15 a.m.|1998-02-12T07:15] there.",
      edtf: "1998-02-12T07:15:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "hour alone", "1998-02-12", "He died at [10 p.m.|1998-02-12T22:00] there.",
      edtf: "1998-02-12T22:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "glued", "1998-02-12", "He died at [10pm|1998-02-12T22:00] there.",
      edtf: "1998-02-12T22:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "noon a.m.", "1998-02-12", "He died at [12 a.m.|1998-02-12T00:00] there.",
      edtf: "1998-02-12T00:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "noon p.m.", "1998-02-12", "He died at [12:30 p.m.|1998-02-12T12:30] there.",
      edtf: "1998-02-12T12:30:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "24 hours", "1998-02-12", "He died at [19:15|1998-02-12T19:15] there.",
      edtf: "1998-02-12T19:15:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "seconds", "1998-02-12", "He died at [19:15:30|1998-02-12T19:15:30] there.",
      edtf: "1998-02-12T19:15:30", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "of a weekday", "1998-02-13", "He left at [10 p.m. Wednesday|1998-02-11T22:00].",
      edtf: "1998-02-11T22:00:00", from: "1998-02-11", to: "1998-02-11"),
    KnownDate(
      "on a weekday", "1998-02-13", "He left at [10 p.m. on Wednesday|1998-02-11T22:00].",
      edtf: "1998-02-11T22:00:00", from: "1998-02-11", to: "1998-02-11"),
    KnownDate(
      "weekday at", "1998-02-13", "He left on [Wednesday at 10 p.m.|1998-02-11T22:00] there.",
      edtf: "1998-02-11T22:00:00", from: "1998-02-11", to: "1998-02-11"),
    KnownDate(
      "with zone and day", "1989-11-02", "It ends at [5 p.m. EST Nov. 9|1989-11-09T17:00].",
      edtf: "1989-11-09T17:00:00-05:00", from: "1989-11-09", to: "1989-11-09"),
    KnownDate(
      "with zone", "2021-08-20", "It ends at [17:00 GMT|2021-08-20T17:00].",
      edtf: "2021-08-20T17:00:00Z", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "with Kabul's zone", "2021-08-20", "It ends at [17:00 AFT|2021-08-20T17:00].",
      edtf: "2021-08-20T17:00:00+04:30", from: "2021-08-20", to: "2021-08-20"),
    KnownDate(
      "noon", "1998-02-12", "It ends at [noon|1998-02-12T12:00] there.",
      edtf: "1998-02-12T12:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "noon of a weekday", "1998-02-13", "It broke off at [noon Thursday|1998-02-12T12:00].",
      edtf: "1998-02-12T12:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "midnight", "1998-02-12", "It ends at [midnight|1998-02-12T24:00] there.",
      edtf: "1998-02-13T00:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "o'clock", "1998-02-12", "It ends at [six o'clock|1998-02-12T06:00] there.",
      edtf: "1998-02-12T06:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "in the evening", "1998-02-12", "It ends at [8 in the evening|1998-02-12T20:00] there.",
      edtf: "1998-02-12T20:00:00", from: "1998-02-12", to: "1998-02-12"),
    KnownDate(
      "time of a date", "2021-08-20", "It fell at [9 a.m. on 15 August 2021|2021-08-15T09:00].",
      edtf: "2021-08-15T09:00:00", from: "2021-08-15", to: "2021-08-15"),
    KnownDate(
      "night of a date", "2021-08-20", "They left on [the night of August 15|2021-08-15TNI].",
      edtf: "2021-08-15", from: "2021-08-15", to: "2021-08-15"),
    KnownDate(
      "morning of a date with year", "2021-08-20",
      "They left on [the morning of 15 August 2021|2021-08-15TMO].",
      edtf: "2021-08-15", from: "2021-08-15", to: "2021-08-15"),
  ]
}
