extension FrameMatcher {
  /// The head of the phrase in a slot, resolved or not; -1 if nothing stands there.
  func phrase(_ slot: Slot, at token: Int, _ carrier: Int) -> Int {
    let isVerb = graph.isVerb(token)
    switch slot {
    case .subject:
      return isVerb ? graph.logicalSubject(of: token) : graph.predicativeSubject(of: token)
    case .object:
      return isVerb
        ? graph.logicalObject(of: token) : graph.prepositional(of: token, graph.known.of)
    case .indirect: return graph.receiver(of: token)
    case .preposition(let word): return prepositional(word, at: token, carrier)
    case .possessor: return graph.child(of: token, .nmodPoss)
    case .modifier:
      return graph.firstChild(of: token) {
        switch graph.deprels[$0] {
        case .amod, .compound, .nmodUnmarked, .nmodDesc: true
        default: false
        }
      }
    case .carrier: return carrier < 0 ? -1 : graph.logicalSubject(of: carrier)
    case .complementSubject:
      let own = complementSubject(of: token)
      return own >= 0 || carrier < 0 ? own : complementSubject(of: carrier)
    case .complementActor: return graph.complement(of: token)
    case .objectModifier: return graph.logicalObject(of: token)
    case .place:
      return graph.firstChild(of: token) { child in
        graph.deprels[child] == .obl && graph.isLocative(child)
      }
    case .between: return prepositional(graph.known.between, at: token, carrier)
    case .adjunct: return graph.adjunctSubject(of: token)
    case .conditionSubject: return conditionSubject(below: token)
    case .attribute:
      let logical = graph.logicalObject(of: token)
      return graph.firstChild(of: token) {
        ($0 != logical && graph.deprels[$0] == .obj || graph.deprels[$0] == .xcomp)
          && graph.isNominal($0)
      }
    }
  }

  private func prepositional(_ word: Int32, at token: Int, _ carrier: Int) -> Int {
    let direct = graph.prepositional(of: token, word)
    if direct >= 0 { return direct }
    if carrier >= 0 {
      let outer = graph.prepositional(of: carrier, word)
      if outer >= 0 { return outer }
    }
    let whole = graph.proceeding(of: token)
    if whole >= 0 {
      let outer = graph.prepositional(of: whole, word)
      if outer >= 0 { return outer }
    }
    // The parser may hang the phrase too low: "supplied weapons to the rebels", "the withdrawal of
    // troops from Mali". What belongs to a noun by its nature, as "of", stays with it.
    if word == graph.known.of { return -1 }
    let object = graph.isVerb(token) ? graph.logicalObject(of: token) : -1
    if object >= 0 {
      let below = graph.prepositional(of: object, word)
      if below >= 0 { return below }
    }
    return lower(word, token, depth: 0)
  }

  private func lower(_ word: Int32, _ token: Int, depth: Int) -> Int {
    if depth > 2 { return -1 }
    var found = -1
    graph.forEachChild(of: token) { child in
      guard found < 0, child > token else { return }
      switch graph.deprels[child] {
      case .acl where !graph.isInfinitive(child): break
      // "struck to protest against the tax": what the purpose is directed at.
      case .advcl where word == graph.known.against && graph.isInfinitive(child):
        found = graph.prepositional(of: child, word)
        return
      case .obl, .nmod, .obj, .oblAgent, .acl:
        // Places are in and at names, and things for them; the rest belongs further up.
        let known = graph.known
        let staysWithName = word == known.inside || word == known.at || word == known.for
        if graph.nameAt[child] >= 0, staysWithName { return }
        found = graph.prepositional(of: child, word)
        if found < 0 { found = lower(word, child, depth: depth + 1) }
      default: break
      }
    }
    return found
  }

  /// The subject of the clause with "if" or "unless" anywhere under a verb.
  private func conditionSubject(below verb: Int) -> Int {
    let end = graph.sentences[graph.sentence(of: verb)].upperBound
    for mark in verb + 1..<max(end, verb + 1)
    where graph.deprels[mark] == .mark && graph.hasClass(mark, graph.classes.conditionMark) {
      let clause = graph.head(mark)
      guard clause > mark, isBelow(clause, verb) else { continue }
      return graph.firstChild(of: clause) {
        graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
      }
    }
    return -1
  }

  private func isBelow(_ token: Int, _ other: Int) -> Bool {
    var at = token
    for _ in 0..<10 where at >= 0 {
      if at == other { return true }
      at = graph.head(at)
    }
    return false
  }

