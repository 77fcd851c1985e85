/// Whom a quantity belongs to, and what of theirs it measures.
struct QuantityOwner {
  /// nil where a clause tells of people without saying whose they are.
  let argument: Argument?
  let role: String
  let predicate: String
  let clause: Int
  let isClausal: Bool
  let confidence: Float
  let rule: String
}

extension FactFinder {
  private static let climbLimit = 6
  private static let parties: RoleTypes = [
    .polity, .organization, .armedGroup, .group, .person, .event, .programme, .document, .place,
  ]

  /// The owner of a counted phrase: a name in it or below it, the owner of the noun it hangs on,
  /// or the doer of the clause.
  ///
  /// A small number counts cases rather than measures, unless it tells of how many members a thing
  /// is made.
  func quantityOwner(
    of phrase: Range<Int>, top: Int, numeral: Numeral
  ) -> QuantityOwner? {
    let isSmall = numeral.isSmall
    let isShare = numeral.isPart || numeral.unit == "%"
    let last = phrase.upperBound - 1
    // Times measure what happens, not who does it.
    if phrase.contains(where: { graph.hasClass($0, graph.classes.facts.timeUnit) }) {
      return nil
    }
    // Money and shares are told by what is done with them, not by their unit.
    let isBare =
      graph.upos[last] == .num || isCurrency(last)
    let noun = isBare ? nil : graph.text[graph.spans[last]]
    if isSmall, !graph.hasClass(last, graph.classes.facts.memberNoun) { return nil }
    // Who provides a tenth of another's wheat owns the tenth.
    if isShare, graph.deprels[top] == .obj, let own = clauseOwner(of: top, role: noun) {
      return own
    }
    if let own = ownerWithin(phrase, top: top, numeral: numeral) {
      return owned(own, role: noun ?? "share", by: top, 0.6, "hasQuantity.modifier")
    }
    if !isSmall, let own = ownerInRelative(of: phrase) { return own }
    if let own = ownerWith(phrase) { return own }
    var node = top
    var role = noun
    for step in 0..<Self.climbLimit {
      let governor = graph.head(node)
      if governor < 0 || graph.isVerb(governor) || graph.child(of: governor, .cop) >= 0 { break }
      guard graph.isNominal(governor) || graph.upos[governor] == .adj else { return nil }
      // "one of 100 exiles": the number is that of the others.
      if graph.upos[governor] == .num { return nil }
      let isMeasured = graph.hasClass(governor, graph.classes.facts.quantityRole)
      // "or 98 cents a share, from $22 million": what it was before.
      if noun == nil, graph.deprels[node] == .nmod, graph.caseWord(of: node) == graph.known.from {
        return nil
      }
      if graph.deprels[node] == .nmod, graph.caseWord(of: node) != graph.known.of, !isMeasured {
        return nil
      }
      // "a share of the $5 billion market" measures the market.
      if noun != nil, graph.hasClass(governor, graph.classes.facts.shareNoun),
        graph.caseWord(of: node) == graph.known.of
      {
        return nil
      }
      if graph.deprels[node] != .conj {
        if step < 2, !isSmall || isMeasured, let own = ownerOfGovernor(governor, of: node) {
          return owned(
            own, role: measured(governor), by: governor, step == 0 ? 0.6 : 0.5,
            "hasQuantity.noun")
        }
        if isMeasured { role = measured(governor) }
      }
      node = governor
    }
    if isSmall {
      let verb = graph.head(node)
      guard verb >= 0, node == top,
        graph.hasClass(verb, graph.classes.facts.measureVerb)
      else { return nil }
    }
    return clauseOwner(of: node, role: role, isCounted: node == top) ?? ownerInFocus(of: top)
  }

  /// The name that a measured noun is told beside: "Iceland, with a population of 380,000".
  private func ownerWith(_ phrase: Range<Int>) -> QuantityOwner? {
    var of = phrase.lowerBound - 1
    while of > 0, graph.hasClass(of, graph.classes.approximator) { of -= 1 }
    if let own = ownerAtHome(of, phrase) ?? ownerBeside(of, phrase) { return own }
    let facts = graph.classes.facts
    guard of > 0, graph.words[of] == graph.known.of,
      graph.hasClass(of - 1, facts.quantityRole | facts.stateMeasure)
    else { return nil }
    var with = of - 2
    while with > 0, of - with < 6,
      graph.upos[with] == .adj || isArticle(with)
        || graph.deprels[with] == .compound
    {
      with -= 1
    }
    guard with > 1, graph.words[with] == graph.known.with else { return nil }
    let before = isMark(with - 1, ",") ? with - 2 : with - 1
    guard before >= 0, let name = graph.name(at: before), name.isMention, !name.isDemonym,
      fitsQuantity(name.types)
    else { return nil }
    return owned(
      resolved(name), role: measured(of - 1), by: of - 1, 0.6, "hasQuantity.with")
  }

