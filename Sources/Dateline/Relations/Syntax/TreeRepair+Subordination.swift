/// Clauses that hang on the wrong word, or by the wrong relation.
extension TreeRepair {
  /// Hangs clauses where their first words say that they belong.
  mutating func joinSubordinates(
    _ analysis: Analysis, nameAt: [Int32], words: [Int32], known: KnownWords
  ) {
    var hasSubject = Set<Int>()
    for token in heads.indices where deprels[token] == .nsubj || deprels[token] == .nsubjPass {
      hasSubject.insert(Int(heads[token]))
    }
    for token in heads.indices {
      let head = Int(heads[token])
      guard head > token else { continue }
      switch deprels[token] {
      case .mark:
        // "accusations that it had attacked": what begins with a conjunction is no relative clause.
        if deprels[head] == .aclRelcl, hasSubject.contains(head) { deprels[head] = .acl }
        // "Far from having attacked": the gerund says what is far.
        let word = token - 1
        if word >= 0, words[word] == known.far, words[token] == known.from,
          heads[word] == heads[head]
        {
          heads[head] = Int32(truncatingIfNeeded: word)
        }
      case .aux where analysis.tags[token] == .vbg:
        // "denied having attacked it": a gerund right behind a verb completes it.
        let verb = token - 1
        guard verb >= 0, upos[verb] == .verb, !hasSubject.contains(head), head - token < 3,
          Int(heads[head]) != verb || deprels[head] == .ccomp || deprels[head] == .acl,
          heads[head] >= 0
        else { continue }
        heads[head] = Int32(truncatingIfNeeded: verb)
        deprels[head] = .xcomp
      default: break
      }
    }
    joinAsides(analysis, nameAt: nameAt, hasSubject)
  }

  /// "The mission, launched in 2017, brings": a participle set off behind a name tells of the name.
  private mutating func joinAsides(
    _ analysis: Analysis, nameAt: [Int32], _ hasSubject: Set<Int>
  ) {
    for token in heads.indices.dropFirst(2)
    where deprels[token] == .advcl
      && (analysis.tags[token] == .vbn || analysis.tags[token] == .vbd)
      && analysis.tags[token - 1] == .comma && nameAt[token - 2] >= 0 && !hasSubject.contains(token)
    {
      let name = heads.indices[max(0, token - 12)..<token - 1].last {
        nameAt[$0] == nameAt[token - 2] && heads[$0] == heads[token]
          && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
      }
      guard let name, Int(heads[token]) > token else { continue }
      let hasAuxiliary = heads.indices[max(0, token - 3)..<token].contains {
        Int(heads[$0]) == token && (deprels[$0] == .aux || deprels[$0] == .auxPass)
      }
      if hasAuxiliary { continue }
      heads[token] = Int32(truncatingIfNeeded: name)
      deprels[token] = .acl
    }
  }

  /// The first name of a list that the parser coordinated with the word before its comma: "after
  /// they had announced it, Mali and Niger left".
  mutating func listHead(of last: Int, _ analysis: Analysis) -> Int {
    let above = Int(heads[last])
    guard deprels[last] == .conj, above >= 0, above < last else { return last }
    let first = heads.indices[above + 1..<last].first {
      Int(heads[$0]) == above && deprels[$0] == .conj
    }
    guard let first, analysis.tags[first - 1] == .comma else { return last }
    for token in first + 1...last where Int(heads[token]) == above && deprels[token] == .conj {
      heads[token] = Int32(truncatingIfNeeded: first)
    }
    return first
  }
}
