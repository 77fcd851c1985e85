/// Where people and companies are at home: "Ellen Marsh, 34, of Dayton", "Vermont Gov. Martha
/// Ellison", "Porto-born Maria Silva", "Procter & Gamble of Cincinnati".
extension FactFinder {
  func addHomes(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    switch name.types {
    case .person:
      addConstituency(of: name, in: sentence, to: &facts)
      addTownsman(name, in: sentence, to: &facts)
    case .organization: addAddress(of: name, in: sentence, to: &facts)
    default: break
    }
  }

  /// Finds the place that an office is for: "Vermont governor Martha Ellison", "Senator Lionel Baxter
  /// of Nebraska", "Ann Lee, D-Ohio".
  private func addConstituency(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let bit = graph.classes.facts.localTitle
    let last = name.tokens.lowerBound - 1
    guard last >= sentence.lowerBound, graph.hasClass(last, bit) else { return }
    var first = last
    while first > sentence.lowerBound, last - first < 3, isTitlePart(first - 1),
      graph.words[first - 1] != graph.known.and, graph.words[first - 1] != graph.known.of
    {
      first -= 1
    }
    var seat: ClauseGraph.Name?
    if first > sentence.lowerBound, let before = graph.name(at: first - 1), isDistrict(before) {
      seat = before
    }
    let after = name.tokens.upperBound
    if seat == nil, after + 1 < sentence.upperBound, graph.words[after] == graph.known.of {
      seat = district(at: after + 1, in: sentence)
    }
    // "D-Ohio": the party with the state.
    if seat == nil, after + 3 < sentence.upperBound, isMark(after, ",") || isMark(after, "("),
      graph.spans[after + 1].count == 1, isMark(after + 2, "-")
    {
      seat = district(at: after + 3, in: sentence)
    }
    guard let seat else { return }
    let role = first..<last + 1
    facts.append(
      Fact(
        type: .holdsPosition, predicate: text(role), subject: argument(name),
        object: argument(seat), role: text(role), token: last, trigger: span(role),
        isFormer: role.contains { graph.hasClass($0, graph.classes.facts.formerOffice) },
        confidence: 0.8, rule: "holdsPosition.constituency"))
  }

  private func district(at token: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    guard token < sentence.upperBound, let name = graph.name(at: token), isDistrict(name),
      endsPhrase(name.tokens.upperBound, in: sentence)
    else { return nil }
    return name
  }

  private func isDistrict(_ name: ClauseGraph.Name) -> Bool {
    name.isMention && !name.isDemonym && name.types == .place
  }

  /// Whether a token cannot carry on the name before it: not "of Boston College", "of Spain's".
  private func endsPhrase(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound else { return true }
    if isPossessive(token) || graph.tags[token] == .hyph || isMark(token, "-") { return false }
    return graph.upos[token] != .noun && graph.upos[token] != .propn
      && graph.upos[token] != .adj
  }

  /// "Ellen Marsh, 34, of Dayton", "lawyer Frank Mills of Phoenix".
  private func addTownsman(
    _ name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    var token = name.tokens.upperBound
    var isAside = false
    if let start = asideStart(name, in: sentence), isMark(token, ",") {
      token = start
      isAside = true
    }
    guard token + 1 < sentence.upperBound, graph.words[token] == graph.known.of,
      let home = district(at: token + 1, in: sentence)
    else { return }
    let before = name.tokens.lowerBound - 1
    let isTownsman =
      before >= sentence.lowerBound && graph.hasClass(before, graph.classes.facts.profession)
    guard isAside || isTownsman else { return }
    facts.append(
      Fact(
        type: .livesIn, predicate: "of", subject: argument(name), object: argument(home),
        token: name.tokens.lowerBound, trigger: graph.spans[token], confidence: 0.75,
        rule: "livesIn.of"))
  }

  /// "Procter & Gamble of Cincinnati", "Hanover Foods, of Peoria", "Hanover Foods, Peoria, Ill.,".
  private func addAddress(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    guard isCompany(name) else { return }
    let possessive = name.tokens.lowerBound - 1
    if possessive > sentence.lowerBound, isPossessive(possessive),
      let town = graph.name(at: possessive - 1), isDistrict(town)
    {
      facts.append(seat(of: name, in: town))
      return
    }
    var token = name.tokens.upperBound
    guard token + 1 < sentence.upperBound else { return }
    let isAside = isMark(token, ",")
    if isAside { token += 1 }
    let isOf = graph.words[token] == graph.known.of
    if isOf { token += 1 }
    guard isOf || isAside, token < sentence.upperBound, let town = graph.name(at: token),
      isDistrict(town), endsPhrase(town.tokens.upperBound, in: sentence)
    else { return }
    let after = town.tokens.upperBound
    if !isOf {
      // Without the state a place after a comma may be the next of a list.
      guard after + 1 < sentence.upperBound, isMark(after, ","),
        let state = graph.name(at: after + 1), isOuter(state, of: town),
        isKnown(town, in: state)
      else { return }
    }
    facts.append(seat(of: name, in: town))
  }

  private func seat(of name: ClauseGraph.Name, in town: ClauseGraph.Name) -> Fact {
    Fact(
      type: .headquarteredIn, predicate: "of", subject: argument(name), object: argument(town),
      token: name.tokens.lowerBound, trigger: town.span, confidence: 0.75,
      rule: "headquarteredIn.address")
  }

  private func isCompany(_ name: ClauseGraph.Name) -> Bool {
    graph.names.entities[name.entity].kind == "company"
      || isKind(name, graph.classes.facts.companyForm)
  }
}
