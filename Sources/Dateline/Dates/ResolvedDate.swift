/// What an expression comes to, before it is bound to its place in the text.
struct ResolvedDate: Sendable {
  /// The value as the stage gives it out.
  var value: DateValue
  /// The stretch of the calendar, for what is counted from it.
  var stretch: CalendarStretch?
  /// Whether it was counted from the date told before it.
  var usesAnchor = false
  /// Whether it goes on in the year told before it.
  var usesStory = false
  /// Whether it fixes its year by itself.
  var hasOwnYear = false
  /// A doubt about it, if any.
  var doubt: (category: Finding.Category, message: String)?

  /// A value that stands for a stretch of the calendar.
  init(_ stretch: CalendarStretch, mod: DateParts.Mod? = nil) {
    let days = stretch.days
    value = DateValue(
      .date, stretch.timex, mod: mod?.rawValue,
      edtf: mod == .approx ? stretch.edtf + "~" : stretch.edtf,
      earliest: days.lowerBound, latest: days.upperBound)
    self.stretch = stretch
  }

  /// A value without a place in the calendar.
  init(_ kind: DateValue.Kind, _ value: String, mod: DateParts.Mod? = nil, edtf: String? = nil) {
    self.value = DateValue(kind, value, mod: mod?.rawValue, edtf: edtf)
  }

  /// A value counted from nothing known, with the finding that says so.
  init(unresolved value: String, edtf: String? = nil) {
    self.value = DateValue(.date, value, edtf: edtf)
    doubt = (.unresolvedDate, "nothing to count this date from")
  }

  /// The same with another mod.
  func qualified(by mod: DateParts.Mod?) -> ResolvedDate {
    guard let mod else { return self }
    var changed = self
    changed.value = DateValue(
      value.kind, value.value, mod: mod.rawValue,
      edtf: mod == .approx ? value.edtf.map { $0 + "~" } : value.edtf,
      earliest: mod == .before || mod == .onOrBefore ? nil : value.earliest,
      latest: mod == .after || mod == .onOrAfter ? nil : value.latest,
      quant: value.quant, frequency: value.frequency)
    return changed
  }
}

/// Which way a date without its year or week lies from the day of publication.
enum DateDirection: Sendable {
  case past, future, nearest
}
