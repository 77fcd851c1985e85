/// Offices and posts: "Russian Foreign Minister Sergei Lavrov", "Amir Khan Muttaqi, the Taliban's
/// foreign minister", "the president of Chad, Mahamat Déby".
extension FactFinder {
  static let phraseLimit = 10

  func addTitles(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard name.types == .person else { return }
    if let fact = titleBefore(name, in: sentence) { facts.append(fact) }
    if let fact = titleInApposition(name, in: sentence) { facts.append(fact) }
  }

  /// Whether a token belongs to no name; descriptions that stand for one do not count.
  func isFree(_ token: Int) -> Bool { !graph.isNamed(token) }

  func isTitle(_ token: Int) -> Bool {
    isFree(token) && graph.hasClass(token, graph.classes.title)
  }

  func isTitlePart(_ token: Int) -> Bool {
    guard isFree(token) else { return false }
    if graph.hasClass(token, graph.classes.title | graph.classes.titleModifier)
      || graph.tags[token] == .hyph || isMark(token, "-")
    {
      return true
    }
    // "Vice-President": the word of the whole stands on its second half.
    return graph.words[token] == 0 && token + 2 < graph.spans.count && isMark(token + 1, "-")
      && graph.spans[token].end == graph.spans[token + 1].start && isTitle(token + 2)
  }

  /// Whether a title ends at a token: "minister", "secretary of state", "chief of staff".
  private func endsTitle(_ token: Int, in sentence: Range<Int>) -> Bool {
    if isTitle(token) { return true }
    guard isFree(token), graph.isNominal(token) || isTitlePart(token) else { return false }
    var of = token - 1
    while of > sentence.lowerBound, token - of < 5, isTitlePart(of),
      graph.words[of] != graph.known.of, graph.words[of] != graph.known.for
    {
      of -= 1
    }
    guard of > sentence.lowerBound, token - of < 5,
      graph.words[of] == graph.known.of || graph.words[of] == graph.known.for
    else { return false }
    return isTitle(of - 1)
  }

