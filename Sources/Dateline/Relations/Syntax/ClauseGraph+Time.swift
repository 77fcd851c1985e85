/// When a clause happens.
extension ClauseGraph {
  private static let climbLimit = 6

  /// The position of the date that governs an event, -1 if the text names none for it.
  ///
  /// A date belongs to the nearest clause above it; an event inside another clause takes that
  /// clause's date where the date leads the sentence, and where both are one happening: "ended the
  /// summit by admitting", "began to maintain contacts". An entry of a chronology has the date that
  /// stands before it.
  func date(of trigger: Int, carrier: Int) -> Int {
    let date = governingDate(of: trigger, carrier: carrier)
    return date >= 0 && isCutOff(date, from: trigger) ? -1 : date
  }

  /// Whether a semicolon stands between, over which no date reaches back.
  private func isCutOff(_ date: Int, from trigger: Int) -> Bool {
    let token = firstToken(withDate: date)
    guard token > trigger, token < spans.count else { return false }
    return (trigger..<token).contains {
      spans[$0].count == 1 && text.bytes[spans[$0].start] == UInt8(ascii: ";")
    }
  }

  private func governingDate(of trigger: Int, carrier: Int) -> Int {
    let own = ownDate(of: trigger)
    if own >= 0 { return own }
    if carrier >= 0 {
      let outer = ownDate(of: carrier)
      if outer >= 0 { return outer }
    }
    var clause = trigger
    // Whether the event happens with the clause above it, so that their dates are one.
    var isShared = !isVerb(trigger) || deprels[trigger] == .conj
    for _ in 0..<Self.climbLimit {
      let above = head(clause)
      guard above >= 0 else { return Int(entryDates[sentence(of: trigger)]) }
      guard let step = step(from: clause, to: above, of: trigger) else { return -1 }
      switch step {
      case .oneHappening: isShared = true
      // "A left on Monday, and B rules": who does something else does it in a time of its own.
      case .another: isShared = false
      case .underLeadingDate: break
      }
      let isSought = isSought(clause, by: above)
      clause = above
      let found = ownDate(of: clause)
      if found >= 0 {
        // "asked on Monday for talks": the asking was on Monday.
        if isSought, firstToken(withDate: found) < trigger { return -1 }
        if isShared || firstToken(withDate: found) <= clause { return found }
      }
    }
    return -1
  }

  /// Whether a verb tells only that somebody wants what a noun names: "demanded talks".
  private func isSought(_ noun: Int, by verb: Int) -> Bool {
    guard !isVerb(noun), isVerb(verb), isAffectedNoun(noun, of: verb) else { return false }
    return lexicon.effects(of: words[verb]).contains {
      $0.category == .verb && $0.onNouns && $0.effect == .open && $0.isSaying
    }
  }

  /// The date of a clause itself: one that hangs on its head, else one beside it.
  private func ownDate(of clause: Int) -> Int {
    let hung = dateBelow(clause)
    if hung >= 0 { return hung }
    let closing = dateClosingSubject(of: clause)
    return closing >= 0 ? closing : dateBeforeWhen(clause)
  }

  /// The position of the date that a measured subject carries: "exports in 2023 reached …".
  func subjectDate(of verb: Int) -> Int {
    var best = -1
    forEachChild(of: verb) { child in
      if best < 0, deprels[child] == .nsubj || deprels[child] == .nsubjPass {
        best = dateHungOn(child)
      }
    }
    return best
  }

  /// How the date of a clause applies to one inside it.
  private enum Step {
    /// Only where the date leads.
    case underLeadingDate
    /// Both are one happening.
    case oneHappening
    /// Somebody else does something else: only where the date leads.
    case another
  }

