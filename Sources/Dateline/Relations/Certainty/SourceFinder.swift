/// Finds who says what a clause says.
struct SourceFinder {
  let graph: ClauseGraph

  /// The attribution of a clause: its source, outermost first, and the words of saying.
  ///
  /// - Parameters:
  ///   - status: how surely the clause holds, with its word of saying.
  ///   - outerStatus: the status of the word of saying, for nested sources.
  /// - Returns: nil where the author speaks.
  func attribution(of status: ClauseStatus, under outerStatus: ClauseStatus) -> Attribution? {
    guard status.sayer >= 0 else { return nil }
    let sayer = Int(status.sayer)
    let inner = source(of: sayer)
    var sources = inner.entity.map { [$0] } ?? []
    if outerStatus.sayer >= 0, Int(outerStatus.sayer) != sayer,
      let outer = source(of: Int(outerStatus.sayer)).entity, !sources.contains(outer)
    {
      sources.insert(outer, at: 0)
    }
    return Attribution(
      sources: sources, cue: graph.spans[sayer], isAnonymous: sources.isEmpty || inner.isAnonymous)
  }

  /// Who stands behind a word of saying: "Kabul said", "Russia's claim", "according to the UN".
  func source(of sayer: Int) -> (entity: Int?, isAnonymous: Bool) {
    var phrase: Int
    if graph.isAccording(sayer) {
      phrase = sayer
      if graph.words[sayer] == graph.known.according {
        phrase = graph.firstChild(of: sayer) { graph.deprels[$0] == .obl }
      }
    } else if graph.isVerb(sayer) {
      phrase = graph.logicalSubject(of: sayer)
    } else {
      phrase = graph.owner(of: sayer)
    }
    guard phrase >= 0 else { return (nil, true) }
    // "Afghan officials said" has a named party behind an unnamed mouth.
    let isAnonymous = graph.hasClass(phrase, graph.classes.anonymous) && graph.nameAt[phrase] < 0
    if let first = graph.resolve(phrase, .strict).first { return (first.entity, isAnonymous) }
    // A source without a name behind it, or an outlet: "told Reuters".
    return (nil, true)
  }
}
