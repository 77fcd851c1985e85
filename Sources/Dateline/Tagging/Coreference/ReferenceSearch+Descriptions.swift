/// Nouns that resume names: "Russian officials", "the group", "the president", "the country".
extension ReferenceSearch {
  /// What a noun's own phrase says about it.
  struct NounPhrase {
    let noun: Int
    let traits: ReferenceWords.Traits
    let key: LemmaHash
    let isPlural: Bool
    /// Whether "the", "this" or "that" stands before it.
    let isDefinite: Bool
    /// Whether "a", "another" or "no" stands before it.
    let isIndefinite: Bool
    /// Whether an adjective or noun, other than a name, modifies it.
    let isModified: Bool
    /// The number word before it: two of "the two sides"; "both" counts as two.
    let count: Int?
  }

  mutating func visitNoun(_ noun: Int, in sentence: Range<Int>) {
    let phrase = phrase(of: noun)
    if phrase.traits.contains(.time) { return }
    let number: DiscourseFocus.Number = phrase.isPlural ? .plural : .singular
    // What is said of a name, or stands beside it, is the name.
    if isAside(noun) {
      if trees.head(noun) >= 0 { candidateAt[noun] = candidateAt[trees.head(noun)] }
      return
    }
    if trees.child(of: noun, .cop) >= 0 { return }
    // "was elected president of Mexico", "serves as minister": said of somebody.
    if trees.deprel(noun) == .xcomp || follows(noun, Self.roleMark) { return }
    if hasNameBeside(noun) { return }
    if let found = resolved(phrase, in: sentence) {
      append(found.first, noun, found.entities, found.rule, found.confidence)
      owned[trees.lemma(noun), default: []].append((found.entities, segment))
      let isArmed = found.entities.allSatisfy { entities[$0].type == .armedGroup }
      note(
        found.entities, at: noun, number: isArmed ? .either : number,
        confidence: found.confidence)
      return
    }
    let isPerson =
      !phrase.traits.isDisjoint(with: [.person, .office, .agent])
      && !phrase.traits.isSuperset(of: [.agent, .stateAgent])
    notePlain(
      noun, id: plainID(of: noun), number: number,
      kind: isPerson ? .person : isBody(phrase) ? .agent : .thing,
      gender: trees.words.gender(ofNoun: trees.lemma(noun)))
  }

  /// Whether a plain noun means a body or state, so that "its" may well resume it.
  private func isBody(_ phrase: NounPhrase) -> Bool {
    if !phrase.traits.isDisjoint(with: [.state, .stateAgent]) { return true }
    return trees.words.descriptions(of: trees.lemma(phrase.noun)).contains { description in
      !description.types.isDisjoint(with: [.organization, .armedGroup, .polity])
    }
  }

  private static let roleMark = LemmaHash("as")

  private func follows(_ noun: Int, _ preposition: LemmaHash) -> Bool {
    let mark = trees.child(of: noun, .case)
    return mark >= 0 && mark < noun && trees.form(mark) == preposition
  }

  private typealias Found = (first: Int, entities: [Int], rule: String, confidence: Float)

  private mutating func resolved(_ phrase: NounPhrase, in sentence: Range<Int>) -> Found? {
    if let found = actor(phrase, in: sentence) { return found }
    // What belongs to a name and is not that name is something else: "Central Asian states".
    if ownerBefore(phrase.noun, in: sentence) != nil { return nil }
    if let count = phrase.count, phrase.traits.contains(.side), phrase.isPlural {
      if phrase.isDefinite, let found = several(count, phrase) {
        return (firstWord(of: phrase.noun), found.entities, "reference.several", found.confidence)
      }
      return nil
    }
    guard phrase.isDefinite, phrase.count == nil else { return nil }
    let first = firstWord(of: phrase.noun)
    if phrase.traits.contains(.office), !phrase.isPlural {
      if let found = person(withOffice: phrase.noun, country: nil) {
        return (first, [found.entity], "reference.office", found.confidence)
      }
    }
    if let found = body(phrase) {
      return (first, [found.entity], "reference.body", found.confidence)
    }
    if let found = namedBefore(phrase) {
      return (first, found.entities, "reference.again", found.confidence)
    }
    if phrase.traits.contains(.fighters), let found = fighters(phrase) {
      return (first, [found.entity], "reference.fighters", found.confidence)
    }
    let isState =
      phrase.traits.contains(.stateAgent)
      || phrase.traits.contains(.office) && actsForState(phrase.noun) && !phrase.isPlural
    if isState, let found = stateAtIssue(phrase) {
      return (first, [found.entity], "reference.state-agent", found.confidence)
    }
    return nil
  }

  // MARK: The phrase

