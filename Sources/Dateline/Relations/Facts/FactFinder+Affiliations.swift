/// Whom a person belongs to without an office: "Jonas Keller of the Danube Forum", "Ko Wen-je of the
/// People's Party", "Anne Amprou of France".
extension FactFinder {
  func addAffiliations(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard name.types == .person else { return }
    if let fact = ownPerson(name, in: sentence) {
      facts.append(fact)
      return
    }
    var token = name.tokens.upperBound
    let isAside = token < sentence.upperBound && isMark(token, ",")
    if isAside { token += 1 }
    guard let owner = ownerAfter(token, in: sentence), owner.name.isMention,
      owner.preposition == graph.known.of
        || isAside && owner.preposition != graph.known.for && owner.preposition != graph.known.to
          && owner.preposition != graph.known.inside
    else { return }
    let outer = owner.name
    let type: RelationType
    switch outer.types {
    case .polity:
      // "President Macri of Argentina" is told as an office; "from" tells of a journey.
      guard owner.preposition == graph.known.of, !isTitled(name, in: sentence) else { return }
      // Those known for an office are named after it: "Macri of Argentina".
      let isOfficial = graph.names.entities[name.entity].kind.isEmpty == false
      type = isOfficial ? .holdsPosition : .citizenOf
    case .armedGroup: type = .memberOf
    case .organization: type = isParty(outer) ? .memberOf : .holdsPosition
    default: return
    }
    if type == .holdsPosition, isTitled(name, in: sentence) { return }
    let trigger = graph.spans[token]
    facts.append(
      Fact(
        type: type, predicate: graph.text[trigger], subject: argument(name),
        object: argument(outer), token: name.tokens.lowerBound, trigger: trigger,
        confidence: type == .citizenOf ? 0.5 : 0.75, rule: type.rawValue + ".of"))
  }

  /// "the Nansen Institute's Ida Berg": whoever is named as a body's own serves it.
  private func ownPerson(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Fact? {
    let possessive = name.tokens.lowerBound - 1
    guard possessive > sentence.lowerBound, isPossessive(possessive),
      let body = graph.name(at: possessive - 1), body.isMention,
      body.types == .organization || body.types == .armedGroup,
      // A single word is as likely what the body makes: "Anthropic's Claude".
      name.tokens.count > 1
    else { return nil }
    let next = name.tokens.upperBound
    // "Disney's Mickey Mouse shop" is no person's.
    if next < sentence.upperBound, graph.upos[next] == .noun || isPossessive(next) { return nil }
    let type: RelationType =
      body.types == .armedGroup || isParty(body) ? .memberOf : .holdsPosition
    return Fact(
      type: type, predicate: "of", subject: argument(name), object: argument(body),
      token: name.tokens.lowerBound, trigger: graph.spans[possessive], confidence: 0.75,
      rule: type.rawValue + ".own")
  }

  /// Whether a title stands before a name.
  private func isTitled(_ name: ClauseGraph.Name, in sentence: Range<Int>) -> Bool {
    let before = name.tokens.lowerBound - 1
    return before >= sentence.lowerBound && isTitlePart(before) && !isMark(before, "-")
      && graph.words[before] != graph.known.of && graph.words[before] != graph.known.for
      && graph.words[before] != graph.known.and
  }

  /// Whether an organisation has members rather than staff.
  private func isParty(_ name: ClauseGraph.Name) -> Bool {
    if graph.names.entities[name.entity].kind == "party" { return true }
    let bit = graph.classes.facts.partyHead
    return name.tokens.contains { graph.hasClass($0, bit) || hasPartyForm($0, bit) }
  }

  private func hasPartyForm(_ token: Int, _ bit: ClassMask) -> Bool {
    let word = graph.lexicon.table.number(of: graph.text[graph.spans[token]].lowercased())
    return graph.lexicon.classes(of: word) & bit != 0
  }
}
