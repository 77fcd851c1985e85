/// Offices and persons that asides make the parser lose.
extension TreeRepair {
  /// "Kosovo's premier, Albin Kurti, and Serbia's president, Ana Mesa, met": the second office is
  /// joined to the first, and its holder to it.
  mutating func joinOffices(
    _ analysis: Analysis, nameAt: [Int32], isPerson: (Int) -> Bool, isTitle: (Int) -> Bool
  ) {
    for office in heads.indices
    where deprels[office] == .conj && nameAt[office] < 0 && isTitle(office) {
      let person = Int(heads[office])
      guard person >= 0, person < office, nameAt[person] >= 0, isPerson(person),
        deprels[person] == .appos, hasOwner(office)
      else { continue }
      let first = Int(heads[person])
      guard first >= 0, first < person, nameAt[first] < 0, isTitle(first) else { continue }
      heads[office] = Int32(first)
      let holder = office + 2
      if holder < heads.count, analysis.tags[office + 1] == .comma, nameAt[holder] >= 0,
        isPerson(holder), deprels[holder] == .appos, Int(heads[holder]) < office
      {
        heads[holder] = Int32(office)
      }
    }
  }

  private func hasOwner(_ noun: Int) -> Bool {
    heads.indices[max(0, noun - 6)..<noun].contains {
      Int(heads[$0]) == noun && deprels[$0] == .nmodPoss
    }
  }

  /// "came a day after the envoy, Ana Mesa, held talks": what "after" opens is a clause, if a verb
  /// without a subject follows.
  mutating func openClauses(_ sentence: Range<Int>, _ analysis: Analysis) {
    for verb in sentence.dropFirst(4)
    where upos[verb] == .verb && analysis.tags[verb] == .vbd && isLoose(verb, sentence) {
      let governor = Int(heads[verb])
      guard governor >= sentence.lowerBound, governor < verb,
        let noun = sentence.last(where: {
          $0 < verb && $0 > governor && Int(heads[$0]) == governor && deprels[$0] == .obl
        }),
        let mark = sentence.first(where: {
          Int(heads[$0]) == noun && deprels[$0] == .case && analysis.upos[$0] == .sconj
        }), isNext(verb, to: noun)
      else { continue }
      heads[noun] = Int32(verb)
      deprels[noun] = .nsubj
      heads[mark] = Int32(verb)
      deprels[mark] = .mark
      deprels[verb] = .advcl
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
  private func isNext(_ verb: Int, to noun: Int) -> Bool {
    (noun + 1..<verb).allSatisfy { token in
      var at = token
      for _ in 0..<8 where at != noun && at >= 0 { at = Int(heads[at]) }
      return at == noun || upos[token] == .punct
    }
  }
}
