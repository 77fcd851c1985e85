/// What relative pronouns take up.
extension ClauseGraph {
  private static let climb = 8

  /// "armed Chad against Libya, whom it accused": of two names with a preposition between them the
  /// nearer is meant.
  func lowerAntecedent(of pronoun: Int, under far: Int) -> Int {
    guard isNamed(far), let near = nameBefore(pronoun, after: far),
      near.entity != nameList[Int(nameAt[far])].entity,
      near.types.contains(.person) == nameList[Int(nameAt[far])].types.contains(.person)
    else { return far }
    var first = near.tokens.lowerBound - 1
    if first > far, tags[first] == .dt { first -= 1 }
    guard first > far, deprels[first] == .case, words[first] != known.of,
      words[first] != known.inside
    else { return far }
    return near.tokens.upperBound - 1
  }

  /// "Ana Mesa, a former Marine who": the person whom the noun before the pronoun describes.
  func described(by noun: Int) -> Int {
    guard deprels[noun] == .appos, child(of: noun, .det) >= 0, head(noun) >= 0, head(noun) < noun,
      let person = name(at: head(noun)), person.types == .person
    else { return noun }
    return head(noun)
  }

  /// The name that stands right before a relative pronoun.
  func nameBefore(_ pronoun: Int, after antecedent: Int) -> Name? {
    var token = pronoun - 1
    if token > antecedent, upos[token] == .punct { token -= 1 }
    guard token > antecedent, let name = name(at: token), name.isMention, !name.isDemonym else {
      return nil
    }
    // "a plant in Essen, Germany, which employs ten": where it is employs nobody.
    let isSubject = deprels[pronoun] == .nsubj || deprels[pronoun] == .nsubjPass
    if isSubject, isInside(name.tokens.lowerBound, after: antecedent) { return nil }
    return name
  }

  /// Whether a name ends an address that "in" or "at" opens: "in Essen, Germany".
  private func isInside(_ first: Int, after limit: Int) -> Bool {
    var token = first - 1
    guard token > limit, tags[token] == .comma || nameList[Int(nameAt[first])].types == .place
    else {
      return false
    }
    while token > limit, first - token < 6, nameAt[token] >= 0 || tags[token] == .comma {
      token -= 1
    }
    return token > limit && (words[token] == known.inside || words[token] == known.at)
  }

  /// Whether a token is "who", "which", "whom" or a "that" like them.
  func isRelativePronoun(_ token: Int) -> Bool {
    switch tags[token] {
    case .wdt, .wp: true
    // "the arms that Chad sent": the tagger may take it for a conjunction, but it is an object.
    case .in:
      (deprels[token] == .obj || deprels[token] == .nsubj || deprels[token] == .nsubjPass)
        && startsWith(token, "that", butNot: "")
    default: false
    }
  }

  /// The noun that a relative pronoun takes up.
  func antecedent(of pronoun: Int) -> Int? {
    var clause = pronoun
    for _ in 0..<Self.climb {
      clause = head(clause)
      if clause < 0 { return nil }
      if deprels[clause] == .aclRelcl || deprels[clause] == .acl {
        let noun = head(clause)
        return noun >= 0 && noun < pronoun ? disaster(over: noun, clause) ?? bearer(of: noun) : nil
      }
    }
    return nil
  }

  /// The event that a clause behind the name of its place tells of: "the blasts in Chad, which killed
  /// ten".
  func disaster(over place: Int, _ verb: Int) -> Int? {
    guard isNamed(place), hasClass(verb, classes.havoc),
      caseWord(of: place) == known.inside || caseWord(of: place) == known.at
    else { return nil }
    var noun = place
    for _ in 0..<4 {
      let governor = head(noun)
      guard governor >= 0 else { return nil }
      switch deprels[noun] {
      case .nmod: noun = governor
      case .obl:
        if hasClass(governor, classes.disaster) { return governor }
        // "condemned the blasts in Chad, which": the place may hang on the verb.
        let object = firstChild(of: governor) {
          deprels[$0] == .obj || deprels[$0] == .nsubj || deprels[$0] == .nsubjPass
            ? hasClass($0, classes.disaster) : false
        }
        return object >= 0 && object < place ? object : nil
      default: return nil
      }
      if hasClass(noun, classes.disaster) { return noun }
    }
    return nil
  }

  /// Whom a predicate noun describes: "Chad is among the states that recognised it"; the noun itself
  /// if it is no predicate, or one that does not hold.
  func bearer(of noun: Int) -> Int {
    guard nameAt[noun] < 0 else { return noun }
    var top = noun
    if child(of: top, .cop) < 0, deprels[top] == .nmod, head(top) >= 0,
      caseWord(of: top) == known.of
    {
      // "one of the states that"
      guard hasClass(head(top), classes.part) else { return noun }
      top = head(top)
    }
    guard child(of: top, .cop) >= 0, !isNegated(predicate: top) else { return noun }
    let subject = child(of: top, .nsubj)
    return subject >= 0 && subject < top ? subject : noun
  }

  private func isNegated(predicate: Int) -> Bool {
    firstChild(of: predicate) {
      (deprels[$0] == .advmod || deprels[$0] == .det) && (isNegator($0) || words[$0] == known.no)
    } >= 0
  }

  /// Whether the past tense of a verb is like its present: "Chad, which let them land".
  private func looksPast(_ verb: Int) -> Bool {
    switch text[spans[verb]] {
    case "let", "put", "set", "cut", "hit", "shut", "cost", "hurt", "split", "spread", "quit",
      "cast",
      "beat", "bid", "shed", "rid":
      true
    default: false
    }
  }

  /// Whether a relative pronoun can take up a noun: "groups on the border with Iran, which include"
  /// does not speak of Iran.
  func agrees(_ pronoun: Int, with antecedent: Int) -> Bool {
    let verb = head(pronoun)
    guard verb >= 0, tags[verb] == .vbp, deprels[pronoun] == .nsubj,
      let name = name(at: antecedent), name.isMention, !looksPast(verb)
    else { return true }
    let isSingle = firstChild(of: antecedent) { deprels[$0] == .conj } < 0
    return !(isSingle && name.types == .polity && tags[antecedent] == .nnp)
  }
}
