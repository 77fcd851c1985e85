/// Who does what a clause without a subject says: control, raising and the owners of plans.
extension ClauseGraph {
  /// Who is told apart by an infinitive: "Chad was the first to recognise it", "the only state to
  /// have recognised it is Chad"; -1 if the predicate tells nobody apart.
  func singledOut(by predicate: Int) -> Int {
    guard child(of: predicate, .cop) >= 0 else { return -1 }
    guard hasClass(predicate, classes.singling) || isSingled(predicate) else { return -1 }
    let subject = child(of: predicate, .nsubj)
    return subject >= 0 && subject < predicate ? subject : -1
  }

  /// Whether a word tells a noun apart from others: "the first country", "the only party".
  func isSingled(_ noun: Int) -> Bool {
    firstChild(of: noun) { child in
      switch deprels[child] {
      case .amod, .nummod, .advmod: hasClass(child, classes.singling)
      default: false
      }
    } >= 0
  }

  /// "named a general to run it", "asked the crew to leave": an infinitive that the parser hung on the
  /// object says what the object is to do.
  func isTold(_ object: Int, toDo clause: Int) -> Bool {
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
  func controller(of clause: Int, under governor: Int, depth: Int) -> Int {
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
    let doer = doer(behindForIn: governor, of: clause)
    if doer >= 0 { return doer }
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

  /// Who does what an infinitive says, behind "for": "called for the rebels to leave", "a plan for
  /// Chad to send troops", "pressed for the bill to be dropped"; -1 if nobody stands there.
  func doer(behindForIn governor: Int, of clause: Int) -> Int {
    guard isInfinitive(clause) else { return -1 }
    if isVerb(governor) {
      let asks = lexicon.effects(of: words[governor]).contains {
        $0.category == .verb && $0.isObjectControl && $0.effect == .open
      }
      guard asks, !isPassive(governor) else { return -1 }
    }
    let found = firstChild(of: governor) { child in
      (deprels[child] == .obl || deprels[child] == .nmod) && child < clause && isNominal(child)
        && dateAt[child] < 0 && caseWord(of: child) == known.for
        && (isNamed(child) || hasClass(child, classes.agent) || isPassive(clause))
    }
    guard found >= 0 else { return -1 }
    let mark = firstChild(of: clause) { deprels[$0] == .mark && tags[$0] == .to }
    guard mark > found else { return -1 }
    // "left for Chad on Monday to meet him": other phrases may stand between.
    let isNext = (found + 1..<mark).allSatisfy { token in
      var at = token
      for _ in 0..<6 where at > found { at = head(at) }
      return at == found
    }
    return isNext ? found : -1
  }

  /// Whether a verb says that what its object tells does not happen.
  private func isStopped(by verb: Int) -> Bool {
    lexicon.effects(of: words[verb]).contains {
      $0.category == .verb
        && ($0.effect == .fails || $0.effect == .prevents || $0.effect == .ceases)
    }
  }

  /// Whether a phrase tells only through which time its clause goes on.
  private func isSpanned(_ phrase: Int) -> Bool {
    let preposition = caseWord(of: phrase)
    return preposition == known.during || preposition == known.throughout
      || preposition == known.amid || preposition == known.since
  }

  /// The one to whom a noun belongs, as far as clauses under it ask: "Russia's plans to", "made a
  /// promise to".
  func owner(of noun: Int, depth: Int = 0) -> Int {
    if depth > Self.chainLimit { return -1 }
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
      // "throughout the campaign to free the city, Chad consulted others": another may lead it.
      case .obl where isSpanned(noun): return -1
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

  /// Who makes a text his own, and so does what it does: "passed a law banning the party", "the EU's
  /// statement condemning the raid"; -1 if nobody is told.
  func enactor(of text: Int, depth: Int) -> Int {
    let possessor = child(of: text, .nmodPoss)
    if possessor >= 0 { return possessor }
    let verb = head(text)
    guard verb >= 0, isVerb(verb), hasClass(verb, classes.enacting) else { return -1 }
    switch deprels[text] {
    case .obj: return surfaceSubject(of: verb, depth: depth)
    case .nsubjPass: return child(of: verb, .oblAgent)
    default: return -1
    }
  }
}
