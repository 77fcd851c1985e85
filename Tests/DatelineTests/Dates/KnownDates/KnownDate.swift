import Testing

/// A sentence whose dates are known, every one marked `[surface|value]`.
struct KnownDate: Sendable, CustomTestStringConvertible {
  /// What the case shows.
  let name: String
  /// When the sentence was published, as far as it is known.
  let published: String
  /// The sentence with its marks.
  let text: String
  /// The EDTF of the last date, if it has one.
  let edtf: String?
  /// The first day the last date covers, if that is known.
  let earliest: String?
  /// The last day it covers, if that is known.
  let latest: String?

  init(
    _ name: String, _ published: String, _ text: String, edtf: String? = nil,
    from earliest: String? = nil, to latest: String? = nil
  ) {
    self.name = name
    self.published = published
    self.text = text
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
  }

  var testDescription: String { name }

  /// All tables.
  static let all =
    days + daysWithoutYear + weekdays + monthsAndYears + quartersSeasonsWeeks + decades + deictic
    + anaphoric + durations + sets + references + clock + namedDays + notDates + tense
    + newswire + reports
}
