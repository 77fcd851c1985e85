/// Objects that the parser took for one another.
extension TreeRepair {
  /// Tells two objects apart and participles from adjectives.
  ///
  /// "granted Jakarta a waiver": of two objects the first receives. "is armed by Rwanda": what has the
  /// auxiliary of the passive is a verb. "called him a liar": the second is what the first is called.
  mutating func splitObjects(
    _ analysis: Analysis, nameAt: [Int32], isNaming: (Int) -> Bool, isParty: (Int) -> Bool
  ) {
    var first = -1
    for token in heads.indices {
      switch deprels[token] {
      case .appos where isShifted(token, analysis, nameAt: nameAt):
        heads[token] = heads[Int(heads[token])]
        deprels[token] = .obj
      case .auxPass, .oblAgent:
        let verb = Int(heads[token])
        if verb >= 0, upos[verb] == .adj { upos[verb] = .verb }
      case .obj:
        let verb = Int(heads[token])
        if verb >= 0, isNaming(verb), upos[token] == .noun, isPassivized(verb, before: token) {
          // "was elected president of Chad"
          deprels[token] = .xcomp
          continue
        }
        if first >= 0, heads[first] == heads[token], verb >= 0, isNaming(verb), token - first <= 8 {
          deprels[token] = .xcomp
          continue
        }
        if first >= 0, heads[first] == heads[token],
          nameAt[first] >= 0 || analysis.tags[first] == .wp && first < verb, token - first <= 8
        {
          if analysis.tags[first + 1] == .comma {
            // "create Mercosur, a customs union"
            heads[token] = Int32(truncatingIfNeeded: first)
            deprels[token] = .appos
            continue
          }
          deprels[first] = .iobj
        }
        if first >= 0, heads[first] == heads[token], verb >= 0, verb < first, token - first <= 4,
          upos[first] == .noun, isParty(first), areSideBySide(first, token)
        {
          // "gave the rebels a week": of two objects in a row people come first.
          deprels[first] = .iobj
        }
        first = token
      default: break
      }
    }
  }

  /// "condemned in the strongest terms the attack": a noun with an article and without a comma behind
  /// a phrase is the object, which its weight has put last.
  private func isShifted(_ token: Int, _ analysis: Analysis, nameAt: [Int32]) -> Bool {
    let phrase = Int(heads[token])
    guard phrase >= 0, phrase < token, deprels[phrase] == .obl, nameAt[token] < 0,
      nameAt[phrase] < 0, analysis.upos[token] == .noun
    else { return false }
    let verb = Int(heads[phrase])
    guard verb >= 0, verb < phrase, upos[verb] == .verb, analysis.upos[phrase + 1] == .det,
      !heads.indices[verb + 1..<token].contains(where: {
        analysis.upos[$0] == .punct || Int(heads[$0]) == verb && deprels[$0] == .obj
      })
    else { return false }
    return !isPassivized(verb, before: verb)
  }

  /// Whether between two nouns there are only words that hang on the second.
  private func areSideBySide(_ first: Int, _ second: Int) -> Bool {
    heads.indices[first..<second].dropFirst().allSatisfy { Int(heads[$0]) == second }
  }

  private func isPassivized(_ verb: Int, before token: Int) -> Bool {
    verb < token
      && heads.indices[max(0, verb - 12)..<verb].contains {
        Int(heads[$0]) == verb && deprels[$0] == .auxPass
      }
  }

  /// "sought help from Mali": a bare word behind a verb that asks for it is its object, and no clause.
  mutating func findBareObjects(_ analysis: Analysis, isGoods: (Int, Int) -> Bool) {
    for token in heads.indices
    where deprels[token] == .xcomp && upos[token] == .verb && analysis.tags[token] == .vb {
      let verb = Int(heads[token])
      guard verb >= 0, token - verb == 1 || token - verb == 2, upos[verb] == .verb,
        analysis.tags[token - 1] != .to, isGoods(token, verb)
      else { continue }
      upos[token] = .noun
      deprels[token] = .obj
    }
  }

