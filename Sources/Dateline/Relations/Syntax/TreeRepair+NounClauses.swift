/// Clauses that say what a noun means, and relative clauses whose verb looks like a noun.
extension TreeRepair {
  /// What ties a gerund to the verb and no noun: "talked the senators into backing it".
  private static let verbMarks: Set<LemmaHash> = [
    LemmaHash("into"), LemmaHash("from"), LemmaHash("by"), LemmaHash("without"),
    LemmaHash("after"), LemmaHash("before"), LemmaHash("since"), LemmaHash("while"),
    LemmaHash("when"), LemmaHash("despite"), LemmaHash("besides"),
  ]

  static let that = LemmaHash("that")

  /// "accusations, voiced by Chad, that it arms rebels"; "has little appetite for attacking": the
  /// clause belongs to the noun, not to the verb beside it.
  mutating func joinNounClauses(_ analysis: Analysis, isPlace: (Int) -> Bool) {
    for token in heads.indices where heads[token] >= 0 {
      let verb = Int(heads[token])
      switch deprels[token] {
      case .csubjPass, .ccomp:
        guard verb < token, deprels[verb] == .acl, analysis.tags[verb] == .vbn, heads[verb] >= 0,
          Int(heads[verb]) < verb,
          heads.indices[verb..<token].contains(where: {
            Int(heads[$0]) == verb && deprels[$0] == .oblAgent
          })
        else { continue }
        heads[token] = heads[verb]
        deprels[token] = .acl
      case .advcl where analysis.tags[token] == .vbg && token > 1:
        let mark = token - 1
        let noun = token - 2
        guard Int(heads[mark]) == token, deprels[mark] == .mark, analysis.upos[mark] != .adv,
          Int(heads[noun]) == verb, deprels[noun] == .obj, upos[noun] == .noun,
          !Self.verbMarks.contains(analysis.lemmaHashes[mark])
        else { continue }
        heads[token] = Int32(truncatingIfNeeded: noun)
        deprels[token] = .acl
      case .acl where analysis.tags[token] == .vb && token > 1:
        // "was invited to the capital to attend": one goes to a place to do something.
        let outer = Int(heads[verb])
        guard analysis.tags[token - 1] == .to, verb < token, outer >= 0, outer < verb,
          deprels[verb] == .obl, upos[outer] == .verb, isPlace(verb)
        else { continue }
        heads[token] = Int32(truncatingIfNeeded: outer)
        deprels[token] = .advcl
      default: break
      }
    }
  }

  /// "accusations, voiced by politicians, that Chad arms rebels": what is said hangs on the word for
  /// saying, not on who says it.
  mutating func liftContent(_ analysis: Analysis, takesContent: (Int) -> Bool) {
    for mark in heads.indices where analysis.lemmaHashes[mark] == Self.that {
      let clause = Int(heads[mark])
      guard deprels[mark] == .mark, clause > mark,
        deprels[clause] == .acl || deprels[clause] == .aclRelcl
          || deprels[clause] == .advcl && isParticiple(Int(heads[clause]), analysis),
        heads[clause] >= 0, Int(heads[clause]) < mark, !takesContent(Int(heads[clause])),
        heads.indices[mark..<clause].contains(where: {
          Int(heads[$0]) == clause && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
        })
      else { continue }
      var above = Int(heads[Int(heads[clause])])
      for _ in 0..<4 {
        guard above >= 0, above < mark else { break }
        if upos[above] == .noun, takesContent(above) {
          heads[clause] = Int32(truncatingIfNeeded: above)
          deprels[clause] = .acl
          break
        }
        above = Int(heads[above])
      }
    }
  }

  /// Whether a participle tells of the noun before it.
  private func isParticiple(_ token: Int, _ analysis: Analysis) -> Bool {
    token >= 0 && deprels[token] == .acl && analysis.tags[token] == .vbn
  }

  /// "work with Chile, Brazil and Ecuador may grow": three names in a row after a noun's preposition are
  /// one list, whichever of them the parser took for the subject.
  mutating func joinListedNames(_ analysis: Analysis, nameAt: [Int32]) {
    func names(from token: Int) -> Range<Int> {
      var end = token + 1
      while end < heads.count, nameAt[end] == nameAt[token] { end += 1 }
      return token..<end
    }
    func top(_ name: Range<Int>) -> Int {
      name.first { !name.contains(Int(heads[$0])) } ?? name.lowerBound
    }
    for token in heads.indices.dropFirst()
    where nameAt[token] >= 0 && nameAt[token - 1] != nameAt[token] {
      let first = names(from: token)
      let second = first.upperBound + 1
      guard second < heads.count, analysis.tags[second - 1] == .comma, nameAt[second] >= 0 else {
        continue
      }
      let third = names(from: second).upperBound + 1
      guard third < heads.count, upos[third - 1] == .cconj, nameAt[third] >= 0 else { continue }
      let head = top(first)
      let noun = Int(heads[head])
      // After a verb's preposition a new clause may begin: "In Iran, Russia and China agreed".
      guard deprels[head] == .nmod, noun >= 0, noun < token, upos[noun] == .noun else { continue }
      for member in [top(names(from: second)), top(names(from: third))] {
        switch deprels[member] {
        case .nsubj, .nsubjPass, .appos:
          heads[member] = Int32(truncatingIfNeeded: head)
          deprels[member] = .conj
        default: break
        }
      }
    }
  }

  /// "Moldova, which borders Ukraine, objected": the word after the relative pronoun is the verb where
  /// rules know it as one and a phrase follows it.
  mutating func findRelativeVerbs(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], isVerb: (Int) -> Bool
  ) {
    guard sentence.count > 4 else { return }
    for pronoun in sentence.dropFirst().dropLast(2) {
      let verb = pronoun + 1
      let object = verb + 1
      guard analysis.tags[pronoun] == .wdt, analysis.tags[verb] == .nns, nameAt[verb] < 0,
        isVerb(verb), nameAt[object] >= 0, upos[verb] != .verb
      else { continue }
      var antecedent = pronoun - 1
      if antecedent > sentence.lowerBound, analysis.tags[antecedent] == .comma { antecedent -= 1 }
      guard nameAt[antecedent] >= 0 || upos[antecedent] == .noun else { continue }
      for _ in 0..<6 {
        let above = Int(heads[antecedent])
        guard sentence.contains(above), above < pronoun, upos[above] == .noun || nameAt[above] >= 0
        else { break }
        antecedent = above
      }
      // The name after the verb: its top word.
      var top = object
      while sentence.contains(Int(heads[top])), Int(heads[top]) != verb,
        nameAt[Int(heads[top])] == nameAt[object]
      {
        top = Int(heads[top])
      }
      let main = Int(heads[top])
      if deprels[top] == .nsubj || deprels[top] == .nsubjPass, main > top {
        if Int(heads[main]) == antecedent {
          heads[main] = heads[antecedent]
          deprels[main] = deprels[antecedent]
        }
        heads[antecedent] = Int32(truncatingIfNeeded: main)
        deprels[antecedent] = deprels[top]
      }
      heads[top] = Int32(truncatingIfNeeded: verb)
      deprels[top] = .obj
      heads[pronoun] = Int32(truncatingIfNeeded: verb)
      deprels[pronoun] = .nsubj
      heads[verb] = Int32(truncatingIfNeeded: antecedent)
      deprels[verb] = .aclRelcl
      upos[verb] = .verb
    }
  }
}
