/// Phrases that act for a name within them: "Russian officials", "its troops", "officials in Tokyo".
extension ReferenceSearch {
  /// Who acts for the name in its phrase: "senior Russian officials", "Russia's foreign ministry",
  /// "the government of Chad", "officials in Kabul", "Putin's government".
  mutating func actor(_ phrase: NounPhrase, in sentence: Range<Int>) -> Resolved? {
    guard !phrase.traits.isDisjoint(with: [.agent, .office, .stateAgent, .fighters, .state]) else {
      return nil
    }
    let noun = phrase.noun
    // A Swiss company is not Switzerland.
    if phrase.traits.contains(.firm), !phrase.isPlural { return nil }
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
        let state = home(of: mention.entity)
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
    if !owner.isBefore, phrase.isPlural, found == [mention.entity] {
      // "envoys from Chad and Libya": some of each.
      found += coordinated(behind: owner.name)
    }
    return (first, found, rule, owner.isBefore ? 0.85 : 0.8)
  }

  /// The parties that a list names behind the first: "of Chad, Libya and Niger".
  func coordinated(behind name: Int) -> [Int] {
    let head = trees.head(ofName: name)
    let kind = Self.kind(of: entities[trees.mentions[name].entity].type)
    var found: [Int] = []
    _ = trees.child(of: head) { child in
      guard trees.deprel(child) == .conj, child > head, trees.nameAt[child] >= 0 else {
        return false
      }
      let entity = trees.mentions[Int(trees.nameAt[child])].entity
      if Self.kind(of: entities[entity].type) == kind, !found.contains(entity),
        entity != trees.mentions[name].entity
      {
        found.append(entity)
      }
      return false
    }
    return found.count <= 5 ? found : []
  }

  /// Whether a name is short and all capitals, so that it modifies as an adjective does: "US".
  private func isInitials(_ span: TextSpan) -> Bool {
    span.count <= 4
      && trees.text.bytes[span.range].allSatisfy { 0x41...0x5A ~= $0 || $0 == UInt8(ascii: ".") }
  }

  /// The first of two adjectives: "Thai and Cambodian soldiers", "US and Russian officials".
  func coordinated(before name: Int) -> Int? {
    let first = trees.nameTokens[name].lowerBound
    guard name > 0, first >= 2, trees.tag(first - 1) == .cc,
      trees.nameAt[first - 2] == Int32(truncatingIfNeeded: name - 1),
      trees.mentions[name - 1].isDemonym || isInitials(trees.mentions[name - 1].span),
      trees.mentions[name - 1].entity != trees.mentions[name].entity
    else { return nil }
    return name - 1
  }

