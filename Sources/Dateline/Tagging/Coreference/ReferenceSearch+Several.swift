/// Descriptions of two or three: "the two sides", "both", "the three".
extension ReferenceSearch {
  /// The parties that "the two sides" and "both countries" mean.
  func several(
    _ count: Int, _ phrase: NounPhrase
  ) -> (entities: [Int], confidence: Float)? {
    // "both sides of the strait" are shores, "two sides of the argument" no parties.
    if phrase.key == Self.side, isPart(phrase.noun) { return nil }
    let barred = opposed(to: phrase.noun)
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
      if count == 2, actsForState(phrase.noun) || Self.anyLeader.contains(office),
        let found = leaders(barred)
      {
        return found
      }
      let persons = several(count, barred) { entity in
        entities[entity].type == .person
          && (!isRank || Self.anyLeader.contains(office)
            || (titles[office] ?? []).suffix(64).contains { $0.entity == entity }
            || actsForState(phrase.noun) && entities[entity].kind.hasPrefix("head-of"))
      }
      // Unnamed presidents act for their states.
      if persons != nil || !isRank { return persons }
      guard actsForState(phrase.noun) || Self.anyLeader.contains(office),
        let found = several(count, barred, mayStandOut: false, { entities[$0].type == .polity })
      else { return nil }
      return found
    }
    return several(count, barred) { entity in
      switch entities[entity].type {
      case .polity: isOpen(entity)
      case .armedGroup, .organization: !isState && isOpen(entity)
      default: false
      }
    }
  }

  /// The heads of the two states at issue, or the only two heads that the article names; nil where
  /// two persons have just been named together.
  private func leaders(_ barred: Set<Int>) -> (entities: [Int], confidence: Float)? {
    if lastPair(barred, { entities[$0].type == .person }) != nil { return nil }
    let states = several(2, barred, mayStandOut: false) { entities[$0].type == .polity }
    if let states { return heads(of: states.entities).map { ($0, states.confidence) } }
    return onlyHeads(barred).map { ($0, 0.7) }
  }

  /// The pair that was last named together, if it fits.
  private func lastPair(_ barred: Set<Int>, _ fits: (Int) -> Bool) -> [Int]? {
    focus.group(before: segment, reach: 1) { candidate in
      candidate.entities.count == 2
        && candidate.entities.allSatisfy { !barred.contains($0) && fits($0) }
    }?.entities
  }

  /// Who stands over against a phrase in its clause, and so is none of those it means: "Peru met both
  /// men", but "Peru and Chile signed a pact between the two countries".
  private func opposed(to token: Int) -> Set<Int> {
    switch trees.deprel(token) {
    case .nmod, .nmodPoss: return []
    default:
      let preposition = trees.child(of: token, .case)
      let isShared = preposition >= 0 && Self.sharing.contains(trees.form(preposition))
      return isShared ? [] : coarguments(of: token)
    }
  }

  private static let sharing: Set<LemmaHash> = [
    LemmaHash("between"), LemmaHash("among"), LemmaHash("in"), LemmaHash("for"),
  ]

  /// Whether "of" stands behind a noun.
  private func isPart(_ noun: Int) -> Bool {
    trees.child(of: noun) { child in
      guard child > noun, trees.deprel(child) == .nmod else { return false }
      let preposition = trees.child(of: child, .case)
      return preposition >= 0 && trees.form(preposition) == Self.of
    } >= 0
  }

  private static let of = LemmaHash("of")

  /// The countries of those who give something to a phrase or do something with it, which does not
  /// mean them: "the Foreign Ministry sent aid to the two countries".
  private func givers(to noun: Int) -> Set<String> {
    let preposition = trees.child(of: noun, .case)
    let isReceiver =
      trees.deprel(noun) == .iobj
      || preposition >= 0 && Self.toAndWith.contains(trees.form(preposition))
        && (trees.deprel(noun) == .obl || trees.deprel(noun) == .nmod)
    guard isReceiver else { return [] }
    return Set(coarguments(of: noun).filter { $0 >= 0 }.compactMap { entities[$0].country })
  }

  private static let toAndWith: Set<LemmaHash> = [LemmaHash("to"), LemmaHash("with")]

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
  private static let sides: Set<LemmaHash> = [side, LemmaHash("party")]
  private static let side = LemmaHash("side")

  /// The last group of so many that fit, else the two that stand out.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - barred: who stands beside the phrase, and is none of them: "Peru met both men".
  ///   - mayStandOut: whether the two whom the article is about will do.
  ///   - isOpen: whether an entity may be one of them.
  /// - Returns: the entities and how sure that is.
  private func several(
    _ count: Int, _ barred: Set<Int>, mayStandOut: Bool = true, _ isOpen: (Int) -> Bool
  ) -> (entities: [Int], confidence: Float)? {
    func fits(_ entity: Int) -> Bool { !barred.contains(entity) && isOpen(entity) }
    let group = focus.group(before: segment, reach: 3) { candidate in
      candidate.entities.count == count && candidate.entities.allSatisfy(fits)
        && Set(candidate.entities.map { entities[$0].type == .person }).count == 1
    }
    var standing = count == 2 ? focus.standingPair(fits) : nil
    if let found = standing, !mayFace(found.members) { standing = nil }
    if let group {
      // Whom a sentence names by the way are not the two whom the whole article is about.
      if let standing, group.segment < segment,
        Set(standing.members).isDisjoint(with: group.entities),
        isAbout(standing, over: group.entities, times: group.prominence < 0.6 ? 1 : 2)
      {
        return (standing.members, 0.6)
      }
      return (group.entities, 0.75)
    }
    // Those whom the article calls together again and again.
    if let known = focus.standingGroup(of: count, fits) {
      // Two others whom the sentence names make a set of their own with somebody.
      let others = Set(focus.ids(in: segment).filter { $0 >= 0 && fits($0) }).subtracting(known)
      return others.count < 2 ? (known, 0.65) : nil
    }
    guard count == 2 else { return nil }
    let types: [Set<EntityType>] = [[.polity], [.polity, .armedGroup, .organization], [.person]]
    for allowed in types {
      let pair = focus.pair(before: segment, reach: 2) { candidate in
        guard candidate.entities.count == 1, candidate.id >= 0, fits(candidate.id),
          let type = candidate.type, allowed.contains(type)
        else { return 0 }
        return 1
      }
      guard let pair, mayFace(pair) else { continue }
      // Two who merely came last are not the two whom the whole article is about.
      if let standing, Set(standing.members) != Set(pair), !pair.allSatisfy(isPresent),
        isAbout(standing, over: pair, times: 1)
      {
        return (standing.members, 0.6)
      }
      return (pair, 0.6)
    }
    guard mayStandOut, let standing else { return nil }
    // A third whom the sentence names may be one of the two.
    let others = focus.ids(in: segment).filter { $0 >= 0 && isOpen($0) }
    guard Set(others).subtracting(standing.members).subtracting(barred).count != 1 else {
      return nil
    }
    let isPersonal = entities[standing.members[0]].type == .person
    guard standing.weight >= (isPersonal ? 2 : standing.isAlone ? 0.4 : 1) else { return nil }
    return (standing.members, 0.55)
  }

  /// Whether two may be the sides of a matter: a state and a court are not.
  private func mayFace(_ pair: [Int]) -> Bool {
    let types = Set(pair.map { entities[$0].type })
    guard types.contains(.organization) else { return true }
    return pair.allSatisfy {
      entities[$0].type != .organization || Self.facing.contains(entities[$0].kind)
    }
  }

  /// Kinds of bodies that treat with states and armed groups.
  private static let facing: Set<String> = ["igo", "company", "military", "party", "alliance"]

  /// Whether an article is about two rather than about two others.
  private func isAbout(
    _ standing: DiscourseFocus.StandingPair, over other: [Int], times: Float
  ) -> Bool {
    guard other.count == 2 else { return false }
    return standing.weight >= 0.5
      && standing.weight > times * focus.weight(of: DiscourseFocus.Pair(other[0], other[1]))
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
    } else if isCorrelative(token, in: sentence) {
      return
    }
    let found = several(isThree ? 3 : 2, opposed(to: token)) { entity in
      switch entities[entity].type {
      case .person, .polity, .organization, .armedGroup: true
      default: false
      }
    }
    guard let found else { return }
    append(token, token, found.entities, "reference.several", found.confidence)
    countAgain(found.entities)
    note(found.entities, at: token, number: .plural, confidence: found.confidence)
  }

  /// Counts three or more once more when they are spoken of without their names.
  mutating func countAgain(_ found: [Int]) {
    if found.count > 2 { focus.count(found, prominence: 0) }
  }

  /// Whether a word joins two phrases that follow: "both to stop oil and to bar ships".
  private func isCorrelative(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token + 1 < sentence.upperBound else { return false }
    switch trees.tag(token + 1) {
    case .in, .to, .dt, .jj, .nn, .nns, .nnp, .nnps, .prpPossessive, .vb, .vbg:
      return (token + 2..<sentence.upperBound).contains { Self.joining.contains(trees.form($0)) }
    default: return false
    }
  }

  private static let joining: Set<LemmaHash> = [
    LemmaHash("and"), LemmaHash("or"), LemmaHash("nor"),
  ]
}
