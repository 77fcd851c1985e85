/// Where places lie: "Dushanbe, Tajikistan", "the Afghan province of Kunduz", "Kant in Kyrgyzstan".
extension FactFinder {
  func addLocations(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    if name.types == .organization, isHouse(name), let outer = placeAfterIn(name, in: sentence) {
      facts.append(located(name, outer, 0.6, "locatedIn.house"))
    }
    guard name.types == .place, !name.isMetonym, !name.isDemonym else { return }
    if let outer = placeAfterComma(name, in: sentence) {
      facts.append(located(name, outer, 0.9, "locatedIn.comma"))
    } else if let outer = placeAfterIn(name, in: sentence) {
      facts.append(located(name, outer, 0.8, "locatedIn.in"))
    }
    if let outer = ownerOfKind(name, in: sentence) {
      facts.append(located(name, outer, 0.88, "locatedIn.kind-of"))
    }
  }

  /// Whether an organisation has one address, unlike an alliance or an army.
  private func isHouse(_ name: ClauseGraph.Name) -> Bool {
    switch graph.names.entities[name.entity].kind {
    case "think-tank", "university", "ngo", "hospital", "museum", "institute", "school": true
    default: false
    }
  }

  private func placeAfterComma(
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
      graph.nameAt[after + 1] >= 0 || graph.upos[after + 1] == .cconj, !isKnown(name, in: outer)
    {
      return nil
    }
    let before = name.tokens.lowerBound - 2
    if before >= sentence.lowerBound, isMark(before + 1, ","), graph.nameAt[before] >= 0,
      !isKnown(name, in: outer)
    {
      return nil
    }
    return outer
  }

  private func placeAfterIn(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let preposition = name.tokens.upperBound
    guard preposition + 1 < sentence.upperBound, graph.words[preposition] == graph.known.inside
    else { return nil }
    var next = preposition + 1
    while next < sentence.upperBound, next < preposition + 3,
      isArticle(next) || graph.upos[next] == .adj && graph.nameAt[next] < 0
    {
      next += 1
    }
    guard next < sentence.upperBound, let outer = graph.name(at: next), isOuter(outer, of: name)
    else { return nil }
    return outer
  }

  /// "the Iraqi city of Mosul", "Iraq's province of Anbar".
  private func ownerOfKind(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let of = name.tokens.lowerBound - 1
    let bit = graph.lexicon.classBit("place-kind")
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
      outer.types == .polity, outer.entity != name.entity, !isElsewhere(name, outer)
    else { return nil }
    return outer
  }

  private func isOuter(_ outer: ClauseGraph.Name, of name: ClauseGraph.Name) -> Bool {
    guard outer.isMention, !outer.isDemonym, outer.entity != name.entity,
      outer.types == .polity || outer.types == .place
    else { return false }
    if isElsewhere(name, outer) { return false }
    let inner = graph.names.entities[name.entity].kind
    let kind = graph.names.entities[outer.entity].kind
    return outer.types == .polity || inner.isEmpty || kind.isEmpty || inner != kind
  }

  private func isElsewhere(_ name: ClauseGraph.Name, _ outer: ClauseGraph.Name) -> Bool {
    guard let inner = graph.names.entities[name.entity].country,
      let whole = graph.names.entities[outer.entity].country
    else { return false }
    return inner != whole
  }

  private func isKnown(_ name: ClauseGraph.Name, in outer: ClauseGraph.Name) -> Bool {
    guard let inner = graph.names.entities[name.entity].country else { return false }
    return inner == graph.names.entities[outer.entity].country
  }

  private func located(
    _ name: ClauseGraph.Name, _ outer: ClauseGraph.Name, _ confidence: Float, _ rule: String
  ) -> Fact {
    Fact(
      type: .locatedIn, predicate: "located in", subject: argument(name), object: argument(outer),
      token: name.tokens.lowerBound, trigger: name.span.union(outer.span), confidence: confidence,
      rule: rule)
  }
}
