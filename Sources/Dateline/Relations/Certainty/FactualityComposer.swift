/// Composes how surely clauses hold, from the root of each tree downwards, remembering each.
///
/// Own marks (negation, modals, tense, questions) come first; then what the governor's word says
/// about its complement; then what conditions, purposes and words of saying add.
struct FactualityComposer {
  private static let depthLimit = 48

  let graph: ClauseGraph
  private let quotations: Quotations
  private var memo: [ClauseStatus?]

  init(_ graph: ClauseGraph) {
    self.graph = graph
    quotations = Quotations(graph)
    memo = Array(repeating: nil, count: graph.spans.count)
  }

  /// Whether a token stands in a quotation whose speaker is known.
  func isQuoted(_ token: Int) -> Bool { quotations.sayer(of: token) >= 0 }

  /// How surely the clause or event under a token holds.
  ///
  /// - Complexity: amortised O(*d*) in the number of its dependents.
  mutating func status(of token: Int) -> ClauseStatus { status(of: token, depth: 0) }

  /// The status of a token that has been asked for already: of all that stand above another.
  func known(_ token: Int) -> ClauseStatus? { memo[token] }

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
    let speaker = quotations.sayer(of: token)
    if speaker >= 0, speaker != token {
      status.leave(to: speaker)
      return
    }
    let sayer = graph.firstChild(of: token) { child in
      switch graph.deprels[child] {
      case .parataxis, .ccomp:
        graph.isVerb(child) && graph.isSayingAside(child)
      // "…, or so Chad claims"
      case .conj:
        graph.isVerb(child) && graph.isSayingAside(child)
          && graph.firstChild(of: child) { graph.words[$0] == graph.known.so } >= 0
      case .obl, .oblAgent, .advcl, .nmod, .advmod:
        graph.isAccording(child)
      default: false
      }
    }
    if sayer >= 0 { return status.leave(to: sayer) }
    let distant = distantSource(of: token)
    if distant >= 0 { status.leave(to: distant) }
  }

  /// A source that the parser hangs elsewhere though it stands beside the whole: "killed ten people
  /// by the army's count", "sent rockets which hit a school, according to the army".
  private func distantSource(of token: Int) -> Int {
    let graph = graph
    var found = -1
    graph.forEachChild(of: token) { child in
      guard found < 0, graph.deprels[child] == .obj || graph.deprels[child] == .obl else { return }
      found = graph.firstChild(of: child) { graph.deprels[$0] == .nmod && graph.isAccording($0) }
    }
    guard found < 0, graph.heads[token] < 0 else { return found }
    let sentence = graph.sentences[graph.sentence(of: token)]
    return sentence.last { word in
      graph.isAccordingWord(word)
        && (word == sentence.lowerBound || graph.upos[word - 1] == .punct)
    } ?? -1
  }

  private func readClause(_ token: Int, into status: inout ClauseStatus) {
    let graph = graph
    let known = graph.known
    var isInfinitive = false
    var finite = graph.tags[token]
    var hasFinite = finite == .vbd || finite == .vbz || finite == .vbp
    var hasSubject = false
    var hasYet = false
    var isBe = false
    graph.forEachChild(of: token) { child in
      let word = graph.words[child]
      switch graph.deprels[child] {
      case .aux, .auxPass, .cop:
        if word == known.be, graph.tags[child] != .vb { isBe = true }
        readAuxiliary(child, word, into: &status)
        if !hasFinite, graph.tags[child] != .vbn, graph.tags[child] != .vbg {
          finite = graph.tags[child]
          hasFinite = true
        }
      case .advmod, .cc, .ccPreconj, .det:
        if graph.isNegator(child) || graph.isReplacing(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        } else if graph.hasClass(child, graph.classes.hearsay) {
          status.leave(to: child)
        } else if graph.hasClass(child, graph.classes.hedge) {
          status.weaken(to: .probable)
          status.features.insert(.hedged)
        } else if word == known.yet {
          hasYet = true
        }
      case .mark:
        if graph.tags[child] == .to { isInfinitive = true }
        if word == known.without || graph.isReplacing(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        }
      case .case:
        if word == known.without || graph.isReplacing(child) { status.isNegative.toggle() }
      case .nsubj, .nsubjPass, .obj, .obl:
        if graph.deprels[child] == .nsubj || graph.deprels[child] == .nsubjPass {
          hasSubject = true
          readPerson(child, into: &status)
        }
        if graph.isEmptied(child) {
          // "promised no cuts": what is promised is none.
          let isForetold =
            graph.deprels[child] == .obj && graph.hasClass(token, graph.classes.foretelling)
          if isForetold { break }
          if graph.deprels[child] == .obj || graph.deprels[child] == .obl {
            status.isObjectNegated = true
          }
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
    if isInfinitive, isBe, hasFinite, graph.isVerb(token) {
      // "is to sign", "has yet to sign".
      status.features.insert(.beTo)
      if hasYet {
        status.isNegative = true
      } else if !status.features.contains(.perfect) {
        status.tense = .future
      }
    }
    if isInfinitive, !hasFinite, graph.heads[token] < 0 {
      // An item of a list of aims: "b) to open negotiations".
      status.tense = .future
    }
    readInversion(token, sentence, into: &status)
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

  /// What an adjective says of its noun, also where the tagger took it for a participle: "the
  /// planned visit".
  private func readAdjective(_ adjective: Int, into status: inout ClauseStatus) {
    var words = [graph.words[adjective]]
    if graph.tags[adjective] == .vbn { words.append(graph.formWord(adjective)) }
    for word in words {
      for effect in graph.lexicon.effects(of: word)
      where effect.category == .adjective && effect.onNouns {
        status.apply(effect.effect, of: ClauseStatus(), at: adjective)
      }
    }
  }

  private func readNominal(_ token: Int, into status: inout ClauseStatus) {
    let graph = graph
    status.tense = .past
    graph.forEachChild(of: token) { child in
      switch graph.deprels[child] {
      case .det, .advmod, .detPredet, .ccPreconj:
        if graph.isNegator(child) {
          status.isNegative.toggle()
          status.features.insert(.negated)
        } else if graph.deprels[child] == .det, graph.startsWith(child, "any", butNot: "") {
          // "any attack on the base": whether there is one is open.
          status.leaveOpen()
        }
      case .case:
        if graph.words[child] == graph.known.without || graph.isReplacing(child) {
          status.isNegative.toggle()
        }
      case .amod:
        if graph.isScant(token), graph.hasClass(child, graph.classes.scant) {
          // "little appetite for", "few signs of".
          status.isNegative.toggle()
          status.features.insert(.scant)
        }
        readAdjective(child, into: &status)
      default: break
      }
    }
  }
}
