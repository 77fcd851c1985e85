extension DateResolver {
  /// Units away from publication, from the date told before or from the date inside.
  func shift(_ parts: DateParts, base: ResolvedDate?) -> ResolvedDate? {
    guard let unit = parts.unit else { return nil }
    let turn = parts.turn ?? 0
    if let amount = parts.amount, amount < 0 {
      return ResolvedDate(.date, turn < 0 ? "PAST_REF" : "FUTURE_REF", mod: parts.mod)
    }
    let thousandths = (parts.amount ?? 1000) * turn
    guard abs(thousandths) < Self.furthestYear * 1000 else {
      return ResolvedDate(.date, turn < 0 ? "PAST_REF" : "FUTURE_REF", mod: parts.mod)
    }
    guard let (origin, usesAnchor) = origin(of: parts, base) else { return unresolved(unit, parts) }
    // "Today" in an article of an unknown day means these days.
    if unit == .day, turn == 0, parts.dayPart == nil, parts.origin == nil, origin.unit != .day {
      return ResolvedDate(.date, "PRESENT_REF", mod: parts.mod)
    }
    if unit == .weekend, parts.turn == nil, case .day(let today) = origin {
      return weekend(about: today, parts)
    }
    // "They fled this weekend", told on a Monday, is of the weekend just over.
    if unit == .weekend, turn == 0, direction == .past, case .day(let today) = origin,
      today.weekday <= 3
    {
      return ResolvedDate(.weekend(ISOWeek(containing: today).adding(weeks: -1)), mod: parts.mod)
    }
    guard
      let stretch = self.stretch(
        unit, thousandths, from: origin, usesAnchor: usesAnchor, isCounted: parts.amount != nil)
    else { return unresolved(unit, parts) }
    if abs(stretch.year) > Self.furthestYear {
      return ResolvedDate(.date, turn < 0 ? "PAST_REF" : "FUTURE_REF", mod: parts.mod)
    }
    var resolved = ResolvedDate(stretch, mod: parts.mod)
    if let weekday = parts.weekday, case .week(let week) = stretch {
      resolved = ResolvedDate(.day(week.monday.adding(days: weekday - 1)), mod: parts.mod)
    } else if parts.month != nil || parts.quarter != nil || parts.season != nil || parts.half != nil
      || parts.namedDay != nil, case .year(let year) = stretch
    {
      var dated = parts
      dated.form = .calendar
      dated.year = year
      dated.turn = nil
      guard let found = calendar(dated, base: nil) else { return nil }
      resolved = found
      resolved.hasOwnYear = false
    } else if let dayPart = parts.dayPart {
      resolved = self.dayPart(dayPart, of: resolved)
    }
    resolved.usesAnchor = usesAnchor
    return resolved
  }

  /// An amount of time away from the date told before: "two days later"; nil where none was told,
  /// or not finely enough, so that the amount stays one.
  ///
  /// "Two days earlier" where nothing else was told is before the day of publication.
  func counted(_ amount: DateParts, turn: Int) -> ResolvedDate? {
    let isOfToday =
      turn < 0 && (anchor == nil || anchor?.unit == .year && anchor?.year == publication?.year)
    guard let anchor = isOfToday ? publication : anchor, let unit = amount.unit,
      let thousandths = amount.amount, thousandths > 0, amount.secondAmount == nil, !unit.isClock
    else { return nil }
    var parts = DateParts(form: .shift)
    if !isOfToday { parts.origin = .anchor }
    parts.turn = turn
    parts.unit = unit
    parts.amount = thousandths
    parts.mod = amount.mod
    if case .day = anchor, unit == .week || unit == .fortnight {
      parts.unit = .day
      parts.amount = thousandths * (unit == .week ? 7 : 14)
    }
    guard let resolved = shift(parts, base: nil), resolved.usesAnchor || isOfToday,
      resolved.stretch != nil
    else { return nil }
    return resolved
  }

  /// What the expression counts from, and whether the text told it.
  private func origin(
    of parts: DateParts, _ base: ResolvedDate?
  ) -> (CalendarStretch, usesAnchor: Bool)? {
    switch parts.origin {
    case .base: return base?.stretch.map { ($0, base?.usesAnchor ?? false) }
    case .anchor:
      if parts.unit == .year, parts.turn == -1, let period { return (period, true) }
      if let anchor { return (anchor, true) }
    case .period:
      let isOver = period.map { $0.days.upperBound <= (publication ?? $0).days.upperBound }
      if let period, parts.turn != 0 || isOver == true { return (period, true) }
      // "The quarter" of which nothing was said is the last whole one.
      if parts.unit == .quarter, let publication,
        let now = CalendarStretch(.quarter, containing: publication.days.lowerBound)
      {
        return (now.shifted(by: -1), false)
      }
    case .publication, nil: break
    }
    return publication.map { ($0, false) }
  }

  /// "The weekend": the one that lies in the direction the text looks, the last one by default.
  private func weekend(about today: CalendarDay, _ parts: DateParts) -> ResolvedDate {
    let week = ISOWeek(containing: today)
    let looksAhead = direction == .future || today.weekday >= 6
    return ResolvedDate(.weekend(looksAhead ? week : week.adding(weeks: -1)), mod: parts.mod)
  }

  private func stretch(
    _ unit: CalendarUnit, _ thousandths: Int, from origin: CalendarStretch, usesAnchor: Bool,
    isCounted: Bool = false
  ) -> CalendarStretch? {
    // A half of a year counts in months, of a week in days.
    if thousandths % 1000 != 0 {
      if unit == .year {
        return stretch(.month, thousandths * 12 / 1000 * 1000, from: origin, usesAnchor: false)
      }
      if unit == .week {
        return stretch(.day, thousandths * 7 / 1000 * 1000, from: origin, usesAnchor: false)
      }
    }
    let count = thousandths / 1000
    switch unit {
    case .fortnight: return stretch(.week, 2 * thousandths, from: origin, usesAnchor: usesAnchor)
    case .decade where isCounted:
      return stretch(.year, 10 * thousandths, from: origin, usesAnchor: usesAnchor)
    case .century where isCounted:
      return stretch(.year, 100 * thousandths, from: origin, usesAnchor: usesAnchor)
    case .second, .minute, .hour: return nil
    default: break
    }
    // "A year earlier" than a quarter is a quarter, than a month a month.
    if usesAnchor, unit == .year, [.month, .quarter, .half, .season].contains(origin.unit),
      count < 0 || isCounted && count > 0
    {
      return origin.moved(byYears: count)
    }
    let days = origin.days
    let day = count > 0 ? days.upperBound : days.lowerBound
    guard let containing = CalendarStretch(unit, containing: day) else { return nil }
    // Nothing is counted in units finer than what it is counted from is known in.
    let last = CalendarStretch(unit, containing: days.upperBound)
    let first = CalendarStretch(unit, containing: days.lowerBound)
    if !usesAnchor, first != last { return nil }
    if usesAnchor, first != last, unit != .day, unit != .month { return nil }
    if usesAnchor, first != last, origin.unit != .week { return nil }
    return containing.shifted(by: count)
  }

  private func unresolved(_ unit: CalendarUnit, _ parts: DateParts) -> ResolvedDate {
    let suffix = parts.dayPart.map { "T" + $0.rawValue } ?? ""
    switch unit {
    case .second, .minute, .hour:
      guard let publication, case .day = publication else {
        return ResolvedDate(unresolved: "XXXX-XX-XX")
      }
      return ResolvedDate(publication, mod: parts.mod)
    case .day: return ResolvedDate(unresolved: "XXXX-XX-XX" + suffix)
    case .week, .fortnight: return ResolvedDate(unresolved: "XXXX-WXX")
    case .weekend: return ResolvedDate(unresolved: "XXXX-WXX-WE")
    case .month: return ResolvedDate(unresolved: "XXXX-XX")
    case .quarter: return ResolvedDate(unresolved: "XXXX-QX")
    case .half: return ResolvedDate(unresolved: "XXXX-HX")
    case .season, .year: return ResolvedDate(unresolved: "XXXX")
    case .decade: return ResolvedDate(unresolved: "XXX")
    case .century: return ResolvedDate(unresolved: "XX")
    case .millennium: return ResolvedDate(unresolved: "X")
    }
  }
}
