/// An office by which an article calls a person.
struct PersonTitle {
  let entity: Int
  /// The lemma of its last word: president, minister.
  let office: LemmaHash
  /// The lemma of the word before it, as foreign or vice; nil where the office is bare.
  let modifier: LemmaHash?
}

/// Titles in front of names, behind them and said of them; and descriptions that take them up.
extension ReferenceSearch {
  private static let reach = 6
  private static let stateOffices: Set<LemmaHash> = [
    LemmaHash("president"), LemmaHash("premier"), LemmaHash("chancellor"), LemmaHash("king"),
    LemmaHash("minister"), LemmaHash("emir"), LemmaHash("sultan"), LemmaHash("monarch"),
  ]

  /// Notes the titles of a person's name.
  mutating func readTitles(ofName name: Int, head: Int, in sentence: Range<Int>) {
    let entity = trees.mentions[name].entity
    let first = trees.nameTokens[name].lowerBound
    // "Russian Foreign Minister Sergei Lavrov": the words right before the name.
    var token = first - 1
    while token >= sentence.lowerBound, first - token < Self.reach, trees.nameAt[token] < 0 {
      switch trees.upos(token) {
      case .noun, .propn, .adj: addTitle(token, of: entity)
      case .punct where trees.tag(token) == .hyph: break
      default: token = sentence.lowerBound
      }
      token -= 1
    }
    // "the president, Joe Biden", "Joe Biden, the president".
    let governor = trees.head(head)
    if governor >= 0, trees.deprel(head) == .appos || titled(head) == governor {
      addTitle(governor, of: entity)
    }
    for part in trees.nameTokens[name] {
      _ = trees.child(of: part) { child in
        guard trees.deprel(child) == .appos || trees.deprel(child) == .nmodDesc else {
          return false
        }
        addTitle(child, of: entity)
        return false
      }
    }
    // "President Mesa of Peru"
    if trees.child(of: head, .nmodDesc) >= 0, let owner = ownerAfter(head) {
      noteHome(owner, of: entity)
    }
    // "Joe Biden is the president".
    if governor >= 0, trees.deprel(head) == .nsubj, trees.child(of: governor, .cop) >= 0 {
      addTitle(governor, of: entity)
    }
  }

  private mutating func noteHome(_ owner: Owner, of person: Int) {
    let state = trees.mentions[owner.name].entity
    if entities[state].type == .polity, homes[person] == nil { homes[person] = state }
  }

  private static let general = LemmaHash("general")

  /// Notes the body for which the holder of an office speaks: "its secretary-general, Ban Ki-moon".
  private mutating func noteBody(_ noun: Int, _ owner: Owner?, of person: Int) {
    let isGeneral = trees.lemma(noun) == Self.general && noun > 0 && trees.tag(noun - 1) == .hyph
    guard isGeneral || Self.spokesmen.contains(trees.lemma(noun)) else { return }
    var body = owner.map { trees.mentions[$0.name].entity }
    let pronoun = trees.child(of: noun, .nmodPoss)
    if body == nil, let candidate = candidate(at: pronoun), candidate.entities.count == 1 {
      body = candidate.id
    }
    guard let body, body >= 0 else { return }
    switch entities[body].type {
    case .organization, .armedGroup: bodies[person] = body
    default: break
    }
  }

  private mutating func addTitle(_ noun: Int, of entity: Int) {
    if let gender = trees.words.gender(ofNoun: trees.lemma(noun)) { note(gender, of: entity) }
    noteRole(noun, of: entity)
    guard trees.words.traits(of: trees.lemma(noun)).contains(.office) else { return }
    let sentence = trees.sentences[self.sentence]
    let owner = ownerBefore(noun, in: sentence) ?? ownerAfter(noun)
    if let owner { noteHome(owner, of: entity) }
    noteBody(noun, owner, of: entity)
    // "President Biden" speaks of his state, named or not.
    if actsForState(noun), let country = entities[entity].country { _ = state(ofCountry: country) }
    let title = PersonTitle(
      entity: entity, office: trees.lemma(noun), modifier: modifier(of: noun))
    let known = titles[title.office, default: []].suffix(64)
    if !known.contains(where: { $0.entity == entity && $0.modifier == title.modifier }) {
      titles[title.office, default: []].append(title)
    }
  }

  /// The word that tells which office: "foreign" of "foreign minister"; a nationality tells nothing.
  private func modifier(of noun: Int) -> LemmaHash? {
    guard noun > 0, trees.nameAt[noun - 1] < 0 else { return nil }
    switch trees.upos(noun - 1) {
    case .noun, .adj, .propn: return trees.lemma(noun - 1)
    default: return nil
    }
  }

  /// The person whom an office means: the only one who has it, or the one spoken of last.
  ///
  /// - Parameters:
  ///   - noun: the noun of the office.
  ///   - country: the country that has the office, if it is told.
  /// - Returns: the person and how sure it is; nil where nobody or more than one fits.
  func person(withOffice noun: Int, country: String?) -> (entity: Int, confidence: Float)? {
    let office = trees.lemma(noun)
    let modifier = modifier(of: noun)
    var found: [Int] = []
    for title in (titles[office] ?? []).suffix(64) {
      if let modifier, title.modifier != modifier { continue }
      if modifier == nil, let own = title.modifier, Self.lesser.contains(own) { continue }
      if let country, let own = entities[title.entity].country, own != country { continue }
      if !found.contains(title.entity) { found.append(title.entity) }
    }
    guard !found.isEmpty else { return nil }
    if found.count == 1 { return (found[0], 0.8) }
    let choice = focus.choice(before: segment, reach: 4) { candidate in
      candidate.entities.count == 1 && found.contains(candidate.id) ? 1 : 0
    }
    guard let choice, choice.share >= 0.65 else { return nil }
    return (choice.candidate.id, 0.65)
  }

  /// Words that make an office another one.
  private static let lesser: Set<LemmaHash> = [
    LemmaHash("vice"), LemmaHash("deputy"), LemmaHash("former"), LemmaHash("ex"),
    LemmaHash("late"), LemmaHash("acting"),
  ]

  /// Whether an unnamed holder of an office acts for the state: president, minister.
  func actsForState(_ noun: Int) -> Bool { Self.stateOffices.contains(trees.lemma(noun)) }
}
