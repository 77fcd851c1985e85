/// Subjects that the parser coordinated with a phrase in front of them.
///
/// "During the 1980s, Libya, together with Syria, armed them": after a phrase and a comma comes the
/// subject, however far the verb.
extension TreeRepair {
  mutating func findLooseSubjects(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]
  ) {
    guard let verb = sentence.first(where: { heads[$0] < 0 }), upos[verb] == .verb,
      verb > sentence.lowerBound + 3
    else { return }
    var isFinite =
      analysis.tags[verb] == .vbd || analysis.tags[verb] == .vbz
      || analysis.tags[verb] == .vbp
    for token in sentence where Int(heads[token]) == verb {
      switch deprels[token] {
      case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .expl: return
      case .aux, .auxPass:
        switch analysis.tags[token] {
        case .md, .vbd, .vbz, .vbp: isFinite = true
        default: break
        }
      default: break
      }
    }
    guard isFinite else { return }
    for token in sentence.lowerBound + 2..<verb {
      guard nameAt[token] >= 0, dateAt[token] < 0 else { continue }
      let phrase = Int(heads[token])
      guard phrase >= sentence.lowerBound, phrase < token, Int(heads[phrase]) == verb,
        deprels[phrase] == .obl || deprels[phrase] == .oblUnmarked,
        deprels[token] == .conj || deprels[token] == .appos || deprels[token] == .nmod
      else { continue }
      var first = token
      var hasCase = false
      while first > phrase + 1, Int(heads[first - 1]) == token || nameAt[first - 1] == nameAt[token]
      {
        first -= 1
        if deprels[first] == .punct { break }
        if deprels[first] == .case || deprels[first] == .cc { hasCase = true }
      }
      let isAfterComma =
        analysis.tags[first] == .comma || first > 0 && analysis.tags[first - 1] == .comma
      guard isAfterComma, !hasCase else { continue }
      heads[token] = Int32(truncatingIfNeeded: verb)
      deprels[token] = .nsubj
      // What was coordinated with the phrase behind the subject is coordinated with the subject.
      for other in token + 1..<verb where Int(heads[other]) == phrase && deprels[other] == .conj {
        heads[other] = Int32(truncatingIfNeeded: token)
      }
      return
    }
  }
}
