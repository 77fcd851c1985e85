extension DateResolver {
  /// An amount of time; vague where it has no number.
  func duration(_ parts: DateParts) -> ResolvedDate? {
    guard let unit = parts.unit, let amount = parts.amount else { return nil }
    guard let value = Self.period(amount, unit, parts.secondAmount, parts.secondUnit) else {
      return nil
    }
    return ResolvedDate(.duration, value, mod: parts.mod)
  }

  /// A period of ISO 8601 with TIMEX3's `X` for amounts without a number.
  static func period(
    _ amount: Int, _ unit: CalendarUnit, _ secondAmount: Int? = nil,
    _ secondUnit: CalendarUnit? = nil
  ) -> String? {
    if amount < 0 { return "P" + (unit.isClock ? "T" : "") + "X" + unit.letter }
    var amount = amount
    var unit = unit
    // Decades and longer count in years, fortnights in weeks.
    let scale: Int
    switch unit {
    case .decade: (scale, unit) = (10, .year)
    case .century: (scale, unit) = (100, .year)
    case .millennium: (scale, unit) = (1000, .year)
    case .fortnight: (scale, unit) = (2, .week)
    default: scale = 1
    }
    amount *= scale
    var date = ""
    var time = ""
    func add(_ amount: Int, _ unit: CalendarUnit) {
      if amount == 0 { return }
      let text = decimal(amount) + unit.letter
      if unit.isClock { time += text } else { date += text }
    }
    if let secondAmount, let secondUnit {
      add(amount, unit)
      add(secondAmount, secondUnit)
    } else if amount % 1000 != 0, let (finer, count) = finer(unit),
      amount % 1000 * count % 1000 == 0
    {
      add(amount / 1000 * 1000, unit)
      add(amount % 1000 * count, finer)
    } else {
      add(amount, unit)
    }
    if date.isEmpty, time.isEmpty { return "P" + (unit.isClock ? "T0" : "0") + unit.letter }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  private static func finer(_ unit: CalendarUnit) -> (CalendarUnit, Int)? {
    switch unit {
    case .year: (.month, 12)
    case .day: (.hour, 24)
    case .hour: (.minute, 60)
    case .minute: (.second, 60)
    default: nil
    }
  }

  private static func decimal(_ thousandths: Int) -> String {
    let rest = thousandths % 1000
    if rest == 0 { return String(thousandths / 1000) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths / 1000)." + digits
  }

  /// Something that recurs: every unit, every month of a name, every weekday.
  func recurrence(_ parts: DateParts) -> ResolvedDate? {
    let suffix = parts.dayPart.map { "T" + $0.rawValue } ?? ""
    let value: String?
    if let weekday = parts.weekday {
      value = "XXXX-WXX-\(weekday)" + suffix
    } else if let month = parts.month {
      value = "XXXX-" + Self.two(month) + (parts.day.map { "-" + Self.two($0) } ?? "")
    } else if let season = parts.season {
      value = "XXXX-" + season.rawValue
    } else if let quarter = parts.quarter {
      value = "XXXX-Q\(quarter)"
    } else if let named = parts.namedDay {
      if case .fixed(let month, let day) = namedDays[named] {
        value = "XXXX-" + Self.two(month) + "-" + Self.two(day)
      } else {
        value = "P1Y"
      }
    } else if let unit = parts.unit {
      value = unit == .weekend ? "XXXX-WXX-WE" : Self.period(parts.amount ?? 1000, unit)
    } else {
      value = suffix.isEmpty ? nil : "XXXX-XX-XX" + suffix
    }
    guard let value else { return nil }
    var resolved = ResolvedDate(.set, value, mod: parts.mod)
    resolved.value = DateValue(
      .set, value, mod: parts.mod?.rawValue,
      quant: parts.quant.map { DateParts.quantifiers[$0] },
      frequency: parts.frequency.map { "\($0)X" })
    return resolved
  }
}
