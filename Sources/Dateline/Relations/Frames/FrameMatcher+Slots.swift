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

  /// The subject of the clause with "if" or "unless" under a verb or under what completes it.
  private func conditionSubject(below verb: Int) -> Int {
    var anchor = verb
    for _ in 0..<3 where anchor >= 0 {
      let clause = graph.firstChild(of: anchor) { child in
        graph.deprels[child] == .advcl
          && graph.firstChild(of: child) {
            graph.deprels[$0] == .mark && graph.hasClass($0, graph.classes.conditionMark)
          } >= 0
      }
      if clause >= 0 {
        return graph.firstChild(of: clause) {
          graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
        }
      }
      anchor = graph.complement(of: anchor)
    }
    return -1
  }

  private func complementSubject(of token: Int) -> Int {
    let complement = graph.complement(of: token)
    guard complement >= 0 else { return -1 }
    let own = graph.firstChild(of: complement) {
      graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
    }
    if own >= 0 { return own }
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
      let owners = graph.resolve(object, .liberal).filter { !$0.types.isDisjoint(with: types) }
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
        let arguments = graph.resolve(candidate, .liberal)
          .filter {
            !$0.types.isDisjoint(with: types) && !subject.contains($0.entity)
              && (types != .party || $0.types != .place)
          }
        if !arguments.isEmpty { return FilledSlot(token: candidate, arguments: arguments) }
      }
      graph.forEachChild(of: candidate) { child in
        switch graph.deprels[child] {
        case .obj, .obl, .nmod, .xcomp, .ccomp, .iobj, .nsubjPass, .nmodPoss: queue.append(child)
        default: break
        }
      }
    }
    return FilledSlot(token: -1, arguments: [])
  }
}

extension ClauseGraph {
  /// The state whose capital acts, where the tagger took the capital for a place and the article
  /// names the state.
  func government(behind argument: ResolvedArgument) -> ResolvedArgument? {
    names.entities[argument.entity].kind == "capital" ? state(around: argument) : nil
  }

  /// The state in which a place lies, if the article names it.
  func state(around argument: ResolvedArgument) -> ResolvedArgument? {
    guard argument.types == .place, let country = names.entities[argument.entity].country,
      let state = names.entities.firstIndex(where: {
        $0.type == .polity && $0.country == country && $0.kind == "country"
      })
    else { return nil }
    return ResolvedArgument(
      entity: state, span: argument.span, types: .polity, confidence: argument.confidence * 0.85)
  }

  /// Whom a noun or adjective is said of: "X is a member", "X, a member", "member state X".
  func predicativeSubject(of token: Int) -> Int {
    // Those whom someone meets are not said to be him: "met with Iraqi officials".
    let isPhrase = deprels[token] == .obl || deprels[token] == .advcl
    let subject = isPhrase && child(of: token, .cop) < 0 ? -1 : surfaceSubject(of: token)
    if subject >= 0 { return subject }
    let apposition = child(of: token, .appos)
    if apposition >= 0 { return apposition }
    let governor = head(token)
    guard governor >= 0 else { return -1 }
    switch deprels[token] {
    case .appos: return governor
    // "Somaliland's capital is Hargeisa".
    case .nsubj where nameAt[governor] >= 0 && child(of: governor, .cop) >= 0: return governor
    case .nmodDesc, .compound, .amod, .flat: return nameAt[governor] >= 0 ? governor : -1
    case .conj: return deprels[governor] == .appos ? head(governor) : -1
    case .obl where isVerb(governor):
      let preposition = child(of: token, .case)
      return preposition >= 0 && startsWith(preposition, "as", butNot: "")
        ? (isPassive(governor) || child(of: governor, .obj) < 0
          ? surfaceSubject(of: governor) : child(of: governor, .obj)) : -1
    default:
      // "ally Turkey": a name hung below its description.
      return firstChild(of: token) {
        (deprels[$0] == .flat || deprels[$0] == .nmodDesc) && nameAt[$0] >= 0
      }
    }
  }

  /// The noun that an event noun modifies without a change of meaning: "withdrawal process"; -1 if
  /// there is none.
  func proceeding(of noun: Int) -> Int {
    guard deprels[noun] == .compound, !isVerb(noun) else { return -1 }
    let whole = head(noun)
    return whole > noun && hasClass(whole, classes.proceeding) ? whole : -1
  }

  /// The indirect object: "sold Iran drones" may be read as drones of Iran.
  func receiver(of verb: Int) -> Int {
    let own = child(of: verb, .iobj)
    if own >= 0 { return own }
    let object = child(of: verb, .obj)
    guard object > verb + 1, nameAt[verb + 1] >= 0 else { return -1 }
    let name = nameList[Int(nameAt[verb + 1])]
    guard name.isMention, !name.isDemonym, !name.tokens.contains(object) else { return -1 }
    return firstChild(of: object) {
      name.tokens.contains($0) && (deprels[$0] == .compound || deprels[$0] == .nmodUnmarked)
    }
  }

  /// The one in whose clause or beside whose name a noun stands as an adjunct: "Putin, on a visit to
  /// Iran", "rejected it on a visit to Lusaka"; -1 if it is none.
  func adjunctSubject(of noun: Int) -> Int {
    guard deprels[noun] == .obl || deprels[noun] == .nmod else { return -1 }
    let preposition = child(of: noun, .case)
    guard preposition >= 0 else { return -1 }
    let governor = head(noun)
    guard governor >= 0 else { return -1 }
    // "remains open to engagement with Moscow"
    if upos[governor] == .adj, words[preposition] == known.to {
      return surfaceSubject(of: governor)
    }
    guard hasClass(preposition, classes.circumstantial) else { return -1 }
    if isVerb(governor) { return surfaceSubject(of: governor) }
    return nameAt[governor] >= 0 ? governor : -1
  }

  /// Whether a phrase says where something is.
  func isLocative(_ phrase: Int) -> Bool {
    guard deprels[phrase] == .obl || deprels[phrase] == .nmod, dateAt[phrase] < 0 else {
      return false
    }
    let preposition = child(of: phrase, .case)
    return preposition >= 0 && hasClass(preposition, classes.locative)
  }
}
