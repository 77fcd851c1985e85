/// Small questions about the words round a clause.
extension ClauseGraph {
  /// Whether a word negates what it depends on; the "not" of "not only" does not.
  func isNegator(_ token: Int) -> Bool {
    let word = words[token]
    if word == known.not || hasClass(token, classes.negator) {
      // "not only", "not just the Taliban".
      return !(token + 1 < words.count && hasClass(token + 1, classes.merely))
    }
    // "no longer", "no more", "not yet".
    return firstChild(of: token) {
      (words[$0] == known.no || words[$0] == known.not || words[$0] == known.never)
        && deprels[$0] != .punct
    } >= 0 && upos[token] == .adv && !startsWith(token, "sooner", butNot: "")
  }

  /// Whether a word is "instead of" or "rather than".
  func isReplacing(_ token: Int) -> Bool {
    guard words[token] == known.instead || words[token] == known.rather else { return false }
    return token + 1 < words.count
      && (words[token + 1] == known.of || words[token + 1] == known.than)
  }

  /// Whether a noun phrase is emptied by its determiner: "no country", "nobody", "neither side".
  func isEmptied(_ nominal: Int) -> Bool {
    if hasClass(nominal, classes.negator), upos[nominal] == .pron || upos[nominal] == .noun {
      return true
    }
    return firstChild(of: nominal) {
      switch deprels[$0] {
      case .det: words[$0] == known.no || words[$0] == known.neither
      // "neither Chad nor Sudan"
      case .ccPreconj, .cc: words[$0] == known.neither && $0 < nominal
      default: false
      }
    } >= 0
  }

  /// Whether a member of a coordination is named only to be left out: "Chad, not Sudan", "Chad
  /// rather than Sudan", "not Sudan but Chad".
  func isLeftOut(_ nominal: Int) -> Bool {
    let mark = firstChild(of: nominal) { child in
      switch deprels[child] {
      case .cc, .advmod, .case, .mark, .det:
        child < nominal && (isReplacing(child) || words[child] == known.not && isNegator(child))
      default: false
      }
    }
    guard mark >= 0 else { return false }
    if deprels[nominal] == .conj || deprels[nominal] == .appos { return true }
    let next = name(at: nominal)?.tokens.upperBound ?? nominal + 1
    return next < words.count && words[next] == known.but
  }

  /// Whether a member of a coordination stands against the first: "did not attack Sudan, but Chad".
  func isOpposed(_ conjunct: Int) -> Bool {
    firstChild(of: conjunct) { deprels[$0] == .cc && words[$0] == known.but } >= 0
  }

  /// Whether a noun phrase is nearly emptied: "little appetite", "few states".
  func isScant(_ nominal: Int) -> Bool {
    firstChild(of: nominal) { child in
      (deprels[child] == .amod || deprels[child] == .det) && hasClass(child, classes.scant)
        && self.child(of: nominal, .det) < 0
    } >= 0
  }

  /// Whether a noun calls two what they were to each other: "its former rivals".
  func isOver(_ type: RelationType, _ noun: Int) -> Bool {
    guard type == .hostileTo || type == .alliedWith else { return false }
    return firstChild(of: noun) {
      deprels[$0] == .amod && hasClass($0, classes.facts.formerOffice)
    } >= 0
  }

  /// Whether a verb is an infinitive with "to".
  func isInfinitive(_ verb: Int) -> Bool {
    firstChild(of: verb) { deprels[$0] == .mark && tags[$0] == .to } >= 0
  }

  /// Whether a gerund is used as a noun: "the shelling of", "fighting between".
  func isGerundNoun(_ token: Int) -> Bool {
    firstChild(of: token) { child in
      switch deprels[child] {
      case .det, .amod, .nmodPoss: child < token
      case .obl, .nmod: caseWord(of: child) == known.between
      default: false
      }
    } >= 0
  }

  /// Whether a verb's object or oblique is "each other" or "one another".
  func isReciprocal(below verb: Int) -> Bool {
    firstChild(of: verb) { child in
      guard deprels[child] == .obj || deprels[child] == .obl, child > 0 else { return false }
      return (startsWith(child, "other", butNot: "") && startsWith(child - 1, "each", butNot: ""))
        || (startsWith(child, "another", butNot: "") && startsWith(child - 1, "one", butNot: ""))
        || child + 1 < words.count
          && ((startsWith(child, "each", butNot: "") && startsWith(child + 1, "other", butNot: ""))
            || (startsWith(child, "one", butNot: "")
              && startsWith(child + 1, "another", butNot: "")))
        || isOther(child) && isDistributive(verb)
    } >= 0
  }

  /// Whether a phrase is "the other".
  private func isOther(_ token: Int) -> Bool {
    startsWith(token, "other", butNot: "others") && nameAt[token] < 0 && token > 0
      && startsWith(token - 1, "the", butNot: "")
  }

  /// Whether a verb is said of one after the other: "each side", "both governments".
  func isDistributive(_ verb: Int) -> Bool {
    let subject = surfaceSubject(of: verb)
    guard subject >= 0 else { return false }
    func distributes(_ token: Int) -> Bool {
      startsWith(token, "each", butNot: "") || startsWith(token, "both", butNot: "")
        || startsWith(token, "neither", butNot: "") || startsWith(token, "either", butNot: "")
    }
    return distributes(subject) || firstChild(of: subject) { $0 < subject && distributes($0) } >= 0
  }

