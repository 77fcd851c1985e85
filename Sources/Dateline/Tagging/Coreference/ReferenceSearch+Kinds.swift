/// Descriptions by kind, told by what the article spoke of: "the alliance", "the country", "the fighters".
extension ReferenceSearch {
  /// Notes what is said of a name: "Somaliland, a breakaway territory", "Upjohn is a firm".
  mutating func noteSaid(_ phrase: NounPhrase, of head: Int) {
    guard !phrase.isPlural, head >= 0, let candidate = candidate(at: head),
      candidate.entities.count == 1, candidate.kind != .person
    else { return }
    said[trees.lemma(phrase.noun), default: []].append((candidate.id, segment))
  }

  /// The only entity of which a noun was said: "the territory", "the firm".
  func saidBefore(_ phrase: NounPhrase) -> Int? {
    guard !phrase.isPlural, !phrase.isModified, !phrase.isNear,
      phrase.traits.isDisjoint(with: [.side, .office, .person]), isBody(phrase),
      !hasComplement(phrase.noun), let before = said[trees.lemma(phrase.noun)],
      let last = before.last, before.allSatisfy({ $0.entity == last.entity }),
      segment - last.segment <= 30, segment > last.segment,
      !coarguments(of: phrase.noun).contains(last.entity)
    else { return nil }
    return last.entity
  }

  /// Whom the same noun meant before: "the army" after "Sudan's army".
  func namedBefore(_ phrase: NounPhrase) -> (entities: [Int], confidence: Float)? {
    guard
      isKindOfState(phrase)
        || !phrase.traits.isDisjoint(with: [.agent, .stateAgent, .fighters])
          && !phrase.traits.contains(.state),
      !phrase.isModified, !hasComplement(phrase.noun),
      let before = owned[trees.lemma(phrase.noun)], let last = before.last
    else { return nil }
    let barred = coarguments(of: phrase.noun)
    guard barred.isDisjoint(with: last.entities), !isElsewhere(phrase.noun, last.entities) else {
      return nil
    }
    if before.allSatisfy({ $0.entities == last.entities }) {
      return segment - last.segment <= 30 ? (last.entities, 0.75) : nil
    }
    let lately = before.filter { segment - $0.segment <= 6 }
    guard !lately.isEmpty, lately.allSatisfy({ $0.entities == last.entities }) else { return nil }
    return (last.entities, 0.6)
  }

  /// Whether a sentence puts those who keep order in a town into another state than is thought of:
  /// "the police in Istanbul" after "Serb police".
  private func isElsewhere(_ noun: Int, _ found: [Int]) -> Bool {
    guard Self.localBodies.contains(trees.lemma(noun)) else { return false }
    let countries = Set(found.compactMap { entities[$0].country })
    var places: Set<String> = []
    for token in trees.sentences[sentence] where trees.nameAt[token] >= 0 {
      let entity = entities[trees.mentions[Int(trees.nameAt[token])].entity]
      if entity.type == .place, let country = entity.country, trees.locates(token) {
        places.insert(country)
      }
    }
    return !countries.isEmpty && !places.isEmpty && places.isDisjoint(with: countries)
  }

  /// Nouns for those who act where they are.
  private static let localBodies: Set<LemmaHash> = [
    LemmaHash("police"), LemmaHash("authority"), LemmaHash("court"), LemmaHash("prosecutor"),
  ]

