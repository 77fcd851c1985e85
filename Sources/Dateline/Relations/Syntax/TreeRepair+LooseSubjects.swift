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
      lift(token, from: phrase, to: verb)
      return
    }
    // "At a summit in Rio the Union and Chad agreed": a phrase has one name, the next is the subject.
    for token in sentence.lowerBound + 2..<verb where nameAt[token] >= 0 && dateAt[token] < 0 {
      let place = Int(heads[token])
      guard place >= sentence.lowerBound, place < token, nameAt[place] >= 0,
        nameAt[place] != nameAt[token],
        deprels[token] == .flat || deprels[token] == .appos || deprels[token] == .compound
          || deprels[token] == .nmodUnmarked || deprels[token] == .nmodDesc,
        hasCase(place, sentence)
      else { continue }
      var first = token
      while first > place + 1, nameAt[first - 1] == nameAt[token] { first -= 1 }
      if analysis.tags[first - 1] == .dt { first -= 1 }
      guard first > place, nameAt[first - 1] == nameAt[place] else { continue }
      lift(token, from: place, to: verb)
      return
    }
  }

  private func hasCase(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { Int(heads[$0]) == noun && deprels[$0] == .case && $0 < noun }
  }

  /// Makes a name the subject of a verb, with all that is coordinated behind it.
  private mutating func lift(_ token: Int, from phrase: Int, to verb: Int) {
    heads[token] = Int32(truncatingIfNeeded: verb)
    deprels[token] = .nsubj
    for other in token + 1..<verb where Int(heads[other]) == phrase && deprels[other] == .conj {
      heads[other] = Int32(truncatingIfNeeded: token)
    }
  }
}
