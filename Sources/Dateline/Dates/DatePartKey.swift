/// The names that rules give to the parts of an expression, and what may stand for each.
enum DatePartKey: String, Sendable, CaseIterable {
  case year
  case shortYear = "short-year"
  case secondYear = "second-year"
  case month
  case secondMonth = "second-month"
  case day
  case secondDay = "second-day"
  case weekday, week, quarter, half, season, decade, century, millennium
  case namedDay = "named-day"
  case era, amount, unit
  case secondAmount = "second-amount"
  case secondUnit = "second-unit"
  case turn, origin, mod
  case dayPart = "day-part"
  case hour, minute, second, time
  case meridiem, zone, reference, quant, frequency, base
  case secondBase = "second-base"

  /// The words that may stand for the part in rules and lists; empty where it is a number.
  var symbols: [String] {
    switch self {
    case .season: Season.Name.allCases.map(\.rawValue)
    case .unit, .secondUnit: CalendarUnit.allCases.map(\.rawValue)
    case .origin: DateParts.Origin.allCases.map(\.rawValue)
    case .mod: DateParts.Mod.allCases.map(\.rawValue)
    case .dayPart: DateParts.DayPart.allCases.map(\.rawValue)
    case .reference: DateParts.Reference.allCases.map(\.rawValue)
    case .quant: DateParts.quantifiers.map { $0.replacing(" ", with: "-") }
    default: []
    }
  }
}

extension DateParts {
  /// Sets a part to a number, or to the symbol of that place.
  mutating func set(_ key: DatePartKey, to value: Int) {
    switch key {
    case .year: year = value
    case .shortYear: shortYear = value
    case .secondYear: secondYear = value
    case .month: month = value
    case .secondMonth: secondMonth = value
    case .day: day = value
    case .secondDay: secondDay = value
    case .weekday: weekday = value
    case .week: week = value
    case .quarter: quarter = value
    case .half: half = value
    case .season: season = Season.Name.allCases[value]
    case .decade: decade = value
    case .century: century = value
    case .millennium: millennium = value
    case .namedDay: namedDay = value
    case .era: era = value
    case .amount: amount = value
    case .unit: unit = CalendarUnit.allCases[value]
    case .secondAmount: secondAmount = value
    case .secondUnit: secondUnit = CalendarUnit.allCases[value]
    case .turn: turn = value
    case .origin: origin = Origin.allCases[value]
    case .mod: mod = Mod.allCases[value]
    case .dayPart: dayPart = DayPart.allCases[value]
    case .hour: hour = value
    case .minute: minute = value
    case .second: second = value
    case .time:
      hour = value / 100
      minute = value % 100
    case .meridiem: meridiem = value
    case .zone: zone = value
    case .reference: reference = Reference.allCases[value]
    case .quant: quant = value
    case .frequency: frequency = value
    case .base: base = value
    case .secondBase: secondBase = value
    }
  }
}
