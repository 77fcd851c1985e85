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
        analysis.tags[token - 1] == .comma,
        analysis.tags[office] == .nn || analysis.tags[office] == .jj,
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
      if deprels[token] == .flat, state >= 0, state < token, nameAt[state] >= 0,
        nameAt[state] != nameAt[token], !isPerson(state),
        let office = titleDescribing(state, analysis, nameAt: nameAt, isTitle: isTitle)
      {
        putPersonFirst(token, before: state, office: office)
        continue
      }
      guard state >= 0, state < token, nameAt[state] >= 0, nameAt[state] != nameAt[token],
        deprels[state] == .nmod, !isPerson(state)
      else { continue }
      let outer = Int(heads[state])
      guard outer >= 0, outer < state else { continue }
      if deprels[token] == .nmod, nameAt[outer] < 0, isTitle(outer),
        (state + 1..<token).allSatisfy({ nameAt[$0] == nameAt[state] })
      {
        // "the president of the United States of America Ana Mesa"
        heads[token] = Int32(truncatingIfNeeded: outer)
        deprels[token] = .appos
        continue
      }
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

  /// The title that describes a state though it is an office of it: "Prime Minister of Chad Ana Mesa"
  /// read as a Chad that is a minister.
  private func titleDescribing(
    _ state: Int, _ analysis: Analysis, nameAt: [Int32], isTitle: (Int) -> Bool
  ) -> Int? {
    var first = state
    while first > 0, nameAt[first - 1] == nameAt[state] { first -= 1 }
    if first > 0, analysis.tags[first - 1] == .dt { first -= 1 }
    guard first > 1, deprels[first - 1] == .case, Int(heads[first - 1]) == state else { return nil }
    let office = first - 2
    guard nameAt[office] < 0, isTitle(office), Int(heads[office]) == state,
      deprels[office] == .nmodDesc || deprels[office] == .compound
    else { return nil }
    return office
  }

  /// Gives a person the place in the clause that the state of his office has.
  private mutating func putPersonFirst(_ person: Int, before state: Int, office: Int) {
    for token in heads.indices[max(0, state - 30)..<min(heads.count, state + 60)]
    where Int(heads[token]) == state && token != person {
      let isOwn = token > office && token < state || deprels[token] == .flat
      if !isOwn { heads[token] = Int32(truncatingIfNeeded: person) }
    }
    heads[person] = heads[state]
    deprels[person] = deprels[state]
    heads[office] = Int32(truncatingIfNeeded: person)
    deprels[office] = .nmodDesc
    heads[state] = Int32(truncatingIfNeeded: office)
    deprels[state] = .nmod
  }
}
