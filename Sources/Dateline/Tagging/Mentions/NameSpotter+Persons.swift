/// Where the names of persons end.
extension NameSpotter {
  /// The end of a person's name after a title, or nil where none follows.
  func personEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    if let match,
      match.entries.contains(where: {
        gazetteer.automaton.trie.entry($0).kind == .demonym
      })
    {
      return nil
    }
    var end = at
    while end < part.upperBound, end - at < 5 {
      let own = word(end)
      if matches.isPossessive(end) || isJoiningNoName(end)
        || end > at && (isDay(end) || isLongDay(end))
      {
        break
      }
      if own.letterCase == .upper, own.end - own.start > 1, style(at) == .prose, end > at { break }
      if style(at) != .prose, own.isIn(.common), !own.isInAny(WordClass.surnames.bit), end > at {
        break
      }
      if end == at, own.isInAny(Self.headBits), !own.isIn(.surnames) { return nil }
      end += 1
    }
    return end > at ? end : nil
  }

  /// The end of a person's name that begins with initials, or nil: "JK Rowling".
  private func initialsEnd(_ part: Range<Int>) -> Int? {
    var at = part.lowerBound
    while at < part.upperBound, at - part.lowerBound < 4, word(at).end - word(at).start == 1,
      word(at).letterCase != .lower, word(at).key & 0xFF >= 0x61
    {
      at += 1
    }
    let count = at - part.lowerBound
    let isShort =
      count == 0 && word(at).letterCase == .upper && word(at).end - word(at).start == 2
      && matches.longest(at: at, limit: at + 1) == nil
    if isShort { at += 1 }
    guard count > 0 || isShort, at < part.upperBound, word(at).letterCase != .upper,
      word(at).gap == .period || word(at).gap == .space, word(at).end - word(at).start > 2
    else { return nil }
    let own = word(at)
    let isLinked = word(at).gap == .period || count > 1
    guard own.isIn(.surnames) || !isShort && isLinked && !own.isIn(.common),
      !own.isInAny(Self.headBits)
    else { return nil }
    // "A Smith" may be one of many Smiths.
    if count == 1, !isLinked, word(part.lowerBound).key == 0x61 { return nil }
    var end = at + 1
    while end < part.upperBound, end - at < 3,
      word(end).letterCase == .title || word(end).letterCase == .mixed, !word(end).isIn(.common),
      !word(end).isInAny(Self.headBits), word(end).gap == .space
    {
      end += 1
    }
    return end
  }

  /// Whether a word is a pronoun, an article or the like, and no initial inside a name.
  private func isJoiningNoName(_ at: Int) -> Bool {
    let own = word(at)
    guard own.isIn(.functionWords), !own.isIn(.particles) else { return false }
    let isInitial =
      own.end - own.start == 1 && own.isCapital && at + 1 < article.words.count
      && (word(at + 1).gap == .period || word(at + 1).gap == .apostrophe)
      && word(at + 1).isCapital
    return !isInitial
  }

  /// Whether a word is a day or a month and no person's name: "Bill Miller Thursday".
  private func isDay(_ at: Int) -> Bool {
    word(at).isIn(.calendarWords)
      && !word(at).isInAny(WordClass.givenNames.bit | WordClass.surnames.bit)
  }

  /// Whether a word is a weekday or a long month behind a whole name, where newswire tells the day
  /// although somebody may be called so: "Prime Minister Miller Friday condemned".
  private func isLongDay(_ at: Int) -> Bool {
    word(at).isIn(.calendarWords) && word(at).end - word(at).start >= 6
  }

  /// Whether an ordinary word in a headline stands between parts of a name: "Jennifer Brick
  /// Murtazashvili".
  private func isMiddleName(_ at: Int, in part: Range<Int>) -> Bool {
    at + 1 < part.upperBound && word(at + 1).gap == .space && !word(at + 1).isIn(.common)
      && word(at + 1).letterCase == .title && !word(at + 1).isInAny(Self.headBits)
      && matches.longest(at: at + 1, limit: part.upperBound) == nil
  }

  /// Whether a word can only be a surname behind a given name that is a country too: "Chad Wolf".
  private func isSurname(_ at: Int, _ part: Range<Int>) -> Bool {
    let own = word(at)
    guard own.gap == .space, own.letterCase == .title || own.letterCase == .mixed,
      !own.isInAny(Self.titleBits)
    else { return false }
    guard let match = matches.longest(at: at, limit: part.upperBound) else {
      return own.isIn(.surnames) || !own.isIn(.common) && style(at) == .prose
    }
    return own.isIn(.surnames) && !isStrong(match)
  }

  /// The end of a person's name that begins with a given name or an initial, or nil.
  func givenNameEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    if match.map({ $0.end == at + 1 }) ?? true, let end = initialsEnd(part) { return end }
    guard part.count > 1, word(at).isIn(.givenNames), word(at).letterCase == .title,
      !(word(at).isIn(.common) && (word(at).isInitial || style(at) != .prose)
        && (word(at + 1).isIn(.common)
          || matches.longest(at: at + 1, limit: part.upperBound) != nil))
    else { return nil }
    if let match {
      if match.end - at > 1 { return nil }
      if isStrong(match), !isSurname(at + 1, part) { return nil }
    }
    if word(at + 1).gap == .hyphen, part.count == 2, !word(at + 1).isIn(.givenNames) { return nil }
    var end = at + 1
    while end < part.upperBound, end - at < 5 {
      let own = word(end)
      if matches.isPossessive(end) || isJoiningNoName(end)
        || isDay(end) || isLongDay(end) && (end > at + 1 || match.map(hasPlace) ?? false)
      {
        break
      }
      if own.letterCase == .upper, own.end - own.start > 2, !own.isIn(.nameSuffixes),
        style(at) == .prose
      {
        break
      }
      if style(at) != .prose, own.isIn(.common), !own.isIn(.surnames), own.end - own.start > 1,
        !isMiddleName(end, in: part)
      {
        break
      }
      if let inner = matches.longest(at: end, limit: part.upperBound),
        inner.entries.contains(where: {
          gazetteer.automaton.trie.entry($0).kind == .demonym
        })
      {
        break
      }
      end += 1
    }
    // "Marine Reservists" are many.
    return end - at > 1 && !word(end - 1).isIn(.thingHeads) ? end : nil
  }
}
