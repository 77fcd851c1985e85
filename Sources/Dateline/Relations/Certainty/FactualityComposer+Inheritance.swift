/// What a clause inherits from the words above it.
extension FactualityComposer {
  /// Takes in what stands above a token: its governor's word, and what reaches it from there.
  func inherit(
    _ token: Int, from governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let isVerbal = graph.isVerb(token) || graph.child(of: token, .cop) >= 0
    if above.features.contains(.question) { status.features.insert(.underQuestion) }
    switch graph.deprels[token] {
    case .conj:
      status.features.insert(.conjunct)
      share(token, governor, above, into: &status)
      return
    case .ccomp, .xcomp, .csubj, .csubjPass:
      status.features.insert(
        graph.deprels[token] == .ccomp
          ? .finiteComplement
          : graph.deprels[token] == .xcomp ? .complement : .clausalSubject)
      if !governed(token, by: governor, above, onClause: isVerbal, into: &status) {
        settle(token, above, into: &status)
      }
    case .acl:
      status.features.insert(.adnominal)
      if !governed(token, by: governor, above, onClause: true, into: &status) {
        if graph.isInfinitive(token) { status.weaken(to: .possible) }
      }
    case .advcl, .obl, .advclRelcl:
      if isVerbal {
        readAdverbial(token, governor, above, into: &status)
      } else {
        _ = governed(token, by: governor, above, onClause: false, into: &status)
      }
    case .aclRelcl: status.features.insert(.relative)
    case .amod: status.features.insert(.attributive)
    case .parataxis: status.features.insert(.parataxis)
    case .obj, .nsubj, .nsubjPass, .nmod, .compound, .oblAgent, .nmodPoss, .appos:
      if !isVerbal {
        _ = governed(token, by: governor, above, onClause: false, into: &status)
      }
    default: break
    }
    carryReport(from: above, into: &status)
  }

  private func carryReport(from above: ClauseStatus, into status: inout ClauseStatus) {
    guard above.isReported else { return }
    status.isReported = true
    if status.sayer < 0 { status.sayer = above.sayer }
  }

  /// Members of a coordination share what stands once before them.
  private func share(
    _ token: Int, _ first: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let isClause = graph.isVerb(token)
    let hasOwnFrame =
      isClause
      && graph.firstChild(of: token) {
        switch graph.deprels[$0] {
        case .nsubj, .nsubjPass, .aux, .auxPass, .cop: true
        default: false
        }
      } >= 0
    if !hasOwnFrame, graph.tags[token] == graph.tags[first] || !isClause {
      let ownNegative = status.isNegative
      let own = status.features
      status = above
      if own.contains(.negated) { status.isNegative = ownNegative }
      status.features.insert(.conjunct)
      return
    }
    for feature in [FactualityFeature.complement, .finiteComplement, .purpose, .condition]
    where above.features.contains(feature) { status.features.insert(feature) }
    for effect in ClauseEffect.allCases where above.features.contains(FactualityFeature(effect)) {
      status.features.insert(FactualityFeature(effect))
      if effect != .denied, effect != .fails, effect != .ceases { continue }
    }
    if above.features.contains(.condition) || above.features.contains(.effectOpen) {
      status.weaken(to: .possible)
    }
    if above.features.contains(.effectFuture), above.tense == .future { status.tense = .future }
    carryReport(from: above, into: &status)
  }

  /// Applies the first effect of the governor's word that fits; false if it has none.
  private func governed(
    _ token: Int, by governor: Int, _ above: ClauseStatus, onClause: Bool,
    into status: inout ClauseStatus
  ) -> Bool {
    let category = graph.category(of: governor)
    for effect in graph.lexicon.effects(of: graph.words[governor])
    where effect.category == category && (onClause ? effect.onClauses : effect.onNouns) {
      if !onClause, !graph.isAffectedNoun(token, of: governor) { continue }
      status.apply(
        effect.effect, of: above, at: governor, isPlanNoun: category == .noun && onClause)
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

  /// A complement of a word without a known effect goes the way of its governor.
  private func settle(_ token: Int, _ above: ClauseStatus, into status: inout ClauseStatus) {
    if above.isNegative { status.features.insert(.underNegation) }
    if above.certainty == .possible { status.features.insert(.underModal) }
    if above.tense == .future { status.features.insert(.underFuture) }
    if above.features.contains(.condition) { status.features.insert(.underCondition) }
    if graph.deprels[token] == .xcomp {
      if above.isNegative { status.isNegative.toggle() }
      if above.tense == .future { status.tense = .future }
      if graph.isInfinitive(token) || above.certainty != .certain {
        status.weaken(to: .possible)
      }
    } else if above.isOpen {
      status.weaken(to: .possible)
    }
  }

  private func readAdverbial(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let graph = graph
    let known = graph.known
    let mark = graph.firstChild(of: token) {
      graph.deprels[$0] == .mark || graph.deprels[$0] == .case
    }
    let word = mark >= 0 ? graph.words[mark] : 0
    if word == known.if || word == known.unless || word == known.whether {
      status.features.insert(.condition)
      status.weaken(to: .possible)
      if status.tense == .future { status.tense = .present }
      return
    }
    if mark >= 0 ? graph.tags[mark] != .to && word != known.without : graph.tags[token] == .vbg,
      governed(token, by: governor, above, onClause: true, into: &status)
    {
      return
    }
    if graph.isInfinitive(token) {
      if governed(token, by: governor, above, onClause: true, into: &status) { return }
      status.features.insert(.purpose)
      if above.isNegative || above.certainty == .possible {
        status.weaken(to: .possible)
      } else {
        status.tense = .future
      }
      return
    }
    if graph.tags[token] == .vbg || graph.tags[token] == .vbn {
      status.features.insert(.adverbial)
      // A participle goes with its clause: "will withdraw, leaving".
      if above.tense == .future { status.tense = .future }
      if above.certainty == .possible { status.weaken(to: .possible) }
      return
    }
    status.features.insert(.temporal)
    if above.tense == .future, status.tense == .present { status.tense = .future }
  }
}
