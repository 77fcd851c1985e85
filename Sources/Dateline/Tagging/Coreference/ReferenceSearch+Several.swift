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
    func isOpen(_ entity: Int) -> Bool {
      limits.isEmpty || limits.contains { $0.fits(entities[entity]) }
    }
    if isPersonal {
      let isRank = phrase.traits.contains(.office)
      let persons = several(count) { entity in
        entities[entity].type == .person
          && (!isRank || Self.anyLeader.contains(office)
            || (titles[office] ?? []).suffix(64).contains { $0.entity == entity })
      }
      // Unnamed presidents act for their states.
      if persons != nil || !isRank { return persons }
      return actsForState(phrase.noun) || Self.anyLeader.contains(office)
        ? several(count) { entities[$0].type == .polity } : nil
    }
    return several(count) { entity in
      switch entities[entity].type {
      case .polity: isOpen(entity)
      case .armedGroup, .organization: !isState && isOpen(entity)
      default: false
      }
    }
  }

  /// The last group of so many that fit, else the two that stand out.
  private func several(
    _ count: Int, _ fits: (Int) -> Bool
  ) -> (entities: [Int], confidence: Float)? {
    let group = focus.group(before: segment, reach: 3) { candidate in
      candidate.entities.count == count && candidate.entities.allSatisfy(fits)
        && Set(candidate.entities.map { entities[$0].type == .person }).count == 1
    }
    if let group { return (group.entities, 0.75) }
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
      if let pair { return (pair, 0.6) }
    }
    return nil
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
