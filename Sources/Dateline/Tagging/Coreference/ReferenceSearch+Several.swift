/// Descriptions of two or three: "the two sides", "both", "the three".
extension ReferenceSearch {
  /// The parties that "the two sides" and "both countries" mean.
  func several(
    _ count: Int, _ phrase: NounPhrase
  ) -> (entities: [Int], confidence: Float)? {
    let isState = phrase.traits.contains(.state)
    let isPersonal = phrase.traits.contains(.office) || phrase.traits.contains(.person)
    let office = trees.lemma(phrase.noun)
    let limits = trees.words.descriptions(of: phrase.key).filter { !$0.countries.isEmpty }
    let givers = givers(to: phrase.noun)
    func isOpen(_ entity: Int) -> Bool {
      if let country = entities[entity].country, givers.contains(country) { return false }
      return limits.isEmpty || limits.contains { $0.fits(entities[entity]) }
    }
    if isPersonal {
      let isRank = phrase.traits.contains(.office)
      let persons = several(count) { entity in
        entities[entity].type == .person
          && (!isRank || Self.anyLeader.contains(office)
            || (titles[office] ?? []).suffix(64).contains { $0.entity == entity }
            || actsForState(phrase.noun) && entities[entity].kind.hasPrefix("head-of"))
      }
      // Unnamed presidents act for their states.
      if persons != nil || !isRank { return persons }
      return actsForState(phrase.noun) || Self.anyLeader.contains(office)
        ? several(count, mayStandOut: false) { entities[$0].type == .polity } : nil
    }
    return several(count) { entity in
      switch entities[entity].type {
      case .polity: isOpen(entity)
      case .armedGroup, .organization: !isState && isOpen(entity)
      default: false
      }
    }
  }

  /// The countries of those who send or give something to a phrase, which does not mean them: "the
  /// Foreign Ministry sent aid to the two countries".
  private func givers(to noun: Int) -> Set<String> {
    let preposition = trees.child(of: noun, .case)
    let isReceiver =
      trees.deprel(noun) == .iobj
      || preposition >= 0 && trees.form(preposition) == Self.to
        && (trees.deprel(noun) == .obl || trees.deprel(noun) == .nmod)
    guard isReceiver else { return [] }
    return Set(coarguments(of: noun).filter { $0 >= 0 }.compactMap { entities[$0].country })
  }

  private static let to = LemmaHash("to")

  /// The parties that "each side", "neither government" and "all sides" mean.
  func distributed(_ phrase: NounPhrase) -> (entities: [Int], confidence: Float)? {
    guard phrase.traits.contains(.side), !phrase.isModified, !hasComplement(phrase.noun) else {
      return nil
    }
    if phrase.isEach, !phrase.isPlural { return several(2, phrase) }
    // Of "all sides" there may be more than two, and of other things countless ones.
    guard phrase.isAll, phrase.isPlural, Self.sides.contains(trees.lemma(phrase.noun)) else {
      return nil
    }
    return several(2, phrase)
  }

  /// Nouns for the parties to one matter.
  private static let sides: Set<LemmaHash> = [LemmaHash("side"), LemmaHash("party")]

  /// The last group of so many that fit, else the two that stand out.
  private func several(
    _ count: Int, mayStandOut: Bool = true, _ fits: (Int) -> Bool
  ) -> (entities: [Int], confidence: Float)? {
    let group = focus.group(before: segment, reach: 3) { candidate in
      candidate.entities.count == count && candidate.entities.allSatisfy(fits)
        && Set(candidate.entities.map { entities[$0].type == .person }).count == 1
    }
    if let group {
      // Whom a sentence names by the way are not the two whom the whole article is about.
      let often = group.entities.map { counts[$0] ?? 0 }.min() ?? 0
      if count == 2, group.segment < segment, group.kind != .person,
        let pair = dominantPair(fits, over: group.prominence < 1 ? often : 2 * often),
        Set(pair).isDisjoint(with: group.entities)
      {
        return (pair, 0.6)
      }
      return (group.entities, 0.75)
    }
    // Those whom the article calls together again and again.
    if let known = focus.onlyGroup(of: count, fits) { return (known, 0.65) }
    guard count == 2 else { return nil }
    let types: [Set<EntityType>] = [[.polity], [.polity, .armedGroup, .organization], [.person]]
    for allowed in types {
      let pair = focus.pair(before: segment, reach: 2) { candidate in
        guard candidate.entities.count == 1, candidate.id >= 0, fits(candidate.id),
          let type = candidate.type, allowed.contains(type)
        else { return 0 }
        return 1
      }
      guard let pair else { continue }
      // Two who merely came last are not the two whom the whole article is about.
      let often = pair.map { counts[$0] ?? 0 }.min() ?? 0
      if let dominant = dominantPair(fits, over: often), Set(dominant).isDisjoint(with: pair) {
        return (dominant, 0.6)
      }
      return (pair, 0.6)
    }
    guard mayStandOut else { return nil }
    return dominantPair(fits, over: 0).map { ($0, 0.55) }
  }

  /// The two whom the article names again and again, and no third.
  private func dominantPair(_ fits: (Int) -> Bool, over times: Int) -> [Int]? {
    let ranked = counts.filter { $0.value > 1 && fits($0.key) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    guard ranked.count >= 2, ranked[1].value > max(times, 1),
      ranked.count == 2 || ranked[2].value < ranked[1].value
    else { return nil }
    // Whoever else the sentence names may be one of the two.
    let pair = Set(ranked.prefix(2).map(\.key))
    guard focus.ids(in: segment).allSatisfy({ $0 < 0 || !fits($0) || pair.contains($0) }) else {
      return nil
    }
    // Without a rival at hand the two must stand out from all others.
    if times == 0 {
      guard ranked[1].value > 2, ranked.count == 2 || ranked[2].value * 2 <= ranked[1].value else {
        return nil
      }
    }
    return ranked.prefix(2).map(\.key)
  }

  private static let three = LemmaHash("three")
  /// Nouns for any two persons of rank.
  private static let anyLeader: Set<LemmaHash> = [LemmaHash("leader"), LemmaHash("politician")]

  /// Resolves "both", "the two" and "the three" that stand alone.
  mutating func resolvePair(_ token: Int, in sentence: Range<Int>) {
    switch trees.deprel(token) {
    case .nsubj, .nsubjPass, .obj, .iobj, .obl, .nmod, .nmodPoss, .oblAgent, .conj: break
    default: return
    }
    // "both of them", "the two of the ships": what follows tells which.
    if hasComplement(token) { return }
    let isThree = trees.form(token) == Self.three
    if trees.tag(token) == .cd {
      guard trees.child(of: token, .det) >= 0 else { return }
    }
    let found = several(isThree ? 3 : 2) { entity in
      switch entities[entity].type {
      case .person, .polity, .organization, .armedGroup: true
      default: false
      }
    }
    guard let found else { return }
    append(token, token, found.entities, "reference.several", found.confidence)
    note(found.entities, at: token, number: .plural, confidence: found.confidence)
  }
}