  /// The entity whose kind a noun names: "the ministry", "the alliance", "the country".
  func body(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
    var descriptions = trees.words.descriptions(of: phrase.key)
    if descriptions.isEmpty {
      descriptions = trees.words.descriptions(of: trees.lemma(phrase.noun))
    }
    guard !descriptions.isEmpty, !phrase.isPlural, !phrase.isModified else { return nil }
    // "the city of Kunduz", "the group of officers": what follows tells which.
    if hasComplement(phrase.noun) { return nil }
    let barred = coarguments(of: phrase.noun)
    let isState = phrase.traits.contains(.state)
    if isState, let state = modified(above: phrase.noun), !barred.contains(state) {
      return (state, 0.75)
    }
    if isState, let state = homeland(of: barred),
      descriptions.contains(where: { $0.fits(entities[state]) })
    {
      return (state, 0.7)
    }
    let total = isState ? 1 : total { other in descriptions.contains { $0.fits(other) } }
    let word = trees.lemmaText(phrase.noun)
    let choice = focus.choice(before: segment, reach: isState ? 3 : 6) { candidate in
      guard candidate.entities.count == 1, candidate.id >= 0, !barred.contains(candidate.id)
      else { return 0 }
      let entity = entities[candidate.id]
      guard descriptions.contains(where: { $0.fits(entity) }) else { return 0 }
      // Where things are is taken up by "the country" as readily as who acts.
      if isState, entity.kind == "former-state" { return 0 }
      if isState {
        let even = (0.5 + 0.5 * candidate.prominence) / max(0.1, candidate.prominence)
        return candidate.locates ? 1.8 * even : even
      }
      let recency: Float = candidate.segment == segment ? 2 : 1
      // "the alliance" is sooner the Lake Alliance than the Union of the Lakes.
      let likeness: Float = isNamed(candidate.id, word) ? 2.5 : 1
      return recency * likeness * weight(candidate, of: total)
    }
    guard let choice, !isNew(phrase, since: choice.candidate) else { return nil }
    if let namesake = namesake(of: word, besides: choice.candidate.id) {
      return barred.contains(namesake) ? nil : (namesake, 0.6)
    }
    let isPlace = choice.candidate.type == .place
    if isPlace, segment - choice.candidate.segment > 4 { return nil }
    let needed: Float = isState ? 0.64 : isPlace ? 0.7 : 0.6
    guard choice.share >= needed else {
      // "the organization" of an article about one, which names others by the way.
      guard !isState, choice.candidate.type == .organization, choice.share >= 0.5,
        focus.isOutstanding(
          choice.candidate.id,
          { other in
            descriptions.contains { $0.fits(entities[other]) }
          })
      else { return nil }
      return (choice.candidate.id, 0.55)
    }
    return (choice.candidate.id, choice.share > 0.75 ? 0.75 : 0.6)
  }

  /// The only body in whose name a noun stands, where the one thought of is no more than one of that
  /// sort: "the alliance" is the Lake Alliance rather than the River Union.
  private func namesake(of noun: String, besides entity: Int) -> Int? {
    guard entities[entity].type == .organization, entities[entity].kind != noun,
      Self.memberships.contains(noun), !isNamed(entity, noun)
    else { return nil }
    let named = counts.keys.filter { isNamed($0, noun) }
    guard named.count == 1 else { return nil }
    // An article about NATO calls no other body "the alliance".
    return focus.isOutstanding(entity) { entities[$0].type == .organization } ? nil : named[0]
  }

  /// Nouns for bodies that states join, which tell one sort from another.
  private static let memberships: Set<String> = [
    "alliance", "union", "community", "league", "association", "organization", "organisation",
  ]

  /// Whether a noun is a word of an entity's name.
  private func isNamed(_ entity: Int, _ noun: String) -> Bool {
    entities[entity].type == .organization
      && entities[entity].name.split(separator: " ").contains { $0.lowercased() == noun }
  }

  /// Whether the text has brought up another of the kind since it spoke of a candidate: "Chile signed
  /// an agreement".
  private func isNew(_ phrase: NounPhrase, since candidate: DiscourseFocus.Candidate) -> Bool {
    guard !phrase.traits.contains(.state), let last = introduced[trees.lemma(phrase.noun)] else {
      return false
    }
    return phrase.traits.contains(.firm) ? last > candidate.segment : last >= candidate.segment
  }

  /// The state of an armed group or a person that is the subject: "the Taliban govern the country".
  func homeland(of subjects: Set<Int>) -> Int? {
    let actors = subjects.filter { entity in
      entity >= 0
        && (entities[entity].type == .armedGroup || entities[entity].type == .person)
    }
    guard actors.count == 1, let actor = actors.first, let country = entities[actor].country else {
      return nil
    }
    return states[country]
  }

  /// The state that a clause above a noun describes: "Afghanistan, where the country's farmers".
  func modified(above noun: Int) -> Int? {
    var at = trees.head(noun)
    for _ in 0..<8 {
      guard at >= 0 else { return nil }
      if trees.deprel(at) == .aclRelcl || trees.deprel(at) == .acl {
        guard let above = candidate(at: trees.head(at)), above.type == .polity,
          above.entities.count == 1
        else { return nil }
        return above.id
      }
      at = trees.head(at)
    }
    return nil
  }

