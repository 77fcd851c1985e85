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
        let first = start(of: token) - 1
        guard first > 0, analysis.tags[first] == .comma, nameAt[first - 1] >= 0,
          isPerson(first - 1), Int(heads[token]) < first - 1
        else { continue }
        var holder = first - 1
        while Int(heads[holder]) >= 0, nameAt[Int(heads[holder])] == nameAt[holder] {
          holder = Int(heads[holder])
        }
        if deprels[holder] == .conj, !hangsBelow(holder, token) { heads[token] = Int32(holder) }
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

  private func hasOwner(_ noun: Int) -> Bool {
    heads.indices[max(0, noun - 6)..<noun].contains {
      Int(heads[$0]) == noun && deprels[$0] == .nmodPoss
    }
  }
}
