/// Offices and persons that asides make the parser lose.
extension TreeRepair {
  /// Joins offices to their own holders, and persons to persons.
  mutating func joinOffices(
    _ analysis: Analysis, nameAt: [Int32], isPerson: (Int) -> Bool, isTitle: (Int) -> Bool
  ) {
    for token in heads.indices.dropFirst(4) {
      switch deprels[token] {
      case .conj where nameAt[token] >= 0 && isPerson(token):
        let before = Int(heads[token])
        guard before >= 0, before < token else { continue }
        if nameAt[before] < 0 {
          // "Ana Mesa, the chief negotiator and Juan Ruiz, her aide, signed": he is none of her offices.
          let holder = Int(heads[before])
          guard isTitle(before), deprels[before] == .appos, holder >= 0, holder < before,
            nameAt[holder] >= 0, isPerson(holder)
          else { continue }
          heads[token] = Int32(holder)
        } else if analysis.tags[token - 1] == .comma, nameAt[token - 2] < 0, isTitle(token - 2),
          deprels[token - 2] == .conj, isPerson(before)
        {
          // "its premier, Ana Mesa, and its president, Juan Ruiz"
          heads[token] = Int32(token - 2)
          deprels[token] = .appos
        }
      case .conj where nameAt[token] < 0 && upos[token] == .noun:
        joinOffice(token, analysis, nameAt, isPerson, isTitle)
      case .appos where nameAt[token] < 0 && isTitle(token):
        // "Ana Mesa, the premier, and Juan Ruiz, the president": an office is that of the nearest.
        let first = firstOfPhrase(token) - 1
        guard first > 0, analysis.tags[first] == .comma, nameAt[first - 1] >= 0,
          isPerson(first - 1), Int(heads[token]) < first - 1
        else { continue }
        var holder = first - 1
        while Int(heads[holder]) >= 0, nameAt[Int(heads[holder])] == nameAt[holder] {
          holder = Int(heads[holder])
        }
        if deprels[holder] == .conj, !isBelow(holder, token) { heads[token] = Int32(holder) }
      default: break
      }
    }
  }

  /// "Kosovo's premier, Ana Mesa, and Serbia's president, Juan Ruiz, met": the second office is joined
  /// to the first, and its holder to it.
  private mutating func joinOffice(
    _ office: Int, _ analysis: Analysis, _ nameAt: [Int32], _ isPerson: (Int) -> Bool,
    _ isTitle: (Int) -> Bool
  ) {
    let person = Int(heads[office])
    guard person >= 0, person < office, nameAt[person] >= 0, isPerson(person),
      deprels[person] == .appos, hasOwner(office)
    else { return }
    let first = Int(heads[person])
    guard first >= 0, first < person, nameAt[first] < 0, isTitle(first) else { return }
    heads[office] = Int32(first)
    let holder = office + 2
    if holder < heads.count, analysis.tags[office + 1] == .comma, nameAt[holder] >= 0,
      isPerson(holder), deprels[holder] == .appos, Int(heads[holder]) < office
    {
      heads[holder] = Int32(office)
    }
  }

  /// The first word before a noun from which all up to the noun hangs on it.
  private func firstOfPhrase(_ noun: Int) -> Int {
    var first = noun
    while first > 0, isBelow(first - 1, noun), upos[first - 1] != .punct { first -= 1 }
    return first
  }

  private func isBelow(_ token: Int, _ other: Int) -> Bool {
    var at = token
    for _ in 0..<8 where at >= 0 && at != other { at = Int(heads[at]) }
    return at == other
  }

  private func hasOwner(_ noun: Int) -> Bool {
    heads.indices[max(0, noun - 6)..<noun].contains {
      Int(heads[$0]) == noun && deprels[$0] == .nmodPoss
    }
  }

  private static let openers: Set<LemmaHash> = [LemmaHash("after"), LemmaHash("before")]

  /// "came a day after the envoy, Ana Mesa, held talks": what "after" opens is a clause, if a verb
  /// without a subject follows.
  mutating func openClauses(_ sentence: Range<Int>, _ analysis: Analysis, dateAt: [Int32]) {
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
    for gerund in sentence.dropFirst(3)
    where analysis.tags[gerund] == .vbg && deprels[gerund] == .advcl {
      // "led to Chad closing its border"
      let verb = Int(heads[gerund])
      guard verb >= 0, verb < gerund, Self.causes.contains(analysis.lemmaHashes[verb]),
        let noun = sentence.last(where: {
          $0 < gerund && $0 > verb && Int(heads[$0]) == verb && deprels[$0] == .obl
        }), isNext(gerund, to: noun, dateAt), upos[gerund - 1] != .punct
      else { continue }
      heads[noun] = Int32(gerund)
      deprels[noun] = .nsubj
    }
    for adjective in sentence.dropFirst(2)
    where deprels[adjective] == .amod && Int(heads[adjective]) < adjective - 1 {
      // "strikes against forces loyal to Haftar"
      let noun = adjective - 1
      let outer = Int(heads[adjective])
      guard upos[adjective] == .adj, upos[noun] == .noun, outer >= sentence.lowerBound,
        isBelow(noun, outer)
      else { continue }
      heads[adjective] = Int32(noun)
    }
  }

  private static let causes: Set<LemmaHash> = [
    LemmaHash("lead"), LemmaHash("result"), LemmaHash("end"), LemmaHash("culminate"),
  ]

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
      if dateAt[token] >= 0 { return true }
      var at = token
      for _ in 0..<8 where at != noun && at >= 0 { at = Int(heads[at]) }
      return at == noun || upos[token] == .punct
    }
  }
}
