/// Places that neither the gazetteer nor a head word gives as they are written.
extension NameSpotter {
  /// Takes a well-known place that is written without a capital, as hurried writers do: where it
  /// plainly locates, behind another place, or where its name can be nothing else.
  mutating func spotSmallPlace(_ at: Int, in sentence: Range<Int>) -> Int {
    let first = word(at)
    guard first.number >= 0, at > sentence.lowerBound, first.gap == .space || first.gap == .comma,
      first.root.node.raw != 0,
      !first.isInAny(Self.plainBits) || matches.mayGoOn(at: at, limit: sentence.upperBound),
      let match = matches.longestInAnyCase(at: at, limit: sentence.upperBound),
      match.end - at > 1 || !first.isInAny(Self.plainBits),
      !(at..<match.end).contains(where: { word($0).isCapital }),
      !(at..<match.end).allSatisfy({ word($0).isIn(.placePrefixes) }),
      isLocatedSmall(at) && match.entries.contains(where: { isKnownPlace($0, from: 36) })
        || drafts.last.map({ $0.lacksCapitals && $0.words.upperBound == at }) ?? false
          && match.entries.contains(where: { isKnownPlace($0, from: 45) })
        || isUnmistakable(at..<match.end)
          && match.entries.contains(where: { isKnownPlace($0, from: match.end - at > 1 ? 45 : 60) })
    else { return at + 1 }
    add(
      NameDraft(
        words: at..<match.end, origin: .gazetteer(match.entries), rule: "place.small-letters",
        confidence: 0.7, lacksCapitals: true))
    return match.end
  }

  private static let plainBits =
    WordClass.common.bit | WordClass.functionWords.bit | WordClass.calendarWords.bit
    | WordClass.ambiguous.bit | WordClass.placePrefixes.bit

  private func isLocatedSmall(_ at: Int) -> Bool {
    guard word(at).gap == .space else { return false }
    return word(at - 1).isInAny(WordClass.locatingWords.bit | WordClass.motionWords.bit)
      || word(at - 1).key == NameContext.Key.to || word(at - 1).key == NameContext.Key.from
  }

  /// Whether small letters spell no ordinary word and no person's name.
  private func isUnmistakable(_ words: Range<Int>) -> Bool {
    let first = word(words.lowerBound)
    guard first.gap == .space else { return false }
    if words.count > 1 {
      return words.contains { !word($0).isInAny(Self.plainBits) }
    }
    return first.end - first.start >= 5
      && !first.isInAny(WordClass.givenNames.bit | WordClass.surnames.bit)
  }

  private func isKnownPlace(_ position: Int, from prominence: Int) -> Bool {
    let entry = gazetteer.automaton.trie.entry(position)
    guard entry.kind == .name || entry.kind == .alias else { return false }
    let record = gazetteer.record(entry.entity)
    return record.prominence >= prominence && (record.type == .place || record.type == .polity)
  }

  /// The end of a place by a word of compass or age before another, or nil: "East Palestine".
  func prefixedPlaceEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    let own = word(at)
    guard part.count == 2, own.isIn(.placePrefixes), own.letterCase == .title, match == nil,
      style(at) == .prose, word(at + 1).letterCase == .title
    else { return nil }
    let next = word(at + 1)
    if own.key == NameContext.Key.st {
      let after = part.upperBound
      let isPossessive =
        after < article.words.count && article.words[after].sentence == next.sentence
        && matches.isPossessive(after)
      return next.isIn(.common) || isPossessive ? nil : part.upperBound
    }
    guard !own.isInitial, next.gap == .space,
      let inner = matches.longest(at: at + 1, limit: part.upperBound)
    else { return nil }
    return inner.entries.allSatisfy { isPlaceName($0) } ? part.upperBound : nil
  }

  /// The end of a part that a comma puts into a state: "Independence, Mo.", "in Enterprise, Alabama".
  func placeEnd(beforeState part: Range<Int>, in sentence: Range<Int>) -> Int? {
    let (at, end) = (part.lowerBound, part.upperBound)
    guard end < sentence.upperBound, word(end).gap == .comma, word(end).isCapital, part.count <= 3,
      style(at) != .capitals, !word(at).isIn(.functionWords),
      part.allSatisfy({ word($0).letterCase == .title }),
      !word(end - 1).isInAny(Self.headBits | WordClass.calendarWords.bit | Self.formBits),
      !word(end - 1).isIn(.surnames) || part.count == 1
    else { return nil }
    if isProvinceAbbreviation(end) { return end }
    let isUnknown =
      part.count == 1 && style(at) == .prose && !word(at).isInitial
      && !word(at).isInAny(WordClass.common.bit | WordClass.givenNames.bit | WordClass.surnames.bit)
    guard at > sentence.lowerBound, word(at).gap == .space,
      isUnknown || word(at - 1).isIn(.locatingWords),
      let state = matches.longest(at: end, limit: sentence.upperBound),
      state.entries.contains(where: { isProvince($0) })
        || word(at - 1).isIn(.locatingWords) && isState(state, in: sentence)
    else { return nil }
    return end
  }

  /// Whether a match is a country that owns nothing: "in Cork, Ireland", not "in private, Ireland's".
  private func isState(_ match: NameMatches.Match, in sentence: Range<Int>) -> Bool {
    if match.end < sentence.upperBound, matches.isPossessive(match.end) { return false }
    return match.entries.contains {
      let entry = gazetteer.automaton.trie.entry($0)
      return entry.kind == .name && gazetteer.record(entry.entity).type == .polity
    }
  }

  func isProvince(_ position: Int) -> Bool {
    let entry = gazetteer.automaton.trie.entry(position)
    return entry.kind != .surname && gazetteer.kind(of: entry.entity) == "province"
      && gazetteer.record(entry.entity).prominence >= 40
  }

  private func isPlaceName(_ position: Int) -> Bool {
    let entry = gazetteer.automaton.trie.entry(position)
    if entry.kind == .surname || entry.kind == .metonym { return true }
    let type = gazetteer.record(entry.entity).type
    return entry.kind != .demonym && (type == .place || type == .polity)
  }
}
