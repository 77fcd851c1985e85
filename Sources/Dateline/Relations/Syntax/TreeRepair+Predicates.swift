/// Verbs that the parser took for modifiers of the noun after them.
extension TreeRepair {
  /// "have tortured scores of refugees": what an auxiliary stands before is the verb, not the noun.
  mutating func findAuxiliated(_ sentence: Range<Int>, _ analysis: Analysis) {
    for auxiliary in sentence where deprels[auxiliary] == .aux || deprels[auxiliary] == .auxPass {
      var noun = Int(heads[auxiliary])
      // "was elected president": the auxiliary hangs on the verb, the verb on the noun.
      if noun > auxiliary, deprels[noun] == .amod, isVerbal(noun, analysis) {
        noun = Int(heads[noun])
      }
      guard noun > auxiliary, upos[noun] == .noun, !hasCopula(noun, sentence) else { continue }
      guard
        let verb = (auxiliary + 1..<noun).first(where: {
          deprels[$0] != .advmod && deprels[$0] != .aux && deprels[$0] != .auxPass
        }), Int(heads[verb]) == noun, deprels[verb] == .amod || deprels[verb] == .compound,
        isVerbal(verb, analysis)
      else { continue }
      raise(verb, over: noun, sentence)
    }
  }

  /// "has lent Chad money, rebuilt its railway": a participle right behind "have" is the verb, not what
  /// one has.
  mutating func findPerfects(
    _ sentence: Range<Int>, _ analysis: Analysis, have: Int32, kinds: WordKinds
  ) {
    for token in sentence where heads[token] >= 0 {
      // "The Kremlin has lent": nothing hangs on an auxiliary.
      let auxiliary = Int(heads[token])
      guard deprels[auxiliary] == .aux || deprels[auxiliary] == .auxPass, heads[auxiliary] >= 0,
        Int(heads[auxiliary]) != token
      else { continue }
      switch deprels[token] {
      case .nsubj, .nsubjPass, .obl, .advmod, .advcl: heads[token] = heads[auxiliary]
      default: break
      }
    }
    for verb in sentence.dropFirst() where deprels[verb] == .amod {
      // "had armed Mr Haftar": names are seldom told to be armed.
      var name = Int(heads[verb])
      if name >= 0, deprels[name] == .nmodDesc { name = Int(heads[name]) }
      guard kinds.isNamed(name) else { continue }
      let auxiliary = verb - 1
      guard name > verb, Int(heads[name]) == auxiliary, deprels[name] == .obj,
        kinds.words[auxiliary] == have, kinds.isVerb(verb)
      else { continue }
      upos[verb] = .verb
      raisePerfect(verb, over: auxiliary, sentence)
      heads[name] = Int32(truncatingIfNeeded: verb)
    }
    for verb in sentence.dropFirst() where deprels[verb] == .obj {
      let auxiliary = Int(heads[verb])
      if upos[verb] == .adj, auxiliary == verb - 1, kinds.words[auxiliary] == have,
        sentence.contains(where: {
          Int(heads[$0]) == auxiliary && $0 < auxiliary && deprels[$0] == .obj
            && (analysis.tags[$0] == .wp || analysis.tags[$0] == .wdt)
        })
      {
        // "whom Chad had armed": a relative pronoun fills the place of what one has.
        upos[verb] = .verb
        raisePerfect(verb, over: auxiliary, sentence)
        continue
      }
      guard analysis.tags[verb] == .vbn else { continue }
      guard auxiliary >= 0, auxiliary < verb, verb - auxiliary <= 2, kinds.words[auxiliary] == have,
        upos[verb] == .verb,
        verb - auxiliary == 1 || analysis.upos[verb - 1] == .adv,
        sentence.contains(where: {
          Int(heads[$0]) == verb && $0 > verb && deprels[$0] == .obj
        })
      else { continue }
      raisePerfect(verb, over: auxiliary, sentence)
    }
  }

  private mutating func raisePerfect(_ verb: Int, over auxiliary: Int, _ sentence: Range<Int>) {
    heads[verb] = heads[auxiliary]
    deprels[verb] = deprels[auxiliary]
    for token in sentence where Int(heads[token]) == auxiliary && token != verb {
      heads[token] = Int32(truncatingIfNeeded: verb)
    }
    heads[auxiliary] = Int32(truncatingIfNeeded: verb)
    deprels[auxiliary] = .aux
  }

  /// "It was Qatar, not Egypt, that persuaded them": what is singled out does what the clause says.
  mutating func joinClefts(_ sentence: Range<Int>, _ analysis: Analysis) {
    for pronoun in sentence.dropFirst(3)
    where analysis.upos[pronoun] == .pron && deprels[pronoun] == .nsubj
      && (analysis.tags[pronoun] == .wdt || analysis.tags[pronoun] == .wp
        || analysis.lemmaHashes[pronoun] == Self.that)
    {
      let verb = Int(heads[pronoun])
      guard verb > pronoun else { continue }
      switch deprels[verb] {
      case .parataxis, .advcl, .ccomp, .dep: break
      default: continue
      }
      let noun = Int(heads[verb])
      guard noun >= sentence.lowerBound, noun < pronoun, Self.isNoun(upos[noun]),
        sentence.contains(where: {
          Int(heads[$0]) == noun && deprels[$0] == .nsubj && analysis.tags[$0] == .prp
        }),
        hasCopula(noun, sentence)
      else { continue }
      deprels[verb] = .aclRelcl
    }
  }

  /// "denied attacking civilians", "stopped supplying arms": a gerund right after a verb that takes
  /// clauses is one, and the noun after it is its object.
  mutating func findGerunds(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], isVerb: (Int) -> Bool,
    takesClause: (Int) -> Bool
  ) {
    for gerund in sentence.dropFirst()
    where analysis.tags[gerund] == .vbg && deprels[gerund] == .amod && nameAt[gerund] < 0 {
      let verb = gerund - 1
      let noun = Int(heads[gerund])
      guard upos[verb] == .verb, noun > gerund, Int(heads[noun]) == verb, deprels[noun] == .obj,
        isVerb(gerund), takesClause(verb)
      else { continue }
      heads[gerund] = Int32(truncatingIfNeeded: verb)
      deprels[gerund] = .xcomp
      heads[noun] = Int32(truncatingIfNeeded: gerund)
      if upos[gerund] == .adj { upos[gerund] = .verb }
    }
  }

  private func hasCopula(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { Int(heads[$0]) == noun && deprels[$0] == .cop }
  }

  private func isVerbal(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .vb, .vbn, .vbg, .vbd: true
    default: false
    }
  }

  /// Puts a verb in the place of the noun it hung on, which becomes its object.
  private mutating func raise(_ verb: Int, over noun: Int, _ sentence: Range<Int>) {
    heads[verb] = heads[noun]
    deprels[verb] = deprels[noun]
    upos[verb] = .verb
    for token in sentence where Int(heads[token]) == noun && token != verb {
      switch deprels[token] {
      case .nmod, .acl, .aclRelcl, .appos, .compound, .amod, .det, .nummod, .case, .nmodPoss, .flat:
        // Only what stands between verb and noun belongs to the noun.
        if token > verb { continue }
      case .conj, .cc: if token > verb { continue }
      default: break
      }
      heads[token] = Int32(truncatingIfNeeded: verb)
    }
    heads[noun] = Int32(truncatingIfNeeded: verb)
    deprels[noun] = .obj
  }
}
