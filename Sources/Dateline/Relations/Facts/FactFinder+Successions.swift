/// Offices that pass from one to another: "Ana Cruz, who succeeded Luis Paz in 2019".
extension FactFinder {
  /// Adds the office of who takes over from a person whose office is known.
  func addSuccession(_ verb: Int, to facts: inout [Fact]) {
    let word = graph.words[verb]
    guard word == graph.known.succeed || word == graph.known.replace, graph.isVerb(verb) else {
      return
    }
    let heirs = graph.resolve(graph.logicalSubject(of: verb)).filter { $0.types == .person }
    let holders = graph.resolve(graph.logicalObject(of: verb)).filter { $0.types == .person }
    guard heirs.count == 1, holders.count == 1, heirs[0].entity != holders[0].entity,
      let body = offices[holders[0].entity]
    else { return }
    facts.append(
      Fact(
        type: .holdsPosition, predicate: graph.text[graph.spans[verb]],
        subject: Argument(entity: heirs[0].entity, span: heirs[0].span),
        object: Argument(entity: body, span: holders[0].span), role: "successor", token: verb,
        trigger: graph.spans[verb], isClausal: true,
        confidence: 0.75 * heirs[0].confidence * holders[0].confidence,
        rule: "holdsPosition.succession"))
  }
}
