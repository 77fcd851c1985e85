/// Senses that the clause round a trigger rules out, whatever its frame.
extension FrameMatcher {
  /// Whether a clause gives a trigger another sense than its frame's.
  func isOtherSense(_ frame: Frame, _ token: Int) -> Bool {
    guard frame.category == .verb || frame.category == .adjective else { return false }
    switch frame.type {
    case .request: return asksWhether(token)
    case .agree: return frame.category == .verb && isOpinion(graph.complement(of: token))
    case .reject: return frame.isRefusal && !mayRefuse(token)
    case .retreat: return leavesFor(token)
    default: return false
    }
  }

  /// "asked whether they agreed", "asked if she knew": a question, no request.
  private func asksWhether(_ verb: Int) -> Bool {
    if asksQuestion(verb) { return true }
    return graph.firstChild(of: verb) { child in
      switch graph.deprels[child] {
      case .ccomp, .advcl:
        graph.firstChild(of: child) {
          graph.deprels[$0] == .mark && $0 < child
            && (graph.startsWith($0, "whether", butNot: "")
              || graph.startsWith($0, "if", butNot: "") && child > verb && $0 - verb <= 2)
        } >= 0
      default: false
      }
    } >= 0
  }

  /// "left Nairobi for Cairo": a journey, and no retreat.
  private func leavesFor(_ verb: Int) -> Bool {
    let goal = graph.prepositional(of: verb, graph.known.for)
    guard goal > verb, let name = graph.name(at: goal), name.isMention else { return false }
    return name.types == .place || name.types == .polity
  }

  /// "asked why they left", "Who did it? he asked".
  private func asksQuestion(_ verb: Int) -> Bool {
    let complement = graph.complement(of: verb)
    guard complement >= 0, !graph.isInfinitive(complement) else { return false }
    if complement < verb {
      return (complement..<verb).contains { graph.startsWith($0, "?", butNot: "") }
    }
    let first = graph.upos[verb + 1] == .punct ? verb + 2 : verb + 1
    switch graph.tags[min(first, graph.tags.count - 1)] {
    case .wrb, .wp, .wdt: return true
    default: return false
    }
  }

  /// "agree that it was a crime": a view on what is or was, and no promise.
  private func isOpinion(_ clause: Int) -> Bool {
    guard clause >= 0 else { return false }
    let hasSubject =
      graph.firstChild(of: clause) {
        graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
      } >= 0
    guard hasSubject, !graph.isInfinitive(clause) else { return false }
    var isFinite = isFiniteTag(clause)
    var hasModal = false
    graph.forEachChild(of: clause) { child in
      switch graph.deprels[child] {
      case .aux, .auxPass, .cop:
        if graph.tags[child] == .md { hasModal = true }
        if isFiniteTag(child) { isFinite = true }
      default: break
      }
    }
    return isFinite && !hasModal
  }

  private func isFiniteTag(_ token: Int) -> Bool {
    switch graph.tags[token] {
    case .vbd, .vbz: true
    default: false
    }
  }

  /// Whether the modal of a negated verb lets it refuse: "will not", but not "must not".
  private func mayRefuse(_ verb: Int) -> Bool {
    let known = graph.known
    return graph.firstChild(of: verb) { child in
      guard graph.deprels[child] == .aux, graph.tags[child] == .md else { return false }
      let word = graph.words[child]
      return word == known.must || word == known.should || word == known.ought
        || word == known.may || word == known.might || word == known.need
    } < 0
  }
}
