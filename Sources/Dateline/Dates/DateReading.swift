/// One article's expressions on their way to values, with the date told last in hand.
struct DateReading {
  let rules: DateRules
  let atoms: UnsafeBufferPointer<DateAtom>
  let publication: CalendarStretch?
  let convention: DateConvention
  private var found: [DateMatcher.Match] = []
  private var anchor: (stretch: CalendarStretch, span: TextSpan)?
  private var period: (stretch: CalendarStretch, atom: Int)?
  private var yearTold: (stretch: CalendarStretch, span: TextSpan, sentence: Int)?
  /// The sentence that the reading has come to, and the atom.
  private var sentence = 0
  private var atom = 0
  private var dates: [DateMention] = []
  private var anniversaries: [Anniversary] = []
  /// The dates of known years, for the anniversaries.
  private var told: [Anniversary.Told] = []

  /// How many sentences a story goes on in the year it named.
  private static let storyReach = 1
  /// The same of a story in the past tense that lies so many years back.
  private static let historyReach = 5
  private static let historyAge = 2
  /// How many dates in a row a text must have told of years so far back to be telling history.
  private static let historyDates = 3
  private var historyCount = 0

  /// How far, in atoms, a text goes on speaking of a quarter it named.
  private static let periodReach = 300
  private var findings: [Finding] = []

  /// How many atoms a text has in which "today" may mean these days.
  private static let essayLength = 900
  /// Whether the text is long and tells no news of the day, so that "today" in its present tense
  /// means these days.
  private var isEssay = false

  init(
    rules: DateRules, atoms: UnsafeBufferPointer<DateAtom>, publication: CalendarStretch?,
    convention: DateConvention
  ) {
    self.rules = rules
    self.atoms = atoms
    self.publication = publication
    self.convention = convention
  }

  /// Reads all expressions.
  mutating func read(_ text: ArticleText) -> TaggedDates {
    let (matches, found) = DateMatcher.matches(rules, atoms)
    self.found = found
    let isNews = tellsNews(matches)
    isEssay =
      atoms.count >= Self.essayLength
      && !matches.contains { $0.parts.tellsNews && !$0.parts.isToday }
    for match in matches {
      if !read(match, isNews), match.parts.base != nil { readInside(match, isNews) }
    }
    findings += anniversaries.compactMap { $0.finding(told, in: { text[$0] }) }
    return TaggedDates(dates: dates, findings: findings)
  }

  /// Whether the text tells days as news does; "ten years ago today" is how essays begin.
  private func tellsNews(_ matches: [DateMatcher.Match]) -> Bool {
    var before: DateMatcher.Match?
    for match in matches {
      if match.parts.tellsNews,
        !match.parts.isToday || before?.range.upperBound != match.range.lowerBound
      {
        return true
      }
      before = match
    }
    return false
  }

  /// Reads the dates inside a phrase that makes no sense as a whole.
  private mutating func readInside(_ match: DateMatcher.Match, _ isNews: Bool) {
    var end = match.range.lowerBound
    var index = found.partition(from: end)
    while index < found.count, found[index].range.upperBound <= match.range.upperBound {
      let inner = found[index]
      if inner.range.lowerBound >= end, read(inner, isNews) { end = inner.extent.upperBound }
      index += 1
    }
  }

  /// Reads one expression; false where it is no date.
  private mutating func read(_ match: DateMatcher.Match, _ isNews: Bool) -> Bool {
    while atom <= match.extent.lowerBound {
      if atoms[atom].flags.contains(.sentenceStart) { sentence += 1 }
      atom += 1
    }
    if match.parts.form == .anniversary {
      anniversaries.append(
        Anniversary(
          count: match.parts.amount ?? 0, span: span(of: match.extent), sentence: sentence))
      return true
    }
    if match.parts.isDayOfMonth, match.extent.lowerBound > match.range.lowerBound,
      !followsDate(match.range.lowerBound)
    {
      return false
    }
    let directions = DateDirectionReader(rules: rules, atoms: atoms)
    let direction =
      match.parts.isToday
      ? directions.tense(about: match.extent) : directions.direction(of: match.extent)
    let resolver = DateResolver(
      publication: publication, anchor: anchor?.stretch, period: period(at: match.extent),
      direction: direction, story: isNews ? nil : story(direction), namedDays: rules.namedDays,
      hemisphere: convention.hemisphere, isDayFirst: convention.isDayFirst)
    guard let resolved = resolve(match.parts, resolver) else { return false }
    let span = span(of: match.extent)
    if let doubt = resolved.doubt {
      findings.append(Finding(doubt.category, at: span, doubt.message))
      if doubt.category == .impossibleDate { return true }
    }
    let basis = resolved.usesStory ? yearTold?.span : resolved.usesAnchor ? anchor?.span : nil
    dates.append(
      DateMention(span, resolved.value, anchor: basis, rule: rules.rules[match.rule].name))
    if let stretch = resolved.stretch, resolved.value.kind == .date || resolved.value.kind == .time,
      stretch.days.lowerBound.year == stretch.days.upperBound.year
    {
      told.append(Anniversary.Told(span: span, year: stretch.year, sentence: sentence))
    }
    // What is told only by way of comparison does not move the story.
    if (match.parts.turn ?? 0) >= 0 || !resolved.usesAnchor {
      move(to: resolved, span, match.extent.lowerBound)
    }
    return true
  }

