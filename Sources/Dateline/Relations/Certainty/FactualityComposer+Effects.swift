/// What a word says of the clause or noun that completes it.
extension FactualityComposer {
  /// Applies the first effect of the governor's word that fits; false if it has none.
  func governed(
    _ token: Int, by governor: Int, _ above: ClauseStatus, onClause: Bool,
    into status: inout ClauseStatus
  ) -> Bool {
    let category = graph.category(of: governor)
    if onClause, takesByGrammar(token, governor, above, into: &status) { return true }
    for effect in graph.lexicon.effects(of: graph.words[governor])
    where effect.category == category && reaches(effect, token, governor, onClause: onClause) {
      if effect.particle != 0, !graph.hasParticle(effect.particle, beside: governor),
        graph.firstChild(of: token, where: { graph.words[$0] == effect.particle }) < 0
      {
        continue
      }
      // "gathered to condemn it": they did; "gathered to defend it": they meant to.
      if effect.reach == .infinitive, graph.hasClass(governor, graph.classes.assembling),
        !graph.hasClass(token, graph.classes.voicing)
      {
        return false
      }
      // "announced the arrest": it was made. "The talks ended": they took place.
      let isDone =
        !onClause && effect.effect == .future && graph.hasClass(governor, graph.classes.announcing)
        && graph.hasClass(token, graph.classes.done)
        || effect.effect == .ceases && graph.deprels[token] == .nsubj
        || effect.effect == .phase && isGoingTo(governor)
      // "must verify that it left", but "must know that it left".
      let isUnproven =
        onClause && effect.effect == .holds && above.isOpen
        && graph.hasClass(governor, graph.classes.proving)
      // "was glad to go", but "will be glad to go".
      let isYetToCome =
        onClause && effect.effect == .holds && above.isOpen && graph.isInfinitive(token)
      status.apply(
        isUnproven || isYetToCome
          ? above.tense == .future && isYetToCome ? .future : .open
          : isByNobody(effect, governor) || isDone
            ? .holds : isSubjunctive(token) && effect.effect == .reported ? .open : effect.effect,
        of: above, at: governor, byNoun: category == .noun, onClause: onClause,
        isSaying: effect.isSaying && !isByNobody(effect, governor))
      if above.features.contains(.will) || above.tense == .future {
        status.features.insert(.underFuture)
      }
      if above.isNegative { status.features.insert(.underNegation) }
      if above.certainty == .possible { status.features.insert(.underModal) }
      if above.features.contains(.condition) { status.features.insert(.underCondition) }
      return true
    }
    return false
  }

  /// "the talks are not going to be easy": the verb only puts its infinitive in the future.
  private func isGoingTo(_ verb: Int) -> Bool {
    graph.words[verb] == graph.known.go
      && graph.firstChild(of: verb) { graph.deprels[$0] == .xcomp && graph.isInfinitive($0) } >= 0
  }

  /// "has yet to sign", "is going to sign", "has to sign": what the auxiliary-like verb says.
  private func takesByGrammar(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) -> Bool {
    let known = graph.known
    guard graph.isInfinitive(token), graph.deprels[token] == .xcomp else { return false }
    let word = graph.words[governor]
    if above.features.contains(.firstPerson), !above.isNegative,
      graph.hasClass(governor, graph.classes.wishing),
      graph.hasClass(token, graph.classes.performative)
    {
      // "I would like to thank them": so they are thanked.
      status.apply(.holds, of: above, at: governor)
      return true
    }
    if word == known.have || word == known.be {
      let yet = graph.firstChild(of: governor) { graph.words[$0] == known.yet }
      if yet > governor, !above.isNegative {
        status.apply(.fails, of: above, at: governor)
        return true
      }
      if word == known.have { status.features.insert(.haveTo) }
      return false
    }
    if word == known.go, graph.tags[governor] == .vbg {
      status.features.insert(.goingTo)
      status.apply(.future, of: above, at: governor)
      return true
    }
    return false
  }

  private func reaches(
    _ effect: RelationLexicon.Effect, _ token: Int, _ governor: Int, onClause: Bool
  ) -> Bool {
    if onClause {
      return effect.reach.contains(graph.isInfinitive(token) ? .infinitive : .finite)
    }
    if effect.reach.contains(.asNoun), graph.caseWord(of: token) == graph.known.as {
      return true
    }
    guard effect.onNouns, graph.isAffectedNoun(token, of: governor) else { return false }
    switch effect.effect {
    case .refused, .denied, .prevents, .fails:
      // "rejected on a visit": what is rejected stands without "on".
      let preposition = graph.caseWord(of: token)
      return graph.deprels[token] != .obl || preposition != graph.known.on
    default: return true
    }
  }

  /// "insisted that Iran withdraw": asked for, not told.
  private func isSubjunctive(_ token: Int) -> Bool {
    guard graph.deprels[token] == .ccomp, graph.child(of: token, .mark) >= 0,
      graph.child(of: token, .aux) < 0, !graph.isInfinitive(token)
    else { return false }
    let subject = graph.child(of: token, .nsubj)
    guard subject >= 0 else { return false }
    switch graph.tags[token] {
    case .vb: return true
    case .vbp:
      // A single doer with the plain form: the tagger takes it for a plural.
      let isSingular = graph.tags[subject] == .nnp || graph.tags[subject] == .nn
      return isSingular && graph.child(of: subject, .conj) < 0
    default: return false
    }
  }

  /// "nobody denies that": a denial whose subject is emptied.
  private func isByNobody(_ effect: RelationLexicon.Effect, _ governor: Int) -> Bool {
    guard effect.effect == .denied, graph.isVerb(governor) else { return false }
    let subject = graph.child(of: governor, .nsubj)
    return subject >= 0 && graph.isEmptied(subject)
  }

  /// "the first country to recognise it": whom the infinitive tells apart from others did it.
  func isSingledOut(_ noun: Int, before clause: Int = .max) -> Bool {
    if graph.isSingled(noun) { return true }
    let above = graph.head(noun)
    if graph.deprels[noun] == .nmod, above >= 0, graph.isSingled(above) { return true }
    return graph.firstChild(of: noun) { child in
      switch graph.deprels[child] {
      case .xcomp, .obj, .nsubj: child < clause && graph.isSingled(child)
      default: false
      }
    } >= 0
  }
}
