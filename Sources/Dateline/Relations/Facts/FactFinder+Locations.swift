/// Where places lie: "Dushanbe, Tajikistan", "the Afghan province of Kunduz", "Kant in Kyrgyzstan".
extension FactFinder {
  func addLocations(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    addSeat(beside: name, in: sentence, to: &facts)
    addBase(name, in: sentence, to: &facts)
    if name.types == .organization {
      addOwner(of: name, in: sentence, to: &facts)
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
    return graph.hasClass(next, graph.classes.facts.placeKind)
  }

  /// "China's Taiwan Affairs Office", "Russia's Security Council": a body told to be a state's.
  private func addOwner(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let possessive = name.tokens.lowerBound - 1
    guard possessive > sentence.lowerBound, isPossessive(possessive), !name.isDemonym,
      let owner = graph.name(at: possessive - 1), owner.isMention,
      owner.types == .polity || owner.types == .organization, owner.entity != name.entity
    else { return }
    facts.append(
      Fact(
        type: .affiliatedWith, predicate: "of", subject: argument(name), object: argument(owner),
        token: name.tokens.lowerBound, trigger: graph.spans[possessive], confidence: 0.7,
        rule: "affiliatedWith.possessor"))
  }

  /// "the Vienna-based OSCE", "the CSTO, a Moscow-led alliance".
  private func addSeat(
    beside place: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let hyphen = place.tokens.upperBound
    guard hyphen + 1 < sentence.upperBound, isMark(hyphen, "-"),
      graph.spans[hyphen].start == place.span.end
    else { return }
    let isSeat: Bool
    switch graph.text[graph.spans[hyphen + 1]] {
    case "based", "headquartered": isSeat = place.types == .place || place.types == .polity
    case "led", "owned", "controlled", "run":
      guard place.types == .polity || place.types == .organization else { return }
      isSeat = false
    default: return
    }
    guard isSeat || place.types != .place else { return }
    var token = hyphen + 2
    while token < sentence.upperBound, token - hyphen < 8, graph.name(at: token)?.isMention != true,
      graph.upos[token] == .noun || graph.upos[token] == .adj || graph.upos[token] == .propn
        || graph.tags[token] == .hyph || graph.upos[token] == .punct && !isMark(token, ",")
    {
      token += 1
    }
    var body = token < sentence.upperBound ? graph.name(at: token) : nil
    let article = place.tokens.lowerBound - 1
    if body?.types != .organization, article - 2 >= sentence.lowerBound, isArticle(article),
      isMark(article - 1, ",")
    {
      body = graph.name(at: article - 2)
    }
    guard let body, body.isMention, body.entity != place.entity,
      body.types == .organization || body.types == .armedGroup
    else {
      return
    }
    facts.append(
      Fact(
        type: isSeat ? .headquarteredIn : .affiliatedWith,
        predicate: graph.text[graph.spans[hyphen + 1]], subject: argument(body),
        object: argument(place), token: hyphen + 1, trigger: graph.spans[hyphen + 1],
        confidence: 0.8,
        rule: isSeat ? "headquarteredIn.based-adjective" : "affiliatedWith.led-adjective"))
  }

  /// "Russia's 201st Military Base in Tajikistan", "its largest base, Camp Lemonnier".
  private func addBase(
    _ base: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    guard base.types == .place || base.types == .organization,
      isKind(base, graph.classes.facts.baseHead)
    else {
      return
    }
    let before = base.tokens.lowerBound - 1
    let isOwned =
      before >= sentence.lowerBound
      && (isPossessive(before) || graph.tags[before] == .prpPossessive
        || graph.name(at: before)?.isDemonym == true)
    var owner = isOwned ? ownerBefore(base.tokens.lowerBound, in: sentence) : nil
    if owner == nil, let after = ownerAfter(base.tokens.upperBound, in: sentence),
      after.preposition == graph.known.of
    {
      owner = after.name
    }
    guard let owner, owner.types != .armedGroup else { return }
    let site = placeAfterIn(base, in: sentence) ?? placeAfterComma(base, in: sentence)
    // "the 201st base of the Russian army, located in Dushanbe": the clause tells the site.
    let end = max(base.tokens.upperBound, owner.tokens.upperBound)
    if site == nil, end + 2 < sentence.upperBound, isMark(end, ","),
      graph.hasClass(end + 1, graph.classes.facts.located)
    {
      for place in graph.names(inListAt: end + 3, sentence.upperBound)
      where place.types == .place || place.types == .polity {
        facts.append(based(owner, at: place, base))
        facts.append(located(base, place, 0.75, "locatedIn.base"))
      }
    } else {
      facts.append(based(owner, at: site ?? base, base))
    }
    addBody(base, of: owner, to: &facts)
  }

  private func based(
    _ owner: ClauseGraph.Name, at site: ClauseGraph.Name, _ base: ClauseGraph.Name
  ) -> Fact {
    Fact(
      type: .militaryBaseIn, predicate: "base", subject: argument(owner), object: argument(site),
      token: base.tokens.lowerBound, trigger: base.span, confidence: 0.8,
      rule: "militaryBaseIn.named-base")
  }

  /// A base that is told as a unit belongs to its owner.
  private func addBody(
    _ base: ClauseGraph.Name, of owner: ClauseGraph.Name, to facts: inout [Fact]
  ) {
    guard base.types == .organization else { return }
    facts.append(
      Fact(
        type: .affiliatedWith, predicate: "of", subject: argument(base), object: argument(owner),
        token: base.tokens.lowerBound, trigger: base.span, confidence: 0.7,
        rule: "affiliatedWith.base"))
  }

  /// Whether a word of a name is in a class.
  private func isKind(_ name: ClauseGraph.Name, _ bit: ClassMask) -> Bool {
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
    // "in Central Asia, China plays": what follows must close the address.
    if !isKnown(name, in: outer), after < sentence.upperBound, isMark(comma, ","),
      graph.upos[after] != .punct
    {
      return nil
    }
    let isListed =
      after + 1 < sentence.upperBound && isMark(after, ",")
      && (graph.nameAt[after + 1] >= 0 || graph.upos[after + 1] == .cconj)
    if outer.types == .place, isListed { return nil }
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
      outer.types == .polity, outer.entity != name.entity, !isElsewhere(name, outer)
    else { return nil }
    return outer
  }

  private func isOuter(_ outer: ClauseGraph.Name, of name: ClauseGraph.Name) -> Bool {
    guard outer.isMention, !outer.isDemonym, outer.entity != name.entity,
      outer.types == .polity || outer.types == .place
    else { return false }
    if isElsewhere(name, outer) || isKind(outer, graph.classes.facts.siteHead) { return false }
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