  /// "demanded the child be returned": who stands before a bare "be" is its subject.
  mutating func findDemandedPassives(_ analysis: Analysis) {
    for auxiliary in heads.indices
    where deprels[auxiliary] == .auxPass && analysis.tags[auxiliary] == .vb {
      let clause = Int(heads[auxiliary])
      guard clause > auxiliary, auxiliary > 0, analysis.tags[auxiliary - 1] != .to,
        deprels[clause] == .ccomp || deprels[clause] == .xcomp
      else { continue }
      let above = Int(heads[clause])
      guard above >= 0, above < auxiliary,
        let object = heads.indices[above..<auxiliary].last(where: {
          (deprels[$0] == .obj || deprels[$0] == .iobj) && Int(heads[$0]) >= above
        })
      else { continue }
      let verb = Int(heads[object])
      guard verb < object, upos[verb] == .verb, verb == above || !hangsBelow(verb, clause),
        !heads.indices[verb..<clause].contains(where: {
          Int(heads[$0]) == clause
            && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass
              || deprels[$0] == .aux && $0 < auxiliary)
        })
      else { continue }
      heads[object] = Int32(truncatingIfNeeded: clause)
      deprels[object] = .nsubjPass
      heads[clause] = Int32(truncatingIfNeeded: verb)
    }
  }

  /// "called the plan unacceptable": an adjective behind its noun is what the noun is called.
  mutating func joinNames(_ analysis: Analysis, isNaming: (Int) -> Bool) {
    for token in heads.indices {
      let noun = Int(heads[token])
      guard noun >= 0, noun < token, token - noun <= Self.phraseLimit, deprels[noun] == .obj,
        heads[noun] >= 0, isNaming(Int(heads[noun]))
      else { continue }
      switch deprels[token] {
      case .amod where upos[token] == .adj: break
      // "called the visit of Mr Ruto a provocation": no preposition ties the second noun to it.
      case .nmod, .appos:
        guard upos[token] == .noun, hasIndefinite(token, analysis) else { continue }
      default: continue
      }
      heads[token] = heads[noun]
      deprels[token] = .xcomp
    }
  }

  private static let phraseLimit = 12

  /// Whether "a" or "an" opens a phrase and no preposition or comma does.
  private func hasIndefinite(_ noun: Int, _ analysis: Analysis) -> Bool {
    let article = heads.indices[max(0, noun - 4)..<noun].first { Int(heads[$0]) == noun }
    guard let article, article > 0, analysis.lemmaHashes[article] == Self.article else {
      return false
    }
    return analysis.tags[article - 1] != .comma
  }

  private static let article = LemmaHash("a")

  /// "attacked the port, and Chad struck Mali": the name between "and" and a finite verb is the subject
  /// of that verb, and nothing more that was attacked.
  mutating func freeNextSubjects(_ analysis: Analysis, nameAt: [Int32]) {
    for token in heads.indices where deprels[token] == .conj && nameAt[token] >= 0 {
      var first = token
      while first > 0, nameAt[first - 1] == nameAt[token] { first -= 1 }
      if first > 0, analysis.tags[first - 1] == .dt { first -= 1 }
      guard first > 0, analysis.tags[first - 1] == .cc else { continue }
      var verb = token + 1
      while verb < heads.count, nameAt[verb] == nameAt[token] { verb += 1 }
      guard verb < heads.count, upos[verb] == .verb, deprels[verb] == .conj,
        analysis.tags[verb] == .vbd || analysis.tags[verb] == .vbz || analysis.tags[verb] == .vbp
          || analysis.tags[verb] == .vbn && verb + 1 < heads.count
            && deprels[verb + 1] == .obj && Int(heads[verb + 1]) == verb
      else { continue }
      let (phrase, clause) = (Int(heads[token]), Int(heads[verb]))
      guard clause >= 0, upos[clause] == .verb, clause < phrase, phrase < token,
        !(clause + 1..<verb).contains(where: {
          Int(heads[$0]) == verb && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
        })
      else { continue }
      heads[token] = Int32(truncatingIfNeeded: verb)
      deprels[token] = .nsubj
    }
  }
}
