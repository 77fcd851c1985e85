/// Subjects that an aside parts from their verbs.
///
/// "On Tuesday, in a statement, Chad, together with Niger, left": the parser hangs a name between
/// two commas on the phrase before it. A finite verb that has no subject behind the end of an aside
/// takes the name right before its beginning.
extension TreeRepair {
  private static let modifierLimit = 5

  mutating func findDistantSubjects(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]
  ) {
    for verb in sentence.dropFirst(3) where upos[verb] == .verb {
      guard isFinite(verb, sentence, analysis), !hasSubject(verb, sentence),
        let closing = endOfAside(before: verb, sentence, analysis),
        let subject = nameBeforeAside(
          endingAt: closing, of: verb, sentence, analysis, nameAt, dateAt)
      else { continue }
      attach(subject, to: verb)
    }
  }

  private func isFinite(_ verb: Int, _ sentence: Range<Int>, _ analysis: Analysis) -> Bool {
    switch deprels[verb] {
    case .root, .parataxis, .ccomp, .advcl, .dep, .list, .appos, .acl, .conj: break
    default: return false
    }
    switch analysis.tags[verb] {
    case .vbd, .vbz, .vbp: return true
    // "…, openly criticised Japan": a bare participle with an object is a past tense.
    case .vbn where deprels[verb] != .acl:
      let isActive = sentence.contains {
        Int(heads[$0]) == verb && $0 > verb
          && (deprels[$0] == .obj || deprels[$0] == .xcomp || deprels[$0] == .ccomp)
      }
      let hasAuxiliary = sentence.contains {
        Int(heads[$0]) == verb && (deprels[$0] == .aux || deprels[$0] == .auxPass)
      }
      if isActive, !hasAuxiliary { return true }
    default: break
    }
    return sentence.contains { token in
      guard Int(heads[token]) == verb else { return false }
      guard deprels[token] == .aux || deprels[token] == .auxPass else { return false }
      switch analysis.tags[token] {
      case .md, .vbd, .vbz, .vbp: return true
      default: return false
      }
    }
  }

  func hasSubject(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { token in
      guard Int(heads[token]) == verb else { return false }
      switch deprels[token] {
      case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .expl: return true
      default: return false
      }
    }
  }

  /// The mark that closes an aside right before a verb and its auxiliaries and adverbs.
  private func endOfAside(
    before verb: Int, _ sentence: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    var token = verb - 1
    while token > sentence.lowerBound, Int(heads[token]) == verb {
      switch deprels[token] {
      case .aux, .auxPass, .advmod: token -= 1
      default: return isMark(token, analysis) ? token : nil
      }
    }
    return token > sentence.lowerBound && isMark(token, analysis) ? token : nil
  }

  private func isMark(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .comma, .closingBracket: true
    case .colon, .nfp, .hyph: upos[token] == .punct
    default: false
    }
  }

  private func nameBeforeAside(
    endingAt closing: Int, of verb: Int, _ sentence: Range<Int>, _ analysis: Analysis,
    _ nameAt: [Int32], _ dateAt: [Int32]
  ) -> Int? {
    let end = analysis.tags[closing]
    var opening = closing - 1
    while opening > sentence.lowerBound {
      defer { opening -= 1 }
      // Treebanks tag dashes as commas, colons or hyphens, so these count as one.
      if end == .closingBracket {
        guard analysis.tags[opening] == .openingBracket else { continue }
      } else {
        guard isMark(opening, analysis), analysis.tags[opening] != .closingBracket else {
          continue
        }
      }
      if let subject = name(
        before: opening, of: verb, sentence, analysis, nameAt, dateAt)
      {
        return subject
      }
      // Brackets come in pairs; of commas an earlier one may open the aside.
      if end == .closingBracket { return nil }
    }
    return nil
  }

  /// The name that ends before a mark, if its phrase opens a clause and is no subject yet.
  private func name(
    before opening: Int, of verb: Int, _ sentence: Range<Int>, _ analysis: Analysis,
    _ nameAt: [Int32], _ dateAt: [Int32]
  ) -> Int? {
    let last = opening - 1
    guard last >= sentence.lowerBound, nameAt[last] >= 0, dateAt[last] < 0 else { return nil }
    var first = last
    while first > sentence.lowerBound, nameAt[first - 1] == nameAt[last] { first -= 1 }
    guard let top = (first...last).first(where: { !(first...last).contains(Int(heads[$0])) })
    else { return nil }
    switch deprels[top] {
    case .nsubj, .nsubjPass, .nmodPoss: return nil
    default: break
    }
    modifiers: while first > sentence.lowerBound, last - first < Self.modifierLimit,
      (first...last).contains(Int(heads[first - 1]))
    {
      switch deprels[first - 1] {
      case .det, .amod, .compound, .nmodDesc, .nummod, .flat: first -= 1
      default: break modifiers
      }
    }
    return opensClause(first, sentence, analysis) ? top : nil
  }

  /// Whether a clause can begin at a token: behind a comma, at the start, behind ", and".
  private func opensClause(_ token: Int, _ sentence: Range<Int>, _ analysis: Analysis) -> Bool {
    guard token > sentence.lowerBound else { return true }
    switch analysis.tags[token - 1] {
    case .comma, .colon: return true
    default:
      return upos[token - 1] == .cconj && token - 2 > sentence.lowerBound
        && upos[token - 2] == .punct
    }
  }
}