  /// Who acts for what a pronoun means: "its forces", "his government".
  mutating func actorOfPronoun(_ phrase: NounPhrase) -> Resolved? {
    let owner = trees.child(of: phrase.noun, .nmodPoss)
    guard owner >= 0, trees.tag(owner) == .prpPossessive, let candidate = candidate(at: owner),
      !candidate.entities.isEmpty
    else { return nil }
    switch candidate.kind {
    case .person:
      if let found = actorOfStatesman(phrase, candidate) {
        return (owner, [found.entity], found.rule, found.confidence)
      }
      // "his government", "her country"; "his adopted country" is another.
      guard !phrase.traits.isDisjoint(with: [.stateAgent, .state]), candidate.entities.count == 1,
        !phrase.isPlural && !phrase.isModified || phrase.traits.contains(.stateAgent),
        let state = home(of: candidate.id)
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

  /// Who acts for the state of a president or minister, or for the body that somebody heads: "his
  /// security chief", "her staff".
  private mutating func actorOfStatesman(
    _ phrase: NounPhrase, _ owner: DiscourseFocus.Candidate
  ) -> (entity: Int, rule: String, confidence: Float)? {
    guard trees.words.traits(of: trees.lemma(phrase.noun)).contains(.subordinate),
      !hasComplement(phrase.noun), owner.entities.count == 1
    else { return nil }
    if !isStatesman(owner.id), let body = bodies[owner.id],
      phrase.isPlural || Self.crews.contains(trees.lemma(phrase.noun))
    {
      return (body, "reference.government", 0.55)
    }
    guard isStatesman(owner.id), let state = home(of: owner.id) else { return nil }
    if phrase.traits.contains(.office), !phrase.isPlural,
      let person = person(withOffice: phrase.noun, country: entities[state].country),
      person.entity != owner.id
    {
      return (person.entity, "reference.office", min(0.65, person.confidence))
    }
    return (state, "reference.government", 0.55)
  }

  /// Nouns in the singular for many who serve.
  private static let crews: Set<LemmaHash> = [LemmaHash("staff"), LemmaHash("police")]

  static let ethnic = LemmaHash("ethnic")
  typealias Owner = (name: Int, rule: String, isBefore: Bool)

  /// The name right before a noun, with at most three words between.
  func ownerBefore(_ noun: Int, in sentence: Range<Int>) -> Owner? {
    var token = noun - 1
    var isPossessive = false
    if isEstranged(noun) { return nil }
    while token >= sentence.lowerBound, noun - token <= 5 {
      if isEstranged(token) || isBacked(token) { return nil }
      let name = Int(trees.nameAt[token])
      if name >= 0 {
        let mention = trees.mentions[name]
        let head = trees.head(ofName: name)
        let belongs =
          isPossessive || mention.isDemonym || trees.head(head) == noun
          || trees.head(head) >= 0 && trees.head(head) < noun
            && trees.head(trees.head(head)) == noun
        guard belongs else { return nil }
        if trees.text.isLeanedOn(mention.span) { return nil }
        // "ethnic Albanian mayors" are a people's, not a state's.
        let before = trees.nameTokens[name].lowerBound - 1
        if before >= sentence.lowerBound,
          trees.lemma(before) == Self.ethnic || isEstranged(before)
        {
          return nil
        }
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

  /// Whether a word tells of those who have left their state: "Cuban exile leaders".
  private func isEstranged(_ token: Int) -> Bool {
    trees.words.traits(of: trees.lemma(token)).union(trees.words.traits(of: trees.form(token)))
      .contains(.estranged)
  }

  /// Whether a word tells that somebody only stands behind others: "Turkish-backed fighters".
  private func isBacked(_ token: Int) -> Bool {
    token > 0 && trees.tag(token - 1) == .hyph
      && trees.words.traits(of: trees.form(token)).contains(.backing)
  }

  /// The name after a noun: "of Chad", "in Kabul".
  func ownerAfter(_ noun: Int) -> Owner? {
    var found: Owner?
    // What has an owner already has no second one: "its last soldiers from Niger".
    if trees.child(of: noun, .nmodPoss) >= 0 { return nil }
    _ = trees.child(of: noun) { child in
      guard child > noun, trees.deprel(child) == .nmod else { return false }
      let preposition = trees.child(of: child, .case)
      guard preposition >= 0 else { return false }
      if trees.nameAt[child] < 0 {
        found = owner(ofActor: child, behind: preposition)
        return found != nil
      }
      let name = Int(trees.nameAt[child])
      let entity = entities[trees.mentions[name].entity]
      switch trees.text[trees.spans[preposition]].lowercased() {
      case "of" where entity.type != .place && entity.type != .person:
        found = (name, "reference.actor", false)
        return true
      case "in"
      where entity.kind == "capital" || entity.type == .polity || trees.mentions[name].isMetonym:
        found = (name, "reference.seat", false)
        return true
      case "for" where speaksFor(noun) && entity.type != .place && entity.type != .person:
        found = (name, "reference.actor", false)
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

  /// Whose government or army stands behind a noun: "a spokesman for Peru's foreign ministry".
  private func owner(ofActor noun: Int, behind preposition: Int) -> Owner? {
    guard Self.standing.contains(trees.form(preposition)),
      trees.traits(of: noun).contains(.stateAgent)
    else { return nil }
    return ownerBefore(noun, in: trees.sentences[sentence]).map { ($0.name, $0.rule, false) }
  }

  private static let standing: Set<LemmaHash> = [LemmaHash("for"), LemmaHash("of")]

  private func speaksFor(_ noun: Int) -> Bool { Self.speaking.contains(trees.lemma(noun)) }

  private static let speaking: Set<LemmaHash> = [
    LemmaHash("spokesman"), LemmaHash("spokeswoman"), LemmaHash("spokesperson"),
  ]
}
