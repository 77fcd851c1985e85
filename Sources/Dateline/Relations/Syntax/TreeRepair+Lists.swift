/// Where coordinations end.
extension TreeRepair {
  /// Behind "and" comes a coordination's last member, and what has no "and" has no second one: "the
  /// minister, Ana Cruz, and her envoy, Luis Paz"; "Novartis, a Swiss company, has". What a comma
  /// sets off there explains the member before it.
  mutating func endLists(_ analysis: Analysis, nameAt: [Int32]) {
    var members: [Int32: [Int]] = [:]
    for token in heads.indices where deprels[token] == .conj && Int(heads[token]) < token {
      members[heads[token], default: []].append(token)
    }
    var hasConjunction: Set<Int32> = []
    for token in heads.indices where deprels[token] == .cc && heads[token] >= 0 {
      hasConjunction.insert(heads[token])
    }
    for (head, list) in members {
      let first = Int(head)
      guard first >= 0, upos[first] == .noun || upos[first] == .propn,
        !hasConjunction.contains(head)
      else { continue }
      let last = list.firstIndex { hasConjunction.contains(Int32(truncatingIfNeeded: $0)) }
      if let last, last + 1 < list.count {
        let member = list[last]
        let name = list[last + 1]
        guard upos[member] == .noun, nameAt[member] < 0, name == member + 2, nameAt[name] >= 0,
          analysis.tags[member + 1] == .comma
        else { continue }
        heads[name] = Int32(truncatingIfNeeded: member)
        deprels[name] = .appos
      } else if last == nil, list.count == 1, nameAt[first] >= 0 {
        explain(first, by: list[0], analysis, nameAt: nameAt)
      }
    }
  }

  /// Makes an apposition of a common noun with an article that commas set off behind a name.
  private mutating func explain(
    _ name: Int, by noun: Int, _ analysis: Analysis, nameAt: [Int32]
  ) {
    guard upos[noun] == .noun, nameAt[noun] < 0 else { return }
    let article = heads.indices[name..<noun].first {
      Int(heads[$0]) == noun && deprels[$0] == .det
    }
    guard let article, analysis.tags[article - 1] == .comma, article - name <= 4,
      noun + 1 < heads.count
    else { return }
    deprels[noun] = .appos
  }
}
