/// Finds the day of publication in the first lines of an article that nothing else dates.
///
/// A line of its own that is a date ("13 August 2021", "Published: Friday, August 13, 2021"), or the
/// dateline of wire copy ("KABUL, Aug 15, 2021 (Reuters) —"). A date without its year, or two lines
/// that disagree, are no publication date: it abstains rather than guesses.
public struct PublicationDateFinder: Sendable {
  private let rules: DateRules

  /// Makes a finder that knows dates by the tagger's rules.
  package init(_ rules: DateRules) { self.rules = rules }

  /// How many lines from the top may hold the date.
  private static let lineLimit = 8
  /// How many bytes a line that is a date may have beside it.
  private static let restLimit = 40

  /// The day, or at least the month and year, that the first lines tell, or nil.
  ///
  /// - Complexity: O(1): only the first lines are read.
  public func date(of article: Article) -> PublicationDate? {
    article.text.withBytes { bytes in
      var found: [CalendarStretch] = []
      var lines = 0
      for block in article.blocks.prefix(Self.lineLimit) {
        for line in Self.lines(bytes, block.span) where lines < Self.lineLimit {
          lines += 1
          if let date = date(inLine: line, bytes), !found.contains(date) { found.append(date) }
        }
      }
      // "Published 13 August 2021, updated 14 August 2021" on two lines: the first counts only
      // where the second says that it is an update, which its line has been passed over for.
      guard found.count == 1 else { return nil }
      switch found[0] {
      case .day(let day):
        return PublicationDate(
          year: day.year, month: day.month, day: day.day, source: .dateline)
      case .month(let year, let month):
        return PublicationDate(year: year, month: month, day: nil, source: .dateline)
      default: return nil
      }
    }
  }

  private static func lines(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = span.start
    for offset in span.range where bytes[offset] == 0x0A {
      if offset > start { lines.append(start..<offset) }
      start = offset + 1
    }
    if span.end > start { lines.append(start..<span.end) }
    return lines
  }

  private func date(
    inLine line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> CalendarStretch? {
    // A dateline stands at the head of a paragraph; nothing else of a long line counts.
    let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 160)
    var atoms: [DateAtom] = []
    rules.lexer.lex(bytes, head, into: &atoms)
    return atoms.withUnsafeBufferPointer { atoms in
      let (matches, found) = DateMatcher.matches(rules, atoms)
      let resolver = DateResolver(
        publication: nil, anchor: nil, period: nil, direction: .past, story: nil,
        namedDays: rules.namedDays)
      for match in matches {
        guard match.parts.form == .calendar || match.parts.form == .clock else { continue }
        let parts = match.parts.form == .clock ? match.parts.base.map { found[$0].parts } : nil
        guard let resolved = resolver.resolve(parts ?? match.parts), resolved.hasOwnYear,
          let stretch = resolved.stretch, stretch.unit == .day || stretch.unit == .month
        else { continue }
        let isLine = isDateLine(match, line, atoms, bytes)
        let isDateline = stretch.unit == .day && isWireHead(match, atoms)
        return isLine || isDateline ? stretch : nil
      }
      return nil
    }
  }

  /// Whether a line holds little beside the date, and no verb or full stop that makes it prose.
  private func isDateLine(
    _ match: DateMatcher.Match, _ line: Range<Int>, _ atoms: UnsafeBufferPointer<DateAtom>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = Int(atoms[match.extent.lowerBound].start)
    let last = Int(atoms[match.extent.upperBound - 1].end)
    guard line.count - (last - first) <= Self.restLimit else { return false }
    let before = bytes[line.lowerBound..<first]
    // "Updated 14 August 2021" and "Accessed 4 May 2019" are of another day.
    let lead = String(decoding: before, as: UTF8.self).lowercased()
    for word in ["updat", "modifi", "access", "retriev", "revis", "correct"]
    where lead.contains(word) {
      return false
    }
    let words = atoms.indices.filter {
      !match.extent.contains($0) && atoms[$0].flags.contains(.word)
        && !atoms[$0].flags.contains(.capital)
    }
    let isLabel = ["publish", "post", "date", "issued", "released", "on"]
      .contains { lead.contains($0) }
    let endsAsProse = line.upperBound > last && bytes[line.upperBound - 1] == 0x2E
    return !endsAsProse && (before.isEmpty || isLabel || words.isEmpty) && words.count <= 4
  }

  /// Whether a place in capitals opens the line and a dash or an agency follows the date.
  private func isWireHead(
    _ match: DateMatcher.Match, _ atoms: UnsafeBufferPointer<DateAtom>
  ) -> Bool {
    let start = match.extent.lowerBound
    let end = match.extent.upperBound
    guard start >= 2, start <= 8, atoms[0].flags.contains(.capitals), end < atoms.count else {
      return false
    }
    let mark = atoms[end]
    return mark.flags.isDisjoint(with: [.word, .number])
  }
}
