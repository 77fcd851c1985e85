/// Later uses of names that an article has given in full, though their words are ordinary ones:
/// "Rice" after "Condoleezza Rice", "Crane" after "Crane Co."
extension NameSpotter {
  /// Notes a full name for its later uses.
  mutating func noteFullName(_ index: Int) {
    let draft = drafts[index]
    let words = draft.words
    if words.count == 1, !draft.lacksCapitals, draft.confidence >= 0.4 {
      let own = word(words.lowerBound)
      if !own.isInitial, style(words.lowerBound) == .prose { provenWords.insert(own.key) }
    }
    guard words.count > 1, !draft.lacksCapitals else { return }
    noteProven(index)
    switch draft.origin {
    case .rule(.person):
      if draft.confidence >= 0.6 { fullPersons[word(words.upperBound - 1).key] = index }
    case .gazetteer(let entries):
      if entries.contains(where: {
        gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .person
      }) {
        fullPersons[word(words.upperBound - 1).key] = index
      } else if draft.known != nil {
        noteBody(index)
      }
    case .rule(.organization):
      if draft.confidence >= 0.7, word(words.upperBound - 1).isInAny(Self.formBits) {
        noteBody(index)
      }
    default: break
    }
  }

  private mutating func noteBody(_ index: Int) {
    let key = word(drafts[index].words.lowerBound).key
    // The last ones are the nearest; a long list of namesakes would take long.
    if fullBodies[key]?.count ?? 0 >= 8 { fullBodies[key]?.removeFirst() }
    fullBodies[key, default: []].append(index)
  }

  /// Notes a name by rule whose capitals prove it.
  private mutating func noteProven(_ index: Int) {
    let draft = drafts[index]
    guard draft.guessedType != nil, draft.confidence >= 0.45, draft.words.count <= 6 else { return }
    let first = draft.words.lowerBound
    guard style(first) == .prose, !word(first).isInitial || draft.confidence >= 0.8,
      draft.words.contains(where: {
        !word($0).isIn(.common) || word($0).letterCase == .upper
          || word($0).end - word($0).start == 1
      })
    else { return }
    provenNames[pairKey(first)] = index
  }

  /// One key for a word and the one behind it.
  private func pairKey(_ at: Int) -> UInt64 {
    word(at).key &* 0x9E37_79B9_7F4A_7C15 ^ word(at + 1).key
  }

  /// Takes a run whose words have been a name before, where its capitals prove nothing; returns
  /// where it ends, or nil.
  mutating func takeProven(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    guard part.count > 1, word(at).isInitial || style(at) != .prose,
      let index = provenNames[pairKey(at)]
    else { return nil }
    let draft = drafts[index]
    guard draft.words.count <= part.count,
      match.map({ $0.end < at + draft.words.count }) ?? true,
      zip(draft.words, part).allSatisfy({ word($0).key == word($1).key && word($1).isCapital })
    else { return nil }
    add(
      NameDraft(
        words: at..<at + draft.words.count, origin: draft.origin, rule: draft.rule,
        confidence: draft.confidence))
    return at + draft.words.count
  }

  /// Takes a run that is the short form of a name before it; returns where it ends, or nil.
  mutating func takeLaterUse(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    let own = word(at)
    // "American Medical" after "American Medical International Inc." is more than its first word.
    let isLonger = part.count > 1 && match.map { $0.end < part.upperBound } ?? false
    guard !fullPersons.isEmpty || !fullBodies.isEmpty, own.letterCase != .lower,
      style(at) != .capitals, !own.isInAny(Self.plainBits),
      match == nil || isLonger || !isUsable(at, match)
    else { return nil }
    let isEvident = style(at) == .prose && !own.isInitial || isSubject(at)
    guard isEvident || !own.isIn(.common) else { return nil }
    if !isLonger, part.count == 1 || isElided(part),
      let person = fullPersons[word(part.upperBound - 1).key]
    {
      add(
        NameDraft(
          words: part, origin: .rule(.person), rule: "person.short-name", confidence: 0.6,
          fuller: person))
      return part.upperBound
    }
    guard
      let body = fullBodies[own.key]?.last(where: { index in
        part.count < drafts[index].words.count
          && zip(part, drafts[index].words).allSatisfy { word($0).key == word($1).key }
      })
    else { return nil }
    // "Miller's said" after "Miller's Inc.": the possessive belongs to the name.
    let next = part.upperBound
    let isOwnPossessive =
      next < article.words.count && matches.isPossessive(next)
      && matches.isPossessive(drafts[body].words.lowerBound + part.count)
    let end = isOwnPossessive ? next + 1 : next
    add(
      NameDraft(
        words: at..<end, origin: .rule(.organization), rule: "organization.short-name",
        confidence: 0.65, fuller: body))
    return end
  }

  /// Whether two words are a surname like "O'Brien" and "D'Amato".
  func isElided(_ part: Range<Int>) -> Bool {
    let (at, last) = (part.lowerBound, part.upperBound - 1)
    return last - at == 1 && word(at).end - word(at).start == 1 && word(last).gap == .apostrophe
      && word(last).isCapital && word(last).end - word(last).start > 2
  }

  private func isUsable(_ at: Int, _ match: NameMatches.Match?) -> Bool {
    match.map { isUsable(at, $0) } ?? false
  }

  private static let plainBits = WordClass.functionWords.bit | WordClass.calendarWords.bit
}
