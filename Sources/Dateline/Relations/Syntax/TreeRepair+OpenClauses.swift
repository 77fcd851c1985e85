/// Clauses that look like phrases, and words behind the noun or verb that they belong to.
extension TreeRepair {
  private static let openers: Set<LemmaHash> = [LemmaHash("after"), LemmaHash("before")]

  private static let causes: Set<LemmaHash> = [
    LemmaHash("lead"), LemmaHash("result"), LemmaHash("end"), LemmaHash("culminate"),
  ]

  /// "came a day after the envoy, Ana Mesa, held talks": what "after" opens is a clause, if a verb
  /// without a subject follows.
  mutating func openClauses(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]
  ) {
    for verb in sentence.dropFirst(4)
    where upos[verb] == .verb && analysis.tags[verb] == .vbd && isLoose(verb, sentence) {
      let governor = Int(heads[verb])
      guard governor >= sentence.lowerBound, governor < verb,
        let noun = sentence.last(where: {
          $0 < verb && $0 > governor && Int(heads[$0]) == governor && deprels[$0] == .obl
        }),
        let mark = sentence.first(where: {
          Int(heads[$0]) == noun && deprels[$0] == .case
            && (analysis.upos[$0] == .sconj || Self.openers.contains(analysis.lemmaHashes[$0]))
        }), isNext(verb, to: noun, dateAt)
      else { continue }
      heads[noun] = Int32(verb)
      deprels[noun] = .nsubj
      heads[mark] = Int32(verb)
      deprels[mark] = .mark
      deprels[verb] = .advcl
      for token in noun + 1..<verb where Int(heads[token]) == governor && dateAt[token] >= 0 {
        heads[token] = Int32(verb)
      }
    }
    freeCauses(sentence, analysis, dateAt)
    freePurposes(sentence, analysis, nameAt)
    lowerAdjectives(sentence)
  }

  /// "led to Chad closing its border": what a cause leads to is a clause.
  private mutating func freeCauses(
    _ sentence: Range<Int>, _ analysis: Analysis, _ dateAt: [Int32]
  ) {
    for gerund in sentence.dropFirst(3)
    where analysis.tags[gerund] == .vbg && deprels[gerund] == .advcl {
      let verb = Int(heads[gerund])
      guard verb >= 0, verb < gerund, Self.causes.contains(analysis.lemmaHashes[verb]),
        let noun = sentence.last(where: {
          $0 < gerund && $0 > verb && Int(heads[$0]) == verb && deprels[$0] == .obl
        }), isNext(gerund, to: noun, dateAt), upos[gerund - 1] != .punct
      else { continue }
      heads[noun] = Int32(gerund)
      deprels[noun] = .nsubj
    }
  }

  /// "broke into the Embassy to arrest her": no name is there to arrest.
  private mutating func freePurposes(
    _ sentence: Range<Int>, _ analysis: Analysis, _ nameAt: [Int32]
  ) {
    for infinitive in sentence.dropFirst(3)
    where deprels[infinitive] == .acl && analysis.tags[infinitive] == .vb {
      let name = Int(heads[infinitive])
      guard name >= sentence.lowerBound, name < infinitive, nameAt[name] >= 0,
        deprels[name] == .obl, Int(heads[name]) >= sentence.lowerBound,
        Int(heads[name]) < name, upos[Int(heads[name])] == .verb
      else { continue }
      heads[infinitive] = heads[name]
      deprels[infinitive] = .advcl
    }
  }

  /// "strikes against forces loyal to Haftar": an adjective behind a noun is the noun's.
  private mutating func lowerAdjectives(_ sentence: Range<Int>) {
    for adjective in sentence.dropFirst(2)
    where deprels[adjective] == .amod && Int(heads[adjective]) < adjective - 1 {
      let noun = adjective - 1
      let outer = Int(heads[adjective])
      guard upos[adjective] == .adj, upos[noun] == .noun, outer >= sentence.lowerBound,
        hangsBelow(noun, outer)
      else { continue }
      heads[adjective] = Int32(noun)
    }
  }

  /// Whether a verb is joined to another without a conjunction or a subject.
  private func isLoose(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    switch deprels[verb] {
    case .conj, .parataxis, .dep, .ccomp, .advcl: break
    default: return false
    }
    return !sentence.contains {
      guard Int(heads[$0]) == verb else { return false }
      switch deprels[$0] {
      case .nsubj, .nsubjPass, .expl, .cc, .mark, .aux, .auxPass, .csubj: return true
      default: return false
      }
    }
  }

  /// Whether all between a noun and a verb belongs to the noun.
  private func isNext(_ verb: Int, to noun: Int, _ dateAt: [Int32]) -> Bool {
    (noun + 1..<verb).allSatisfy { token in
      dateAt[token] >= 0 || upos[token] == .punct || hangsBelow(token, noun)
    }
  }
}