  private func phrase(of noun: Int) -> NounPhrase {
    var isDefinite = false
    var isIndefinite = false
    var isModified = false
    var count: Int?
    let key = trees.key(of: noun)
    _ = trees.child(of: noun) { child in
      guard child < noun else { return false }
      switch trees.deprel(child) {
      case .det, .detPredet, .ccPreconj:
        switch trees.text[trees.spans[child]].lowercased() {
        case "the", "this", "that", "these", "those": isDefinite = true
        case "both":
          count = 2
          isDefinite = true
        case "a", "an", "another", "no", "any", "some", "every", "each": isIndefinite = true
        default: break
        }
      case .nummod:
        switch trees.text[trees.spans[child]].lowercased() {
        case "two": count = 2
        case "three": count = 3
        default: isIndefinite = true
        }
      case .amod, .compound, .nmodUnmarked, .nmodDesc:
        let isPart = key != trees.lemma(noun) && child == noun - 1
        if trees.nameAt[child] < 0, !isPart,
          !trees.words.traits(of: trees.lemma(child)).contains(.plainAdjective)
        {
          isModified = true
        }
      default: break
      }
      return false
    }
    if !isDefinite, !isIndefinite, let before = wordBefore(noun), Self.articles.contains(before) {
      // The article of "the party's leader" hangs on the leader.
      isDefinite = true
    }
    return NounPhrase(
      noun: noun, traits: trees.traits(of: noun), key: key,
      isPlural: trees.tag(noun) == .nns || trees.tag(noun) == .nnps, isDefinite: isDefinite,
      isIndefinite: isIndefinite, isModified: isModified, count: count)
  }

  private static let articles: Set<LemmaHash> = [
    LemmaHash("the"), LemmaHash("this"), LemmaHash("that"), LemmaHash("these"), LemmaHash("those"),
  ]

  private func wordBefore(_ noun: Int) -> LemmaHash? {
    let first = firstWord(of: noun)
    return first > 0 && trees.tag(first - 1) == .dt ? trees.form(first - 1) : nil
  }

  /// The actor in a phrase that the parser takes for a modifier: "Sudanese government curbs".
  mutating func visitModifier(_ noun: Int, in sentence: Range<Int>) {
    guard trees.deprel(noun) == .compound, noun > sentence.lowerBound,
      trees.nameAt[noun - 1] >= 0, noun + 1 < sentence.upperBound, trees.nameAt[noun + 1] < 0
    else { return }
    let phrase = phrase(of: noun)
    // Of "Iranian government officials" the officials act.
    if !trees.traits(of: trees.head(noun)).isDisjoint(with: [.agent, .office]) { return }
    guard phrase.traits.contains(.stateAgent), let found = actor(phrase, in: sentence) else {
      return
    }
    append(found.first, noun, found.entities, found.rule, 0.9 * found.confidence)
  }

  /// The first word of a description after its article.
  private func firstWord(of noun: Int) -> Int {
    var first = noun
    while first > 0, noun - first < 5, trees.head(first - 1) == noun, trees.nameAt[first - 1] < 0,
      [.amod, .compound, .nummod, .nmodUnmarked].contains(trees.deprel(first - 1))
    {
      first -= 1
    }
    return first
  }

  /// Whether a noun stands in apposition to a name, or is said of a subject.
  private func isAside(_ noun: Int) -> Bool {
    let governor = trees.head(noun)
    guard governor >= 0, trees.deprel(noun) == .appos else { return false }
    return trees.nameAt[governor] >= 0 || candidateAt[governor] >= 0
  }

  /// Whether a person's name stands in the noun's own phrase: "the president, Joe Biden".
  private func hasNameBeside(_ noun: Int) -> Bool {
    trees.child(of: noun) { child in
      guard trees.nameAt[child] >= 0 else { return false }
      let mention = trees.mentions[Int(trees.nameAt[child])]
      switch trees.deprel(child) {
      case .appos, .flat, .nmodDesc:
        return !mention.isDemonym
          && (child > noun || entities[mention.entity].type == .person)
      case .compound: return entities[mention.entity].type == .person
      default: return false
      }
    } >= 0
  }

  // MARK: Actors of names

