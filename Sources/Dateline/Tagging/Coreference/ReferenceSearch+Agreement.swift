/// How well those spoken of agree with a pronoun that stands where it does.
extension ReferenceSearch {
  /// How well a candidate agrees with a pronoun that stands where it does.
  func fit(
    _ candidate: DiscourseFocus.Candidate, _ pronoun: Pronoun, _ token: Int
  ) -> Float {
    let fit = pronoun.fit(candidate)
    guard fit > 0 else { return 0 }
    if candidate.kind != .thing {
      return pronoun.agreement == .it && (isSaidToBeThing(token) || isProposed(token))
        ? fit * 0.3 : fit
    }
    if candidate.type == .document, trees.head(token) >= 0,
      trees.words.traits(of: trees.lemma(trees.head(token))).contains(.written)
    {
      return fit
    }
    return wantsAgent(pronoun, token) ? fit * 0.25 : fit
  }

  /// Whether a clause says that a pronoun is some thing: "it was a good line", "called it a landmark".
  private func isSaidToBeThing(_ token: Int) -> Bool {
    var predicate = trees.head(token)
    guard predicate >= 0 else { return false }
    if trees.deprel(token) == .obj {
      predicate = trees.child(of: predicate, .xcomp)
      guard predicate > token, trees.upos(predicate) == .noun else { return false }
    } else {
      guard trees.deprel(token) == .nsubj, trees.upos(predicate) == .noun,
        trees.child(of: predicate, .cop) >= 0
      else { return false }
    }
    return trees.traits(of: predicate).isDisjoint(with: [
      .agent, .state, .stateAgent, .side, .stateOwned, .person,
    ]) && trees.words.descriptions(of: trees.key(of: predicate)).isEmpty
  }

  /// Whether a pronoun is what one accepts or signs: a plan sooner than somebody.
  private func isProposed(_ token: Int) -> Bool {
    let verb = trees.head(token)
    return verb >= 0 && verb < token && trees.deprel(token) == .obj
      && trees.words.traits(of: trees.lemma(verb)).contains(.proposal)
  }

  /// Whether a pronoun stands where only somebody who acts can stand: "it said", "its ambassador".
  private func wantsAgent(_ pronoun: Pronoun, _ token: Int) -> Bool {
    let governor = trees.head(token)
    guard governor >= 0 else { return false }
    if pronoun.isPossessive {
      // Names belong to somebody, and so do ambassadors and policies.
      return trees.nameAt[governor] >= 0 || trees.traits(of: governor).contains(.stateOwned)
    }
    guard trees.deprel(token) == .nsubj else { return false }
    if trees.words.traits(of: trees.lemma(governor)).contains(.agentive), trees.isVerb(governor) {
      return true
    }
    if let verb = control(governor) {
      return trees.words.traits(of: trees.lemma(verb)).contains(.agentive)
    }
    return false
  }

  /// The verb that a raising or phase verb hands its subject to.
  private func control(_ verb: Int) -> Int? {
    let complement = trees.child(of: verb, .xcomp)
    return complement >= 0 && trees.isVerb(complement) ? complement : nil
  }
}
