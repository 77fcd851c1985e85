/// Words behind a name that make it another: "Kerch bridge", "Enron, Inc."
extension NameSpotter {
  mutating func take(
    _ words: Range<Int>, _ origin: NameDraft.Origin, _ rule: StaticString,
    _ followsTitle: Bool = false, confidence: Float = 1
  ) {
    take(
      NameDraft(
        words: words, origin: origin, rule: rule, followsTitle: followsTitle,
        confidence: confidence))
  }

  /// Takes a name, or the longer one that the words behind it make.
  mutating func take(_ draft: NameDraft) {
    let (words, origin) = (draft.words, draft.origin)
    if let end = eventEnd(after: words, origin) {
      add(longer(draft, to: end, .event, "event.small-head", 0.7))
    } else if let end = siteEnd(after: words, origin) {
      add(longer(draft, to: end, .place, "place.site", 0.7))
    } else if let end = companyEnd(after: words.upperBound, origin) {
      var full = longer(draft, to: end, .organization, "company-form", 0.9)
      if case .gazetteer = origin {
        full.origin = origin
        full.known = words
      }
      add(full)
    } else if isTribe(draft) {
      var draft = draft
      draft.origin = .rule(.group)
      draft.rule = "group.tribe"
      draft.confidence = max(draft.confidence, 0.7)
      add(draft)
    } else {
      add(withoutTitle(draft))
    }
  }

  /// Whether "tribe" or the like stands behind a name that nothing else is known of.
  private func isTribe(_ draft: NameDraft) -> Bool {
    let at = draft.words.upperBound
    guard at < article.words.count, word(at).isIn(.tribeNouns), word(at).letterCase == .lower,
      word(at).gap == .space, word(at).sentence == word(at - 1).sentence, !draft.followsTitle,
      let type = draft.guessedType
    else { return false }
    return type == .person || type == .organization
  }

  private func longer(
    _ draft: NameDraft, to end: Int, _ type: EntityType, _ rule: StaticString, _ confidence: Float
  ) -> NameDraft {
    NameDraft(
      words: draft.words.lowerBound..<end, origin: .rule(type), rule: rule, confidence: confidence)
  }

  /// The end of an event's name by its place, as "Tigray war", or nil.
  func eventEnd(after words: Range<Int>, _ origin: NameDraft.Origin) -> Int? {
    let at = words.upperBound
    guard at < article.words.count, word(at).gap == .space,
      word(at).key == NameContext.Key.war || word(at).key == NameContext.Key.summit,
      word(at).sentence == word(at - 1).sentence, isSiteName(words, origin)
    else { return nil }
    return at + 1
  }

  /// The end of a site's name whose head has no capital, as "Kerch bridge", or nil.
  func siteEnd(after words: Range<Int>, _ origin: NameDraft.Origin) -> Int? {
    let at = words.upperBound
    guard at < article.words.count, word(at).gap == .space, !word(at).isCapital,
      word(at).sentence == word(at - 1).sentence, !matches.isPossessive(at)
    else { return nil }
    let phrase = matches.phrase(at: at, limit: min(at + 3, article.words.count))
    guard phrase.classes & WordClass.siteNouns.bit != 0, isSiteName(words, origin) else {
      return nil
    }
    return phrase.end
  }

  /// Whether a name may name a site by a head without a capital: a place, or a word unknown.
  func isSiteName(_ words: Range<Int>, _ origin: NameDraft.Origin) -> Bool {
    switch origin {
    case .rule(let type): return type == .place || type == .person && words.count <= 2
    case .gazetteer(let entries):
      return entries.contains {
        let entry = gazetteer.automaton.trie.entry($0)
        return gazetteer.record(entry.entity).type == .place && entry.kind != .demonym
          && entry.kind != .surname
      }
    }
  }

  /// The end of a company's name with its legal form, as ", Inc." after it, or nil.
  func companyEnd(after end: Int, _ origin: NameDraft.Origin) -> Int? {
    guard end < article.words.count, word(end).sentence == word(end - 1).sentence,
      isBody(origin)
    else { return nil }
    if word(end).gap == .comma, word(end).isIn(.companyForms) { return end + 1 }
    if matches.isPossessive(end - 1), let form = formEnd(from: end) { return form }
    // "Miller's Inc." has its possessive inside.
    guard matches.isPossessive(end), end + 1 < article.words.count, word(end + 1).gap == .space,
      word(end + 1).isIn(.companyForms), word(end + 1).sentence == word(end).sentence
    else { return nil }
    return end + 2
  }

  /// The end of a legal form behind at most two more words of a company's name: "Miller's" goes on
  /// with "Holdings Inc.".
  private func formEnd(from start: Int) -> Int? {
    let sentence = sentenceRange(of: start)
    for index in start..<min(start + 3, sentence.upperBound) {
      guard word(index).gap == .space, word(index).isCapital else { return nil }
      if word(index).isIn(.companyForms) { return index + 1 }
    }
    return nil
  }

  /// Whether a name may be a company's: by rule, or a body of the gazetteer.
  private func isBody(_ origin: NameDraft.Origin) -> Bool {
    guard case .gazetteer(let entries) = origin else { return true }
    return entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .organization
    }
  }
}
