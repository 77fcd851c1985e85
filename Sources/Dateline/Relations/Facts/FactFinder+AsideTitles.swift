/// Offices behind a name: "Amir Khan Muttaqi, the Taliban's foreign minister".
extension FactFinder {
  func titleInApposition(
    _ name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> Fact? {
    guard var token = asideStart(name, in: sentence) else { return nil }
    let start = token
    let former = graph.classes.facts.formerOffice
    var isFormer = false
    var isPersons = false
    var owner: ClauseGraph.Name?
    var first = -1
    var lastTitle = -1
    let limit = min(sentence.upperBound, token + Self.phraseLimit)
    scan: while token < limit {
      if let found = graph.name(at: token), found.isMention {
        let end = found.tokens.upperBound
        if found.types == .person, end < limit, isPossessive(end),
          let state = homeland(of: found, titled: nil)
        {
          // "President Putin's envoy": the office named first is another's.
          owner = state
          isPersons = true
          lastTitle = -1
        } else if lastTitle >= 0 || found.types == .person {
          break scan
        }
        if fits(found) {
          owner = found
          isPersons = false
        }
        token = found.tokens.upperBound
        if token < limit, isPossessive(token) { token += 1 }
        first = -1
        continue
      }
      if graph.hasClass(token, former) { isFormer = true }
      switch graph.upos[token] {
      case .adj, .noun, .propn:
        if first < 0 { first = token }
        if isTitle(token) { lastTitle = token }
      case .adv where first < 0: break
      case .det where first < 0 || token == start: break
      case .pron where graph.tags[token] == .prpPossessive && first < 0: break
      case .cconj
      where first >= 0 && lastTitle < 0
        || token > start && token + 1 < limit && isTitlePart(token + 1):
        break
      case .punct where graph.tags[token] == .hyph || isMark(token, "-"): break
      default:
        if first < 0 || lastTitle < 0 || !isTitlePart(token) { break scan }
      }
      token += 1
    }
    guard first >= 0, lastTitle >= first, graph.tags[lastTitle] != .nns else { return nil }
    // A name right after the title is the one who holds it: "Smith, French President Macron".
    if lastTitle + 1 < sentence.upperBound, let next = graph.name(at: lastTitle + 1),
      next.types == .person
    {
      return nil
    }
    let end = endOfPortfolio(lastTitle + 1, in: sentence)
    if owner == nil { owner = ownerBefore(first, in: sentence) }
    for place in [lastTitle + 1, end] {
      if let after = ownerAfter(place, in: sentence),
        owner == nil || after.preposition == graph.known.of || after.preposition == graph.known.at
      {
        // "Chad's Minister of Water and Lands": a field in capitals is no body.
        if let owner, owner.types == .polity, after.name.types == .organization,
          graph.hasClass(lastTitle, graph.classes.facts.ministerTitle)
        {
          break
        }
        let isEnvoy = after.preposition == graph.known.to || after.preposition == graph.known.for
        if isEnvoy, graph.hasClass(lastTitle, graph.classes.facts.envoyTitle) { continue }
        owner = after.name
        break
      }
    }
    let title = first..<end
    // "Schumer's campaign manager" serves the person, not the state.
    if isPersons, title.contains(where: { graph.hasClass($0, graph.classes.facts.companyTitle) }) {
      return nil
    }
    if owner == nil { owner = bodyAfterComma(end, in: sentence) }
    var confidence: Float = 0.88
    if owner == nil {
      owner = homeland(of: name, titled: title)
      confidence = 0.7
    }
    if owner == nil {
      owner = stateInFocus(before: start, titled: title)
      confidence = 0.5
    }
    guard let owner, owner.entity != name.entity else { return nil }
    var fact = fact(name, owner, text(title), title, confidence, "holdsPosition.apposition")
    fact.isFormer = fact.isFormer || isFormer
    return fact
  }

  /// The body that an office is told of after a comma: "Keller, commander, 4th Brigade,".
  private func bodyAfterComma(_ comma: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    guard comma + 1 < sentence.upperBound, isMark(comma, ","),
      let body = graph.name(at: comma + 1), body.isMention,
      body.types == .organization || body.types == .armedGroup
    else { return nil }
    let after = body.tokens.upperBound
    let isClosed = after >= sentence.upperBound || graph.upos[after] == .punct
    return isClosed ? body : nil
  }

  /// The end of the field that belongs to a title: "of state", "for foreign affairs".
  private func endOfPortfolio(_ start: Int, in sentence: Range<Int>) -> Int {
    guard start + 1 < sentence.upperBound,
      graph.words[start] == graph.known.of || graph.words[start] == graph.known.for
    else { return start }
    var end = start + 1
    if isArticle(end) { end += 1 }
    let first = end
    while end < sentence.upperBound, end - first < 4, isFree(end), graph.dateAt[end] < 0,
      graph.upos[end] == .noun || graph.upos[end] == .propn || graph.upos[end] == .adj
        || graph.words[end] == graph.known.and && end > first
    {
      end += 1
    }
    if end > first, graph.words[end - 1] == graph.known.and { end -= 1 }
    // "president of the company's chemical unit": the owner of a body is no field.
    let isWhole =
      end > first && !(end < sentence.upperBound && isPossessive(end))
      && !(end < sentence.upperBound && graph.name(at: end)?.isMention == true)
    return isWhole ? end : start
  }
}
