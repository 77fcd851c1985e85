/// Places that are told as examples of those of a state: "Ukrainian cities such as Odesa", "Odesa and
/// other Ukrainian cities".
extension FactFinder {
  /// Adds where the places of a list lie that begins with a name.
  func addExamples(from name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard
      let outer = ownerBefore(examples: name, in: sentence)
        ?? ownerBehind(examples: name, in: sentence)
    else { return }
    let list = graph.names(inListAt: name.tokens.lowerBound, sentence.upperBound)
    for place in list where place.types == .place && isOuter(outer, of: place, asDemonym: true) {
      facts.append(located(place, outer, 0.8, "locatedIn.example"))
    }
  }

  /// "Ukraine's ports, including Odesa", "towns in Ukraine such as Bucha".
  private func ownerBefore(
    examples name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    var opener = name.tokens.lowerBound - 1
    guard opener - 2 >= sentence.lowerBound else { return nil }
    if graph.words[opener] == graph.known.as, graph.words[opener - 1] == graph.known.such {
      opener -= 1
    } else if !graph.hasClass(opener, graph.classes.facts.listOpener) {
      return nil
    }
    var noun = opener - 1
    if isMark(noun, ",") { noun -= 1 }
    guard noun > sentence.lowerBound else { return nil }
    if let outer = graph.name(at: noun), outer.isMention, outer.types == .polity {
      let kind = outer.tokens.lowerBound - 2
      guard kind >= sentence.lowerBound, graph.words[kind + 1] == graph.known.inside,
        arePlaces(kind)
      else { return nil }
      return outer
    }
    return arePlaces(noun) ? owner(ofKind: noun, in: sentence) : nil
  }

  /// "Odesa and other Ukrainian cities", "Odesa and other towns in Ukraine".
  private func ownerBehind(
    examples name: ClauseGraph.Name, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    let before = name.tokens.lowerBound - 1
    if before > sentence.lowerBound, isMark(before, ","), graph.nameAt[before - 1] >= 0 {
      return nil
    }
    let list = graph.names(inListAt: name.tokens.lowerBound, sentence.upperBound)
    guard var token = list.last?.tokens.upperBound else { return nil }
    if token < sentence.upperBound, isMark(token, ",") { token += 1 }
    guard token + 2 < sentence.upperBound, graph.words[token] == graph.known.and,
      graph.text[graph.spans[token + 1]] == "other"
    else { return nil }
    var noun = token + 2
    while noun + 1 < sentence.upperBound, noun - token < 6, !arePlaces(noun) { noun += 1 }
    guard arePlaces(noun) else { return nil }
    if let owner = owner(ofKind: noun, in: sentence) { return owner }
    guard noun + 2 < sentence.upperBound, graph.words[noun + 1] == graph.known.inside,
      let outer = graph.name(at: noun + 2), outer.isMention, outer.types == .polity,
      !outer.isDemonym
    else { return nil }
    return outer
  }

  private func arePlaces(_ noun: Int) -> Bool {
    graph.tags[noun] == .nns && graph.hasClass(noun, graph.classes.facts.placeKind)
  }

  /// The state right before a noun and its modifiers: "southern Ukrainian cities", "Ukraine's ports".
  private func owner(ofKind noun: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    var last = noun - 1
    while last > sentence.lowerBound, noun - last < 4, graph.nameAt[last] < 0,
      graph.upos[last] == .adj || graph.deprels[last] == .compound
    {
      last -= 1
    }
    if last > sentence.lowerBound, isPossessive(last) { last -= 1 }
    guard last >= sentence.lowerBound, let outer = graph.name(at: last), outer.isMention,
      outer.types == .polity
    else { return nil }
    return outer
  }

  /// Whether a noun is for a part of a town: "the Kyiv suburb of Bucha".
  func isSuburb(_ noun: Int, of outer: ClauseGraph.Name) -> Bool {
    guard outer.types == .place else { return false }
    return graph.startsWith(noun, "suburb", butNot: "")
      || graph.startsWith(noun, "district", butNot: "")
      || graph.startsWith(noun, "neighbo", butNot: "")
  }
}
