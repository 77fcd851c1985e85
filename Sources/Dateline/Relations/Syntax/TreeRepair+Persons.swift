/// Persons that the parser took for one with the state before them.
extension TreeRepair {
  /// Hangs persons on the office before the state and on the person before it.
  ///
  /// "the president of Chad, Mahamat Déby": the name says who the president is, not what Chad is.
  /// "Presidents Mesa of Peru and Boric of Chile": a person is coordinated with a person.
  mutating func freePersons(
    _ analysis: Analysis, nameAt: [Int32], isPerson: (Int) -> Bool,
    isTitle: (Int) -> Bool
  ) {
    for token in heads.indices where nameAt[token] >= 0 && isPerson(token) {
      let office = Int(heads[token])
      if deprels[token] == .conj, office >= 0, office < token, nameAt[office] < 0, isTitle(office),
        analysis.tags[token - 1] == .comma, analysis.tags[office] == .nn,
        !heads.indices[office..<token].contains(where: { analysis.upos[$0] == .cconj })
      {
        // "Chad's president, Ana Mesa, and his guest": the name says who the president is.
        deprels[token] = .appos
        continue
      }
      if deprels[token] == .nmod, office >= 0, office < token, nameAt[office] < 0, isTitle(office),
        analysis.upos[office] == .propn,
        !heads.indices[office..<token].contains(where: {
          deprels[$0] == .case && Int(heads[$0]) == token || analysis.upos[$0] == .punct
            || analysis.upos[$0] == .verb || analysis.upos[$0] == .part
        })
      {
        // "Chief of the General Staff Ana Mesa"
        deprels[token] = .appos
        continue
      }
      let state = Int(heads[token])
      guard state >= 0, state < token, nameAt[state] >= 0, nameAt[state] != nameAt[token],
        deprels[state] == .nmod, !isPerson(state)
      else { continue }
      let outer = Int(heads[state])
      guard outer >= 0, outer < state else { continue }
      let isBare = !heads.indices[state..<token].contains { analysis.upos[$0] == .cconj }
      let isOffice =
        nameAt[outer] < 0
        && (analysis.upos[outer] == .noun || analysis.upos[outer] == .propn && isTitle(outer))
      switch deprels[token] {
      // "Foreign Minister of Chad Ana Mesa"
      case .appos where isOffice, .conj where isOffice && isBare,
        .flat where isOffice && analysis.upos[outer] == .propn:
        heads[token] = Int32(truncatingIfNeeded: outer)
        deprels[token] = .appos
      case .conj where nameAt[outer] >= 0 && isPerson(outer):
        heads[token] = Int32(truncatingIfNeeded: outer)
      default: break
      }
    }
  }
}
