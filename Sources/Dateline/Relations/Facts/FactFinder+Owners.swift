/// Who owns an office: the name before it, the name after it, or the state of the one who holds it.
extension FactFinder {
  private static let owners: RoleTypes = [.polity, .organization, .armedGroup]
  private static let windowLimit = 160

  func fits(_ name: ClauseGraph.Name) -> Bool {
    !name.types.isDisjoint(with: Self.owners)
  }

  /// The name that owns a title, right before it: "Russian", "Chad's", "the Taliban's", "its",
  /// "Slovakia, whose".
  func ownerBefore(_ token: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    var last = token - 1
    // "Ukraine's new defence minister", "Britain's then prime minister".
    while last > sentence.lowerBound, token - last < 4, graph.nameAt[last] < 0,
      graph.upos[last] == .adj || graph.upos[last] == .adv
    {
      last -= 1
    }
    // "Lebanon's Hezbollah-allied premier": whoever is allied holds no office there.
    if last > sentence.lowerBound + 1, isMark(last, "-"), let ally = graph.name(at: last - 1),
      graph.text[graph.spans[last + 1]].hasSuffix("ed")
    {
      last = ally.tokens.lowerBound - 1
    }
    if last >= sentence.lowerBound, isPossessive(last) {
      last -= 1
      // "the Russian President's envoy": the office in between belongs to the same owner.
      while last > sentence.lowerBound, token - last < 8, isTitlePart(last) { last -= 1 }
    }
    guard last >= sentence.lowerBound else { return nil }
    if graph.words[last] == graph.known.whose, last - 2 >= sentence.lowerBound,
      isMark(last - 1, ","), let name = graph.name(at: last - 2)
    {
      return fits(name) ? name : nil
    }
    if let name = listOwner(last, in: sentence) { return fits(name) ? name : nil }
    if let name = graph.name(at: last) {
      if name.types == .person, last + 1 < token, isPossessive(last + 1) {
        return homeland(of: name, titled: nil)
      }
      if name.types == .person, graph.tags[last] == .prpPossessive {
        return office(of: name) ?? homeland(of: name, titled: nil)
      }
      return fits(name) ? name : nil
    }
    guard graph.tags[last] == .prpPossessive, let owner = pronounOwner(last, in: sentence)
    else { return nil }
    if owner.types == .person { return office(of: owner) ?? homeland(of: owner, titled: nil) }
    return fits(owner) ? owner : nil
  }

  /// The state or body whose office the text has given a person: "Juncker, president of the
  /// Commission; Malmström, his trade commissioner".
  private func office(of person: ClauseGraph.Name) -> ClauseGraph.Name? {
    guard let body = offices[person.entity] else { return nil }
    return ClauseGraph.Name(
      entity: body, span: person.span, tokens: person.tokens,
      types: RoleTypes(graph.names.entities[body].type), isMention: false, isMetonym: false,
      isDemonym: false, confidence: 0.85)
  }

  /// Whom a possessive pronoun stands for: the name it resolves to, or the one it is joined with in
  /// "Iran and its ally".
  func pronounOwner(_ pronoun: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    if let name = listOwner(pronoun, in: sentence) ?? graph.name(at: pronoun) { return name }
    if pronoun - 2 >= sentence.lowerBound, graph.upos[pronoun - 1] == .cconj,
      let name = graph.name(at: pronoun - 2), name.isMention, !name.isDemonym
    {
      return name
    }
    guard let bound = graph.resolve(pronoun).first else { return nil }
    return ClauseGraph.Name(
      entity: bound.entity, span: bound.span, tokens: pronoun..<pronoun + 1, types: bound.types,
      isMention: false, isMetonym: false, isDemonym: false, confidence: bound.confidence)
  }

  /// The name right before a list of its own people: "leaders of the Free Party, including its
  /// founder".
  private func listOwner(_ pronoun: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    let opener = pronoun - 1
    guard graph.tags[pronoun] == .prpPossessive, opener - 1 > sentence.lowerBound,
      isMark(opener - 1, ","),
      graph.hasClass(opener, graph.classes.facts.listOpener),
      let name = graph.name(at: opener - 2), name.isMention, !name.isDemonym,
      let bound = graph.name(at: pronoun), bound.types == name.types
    else { return nil }
    return name
  }