  private func complementSubject(of token: Int) -> Int {
    let complement = graph.complement(of: token)
    guard complement >= 0 else { return -1 }
    let own = graph.firstChild(of: complement) {
      graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
    }
    if own >= 0 {
      // "We must act," the minister said: to himself and his own.
      let isSpeaker = graph.tags[own] == .prp && graph.startsWith(own, "we", butNot: "")
      return isSpeaker ? -1 : own
    }
    return graph.firstChild(of: token) { graph.deprels[$0] == .obj || graph.deprels[$0] == .iobj }
  }

  /// The name that opens a that-clause which the parser did not see, as it fails to where the verb
  /// looks like a noun: "demanded that Hamas halt attacks".
  private func subjunctiveSubject(after verb: Int, _ types: RoleTypes) -> FilledSlot {
    let none = FilledSlot(token: -1, arguments: [])
    let mark = verb + 1
    guard graph.isVerb(verb), mark + 1 < graph.words.count,
      graph.startsWith(mark, "that", butNot: "")
    else { return none }
    for token in mark + 1..<min(mark + 5, graph.words.count) where graph.nameAt[token] >= 0 {
      return filtered(token, .strict, types)
    }
    return none
  }

  /// The entities in a slot that have a fitting type.
  func fill(
    _ slot: Slot, at token: Int, _ carrier: Int, _ resolution: ClauseGraph.Resolution,
    _ types: RoleTypes
  ) -> FilledSlot {
    switch slot {
    case .subject:
      let subject = phrase(slot, at: token, carrier)
      let filled = filtered(subject, resolution, types)
      if !filled.arguments.isEmpty || subject < 0 { return filled }
      let doers = graph.doers(ofDeed: subject).filter { !$0.types.isDisjoint(with: types) }
      return FilledSlot(token: filled.token, arguments: doers)
    case .modifier:
      let own = modifiers(of: token, types)
      // "the US withdrawal process": the name hangs on the head of the compound.
      let whole = graph.proceeding(of: token)
      return own.arguments.isEmpty && whole >= 0 ? modifiers(of: whole, types) : own
    case .complementActor: return complementActor(of: token, types)
    case .complementSubject:
      let filled = filtered(phrase(slot, at: token, carrier), resolution, types)
      return filled.arguments.isEmpty ? subjunctiveSubject(after: token, types) : filled
    case .objectModifier:
      let object = graph.logicalObject(of: token)
      if object < 0 { return FilledSlot(token: -1, arguments: []) }
      var owners = graph.resolve(object, .liberal).filter { !$0.types.isDisjoint(with: types) }
      if graph.child(of: object, .nmodPoss) >= 0 {
        // "lifted its blockade of Chad": the doer's own is done to another.
        let doers = graph.resolve(graph.logicalSubject(of: token)).map(\.entity)
        owners.removeAll { doers.contains($0.entity) }
        if owners.isEmpty {
          let other = filtered(graph.prepositional(of: object, graph.known.of), .strict, types)
          if !other.arguments.isEmpty { return other }
        }
      }
      if !owners.isEmpty { return FilledSlot(token: object, arguments: owners) }
      let from = graph.prepositional(of: object, graph.known.from)
      return filtered(from, .strict, types)
    case .place:
      var found = FilledSlot(token: -1, arguments: [])
      for anchor in [token, carrier] where anchor >= 0 && found.arguments.isEmpty {
        graph.forEachChild(of: anchor) { child in
          guard found.arguments.isEmpty, graph.isLocative(child) else { return }
          found = filtered(child, .strict, types.intersection([.place, .polity]))
        }
      }
      return found
    case .preposition(let word):
      let first = phrase(slot, at: token, carrier)
      let filled = filtered(first, resolution, types)
      if !filled.arguments.isEmpty || first < 0 { return filled }
      // "struck nine sites in retaliation in Pakistan": one preposition may stand twice.
      let second = graph.firstChild(of: token) {
        $0 > first && graph.deprels[$0] == .obl && graph.caseWord(of: $0) == word
      }
      return second >= 0 ? filtered(second, resolution, types) : filled
    case .between: return pair(prepositional(graph.known.between, at: token, carrier), types)
    default:
      return filtered(phrase(slot, at: token, carrier), resolution, types)
    }
  }

  private func filtered(
    _ phrase: Int, _ resolution: ClauseGraph.Resolution, _ types: RoleTypes
  ) -> FilledSlot {
    guard phrase >= 0 else { return FilledSlot(token: -1, arguments: []) }
    let found = graph.resolve(phrase, resolution)
    let arguments = found.filter { !$0.types.isDisjoint(with: types) }
    if arguments.isEmpty, !types.contains(.place), types.contains(.polity) {
      return FilledSlot(token: phrase, arguments: found.compactMap { graph.government(behind: $0) })
    }
    return FilledSlot(token: phrase, arguments: arguments)
  }

