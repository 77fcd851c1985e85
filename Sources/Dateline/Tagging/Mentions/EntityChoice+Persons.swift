/// Decides which person a short name means.
extension EntityChoice {
  /// Takes unknown names of several words for persons where they, or their last words alone, are
  /// used as persons are.
  ///
  /// A relative "who" behind the name, a title before its last word or a verb of saying tell.
  mutating func decideByPersonalUse() {
    var open: [UInt64: [Int]] = [:]
    for index in drafts.indices where isOpenName(index) {
      open[article.words[drafts[index].words.upperBound - 1].key, default: []].append(index)
      if isPersonal(index) { becomePerson(index) }
    }
    guard !open.isEmpty else { return }
    for index in drafts.indices where drafts[index].words.count == 1 {
      let key = article.words[drafts[index].words.lowerBound].key
      guard drafts[index].followsTitle || isPersonal(index),
        let names = open.removeValue(forKey: key)
      else { continue }
      for name in names { becomePerson(name) }
    }
  }

  private mutating func becomePerson(_ index: Int) {
    drafts[index].origin = .rule(.person)
    drafts[index].confidence = max(drafts[index].confidence, 0.6)
    drafts[index].rule = "unknown.person-by-use"
  }

  private func isPersonal(_ index: Int) -> Bool {
    cues[index].isPersonal && !cues[index].isCorporate && !cues[index].hasArticle
  }

  /// Whether only letters speak for the type of two or three unknown words.
  private func isOpenName(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard (2...3).contains(draft.words.count), draft.confidence <= 0.5, decisions[index] == nil,
      draft.guessedType == .organization, !cues[index].hasArticle, !cues[index].isCorporate
    else { return false }
    return draft.words.allSatisfy {
      let word = article.words[$0]
      return word.letterCase == .title && word.gap != .none && !word.isIn(.common)
        && !word.isInAny(NameSpotter.headBits)
    }
  }

  /// The persons that the article names in full.
  func fullPersons() -> PersonNames {
    var found = PersonNames()
    for index in drafts.indices where !isShort(drafts[index].words) {
      if isPerson(index) { found.add(index, drafts[index].words, in: article) }
    }
    return found
  }

  /// Whether a name is one word, or one with a particle before it, as "al-Assad".
  private func isShort(_ words: Range<Int>) -> Bool {
    guard words.count == 2 else { return words.count == 1 }
    let first = article.words[words.lowerBound]
    // "the Clinton-Gore years": two surnames are no full name.
    return first.isIn(.particles) || article.words[words.lowerBound + 1].gap == .hyphen
      || first.end - first.start == 1 && article.words[words.lowerBound + 1].gap == .apostrophe
  }

  private func isPerson(_ index: Int) -> Bool {
    if case .known(let entity)? = decisions[index]?.meaning {
      return gazetteer.record(entity).type == .person
    }
    return drafts[index].guessedType == .person && drafts[index].confidence >= 0.5
  }

  /// Gives a short name to the person whose full name the article has.
  mutating func decideShortName(_ index: Int) {
    let draft = drafts[index]
    guard isShort(draft.words) else { return }
    if let decision = decisions[index], case .known(let entity) = decision.meaning {
      let record = gazetteer.record(entity)
      if record.type == .person || draft.words.count > 1 || decision.kind == .demonym { return }
      if record.prominence >= 55, !draft.followsTitle,
        !cues[index].isPersonal || decision.kind == .metonym || record.type == .polity
      {
        return
      }
    } else if draft.guessedType != .person, draft.confidence >= 0.6 || draft.guessedType == nil {
      return
    }
    let found = persons.candidates(
      for: draft.words, in: article, allowingGiven: decisions[index] == nil)
    let others = found.filter { $0 != index }
    let isSure = others.contains { drafts[$0].confidence >= 0.6 } || cues[index].isPersonal
    guard !others.isEmpty, isSure else {
      decideSurname(index)
      return
    }
    decisions[index] = NameDecision(
      .sameAs(personMeant(by: index, among: others)), kind: .alias, confidence: 0.85)
    drafts[index].rule = "person.short-name"
    drafts[index].confidence = max(drafts[index].confidence, 0.85)
  }

