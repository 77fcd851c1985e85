/// Who does and to whom it is done, whatever the voice of the verb.
extension ClauseGraph {
  /// The logical subject of a verb: the doer, whatever the voice.
  func logicalSubject(of verb: Int) -> Int {
    if !isPassive(verb) { return surfaceSubject(of: verb) }
    let agent = child(of: verb, .oblAgent)
    if agent >= 0 { return agent }
    let by = prepositional(of: verb, known.by)
    if by >= 0 { return by }
    // The agent may hang on the phrase before it: "designated as a terrorist group by Canada".
    let low = firstChild(of: verb) { child in
      (deprels[child] == .obl || deprels[child] == .obj || deprels[child] == .xcomp)
        && prepositional(of: child, known.by) >= 0
    }
    if low >= 0 { return prepositional(of: low, known.by) }
    // Agents may stand once for several passives: "was searched and arrested by police".
    let next = firstChild(of: verb) { deprels[$0] == .conj && isVerb($0) }
    let shared = next < 0 ? -1 : child(of: next, .oblAgent)
    return shared >= 0 ? shared : causer(of: verb)
  }

  /// Who has something done to somebody named: "had Obote arrested", but not "had soldiers killed";
  /// -1 if nobody is told to.
  private func causer(of participle: Int) -> Int {
    var verb = head(participle)
    guard verb >= 0 else { return -1 }
    // "had him arrested and shot": both were ordered.
    if deprels[participle] == .conj, tags[participle] == .vbn, child(of: participle, .nsubj) < 0,
      verb < participle, tags[verb] == .vbn
    {
      return causer(of: verb)
    }
    if deprels[participle] == .acl, deprels[verb] == .obj { verb = head(verb) }
    guard verb >= 0, deprels[participle] == .xcomp || deprels[participle] == .acl,
      words[verb] == known.have, isVerb(verb), verb < participle
    else { return -1 }
    let object = child(of: verb, .obj)
    return object >= 0 && isNamed(object) ? surfaceSubject(of: verb) : -1
  }

  /// Those who act beside a subject or agent: "Libya, together with Syria, armed them", "received by
  /// Putin and by Lavrov".
  func companions(of subject: Int, at verb: Int) -> [Int] {
    var found: [Int] = []
    if deprels[subject] == .oblAgent {
      forEachChild(of: verb) { child in
        if deprels[child] == .oblAgent, child > subject { found.append(child) }
      }
      return found
    }
    guard subject < verb else { return found }
    func note(_ phrase: Int) {
      guard phrase != subject, phrase < verb else { return }
      let preposition = child(of: phrase, .case)
      guard preposition >= 0, dateAt[phrase] < 0 else { return }
      let isTogether =
        words[preposition] == known.with && preposition > 0
        && hasClass(preposition - 1, classes.company)
      if isTogether || words[preposition] != known.with && hasClass(preposition, classes.company) {
        if !found.contains(phrase) { found.append(phrase) }
      }
    }
    for anchor in [subject, verb] {
      forEachChild(of: anchor) { child in
        note(child)
        if deprels[child] == .advmod, hasClass(child, classes.company) {
          forEachChild(of: child) { note($0) }
        }
      }
    }
    return found
  }

  /// The logical object of a verb: what is done to, whatever the voice.
  func logicalObject(of verb: Int) -> Int {
    if isPassive(verb) { return surfaceSubject(of: verb) }
    let own = child(of: verb, .obj)
    if own >= 0 { return own }
    let receiver = child(of: verb, .iobj)
    if receiver >= 0 { return receiver }
    // "placed Lockheed Martin on its list": a name is no predicate.
    let named = firstChild(of: verb) {
      deprels[$0] == .xcomp && $0 > verb && nameAt[$0] >= 0 && !isVerb($0)
        && child(of: $0, .case) < 0
    }
    if named >= 0 { return named }
    if deprels[verb] == .amod, headlineSubject(of: verb) >= 0 { return head(verb) }
    let afterParticle = objectAfterParticle(of: verb)
    if afterParticle >= 0 { return afterParticle }
    if deprels[verb] == .aclRelcl, child(of: verb, .nsubj) >= 0 {
      // "the deal that Iran signed": the noun is the gap, unless a pronoun already fills it.
      if firstChild(of: verb, where: { isRelativePronoun($0) }) < 0 { return head(verb) }
    }
    // "seized and burned the village": the object stands with the last verb.
    let next = firstChild(of: verb) { deprels[$0] == .conj && isVerb($0) && !isPassive($0) }
    if next >= 0, child(of: next, .nsubj) < 0, next - verb <= 3 { return child(of: next, .obj) }
    return -1
  }

  /// "handed over its base": the object that the parser hung behind a particle as behind a
  /// preposition; -1 if there is none.
  private func objectAfterParticle(of verb: Int) -> Int {
    if child(of: verb, .compoundPrt) >= 0 {
      // "voted down the deal": a phrase without a preposition is no circumstance.
      let bare = firstChild(of: verb) {
        deprels[$0] == .obl && $0 > verb && isNominal($0) && dateAt[$0] < 0
          && child(of: $0, .case) < 0
      }
      if bare >= 0 { return bare }
    }
    let particle = verb + 1
    guard particle < words.count, deprels[particle] == .case, words[particle] != 0,
      lexicon.frames(of: words[verb]).contains(where: {
        lexicon.frames[Int($0)].particle == words[particle]
          && lexicon.frames[Int($0)].category == .verb
      })
    else { return -1 }
    let phrase = head(particle)
    return phrase >= 0 && deprels[phrase] == .obl && head(phrase) == verb ? phrase : -1
  }
}