  private func titleBefore(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Fact? {
    var last = name.tokens.lowerBound - 1
    guard last > sentence.lowerBound - 1 else { return nil }
    var trailing: (name: ClauseGraph.Name, preposition: Int32)?
    var isApposition = false
    if isMark(last, ","), last - 1 >= sentence.lowerBound {
      // "the president of Chad, Mahamat Déby": the title stands before the comma.
      isApposition = true
      last -= 1
      if let owner = graph.name(at: last), fits(owner) {
        var preposition = owner.tokens.lowerBound - 1
        if preposition >= sentence.lowerBound, isArticle(preposition) { preposition -= 1 }
        if preposition > sentence.lowerBound,
          let found = ownerAfter(preposition, in: sentence)
        {
          // An envoy for a country is another country's envoy.
          let isOwner = found.preposition != graph.known.for && found.preposition != graph.known.to
          trailing = isOwner ? found : nil
          last = preposition - 1
        }
      }
    }
    guard last >= sentence.lowerBound, endsTitle(last, in: sentence),
      graph.tags[last] != .nns || !isApposition
    else { return nil }
    var first = last
    while first - 1 >= sentence.lowerBound, isTitlePart(first - 1), last - first < Self.phraseLimit
    {
      first -= 1
    }
    while first < last,
      graph.words[first] == graph.known.of || graph.words[first] == graph.known.for
        || graph.words[first] == graph.known.and || isMark(first, "-")
    {
      first += 1
    }
    if first - 2 >= sentence.lowerBound, isPossessive(first - 1),
      let principal = graph.name(at: first - 2), principal.types == .person,
      (first..<last + 1).contains(where: {
        graph.hasClass($0, graph.classes.facts.companyTitle)
      })
    {
      // "Mesa's aide Ana Ruiz" serves the person, not the state.
      return nil
    }
    var before = ownerBefore(first, in: sentence)
    if let ministry = before, ministry.types == .organization, !isPossessive(first - 1),
      let state = graph.name(at: max(0, ministry.tokens.lowerBound - 1)), state.types == .polity,
      ministry.tokens.lowerBound > sentence.lowerBound
    {
      // "U.S. Treasury Secretary": the office is the state's.
      before = state
      first = ministry.tokens.lowerBound
    }
    if let place = before, place.types == .polity, !place.isDemonym, !isPossessive(first - 1),
      place.tokens.lowerBound - 1 > sentence.lowerBound,
      isPossessive(place.tokens.lowerBound - 1) || isMark(place.tokens.lowerBound - 1, "'"),
      let employer = graph.name(at: place.tokens.lowerBound - 2), employer.types == .organization
    {
      // "Siemens' Egypt manager": the office is the firm's.
      before = employer
    }
    if let body = before, body.types == .organization, !isPossessive(first - 1),
      body.tokens.lowerBound - 2 >= sentence.lowerBound,
      isPossessive(body.tokens.lowerBound - 1),
      let state = graph.name(at: body.tokens.lowerBound - 2), state.types == .polity,
      graph.hasClass(last, graph.classes.facts.envoyTitle)
    {
      // "Chad's U.N. ambassador": an envoy is his state's.
      before = state
    }
    if let people = before, people.isDemonym, people.tokens.lowerBound - 2 >= sentence.lowerBound,
      isPossessive(people.tokens.lowerBound - 1),
      let state = graph.name(at: people.tokens.lowerBound - 2), state.types == .polity
    {
      // "Bosnia's Serb leader": the office is where the people lives.
      before = state
    }
    var owner = before ?? trailing?.name
    var confidence: Float = 0.92
    let title = first..<last + 1
    let isState = title.contains { graph.hasClass($0, graph.classes.facts.stateTitle) }
    if owner == nil, let after = ownerAfter(name.tokens.upperBound, in: sentence),
      after.preposition == graph.known.of, !isState || after.name.types == .polity
    {
      owner = after.name
    }
    let end = trailing.map { $0.name.tokens.upperBound } ?? last + 1
    let role = text(first..<withoutRank(first, before == nil ? last + 1 : end))
    // "Greenfield leader Anna Holm", "Tigrayan leader Anna Holm": a body or a people that holds no
    // office of state is not her state.
    let isOwned =
      first > sentence.lowerBound
      && (graph.upos[first - 1] == .propn && isFree(first - 1)
        || graph.name(at: first - 1)?.types == .group)
    if owner == nil, !isOwned {
      owner = homeland(of: name, titled: title)
      confidence = 0.7
    }
    if owner == nil, trailing == nil {
      if isApposition {
        owner = stateInFocus(before: first, titled: title)
      } else if graph.names.entities[name.entity].country == nil {
        owner = stateOfText(before: graph.spans.count, titled: title)
      }
      confidence = 0.5
    }
    guard let owner, owner.entity != name.entity else { return nil }
    return fact(name, owner, role, title, confidence, "holdsPosition.title")
  }

  /// The end of an office without the abbreviated rank that follows it.
  private func withoutRank(_ first: Int, _ end: Int) -> Int {
    var cut = end
    while cut > first, graph.text[graph.spans[cut - 1]].hasSuffix(".") { cut -= 1 }
    return cut > first ? cut : end
  }

  /// The first token of what is said beside a name: after "X, ", "X (", "X, 45, ".
  func asideStart(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Int? {
    var token = name.tokens.upperBound
    // "Amprou of France, co-chair of".
    if token + 2 < sentence.upperBound, graph.words[token] == graph.known.of,
      let home = graph.name(at: token + 1), home.types == .polity
    {
      token = home.tokens.upperBound
    }
    guard token + 1 < sentence.upperBound, isMark(token, ",") || isMark(token, "(") else {
      return nil
    }
    token += 1
    if graph.upos[token] == .num, token + 2 < sentence.upperBound,
      isMark(token + 1, ",") || isMark(token + 1, ")")
    {
      token += 2
      if isMark(token, ",") { token += 1 }
    }
    return token < sentence.upperBound ? token : nil
  }

  func fact(
    _ person: ClauseGraph.Name, _ owner: ClauseGraph.Name, _ role: String,
    _ trigger: Range<Int>, _ confidence: Float, _ rule: String
  ) -> Fact {
    let isFormer = trigger.contains { graph.hasClass($0, graph.classes.facts.formerOffice) }
    let last = trigger.upperBound - 1
    var fact = Fact(
      type: .holdsPosition, predicate: role, subject: argument(person), object: argument(owner),
      role: role, token: last, trigger: span(trigger), isFormer: isFormer, confidence: confidence,
      rule: rule)
    // Whoever founded a thing need not hold an office in it, and a member is no officer.
    if trigger.contains(where: { graph.hasClass($0, graph.classes.facts.founderTitle) }) {
      fact.retype(.established)
    } else if owner.types == .polity, graph.hasClass(last, graph.classes.facts.profession) {
      // "a Portuguese economist" serves no state.
      fact.retype(.citizenOf)
    } else if owner.types != .polity,
      graph.hasClass(last, graph.classes.facts.memberTitle)
    {
      fact.retype(.memberOf)
    }
    return fact
  }
}
