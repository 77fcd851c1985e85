/// Counts: from the parts of an expression, the day of publication and the date told before to a
/// value.
struct DateResolver {
  /// The day, month or year of publication, if known.
  let publication: CalendarStretch?
  /// The date told before, if any.
  let anchor: CalendarStretch?
  /// The quarter or half the text speaks of, if any.
  let period: CalendarStretch?
  /// Which way to look for what the expression leaves open.
  let direction: DateDirection
  /// The date told before in whose year a story goes on, if one does.
  let story: CalendarStretch?
  /// The named days of the rules.
  let namedDays: [NamedDay]
  /// The hemisphere whose seasons count.
  var hemisphere = Season.Hemisphere.northern

  /// Whether dates in figures give the day before the month, if the country is known.
  var isDayFirst: Bool?

  /// Years beyond this have no days.
  static let furthestYear = 999_999

  /// The value of an expression; nil where it is no date after all.
  ///
  /// - Parameters:
  ///   - parts: the expression.
  ///   - base: the date inside it, resolved.
  ///   - secondBase: the second date inside it, resolved.
  /// - Returns: what it comes to.
  func resolve(
    _ parts: DateParts, base: ResolvedDate? = nil, secondBase: ResolvedDate? = nil
  ) -> ResolvedDate? {
    switch parts.form {
    case .calendar: calendar(parts, base: base)
    case .shift: shift(parts, base: base)
    case .duration: duration(parts)
    case .recurrence: recurrence(parts)
    case .reference: parts.reference.map { ResolvedDate(.date, $0.rawValue, mod: parts.mod) }
    case .clock: clock(parts, base: base)
    case .part: part(parts, base: base)
    case .range: range(parts, base: base, secondBase: secondBase)
    case .numeric: numeric(parts)
    case .anchor: told(parts)
    case .anniversary, .nothing: nil
    }
  }

  private func part(_ parts: DateParts, base: ResolvedDate?) -> ResolvedDate? {
    guard var resolved = base else { return nil }
    if let dayPart = parts.dayPart { resolved = self.dayPart(dayPart, of: resolved) }
    return resolved.qualified(by: parts.mod)
  }

  private func range(
    _ parts: DateParts, base: ResolvedDate?, secondBase: ResolvedDate?
  ) -> ResolvedDate? {
    if parts.secondDay != nil { return dayRange(parts) }
    if let year = parts.year, let month = parts.secondMonth {
      // "2006-07" is a season or a fiscal year, "2021-05" a month.
      if (year + 1) % 100 == month {
        return joined(ResolvedDate(.year(year)), ResolvedDate(.year(year + 1)))
      }
      var resolved = ResolvedDate(.month(year: year, month))
      resolved.hasOwnYear = true
      return resolved
    }
    if let first = parts.year, let last = parts.secondYear ?? wholeYear(parts, after: first) {
      return joined(ResolvedDate(.year(first)), ResolvedDate(.year(last)))
    }
    guard let base, let secondBase else { return nil }
    return joined(base, secondBase)
  }

  private func joined(_ first: ResolvedDate, _ secondBase: ResolvedDate) -> ResolvedDate? {
    var base = first
    // In "May-June 2014" the year of the second is also the first's.
    if secondBase.hasOwnYear, !base.hasOwnYear, let first = base.stretch,
      let last = secondBase.stretch,
      let moved = first.moved(byYears: last.year - first.year)
    {
      base = ResolvedDate(moved)
    }
    // "January-September" told of the past: both are of the year that the second lies in.
    if !base.hasOwnYear, !secondBase.hasOwnYear, let first = base.stretch,
      let last = secondBase.stretch, last.days.upperBound < first.days.lowerBound
    {
      let same = first.moved(byYears: last.year - first.year)
      let isBefore = same.map { $0.days.lowerBound <= last.days.upperBound } ?? false
      if let moved = isBefore ? same : same?.moved(byYears: -1) { base = ResolvedDate(moved) }
    }
    if let first = base.value.earliest, let last = secondBase.value.latest, last < first {
      return nil
    }
    var joined = base
    joined.value = DateValue(
      .date, base.value.value + "/" + secondBase.value.value,
      edtf: Self.interval(base.value.edtf, secondBase.value.edtf),
      earliest: base.value.earliest, latest: secondBase.value.latest)
    joined.stretch = secondBase.stretch
    joined.doubt = base.doubt ?? secondBase.doubt
    return joined
  }

  /// "July 8-9", "8 July - 3 August": two days that share their year, and perhaps their month.
  private func dayRange(_ parts: DateParts) -> ResolvedDate? {
    var last = parts
    last.form = .calendar
    last.day = parts.secondDay
    if let month = parts.secondMonth { last.month = month }
    var first = parts
    first.form = .calendar
    first.secondDay = nil
    guard let end = calendar(last, base: nil), end.doubt?.category != .impossibleDate else {
      return nil
    }
    if let year = end.stretch?.year {
      let turns = (parts.month ?? 0) > (parts.secondMonth ?? 12)
      first.year = turns ? year - 1 : year
      first.shortYear = nil
    }
    guard let start = calendar(first, base: nil) else { return nil }
    return joined(start, end)
  }

  /// The year that two digits mean after a whole one, if it is a later one.
  private func wholeYear(_ parts: DateParts, after first: Int) -> Int? {
    guard let short = parts.shortYear else { return nil }
    let last = first / 100 * 100 + short
    return last > first ? last : last + 100 - first <= 1 ? last + 100 : nil
  }

  /// "03/04/2021": the day where only one order makes one; else the month first, and a doubt.
  private func numeric(_ parts: DateParts) -> ResolvedDate? {
    guard let year = parts.year, let first = parts.month, let second = parts.day else { return nil }
    let american = CalendarDay(year: year, month: first, day: second)
    let european = CalendarDay(year: year, month: second, day: first)
    guard let chosen = isDayFirst == true ? european ?? american : american ?? european else {
      var none = ResolvedDate(unresolved: String(year))
      none.doubt = (.impossibleDate, "the calendar has no such day")
      return none
    }
    var resolved = ResolvedDate(.day(chosen))
    resolved.hasOwnYear = true
    if isDayFirst == nil, let american, let european, american != european {
      resolved.doubt = (
        .ambiguousDate, "'\(american)' if the month stands first, '\(european)' if the day does"
      )
    }
    return resolved
  }

  private static func interval(_ first: String?, _ last: String?) -> String? {
    guard let first, let last, !first.contains("/"), !last.contains("/") else { return nil }
    return first + "/" + last
  }

  /// "then", "that year": the date told before, or the stretch of a unit about it.
  private func told(_ parts: DateParts) -> ResolvedDate? {
    guard let anchor else {
      return parts.reference.map { ResolvedDate(.date, $0.rawValue, mod: parts.mod) }
    }
    var stretch = anchor
    if let unit = parts.unit {
      let days = anchor.days
      guard let around = CalendarStretch(unit, containing: days.lowerBound),
        around.days.upperBound >= days.upperBound
      else { return parts.reference.map { ResolvedDate(.date, $0.rawValue) } }
      stretch = around
    }
    var resolved = ResolvedDate(stretch, mod: parts.mod)
    if let dayPart = parts.dayPart { resolved = self.dayPart(dayPart, of: resolved) }
    resolved.usesAnchor = true
    return resolved
  }
}
