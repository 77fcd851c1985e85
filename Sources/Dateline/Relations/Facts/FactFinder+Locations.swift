/// Where places lie: "Dushanbe, Tajikistan", "the Afghan province of Kunduz", "Kant in Kyrgyzstan".
extension FactFinder {
  func addLocations(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    addSeat(beside: name, in: sentence, to: &facts)
    addBase(name, in: sentence, to: &facts)
    if name.types == .organization || name.types == .armedGroup {
      addOwner(of: name, in: sentence, to: &facts)
    }
    if name.types == .organization {
      if isHouse(name), let outer = placeAfterIn(name, in: sentence) {
        facts.append(located(name, outer, 0.75, "locatedIn.house"))
      }
    }
    guard name.types == .place, !name.isMetonym, !name.isDemonym else { return }
    if let outer = placeAfterComma(name, in: sentence) {
      facts.append(located(name, outer, 0.9, "locatedIn.comma"))
    } else if let outer = placeAfterIn(name, in: sentence) {
      facts.append(located(name, outer, 0.8, "locatedIn.in"))
    }
    addExamples(from: name, in: sentence, to: &facts)
    if let outer = ownerOfKind(name, in: sentence) ?? possessor(of: name, in: sentence) {
      facts.append(located(name, outer, 0.88, "locatedIn.kind-of"))
    }
  }

  /// The address in a dateline: "PUTRAJAYA, Malaysia (July 28) -".
  func addDateline(of sentence: Range<Int>, to facts: inout [Fact]) {
    guard let first = sentence.first, let name = graph.datelineName(at: first),
      name.types == .place, name.tokens.upperBound + 1 < sentence.upperBound,
      isMark(name.tokens.upperBound, ","),
      let outer = graph.datelineName(at: name.tokens.upperBound + 1), isOuter(outer, of: name)
    else { return }
    facts.append(located(name, outer, 0.9, "locatedIn.dateline"))
  }

  /// "Thailand's Surin province", "Iran's Chabahar".
  private func possessor(
    of name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let possessive = name.tokens.lowerBound - 1
    guard possessive > sentence.lowerBound, isPossessive(possessive),
      let outer = graph.name(at: possessive - 1), outer.types == .polity, outer.isMention,
      outer.entity != name.entity, !isElsewhere(name, outer),
      !isKind(name, graph.classes.facts.baseHead), isWholePhrase(name, in: sentence)
    else { return nil }
    return outer
  }

