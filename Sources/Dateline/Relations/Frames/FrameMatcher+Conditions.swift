/// Conditions on the words round a trigger.
extension FrameMatcher {
  func holds(_ condition: FrameCondition, at token: Int, _ carrier: Int) -> Bool {
    switch condition.site {
    case .passive:
      return graph.isPassive(token) == (condition.test == .present)
    case .complement:
      let complement = graph.complement(of: token)
      switch condition.test {
      case .present, .absent: return (complement >= 0) == (condition.test == .present)
      case .isAmong: return complement >= 0 && isAmong(complement, condition)
      case .isNotAmong: return complement < 0 || !isAmong(complement, condition)
      }
    case .thatClause:
      let complement = graph.complement(of: token)
      let mark = complement < 0 ? -1 : graph.child(of: complement, .mark)
      let isThere = mark >= 0 && graph.words[mark] == graph.known.that
      return isThere == (condition.test == .present)
    case .infinitive:
      let complement = graph.complement(of: token)
      let isThere = complement >= 0 && graph.isInfinitive(complement)
      return isThere == (condition.test == .present)
    case .futureComplement, .obligation:
      let complement = graph.complement(of: token)
      return complement >= 0
        && hasModal(complement, isFuture: condition.site == .futureComplement)
          == (condition.test == .present)
        && (condition.site != .futureComplement || isOwnCommitment(complement, of: token))
    case .negatedComplement:
      let complement = graph.complement(of: token)
      let isNegated =
        complement >= 0
        && graph.firstChild(of: complement, where: { graph.isNegator($0) }) >= 0
      return isNegated == (condition.test == .present)
    case .negation:
      return isRefused(token) == (condition.test == .present)
    case .modal:
      let found = graph.firstChild(of: token) {
        graph.deprels[$0] == .aux && graph.tags[$0] == .md
      }
      return (found >= 0) == (condition.test == .present)
    case .lead:
      let lead = graph.child(of: token, .case)
      switch condition.test {
      case .present, .absent: return (lead >= 0) == (condition.test == .present)
      case .isAmong: return lead >= 0 && isAmong(lead, condition)
      case .isNotAmong: return lead < 0 || !isAmong(lead, condition)
      }
    case .governor:
      let governor = graph.head(token)
      let fits = governor >= 0 && isAmong(governor, condition)
      return fits == (condition.test == .isAmong)
    case .slot(.modifier):
      let found = graph.firstChild(of: token) { child in
        switch graph.deprels[child] {
        case .amod, .compound, .nmodUnmarked: isAmong(child, condition)
        default: false
        }
      }
      return (found >= 0) == (condition.test == .isAmong)
    case .slot(let slot):
      let phrase = phrase(slot, at: token, carrier)
      switch condition.test {
      case .present: return phrase >= 0
      case .absent: return phrase < 0
      case .isAmong: return phrase >= 0 && isAmong(phrase, condition)
      case .isNotAmong: return phrase < 0 || !isAmong(phrase, condition)
      }
    }
  }

  /// Whether a verb or its object is negated: "would not sign", "will accept no dictate".
  private func isRefused(_ verb: Int) -> Bool {
    if graph.firstChild(of: verb, where: { graph.isNegator($0) }) >= 0 { return true }
    let object = graph.child(of: verb, .obj)
    return object >= 0 && graph.isEmptied(object)
  }

  /// Whether a clause says what the speaker will do: "said it would withdraw", not "said it would
  /// never" or "said that prices will rise".
  private func isOwnCommitment(_ clause: Int, of verb: Int) -> Bool {
    if graph.firstChild(of: clause, where: { graph.isNegator($0) }) >= 0 { return false }
    guard graph.isVerb(clause) else { return false }
    let speaker = graph.resolve(graph.logicalSubject(of: verb)).map(\.entity)
    let actor = graph.resolve(graph.surfaceSubject(of: clause)).map(\.entity)
    return !speaker.isEmpty && speaker == actor
  }

  /// Whether a modal stands before a perfect: "must have known", "would have cost".
  private func isInferred(_ clause: Int) -> Bool {
    graph.firstChild(of: clause) {
      graph.deprels[$0] == .aux && graph.words[$0] == graph.known.have
    } >= 0
  }

  private func hasModal(_ clause: Int, isFuture: Bool) -> Bool {
    let known = graph.known
    // "must have known", "would have cost": neither duty nor promise.
    if isInferred(clause) { return false }
    return graph.firstChild(of: clause) { child in
      guard graph.deprels[child] == .aux else { return false }
      let word = graph.words[child]
      return isFuture
        ? word == known.will || word == known.would || word == known.shall
        : word == known.must || word == known.should || word == known.ought || word == known.need
    } >= 0
  }

  private func isAmong(_ phrase: Int, _ condition: FrameCondition) -> Bool {
    // "the agreement which they had concluded": the pronoun stands for its noun.
    var phrase = phrase
    if graph.isRelativePronoun(phrase),
      let antecedent = graph.antecedent(of: phrase)
    {
      phrase = antecedent
    }
    func fits(_ token: Int) -> Bool {
      let word = graph.words[token]
      if word == 0 { return false }
      return condition.wordClass >= 0
        ? graph.lexicon.classes(of: word) & (1 << ClassMask(condition.wordClass)) != 0
        : condition.words.contains(word)
    }
    // A treaty by name is signed, not made.
    if let name = graph.name(at: phrase), name.isMention, name.types == .document { return false }
    if fits(phrase) { return true }
    // "a number of troops", "tanks and troops", "military aid".
    return graph.firstChild(of: phrase) { child in
      switch graph.deprels[child] {
      case .nmod: graph.caseWord(of: child) == graph.known.of && fits(child)
      case .conj, .compound: fits(child)
      default: false
      }
    } >= 0
  }
}
