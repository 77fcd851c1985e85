/// A unit of time that expressions count in.
public enum CalendarUnit: String, Sendable, CaseIterable {
  case second, minute, hour, day, week, weekend, fortnight, month, quarter, half, season
  case year, decade, century, millennium

  /// The letter of the unit in TIMEX3 durations, as the `Y` of `P10Y`.
  var letter: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .week, .fortnight: "W"
    case .weekend: "WE"
    case .month: "M"
    case .quarter: "Q"
    case .half: "H"
    case .season: "SEASON"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  /// Whether the unit is shorter than a day, so that TIMEX3 writes it after a `T`.
  var isClock: Bool {
    switch self {
    case .second, .minute, .hour: true
    default: false
    }
  }
}
