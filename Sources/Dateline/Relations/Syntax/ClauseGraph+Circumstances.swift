/// Where a clause happens, and how far its words reach.
extension ClauseGraph {
  private static let phraseLimit = 120

  /// Where an event happens: where its clause says so, or the meeting it took place at.
  ///
  /// A deed of force happens where those stand whom it meets, and where the clause before it, of
  /// which it is a part, has put itself first of all.
  func place(of trigger: Int, carrier: Int, isDeed: Bool = false) -> Argument? {
    var anchors = [trigger, carrier]
    for anchor in anchors where anchor >= 0 && isVerb(anchor) {
      forEachChild(of: anchor) { child in
        if deprels[child] == .obl, nameAt[child] < 0, caseWord(of: child) == known.at {
          // "at a checkpoint in Bosaso in Puntland": the nearer the better.
          if child > anchor { anchors.insert(child, at: 0) } else { anchors.append(child) }
        }
      }
    }
    for anchor in anchors where anchor >= 0 {
      var found: Argument?
      forEachChild(of: anchor) { child in
        guard found == nil, isLocative(child) else { return }
        let preposition = caseWord(of: child)
        guard preposition != known.on, preposition != known.over, preposition != known.between,
          preposition != known.into
        else { return }
        found = site(child)
      }
      if let found { return found }
    }
    guard isDeed else { return nil }
    for anchor in [trigger, carrier] where anchor >= 0 {
      if let found = leadingSite(before: anchor) ?? siteOfObjects(below: anchor, depth: 0) {
        return found
      }
    }
    return nil
  }

  /// The place that a phrase names by itself or as a part of it: "in the vicinity of Kismayo".
  private func site(_ phrase: Int) -> Argument? {
    func named(_ token: Int) -> Argument? {
      resolve(token, .strict).first { !$0.types.isDisjoint(with: [.place, .polity]) }.map {
        Argument(entity: $0.entity, span: $0.span)
      }
    }
    if let found = named(phrase) { return found }
    guard nameAt[phrase] < 0, hasClass(phrase, classes.placePart) else { return nil }
    return firstPhrase(of: phrase, with: known.of).flatMap(named)
  }

  private func firstPhrase(of token: Int, with preposition: Int32) -> Int? {
    let found = firstChild(of: token) {
      (deprels[$0] == .nmod || deprels[$0] == .obl) && caseWord(of: $0) == preposition
    }
    return found >= 0 ? found : nil
  }

  /// The place at the front of the clause that a verb is coordinated with: "Near Mosul, strikes
  /// engaged a unit and destroyed a bridge".
  private func leadingSite(before verb: Int) -> Argument? {
    var verb = verb
    for _ in 0..<3 where deprels[verb] == .conj && isVerb(head(verb)) && head(verb) < verb {
      verb = head(verb)
      let subject = surfaceSubject(of: verb)
      let phrase = firstChild(of: verb) {
        deprels[$0] == .obl && $0 < verb && $0 < subject && isLocative($0)
      }
      if phrase >= 0 { return site(phrase) }
    }
    return nil
  }

  /// Where those are whom a deed meets: "strikes against rebels in Chad", or the place of which it
  /// is told how far off: "attacked a base south of Gao".
  private func siteOfObjects(below anchor: Int, depth: Int) -> Argument? {
    var found: Argument?
    forEachChild(of: anchor) { child in
      guard found == nil else { return }
      switch deprels[child] {
      case .advmod where hasClass(child, classes.placePart):
        found = firstPhrase(of: child, with: known.of).flatMap { site($0) }
      case .nmod where depth > 0 && isLocative(child) && !isVerb(anchor):
        found = site(child)
      case .obj, .nmod, .obl, .nsubjPass:
        let isMet =
          deprels[child] == .obj || deprels[child] == .nsubjPass
          || caseWord(of: child) == known.against || caseWord(of: child) == known.on
          || caseWord(of: child) == known.of || caseWord(of: child) == known.at
          || caseWord(of: child) == known.from && hasClass(child, classes.agent)
        guard isMet, depth < 3, dateAt[child] < 0 else { return }
        found = siteOfObjects(below: child, depth: depth + 1)
      default: break
      }
    }
    return found
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
