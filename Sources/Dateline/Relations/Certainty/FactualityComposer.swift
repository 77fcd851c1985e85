/// Composes how surely clauses hold, from the root of each tree downwards, remembering each.
///
/// Own marks (negation, modals, tense, questions) come first; then what the governor's word says
/// about its complement; then what conditions, purposes and words of saying add.
struct FactualityComposer {
  private static let depthLimit = 48

  let graph: ClauseGraph
  private var memo: [ClauseStatus?]

  init(_ graph: ClauseGraph) {
    self.graph = graph
    memo = Array(repeating: nil, count: graph.spans.count)
  }

  /// How surely the clause or event under a token holds.
  ///
  /// - Complexity: amortised O(*d*) in the number of its dependents.
  mutating func status(of token: Int) -> ClauseStatus { status(of: token, depth: 0) }

  private mutating func status(of token: Int, depth: Int) -> ClauseStatus {
    if let known = memo[token] { return known }
    if depth > Self.depthLimit { return ClauseStatus() }
    var status = ClauseStatus()
    if graph.isVerb(token) || graph.child(of: token, .cop) >= 0 {
      readClause(token, into: &status)
    } else {
      readNominal(token, into: &status)
    }
    let governor = graph.head(token)
    if governor >= 0 {
      let above = self.status(of: governor, depth: depth + 1)
      inherit(token, from: governor, above, into: &status)
    } else {
      status.features.insert(.root)
    }
    readSource(token, into: &status)
    seal(&status)
    memo[token] = status
    return status
  }

  private func seal(_ status: inout ClauseStatus) {
    if status.isNegative { status.features.insert(.composedNegative) }
    if status.certainty == .possible { status.features.insert(.composedPossible) }
    if status.certainty == .probable { status.features.insert(.composedProbable) }
    if status.tense == .future { status.features.insert(.composedFuture) }
    if status.isReported { status.features.insert(.composedReported) }
  }

  /// What the dependents of a token say of saying: "…, officials said", "according to".
  private func readSource(_ token: Int, into status: inout ClauseStatus) {
    guard !status.isReported else { return }
    let graph = graph
    let sayer = graph.firstChild(of: token) { child in
      switch graph.deprels[child] {
      case .parataxis, .ccomp:
        graph.isVerb(child) && graph.isSayingAside(child)
      case .obl, .advcl, .nmod, .advmod:
        graph.isAccording(child)
      default: false
      }
    }
    if sayer >= 0 {
      status.isReported = true
      status.sayer = Int32(truncatingIfNeeded: sayer)
    }
  }

  // MARK: Own marks

  private func readClause(_ token: Int, into status: inout ClauseStatus) {
    let graph = graph
    let known = graph.known
    var isInfinitive = false
    var finite = graph.tags[token]
    var hasFinite = finite == .vbd || finite == .vbz || finite == .vbp
    var hasSubject = false
    graph.forEachChild(of: token) { child in
      let word = graph.words[child]
      switch graph.deprels[child] {
      case .aux, .auxPass, .cop:
        readAuxiliary(child, word, into: &status)
        if !hasFinite, graph.tags[child] != .vbn, graph.tags[child] != .vbg {
          finite = graph.tags[child]
          hasFinite = true
        }
      case .advmod, .cc, .ccPreconj, .det:
        if graph.isNegator(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        } else if graph.hasClass(child, graph.classes.hedge) {
          status.weaken(to: .probable)
          status.features.insert(.hedged)
        }
      case .mark:
        if graph.tags[child] == .to { isInfinitive = true }
        if word == known.without || word == known.instead || word == known.rather {
          status.isNegative.toggle()
          status.features.insert(.negated)
        }
      case .case:
        if word == known.without || word == known.instead { status.isNegative.toggle() }
      case .nsubj, .nsubjPass, .obj, .obl:
        if graph.deprels[child] == .nsubj || graph.deprels[child] == .nsubjPass {
          hasSubject = true
          readPerson(child, into: &status)
        }
        if graph.isEmptied(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        } else if graph.isScant(child), graph.deprels[child] != .obl {
          status.weaken(to: .possible)
          status.features.insert(.scant)
        }
      default: break
      }
    }
    readTense(token, finite, isInfinitive: isInfinitive, into: &status)
    let sentence = graph.sentences[graph.sentence(of: token)]
    if graph.isQuestion(sentence), graph.head(token) < 0 || graph.deprels[token] == .conj {
      status.features.insert(.question)
      status.weaken(to: .possible)
    }
    if graph.head(token) < 0, graph.tags[token] == .vb, !hasSubject, !isInfinitive,
      !hasFinite
    {
      status.features.insert(.imperative)
      status.weaken(to: .possible)
    }
  }

