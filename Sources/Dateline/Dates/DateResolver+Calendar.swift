extension DateResolver {
  /// A place in the calendar, with what it leaves open filled in by direction.
  func calendar(_ parts: DateParts, base: ResolvedDate?) -> ResolvedDate? {
    if let base { return calendar(parts, within: base) }
    if let year = year(of: parts) {
      if parts.origin == .period, let period, let moved = period.moved(byYears: year - period.year)
      {
        return finish(moved, parts)
      }
      guard abs(year) <= Self.furthestYear else {
        return ResolvedDate(.date, String(year), mod: parts.mod, edtf: "Y\(year)")
      }
      guard let resolved = self.stretch(parts, year: year) else { return impossible(parts) }
      var dated = finish(resolved, parts)
      dated.hasOwnYear = true
      return dated
    }
    if let decade = parts.decade { return finish(.decade(wholeDecade(decade)), parts) }
    if let century = parts.century {
      return finish(.century(parts.era == 1 ? -century : century - 1), parts)
    }
    if let millennium = parts.millennium {
      return finish(.millennium(parts.era == 1 ? -millennium : millennium - 1), parts)
    }
    if let month = parts.month, let day = parts.day,
      day > CalendarDay.length(ofMonth: month, year: 2000)
    {
      return impossible(parts)
    }
    if parts.weekday != nil, parts.month == nil, parts.day == nil { return weekday(parts) }
    if parts.isDayOfMonth { return dayOfMonth(parts) }
    if parts.origin == .anchor, let anchor, let turn = parts.turn {
      return turned(turn, from: anchor, parts)
    }
    if parts.origin == .anchor, let anchor, let found = stretch(parts, year: anchor.year) {
      var resolved = finish(found, parts)
      resolved.usesAnchor = true
      return resolved
    }
    if let story, parts.turn == nil,
      parts.month != nil || parts.namedDay != nil || parts.season != nil,
      let found = next(parts, from: story)
    {
      var resolved = finish(found, parts)
      resolved.usesStory = true
      return resolved
    }
    guard let reference = publication else { return unresolved(parts) }
    let span = publication?.unit == .year ? 0 : 8
    var candidates = (reference.year - span...reference.year + span).compactMap {
      stretch(parts, year: $0)
    }
    // "Saturday, April 25" is of a year that has that Saturday.
    if let weekday = parts.weekday {
      let fitting = candidates.filter { $0.days.lowerBound.weekday == weekday }
      if let near = nearest(fitting, reference.days), abs(near.year - reference.year) <= 1 {
        candidates = [near]
      }
    }
    guard let chosen = choose(candidates, from: reference, parts) else {
      return impossible(parts)
    }
    return finish(chosen, parts)
  }

  /// The first of its kind that does not lie before what the story told last.
  private func next(_ parts: DateParts, from story: CalendarStretch) -> CalendarStretch? {
    let start = story.days.lowerBound
    let candidates = [story.year, story.year + 1].compactMap { stretch(parts, year: $0) }
    return candidates.first { $0.days.upperBound >= start }
  }

  /// "The 27th": of the month told before, or of the next where that day is over.
  private func dayOfMonth(_ parts: DateParts) -> ResolvedDate? {
    guard let wanted = parts.day else { return nil }
    var month: CalendarStretch
    switch anchor ?? publication {
    case .day(let told)?:
      month = .month(year: told.year, told.month)
      if wanted < told.day { month = month.shifted(by: 1) }
    case .month(let year, let told)?: month = .month(year: year, told)
    default: return nil
    }
    // What is over did not happen later than it was told.
    if direction == .past, case .day(let today)? = publication, case .day? = anchor ?? publication,
      let day = CalendarDay(
        year: month.days.lowerBound.year, month: month.days.lowerBound.month, day: wanted),
      day > today
    {
      month = month.shifted(by: -1)
    }
    let first = month.days.lowerBound
    guard let day = CalendarDay(year: first.year, month: first.month, day: wanted) else {
      return nil
    }
    var resolved = finish(.day(day), parts)
    resolved.usesAnchor = anchor != nil
    return resolved
  }

  /// "The following April", "the previous summer": the first after, or the last before what was
  /// told.
  private func turned(
    _ turn: Int, from anchor: CalendarStretch, _ parts: DateParts
  ) -> ResolvedDate? {
    let candidates = (anchor.year - 2...anchor.year + 2).compactMap { stretch(parts, year: $0) }
    let days = anchor.days
    let chosen =
      turn > 0
      ? candidates.first { $0.days.lowerBound > days.upperBound }
      : candidates.last { $0.days.upperBound < days.lowerBound }
    guard let chosen else { return impossible(parts) }
    var resolved = finish(chosen, parts)
    resolved.usesAnchor = true
    return resolved
  }

  /// The day of a week, month or year that another expression names: "Monday of last week".
  private func calendar(_ parts: DateParts, within base: ResolvedDate) -> ResolvedDate? {
    guard let stretch = base.stretch else { return nil }
    var resolved: ResolvedDate?
    switch stretch {
    case .week(let week):
      if let weekday = parts.weekday {
        resolved = finish(.day(week.monday.adding(days: weekday - 1)), parts)
      }
    case .month(let year, let month):
      if let day = parts.day {
        resolved = CalendarDay(year: year, month: month, day: day).map { finish(.day($0), parts) }
      }
    case .year(let year):
      var dated = parts
      dated.year = year
      dated.turn = nil
      resolved = calendar(dated, base: nil)
    case .decade, .century, .millennium:
      // TIMEX3 has no word for the half of a decade but where in it the half lies.
      resolved = parts.half.map { base.qualified(by: $0 == 1 ? .start : .end) }
    default: resolved = nil
    }
    resolved?.usesAnchor = base.usesAnchor
    resolved?.hasOwnYear = base.hasOwnYear
    return resolved
  }

  private func finish(_ stretch: CalendarStretch, _ parts: DateParts) -> ResolvedDate {
    var resolved = ResolvedDate(stretch, mod: parts.mod)
    if let dayPart = parts.dayPart { resolved = self.dayPart(dayPart, of: resolved) }
    return resolved
  }

  /// The stretch that the parts name in a year, or nil where it has none.
  private func stretch(_ parts: DateParts, year: Int) -> CalendarStretch? {
    if let month = parts.month {
      guard (1...12).contains(month) else { return nil }
      guard let day = parts.day else { return .month(year: year, month) }
      return CalendarDay(year: year, month: month, day: day).map { .day($0) }
    }
    if let quarter = parts.quarter {
      return (1...4).contains(quarter) ? .quarter(year: year, quarter) : nil
    }
    if let half = parts.half { return (1...2).contains(half) ? .half(year: year, half) : nil }
    if let season = parts.season { return .season(year: year, Season(season, hemisphere)) }
    if let week = parts.week {
      guard let found = ISOWeek(year: year, week: week) else { return nil }
      if let weekday = parts.weekday { return .day(found.monday.adding(days: weekday - 1)) }
      return .week(found)
    }
    if let named = parts.namedDay {
      guard let days = namedDays[named].occurrences(inYear: year).first else { return nil }
      if parts.unit == .week { return .week(ISOWeek(containing: days.lowerBound)) }
      if parts.unit == .weekend {
        // The weekend of a holiday is the nearest: that before a Monday, that after a Thursday.
        return .weekend(ISOWeek(containing: days.lowerBound.adding(days: -2)))
      }
      if days.lowerBound == days.upperBound { return .day(days.lowerBound) }
      return .days(days)
    }
    return .year(year)
  }

  private func year(of parts: DateParts) -> Int? {
    if let year = parts.year { return parts.era == 1 ? 1 - year : year }
    guard let short = parts.shortYear else { return nil }
    // Two digits mean the century that puts them at most ten years after publication.
    let now = publication?.year ?? 2000
    let century = now.flooringDivision(by: 100) * 100
    let candidates = [century + 100 + short, century + short, century - 100 + short]
    return candidates.first { $0 <= now + 10 }
  }

  private func wholeDecade(_ decade: Int) -> Int {
    if decade >= 10 { return decade }
    let now = (publication?.year ?? 2000) / 10
    let century = now / 10 * 10
    return century + decade <= now ? century + decade : century - 10 + decade
  }

  private func weekday(_ parts: DateParts) -> ResolvedDate? {
    guard let weekday = parts.weekday else { return nil }
    if parts.origin == .anchor, case .day(let told)? = anchor {
      let beside = told.adding(days: parts.turn ?? -1)
      let distance =
        parts.turn == 1
        ? (weekday - beside.weekday + 7) % 7 : -((beside.weekday - weekday + 7) % 7)
      var resolved = finish(.day(beside.adding(days: distance)), parts)
      resolved.usesAnchor = true
      return resolved
    }
    guard case .day(let today)? = publication else {
      let suffix = parts.dayPart.map { "T" + $0.rawValue } ?? ""
      return ResolvedDate(unresolved: "XXXX-WXX-\(weekday)" + suffix)
    }
    let candidates = (-2...2).map { week in
      CalendarStretch.day(today.adding(days: weekday - today.weekday + 7 * week))
    }
    if parts.turn == 0 { return finish(candidates[2], parts) }
    let direction = direction == .nearest ? DateDirection.past : direction
    let chosen = choose(candidates, from: .day(today), parts, direction: direction)
    return chosen.map { finish($0, parts) }
  }

  private func choose(
    _ candidates: [CalendarStretch], from reference: CalendarStretch, _ parts: DateParts,
    direction: DateDirection? = nil
  ) -> CalendarStretch? {
    let now = reference.days
    switch parts.turn {
    case -1: return candidates.last { $0.days.upperBound < now.lowerBound }
    case 1: return candidates.first { $0.days.lowerBound > now.upperBound }
    case 0:
      if case .season(_, let season)? = candidates.first, season.name == .winter {
        return nearest(candidates, now)
      }
      return candidates.first { $0.year == reference.year } ?? nearest(candidates, now)
    default: break
    }
    switch direction ?? self.direction {
    case .past where parts.weekday != nil && parts.day == nil:
      return candidates.last { $0.days.lowerBound <= now.upperBound }
    case .future where parts.weekday != nil && parts.day == nil:
      return candidates.first { $0.days.upperBound >= now.lowerBound }
    // A month or a day without its year is seldom far: tense decides between the near ones, so
    // what lies against it counts as some times as far.
    // A holiday a few days off is the one that is spoken of, whatever the tense.
    case .past:
      let weight = parts.namedDay != nil ? 150 : parts.day == nil ? 10_000 : 20
      return nearest(candidates, now, aheadWeight: weight)
    case .future: return nearest(candidates, now, aheadWeight: 4, behindWeight: 12)
    case .nearest: return nearest(candidates, now, aheadWeight: 5)
    }
  }

  private func nearest(
    _ candidates: [CalendarStretch], _ now: ClosedRange<CalendarDay>, aheadWeight: Int = 4,
    behindWeight: Int = 4
  ) -> CalendarStretch? {
    var best: (distance: Int, stretch: CalendarStretch)?
    for candidate in candidates {
      let days = candidate.days
      let distance = max(
        0, aheadWeight * (days.lowerBound.daysSince1970 - now.upperBound.daysSince1970),
        behindWeight * (now.lowerBound.daysSince1970 - days.upperBound.daysSince1970))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.stretch
  }

  /// A date that the calendar does not have: kept as it was written, and doubted.
  private func impossible(_ parts: DateParts) -> ResolvedDate? {
    guard parts.namedDay == nil else { return nil }
    var resolved = ResolvedDate(unresolved: Self.openValue(parts))
    resolved.doubt = (.impossibleDate, "the calendar has no such day")
    return resolved
  }

  private func unresolved(_ parts: DateParts) -> ResolvedDate {
    let value = Self.openValue(parts)
    let hasEDTF = parts.month != nil || parts.season != nil
    return ResolvedDate(unresolved: value, edtf: hasEDTF ? Self.openEDTF(parts) : nil)
  }

  private static func openValue(_ parts: DateParts) -> String {
    var value = parts.year.map { CalendarStretch.timexYear($0) } ?? "XXXX"
    if let month = parts.month {
      value += "-" + two(month)
      if let day = parts.day { value += "-" + two(day) }
    } else if let quarter = parts.quarter {
      value += "-Q\(quarter)"
    } else if let half = parts.half {
      value += "-H\(half)"
    } else if let season = parts.season {
      value += "-" + season.rawValue
    } else if let week = parts.week {
      value += "-W" + two(week)
    } else if let day = parts.day {
      value += "-XX-" + two(day)
    }
    return value + (parts.dayPart.map { "T" + $0.rawValue } ?? "")
  }

  private static func openEDTF(_ parts: DateParts) -> String {
    if let season = parts.season { return "XXXX-\(21 + Season(season).index)" }
    return "XXXX-" + two(parts.month ?? 1) + (parts.day.map { "-" + two($0) } ?? "")
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
