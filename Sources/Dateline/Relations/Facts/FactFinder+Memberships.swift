/// Members of bodies that a list spells out beside their names, whatever the tree makes of it: "the
/// SADC, a bloc of Angola, Botswana and Zambia", "which has three members – …".
///
/// Long lists are where parsers go wrong most, and in text on alliances where most memberships are
/// told. What is read here is words in a row: the body, a word for such bodies or for members, and
/// names of one kind with nothing but commas and "and" between.
extension FactFinder {
  private static let reach = 26
  private static let nounReach = 8

  /// What stands before a list and tells that it lists members.
  private enum Cue: String {
    case bloc = "memberOf.bloc-list"
    case members = "memberOf.member-list"
    case includes = "memberOf.include-list"
    case inWhich = "memberOf.in-which"
  }

  func addMembers(of body: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard !body.isDemonym,
      body.types == .organization || body.types == .event
        || body.types == .programme || body.types == .armedGroup
    else { return }
    let facing = graph.classes.facts
    // What the body is called stands beside it, or after "as".
    let next = body.tokens.upperBound
    var isAside = next < sentence.upperBound && graph.upos[next] == .punct
    var bloc = -1
    var members = -1
    var includes = -1
    var token = body.tokens.upperBound
    let end = min(sentence.upperBound, token + Self.reach)
    while token < end {
      if let name = graph.name(at: token), name.isMention {
        let list = graph.names(inListAt: token, sentence.upperBound)
        if let cue = cue(before: token, of: list, bloc: bloc, members: members, includes: includes),
          list.allSatisfy({ $0.types == list[0].types && $0.entity != body.entity })
        {
          return add(list, cue, to: body, at: token, in: sentence, &facts)
        }
        // Another body's members are not this one's, but for an acronym in brackets.
        if name.entity != body.entity, name.types == body.types { return }
        token = max(token + 1, name.tokens.upperBound)
        continue
      }
      // What another clause says is not said of the body.
      if isMark(token, ";") || isFinite(token) && !opensMembers(token) { return }
      if graph.words[token] == graph.known.as, graph.upos[token] == .adp { isAside = true }
      if isAside, graph.hasClass(token, facing.blocNoun), graph.upos[token] == .noun {
        bloc = token
      }
      if graph.words[token] == graph.known.member, graph.tags[token] == .nns {
        members = token
      }
      if graph.hasClass(token, facing.includeVerb) { includes = token }
      token += 1
    }
  }

  /// Why a list that begins at a token lists members, nil if nothing tells that.
  private func cue(
    before start: Int, of list: [ClauseGraph.Name], bloc: Int, members: Int, includes: Int
  ) -> Cue? {
    var before = start - 1
    while before > 0, isArticle(before) { before -= 1 }
    guard list.count > 1, list[0].types == .polity || list[0].types == .organization else {
      return nil
    }
    if includes == before, includes > 0 { return listsMembers(includes) ? .includes : nil }
    // "which include the meeting of foreign ministers of Chad, Mali and Niger"
    if includes > 0, list.count > 2, graph.words[before] == graph.known.of,
      start - includes < 14, !hasFiniteVerb(includes + 1..<before)
    {
      return .includes
    }
    if bloc > 0, isListPreposition(before) {
      let span = bloc + 1..<before
      if span.count < Self.nounReach, !hasFiniteVerb(span) { return .bloc }
    }
    if members > 0, list.count > 2, before - members < 3, before > members,
      graph.upos[before] == .punct || graph.hasClass(before, graph.classes.facts.listOpener)
    {
      return .members
    }
    if before > 2, graph.tags[before] == .wdt, graph.words[before - 1] == graph.known.inside,
      areMembers(after: list[list.count - 1])
    {
      return .inWhich
    }
    return nil
  }

  /// Whether "including" stands behind a word for members or bodies, where it is no verb: not "big
  /// firms, including".
  private func listsMembers(_ include: Int) -> Bool {
    guard graph.tags[include] == .vbg || graph.upos[include] == .adp else { return true }
    let before = graph.upos[include - 1] == .punct ? include - 2 : include - 1
    guard before >= 0 else { return false }
    let facts = graph.classes.facts
    return graph.isNamed(before) || graph.hasClass(before, facts.memberNoun | facts.blocNoun)
  }

  /// Whether "are members" stands behind a list.
  private func areMembers(after last: ClauseGraph.Name) -> Bool {
    let verb = last.tokens.upperBound
    return verb + 1 < graph.words.count && graph.upos[verb] == .aux
      && graph.words[verb + 1] == graph.known.member
  }

  private func isListPreposition(_ token: Int) -> Bool {
    let known = graph.known
    return graph.words[token] == known.of || graph.words[token] == known.between
      || graph.words[token] == known.among
      || graph.hasClass(
        token, graph.classes.facts.listOpener | graph.classes.facts.includeVerb)
  }

  private func hasFiniteVerb(_ range: Range<Int>) -> Bool { range.contains(where: isFinite) }

  private func isFinite(_ token: Int) -> Bool {
    switch graph.tags[token] {
    case .vbd, .vbz, .vbp, .md: true
    default: false
    }
  }

  /// Whether a verb may stand between a body and its members: "has", "includes".
  private func opensMembers(_ token: Int) -> Bool {
    graph.hasClass(token, graph.classes.facts.includeVerb)
      || graph.words[token] == graph.known.have
  }

  private func add(
    _ list: [ClauseGraph.Name], _ cue: Cue, to body: ClauseGraph.Name, at start: Int,
    in sentence: Range<Int>, _ facts: inout [Fact]
  ) {
    var members = list
    // "plus Armenia and Belarus"
    let behind = cue == .inWhich ? list[list.count - 1].tokens.upperBound + 2 : -1
    if behind > 0 {
      var plus = behind
      while plus < sentence.upperBound, graph.upos[plus] == .punct { plus += 1 }
      if plus + 1 < sentence.upperBound, graph.words[plus] == graph.known.plus {
        members += graph.names(inListAt: plus + 1, sentence.upperBound)
      }
    }
    let trigger = span(start - 1..<start)
    for member in members {
      facts.append(
        Fact(
          type: .memberOf, predicate: graph.text[trigger], subject: argument(member),
          object: argument(body), token: member.tokens.lowerBound, trigger: trigger,
          confidence: 0.85, rule: cue.rawValue))
    }
  }
}