  /// The two parties after "between"; the second may hang elsewhere: "fighting between the army and
  /// the rebels resumed".
  private func pair(_ first: Int, _ types: RoleTypes) -> FilledSlot {
    let filled = filtered(first, .strict, types)
    guard filled.arguments.count == 1 else { return filled }
    var token = first + 1
    while token < graph.words.count, token - first < 4,
      graph.nameAt[token] >= 0 && graph.nameAt[token] == graph.nameAt[first]
    {
      token += 1
    }
    guard token < graph.words.count, graph.startsWith(token, "and", butNot: "") else {
      return filled
    }
    for second in token + 1..<min(token + 6, graph.words.count) where graph.isNominal(second) {
      let head = graph.head(second)
      if head > second, head <= token + 6, graph.isNominal(head) { continue }
      let others = graph.resolve(second).filter { other in
        !other.types.isDisjoint(with: types) && other.entity != filled.arguments[0].entity
      }
      return FilledSlot(token: first, arguments: filled.arguments + others)
    }
    return filled
  }

  private func modifiers(of noun: Int, _ types: RoleTypes) -> FilledSlot {
    var arguments: [ResolvedArgument] = []
    var first = -1
    func take(_ child: Int) {
      for argument in graph.resolve(child)
      where !argument.types.isDisjoint(with: types)
        && !arguments.contains(where: { $0.entity == argument.entity })
      {
        arguments.append(argument)
        if first < 0 { first = child }
      }
    }
    graph.forEachChild(of: noun) { child in
      switch graph.deprels[child] {
      case .amod, .compound, .nmodUnmarked, .nmodDesc:
        // "US-Russia dialogue": one name may hang on the other, on either side.
        for isLeft in [true, false] {
          graph.forEachChild(of: child) { grandchild in
            if (grandchild < child) == isLeft, grandchild < noun,
              graph.nameAt[grandchild] >= 0, graph.nameAt[grandchild] != graph.nameAt[child]
            {
              take(grandchild)
            }
          }
          if isLeft, graph.nameAt[child] >= 0 { take(child) }
        }
      default: break
      }
    }
    return FilledSlot(token: first, arguments: arguments)
  }

  /// Whether a phrase is whom a verb gives or sells something to.
  private func isReceiver(_ phrase: Int, of verb: Int) -> Bool {
    guard graph.isVerb(verb) else { return false }
    switch graph.deprels[phrase] {
    case .iobj: return true
    case .obl: return graph.caseWord(of: phrase) == graph.known.to
    default: return false
    }
  }

  /// The nearest actor below the complement, or below the object and other phrases of the verb.
  private func complementActor(of token: Int, _ types: RoleTypes) -> FilledSlot {
    let subject = graph.resolve(
      graph.isVerb(token) ? graph.logicalSubject(of: token) : graph.owner(of: token)
    ).map(\.entity)
    var queue: [Int] = []
    graph.forEachChild(of: token) { child in
      switch graph.deprels[child] {
      case .ccomp, .xcomp, .obj, .obl, .acl, .nmod: queue.append(child)
      case .advcl where graph.isInfinitive(child): queue.append(child)
      default: break
      }
    }
    var next = 0
    while next < queue.count, next < 24 {
      let candidate = queue[next]
      next += 1
      if graph.isNominal(candidate), graph.dateAt[candidate] < 0 {
        // Where something is promised to happen is not whom it is promised.
        // "to give access to the palaces of the shah": he is far from what is promised.
        let governor = graph.head(candidate)
        let isNear = governor < 0 || governor == token || graph.isVerb(governor)
        let arguments = graph.resolve(candidate, isNear ? .liberal : .strict)
          .filter {
            !$0.types.isDisjoint(with: types) && !subject.contains($0.entity)
              && (types != .party || $0.types != .place)
          }
        if !arguments.isEmpty { return FilledSlot(token: candidate, arguments: arguments) }
      }
      // "requests by Ana's relatives": not Ana's.
      if graph.hasClass(candidate, graph.classes.kin) { continue }
      // "to sell its Pearson brand to Nestle": whoever gets it comes before what it is.
      graph.forEachChild(of: candidate) { child in
        if isReceiver(child, of: candidate) { queue.append(child) }
      }
      graph.forEachChild(of: candidate) { child in
        switch graph.deprels[child] {
        case _ where isReceiver(child, of: candidate): break
        case .nmod
        where !graph.isVerb(candidate) && !graph.isVerb(graph.head(candidate))
          && graph.head(candidate) != token && graph.caseWord(of: child) == graph.known.of:
          break
        case .obj, .obl, .nmod, .xcomp, .ccomp, .iobj, .nsubjPass, .nmodPoss: queue.append(child)
        default: break
        }
      }
    }
    return FilledSlot(token: -1, arguments: [])
  }
}
