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
    // Requests and promises of unnamed parties are told by the author: "is expected to".
    if inner.entity == nil, !status.isReported { return nil }
    // "said that Chad asked it to lift the siege that it had laid": Chad says nothing of the siege.
    if !status.isOpen, status.isReported, asks(sayer), outerStatus.sayer >= 0 {
      let outer = source(of: Int(outerStatus.sayer))
      return Attribution(
        sources: outer.entity.map { [$0] } ?? [], cue: graph.spans[Int(outerStatus.sayer)],
        isAnonymous: outer.entity == nil || outer.isAnonymous)
    }
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
    let phrase = speaker(of: sayer)
    guard phrase >= 0 else { return (nil, true) }
    // "Afghan officials said" has a named party behind an unnamed mouth.
    let isAnonymous = graph.hasClass(phrase, graph.classes.anonymous) && graph.nameAt[phrase] < 0
    // Places do not speak: "a newspaper in Vladivostok" is a source without a name.
    let first = graph.resolve(phrase, .strict).first { $0.types != .place }
    if let first { return (first.entity, isAnonymous) }
    // "a report by Chad says": whoever made it speaks in it.
    let maker = maker(of: phrase)
    let owner = maker < 0 ? nil : graph.resolve(maker).first { $0.types != .place }
    return owner.map { ($0.entity, false) } ?? (nil, true)
  }

  /// Whether a word asks for what completes it or promises it, and tells of nothing.
  private func asks(_ sayer: Int) -> Bool {
    let effects = graph.lexicon.effects(of: graph.words[sayer]).filter { $0.onClauses }
    return !effects.isEmpty && effects.allSatisfy { $0.effect == .open || $0.effect == .future }
  }

  /// Whose a statement, report or view is: "Chad's statement", "a report by Chad"; -1 if nobody's.
  private func maker(of noun: Int) -> Int {
    graph.firstChild(of: noun) {
      graph.deprels[$0] == .nmodPoss
        || graph.deprels[$0] == .nmod && graph.caseWord(of: $0) == graph.known.by
    }
  }

  /// The head of the phrase that names who speaks; -1 if there is none.
  private func speaker(of sayer: Int) -> Int {
    if graph.isAccording(sayer) {
      if graph.isAccordingWord(sayer) {
        return graph.firstChild(of: sayer) { graph.deprels[$0] == .obl }
      }
      let isView = graph.hasClass(sayer, graph.classes.viewpoint)
      // "in the view of Chad, Mali has": not Mali's view.
      var owner = isView ? maker(of: sayer) : -1
      if isView, owner < 0 {
        owner = graph.firstChild(of: sayer) {
          graph.deprels[$0] == .nmod && graph.caseWord(of: $0) == graph.known.of
        }
      }
      if isView, owner < 0 { owner = graph.owner(of: sayer) }
      return owner >= 0 ? owner : sayer
    }
    if graph.isVerb(sayer) { return graph.logicalSubject(of: sayer) }
    if graph.upos[sayer] == .adj || graph.child(of: sayer, .cop) >= 0 {
      return graph.surfaceSubject(of: sayer)
    }
    // "accusations, voiced by the army, that".
    let voiced = graph.firstChild(of: sayer) {
      graph.deprels[$0] == .acl && graph.child(of: $0, .oblAgent) >= 0
    }
    return voiced >= 0 ? graph.child(of: voiced, .oblAgent) : graph.owner(of: sayer)
  }
}
