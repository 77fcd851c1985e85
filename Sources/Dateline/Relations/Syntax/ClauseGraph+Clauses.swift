/// Who stands where in a clause: voice, subjects and objects through the constructions of English.
extension ClauseGraph {
  /// How far a subject may be passed down a chain of clauses.
  static let chainLimit = 12

  /// Whether a token heads a verbal clause: a verb that is no auxiliary.
  func isVerb(_ token: Int) -> Bool {
    switch upos[token] {
    case .verb: !isPluralTakenForVerb(token)
    case .aux:
      deprels[token] != .aux && deprels[token] != .cop && child(of: token, .nsubj) >= 0
    case .noun:
      // "Gazprom owns NTV" with a verb that the tagger took for a plural.
      tags[token] == .nns && child(of: token, .cop) < 0
        && (child(of: token, .nsubj) >= 0 || child(of: token, .obj) >= 0
          || deprels[token] == .conj && child(of: token, .xcomp) >= 0)
    default: false
    }
  }

  /// "rejected claims that": an object that looks like a verb in the third person.
  private func isPluralTakenForVerb(_ token: Int) -> Bool {
    tags[token] == .vbz && deprels[token] == .obj && child(of: token, .nsubj) < 0
  }

  /// Whether a word can head a noun phrase.
  func isNominal(_ token: Int) -> Bool {
    switch upos[token] {
    case .noun, .propn, .pron, .num, .sym: true
    case .det: tags[token] == .wdt || deprels[token] != .det
    case .adj: nameAt[token] >= 0
    default: nameAt[token] >= 0
    }
  }

  /// Whether a verb stands in the passive: "was seized", "the seized ship", "land seized by".
  func isPassive(_ verb: Int) -> Bool {
    guard tags[verb] == .vbn || tags[verb] == .vbd else { return false }
    if headlineSubject(of: verb) >= 0 { return false }
    let mark = firstChild(of: verb) {
      deprels[$0] == .auxPass || deprels[$0] == .nsubjPass || deprels[$0] == .oblAgent
    }
    // "stood by Pakistan": a finite form with a subject of its own is active.
    let isFinite =
      tags[verb] == .vbd && child(of: verb, .auxPass) < 0 && child(of: verb, .nsubj) >= 0
    if mark >= 0, !isFinite, !hasClass(verb, classes.stative) || child(of: verb, .oblAgent) >= 0 {
      return true
    }
    if isReducedPast(verb) || isCaused(verb) { return true }
    guard tags[verb] == .vbn else { return false }
    if hasClass(verb, classes.stative) { return false }
    switch deprels[verb] {
    case .amod: return true
    case .acl: return !hasAuxiliary(verb, known.have)
    case .conj:
      let first = head(verb)
      return first >= 0 && tags[first] == .vbn && !hasAuxiliary(verb, known.have)
        && child(of: verb, .nsubj) < 0 && isPassive(first)
    case .advcl, .xcomp, .parataxis, .root, .ccomp:
      // A bare participle has no "have" and no subject of its own.
      return child(of: verb, .nsubj) < 0 && !hasAuxiliary(verb, known.have)
        && child(of: verb, .obj) < 0
    default: return false
    }
  }

  var known: KnownWords { lexicon.known }

  /// "The Moscow Format, launched in 2017": a participle that the tagger took for a past tense.
  private func isReducedPast(_ verb: Int) -> Bool {
    tags[verb] == .vbd && deprels[verb] == .acl && child(of: verb, .obj) < 0
      && child(of: verb, .nsubj) < 0
  }

  /// "had the rebel arrested": no finite verb completes another without a subject.
  private func isCaused(_ verb: Int) -> Bool {
    tags[verb] == .vbd && deprels[verb] == .xcomp && child(of: verb, .obj) < 0
      && child(of: verb, .nsubj) < 0
  }