  private func span(of extent: Range<Int>) -> TextSpan {
    TextSpan(Int(atoms[extent.lowerBound].start), Int(atoms[extent.upperBound - 1].end))
  }

  /// Whether the date told last ends right before an atom: "April 24 and 25".
  private func followsDate(_ index: Int) -> Bool {
    guard index > 0, let anchor else { return false }
    return anchor.span.end == Int(atoms[index - 1].end)
  }

  /// Makes a date the one that those after it may count from.
  private mutating func move(to resolved: ResolvedDate, _ span: TextSpan, _ index: Int) {
    guard let stretch = resolved.stretch,
      resolved.value.kind == .date || resolved.value.kind == .time
    else { return }
    if resolved.hasOwnYear || resolved.usesStory {
      yearTold = (stretch, span, sentence)
    } else if stretch.year == publication?.year {
      yearTold = nil
    }
    if let publication, stretch.year <= publication.year - Self.historyAge {
      historyCount += 1
    } else {
      historyCount = 0
    }
    anchor = (stretch, span)
    if isReported(stretch, at: index) { period = (stretch, index) }
  }

  /// Whether a text speaks from then on of a quarter or half it names.
  ///
  /// One that is not over is forecast, not reported, and one before the reported one is told by way
  /// of comparison: "After a flat second quarter, third-quarter profit rose".
  private func isReported(_ stretch: CalendarStretch, at index: Int) -> Bool {
    guard stretch.unit == .quarter || stretch.unit == .half else { return false }
    let end = stretch.days.upperBound
    if end > (publication ?? stretch).days.upperBound { return false }
    guard let period, index - period.atom < Self.periodReach else { return true }
    return period.stretch.unit != stretch.unit || end >= period.stretch.days.upperBound
  }

  /// The year told just before, which a month without a year goes on with: "In 2014 it began. In
  /// March it grew."
  ///
  /// News of the day, which tells weekdays, dates its months from the day of publication.
  private func story(_ direction: DateDirection) -> CalendarStretch? {
    guard let yearTold, direction != .future else { return nil }
    let distance = sentence - yearTold.sentence
    if let publication, yearTold.stretch.year >= publication.year { return nil }
    if distance <= Self.storyReach { return yearTold.stretch }
    guard direction == .past, distance <= Self.historyReach, historyCount >= Self.historyDates,
      yearTold.stretch.unit == .day || yearTold.stretch.unit == .month
    else { return nil }
    return yearTold.stretch
  }

  private func period(at extent: Range<Int>) -> CalendarStretch? {
    guard let period, extent.lowerBound - period.atom < Self.periodReach else { return nil }
    return period.stretch
  }

  private func resolve(_ parts: DateParts, _ resolver: DateResolver) -> ResolvedDate? {
    // "10 p.m. Wednesday": the time is the first date found inside, its day the second.
    if parts.form == .clock, let clock = parts.base, let day = parts.secondBase {
      guard let base = resolve(found[day].parts, resolver) else { return nil }
      return resolver.resolve(found[clock].parts, base: base)
    }
    // "two days later": the amount is found inside.
    if parts.form == .shift, let amount = parts.base, found[amount].parts.form == .duration {
      return resolver.counted(found[amount].parts, turn: parts.turn ?? 1)
    }
    if parts.isToday, isEssay || publication == nil, resolver.direction == .nearest {
      return ResolvedDate(.date, DateParts.Reference.present.rawValue, mod: parts.mod)
    }
    let base = parts.base.flatMap { resolve(found[$0].parts, resolver) }
    let secondBase = parts.secondBase.flatMap { resolve(found[$0].parts, resolver) }
    if parts.base != nil, base == nil { return nil }
    if parts.secondBase != nil, secondBase == nil { return nil }
    return resolver.resolve(parts, base: base, secondBase: secondBase)
  }
}

extension [DateMatcher.Match] {
  /// The first match that does not begin before an atom; the matches are in reading order.
  fileprivate func partition(from atom: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < atom { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
