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
    /// Whether "this" or "these" stands before it: what is at hand where somebody speaks.
    let isNear: Bool
    /// Whether "a", "another" or "no" stands before it.
    let isIndefinite: Bool
    /// Whether an adjective or noun, other than a name, modifies it.
    let isModified: Bool
    /// Whether "each", "either" or "neither" stands before it.
    let isEach: Bool
    /// Whether "all" stands before it.
    let isAll: Bool
    /// The number word before it: two of "the two sides"; "both" counts as two.
    let count: Int?
  }

  mutating func visitNoun(_ noun: Int, in sentence: Range<Int>) {
    let phrase = phrase(of: noun)
    if phrase.traits.contains(.time) { return }
    noteAuthor(noun, in: sentence)
    let number: DiscourseFocus.Number = phrase.isPlural ? .plural : .singular
    // What is said of a name, or stands beside it, is the name.
    if isAside(noun) {
      if trees.head(noun) >= 0 { candidateAt[noun] = candidateAt[trees.head(noun)] }
      noteSaid(phrase, of: trees.head(noun))
      return
    }
    if trees.child(of: noun, .cop) >= 0 {
      noteSaid(phrase, of: trees.subject(of: noun))
      return
    }
    // "was elected president of Mexico", "serves as minister": said of somebody.
    if trees.deprel(noun) == .xcomp || follows(noun, Self.roleMark) { return }
    if hasNameBeside(noun) { return }
    if let found = resolved(phrase, in: sentence) {
      append(found.first, noun, found.entities, found.rule, found.confidence)
      countAgain(found.entities)
      owned[trees.lemma(noun), default: []].append((found.entities, segment))
      let isArmed = found.entities.allSatisfy { entities[$0].type == .armedGroup }
      note(
        found.entities, at: noun, number: isArmed ? .either : number,
        confidence: found.confidence)
      return
    }
    if phrase.isIndefinite { introduced[trees.lemma(noun)] = segment }
    let isPerson =
      !phrase.traits.isDisjoint(with: [.person, .office, .agent])
      && !phrase.traits.isSuperset(of: [.agent, .stateAgent])
    notePlain(
      noun, id: plainID(of: noun), number: number,
      kind: isPerson ? .person : isBody(phrase) ? .agent : .thing,
      gender: trees.words.gender(ofNoun: trees.lemma(noun)))
  }

  /// Whether a noun tells what kind of state it means: a republic or kingdom, not just a country.
  func isKindOfState(_ phrase: NounPhrase) -> Bool {
    phrase.traits.contains(.state) && !Self.anyState.contains(trees.lemma(phrase.noun))
  }

  private static let anyState: Set<LemmaHash> = [
    LemmaHash("country"), LemmaHash("nation"), LemmaHash("state"), LemmaHash("homeland"),
  ]

  /// Whether a plain noun means a body or state, so that "its" may well resume it.
  func isBody(_ phrase: NounPhrase) -> Bool {
    if !phrase.traits.isDisjoint(with: [.state, .stateAgent]) { return true }
    return trees.words.descriptions(of: trees.lemma(phrase.noun)).contains { description in
      !description.types.isDisjoint(with: [.organization, .armedGroup, .polity])
    }
  }

  static let roleMark = LemmaHash("as")

  func follows(_ noun: Int, _ preposition: LemmaHash) -> Bool {
    let mark = trees.child(of: noun, .case)
    return mark >= 0 && mark < noun && trees.form(mark) == preposition
  }

  typealias Resolved = (first: Int, entities: [Int], rule: String, confidence: Float)

  mutating func resolved(_ phrase: NounPhrase, in sentence: Range<Int>) -> Resolved? {
    if let found = role(phrase, in: sentence) {
      return (found.first, [found.person], "reference.role", 0.7)
    }
    if let found = actor(phrase, in: sentence) { return found }
    // What belongs to a name and is not that name is something else: "Central Asian states".
    if ownerBefore(phrase.noun, in: sentence) != nil { return nil }
    if let count = phrase.count, phrase.traits.contains(.side), phrase.isPlural {
      if phrase.isDefinite, let found = several(count, phrase) {
        return (firstWord(of: phrase.noun), found.entities, "reference.several", found.confidence)
      }
      return nil
    }
    if let found = distributed(phrase) {
      return (phrase.noun, found.entities, "reference.several", found.confidence)
    }
    guard phrase.isDefinite, phrase.count == nil else { return nil }
    let first = firstWord(of: phrase.noun)
    if phrase.traits.contains(.office), !phrase.isPlural, !isAnother(phrase) {
      if let found = person(withOffice: phrase.noun, country: nil) {
        return (first, [found.entity], "reference.office", found.confidence)
      }
    }
    if let found = winner(phrase) { return (first, [found], "reference.winner", 0.7) }
    if isKindOfState(phrase), let found = namedBefore(phrase) {
      return (first, found.entities, "reference.again", found.confidence)
    }
    if let found = body(phrase) {
      return (first, [found.entity], "reference.body", found.confidence)
    }
    if let found = saidBefore(phrase) {
      return (first, [found], "reference.said", 0.65)
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

  func phrase(of noun: Int) -> NounPhrase {
    var isDefinite = false
    var isNear = false
    var isIndefinite = false
    var isModified = false
    var isEach = false
    var isAll = false
    var count: Int?
    let key = trees.key(of: noun)
    _ = trees.child(of: noun) { child in
      guard child < noun else { return false }
      switch trees.deprel(child) {
      case .det, .detPredet, .ccPreconj:
        switch trees.text[trees.spans[child]].lowercased() {
        case "this", "these":
          isDefinite = true
          isNear = true
        case "the", "that", "those": isDefinite = true
        case "both":
          count = 2
          isDefinite = true
        case "each", "either", "neither":
          isEach = true
          isIndefinite = true
        case "all": isAll = true
        case "a", "an", "another", "no", "any", "some", "every": isIndefinite = true
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
      isNear: isNear, isIndefinite: isIndefinite, isModified: isModified, isEach: isEach,
      isAll: isAll,
      count: count)
  }

  static let articles: Set<LemmaHash> = [
    LemmaHash("the"), LemmaHash("this"), LemmaHash("that"), LemmaHash("these"), LemmaHash("those"),
  ]

  func wordBefore(_ noun: Int) -> LemmaHash? {
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
  func firstWord(of noun: Int) -> Int {
    var first = noun
    while first > 0, noun - first < 5, trees.head(first - 1) == noun, trees.nameAt[first - 1] < 0,
      [.amod, .compound, .nummod, .nmodUnmarked].contains(trees.deprel(first - 1))
    {
      first -= 1
    }
    return first
  }

  /// Whether a noun stands in apposition to a name, or is said of a subject.
  func isAside(_ noun: Int) -> Bool {
    let governor = trees.head(noun)
    guard governor >= 0, trees.deprel(noun) == .appos else { return false }
    return trees.nameAt[governor] >= 0 || candidateAt[governor] >= 0
  }

  /// Whether a person's name stands in the noun's own phrase: "the president, Joe Biden".
  func hasNameBeside(_ noun: Int) -> Bool {
    trees.child(of: noun) { child in
      guard trees.nameAt[child] >= 0 else { return false }
      let mention = trees.mentions[Int(trees.nameAt[child])]
      switch trees.deprel(child) {
      case .appos, .flat, .nmodDesc:
        return !mention.isDemonym
          && (child > noun || entities[mention.entity].type == .person)
      case .compound:
        // "the Biden administration" is no name beside a title.
        return entities[mention.entity].type == .person
          && !trees.traits(of: noun).contains(.stateAgent)
      default: return false
      }
    } >= 0
  }
}
