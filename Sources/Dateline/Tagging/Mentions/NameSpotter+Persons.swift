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
      if matches.isPossessive(end) || own.isIn(.functionWords) && !own.isIn(.particles) { break }
      if own.letterCase == .upper, own.end - own.start > 1, style(at) == .prose, end > at { break }
      if style(at) != .prose, own.isIn(.common), !own.isInAny(WordClass.surnames.bit), end > at {
        break
      }
      if end == at, own.isInAny(Self.headBits), !own.isIn(.surnames) { return nil }
      end += 1
    }
    return end > at ? end : nil
  }

  /// The end of a person's name that begins with a given name or an initial, or nil.
  func givenNameEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    guard part.count > 1, word(at).isIn(.givenNames), word(at).letterCase == .title,
      !(word(at).isIn(.common) && (word(at).isInitial || style(at) != .prose)
        && (word(at + 1).isIn(.common)
          || matches.longest(at: at + 1, limit: part.upperBound) != nil))
    else { return nil }
    if let match, match.end - at > 1 { return nil }
    if word(at + 1).gap == .hyphen, part.count == 2, !word(at + 1).isIn(.givenNames) { return nil }
    var end = at + 1
    while end < part.upperBound, end - at < 5 {
      let own = word(end)
      if matches.isPossessive(end) || own.isIn(.functionWords) && !own.isIn(.particles) { break }
      if own.letterCase == .upper, own.end - own.start > 2, style(at) == .prose { break }
      if style(at) != .prose, own.isIn(.common), !own.isIn(.surnames) { break }
      if let inner = matches.longest(at: end, limit: part.upperBound),
        inner.entries.contains(where: {
          gazetteer.automaton.trie.entry($0).kind == .demonym
        })
      {
        break
      }
      end += 1
    }
    return end - at > 1 ? end : nil
  }
}
