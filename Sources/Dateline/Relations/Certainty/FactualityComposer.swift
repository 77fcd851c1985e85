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
    case UInt8(ascii: "i") where graph.spans[subject].count == 1:
      status.features.insert(.firstPerson)
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
}
