/// When and where a clause happens, and how far its words reach.
extension ClauseGraph {
  private static let climbLimit = 6
  private static let phraseLimit = 120

  /// The position of the date that governs an event, -1 if the text names none for it.
  ///
  /// A date belongs to the nearest clause above it; an event inside another clause takes that
  /// clause's date where the date leads the sentence.
  func date(of trigger: Int, carrier: Int) -> Int {
    let own = dateBelow(trigger)
    if own >= 0 { return own }
    if carrier >= 0 {
      let outer = dateBelow(carrier)
      if outer >= 0 { return outer }
    }
    var clause = trigger
    for _ in 0..<Self.climbLimit {
      let above = head(clause)
      guard above >= 0 else { return -1 }
      switch deprels[clause] {
      case .conj, .xcomp, .advcl, .obj, .nsubjPass, .nsubj, .acl, .compound, .nmod:
        // What is planned has another time than the plan.
        if isInfinitive(clause), deprels[clause] != .conj { return -1 }
        if deprels[clause] == .acl || deprels[clause] == .nmod, isVerb(trigger) { return -1 }
        clause = above
      default: return -1
      }
      let found = dateBelow(clause)
      if found >= 0 {
        let isLeading = firstToken(withDate: found) <= clause
        if !isVerb(trigger) || isLeading || deprels[trigger] == .conj { return found }
      }
    }
    return -1
  }

  private func firstToken(withDate date: Int) -> Int {
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
      switch deprels[child] {
      case .obl, .oblUnmarked, .advmod, .nmod, .nmodUnmarked, .compound, .nmodPoss, .amod, .dep,
        .nummod, .advcl, .nsubj:
        if best < 0 { best = datedPhrase(child) }
      case .obj:
        // "signed a treaty in 2010" may hang the date on the treaty.
        if best < 0, isVerb(token) {
          forEachChild(of: child) { grandchild in
            if best < 0, deprels[grandchild] == .nmod || deprels[grandchild] == .nmodUnmarked {
              best = datedPhrase(grandchild)
            }
          }
        }
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

  private func isPointInTime(_ date: Int) -> Bool {
    dates.dates[date].value.kind == .date || dates.dates[date].value.kind == .time
  }

  /// Where an event happens.
  func place(of trigger: Int, carrier: Int) -> Argument? {
    for anchor in [trigger, carrier] where anchor >= 0 {
      var found: Argument?
      forEachChild(of: anchor) { child in
        guard found == nil, isLocative(child) else { return }
        let preposition = caseWord(of: child)
        guard preposition != known.on, preposition != known.over, preposition != known.between,
          preposition != known.into
        else { return }
        for argument in resolve(child, .strict)
        where !argument.types.isDisjoint(with: [.place, .polity]) && found == nil {
          found = Argument(entity: argument.entity, span: argument.span)
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// The bytes of all words below a token, without the preposition that leads it.
  func phraseSpan(_ token: Int) -> TextSpan {
    var first = token
    var last = token
    var queue = [token]
    var next = 0
    while next < queue.count, next < Self.phraseLimit {
      let current = queue[next]
      next += 1
      forEachChild(of: current) { child in
        if current == token {
          switch deprels[child] {
          case .case, .mark, .punct, .cc, .parataxis: return
          default: break
          }
        }
        if deprels[child] == .punct { return }
        first = min(first, child)
        last = max(last, child)
        queue.append(child)
      }
    }
    return TextSpan(spans[first].start, max(spans[last].end, spans[first].end))
  }
}
