/// Dates that open a clause and that the parser made a part of its subject.
extension TreeRepair {
  /// "In 2019 Norway joined", "last week Norway left": the date is the verb's, not the name's.
  mutating func freeLeadingDates(_ analysis: Analysis, dateAt: [Int32], sentences: [Range<Int>]) {
    for sentence in sentences {
      for token in sentence where dateAt[token] >= 0 {
        let opensDate = token == sentence.lowerBound || dateAt[token - 1] != dateAt[token]
        if opensDate { freeLeadingDate(token, sentence, analysis, dateAt: dateAt) }
      }
    }
  }

  private mutating func freeLeadingDate(
    _ first: Int, _ sentence: Range<Int>, _ analysis: Analysis, dateAt: [Int32]
  ) {
    let hasPreposition = first > sentence.lowerBound && analysis.upos[first - 1] == .adp
    let start = hasPreposition ? first - 1 : first
    guard start == sentence.lowerBound || opensClause(start, analysis) else { return }
    if !hasPreposition {
      // "2019 elections", "May talks": only what counts from now stands bare before a subject.
      switch analysis.upos[first] {
      case .num, .propn: return
      default: break
      }
    }
    var end = first
    while end < sentence.upperBound, dateAt[end] == dateAt[first] { end += 1 }
    let range = first..<end
    // "recent talks", "daily flights"
    if !hasPreposition, range.count == 1, analysis.upos[first] == .adj { return }
    guard let top = range.first(where: { !range.contains(Int(heads[$0])) }) else { return }
    var noun = Int(heads[top])
    for _ in 0..<6 {
      guard noun >= end, analysis.upos[noun] != .verb else { return }
      switch deprels[noun] {
      case .nsubj, .nsubjPass:
        let verb = Int(heads[noun])
        guard verb > noun else { return }
        heads[top] = Int32(truncatingIfNeeded: verb)
        deprels[top] = hasPreposition ? .obl : .oblUnmarked
        if hasPreposition {
          heads[start] = Int32(truncatingIfNeeded: top)
          deprels[start] = .case
        }
        return
      case .compound, .nmodDesc, .flat, .amod, .nmodUnmarked, .conj, .appos: noun = Int(heads[noun])
      default: return
      }
    }
  }

  /// Whether a comma, a conjunction or "that" stands before a token.
  private func opensClause(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.upos[token - 1] {
    case .punct, .cconj, .sconj: true
    default: false
    }
  }
}