  /// The name that owns a title, after it: "of Chad", "at the World Bank", "of the ruling party",
  /// "of Russia's Security Council".
  func ownerAfter(
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
    while next < sentence.upperBound, next - token < 4,
      isArticle(next) || graph.nameAt[next] < 0 && graph.upos[next] == .adj
        || graph.tags[next] == .prpPossessive && graph.nameAt[next] < 0
    {
      next += 1
    }
    guard next < sentence.upperBound, var name = graph.name(at: next), fits(name) else {
      return nil
    }
    let after = name.tokens.upperBound
    if name.isMention || after < sentence.upperBound && isPossessive(after),
      after + 1 < sentence.upperBound
    {
      let inner = isPossessive(after) ? after + 1 : after
      if isPossessive(after) || name.isDemonym, let body = graph.name(at: inner),
        body.isMention, !body.isDemonym, body.types == .organization || body.types == .armedGroup
      {
        name = body
      }
    }
    guard !name.isDemonym || word == known.with || isBody(after, in: sentence) else { return nil }
    return (name, word)
  }

  /// Whether a noun after a demonym is a body of the state: "the Iraqi army".
  private func isBody(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound,
      graph.nameAt[token] < 0 || graph.name(at: token)?.isMention == false
    else { return false }
    var token = token
    while token + 1 < sentence.upperBound, graph.upos[token] == .adj { token += 1 }
    return graph.upos[token] == .noun && graph.hasClass(token, graph.classes.agent)
  }

  /// The state of an officeholder whose title names none: "President Putin".
  ///
  /// Only a state that the article speaks of counts. Without a title, the state of the person whatever
  /// the office.
  func homeland(of name: ClauseGraph.Name, titled title: Range<Int>?) -> ClauseGraph.Name? {
    let bit = graph.classes.facts.stateTitle
    guard let country = graph.names.entities[name.entity].country,
      title.map({ $0.contains { graph.hasClass($0, bit) } }) ?? true
    else { return nil }
    let named = graph.nameList.first { candidate in
      let entity = graph.names.entities[candidate.entity]
      return entity.type == .polity && entity.country == country && entity.kind == "country"
    }
    if let named { return named }
    guard
      let state = graph.names.entities.firstIndex(where: {
        $0.type == .polity && $0.country == country && $0.kind == "country"
      })
    else { return nil }
    return ClauseGraph.Name(
      entity: state, span: name.span, tokens: name.tokens, types: .polity, isMention: false,
      isMetonym: false, isDemonym: false, confidence: 0.8)
  }

  /// The state in focus, for offices of a government that name none: "the interior minister".
  func stateInFocus(before token: Int, titled title: Range<Int>) -> ClauseGraph.Name? {
    let bit = graph.classes.facts.cabinetTitle
    guard title.contains(where: { graph.hasClass($0, bit) }),
      !title.contains(where: { graph.hasClass($0, graph.classes.facts.companyTitle) })
    else { return nil }
    return stateInFocus(before: token, from: max(0, token - Self.windowLimit), atLeast: 2)
      ?? stateOfText(before: token, titled: title)
  }

  /// The state that the text before a token is about: the one named twice as often as any other.
  func stateInFocus(before token: Int) -> ClauseGraph.Name? {
    stateInFocus(before: token, from: max(0, token - Self.windowLimit), atLeast: 2)
  }

  /// The state that all the text before a token is about, for "Prime Minister Li" without a country.
  func stateOfText(before token: Int, titled title: Range<Int>) -> ClauseGraph.Name? {
    let bit = graph.classes.facts.ministerTitle
    guard title.contains(where: { graph.hasClass($0, bit) }) else { return nil }
    return stateInFocus(before: token, from: 0, atLeast: 4)
  }

  private func stateInFocus(
    before token: Int, from start: Int, atLeast least: Int
  ) -> ClauseGraph.Name? {
    var counts: [Int: Int] = [:]
    var last: [Int: ClauseGraph.Name] = [:]
    var at = token - 1
    while at >= start {
      guard let name = graph.name(at: at), name.isMention else {
        at -= 1
        continue
      }
      if name.types == .polity {
        counts[name.entity, default: 0] += 1
        if last[name.entity] == nil { last[name.entity] = name }
      }
      at = min(at, name.tokens.lowerBound) - 1
    }
    let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    guard let first = ranked.first, first.value >= least,
      ranked.count < 2 || ranked[1].value * 2 <= first.value
    else { return nil }
    return last[first.key]
  }
}