  /// What lies between a clause and the one above it; nil where the time of one says nothing about
  /// the other.
  private func step(from clause: Int, to above: Int, of trigger: Int) -> Step? {
    switch deprels[clause] {
    // "was born in 1984 and holds two passports": what is true now is of no day gone by.
    case .conj where isPresent(clause) && (tags[above] == .vbd || tags[above] == .vbn): return nil
    // "was adopted in May and then ratified"
    case .conj where isToldAsLater(clause): return nil
    case .conj where child(of: clause, .nsubj) >= 0 && isVerbal(above):
      return isBehindSemicolon(clause, after: above) ? nil : .another
    case .conj, .obj, .nsubjPass, .nsubj, .compound: return .underLeadingDate
    case .nmod: return isVerb(trigger) ? nil : .underLeadingDate
    case .obl: return isVerb(clause) || isApart(clause) ? nil : .underLeadingDate
    case .xcomp:
      if !isInfinitive(clause) { return .underLeadingDate }
      // What is planned has another time than the plan; what is begun or managed has not.
      return isRealised(clause, under: above, of: trigger) ? .oneHappening : nil
    case .advcl:
      if isApart(clause) { return nil }
      // "on Monday sent aid to the victims of the attack": the attack was before.
      if isInfinitive(clause) {
        // "telephoned this morning to congratulate him"
        if isVerb(trigger), isRealised(clause, under: above, of: trigger) { return .oneHappening }
        return isVerb(trigger) ? .underLeadingDate : nil
      }
      // "scoffed on Monday at warnings that strikes could": they are of another day.
      if !isVerb(trigger), tags[clause] != .vbg { return .another }
      return tags[clause] == .vbg ? .oneHappening : .underLeadingDate
    case .acl:
      // "became the first to recognise it"
      return isInfinitive(clause) && isRanked(above) ? .oneHappening : nil
    default: return nil
    }
  }

  private func isPresent(_ verb: Int) -> Bool { tags[verb] == .vbz || tags[verb] == .vbp }

  /// Whether a clause stands there: a verb, or what a copula makes one.
  private func isVerbal(_ token: Int) -> Bool {
    isVerb(token) || child(of: token, .nsubj) >= 0
  }

  /// Whether a clause or phrase is told as before, after or as the source of what is above it.
  private func isApart(_ clause: Int) -> Bool {
    isAccording(clause)
      || firstChild(of: clause) { child in
        guard deprels[child] == .mark || deprels[child] == .case else { return false }
        return startsWith(child, "after", butNot: "") || startsWith(child, "before", butNot: "")
          || startsWith(child, "since", butNot: "") || startsWith(child, "until", butNot: "")
          || startsWith(child, "if", butNot: "") || startsWith(child, "despite", butNot: "")
          || startsWith(child, "although", butNot: "") || startsWith(child, "though", butNot: "")
          || startsWith(child, "because", butNot: "") || startsWith(child, "unless", butNot: "")
      } >= 0
  }

  /// Whether what completes a verb happens when the verb does: "began to", "managed to".
  private func isRealised(_ clause: Int, under verb: Int, of trigger: Int) -> Bool {
    // "became the first country to recognise it", with the infinitive hung on the verb
    let isFirst = firstChild(of: verb) { $0 < clause && deprels[$0] == .xcomp && isRanked($0) } >= 0
    if isFirst { return true }
    // "helped to free him": a verb that puts nothing off leaves what completes it told as done.
    var isPlain = isVerb(verb) && isVerb(trigger) && deprels[clause] == .xcomp
    for effect in lexicon.effects(of: words[verb]) where effect.onClauses {
      guard effect.category == .verb else { continue }
      isPlain = false
      if effect.effect == .phase || effect.effect == .implies || effect.effect == .fails {
        return true
      }
    }
    return isPlain
  }

  /// Whether a noun is ranked: "the first country".
  private func isRanked(_ noun: Int) -> Bool {
    func isRank(_ token: Int) -> Bool {
      startsWith(token, "first", butNot: "") || startsWith(token, "latest", butNot: "")
        || startsWith(token, "only", butNot: "") || startsWith(token, "sole", butNot: "")
    }
    return isRank(noun) || firstChild(of: noun) { deprels[$0] == .amod && isRank($0) } >= 0
  }

