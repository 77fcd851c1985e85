/// Subjects that the parser hung on the clause before them.
extension TreeRepair {
  /// "denied backing the rebels, but Chad and Mali have doubts": what stands behind "but" begins
  /// another clause, where a verb follows that has no subject.
  mutating func freeOpposed(_ analysis: Analysis, words: [Int32], known: KnownWords) {
    for token in heads.indices where deprels[token] == .conj && token > 2 {
      let first = Int(heads[token])
      guard first >= 0, first < token, isNominal(first), isNominal(token),
        analysis.upos[first] != .verb
      else { continue }
      let but = start(of: token) - 1
      guard but > first, words[but] == known.but, analysis.upos[but] == .cconj,
        !(max(0, first - 6)..<but).contains(where: { words[$0] == known.not }),
        let verb = openVerb(after: token, analysis), Int(heads[first]) != verb
      else { continue }
      heads[token] = Int32(truncatingIfNeeded: verb)
      deprels[token] = .nsubj
      if heads[but] >= 0 { heads[but] = Int32(truncatingIfNeeded: verb) }
    }
  }

  /// "after Ana Ruiz, the minister, spoke": of an office between commas and another subject before it,
  /// the person right before the comma is the subject.
  ///
  /// - Returns: whether it was so.
  mutating func takeDescribed(
    _ office: Int, after other: Int, _ analysis: Analysis, nameAt: [Int32],
    isPerson: (Int) -> Bool
  ) -> Bool {
    let comma = start(of: office) - 1
    guard nameAt[office] < 0, comma > other + 1, analysis.tags[comma] == .comma,
      nameAt[comma - 1] >= 0, nameAt[comma - 1] != nameAt[other], isPerson(comma - 1)
    else { return false }
    var name = comma - 1
    while Int(heads[name]) >= 0, nameAt[Int(heads[name])] == nameAt[comma - 1] {
      name = Int(heads[name])
    }
    // Another verb in between is what the other subject does.
    let verb = Int(heads[office])
    let own = (other + 1..<name).first {
      Int(heads[$0]) == verb && upos[$0] == .verb
        && (analysis.tags[$0] == .vbd || analysis.tags[$0] == .vbz)
    }
    guard let own else { return false }
    heads[other] = Int32(truncatingIfNeeded: own)
    heads[name] = Int32(truncatingIfNeeded: verb)
    deprels[name] = .nsubj
    heads[office] = Int32(truncatingIfNeeded: name)
    deprels[office] = .appos
    return true
  }

  /// "said that the army will leave, adding that it had done its work": who adds is who said the rest.
  mutating func liftSayings(_ analysis: Analysis, isSaying: (Int) -> Bool) {
    for token in heads.indices
    where deprels[token] == .advcl && analysis.tags[token] == .vbg && token > 0
      && analysis.tags[token - 1] == .comma
    {
      let clause = Int(heads[token])
      guard clause >= 0, clause < token, deprels[clause] == .ccomp, isSaying(token) else {
        continue
      }
      let said = Int(heads[clause])
      guard said >= 0, said < clause, upos[said] == .verb, isSaying(said) else { continue }
      heads[token] = Int32(truncatingIfNeeded: said)
    }
  }

  private func isNominal(_ token: Int) -> Bool {
    upos[token] == .noun || upos[token] == .propn || upos[token] == .pron
  }

  /// The first token of a phrase, as far as its words stand together before its head.
  func start(of head: Int) -> Int {
    var start = head
    while start > 0, head - start < 8 {
      let before = start - 1
      guard hangsBelow(before, head), deprels[before] != .cc, deprels[before] != .punct,
        deprels[before] != .mark, deprels[before] != .case || upos[before] == .part
      else { break }
      start = before
    }
    return start
  }

  /// The finite verb or predicate after a phrase that has no subject between them.
  private func openVerb(after phrase: Int, _ analysis: Analysis) -> Int? {
    for token in phrase + 1..<min(phrase + 18, heads.count) {
      switch analysis.tags[token] {
      case .wdt, .wp, .colon, .period: return nil
      case .vbd, .vbz, .vbp, .md:
        let isAuxiliary =
          deprels[token] == .aux || deprels[token] == .auxPass || deprels[token] == .cop
        let verb = isAuxiliary ? Int(heads[token]) : token
        guard verb > phrase, isAuxiliary || upos[verb] == .verb,
          deprels[verb] == .conj || deprels[verb] == .root || deprels[verb] == .parataxis,
          !(phrase..<token).contains(where: {
            Int(heads[$0]) == verb
              && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
          })
        else { return nil }
        return verb
      default: break
      }
    }
    return nil
  }
}