  /// The place that people are told to live in: "Malta, home to 500,000 people".
  private func ownerAtHome(_ to: Int, _ phrase: Range<Int>) -> QuantityOwner? {
    let last = phrase.upperBound - 1
    guard to > 2, graph.words[to] == graph.known.to,
      graph.text[graph.spans[to - 1]] == "home", graph.upos[last] == .noun,
      let home = homeOwner(to - 1)
    else { return nil }
    return owned(
      home, role: graph.text[graph.spans[last]], by: to - 1, 0.6, "hasQuantity.home")
  }

  /// What is told to be a home: the name before the comma, or the subject of "is home".
  private func homeOwner(_ home: Int) -> ResolvedArgument? {
    if isMark(home - 1, ","), let name = graph.name(at: home - 2), name.isMention, !name.isDemonym {
      return name.types == .place || name.types == .polity ? resolved(name) : nil
    }
    let subject = graph.predicativeSubject(of: home)
    return subject < 0
      ? nil : graph.resolve(subject).first { $0.types == .place || $0.types == .polity }
  }

  /// The place or state that is told by how many it has: "Ethiopia, with 120 million people,".
  private func ownerBeside(_ with: Int, _ phrase: Range<Int>) -> QuantityOwner? {
    let last = phrase.upperBound - 1
    let facts = graph.classes.facts
    guard with > 1, graph.words[with] == graph.known.with, isMark(with - 1, ","),
      graph.hasClass(last, facts.manyNoun | facts.memberNoun),
      phrase.upperBound < graph.spans.count, closes(phrase.upperBound, in: 0..<graph.spans.count),
      let name = graph.name(at: with - 2), name.isMention, !name.isDemonym,
      fitsQuantity(name.types), name.types != .person
    else { return nil }
    return owned(
      resolved(name), role: text(last..<last + 1), by: last, 0.6, "hasQuantity.with")
  }

  /// The state in focus as owner of what only a state has: "the defence budget is $174 million".
  private func ownerInFocus(of top: Int) -> QuantityOwner? {
    let bit = graph.classes.facts.stateMeasure
    var noun = graph.child(of: top, .nsubj)
    if noun < 0 { noun = graph.head(top) }
    guard noun >= 0, graph.hasClass(noun, bit), let state = stateInFocus(before: top) else {
      return nil
    }
    return QuantityOwner(
      argument: argument(state), role: measured(noun), predicate: "of", clause: noun,
      isClausal: false, confidence: 0.45, rule: "hasQuantity.focus")
  }

  private func owned(
    _ own: ResolvedArgument, role: String, by token: Int, _ confidence: Float, _ rule: String
  ) -> QuantityOwner {
    let clause = governingClause(of: token)
    return QuantityOwner(
      argument: Argument(entity: own.entity, span: own.span), role: role, predicate: "number",
      clause: clause < 0 ? token : clause, isClausal: clause >= 0,
      confidence: confidence * own.confidence, rule: rule)
  }

  /// The verb that a noun depends on, through the nouns between them; -1 if there is none.
  func governingClause(of noun: Int) -> Int {
    var node = noun
    for _ in 0..<Self.climbLimit {
      switch graph.deprels[node] {
      case .nmod, .conj, .obj, .obl, .nsubjPass, .nsubj, .compound, .nummod, .amod, .xcomp:
        node = graph.head(node)
      default: return -1
      }
      guard node >= 0 else { return -1 }
      if graph.isVerb(node) { return node }
    }
    return -1
  }

  /// A name inside the phrase or told to own it: "2,500 US soldiers", "its eight members",
  /// "members of Mercosur".
  private func ownerWithin(
    _ phrase: Range<Int>, top: Int, numeral: Numeral
  ) -> ResolvedArgument? {
    for token in phrase {
      let possessor = graph.child(of: token, .nmodPoss)
      if possessor >= 0, !graph.isAnyDate(possessor) {
        let found = graph.resolve(possessor, .liberal).first { fitsQuantity($0) }
        if let found { return found }
      }
    }
    if numeral.isSmall { return nil }
    for token in phrase where !numeral.tokens.contains(token) {
      guard let name = graph.name(at: token), name.isMention, name.types != .product,
        name.types != .place || name.isDemonym
      else { continue }
      // Whom someone drove out or paid: the doer's number, not that of the people.
      let isDoneTo = graph.deprels[top] == .obj || graph.deprels[top] == .obl
      if name.isDemonym, token == phrase.upperBound - 1, isDoneTo { return nil }
      if fitsQuantity(name.types) {
        return ResolvedArgument(
          entity: name.entity, span: name.span, types: name.types, confidence: name.confidence)
      }
    }
    for token in [phrase.upperBound - 1, top] {
      for preposition in [graph.known.of, graph.known.by] {
        let below = graph.firstChild(of: token) {
          graph.deprels[$0] == .nmod && !phrase.contains($0)
            && graph.caseWord(of: $0) == preposition && graph.tags[$0] != .prp
        }
        if below >= 0, let found = graph.resolve(below, .liberal).first(where: fitsQuantity) {
          return found
        }
      }
    }
    return nil
  }

