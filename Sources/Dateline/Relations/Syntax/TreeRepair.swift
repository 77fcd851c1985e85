/// Mends what a parser cannot know and names and dates tell.
struct TreeRepair {
  var heads: [Int32]
  var deprels: [Deprel]
  var upos: [UPOS]

  /// Longer sentences are not searched for relations, so nothing in them is mended that takes more
  /// than one look at each token.
  private static let sentenceLimit = 600

  /// Looks at each token once, and at those of a sentence again for each of its verbs.
  ///
  /// - Parameters:
  ///   - analysis: the trees as parsed.
  ///   - dateAt: for each token the date over it, or -1.
  ///   - sentences: the tokens of each sentence.
  ///   - kinds: what the lexicon and the names tell of each token.
  init(_ analysis: Analysis, dateAt: [Int32], sentences: [Range<Int>], kinds: WordKinds) {
    let nameAt = kinds.nameAt
    let (words, known) = (kinds.words, kinds.known)
    heads = analysis.heads
    deprels = analysis.deprels
    upos = analysis.upos
    joinToNameHeads(analysis, nameAt: nameAt)
    joinPairs(analysis, nameAt: nameAt)
    freePersons(analysis, nameAt: nameAt, isPerson: kinds.isPerson, isTitle: kinds.isTitle)
    joinOffices(analysis, nameAt: nameAt, isPerson: kinds.isPerson, isTitle: kinds.isTitle)
    for token in heads.indices where nameAt[token] >= 0 && dateAt[token] < 0 {
      freeFromDate(token, nameAt: nameAt, dateAt: dateAt)
      joinToNoun(token, analysis, nameAt: nameAt, dateAt: dateAt)
    }
    joinOwners(analysis)
    joinPossessedGerunds(analysis)
    joinDemonyms(analysis, nameAt: nameAt, isDemonym: kinds.isDemonym)
    freeSubjects(analysis, nameAt: nameAt, dateAt: dateAt)
    freeLeadingDates(analysis, dateAt: dateAt, sentences: sentences)
    joinNounClauses(analysis, isPlace: kinds.isPlace)
    liftContent(analysis, takesContent: kinds.takesContent)
    for sentence in sentences where sentence.count <= Self.sentenceLimit {
      heedFunctionWords(sentence, analysis, words: words, known: known)
      joinDatedAuxiliaries(sentence, analysis, dateAt: dateAt, words: words, known: known)
      findRelativeVerbs(sentence, analysis, nameAt: nameAt, isVerb: kinds.mayBeVerb)
      findAuxiliated(sentence, analysis)
      findPerfects(sentence, analysis, have: known.have, kinds: kinds)
      joinClefts(sentence, analysis)
      splitCoordinated(
        sentence, analysis, nameAt: nameAt, words: words, and: known.and)
      findReducedRelatives(sentence, analysis)
      openClauses(sentence, analysis, nameAt: nameAt, dateAt: dateAt)
      findGerunds(
        sentence, analysis, nameAt: nameAt, isVerb: kinds.isVerb,
        takesClause: kinds.takesClause)
      // Only a verb takes a clause with "that" here: "The ministry doubts that".
      let root = sentence.first { heads[$0] < 0 } ?? -1
      let takesClause =
        root >= 0 && root + 1 < sentence.upperBound && analysis.upos[root + 1] == .sconj
      findVerb(sentence, analysis, nameAt: nameAt, dateAt: dateAt) { token in
        kinds.isVerb(token) || takesClause && token == root && kinds.mayBeVerb(token)
          || kinds.mayBeVerb(token)
            && Self.isBetweenPhrases(token, sentence, analysis, nameAt: nameAt)
      }
    }
    joinListedNames(analysis, nameAt: nameAt)
    findSubjects(analysis, nameAt: nameAt, dateAt: dateAt)
    for sentence in sentences where sentence.count <= Self.sentenceLimit {
      findLooseSubjects(sentence, analysis, nameAt: nameAt, dateAt: dateAt)
      findDistantSubjects(sentence, analysis, nameAt: nameAt, dateAt: dateAt)
    }
    joinRepeatedPhrases(analysis, words: words)
    endLists(analysis, nameAt: nameAt)
    splitAsides(analysis, nameAt: nameAt)
    freeOpposed(analysis, words: words, known: known)
    joinSubjects(analysis, nameAt: nameAt, isPerson: kinds.isPerson)
    joinSubordinates(analysis, nameAt: nameAt, words: words, known: known)
    mendContent(analysis)
    joinInfinitives(analysis)
    liftSayings(analysis, isSaying: kinds.isSaying)
    joinFinites(analysis)
    mendVoice(analysis)
    freeDates(dateAt: dateAt, nameAt: nameAt)
    freeTrailingDates(dateAt: dateAt)
    freeLeadingPhrases(analysis)
    freeNumbers(analysis, nameAt: nameAt)
    splitObjects(
      analysis, nameAt: nameAt, isNaming: kinds.isNaming, isParty: kinds.isParty)
    freeNextSubjects(analysis, nameAt: nameAt)
    joinNames(analysis, isNaming: kinds.isNaming)
    findBareObjects(analysis, isGoods: kinds.isGoods)
    findDemandedPassives(analysis)
    joinParticiples(analysis, nameAt: nameAt)
    joinRelatives(analysis, nameAt: nameAt)
    joinLeadingNames(analysis, nameAt: nameAt)
    for sentence in sentences where sentence.count <= Self.sentenceLimit {
      freeSummaries(sentence, analysis, nameAt: nameAt, isSummary: kinds.isSummary)
    }
  }

