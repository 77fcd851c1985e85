/// What a clause inherits from the words above it.
extension FactualityComposer {
  /// Takes in what stands above a token: its governor's word, and what reaches it from there.
  func inherit(
    _ token: Int, from governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let isVerbal = graph.isVerb(token) || graph.child(of: token, .cop) >= 0
    if isFarFrom(token, governor) { status.isNegative.toggle() }
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
      if isConditional(token) {
        // "asked whether", "armed the rebels lest".
        status.features.insert(.condition)
        status.leaveOpen()
      } else if !readExtraposed(token, governor, into: &status),
        !governed(token, by: governor, above, onClause: isVerbal, into: &status)
      {
        settle(token, governor, above, into: &status)
      }
      if awaits(token, governor), status.tense == .present { status.tense = .future }
    case .acl:
      status.features.insert(.adnominal)
      readContent(token, governor, above, into: &status)
      // "any decision to expel them": none may have been taken.
      let determiner = graph.child(of: governor, .det)
      if determiner >= 0, graph.startsWith(determiner, "any", butNot: "") { status.leaveOpen() }
      // "a reward for information leading to the arrest": what is only sought leads nowhere yet.
      if graph.tags[token] == .vbg, above.isOpen,
        above.features.contains(.effectOpen)
          || above.features.contains(.effectFuture)
      {
        status.leaveOpen()
      }
    case .advcl, .obl, .advclRelcl:
      if isVerbal {
        if !readExtraposed(token, governor, into: &status) {
          readAdverbial(token, governor, above, into: &status)
        }
      } else {
        if !governed(token, by: governor, above, onClause: false, into: &status) {
          readBesideObject(token, governor, into: &status)
          readIndefinite(token, governor, above, into: &status)
        }
      }
    case .aclRelcl: status.features.insert(.relative)
    case .amod: status.features.insert(.attributive)
    case .parataxis: status.features.insert(.parataxis)
    case .obj, .nsubj, .nsubjPass, .nmod, .compound, .oblAgent, .nmodPoss, .appos:
      if !isVerbal {
        var above = above
        if graph.isEmptied(token) || graph.isScant(token) {
          // The "no" of "has no intention" counts once, not for verb and noun.
          above.isNegative = false
          above.certainty = .certain
        }
        if !governed(token, by: governor, above, onClause: false, into: &status) {
          readIndefinite(token, governor, above, into: &status)
        }
      }
    default: break
    }
    if !standsOutside(token, of: governor, above) { carryReport(from: above, into: &status) }
  }

  /// What a noun says of the clause that completes it: "failure to", "claims that", "risk of".
  func readContent(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let isInfinitive = graph.isInfinitive(token)
    // "the agreement signed in May", "remarks concerning": a plain participle completes nothing.
    let hasMark =
      graph.firstChild(of: token) {
        graph.deprels[$0] == .mark || graph.deprels[$0] == .case
      } >= 0
    let isContent =
      hasMark || isInfinitive || graph.tags[token] != .vbn && graph.tags[token] != .vbg
    if isContent,
      graph.nameAt[governor] < 0 || !graph.nameList[Int(graph.nameAt[governor])].isMention,
      governed(token, by: governor, above, onClause: true, into: &status)
    {
      return
    }
    guard isInfinitive else { return }
    if graph.heads[governor] < 0, graph.isNamed(governor) {
      // A headline: "Trump and Putin to meet".
      status.tense = .future
      return
    }
    // "the failure of the coalition to": the parser hangs the clause on the nearer noun.
    let outer = graph.head(governor)
    if graph.deprels[governor] == .nmod, outer >= 0, let outerStatus = known(outer),
      governed(token, by: outer, outerStatus, onClause: true, into: &status)
    {
      return
    }
    if isSingledOut(governor) {
      status.apply(.implies, of: above, at: governor)
    } else {
      // "did nothing to stop it".
      if graph.isEmptied(governor) { status.isNegative.toggle() }
      status.weaken(to: .possible)
    }
  }

  /// "reports emerged that", "accusations, voiced by the army, that": a clause with "that" which
  /// stands apart from the noun it completes.
  func readExtraposed(
    _ token: Int, _ governor: Int, into status: inout ClauseStatus
  ) -> Bool {
    let mark = graph.child(of: token, .mark)
    guard mark >= 0, graph.words[mark] == graph.known.that, graph.isVerb(governor) else {
      return false
    }
    let hasOwnEffect = graph.lexicon.effects(of: graph.words[governor]).contains {
      $0.category == .verb && $0.reach.contains(.finite)
    }
    let noun = graph.firstChild(of: governor) { child in
      guard child < token, graph.upos[child] == .noun else { return false }
      switch graph.deprels[child] {
      case .obj: break
      case .nsubj, .nsubjPass: if hasOwnEffect { return false }
      default: return false
      }
      return graph.lexicon.effects(of: graph.words[child]).contains {
        $0.category == .noun && $0.reach.contains(.finite)
      }
    }
    guard noun >= 0 else { return false }
    var said = ClauseStatus()
    said.isNegative = graph.isEmptied(noun) || graph.isScant(noun)
    return governed(token, by: noun, said, onClause: true, into: &status)
  }

  /// Whether a clause is no part of what its governor's source says: the words of saying
  /// themselves, and what is told of a thing that only an adjective doubts ("so-called").
  func standsOutside(
    _ token: Int, of governor: Int, _ above: ClauseStatus
  ) -> Bool {
    switch graph.deprels[token] {
    case .parataxis, .ccomp: graph.isVerb(token) && graph.isSayingAside(token)
    // "denies arming M23, a group which has taken Goma": an aside is the author's.
    case .aclRelcl:
      !above.isReported || graph.deprels[governor] == .appos
        || graph.firstChild(of: governor) { child in
          graph.deprels[child] == .amod
            && graph.lexicon.effects(of: graph.words[child]).contains { $0.effect == .alleged }
        } >= 0
    case .advcl: !above.isReported && !graph.isInfinitive(token)
    default: graph.isAccording(token)
    }
  }

  func carryReport(from above: ClauseStatus, into status: inout ClauseStatus) {
    guard above.sayer >= 0 else { return }
    if above.isReported {
      status.leave(to: Int(above.sayer))
    } else if status.sayer < 0 {
      // What is promised or asked for is the promiser's down to its last word.
      status.sayer = above.sayer
    }
  }

  /// "far from having signed", "far from agreement".
  func isFarFrom(_ token: Int, _ governor: Int) -> Bool {
    graph.words[governor] == graph.known.far
      && graph.firstChild(of: token) {
        (graph.deprels[$0] == .mark || graph.deprels[$0] == .case)
          && graph.words[$0] == graph.known.from
      } >= 0
  }

  /// Members of a coordination share what stands once before them.
  func share(
    _ token: Int, _ first: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let isClause = graph.isVerb(token)
    let outer = graph.deprels[first] == .obl ? graph.head(first) : first
    if graph.tags[token] == .vbg, graph.tags[first] != .vbg, outer >= 0, graph.isVerb(outer),
      graph.firstChild(of: token, where: { graph.words[$0] == graph.known.by && $0 < token }) >= 0,
      let clause = known(outer)
    {
      // "could start it with a raid or by attacking": as open as the verb of both.
      readAdverbial(token, outer, clause, into: &status)
      return carryReport(from: clause, into: &status)
    }
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
      let isObjectNegated = status.isObjectNegated
      status = above
      // "was not attacked but burned", "gave no details and left".
      if own.contains(.negated) || isContrasted(token) || above.isObjectNegated {
        status.isNegative = ownNegative
      }
      status.isObjectNegated = isObjectNegated
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
    if above.isReported { status.readFutureInPast() }
    carryReport(from: above, into: &status)
  }

  func isContrasted(_ token: Int) -> Bool {
    graph.firstChild(of: token) {
      graph.deprels[$0] == .cc && graph.words[$0] == graph.known.but
    } >= 0
  }
}
