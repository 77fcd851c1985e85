/// Participles that the parser takes for the verb of a clause.
///
/// "Rebels led by the movement took the capital": in a garden path the first verb gets the subject, and
/// the second none.
extension TreeRepair {
  mutating func findReducedRelatives(_ sentence: Range<Int>, _ analysis: Analysis) {
    for verb in sentence.dropFirst(4) where upos[verb] == .verb && analysis.tags[verb] == .vbd {
      guard let participle = participle(before: verb, sentence, analysis),
        let noun = only(.nsubj, of: participle, in: sentence.lowerBound..<participle)
      else { continue }
      heads[verb] = heads[participle]
      deprels[verb] = deprels[participle]
      for token in sentence where Int(heads[token]) == participle {
        if token < participle || token > verb { heads[token] = Int32(verb) }
      }
      heads[participle] = Int32(noun)
      deprels[participle] = .acl
    }
  }

  /// The participle whose agent ends right before a verb that has no subject.
  private func participle(
    before verb: Int, _ sentence: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    switch deprels[verb] {
    case .advcl, .parataxis, .ccomp, .dep, .conj, .xcomp, .acl: break
    default: return nil
    }
    var last = verb - 1
    while last > sentence.lowerBound, Int(heads[last]) == verb, deprels[last] == .advmod {
      last -= 1
    }
    var agent = last
    for _ in 0..<8 where agent >= 0 && deprels[agent] != .oblAgent { agent = Int(heads[agent]) }
    guard agent > sentence.lowerBound, agent < verb, deprels[agent] == .oblAgent else { return nil }
    let participle = Int(heads[agent])
    guard participle >= sentence.lowerBound, participle < agent,
      analysis.tags[participle] == .vbn || analysis.tags[participle] == .vbd,
      Int(heads[verb]) == participle || heads[verb] == heads[participle]
    else { return nil }
    let isClause = sentence.contains { token in
      if Int(heads[token]) == verb {
        switch deprels[token] {
        case .nsubj, .nsubjPass, .expl, .cc, .mark, .aux: return true
        default: return false
        }
      }
      return Int(heads[token]) == participle
        && (deprels[token] == .auxPass || deprels[token] == .aux)
    }
    return isClause ? nil : participle
  }

  private func only(_ deprel: Deprel, of head: Int, in range: Range<Int>) -> Int? {
    let found = range.filter { Int(heads[$0]) == head && deprels[$0] == deprel }
    return found.count == 1 ? found[0] : nil
  }
}
