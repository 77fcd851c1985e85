/// Who owns a body and where it has its seat: "China's Taiwan Affairs Office", "the Vienna-based OSCE",
/// "Russia's base in Tajikistan".
extension FactFinder {
  /// "China's Taiwan Affairs Office", "Russia's Security Council": a body told to be a state's.
  func addOwner(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let possessive = name.tokens.lowerBound - 1
    let next = name.tokens.upperBound
    if let fact = stateBody(name, in: sentence) { facts.append(fact) }
    guard possessive > sentence.lowerBound, isPossessive(possessive), !name.isDemonym,
      next >= sentence.upperBound || !isMark(next, "-"),
      let owner = graph.name(at: possessive - 1), owner.isMention,
      owner.entity != name.entity, isBodyName(name)
    else { return }
    switch owner.types {
    case .polity:
      // "Russia's UN ambassador", "Europe's NATO allies": a body of many states is none's own.
      if graph.names.entities[name.entity].kind == "igo" { return }
    case .organization, .armedGroup: break
    case .person:
      // "Muqtada al-Sadr's Mahdi Army" is led by him; whose hospital it is may mean its patient.
      guard
        name.types == .armedGroup || isKind(name, graph.classes.facts.partyHead)
          || graph.names.entities[name.entity].kind == "party"
      else { return }
    default: return
    }
    facts.append(
      Fact(
        type: .affiliatedWith, predicate: "of", subject: argument(name), object: argument(owner),
        token: name.tokens.lowerBound, trigger: graph.spans[possessive], confidence: 0.7,
        rule: "affiliatedWith.possessor"))
  }