  private func readPerson(_ subject: Int, into status: inout ClauseStatus) {
    guard graph.tags[subject] == .prp else { return }
    switch graph.text.bytes[graph.spans[subject].start] | 0x20 {
    case UInt8(ascii: "i") where graph.spans[subject].count == 1: status.features.insert(.firstPerson)
    case UInt8(ascii: "w"): status.features.insert(.firstPerson)
    case UInt8(ascii: "y"): status.features.insert(.secondPerson)
    default: break
    }
  }

  private func readTense(
    _ token: Int, _ finite: EnglishTag, isInfinitive: Bool, into status: inout ClauseStatus
  ) {
    switch graph.tags[token] {
    case .vbg: status.features.insert(.gerund)
    case .vbn: status.features.insert(.participle)
    default: break
    }
    if isInfinitive { status.features.insert(.infinitive) }
    if graph.isPassive(token) { status.features.insert(.passive) }
    guard status.tense != .future else { return }
    switch finite {
    case .vbd, .vbn:
      status.tense = .past
      status.features.insert(.past)
    case .vbz, .vbp:
      status.tense = status.features.contains(.perfect) ? .past : .present
      status.features.insert(.present)
    default: status.tense = .present
    }
  }

  private func readAuxiliary(_ child: Int, _ word: Int32, into status: inout ClauseStatus) {
    let known = graph.known
    switch word {
    case known.will, known.shall:
      // "would" has the lemma "will" in some treebanks; the form tells them apart.
      if graph.startsWith(child, "would", butNot: "") || graph.startsWith(child, "'d", butNot: "") {
        readWould(into: &status)
      } else {
        status.features.insert(.will)
        status.tense = .future
      }
    case known.would: readWould(into: &status)
    case known.may:
      status.features.insert(.may)
      status.weaken(to: .possible)
    case known.might:
      status.features.insert(.might)
      status.weaken(to: .possible)
    case known.can:
      status.features.insert(graph.startsWith(child, "cou", butNot: "") ? .could : .can)
      status.weaken(to: .possible)
    case known.could:
      status.features.insert(.could)
      status.weaken(to: .possible)
    case known.must:
      status.features.insert(.must)
      status.weaken(to: .possible)
    case known.should, known.ought, known.need:
      status.features.insert(.should)
      status.weaken(to: .possible)
    case known.have where graph.deprels[child] == .aux:
      status.features.insert(.perfect)
      if status.features.contains(.would) {
        // "would have signed": it did not.
        status.isNegative = true
        status.tense = .past
      }
    case known.be where graph.deprels[child] == .aux:
      status.features.insert(.progressive)
    default: break
    }
  }

  private func readWould(into status: inout ClauseStatus) {
    status.features.insert(.would)
    status.weaken(to: .possible)
  }

  private func readNominal(_ token: Int, into status: inout ClauseStatus) {
    let graph = graph
    status.tense = .past
    graph.forEachChild(of: token) { child in
      switch graph.deprels[child] {
      case .det, .advmod, .detPredet:
        if graph.isNegator(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        }
      case .case:
        if graph.words[child] == graph.known.without { status.isNegative.toggle() }
      case .amod:
        for effect in graph.lexicon.effects(of: graph.words[child])
        where effect.category == .adjective && effect.onNouns {
          status.apply(effect.effect, of: ClauseStatus(), at: child)
        }
      default: break
      }
    }
  }

  // MARK: Marks from above

  private func inherit(
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
        graph.deprels[token] == .ccomp ? .finiteComplement
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
