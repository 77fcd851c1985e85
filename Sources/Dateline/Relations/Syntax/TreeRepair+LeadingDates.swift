/// Dates beside a noun that the parser made a part of it.
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

  /// "was shot to death last Sunday at home": what modifies a noun as adjectives do stands before it;
  /// a date behind it is the verb's, and so is what hangs on the date.
  mutating func freeTrailingDates(dateAt: [Int32]) {
    for token in heads.indices.dropFirst() where dateAt[token] >= 0 {
      let noun = Int(heads[token])
      guard noun >= 0, noun < token, dateAt[noun] != dateAt[token] else { continue }
      switch deprels[token] {
      case .amod, .compound, .nummod: break
      default: continue
      }
      var verb = noun
      for _ in 0..<4 where verb >= 0 && upos[verb] != .verb { verb = Int(heads[verb]) }
      guard verb >= 0, verb < token, upos[verb] == .verb, dateAt[noun] < 0 else { continue }
      heads[token] = Int32(truncatingIfNeeded: verb)
      deprels[token] = .oblUnmarked
      var next = token + 1
      while next < heads.count, dateAt[next] == dateAt[token] { next += 1 }
      for phrase in next..<min(heads.count, next + 8)
      where Int(heads[phrase]) < next && Int(heads[phrase]) >= 0
        && dateAt[Int(heads[phrase])] == dateAt[token] && deprels[phrase] == .obl
      {
        heads[phrase] = Int32(truncatingIfNeeded: verb)
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
