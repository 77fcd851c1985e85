/// Companies that go by a word which is a place's or a person's name too: "Phoenix shares" behind
/// "Phoenix Technologies Ltd."
extension EntityChoice {
  /// What an article's uses of some words say of a company.
  private struct Uses {
    var corporate = 0
    var personal = 0
    var locating = 0
    var uses: [Int] = []
  }

  /// Gives names to the companies that the article has in full with them, and names that only a
  /// company's words surround to companies of their own.
  mutating func decideCompanies() {
    let bodies = fullBodies()
    var found: [UInt64: Uses] = [:]
    for index in drafts.indices where drafts[index].fuller == nil {
      guard cues[index].isCorporate || !bodies.isEmpty && bodies[firstKey(index)] != nil,
        isOpen(index)
      else { continue }
      found[key(of: drafts[index].words), default: Uses()].corporate +=
        cues[index].isCorporate ? 1 : 0
    }
    guard !found.isEmpty else { return }
    for index in drafts.indices {
      guard isOpen(index) else { continue }
      let key = key(of: drafts[index].words)
      guard found[key] != nil else { continue }
      found[key]?.uses.append(index)
      if isPersonal(index) { found[key]?.personal += 1 }
      if isLocated(index) { found[key]?.locating += 1 }
    }
    for uses in found.values { decide(uses, bodies) }
  }

  private mutating func decide(_ uses: Uses, _ bodies: [UInt64: [Int]]) {
    guard let first = uses.uses.first, uses.personal == 0 || uses.corporate > uses.personal else {
      return
    }
    let body = bodies[firstKey(first)]?.first { isShortened(first, from: $0) }
    for index in uses.uses where !isLocated(index) && !isPersonal(index) {
      if let body {
        guard
          cues[index].isCorporate || cues[index].acts || uses.locating == 0
            || decisions[index] == nil
        else { continue }
        decisions[index] = NameDecision(.sameAs(body), kind: .alias, confidence: 0.75)
        drafts[index].rule = "organization.short-name"
      } else if cues[index].isCorporate || uses.locating == 0 || uses.corporate > uses.locating {
        guard let known = weight(of: index), known <= 0.5 else { continue }
        decisions[index] = NameDecision(.unknown(.organization), kind: .name, confidence: 0.55)
        drafts[index].rule = "organization.by-business"
      } else {
        continue
      }
      drafts[index].origin = .rule(.organization)
      drafts[index].confidence = max(drafts[index].confidence, 0.6)
    }
  }

  /// So many companies of one first word are looked at, lest long lists take long.
  private static let reach = 8

  /// The drafts that are companies by their legal forms, by their first word.
  private func fullBodies() -> [UInt64: [Int]] {
    var bodies: [UInt64: [Int]] = [:]
    for index in drafts.indices where drafts[index].words.count > 1 {
      let draft = drafts[index]
      guard
        draft.known != nil
          || article.words[draft.words.upperBound - 1].isInAny(NameSpotter.formBits)
      else { continue }
      if case .known(let entity)? = decisions[index]?.meaning {
        guard gazetteer.record(entity).type == .organization else { continue }
      } else {
        guard draft.guessedType == .organization, draft.confidence >= 0.7 else { continue }
      }
      let key = firstKey(index)
      if bodies[key]?.count ?? 0 < Self.reach { bodies[key, default: []].append(index) }
    }
    return bodies
  }

  /// Whether a draft's words begin the longer name of a body.
  private func isShortened(_ index: Int, from body: Int) -> Bool {
    let (words, full) = (drafts[index].words, drafts[body].words)
    return words.count < full.count
      && zip(words, full).allSatisfy { article.words[$0].key == article.words[$1].key }
  }

  /// Whether a name may yet be a company's: a place or a person of the gazetteer, or unknown.
  private func isOpen(_ index: Int) -> Bool {
    if drafts[index].followsTitle { return false }
    if let decision = decisions[index] {
      guard case .known(let entity) = decision.meaning, decision.kind != .demonym else {
        return false
      }
      let type = gazetteer.record(entity).type
      return type == .place || type == .person
    }
    // What a head word names is sure of its type.
    return drafts[index].guessedType == .person
      || drafts[index].guessedType == .place && drafts[index].confidence < 0.65
  }

  /// How well known is what a name would mean otherwise, 0 to 1.
  private func weight(of index: Int) -> Float? {
    guard case .known(let entity)? = decisions[index]?.meaning else {
      return drafts[index].words.count > 1 ? drafts[index].confidence - 0.3 : nil
    }
    if gazetteer.record(entity).type == .place {
      let kind = gazetteer.kind(of: entity)
      if drafts[index].words.count > 1 || kind == "province" || kind == "region" { return nil }
    }
    return Float(gazetteer.record(entity).prominence) / 100
  }

  private func isPersonal(_ index: Int) -> Bool {
    cues[index].isPersonal && !cues[index].isCorporate
  }

  private func isLocated(_ index: Int) -> Bool {
    cues[index].locates && !cues[index].locatesLoosely && !cues[index].isCorporate
      || container(after: drafts[index].words) != nil
  }

  private func firstKey(_ index: Int) -> UInt64 {
    article.words[drafts[index].words.lowerBound].key
  }

  private func key(of words: Range<Int>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ article.words[$1].key }
  }
}
