/// Who stands where in a clause: voice, subjects and objects through the constructions of English.
extension ClauseGraph {
  /// How far a subject may be passed down a chain of clauses.
  private static let depthLimit = 12

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
    if isReducedPast(verb) { return true }
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
    if depth > Self.depthLimit { return -1 }
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
      } else if tags[verb] == .vbg || tags[verb] == .vbn || isReducedPast(verb) {
        return governor
      }
      if isTold(governor, toDo: verb) { return governor }
      return owner(of: governor, depth: depth + 1)
    case .aclRelcl:
      return bearer(of: governor)
    default:
      return -1
    }
  }

  /// Who is told apart by an infinitive: "Chad was the first to recognise it", "the only state to
  /// have recognised it is Chad"; -1 if the predicate tells nobody apart.
  private func singledOut(by predicate: Int) -> Int {
    guard child(of: predicate, .cop) >= 0 else { return -1 }
    let isSingled =
      hasClass(predicate, classes.singling)
      || firstChild(of: predicate) {
        (deprels[$0] == .amod || deprels[$0] == .nummod || deprels[$0] == .advmod)
          && hasClass($0, classes.singling)
      } >= 0
    guard isSingled else { return -1 }
    let subject = child(of: predicate, .nsubj)
    return subject >= 0 && subject < predicate ? subject : -1
  }

  /// "named a general to run it", "asked the crew to leave": an infinitive that the parser hung on the
  /// object says what the object is to do.
  private func isTold(_ object: Int, toDo clause: Int) -> Bool {
    let verb = head(object)
    guard verb >= 0, isInfinitive(clause),
      deprels[object] == .obj || deprels[object] == .iobj || deprels[object] == .xcomp
    else { return false }
    return lexicon.effects(of: words[verb]).contains {
      $0.category == .verb && $0.isObjectControl && $0.onClauses
        && ($0.effect == .future || $0.effect == .open) && hasClass(object, classes.agent)
    }
  }

  /// Who does what the subjectless clause under a verb, noun or adjective says.
  private func controller(of clause: Int, under governor: Int, depth: Int) -> Int {
    if isNominal(governor), !isVerb(governor), child(of: governor, .cop) < 0 {
      return deprels[clause] == .xcomp || deprels[clause] == .ccomp
        ? owner(of: governor, depth: depth) : -1
    }
    if deprels[clause] == .ccomp {
      if tags[clause] != .vbg, tags[clause] != .vb { return -1 }
      // "said that should help": who helps is lost, and is not who says so.
      let isFinite = firstChild(of: clause) { deprels[$0] == .aux && tags[$0] == .md } >= 0
      if isFinite, child(of: clause, .mark) >= 0 { return -1 }
    }
    if deprels[clause] == .csubj {
      return isInfinitive(clause) ? singledOut(by: governor) : -1
    }
    let object = firstChild(of: governor) { deprels[$0] == .obj || deprels[$0] == .iobj }
    let takesObject =
      deprels[clause] == .xcomp || isResult(clause) || isReason(clause, for: object)
      || isGoverned(clause)
        && lexicon.effects(of: words[governor]).contains {
          $0.isObjectControl && $0.category == .verb
        }
    if object >= 0, takesObject, object < clause || deprels[clause] == .xcomp {
      // "promised her to go", "telephoned her to congratulate her": not the one so addressed, as in
      // "wants her to go".
      let isOwn = lexicon.effects(of: words[governor]).contains {
        $0.category == .verb && !$0.isObjectControl
          && ($0.effect == .future && $0.isSaying && $0.onClauses || $0.reach == .infinitive)
      }
      if !isOwn { return object }
    }
    let addressee = addressee(of: governor, before: clause)
    return addressee >= 0 ? addressee : surfaceSubject(of: governor, depth: depth)
  }

  /// "talked the rebels into attacking", "kept them from attacking": a gerund that says what the
  /// object does or is kept from doing.
  private func isResult(_ clause: Int) -> Bool {
    guard tags[clause] == .vbg else { return false }
    return firstChild(of: clause) {
      $0 < clause && (deprels[$0] == .mark || deprels[$0] == .case)
        && (words[$0] == known.into || words[$0] == known.from)
    } >= 0
  }

  /// "criticised Chad for expelling nuns": a gerund that says for what somebody is blamed or thanked.
  private func isReason(_ clause: Int, for object: Int) -> Bool {
    guard tags[clause] == .vbg, object >= 0, object < clause,
      nameAt[object] >= 0 || hasClass(object, classes.agent)
    else { return false }
    return firstChild(of: clause) {
      $0 < clause && (deprels[$0] == .mark || deprels[$0] == .case) && words[$0] == known.for
    } >= 0
  }

  /// Whether a clause may complete its verb: "kept Chad from attacking", but not "kept its word
  /// without attacking".
  private func isGoverned(_ clause: Int) -> Bool {
    let mark = firstChild(of: clause) { deprels[$0] == .mark || deprels[$0] == .case }
    guard mark >= 0, tags[mark] != .to else { return true }
    let word = words[mark]
    return word == known.from || word == known.into || word == known.of || word == known.for
      || word == known.against || word == known.to
  }

  /// Whom a verb asks to do what an infinitive says, behind a preposition: "called on rebels to
  /// surrender", "appealed to them to"; -1 if there is none.
  private func addressee(of verb: Int, before clause: Int) -> Int {
    let asks = lexicon.effects(of: words[verb]).contains {
      $0.category == .verb && $0.isObjectControl && $0.effect == .open
    }
    guard asks, isInfinitive(clause), !isPassive(verb) else { return -1 }
    return firstChild(of: verb) { child in
      guard deprels[child] == .obl, child < clause, isNominal(child), dateAt[child] < 0 else {
        return false
      }
      let word = caseWord(of: child)
      return word == known.on || word == known.to || word == known.with
    }
  }

  /// Whether a verb says that what its object tells does not happen.
  private func isStopped(by verb: Int) -> Bool {
    lexicon.effects(of: words[verb]).contains {
      $0.category == .verb
        && ($0.effect == .fails || $0.effect == .prevents || $0.effect == .ceases)
    }
  }

  /// The one to whom a noun belongs, as far as clauses under it ask: "Russia's plans to", "made a
  /// promise to".
  func owner(of noun: Int, depth: Int = 0) -> Int {
    if depth > Self.depthLimit { return -1 }
    let possessor = firstChild(of: noun) {
      deprels[$0] == .nmodPoss || (deprels[$0] == .nmod && caseWord(of: $0) == known.by)
        || ((deprels[$0] == .amod || deprels[$0] == .compound) && nameAt[$0] >= 0)
    }
    if possessor >= 0 { return possessor }
    let governor = head(noun)
    if governor >= 0, isVerb(governor) {
      switch deprels[noun] {
      // "suspended a plan to deploy": who stops a plan does not carry it out.
      case .obj where isStopped(by: governor): return -1
      // "condemned attempts to kill him": whoever condemns them does not make them.
      case .obj where hasClass(governor, classes.beholding): return -1
      case .obj, .obl, .xcomp: return surfaceSubject(of: governor, depth: depth + 1)
      case .nsubjPass: return child(of: governor, .oblAgent)
      default: break
      }
    }
    let of = firstChild(of: noun) { deprels[$0] == .nmod && caseWord(of: $0) == known.of }
    if of >= 0 { return of }
    if governor >= 0, deprels[noun] == .nmod || deprels[noun] == .conj {
      return owner(of: governor, depth: depth + 1)
    }
    return -1
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
}
