/// Whom a person belongs to without an office: "Jonas Keller of the Danube Forum", "Ko Wen-je of the
/// People's Party", "Anne Amprou of France".
extension FactFinder {
  func addAffiliations(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard name.types == .person else { return }
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