  /// Who acts for the name in its phrase: "senior Russian officials", "Russia's foreign ministry",
  /// "the government of Chad", "officials in Kabul", "Putin's government".
  private mutating func actor(_ phrase: NounPhrase, in sentence: Range<Int>) -> Found? {
    guard !phrase.traits.isDisjoint(with: [.agent, .office, .stateAgent, .fighters, .state]) else {
      return nil
    }
    let noun = phrase.noun
    guard let owner = ownerBefore(noun, in: sentence) ?? ownerAfter(noun) else {
      return actorOfPronoun(phrase)
    }
    let mention = trees.mentions[owner.name]
    // "the Afghan republic" is Afghanistan, but "Guyana's neighbours" are others.
    if phrase.traits.isDisjoint(with: [.agent, .office, .stateAgent, .fighters]) {
      guard owner.isBefore, mention.isDemonym, entities[mention.entity].type == .polity,
        !phrase.isPlural
      else { return nil }
    }
    var found = [mention.entity]
    var rule = owner.rule
    let first = owner.isBefore ? trees.nameTokens[owner.name].lowerBound : noun
    switch entities[mention.entity].type {
    case .polity, .armedGroup, .organization: break
    case .person:
      guard phrase.traits.contains(.stateAgent), owner.isBefore,
        let country = entities[mention.entity].country, let state = state(ofCountry: country)
      else { return nil }
      return (first, [state], "reference.government", 0.7)
    case .place:
      guard entities[mention.entity].kind == "capital",
        let country = entities[mention.entity].country, let state = state(ofCountry: country)
      else { return nil }
      found = [state]
      rule = "reference.seat"
    default: return nil
    }
    if rule == "reference.seat" {
      guard phrase.traits.contains(.seat), trees.child(of: noun, .nmodPoss) < 0 else { return nil }
    }
    if phrase.traits.contains(.office), !phrase.isPlural, !phrase.isIndefinite {
      // "elected president of Mexico": the office, not its holder.
      if !owner.isBefore, !phrase.isDefinite { return nil }
      if let person = person(withOffice: noun, country: entities[found[0]].country) {
        return (first, [person.entity], "reference.office", min(0.75, person.confidence))
      }
      return (first, found, rule, 0.6)
    }
    if owner.isBefore, mention.isDemonym, let other = coordinated(before: owner.name) {
      return (
        trees.nameTokens[other].lowerBound, [trees.mentions[other].entity] + found, rule, 0.85
      )
    }
    return (first, found, rule, owner.isBefore ? 0.85 : 0.8)
  }

  /// The first of two adjectives: "Thai and Cambodian soldiers".
  private func coordinated(before name: Int) -> Int? {
    let first = trees.nameTokens[name].lowerBound
    guard name > 0, first >= 2, trees.tag(first - 1) == .cc,
      trees.nameAt[first - 2] == Int32(truncatingIfNeeded: name - 1),
      trees.mentions[name - 1].isDemonym,
      trees.mentions[name - 1].entity != trees.mentions[name].entity
    else { return nil }
    return name - 1
  }

  /// Who acts for what a pronoun means: "its forces", "his government".
  private mutating func actorOfPronoun(_ phrase: NounPhrase) -> Found? {
    let owner = trees.child(of: phrase.noun, .nmodPoss)
    guard owner >= 0, trees.tag(owner) == .prpPossessive, let candidate = candidate(at: owner),
      !candidate.entities.isEmpty
    else { return nil }
    switch candidate.kind {
    case .person:
      guard phrase.traits.contains(.stateAgent), candidate.entities.count == 1,
        let country = entities[candidate.id].country, let state = state(ofCountry: country)
      else { return nil }
      return (owner, [state], "reference.government", 0.6)
    case .agent:
      if phrase.traits.contains(.office), !phrase.isPlural {
        let country = candidate.entities.count == 1 ? entities[candidate.id].country : nil
        if let country, let person = person(withOffice: phrase.noun, country: country) {
          return (owner, [person.entity], "reference.office", min(0.7, person.confidence))
        }
        return (owner, candidate.entities, "reference.pronoun-actor", 0.55)
      }
      return (
        owner, candidate.entities, "reference.pronoun-actor", 0.9 * min(0.85, candidate.confidence)
      )
    case .thing: return nil
    }
  }

  private static let ethnic = LemmaHash("ethnic")

  private typealias Owner = (name: Int, rule: String, isBefore: Bool)

  /// The name right before a noun, with at most three words between.
  private func ownerBefore(_ noun: Int, in sentence: Range<Int>) -> Owner? {
    var token = noun - 1
    var isPossessive = false
    while token >= sentence.lowerBound, noun - token <= 5 {
      let name = Int(trees.nameAt[token])
      if name >= 0 {
        let mention = trees.mentions[name]
        let head = trees.head(ofName: name)
        let belongs =
          isPossessive || mention.isDemonym || trees.head(head) == noun
          || trees.head(head) >= 0 && trees.head(head) < noun
            && trees.head(trees.head(head)) == noun
        guard belongs else { return nil }
        // "ethnic Albanian mayors" are a people's, not a state's.
        let before = trees.nameTokens[name].lowerBound - 1
        if before >= sentence.lowerBound, trees.lemma(before) == Self.ethnic { return nil }
        return (name, isPossessive ? "reference.possessive-actor" : "reference.actor", true)
      }
      switch trees.upos(token) {
      case .part where trees.tag(token) == .pos: isPossessive = true
      case .adj, .noun, .propn: break
      case .verb where trees.deprel(token) == .amod: break
      case .punct where trees.tag(token) == .hyph: break
      case .adv where trees.head(token) > token && trees.head(token) < noun: break
      default: return nil
      }
      token -= 1
    }
    return nil
  }