  /// "KCNA, the state news agency": the state's that the text is about, or that the body is known to be
  /// of.
  private func stateBody(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Fact? {
    guard name.types == .organization, !name.isDemonym else { return nil }
    var mark = name.tokens.upperBound
    if mark + 3 < sentence.upperBound, isMark(mark, ","), isArticle(mark + 1) {
      mark += 2
      guard isStateMark(mark) else { return nil }
    } else {
      mark = name.tokens.lowerBound - 1
      while mark > sentence.lowerBound, name.tokens.lowerBound - mark < 5,
        graph.nameAt[mark] < 0,
        graph.upos[mark] == .noun || graph.upos[mark] == .adj
          || graph.tags[mark] == .hyph,
        !isStateMark(mark)
      {
        mark -= 1
      }
      guard mark >= sentence.lowerBound, mark < name.tokens.lowerBound - 1,
        isStateMark(mark)
      else { return nil }
      var before = mark - 1
      if before >= sentence.lowerBound, isArticle(before) { before -= 1 }
      // "Chad's state oil company" and "the Chadian state broadcaster" name their state.
      if before >= sentence.lowerBound,
        graph.nameAt[before] >= 0 || isPossessive(before) || graph.tags[before] == .prpPossessive
      {
        return nil
      }
    }
    let noun = mark + 1
    guard noun < sentence.upperBound, graph.nameAt[noun] < 0,
      let state = homeland(of: name, titled: nil) ?? stateInFocus(before: name.tokens.lowerBound)
    else { return nil }
    // "the state agency of Chad": told by another rule.
    var end = noun
    while end < sentence.upperBound, graph.nameAt[end] < 0,
      graph.upos[end] == .noun || graph.upos[end] == .adj || graph.upos[end] == .verb
        || graph.tags[end] == .hyph
    {
      end += 1
    }
    if end < sentence.upperBound, end > name.tokens.upperBound,
      graph.words[end] == graph.known.of || graph.words[end] == graph.known.inside
        || graph.words[end] == graph.known.for
    {
      return nil
    }
    guard
      (noun..<max(end, noun)).contains(where: {
        graph.hasClass(
          $0, graph.classes.facts.bodyHead | graph.classes.company | graph.classes.firm)
      })
    else { return nil }
    return Fact(
      type: .affiliatedWith, predicate: "state", subject: argument(name), object: argument(state),
      token: mark, trigger: graph.spans[mark], confidence: 0.75 * state.confidence,
      rule: "affiliatedWith.state-body")
  }

  private func isStateMark(_ token: Int) -> Bool {
    graph.text[graph.spans[token]] == "state"
      && graph.text[graph.spans[token + 1]] != "department"
  }

  /// Whether a name is one of a body.
  ///
  /// It is not one of what a company sells ("Google's Gemini"), nor the rest of a name that the
  /// possessive belongs to ("Lloyd's Inc").
  private func isBodyName(_ name: ClauseGraph.Name) -> Bool {
    let facts = graph.classes.facts
    if name.tokens.count > 1, isKind(name, facts.bodyHead | facts.houseHead | facts.partyHead) {
      return true
    }
    return !graph.names.entities[name.entity].kind.isEmpty && !isKind(name, facts.companyForm)
  }

  /// "the Vienna-based OSCE", "the CSTO, a Moscow-led alliance".
  func addSeat(
    beside place: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let hyphen = place.tokens.upperBound
    guard hyphen + 1 < sentence.upperBound, isMark(hyphen, "-"),
      graph.spans[hyphen].start == place.span.end
    else { return }
    let isSeat: Bool
    let word = graph.text[graph.spans[hyphen + 1]]
    switch word {
    case "based", "headquartered", "born":
      isSeat = place.types == .place || place.types == .polity
    case "led", "owned", "controlled", "run", "backed", "funded", "sponsored":
      guard place.types == .polity || place.types == .organization else { return }
      isSeat = false
    default: return
    }
    guard isSeat || place.types != .place else { return }
    let isOfPeople = isSeat && word != "headquartered" && place.types == .place
    let seat = isSeat ? town(before: place, in: sentence) : place
    var token = hyphen + 2
    while token < sentence.upperBound, token - hyphen < 8, graph.name(at: token)?.isMention != true,
      graph.upos[token] == .noun || graph.upos[token] == .adj || graph.upos[token] == .propn
        || graph.tags[token] == .hyph || graph.upos[token] == .punct && !isMark(token, ",")
        || token + 1 < sentence.upperBound && graph.tags[token + 1] == .hyph
    {
      token += 1
    }
    var body = token < sentence.upperBound ? graph.name(at: token) : nil
    let article = place.tokens.lowerBound - 1
    if isOfPeople, let person = body?.types == .person ? body : beside(article, in: sentence),
      person.types == .person
    {
      facts.append(
        Fact(
          type: word == "born" ? .bornIn : .livesIn, predicate: word, subject: argument(person),
          object: argument(seat), token: hyphen + 1, trigger: graph.spans[hyphen + 1],
          confidence: 0.75, rule: word == "born" ? "bornIn.adjective" : "livesIn.based-adjective"))
      return
    }
    if body?.types != .organization, article - 2 >= sentence.lowerBound, isArticle(article),
      isMark(article - 1, ",")
    {
      body = graph.name(at: article - 2)
    }
    guard let body, body.isMention, body.entity != place.entity,
      body.types == .organization || body.types == .armedGroup, word != "born"
    else {
      return
    }
    facts.append(
      Fact(
        type: isSeat ? .headquarteredIn : .affiliatedWith,
        predicate: word, subject: argument(body), object: argument(seat), token: hyphen + 1,
        trigger: graph.spans[hyphen + 1],
        confidence: 0.8,
        rule: isSeat ? "headquarteredIn.based-adjective" : "affiliatedWith.led-adjective"))
  }

  /// The name that a phrase from its article on is told beside: "Petrov, a Moscow-based analyst".
  private func beside(_ article: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    guard article - 2 >= sentence.lowerBound, isArticle(article), isMark(article - 1, ",") else {
      return nil
    }
    return graph.name(at: article - 2)
  }

  /// The town of an address whose state is named last: "Toledo, Ohio-based".
  private func town(before state: ClauseGraph.Name, in sentence: Range<Int>) -> ClauseGraph.Name {
    let comma = state.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, isMark(comma, ","), let town = graph.name(at: comma - 1),
      town.types == .place, isProvince(state) || state.types == .polity, !isElsewhere(town, state)
    else { return state }
    return town
  }

  /// "Russia's 201st Military Base in Tajikistan", "its largest base, Camp Lemonnier".
  func addBase(
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
}
