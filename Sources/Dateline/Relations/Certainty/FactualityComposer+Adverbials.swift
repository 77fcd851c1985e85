/// What adverbial clauses, conditions and set-off phrases inherit from the clause above them.
extension FactualityComposer {
  /// A complement of a word without a known effect goes the way of its governor.
  func settle(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    if above.isNegative { status.features.insert(.underNegation) }
    if above.certainty == .possible { status.features.insert(.underModal) }
    if above.tense == .future { status.features.insert(.underFuture) }
    if above.features.contains(.condition) { status.features.insert(.underCondition) }
    if graph.deprels[token] == .xcomp {
      if above.isNegative { status.isNegative.toggle() }
      if above.tense == .future { status.tense = .future }
      if graph.isInfinitive(token), isSingledOut(governor, before: token) { return }
      if graph.isInfinitive(token) || above.certainty != .certain {
        status.weaken(to: .possible)
      }
    } else if above.isOpen {
      status.weaken(to: .possible)
    }
  }

  /// Whether a comma parts a participle from its clause: "called on both, killing ten".
  func isSetOff(_ token: Int) -> Bool {
    graph.firstChild(of: token) { graph.deprels[$0] == .punct && $0 < token } >= 0
  }

  /// Whether a mark sets a clause in the time of its governor: "when it speaks", not "because".
  func tellsWhen(_ mark: Int) -> Bool {
    guard mark >= 0 else { return false }
    let forms: [StaticString] = ["when", "once", "after", "until", "till", "before", "as"]
    return forms.contains { graph.startsWith(mark, $0, butNot: "") }
  }

  /// "said that once it rains the river will rise": the first clause tells when the second holds,
  /// though the parser hangs both on the word of saying.
  func awaits(_ clause: Int, _ governor: Int) -> Bool {
    guard graph.deprels[clause] == .ccomp, tellsWhen(graph.child(of: clause, .mark)) else {
      return false
    }
    return graph.firstChild(of: governor) { other in
      graph.deprels[other] == .ccomp && other > clause
        && graph.firstChild(of: other) {
          graph.deprels[$0] == .aux && graph.words[$0] == graph.known.will
        } >= 0
    } >= 0
  }

  /// Whether a preposition ties a gerund to what it completes: "accused of", "insisted on"; in
  /// "said after visiting" it does not.
  func governsGerund(_ preposition: Int32) -> Bool {
    let known = graph.known
    return [
      known.of, known.from, known.for, known.on, known.about, known.against, known.into, known.at,
      known.inside, known.with, known.over, known.to, known.toward, known.towards,
    ].contains(preposition) && preposition != 0
  }

  func isConditional(_ token: Int) -> Bool {
    graph.firstChild(of: token) { child in
      switch graph.deprels[child] {
      case .mark, .case, .advmod: opensCondition(child)
      // "armed them lest Iran attack": the word may hang beside its clause.
      case .nsubj, .nsubjPass:
        child > 0 && graph.head(child - 1) == graph.head(token) && opensCondition(child - 1)
      default: false
      }
    } >= 0
  }

  /// Whether a word opens a condition; "lest" looks like a superlative to the lemmatiser.
  private func opensCondition(_ token: Int) -> Bool {
    let bit = graph.classes.conditionMark
    return graph.hasClass(token, bit)
      || graph.lexicon.classes(of: graph.formWord(token)) & bit != 0
  }

  func readAdverbial(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    let graph = graph
    let known = graph.known
    let mark = graph.firstChild(of: token) {
      graph.deprels[$0] == .mark || graph.deprels[$0] == .case
    }
    let word = mark >= 0 ? graph.words[mark] : 0
    if isConditional(token) {
      status.features.insert(.condition)
      status.leaveOpen()
      return
    }
    if status.features.contains(.condition) { return }
    if word == known.without, above.isNegative, !above.isOpen {
      // "did not leave without burning it".
      status.isNegative.toggle()
      return
    }
    // "With Chad attacking Sudan, …": what has a subject of its own completes nothing.
    if graph.tags[token] == .vbg, word == known.with,
      graph.firstChild(of: token, where: { graph.deprels[$0] == .nsubj && $0 > mark }) >= 0
    {
      status.features.insert(.adverbial)
      return
    }
    if mark >= 0
      ? governsGerund(word) : graph.tags[token] == .vbg && token > governor && !isSetOff(token),
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
    if above.tense == .future, status.tense == .present, tellsWhen(mark) {
      status.tense = .future
    }
  }

  /// "will respond to an attack", "air strikes could harm": an event with no article or an
  /// indefinite one, which nothing else tells of, is as open as its clause.
  func readIndefinite(
    _ token: Int, _ governor: Int, _ above: ClauseStatus, into status: inout ClauseStatus
  ) {
    // "to investigate a series of attacks": they were made.
    guard above.isOpen, !status.isOpen, graph.upos[token] == .noun, graph.isVerb(governor),
      !graph.hasClass(governor, graph.classes.beholding)
    else { return }
    switch graph.deprels[token] {
    case .obj, .nsubjPass: break
    case .nsubj where graph.tags[token] == .nns && above.certainty == .possible: break
    case .obl where token > governor:
      let known = graph.known
      guard
        [known.to, known.with, known.for, known.into, known.against, known.inside]
          .contains(graph.caseWord(of: token))
      else { return }
    default: return
    }
    let specific = graph.firstChild(of: token) { child in
      switch graph.deprels[child] {
      case .det: !graph.startsWith(child, "a", butNot: "all")
      case .nmodPoss, .aclRelcl: true
      case .acl: graph.tags[child] == .vbn
      default: graph.dateAt[child] >= 0
      }
    }
    guard specific < 0 else { return }
    if above.certainty == .possible { status.leaveOpen() } else { status.tense = .future }
  }

  /// "issued a warrant for the arrest": what completes an object hangs on the verb.
  func readBesideObject(_ token: Int, _ governor: Int, into status: inout ClauseStatus) {
    let preposition = graph.caseWord(of: token)
    guard preposition == graph.known.for || preposition == graph.known.of,
      graph.deprels[token] == .obl, governor < token
    else { return }
    let object = graph.firstChild(of: governor) {
      graph.deprels[$0] == .obj || graph.deprels[$0] == .nsubjPass
    }
    let mark = graph.child(of: token, .case)
    guard object >= 0, object < mark, graph.upos[object] == .noun,
      graph.deprels[object] == .nsubjPass || object == mark - 1
    else { return }
    for effect in graph.lexicon.effects(of: graph.words[object])
    where effect.category == .noun && effect.onNouns {
      var held = ClauseStatus()
      held.isNegative = graph.isEmptied(object)
      status.apply(
        effect.effect, of: held, at: object, byNoun: true, onClause: false,
        isSaying: effect.isSaying)
      return
    }
  }
}