  /// The name after a noun: "of Chad", "in Kabul".
  private func ownerAfter(_ noun: Int) -> Owner? {
    var found: Owner?
    // What has an owner already has no second one: "its last soldiers from Niger".
    if trees.child(of: noun, .nmodPoss) >= 0 { return nil }
    _ = trees.child(of: noun) { child in
      guard child > noun, trees.deprel(child) == .nmod, trees.nameAt[child] >= 0 else {
        return false
      }
      let preposition = trees.child(of: child, .case)
      guard preposition >= 0 else { return false }
      let name = Int(trees.nameAt[child])
      let entity = entities[trees.mentions[name].entity]
      switch trees.text[trees.spans[preposition]].lowercased() {
      case "of" where entity.type != .place && entity.type != .person:
        found = (name, "reference.actor", false)
        return true
      case "in" where entity.kind == "capital" || trees.mentions[name].isMetonym:
        found = (name, "reference.seat", false)
        return true
      case "from"
      where entity.type != .place && entity.type != .person && trees.deprel(noun) != .obj:
        found = (name, "reference.actor", false)
        return true
      default: return false
      }
    }
    return found
  }

  // MARK: Bodies, states, fighters

  /// Whom the same noun meant before: "the army" after "Sudan's army".
  private func namedBefore(_ phrase: NounPhrase) -> (entities: [Int], confidence: Float)? {
    guard !phrase.traits.isDisjoint(with: [.agent, .stateAgent, .fighters]),
      !phrase.traits.contains(.state), !phrase.isModified, !hasComplement(phrase.noun),
      let before = owned[trees.lemma(phrase.noun)], let last = before.last
    else { return nil }
    let barred = coarguments(of: phrase.noun)
    guard barred.isDisjoint(with: last.entities) else { return nil }
    if before.allSatisfy({ $0.entities == last.entities }) {
      return segment - last.segment <= 30 ? (last.entities, 0.75) : nil
    }
    let lately = before.filter { segment - $0.segment <= 6 }
    guard !lately.isEmpty, lately.allSatisfy({ $0.entities == last.entities }) else { return nil }
    return (last.entities, 0.6)
  }

  /// The entity whose kind a noun names: "the ministry", "the alliance", "the country".
  private func body(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
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
      return recency * weight(candidate, of: total)
    }
    guard let choice else { return nil }
    let isPlace = choice.candidate.type == .place
    if isPlace, segment - choice.candidate.segment > 4 { return nil }
    let needed: Float = isState ? 0.64 : isPlace ? 0.7 : 0.6
    guard choice.share >= needed else { return nil }
    return (choice.candidate.id, choice.share > 0.75 ? 0.75 : 0.6)
  }

  /// The state of an armed group or a person that is the subject: "the Taliban govern the country".
  private func homeland(of subjects: Set<Int>) -> Int? {
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
  private func modified(above noun: Int) -> Int? {
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
  private func fighters(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
    guard !hasComplement(phrase.noun) else { return nil }
    let barred = coarguments(of: phrase.noun)
    let choice = focus.choice(before: segment, reach: 4) { candidate in
      guard candidate.entities.count == 1, candidate.id >= 0, !barred.contains(candidate.id),
        candidate.type == .armedGroup
      else { return 0 }
      return 1
    }
    guard let choice, choice.share >= 0.65 else { return nil }
    return (choice.candidate.id, choice.share > 0.8 ? 0.75 : 0.6)
  }

  /// The state whose government a passage is about.
  private func stateAtIssue(_ phrase: NounPhrase) -> (entity: Int, confidence: Float)? {
    guard !phrase.isModified, !hasComplement(phrase.noun) else { return nil }
    let barred = coarguments(of: phrase.noun)
    let total = total { $0.type == .polity }
    let choice = focus.choice(before: segment, reach: 3) { candidate in
      guard candidate.type == .polity, candidate.entities.count == 1,
        !barred.contains(candidate.id)
      else { return 0 }
      return weight(candidate, of: total)
    }
    guard let choice, choice.share >= 0.66 else { return nil }
    return (choice.candidate.id, choice.share > 0.8 ? 0.6 : 0.5)
  }

  /// How often those spoken of lately that fit were named in all.
  private func total(_ fits: (Entity) -> Bool) -> Float {
    let found = focus.recent.filter { $0 >= 0 && fits(entities[$0]) }
    return Float(max(1, found.reduce(0) { $0 + (counts[$1] ?? 0) }))
  }

  /// What the whole article is about is meant sooner than what it names by the way.
  private func weight(_ candidate: DiscourseFocus.Candidate, of total: Float) -> Float {
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