  /// The name before a verb that the parser took for a participle, where the sentence has no other
  /// verb: "Qatar hosted Taliban leaders" read as leaders that Qatar hosted; -1 if it is not so.
  func headlineSubject(of verb: Int) -> Int {
    let noun = head(verb)
    guard noun >= 0, heads[noun] < 0, verb > 0, nameAt[verb - 1] >= 0,
      child(of: noun, .cop) < 0, child(of: verb, .auxPass) < 0
    else { return -1 }
    let name = nameList[Int(nameAt[verb - 1])]
    guard name.isMention, !name.isDemonym else { return -1 }
    switch deprels[verb] {
    case .amod: return noun > verb ? name.tokens.upperBound - 1 : -1
    case .acl: return name.tokens.contains(noun) && child(of: verb, .oblAgent) < 0 ? noun : -1
    default: return -1
    }
  }

  private func hasAuxiliary(_ verb: Int, _ word: Int32) -> Bool {
    firstChild(of: verb) { deprels[$0] == .aux && words[$0] == word } >= 0
  }

  /// The head of the phrase that is the grammatical subject of a clause, through control, raising,
  /// coordination and participles; -1 if there is none.
  func surfaceSubject(of verb: Int, depth: Int = 0) -> Int {
    if depth > Self.chainLimit { return -1 }
    var own = -1
    forEachChild(of: verb) { child in
      switch deprels[child] {
      case .nsubj, .nsubjPass, .nsubjOuter:
        // Of a title and a name that the parser left apart, the name counts.
        if own < 0 || nameAt[own] < 0 && nameAt[child] >= 0 && child < verb { own = child }
      default: break
      }
    }
    if own >= 0 { return own }
    let governor = head(verb)
    guard governor >= 0 else { return -1 }
    let headline = headlineSubject(of: verb)
    if headline >= 0 { return headline }
    switch deprels[verb] {
    case .conj:
      return surfaceSubject(of: governor, depth: depth + 1)
    case .xcomp, .ccomp, .advcl, .obl, .csubj:
      return controller(of: verb, under: governor, depth: depth + 1)
    case .acl, .amod:
      if isInfinitive(verb) {
        let single = singledOut(by: governor)
        if single >= 0 { return single }
        // A headline: "Trump and Putin to meet".
        if heads[governor] < 0, isNamed(governor), governor < verb { return governor }
      } else if tags[verb] == .vbg, isNamedBy(governor, verb) {
        return owner(of: governor, depth: depth + 1)
      } else if tags[verb] == .vbg, hasClass(governor, classes.enactment) {
        let maker = enactor(of: governor, depth: depth + 1)
        return maker >= 0 ? maker : governor
      } else if tags[verb] == .vbg || tags[verb] == .vbn || isReducedPast(verb) {
        return isSetOff(verb, behind: governor) ? head(governor) : bearer(of: governor)
      }
      if isTold(governor, toDo: verb) { return governor }
      let doer = doer(behindForIn: governor, of: verb)
      if doer >= 0 { return doer }
      return owner(of: governor, depth: depth + 1)
    case .aclRelcl:
      return bearer(of: governor)
    default:
      return -1
    }
  }

  /// "rebels in Chad, backed by Libya": a participle behind a comma tells of the people, not of the
  /// place where they are.
  private func isSetOff(_ participle: Int, behind place: Int) -> Bool {
    guard participle > place + 1, tags[participle - 1] == .comma, deprels[place] == .nmod,
      let name = name(at: place), !name.types.isDisjoint(with: [.place, .polity]),
      caseWord(of: place) == known.inside
    else { return false }
    let people = head(place)
    return people >= 0 && nameAt[people] < 0 && hasClass(people, classes.agent | classes.kin)
  }

  /// Whether a gerund with "of" says what a deed is: "took the step of expelling the envoy".
  private func isNamedBy(_ noun: Int, _ gerund: Int) -> Bool {
    nameAt[noun] < 0
      && firstChild(of: gerund) {
        (deprels[$0] == .mark || deprels[$0] == .case) && words[$0] == known.of
      } >= 0
  }

  /// The word of the preposition of a nominal, 0 if it has none.
  func caseWord(of nominal: Int) -> Int32 {
    let preposition = child(of: nominal, .case)
    return preposition < 0 ? 0 : words[preposition]
  }