  func fitsQuantity(_ argument: ResolvedArgument) -> Bool { fitsQuantity(argument.types) }

  func fitsQuantity(_ types: RoleTypes) -> Bool { !types.isDisjoint(with: Self.parties) }

  /// Who owns the noun that a quantity hangs on: "Tajikistan's army of 8,800", "MINUSMA, a mission
  /// of 13,000 peacekeepers".
  private func ownerOfGovernor(_ governor: Int, of node: Int) -> ResolvedArgument? {
    if let name = graph.name(at: governor), name.isMention {
      // "the 27-member EU", "a NATO of 32 members", but not "the Front about 500,000 marks".
      let isTold = node < governor || graph.caseWord(of: node) == graph.known.of
      return fitsQuantity(name.types) && isTold && graph.deprels[node] != .appos
        ? resolved(name) : nil
    }
    if let name = nameBeside(governor), fitsQuantity(name.types) { return resolved(name) }
    if let name = graph.name(at: governor) {
      return fitsQuantity(name.types) ? resolved(name) : nil
    }
    if graph.deprels[governor] == .appos {
      let head = graph.head(governor)
      if head >= 0, let name = graph.name(at: head), fitsQuantity(name.types), head != node {
        return ResolvedArgument(
          entity: name.entity, span: name.span, types: name.types,
          confidence: name.confidence * 0.95)
      }
    }
    if let found = graph.resolveAlone(governor, .liberal).first(where: fitsQuantity) {
      return found
    }
    // "a $3 billion rescue by the International Monetary Fund".
    let by = graph.prepositional(of: governor, graph.known.by)
    return by < 0 ? nil : graph.resolve(by, .strict).first { fitsQuantity($0) }
  }

  func resolved(_ name: ClauseGraph.Name) -> ResolvedArgument {
    ResolvedArgument(
      entity: name.entity, span: name.span, types: name.types, confidence: name.confidence)
  }

  /// Who does what a relative clause says of the quantity: "the 1.5 billion euros that Serbia is to
  /// receive".
  private func ownerInRelative(of phrase: Range<Int>) -> QuantityOwner? {
    for token in phrase {
      let clause = graph.child(of: token, .aclRelcl)
      guard clause >= 0, graph.isVerb(clause),
        !graph.hasClass(clause, graph.classes.facts.countingVerb)
      else { continue }
      let subject = graph.child(of: clause, .nsubj)
      guard subject >= 0, graph.tags[subject] != .wdt, graph.tags[subject] != .wp,
        let found = graph.resolve(subject, .liberal).first(where: fitsQuantity)
      else { continue }
      let predicate = graph.text[graph.spans[clause]]
      return QuantityOwner(
        argument: Argument(entity: found.entity, span: found.span), role: predicate,
        predicate: predicate, clause: clause, isClausal: true, confidence: 0.5 * found.confidence,
        rule: "hasQuantity.relative")
    }
    return nil
  }

  /// The name that a noun phrase stands beside: "MINUSMA, the UN's mission of 13,000".
  private func nameBeside(_ noun: Int) -> ClauseGraph.Name? {
    var first = noun
    while first > 0, noun - first < 8, !isArticle(first) { first -= 1 }
    guard isArticle(first), first > 1, isMark(first - 1, ","), let name = graph.name(at: first - 2),
      name.isMention, !name.isDemonym
    else { return nil }
    return name
  }

  /// A noun with the words that modify it: "defence budget".
  func measured(_ noun: Int) -> String {
    var first = noun
    while first > 0, noun - first < 4, graph.head(first - 1) == noun, graph.nameAt[first - 1] < 0,
      !graph.startsWith(first - 1, "strong", butNot: ""),
      graph.deprels[first - 1] == .compound || graph.deprels[first - 1] == .amod
    {
      first -= 1
    }
    return text(first..<noun + 1)
  }
}

extension ClauseGraph {
  fileprivate func isAnyDate(_ token: Int) -> Bool { dateAt[token] >= 0 }
}