  /// "has 3,400 soldiers; Venezuela, 123,000": a name behind a semicolon explains no number.
  private mutating func freeNumbers(_ analysis: Analysis, nameAt: [Int32]) {
    for token in heads.indices where deprels[token] == .appos && nameAt[token] >= 0 {
      let number = Int(heads[token])
      guard number >= 0, number < token, upos[number] == .num,
        (number + 1..<token).contains(where: { analysis.tags[$0] == .colon })
      else { continue }
      var root = number
      while heads[root] >= 0 { root = Int(heads[root]) }
      heads[token] = Int32(root)
      deprels[token] = .parataxis
    }
  }

  /// A finite verb in the past tense without "be" or "get" is active, however its subject is called.
  private mutating func mendVoice(_ analysis: Analysis) {
    var hasPassiveAuxiliary = Set<Int32>()
    var hasObject = Set<Int32>()
    for token in heads.indices {
      if deprels[token] == .auxPass { hasPassiveAuxiliary.insert(heads[token]) }
      if deprels[token] == .obj { hasObject.insert(heads[token]) }
    }
    for token in heads.indices where deprels[token] == .nsubjPass {
      let verb = Int(heads[token])
      guard verb >= 0, !hasPassiveAuxiliary.contains(heads[token]),
        analysis.tags[verb] == .vbd
          || analysis.tags[verb] == .vbn && hasObject.contains(heads[token])
      else { continue }
      deprels[token] = .nsubj
    }
  }

  /// "to desist from destabilising and to negotiate": an infinitive is coordinated with another.
  private mutating func joinInfinitives(_ analysis: Analysis) {
    func hasTo(_ verb: Int) -> Bool {
      (1...2).contains { back in
        verb >= back && analysis.tags[verb - back] == .to && Int(heads[verb - back]) == verb
      }
    }
    func isInfinitive(_ verb: Int) -> Bool { analysis.tags[verb] == .vb && hasTo(verb) }
    for token in heads.indices where deprels[token] == .conj && isInfinitive(token) {
      let first = Int(heads[token])
      guard first >= 0, !hasTo(first) else { continue }
      // "urged it to desist and to negotiate": an infinitive goes with the infinitive before it.
      let before = heads.indices[max(0, first)..<token].last {
        Int(heads[$0]) == first && (deprels[$0] == .xcomp || deprels[$0] == .advcl) && hasTo($0)
      }
      if let before {
        heads[token] = Int32(truncatingIfNeeded: before)
        continue
      }
      var above = Int(heads[first])
      for _ in 0..<4 {
        guard above >= 0 else { break }
        if hasTo(above), above < token {
          heads[token] = Int32(truncatingIfNeeded: above)
          break
        }
        above = Int(heads[above])
      }
    }
    joinBareInfinitives(analysis)
  }

