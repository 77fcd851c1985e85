/// Verbs that carry event nouns: "held talks".
extension FrameMatcher {
  /// The verb that carries an event noun: "held talks", "talks were held", "engaged in talks".
  func carrier(of noun: Int) -> Int {
    // "accusations voiced by", "sanctions imposed by": the participle carries its noun.
    let participle = graph.firstChild(of: noun) {
      graph.deprels[$0] == .acl && graph.tags[$0] == .vbn && graph.child(of: $0, .oblAgent) >= 0
        && graph.hasClass($0, graph.classes.light)
    }
    if participle >= 0 { return participle }
    var noun = noun
    var isListed = false
    // "began a series of talks", "held talks and meetings".
    for _ in 0..<4 {
      let governor = graph.head(noun)
      guard governor >= 0 else { return -1 }
      switch graph.deprels[noun] {
      case .obj, .nsubjPass, .obl, .iobj, .xcomp:
        return carries(governor, noun) ? governor : -1
      case .conj where !graph.isVerb(governor):
        isListed = graph.nameAt[governor] >= 0 && graph.nameAt[noun] < 0
        noun = governor
      case .nmod where isListed:
        // "a base in Tartus and an airfield at Hmeimim": the parser lists the airfield with the town.
        isListed = false
        noun = governor
      case .nmod
      where graph.caseWord(of: noun) == graph.known.of
        && (graph.hasClass(governor, graph.classes.phase | graph.classes.part)
          || isPhase(governor)):
        noun = governor
      default: return -1
      }
    }
    return -1
  }

  private func isPhase(_ noun: Int) -> Bool {
    graph.lexicon.effects(of: graph.words[noun]).contains {
      $0.category == .noun && $0.effect == .phase
    }
  }

  private func carries(_ verb: Int, _ noun: Int) -> Bool {
    guard graph.isVerb(verb) else { return false }
    if graph.deprels[noun] == .obl {
      switch graph.caseWord(of: noun) {
      case graph.known.inside, graph.known.into, graph.known.to, graph.known.on, graph.known.for,
        graph.known.with:
        break
      default: return false
      }
      if graph.child(of: verb, .obj) >= 0 || !graph.hasClass(verb, graph.classes.light) {
        return false
      }
    }
    return graph.hasClass(verb, graph.classes.light)
  }
}