  /// The armed group that "the rebels" resume.
  func fighters(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
    guard !hasComplement(phrase.noun) else { return nil }
    let barred = coarguments(of: phrase.noun)
    let choice = focus.choice(before: segment, reach: 4) { candidate in
      guard candidate.entities.count == 1, candidate.id >= 0, !barred.contains(candidate.id),
        candidate.type == .armedGroup
      else { return 0 }
      return 1
    }
    if choice == nil, !phrase.isModified {
      // The only group that the article names, and more than once.
      let groups = counts.keys.filter { entities[$0].type == .armedGroup }
      guard groups.count == 1, (counts[groups[0]] ?? 0) > 1, !barred.contains(groups[0]) else {
        return nil
      }
      return (groups[0], 0.6)
    }
    guard let choice, choice.share >= 0.65 else { return nil }
    return (choice.candidate.id, choice.share > 0.8 ? 0.75 : 0.6)
  }

  /// Of another state as often as not: "Chad has recognised the regime".
  private static let regime = LemmaHash("regime")

  /// The state whose government a passage is about.
  func stateAtIssue(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
    guard !phrase.isModified, !phrase.isNear, !hasComplement(phrase.noun),
      trees.lemma(phrase.noun) != Self.regime
    else { return nil }
    if let own = commander(of: phrase.noun) { return (own, 0.75) }
    let barred = coarguments(of: phrase.noun)
    let total = total { $0.type == .polity }
    let choice = focus.choice(before: segment, reach: 3) { candidate in
      guard candidate.type == .polity, candidate.entities.count == 1,
        !barred.contains(candidate.id)
      else { return 0 }
      return weight(candidate, of: total)
    }
    guard let choice, choice.share >= 0.66 else { return nil }
    // Of "the federal government" and its like the states are told.
    let limits = trees.words.descriptions(of: phrase.key).filter { !$0.countries.isEmpty }
    let state = choice.candidate.id
    guard isAtHome(state),
      focus.isLeading(state, { entities[$0].type == .polity && !barred.contains($0) })
        || choice.share > 0.8
    else { return nil }
    guard limits.isEmpty || limits.contains(where: { $0.fits(entities[state]) }) else { return nil }
    return (state, choice.share > 0.8 ? 0.6 : 0.5)
  }

  /// The state that orders its own: "Niger expelled the French envoy and told the police".
  private func commander(of agent: Int) -> Int? {
    let verb = trees.head(agent)
    guard verb >= 0, trees.deprel(agent) == .obj || trees.deprel(agent) == .iobj,
      trees.words.traits(of: trees.lemma(verb)).contains(.commanding),
      let doer = candidate(at: trees.surfaceSubject(of: verb)), doer.type == .polity,
      doer.entities.count == 1
    else { return nil }
    return doer.id
  }

  /// Whether those whom the sentence and the one before name belong to a state, if they belong to
  /// any: of the police in Seoul one does not think as North Korean.
  private func isAtHome(_ state: Int) -> Bool {
    let near = focus.ids(in: segment) + focus.ids(in: segment - 2)
    let countries = near.filter { $0 >= 0 && $0 != state && entities[$0].type != .polity }
      .compactMap { entities[$0].country }
    return countries.isEmpty || countries.contains { $0 == entities[state].country }
  }

  /// How often those spoken of lately that fit were named in all.
  func total(_ fits: (Entity) -> Bool) -> Float {
    let found = focus.recent.filter { $0 >= 0 && fits(entities[$0]) }
    return Float(max(1, found.reduce(0) { $0 + (counts[$1] ?? 0) }))
  }

  /// What the whole article is about is meant sooner than what it names by the way.
  func weight(_ candidate: DiscourseFocus.Candidate, of total: Float) -> Float {
    0.5 + Float(counts[candidate.id] ?? 0) / total
  }

  func hasComplement(_ noun: Int) -> Bool {
    trees.child(of: noun) { child in
      guard child > noun else { return false }
      switch trees.deprel(child) {
      case .nmod:
        let preposition = trees.child(of: child, .case)
        guard preposition >= 0 else { return false }
        let word = trees.text[trees.spans[preposition]].lowercased()
        return word == "of" || word == "in" || word == "at"
      case .aclRelcl, .acl, .appos, .flat, .nmodDesc: return true
      default: return false
      }
    } >= 0
  }
}