  /// "denied accusations that it had attacked the base": a "that" beside another object is no
  /// pronoun, and its clause is what the noun or verb says.
  private mutating func mendContent(_ analysis: Analysis) {
    var objects: [Int32: (first: Int, count: Int)] = [:]
    for token in heads.indices where deprels[token] == .obj && heads[token] >= 0 {
      let known = objects[heads[token]]
      objects[heads[token]] = (known?.first ?? token, (known?.count ?? 0) + 1)
    }
    for (verb, found) in objects where found.count > 1 && found.first < Int(verb) {
      let clause = Int(verb)
      guard analysis.upos[found.first] == .pron, analysis.tags[found.first] == .wdt,
        deprels[clause] == .aclRelcl || deprels[clause] == .ccomp
      else { continue }
      deprels[found.first] = .mark
      if deprels[clause] == .aclRelcl { deprels[clause] = .acl }
    }
  }

  /// "threatened to burn hotels and called on the council": what is finite and has no subject is
  /// coordinated with a finite verb, not with the infinitive or gerund below it.
  private mutating func joinFinites(_ analysis: Analysis) {
    func isFinite(_ verb: Int) -> Bool {
      switch analysis.tags[verb] {
      case .vbd, .vbz, .vbp: true
      default: false
      }
    }
    for token in heads.indices where deprels[token] == .conj {
      let first = Int(heads[token])
      guard first >= 0, first < token, analysis.upos[token] == .verb else { continue }
      let isInfinitive =
        analysis.tags[first] == .vb && first > 0 && analysis.tags[first - 1] == .to
      guard isInfinitive || analysis.tags[first] == .vbg else { continue }
      var hasSubject = false
      var hasAuxiliary = false
      for child in heads.indices[first..<token] where Int(heads[child]) == token {
        switch deprels[child] {
        case .nsubj, .nsubjPass: hasSubject = true
        case .aux, .auxPass: if isFinite(child) { hasAuxiliary = true }
        default: break
        }
      }
      // A bare participle goes with no infinitive: "to turn them into ashes, and called on".
      let isPast = analysis.tags[token] == .vbn && isInfinitive
      guard isFinite(token) || hasAuxiliary || isPast, !hasSubject else { continue }
      // "is fighting and won": an auxiliary makes the gerund finite.
      let isFirstFinite = heads.indices[max(0, first - 6)..<first].contains {
        Int(heads[$0]) == first && (deprels[$0] == .aux || deprels[$0] == .auxPass)
      }
      if isFirstFinite { continue }
      var above = Int(heads[first])
      for _ in 0..<6 {
        guard above >= 0 else { break }
        if isFinite(above), above < first, analysis.upos[above] == .verb {
          heads[token] = Int32(truncatingIfNeeded: above)
          break
        }
        above = Int(heads[above])
      }
    }
  }

  /// "fired on Karen villagers": a name and the noun right after it are one phrase.
  private mutating func joinToNoun(
    _ token: Int, _ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]
  ) {
    let noun = token + 1
    guard noun < heads.count, nameAt[noun] < 0, dateAt[noun] < 0, analysis.upos[noun] == .noun,
      heads[noun] == heads[token], heads[token] >= 0
    else { return }
    switch (deprels[token], deprels[noun]) {
    case (.obl, .obl), (.obj, .obj), (.nsubj, .nsubj), (.nmod, .nmod), (.obj, .obl),
      (.iobj, .obj):
      guard deprels[token] != .iobj || analysis.upos[token] == .adj else { return }
      heads[token] = Int32(truncatingIfNeeded: noun)
      deprels[token] = .compound
      var preposition = token - 1
      while preposition >= 0, preposition > token - 4 {
        if heads[preposition] == Int32(truncatingIfNeeded: token), deprels[preposition] == .case {
          heads[preposition] = Int32(truncatingIfNeeded: noun)
        }
        preposition -= 1
      }
    default: break
    }
  }

  /// Whether nothing but what belongs to a phrase stands between a verb and the phrase's head.
  func isBare(_ verb: Int, before head: Int) -> Bool {
    (verb + 1..<head).allSatisfy { Int(heads[$0]) == head && deprels[$0] != .case }
  }
}