  /// Of the persons of one surname the one last spoken of, not only mentioned: the nearest full name
  /// before where all are one person's.
  ///
  /// In "A Castro, brother of B Castro, spoke. Castro said" it is A who said so, and goes on saying
  /// so when a later sentence names B after a preposition. Whom the article calls by the given name,
  /// as it does a child, it does not call by the surname.
  private func personMeant(by index: Int, among names: [Int]) -> Int {
    let nearest = names.last { $0 < index } ?? names[0]
    let first = givenName(of: nearest)
    guard names.contains(where: { givenName(of: $0) != first }) else { return nearest }
    let meant = names.filter { !isCalledByGivenName($0) }
    let candidates = meant.isEmpty ? names : meant
    let start = drafts[index].words.lowerBound
    for at in drafts.indices[..<index].reversed() {
      if start - drafts[at].words.upperBound > Self.familyReach { break }
      var person = at
      if case .sameAs(let other)? = decisions[at]?.meaning { person = other }
      if candidates.contains(person), !isAside(at) { return person }
    }
    return candidates.last { $0 < index } ?? candidates[0]
  }

  /// Whether the given name of a full name stands alone somewhere in the article.
  private func isCalledByGivenName(_ name: Int) -> Bool {
    let given = givenName(of: name)
    return article.words.indices.contains { index in
      article.words[index].key == given && article.words[index].isCapital
        && !drafts.contains { $0.words.count > 1 && $0.words.contains(index) }
    }
  }

  private func givenName(of draft: Int) -> UInt64 {
    article.words[drafts[draft].words.lowerBound].key
  }

  /// How many words back a person may have been spoken of whom a surname shared with another means.
  private static let familyReach = 150

  /// Whether a name only says whose or whom: it stands behind a preposition or a verb, perhaps with a
  /// title between, or owns what follows.
  private func isAside(_ index: Int) -> Bool {
    let words = drafts[index].words
    if words.upperBound < article.words.count {
      let next = article.words[words.upperBound]
      if next.gap == .apostrophe, next.key == NameContext.Key.possessive { return true }
    }
    let sentence = article.sentences[Int(article.words[words.lowerBound].sentence)]
    for at in (sentence.lowerBound..<words.lowerBound).reversed() {
      let word = article.words[at]
      if !word.isInAny(NameSpotter.titleBits) {
        return word.partOfSpeech == .adp || word.partOfSpeech == .verb
      }
    }
    return false
  }

  /// Gives a surname alone to the prominent person of that name, where it is plain who is meant.
  private mutating func decideSurname(_ index: Int) {
    let draft = drafts[index]
    guard decisions[index] == nil || draft.followsTitle else { return }
    let last = draft.words.upperBound - 1
    guard draft.words.count == 1 else { return }
    let isPresident =
      draft.followsTitle && last > 0 && article.words[last - 1].key == NameContext.Key.president
    var best: (entity: Int, score: Float)?
    var second: Float = 0
    for position in matches.entries(of: last..<draft.words.upperBound) {
      let entry = gazetteer.automaton.trie.entry(position)
      guard entry.kind == .surname else { continue }
      let record = gazetteer.record(entry.entity)
      var score = Float(record.prominence) / 100
      if let count = countries[record.country] { score += min(0.3, 0.1 * Float(count)) }
      if let year, let end = record.endYear, end < year - 15 { score -= 0.2 }
      if isPresident, gazetteer.kind(of: entry.entity) == "head-of-state" { score += 0.2 }
      // Who came to office later is not yet spoken of by surname: a president's son.
      if let year, let start = record.startYear, start > year { score -= 0.3 }
      if score > best?.score ?? 0 {
        second = best?.score ?? 0
        best = (entry.entity, score)
      } else if score > second {
        second = score
      }
    }
    guard let best, best.score >= 0.6 || draft.followsTitle, best.score - second >= 0.1 else {
      return
    }
    decisions[index] = NameDecision(.known(best.entity), kind: .surname, confidence: 0.7)
    drafts[index].rule = "person.surname"
    drafts[index].confidence = 0.7
  }
}
