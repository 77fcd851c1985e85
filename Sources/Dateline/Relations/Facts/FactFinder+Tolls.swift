/// Numbers that belong to nobody the clause names, or to the one who tells them: "60 people were killed",
/// "Nortek said profit fell 10%".
extension FactFinder {
  /// How many people a clause says were killed, hurt, driven out or held; nil if it says nothing of
  /// the kind.
  ///
  /// The number has no owner but the state whose people they are said to be, or the one where the
  /// passage takes place.
  func toll(of phrase: Range<Int>, _ numeral: Numeral) -> QuantityOwner? {
    let last = phrase.upperBound - 1
    let isBare = numeral.tokens.contains(last)
    guard numeral.unit == nil, !numeral.isPart, let deed = tollDeed(of: top(of: phrase)) else {
      return nil
    }
    let predicate = graph.text[graph.spans[deed]]
    // "three Israeli soldiers were killed".
    let own = phrase.lazy.compactMap { graph.name(at: $0) }.first {
      $0.types == .polity && $0.isMention
    }
    let state = own ?? scene(of: phrase.lowerBound)
    return QuantityOwner(
      argument: state.map { argument($0) },
      role: isBare ? predicate : text(last..<last + 1) + " " + predicate,
      predicate: predicate, clause: deed, isClausal: true, confidence: 0.6,
      rule: "hasQuantity.toll")
  }

  /// The one state in which a token's sentence and the one before it say that things happen: "in Chad",
  /// "in Nairobi"; nil if there is none or more than one.
  private func scene(of token: Int) -> ClauseGraph.Name? {
    var only: ClauseGraph.Name?
    let sentence = graph.sentence(of: token)
    let range =
      graph.sentences[max(0, sentence - 1)].lowerBound..<graph.sentences[sentence].upperBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard let name = graph.name(at: at), name.isMention else {
        at += 1
        continue
      }
      at = max(at + 1, name.tokens.upperBound)
      guard isScene(name, in: range) else { continue }
      let list = graph.names(inListAt: name.tokens.lowerBound, range.upperBound)
      for place in list.isEmpty ? [name] : list
      where place.types == .polity || place.types == .place {
        guard let state = place.types == .polity ? place : homeland(of: place, titled: nil) else {
          continue
        }
        if let only, only.entity != state.entity { return nil }
        only = state
      }
    }
    return only
  }

  /// Whether "in" leads a name: "in Chad", "in the Chadian capital".
  private func isScene(_ name: ClauseGraph.Name, in range: Range<Int>) -> Bool {
    guard name.types == .polity || name.types == .place else { return false }
    let next = name.tokens.upperBound
    if name.isDemonym,
      next >= range.upperBound || !graph.hasClass(next, graph.classes.facts.placeKind)
    {
      return false
    }
    var before = name.tokens.lowerBound - 1
    while before > range.lowerBound, graph.nameAt[before] < 0,
      isArticle(before) || graph.upos[before] == .adj
    {
      before -= 1
    }
    return before >= range.lowerBound && graph.words[before] == graph.known.inside
  }

  /// What is said to have happened to counted people, nil if it is nothing that counts.
  private func tollDeed(of people: Int) -> Int? {
    let bit = graph.classes.facts.toll
    let verb = graph.head(people)
    guard verb >= 0 else { return nil }
    switch graph.deprels[people] {
    case .nsubj, .nsubjPass:
      guard graph.hasClass(verb, bit), graph.isVerb(verb) || graph.child(of: verb, .cop) >= 0 else {
        return nil
      }
      // "20 people were killed and 40 policemen injured", "12,000 fled their homes".
      let object = graph.child(of: verb, .obj)
      return object < 0 || graph.child(of: object, .nmodPoss) >= 0 ? verb : nil
    case .obj:
      if graph.hasClass(verb, bit), graph.words[verb] != graph.known.flee,
        graph.words[verb] != graph.known.lose, !graph.isPassive(verb)
      {
        return verb
      }
      // "left 40 people dead".
      let state = graph.child(of: verb, .xcomp)
      return state > people && graph.upos[state] == .adj && graph.hasClass(state, bit) ? state : nil
    default:
      // "with 46 people killed".
      let participle = graph.firstChild(of: people) {
        graph.deprels[$0] == .acl && graph.tags[$0] == .vbn
      }
      return participle > people && graph.hasClass(participle, bit) ? participle : nil
    }
  }

  /// The firm that tells of a measure of its own: "Norsk Stål said profit rose 8%".
  ///
  /// What others say of prices and markets is not theirs.
  func teller(of verb: Int, _ subject: Int) -> ResolvedArgument? {
    let facts = graph.classes.facts
    guard graph.hasClass(subject, facts.quantityRole), graph.child(of: subject, .det) < 0,
      !graph.startsWith(subject, "price", butNot: "")
    else { return nil }
    var clause = verb
    for _ in 0..<2 where graph.deprels[clause] == .conj { clause = graph.head(clause) }
    let saying = graph.head(clause)
    guard saying >= 0, graph.deprels[clause] == .ccomp, graph.hasClass(saying, graph.classes.aside)
    else { return nil }
    return graph.resolve(graph.surfaceSubject(of: saying)).first { teller in
      teller.types == .organization && !teller.isIndirect && isFirm(teller.entity)
    }
  }

  private func isFirm(_ body: Int) -> Bool {
    let entity = graph.names.entities[body]
    if !entity.kind.isEmpty { return entity.kind == "company" }
    var isBody = false
    for word in entity.name.lowercased().split(separator: " ") {
      let classes = graph.lexicon.classes(of: graph.lexicon.table.number(of: String(word)))
      if classes & graph.classes.facts.companyForm != 0 { return true }
      if classes & graph.classes.facts.bodyHead != 0 { isBody = true }
    }
    return !isBody
  }
}