  /// Whether no noun follows that the name only describes: not "Iraq's Mosul offensive".
  private func isWholePhrase(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Bool {
    let next = name.tokens.upperBound
    guard next < sentence.upperBound, graph.upos[next] == .noun || isPossessive(next) else {
      return true
    }
    return graph.tags[next] == .nn && graph.hasClass(next, graph.classes.facts.placeKind)
  }

  /// Whether a word of a name is in a class.
  func isKind(_ name: ClauseGraph.Name, _ bit: ClassMask) -> Bool {
    return name.tokens.contains { token in
      let form = graph.text[graph.spans[token]].lowercased()
      return graph.lexicon.classes(of: graph.lexicon.table.number(of: form)) & bit != 0
    }
  }

  /// Whether an organisation has one address, unlike an alliance or an army.
  private func isHouse(_ name: ClauseGraph.Name) -> Bool {
    switch graph.names.entities[name.entity].kind {
    case "think-tank", "university", "ngo", "hospital", "museum", "institute", "school": true
    default: isKind(name, graph.classes.facts.houseHead)
    }
  }

  func placeAfterComma(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let comma = name.tokens.upperBound
    guard comma + 1 < sentence.upperBound, isMark(comma, ",") || isMark(comma, "("),
      let outer = graph.name(at: comma + 1), isOuter(outer, of: name)
    else { return nil }
    // A list of places is no address: "Kabul, Iran and Pakistan".
    let after = outer.tokens.upperBound
    if after < sentence.upperBound, graph.upos[after] == .cconj, !isKnown(name, in: outer) {
      return nil
    }
    if after + 1 < sentence.upperBound, isMark(after, ","),
      graph.nameAt[after + 1] >= 0 || isListed(after + 1, in: sentence), !isKnown(name, in: outer)
    {
      return nil
    }
    // "in Central Asia, China plays": what follows must close the address.
    if !isKnown(name, in: outer), after < sentence.upperBound, isMark(comma, ","),
      graph.upos[after] != .punct
    {
      return nil
    }
    let isListed =
      after + 1 < sentence.upperBound && isMark(after, ",")
      && (graph.nameAt[after + 1] >= 0 || self.isListed(after + 1, in: sentence))
    if outer.types == .place, isListed { return nil }
    let before = name.tokens.lowerBound - 2
    if before >= sentence.lowerBound, isMark(before + 1, ","), graph.nameAt[before] >= 0,
      !isKnown(name, in: outer)
    {
      return nil
    }
    return outer
  }

  /// Whether "and" goes on with a list rather than with another clause: "Norwalk, Connecticut, and
  /// runs".
  private func isListed(_ conjunction: Int, in sentence: Range<Int>) -> Bool {
    guard graph.upos[conjunction] == .cconj else { return false }
    let next = conjunction + 1
    guard next < sentence.upperBound else { return true }
    switch graph.tags[next] {
    case .vbz, .vbd, .vbp, .md: return false
    default: return true
    }
  }

  func placeAfterIn(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    var preposition = name.tokens.upperBound
    // "Berbera, in Somaliland", "the Danube Forum, a think-tank in Belgrade".
    if preposition + 2 < sentence.upperBound, isMark(preposition, ",") {
      preposition += 1
      if isArticle(preposition) {
        preposition += 1
        while preposition < sentence.upperBound, graph.nameAt[preposition] < 0,
          graph.upos[preposition] == .noun || graph.upos[preposition] == .adj
            || graph.tags[preposition] == .hyph
        {
          preposition += 1
        }
      }
    }
    guard preposition + 1 < sentence.upperBound, graph.words[preposition] == graph.known.inside
    else { return nil }
    var next = preposition + 1
    while next < sentence.upperBound, next < preposition + 3,
      isArticle(next) || graph.upos[next] == .adj && graph.nameAt[next] < 0
    {
      next += 1
    }
    guard next < sentence.upperBound, let outer = graph.name(at: next), isOuter(outer, of: name),
      !isRegion(name)
    else { return nil }
    return outer
  }

  /// Whether a place is part of no single state: "the West", "Central Asia".
  private func isRegion(_ name: ClauseGraph.Name) -> Bool {
    let entity = graph.names.entities[name.entity]
    return name.types == .place && entity.country == nil && !entity.kind.isEmpty
  }

  /// "the Iraqi city of Mosul", "Iraq's province of Anbar".
  private func ownerOfKind(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let of = name.tokens.lowerBound - 1
    let bit = graph.classes.facts.placeKind
    var kind = of
    if of >= sentence.lowerBound, graph.words[of] == graph.known.of { kind = of - 1 }
    guard kind >= sentence.lowerBound, graph.hasClass(kind, bit) else { return nil }
    var owner = kind - 1
    while owner > sentence.lowerBound, kind - owner < 4, graph.nameAt[owner] < 0,
      graph.upos[owner] == .adj || graph.upos[owner] == .noun
    {
      owner -= 1
    }
    if owner >= sentence.lowerBound, isPossessive(owner) { owner -= 1 }
    guard owner >= sentence.lowerBound, let outer = graph.name(at: owner),
      outer.types == .polity
        || !outer.isDemonym && (isProvince(outer) || isSuburb(kind, of: outer)),
      outer.entity != name.entity, !isElsewhere(name, outer)
    else { return nil }
    return outer
  }

  /// Whether a place is a part of a state that holds towns.
  func isProvince(_ name: ClauseGraph.Name) -> Bool {
    name.types == .place && graph.names.entities[name.entity].kind == "province"
  }

  func isOuter(
    _ outer: ClauseGraph.Name, of name: ClauseGraph.Name, asDemonym: Bool = false
  ) -> Bool {
    guard outer.isMention, asDemonym || !outer.isDemonym, outer.entity != name.entity,
      outer.types == .polity || outer.types == .place
    else { return false }
    if isElsewhere(name, outer) || isKind(outer, graph.classes.facts.siteHead) { return false }
    let inner = graph.names.entities[name.entity].kind
    let kind = graph.names.entities[outer.entity].kind
    return outer.types == .polity || inner.isEmpty || kind.isEmpty || inner != kind
  }

  func isElsewhere(_ name: ClauseGraph.Name, _ outer: ClauseGraph.Name) -> Bool {
    guard let inner = graph.names.entities[name.entity].country,
      let whole = graph.names.entities[outer.entity].country
    else { return false }
    return inner != whole
  }

  func isKnown(_ name: ClauseGraph.Name, in outer: ClauseGraph.Name) -> Bool {
    guard let inner = graph.names.entities[name.entity].country else { return false }
    return inner == graph.names.entities[outer.entity].country
  }

  func located(
    _ name: ClauseGraph.Name, _ outer: ClauseGraph.Name, _ confidence: Float, _ rule: String
  ) -> Fact {
    Fact(
      type: .locatedIn, predicate: "located in", subject: argument(name), object: argument(outer),
      token: name.tokens.lowerBound, trigger: name.span.union(outer.span), confidence: confidence,
      rule: rule)
  }
}