  /// Whether a sentence ends in a question mark.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    var token = sentence.upperBound - 1
    while token >= sentence.lowerBound, token > sentence.upperBound - 4 {
      if text.bytes[spans[token].start] == UInt8(ascii: "?") { return true }
      token -= 1
    }
    return false
  }

  /// Whether the form of a token starts with ASCII letters, in any case, and not with others.
  func startsWith(_ token: Int, _ prefix: StaticString, butNot other: StaticString) -> Bool {
    let span = spans[token]
    func has(_ letters: StaticString) -> Bool {
      guard letters.utf8CodeUnitCount > 0, span.count >= letters.utf8CodeUnitCount else {
        return false
      }
      return letters.withUTF8Buffer { buffer in
        for index in 0..<buffer.count
        where text.bytes[span.start + index] | 0x20 != buffer[index] | 0x20 {
          return false
        }
        return true
      }
    }
    return has(prefix) && !(has(other) && span.count == other.utf8CodeUnitCount)
  }

  /// What a governor counts as when its effect is looked up.
  func category(of token: Int) -> Frame.Category {
    switch upos[token] {
    case .verb: isVerb(token) ? .verb : .noun
    case .aux: .verb
    case .adj, .adv: .adjective
    default: .noun
    }
  }

  /// Whether a noun stands where its governor's effect reaches it.
  func isAffectedNoun(_ noun: Int, of governor: Int) -> Bool {
    switch deprels[noun] {
    case .obj, .nsubjPass, .xcomp, .ccomp: true
    case .nsubj:
      // "the talks ended", but "the cooperation ended an era".
      upos[governor] == .adj || hasClass(governor, classes.phase) && child(of: governor, .obj) < 0
    case .nmod:
      switch caseWord(of: noun) {
      case known.of, known.for, known.to, known.about, known.on, known.against: true
      default: false
      }
    // "on a visit to Chad, she asked": what stands before a verb is not what it asks for.
    case .obl where noun < governor && upos[governor] == .verb: false
    case .obl:
      switch caseWord(of: noun) {
      case known.for, known.to, known.of, known.from, known.inside, known.on, known.about,
        known.into, known.against, known.with:
        // In "a claim that she rejected on a visit" the object stands outside.
        child(of: governor, .obj) < 0 && deprels[governor] != .aclRelcl
          || caseWord(of: noun) == known.of
          || caseWord(of: noun) == known.from
      default: false
      }
    case .compound: true
    default: false
    }
  }

  /// Whether a verb of saying stands beside what is said: "…, officials said".
  func isSayingAside(_ verb: Int) -> Bool {
    guard hasClass(verb, classes.aside) else { return false }
    // "warned that it would conclude no deals": what has a mark, an auxiliary or a thing said of
    // its own is no aside.
    let own = firstChild(of: verb) {
      switch deprels[$0] {
      case .mark, .aux: true
      case .obj: words[verb] != known.tell
      default: false
      }
    }
    if own >= 0 { return false }
    if firstChild(of: verb, where: { deprels[$0] == .ccomp || deprels[$0] == .xcomp }) >= 0 {
      return false
    }
    return child(of: verb, .nsubj) >= 0 || isPassive(verb)
  }

  /// Whether a phrase is "according to …", "by the ministry's count" or "in his view".
  func isAccording(_ token: Int) -> Bool {
    if isAccordingWord(token) { return true }
    let preposition = child(of: token, .case)
    guard preposition >= 0 else { return false }
    if isAccordingWord(preposition) { return true }
    guard nameAt[token] < 0, hasClass(token, classes.viewpoint) else { return false }
    switch words[preposition] {
    case known.by, known.inside, known.on, known.to, known.from, known.at:
      return firstChild(of: token) { child in
        switch deprels[child] {
        case .nmodPoss: true
        case .amod, .compound: nameAt[child] >= 0 || tags[child] == .jjs
        case .nmod: caseWord(of: child) == known.of && !resolve(child).isEmpty
        default: false
        }
      } >= 0
    default: return false
    }
  }

  /// Whether a word is "according" and not the noun "accord".
  func isAccordingWord(_ token: Int) -> Bool {
    words[token] == known.according && startsWith(token, "according", butNot: "")
  }

  /// Whether a noun phrase takes for granted that its thing is there, whatever the clause says:
  /// "threatened to expel the 2,000 troops who", "made up their quarrel".
  func isPresupposed(_ noun: Int) -> Bool {
    upos[noun] == .noun
      && firstChild(of: noun) { child in
        switch deprels[child] {
        case .nmodPoss, .aclRelcl: true
        case .det: startsWith(child, "the", butNot: "")
        default: false
        }
      } >= 0
  }

  /// Whether a word of a verb's phrase stands beside it: "rule … out".
  func hasParticle(_ particle: Int32, beside verb: Int) -> Bool {
    if firstChild(of: verb, where: { words[$0] == particle && deprels[$0] != .conj }) >= 0 {
      return true
    }
    return verb + 1 < words.count && words[verb + 1] == particle
  }
}