  func firstToken(withDate date: Int) -> Int {
    let start = dates.dates[date].span.start
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func dateBelow(_ token: Int) -> Int {
    var best = -1
    forEachChild(of: token) { child in
      if best >= 0 { return }
      switch deprels[child] {
      case .obl, .oblAgent, .oblUnmarked, .advmod, .nmod, .nmodUnmarked, .compound, .nmodPoss,
        .amod, .dep,
        .nummod, .advcl, .nsubj:
        best = datedPhrase(child)
        if best < 0, deprels[child] == .advmod { best = dateOfComparison(child) }
      default: break
      }
    }
    guard best < 0, isVerb(token) else { return best }
    // "signed a treaty in 2010", "were killed in Paju on Friday" may hang the date one lower.
    forEachChild(of: token) { child in
      if best >= 0 { return }
      switch deprels[child] {
      case .obj: best = dateHungOn(child)
      case .obl where dateAt[child] < 0 && isSetting(child), .oblAgent where dateAt[child] < 0:
        best = dateHungOn(child)
      default: break
      }
    }
    if best >= 0 { return best }
    forEachChild(of: token) { child in
      if best >= 0 { return }
      switch deprels[child] {
      case .obj, .obl, .iobj, .xcomp:
        if dateAt[child] >= 0 || isApart(child) { return }
        best = adverbialDate(below: child, depth: 0)
      default: break
      }
    }
    return best
  }

  /// The date of "as long ago as August", "as early as 2019".
  private func dateOfComparison(_ adverb: Int) -> Int {
    var best = -1
    forEachChild(of: adverb) { child in
      if child > adverb, deprels[child] == .obl, dateAt[child] >= 0 { best = datedPhrase(child) }
    }
    return best
  }

  /// A date that a phrase ends in without being part of it: "some flour and petrol last year", "on
  /// the margins of a meeting in Singapore on Sunday".
  private func adverbialDate(below phrase: Int, depth: Int) -> Int {
    var best = -1
    forEachChild(of: phrase) { child in
      if best >= 0 || upos[child] == .verb { return }
      switch deprels[child] {
      // "some $3m worth of grain last year"
      case .amod where startsWith(child, "worth", butNot: ""):
        best = adverbialDate(below: child, depth: depth + 1)
      case .nmod, .nmodUnmarked, .obl, .oblUnmarked, .conj, .appos, .dep, .nummod, .advmod:
        if dateAt[child] >= 0 {
          let isBare = self.child(of: child, .case) < 0 && deprels[child] != .nummod
          if isBare || nameAt[phrase] >= 0 || isOnDay(child) { best = datedPhrase(child) }
        } else if depth < 4 {
          best = adverbialDate(below: child, depth: depth + 1)
        }
      default: break
      }
    }
    return best
  }

  /// Whether a phrase says where or by whom a verb happens, so that a date on it is the verb's;
  /// what somebody is thanked or blamed for has a date of its own.
  private func isSetting(_ phrase: Int) -> Bool {
    switch caseWord(of: phrase) {
    case known.inside, known.at, known.by, known.to, known.from, known.near, known.with, known.on,
      known.between:
      !isApart(phrase)
    default: isDuring(phrase)
    }
  }

  private func isDuring(_ phrase: Int) -> Bool {
    firstChild(of: phrase) {
      deprels[$0] == .case && startsWith($0, "during", butNot: "")
    } >= 0
  }

  /// A date that hangs on an argument of a verb, or on a name inside it, and is the verb's.
  private func dateHungOn(_ argument: Int) -> Int {
    var best = -1
    forEachChild(of: argument) { child in
      if best >= 0 { return }
      switch deprels[child] {
      case .nmod, .nmodUnmarked:
        // "ended the era of the 1990s": the date says which era, not when it was ended.
        if caseWord(of: child) == known.of, nameAt[child] < 0 { return }
        best = datedPhrase(child)
        if best < 0, nameAt[child] >= 0 { best = dateHungOn(child) }
      case .appos where dateAt[child] >= 0, .dep where dateAt[child] >= 0: best = datedPhrase(child)
      case .appos where nameAt[child] >= 0: best = dateHungOn(child)
      default: break
      }
    }
    return best
  }

  private func datedPhrase(_ head: Int) -> Int {
    if dateAt[head] >= 0 { return isPointInTime(Int(dateAt[head])) ? Int(dateAt[head]) : -1 }
    // "in the wake of the May evacuation" does not date the clause; "by the end of August" does.
    guard upos[head] == .noun || upos[head] == .propn || upos[head] == .num else { return -1 }
    let inner = firstChild(of: head) {
      dateAt[$0] >= 0 && (deprels[$0] == .nmod || deprels[$0] == .nummod)
        && hasClass(head, classes.part)
    }
    return inner >= 0 ? Int(dateAt[inner]) : -1
  }

  func isPointInTime(_ date: Int) -> Bool {
    dates.dates[date].value.kind == .date || dates.dates[date].value.kind == .time
  }
}
