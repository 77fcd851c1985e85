/// Offices and posts: "Russian Foreign Minister Sergei Lavrov", "Amir Khan Muttaqi, the Taliban's
/// foreign minister", "the president of Chad, Mahamat Déby".
extension FactFinder {
  private static let owners: RoleTypes = [.polity, .organization, .armedGroup]
  private static let phraseLimit = 10

  func addTitles(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard name.types == .person else { return }
    if let fact = titleBefore(name, in: sentence) { facts.append(fact) }
    if let fact = titleInApposition(name, in: sentence) { facts.append(fact) }
  }

  private func isTitle(_ token: Int) -> Bool {
    !graph.isNamed(token) && graph.hasClass(token, graph.classes.title)
  }

  private func isTitlePart(_ token: Int) -> Bool {
    !graph.isNamed(token)
      && graph.hasClass(token, graph.classes.title | graph.classes.titleModifier)
  }

  /// The name that owns a title, right before it: "Russian", "Chad's", "the Taliban's".
  private func ownerBefore(_ token: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    var last = token - 1
    if last >= sentence.lowerBound, isPossessive(last) {
      last -= 1
      // "the Russian President's envoy": the office in between belongs to the same owner.
      while last > sentence.lowerBound, token - last < 6, isTitlePart(last) { last -= 1 }
    }
    guard last >= sentence.lowerBound, let name = graph.name(at: last) else { return nil }
    return fits(name) ? name : nil
  }

  /// The name that owns a title, after it: "of Chad", "at the World Bank".
  private func ownerAfter(
    _ token: Int, in sentence: Range<Int>
  ) -> (name: ClauseGraph.Name, preposition: Int32)? {
    guard token < sentence.upperBound else { return nil }
    let word = graph.words[token]
    let known = graph.known
    guard
      word == known.of || word == known.at || word == known.for || word == known.to
        || word == known.with || word == known.inside || word == known.from
    else { return nil }
    var next = token + 1
    if next < sentence.upperBound, isArticle(next) { next += 1 }
    guard next < sentence.upperBound, let name = graph.name(at: next), fits(name),
      !name.isDemonym || word == known.with
    else { return nil }
    return (name, word)
  }

  private func fits(_ name: ClauseGraph.Name) -> Bool {
    !name.types.isDisjoint(with: Self.owners)
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
    guard last >= sentence.lowerBound, isTitle(last), graph.tags[last] != .nns || !isApposition
    else { return nil }
    var first = last
    while first - 1 >= sentence.lowerBound, isTitlePart(first - 1), last - first < Self.phraseLimit
    {
      first -= 1
    }
    while first < last,
      graph.words[first] == graph.known.of || graph.words[first] == graph.known.for
        || graph.words[first] == graph.known.and
    {
      first += 1
    }
    var owner = ownerBefore(first, in: sentence)
    var confidence: Float = 0.92
    if owner == nil { owner = trailing?.name }
    let isState = graph.hasClass(last, graph.lexicon.classBit("state-title"))
    if owner == nil, let after = ownerAfter(name.tokens.upperBound, in: sentence),
      after.preposition == graph.known.of, !isState || after.name.types == .polity
    {
      owner = after.name
    }
    if owner == nil, trailing == nil, isApposition { return nil }
    let end = trailing.map { $0.name.tokens.upperBound } ?? last + 1
    let role = text(first..<(ownerBefore(first, in: sentence) == nil ? last + 1 : end))
    if owner == nil {
      owner = homeland(of: name, titled: last)
      confidence = 0.6
    }
    guard let owner, owner.entity != name.entity else { return nil }
    return fact(name, owner, role, first..<last + 1, confidence, "holdsPosition.title")
  }

  private func titleInApposition(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> Fact? {
    var token = name.tokens.upperBound
    guard token + 1 < sentence.upperBound, isMark(token, ",") || isMark(token, "(") else {
      return nil
    }
    token += 1
    if isArticle(token) || graph.tags[token] == .prpPossessive { token += 1 }
    var owner: ClauseGraph.Name?
    var first = -1
    var lastTitle = -1
    let limit = min(sentence.upperBound, token + Self.phraseLimit)
    scan: while token < limit {
      if let found = graph.name(at: token), found.isMention {
        if found.types == .person || lastTitle >= 0 { break scan }
        if fits(found) { owner = found }
        token = found.tokens.upperBound
        if token < limit, isPossessive(token) { token += 1 }
        first = -1
        continue
      }
      switch graph.upos[token] {
      case .adj, .noun, .propn:
        if first < 0 { first = token }
        if isTitle(token) { lastTitle = token }
      case .cconj where lastTitle < 0 || token + 1 < limit && isTitlePart(token + 1): break
      case .punct where graph.tags[token] == .hyph: break
      default:
        if first < 0 || lastTitle < 0 || !isTitlePart(token) { break scan }
      }
      token += 1
    }
    guard first >= 0, lastTitle >= first else { return nil }
    // A name right after the title is the one who holds it: "Smith, French President Macron".
    if lastTitle + 1 < sentence.upperBound, let next = graph.name(at: lastTitle + 1),
      next.types == .person
    {
      return nil
    }
    if let after = ownerAfter(lastTitle + 1, in: sentence),
      owner == nil || after.preposition == graph.known.of || after.preposition == graph.known.at
    {
      owner = after.name
    }
    guard let owner, owner.entity != name.entity else { return nil }
    return fact(
      name, owner, text(first..<lastTitle + 1), first..<lastTitle + 1, 0.88,
      "holdsPosition.apposition")
  }

  /// The state of an officeholder whose title names none: "President Putin", if the article
  /// names the state.
  private func homeland(of name: ClauseGraph.Name, titled title: Int) -> ClauseGraph.Name? {
    guard let country = graph.names.entities[name.entity].country,
      graph.hasClass(title, graph.lexicon.classBit("state-title"))
    else { return nil }
    return graph.nameList.first { candidate in
      let entity = graph.names.entities[candidate.entity]
      return entity.type == .polity && entity.country == country && entity.kind == "country"
    }
  }

  private func fact(
    _ person: ClauseGraph.Name, _ owner: ClauseGraph.Name, _ role: String,
    _ trigger: Range<Int>, _ confidence: Float, _ rule: String
  ) -> Fact {
    let isFormer = trigger.contains { graph.hasClass($0, graph.lexicon.classBit("former")) }
    return Fact(
      type: .holdsPosition, predicate: role, subject: argument(person), object: argument(owner),
      role: role, token: trigger.upperBound - 1, trigger: span(trigger), isFormer: isFormer,
      confidence: confidence, rule: rule)
  }
}
