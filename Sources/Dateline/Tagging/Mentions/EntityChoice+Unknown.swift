/// Decides the names that the gazetteer does not hold.
extension EntityChoice {
  /// Decides the names that the gazetteer does not hold, one sense for each through the article.
  mutating func decideUnknown() {
    var votes: [UInt64: UnknownName] = [:]
    for index in drafts.indices where decisions[index] == nil && drafts[index].words.count == 1 {
      if drafts[index].guessedType.map(Self.isSettled) ?? false { continue }
      let key = article.words[drafts[index].words.lowerBound].key
      votes[key, default: UnknownName()].add(
        drafts[index], cues[index],
        isAcronym: article.words[drafts[index].words.lowerBound].letterCase == .upper)
    }
    for index in drafts.indices where decisions[index] == nil {
      if drafts[index].words.count == 1, !(drafts[index].guessedType.map(Self.isSettled) ?? false) {
        let key = article.words[drafts[index].words.lowerBound].key
        if let verdict = votes[key]?.verdict {
          drafts[index].origin = .rule(verdict.type)
          drafts[index].confidence = verdict.confidence
        }
      }
      if standsAmongPlaces(index) || isPlainlyLocated(index) || isListedBehindPlace(index) {
        drafts[index].origin = .rule(.place)
        drafts[index].confidence = max(drafts[index].confidence, 0.6)
        drafts[index].rule = "place.listed"
      } else if let type = listedType(index) {
        drafts[index].origin = .rule(type)
        drafts[index].confidence = max(drafts[index].confidence, 0.55)
        drafts[index].rule = "unknown.listed"
      }
      guard let type = drafts[index].guessedType, drafts[index].confidence >= Self.threshold else {
        continue
      }
      decisions[index] = NameDecision(
        .unknown(type), kind: .name, confidence: drafts[index].confidence)
    }
  }

  /// Whether a type of unknown words is none that an article's uses of them decide.
  private static func isSettled(_ type: EntityType) -> Bool { type == .product || type == .group }

  /// Whether an unknown name is joined by a comma to a place behind it, or to places on both
  /// sides: "Mountain View, California", "Mosul, Baiji, and Tuz".
  private func standsAmongPlaces(_ index: Int) -> Bool {
    guard drafts[index].guessedType != nil, !drafts[index].followsTitle,
      drafts[index].words.count <= 3, drafts[index].confidence < 0.6
    else { return false }
    let follows = index + 1 < drafts.count && isPlaceJoined(index, index + 1, to: index + 1)
    let precedes = index > 0 && isPlaceJoined(index - 1, index, to: index - 1)
    return follows && (precedes || cues[index].locates || isContainer(index + 1))
      || precedes && cues[index - 1].locates
  }

  private func isPlaceJoined(_ left: Int, _ right: Int, to place: Int) -> Bool {
    let next = drafts[right].words.lowerBound
    guard drafts[left].words.upperBound == next, article.words[next].gap == .comma,
      case .known(let entity)? = decisions[place]?.meaning
    else { return false }
    let type = gazetteer.record(entity).type
    let after = drafts[place].words.upperBound
    let isPossessive =
      after < article.words.count && article.words[after].gap == .apostrophe
      && article.words[after].sentence == article.words[after - 1].sentence
    let isNamed =
      decisions[place]?.kind == .name
      || decisions[place]?.kind == .alias && gazetteer.kind(of: entity) == "province"
    return isNamed && !isPossessive
      && (type == .place || type == .polity)
  }

  private func isContainer(_ index: Int) -> Bool {
    guard case .known(let entity)? = decisions[index]?.meaning else { return false }
    let kind = gazetteer.kind(of: entity)
    return kind == "province" || kind == "country" || kind == "region"
  }

