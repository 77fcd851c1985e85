extension DateResolver {
  /// A time of the day, of the date inside the expression, of the date told before or of today.
  func clock(_ parts: DateParts, base: ResolvedDate?) -> ResolvedDate? {
    guard var hour = parts.hour else { return nil }
    let minute = parts.minute ?? 0
    if hour > 24 || minute > 59 || hour == 24 && minute > 0 { return nil }
    if let meridiem = parts.meridiem {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + meridiem
    }
    if let part = parts.dayPart, hour < 12, parts.meridiem == nil {
      // "8 in the evening", "2 in the afternoon"
      if part == .afternoon || part == .evening || part == .night && hour > 5 { hour += 12 }
    }
    var time = "T" + Self.two(hour)
    time += ":" + Self.two(minute)
    if let second = parts.second { time += ":" + Self.two(second) }
    var day: CalendarStretch?
    if let base {
      day = base.stretch
    } else if case .day? = anchor {
      day = anchor
    } else if case .day? = publication {
      day = publication
    }
    guard case .day(let date)? = day else {
      let open = base?.value.value ?? "XXXX-XX-XX"
      var resolved = ResolvedDate(unresolved: open + time)
      resolved.value = DateValue(
        .time, open + time, mod: parts.mod?.rawValue, earliest: base?.value.earliest,
        latest: base?.value.latest)
      return resolved
    }
    let seconds = ":" + Self.two(parts.second ?? 0)
    // EDTF ends the day at 23:59:59; midnight at its end opens the next.
    let edtfDay = hour == 24 ? date.adding(days: 1) : date
    let edtf =
      CalendarStretch.day(edtfDay).edtf + "T" + Self.two(hour % 24) + ":" + Self.two(minute)
      + seconds + (parts.zone.map(Self.offset) ?? "")
    var resolved = ResolvedDate(.day(date))
    resolved.value = DateValue(
      .time, CalendarStretch.day(date).timex + time, mod: parts.mod?.rawValue, edtf: edtf,
      earliest: date, latest: date)
    resolved.usesAnchor = base?.usesAnchor ?? (anchor != nil && day == anchor && day != publication)
    return resolved
  }

  /// A part of a day: "Friday morning".
  func dayPart(_ part: DateParts.DayPart, of date: ResolvedDate) -> ResolvedDate {
    guard !date.value.value.contains("T") else { return date }
    var resolved = date
    resolved.value = DateValue(
      .time, date.value.value + "T" + part.rawValue, mod: date.value.mod, edtf: date.value.edtf,
      earliest: date.value.earliest, latest: date.value.latest)
    return resolved
  }

  private static func offset(_ minutes: Int) -> String {
    if minutes == 0 { return "Z" }
    let size = abs(minutes)
    return (minutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
  }
}
