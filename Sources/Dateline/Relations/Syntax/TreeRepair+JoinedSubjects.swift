/// Two subjects of one verb, of which one is none or both are one row.
extension TreeRepair {
  /// Of two subjects of one verb, one describes the other: "Chadian leader Déby", "Juba, the
  /// capital of South Sudan"; with "and" before it, it is the second of two.
  mutating func joinSubjects(
    _ analysis: Analysis, nameAt: [Int32], isPerson: (Int) -> Bool
  ) {
    var first = -1
    var verb: Int32 = -1
    for token in heads.indices {
      guard deprels[token] == .nsubj || deprels[token] == .nsubjPass else { continue }
      if heads[token] != verb || first < 0 || heads[token] < Int32(truncatingIfNeeded: token) {
        first = token
        verb = heads[token]
        continue
      }
      // "passed over warnings that strikes could harm it": the first is the subject of the verb
      // before the mark.
      let clause = Int(heads[token])
      let hasMark = heads.indices[first..<token].contains {
        Int(heads[$0]) == clause && deprels[$0] == .mark
      }
      if hasMark, heads[clause] > Int32(truncatingIfNeeded: first), heads[clause] < token,
        upos[Int(heads[clause])] == .verb
      {
        heads[first] = heads[clause]
        first = token
        continue
      }
      // "Chad's refusal to recognise Mali has hurt it": the infinitive before a name has it for object.
      let infinitive = heads.indices[first..<token].last {
        upos[$0] == .verb && analysis.tags[$0] == .vb && deprels[$0] == .acl
          && Int(heads[$0]) == first
      }
      if let infinitive, token - infinitive <= 4, isBare(infinitive, before: token) {
        heads[token] = Int32(truncatingIfNeeded: infinitive)
        deprels[token] = .obj
        continue
      }
      if takeDescribed(token, after: first, analysis, nameAt: nameAt, isPerson: isPerson) {
        first = Int(heads[token])
        verb = heads[first]
        continue
      }
      let isSecond = heads.indices[first..<token].contains {
        Int(heads[$0]) == token && deprels[$0] == .cc
      }
      // "Fidan, Turkey's foreign minister, denied": what commas set off says who the first is.
      let isSetOff =
        token + 1 < heads.count && analysis.tags[token + 1] == .comma
        && heads.indices[first..<token].contains { analysis.tags[$0] == .comma }
      // "at a summit in Quito, Ecuador, the alliance said": a name that a comma ties to the name
      // before it says where.
      let isWhere =
        nameAt[first] >= 0 && nameAt[token] < 0 && first > 1 && analysis.tags[first - 1] == .comma
        && nameAt[first - 2] >= 0 && analysis.tags[first + 1] == .comma
        && heads[first - 2] != Int32(truncatingIfNeeded: first)
        && (deprels[first - 2] == .nmod || deprels[first - 2] == .obl)
      // "the Graz, Austria, company": the town tells where the company is.
      let isAddress =
        nameAt[first] >= 0 && nameAt[token] < 0 && !isSetOff && analysis.tags[token] == .nn
        && analysis.tags[token - 1] == .comma && hasArticle(first, analysis)
      if isAddress {
        heads[first] = Int32(truncatingIfNeeded: token)
        deprels[first] = .compound
        first = token
      } else if isSecond || isListed(token, after: first, analysis, nameAt: nameAt) {
        heads[token] = Int32(truncatingIfNeeded: first)
        deprels[token] = .conj
      } else if isWhere {
        heads[first] = Int32(truncatingIfNeeded: first - 2)
        deprels[first] = .appos
        first = token
      } else if nameAt[first] >= 0, nameAt[token] < 0 || isSetOff {
        heads[token] = Int32(truncatingIfNeeded: first)
        deprels[token] = .appos
      } else if nameAt[token] >= 0, nameAt[first] < 0 {
        heads[first] = Int32(truncatingIfNeeded: token)
        deprels[first] = .nmodDesc
        first = token
      }
    }
  }

  /// Whether a name goes on with a list that another name opens: "Olaf Scholz, Emmanuel Macron and
  /// Donald Tusk met".
  private func isListed(
    _ token: Int, after first: Int, _ analysis: Analysis, nameAt: [Int32]
  ) -> Bool {
    guard nameAt[first] >= 0, nameAt[token] >= 0 else { return false }
    let last = heads.indices[token...].first { Int(heads[$0]) == token && deprels[$0] == .conj }
    guard let last, nameAt[last] >= 0 else { return false }
    var end = first
    while end + 1 < token, nameAt[end + 1] == nameAt[first] { end += 1 }
    guard end + 1 < token, analysis.tags[end + 1] == .comma else { return false }
    return heads.indices[end + 2..<token].allSatisfy { deprels[$0] != .appos && upos[$0] != .verb }
  }
}
