/// The typed parts of a time expression, as a rule reads them off the words.
///
/// What a rule does not name stays nil; `DateResolver` makes a value of the rest.
struct DateParts: Sendable {
  /// What kind of expression a rule yields.
  enum Form: String, Sendable, CaseIterable {
    /// A place in the calendar, whole or partial: "May 17", "third quarter", "the 1990s".
    case calendar
    /// Units away from now or from an anchor: "yesterday", "last year", "a year earlier".
    case shift
    /// An amount of time: "four years".
    case duration
    /// Something that recurs: "every Monday", "daily".
    case recurrence
    /// "now", "recently", "the future".
    case reference
    /// A time of the day, of a date or alone: "10 p.m. Wednesday".
    case clock
    /// A part of a date: "early", "the end of".
    case part
    /// From one date to another: "July 8-9".
    case range
    /// A month, a day and a year in figures, in either order: "03/04/2021".
    case numeric
    /// The date told before: "then", "that day".
    case anchor
    /// A return of a day, which says when the day itself was: "the fortieth anniversary".
    case anniversary
    /// Not a date, to keep shorter rules off: "May Day Parade Ltd".
    case nothing
  }

  /// Where counting starts.
  enum Origin: String, Sendable, CaseIterable {
    /// From the day of publication.
    case publication
    /// From the date told before, else the day of publication.
    case anchor
    /// From the quarter or half the text speaks of, else from the day of publication.
    case period
    /// From the date in the same expression.
    case base
  }

  /// How the amount of a duration is qualified.
  enum Mod: String, Sendable, CaseIterable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approx = "APPROX"
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
  }

  /// A part of the day, as TIMEX3 writes it.
  enum DayPart: String, Sendable, CaseIterable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
  }

  /// The three references without a date.
  enum Reference: String, Sendable, CaseIterable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }

  var form: Form
  var year: Int?
  var shortYear: Int?
  var secondYear: Int?
  var month: Int?
  var secondMonth: Int?
  var day: Int?
  var secondDay: Int?
  var weekday: Int?
  var week: Int?
  var quarter: Int?
  var half: Int?
  var season: Season.Name?
  var decade: Int?
  var century: Int?
  var millennium: Int?
  var namedDay: Int?
  /// 1 for years before the common era.
  var era: Int?
  /// Thousandths of the unit; -1 for an amount without a number, as "several".
  var amount: Int?
  var unit: CalendarUnit?
  var secondAmount: Int?
  var secondUnit: CalendarUnit?
  /// -1, 0 or 1 for "last", "this" and "next".
  var turn: Int?
  var origin: Origin?
  var mod: Mod?
  var dayPart: DayPart?
  var hour: Int?
  var minute: Int?
  var second: Int?
  /// 0 for a.m., 12 for p.m.
  var meridiem: Int?
  /// Minutes east of Greenwich.
  var zone: Int?
  var reference: Reference?
  /// EVERY, EACH, … by their place in `quantifiers`.
  var quant: Int?
  /// How often in each unit.
  var frequency: Int?
  /// Where in the text the date inside this one was matched: its atom.
  var base: Int?
  /// The same of a second date.
  var secondBase: Int?

  /// The words of TIMEX3's `quant` that rules use.
  static let quantifiers = ["EVERY", "EACH", "EVERY OTHER"]
}

extension DateParts {
  /// Whether the expression is of one day, so that a time of the day may stand beside it.
  var isOneDay: Bool {
    day != nil && secondDay == nil || weekday != nil || namedDay != nil
      || form == .shift && unit == .day
  }

  /// Whether the expression is of a month or more.
  var isLong: Bool {
    if form == .shift { return unit != .day && unit != .week && unit != .weekend }
    return !isOneDay && week == nil
  }

  /// Whether only news of the day speaks so: "Monday", "yesterday", "this morning".
  var tellsNews: Bool {
    form == .calendar && weekday != nil && day == nil
      || form == .shift && unit == .day && origin == nil && amount == nil
  }

  /// Whether the expression is a day of the month told before: "the 27th".
  var isDayOfMonth: Bool {
    form == .calendar && origin == .anchor && day != nil && month == nil && weekday == nil
  }

  /// Whether the expression is "today".
  var isToday: Bool {
    form == .shift && unit == .day && turn == 0 && origin == nil && amount == nil && dayPart == nil
  }

  /// Whether the expression is of one year.
  var isOneYear: Bool {
    form == .shift && unit == .year
      || form == .calendar && year != nil && month == nil && quarter == nil && half == nil
        && season == nil && week == nil && namedDay == nil
  }
}