  /// The phrase that a preposition ties to a verb or noun, also through its object; -1 if none.
  func prepositional(of head: Int, _ preposition: Int32) -> Int {
    var found = firstChild(of: head) { child in
      switch deprels[child] {
      // "As the roads dried, Chad attacked": a clause with a subject is no phrase.
      case .advcl where self.child(of: child, .nsubj) >= 0: false
      case .obl where preposition == known.with && isAbsolute(child): false
      case .obl, .oblAgent, .nmod, .advcl, .xcomp, .nmodDesc, .dep, .advmod:
        self.firstChild(of: child) {
          (deprels[$0] == .case || deprels[$0] == .mark) && words[$0] == preposition
        } >= 0
      default: false
      }
    }
    if found >= 0 { return found }
    // A conjoined verb may leave the phrase to the first: "met and talked with".
    found = firstChild(of: head) { deprels[$0] == .conj && isVerb($0) == isVerb(head) }
    if found >= 0, isVerb(head), found - head <= 2 { return prepositional(of: found, preposition) }
    // "rolled out of Gaza": a particle and "of" are one preposition.
    let particle = firstChild(of: head) { deprels[$0] == .compoundPrt && words[$0] == preposition }
    if particle >= 0, particle + 1 < words.count, words[particle + 1] == known.of {
      return prepositional(of: head, known.of)
    }
    return -1
  }

  /// ", with Chad hosting the ceremony": who does a thing of his own has no part in the rest.
  private func isAbsolute(_ phrase: Int) -> Bool {
    let mark = child(of: phrase, .case)
    guard mark > 0, words[mark] == known.with, tags[mark - 1] == .comma else { return false }
    let end = nameAt[phrase] >= 0 ? nameList[Int(nameAt[phrase])].tokens.upperBound : phrase + 1
    if end < tags.count, tags[end] == .vbg { return true }
    return firstChild(of: phrase) {
      $0 > phrase && deprels[$0] == .acl && tags[$0] == .vbg
    } >= 0
  }

  /// Whether a word stands in what completes a verb, as its clause or its object.
  func isContent(_ token: Int, of verb: Int) -> Bool {
    var at = token
    for _ in 0..<6 {
      let above = head(at)
      guard above >= 0 else { return false }
      switch deprels[at] {
      case .xcomp, .ccomp, .obj, .acl, .conj, .nmod: break
      case .advcl where isInfinitive(at): break
      default: return false
      }
      if above == verb { return true }
      at = above
    }
    return false
  }

  /// The clause that completes a verb, noun or adjective.
  func complement(of governor: Int) -> Int {
    var adverbial = -1
    let found = firstChild(of: governor) { child in
      switch deprels[child] {
      case .ccomp, .xcomp:
        let mark = firstChild(of: child) { hasClass($0, classes.adverbialMark) }
        if mark >= 0, adverbial < 0 { adverbial = child }
        return mark < 0
      case .acl: return isVerb(child) && tags[child] != .vbn && !isVerb(governor)
      default: return false
      }
    }
    if found >= 0 { return found }
    // "Egypt must open the crossing, Israel said": what is said may stand above the word of saying.
    let said = head(governor)
    if deprels[governor] == .parataxis, said >= 0, said < governor, isVerb(said),
      hasClass(governor, classes.aside), child(of: governor, .obj) < 0
    {
      return said
    }
    // Infinitives that the parser took for purposes: "threatened on Monday to break relations".
    let takesClause = lexicon.effects(of: words[governor]).contains {
      $0.onClauses && $0.category == category(of: governor)
    }
    if takesClause {
      let infinitive = firstChild(of: governor) {
        deprels[$0] == .advcl && $0 > governor && isInfinitive($0)
      }
      if infinitive >= 0 { return infinitive }
    }
    return adverbial
  }

  /// Whether what follows "for" is the price of a deal or a share: "bought it for $2 billion", "accounts
  /// for a third".
  func isPriced(_ verb: Int) -> Bool {
    hasClass(verb, classes.selling) || startsWith(verb, "buy", butNot: "")
      || startsWith(verb, "bought", butNot: "") || startsWith(verb, "acquir", butNot: "")
      || startsWith(verb, "purchas", butNot: "") || startsWith(verb, "account", butNot: "")
  }
}