  /// Whether an unknown name goes on with a list of places that a preposition locates: "in Homs,
  /// Sarmin and Marea".
  private func isListedBehindPlace(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard index > 0, draft.guessedType != nil, draft.confidence < 0.6, draft.words.count <= 3,
      !draft.followsTitle, cues[index].locates, !cues[index].locatesLoosely, !cues[index].acts,
      !cues[index].isPersonal, !cues[index].isCorporate, cues[index - 1].locates,
      !cues[index - 1].locatesLoosely, link(index - 1, index) != nil
    else { return false }
    var first = index - 1
    while first > 0, cues[first - 1].locates, link(first - 1, first) != nil { first -= 1 }
    let start = drafts[first].words.lowerBound
    guard start > 0,
      [NameContext.Key.in, NameContext.Key.near].contains(article.words[start - 1].key)
    else { return false }
    switch decisions[index - 1]?.meaning {
    case .unknown(let type)?: return type == .place
    case .known(let entity)?:
      let type = gazetteer.record(entity).type
      return decisions[index - 1]?.kind != .demonym && (type == .place || type == .polity)
    default: return false
    }
  }

  /// Whether several unknown words stand where only a place does: "killed in Pont-Sonde on".
  private func isPlainlyLocated(_ index: Int) -> Bool {
    let draft = drafts[index]
    return draft.words.count > 1 && draft.confidence <= 0.6 && draft.guessedType != nil
      && cues[index].locates && !cues[index].isPersonal && !cues[index].isCorporate
      && !draft.followsTitle
      && !cues[index].hasArticle
      && draft.words.lowerBound > 0
      && (article.words[draft.words.lowerBound - 1].key == NameContext.Key.in
        || article.words[draft.words.lowerBound - 1].key == NameContext.Key.near
        || followsDwellers(draft.words.lowerBound))
  }

  /// Whether "residents of", "suburbs of" or the like stands before a word.
  private func followsDwellers(_ at: Int) -> Bool {
    at > 1 && article.words[at - 1].key == NameContext.Key.of
      && article.words[at - 2].isIn(.cityNouns) && article.words[at - 2].letterCase == .lower
  }

  /// The type that the other names of a list have, where a name of no sure type is one of them:
  /// "Rumsfeld, Wolfowitz and Feith".
  private func listedType(_ index: Int) -> EntityType? {
    guard drafts[index].guessedType != nil, drafts[index].confidence < 0.6 else { return nil }
    var first = index
    var last = index
    var isClosed = false
    while first > 0, index - first < Self.listReach, let link = link(first - 1, first) {
      if link != .comma { isClosed = true }
      first -= 1
    }
    while last + 1 < drafts.count, last - index < Self.listReach, let link = link(last, last + 1) {
      if link != .comma { isClosed = true }
      last += 1
    }
    guard first < last, isClosed || last - first >= 3 else { return nil }
    var counts: [EntityType: Int] = [:]
    for other in first...last where other != index {
      guard let type = sureType(other) else { continue }
      counts[type, default: 0] += 1
    }
    for type in [EntityType.person, .organization, .place] {
      let others = counts.reduce(0) { $1.key == type ? $0 : $0 + $1.value }
      if let count = counts[type], count > 2 * others { return type }
    }
    return nil
  }

  /// So many names to either side of a list are looked at, lest long lists take long.
  private static let listReach = 16

  /// How two names of a list are joined.
  enum Link { case comma, conjunction }

  /// How two names follow each other in a list: "A, B", "A and B", "A, and B".
  func link(_ left: Int, _ right: Int) -> Link? {
    let end = drafts[left].words.upperBound
    let next = drafts[right].words.lowerBound
    guard next < article.words.count,
      article.words[next].sentence == article.words[end - 1].sentence
    else { return nil }
    if next == end { return article.words[next].gap == .comma ? .comma : nil }
    guard next == end + 1, article.words[next].gap == .space,
      isCoordinator(end),
      article.words[end].gap == .space || article.words[end].gap == .comma
    else { return nil }
    return .conjunction
  }

  /// The coarse type of a name that is sure of it.
  private func sureType(_ index: Int) -> EntityType? {
    if let decision = decisions[index] {
      switch decision.meaning {
      case .known(let entity):
        if decision.kind == .demonym { return nil }
        switch gazetteer.record(entity).type {
        case .person: return .person
        case .organization, .armedGroup: return .organization
        case .place, .polity: return .place
        default: return nil
        }
      case .sameAs: return drafts[index].guessedType == .person ? .person : nil
      case .unknown(let type): return drafts[index].confidence >= 0.6 ? type : nil
      }
    }
    return drafts[index].confidence >= 0.6 ? drafts[index].guessedType : nil
  }
}
