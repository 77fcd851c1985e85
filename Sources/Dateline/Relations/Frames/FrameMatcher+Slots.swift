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
    case .ownerBehind(let word):
      let direct = prepositional(word, at: token, carrier)
      guard direct < 0, isVerb, word == graph.known.of else { return direct }
      // "recognised the result of Kenya's election"
      return graph.prepositional(of: graph.logicalObject(of: token), word)
    case .possessor: return graph.child(of: token, .nmodPoss)
    case .modifier:
      return graph.firstChild(of: token) {
        switch graph.deprels[$0] {
        case .amod, .compound, .nmodUnmarked, .nmodDesc: true
        case .oblUnmarked: $0 < token && graph.nameAt[$0] >= 0
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
    case .governorSubject:
      let governor = graph.head(token)
      return governor >= 0 && graph.isVerb(governor) ? graph.logicalSubject(of: governor) : -1
    case .conditionSubject: return conditionSubject(below: token)
    case .attribute:
      let logical = graph.logicalObject(of: token)
      return graph.firstChild(of: token) {
        ($0 != logical && graph.deprels[$0] == .obj || graph.deprels[$0] == .xcomp)
          && graph.isNominal($0)
      }
    }
  }

  private func complementSubject(of token: Int) -> Int {
    let complement = graph.complement(of: token)
    guard complement >= 0 else { return -1 }
    let own = graph.firstChild(of: complement) {
      graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
    }
    if own >= 0 {
      // "demanded that Ana be released": nobody asks her.
      if graph.deprels[own] == .nsubjPass { return -1 }
      // "We must act," the minister said: to himself and his own.
      let isSpeaker = graph.tags[own] == .prp && graph.startsWith(own, "we", butNot: "")
      return isSpeaker ? -1 : own
    }
    return graph.firstChild(of: token) { graph.deprels[$0] == .obj || graph.deprels[$0] == .iobj }
  }

  /// The entities in a slot that have a fitting type.
  func fill(
    _ slot: Slot, at token: Int, _ carrier: Int, _ resolution: ClauseGraph.Resolution,
    _ types: RoleTypes
  ) -> FilledSlot {
    switch slot {
    case .subject:
      let subject = phrase(slot, at: token, carrier)
      // "Ana, the minister, and Juan": one office in an aside is that of one person.
      if subject >= 0, !graph.isVerb(token),
        graph.deprels[token] == .appos || graph.deprels[subject] == .appos,
        graph.tags[token] == .nn || graph.tags[token] == .nnp, graph.child(of: token, .cop) < 0
      {
        let alone = graph.resolveAlone(subject, resolution)
          .filter { !$0.types.isDisjoint(with: types) }
        return FilledSlot(token: subject, arguments: alone)
      }
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
      if from >= 0 { return filtered(from, .strict, types) }
      let made = filtered(maker(of: object), .strict, types)
      return made.arguments.isEmpty ? parties(to: object, of: token, types) : made
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
      if first < 0 {
        return filtered(graph.relativePlace(of: token, word), resolution, types)
      }
      // "in support of the army" tells for whose sake, not where or whom.
      let isSake =
        word == graph.known.inside && graph.hasClass(first, graph.classes.sake)
        || word == graph.known.with && graph.hasClass(first, graph.classes.helpNoun)
      let filled =
        isSake ? FilledSlot(token: -1, arguments: []) : filtered(first, resolution, types)
      if !filled.arguments.isEmpty { return filled }
      // "struck nine sites in retaliation in Pakistan": one preposition may stand twice.
      let second = graph.firstChild(of: token) {
        $0 > first && graph.deprels[$0] == .obl && graph.caseWord(of: $0) == word
      }
      if second >= 0 { return filtered(second, resolution, types) }
      // "awarded a contract to Fiat to build": the clause of purpose has a "to" too.
      let object = graph.isVerb(first) ? graph.logicalObject(of: token) : -1
      let below = object >= 0 ? graph.prepositional(of: object, word) : -1
      return below >= 0 ? filtered(below, resolution, types) : filled
    case .ownerBehind:
      let thing = phrase(slot, at: token, carrier)
      // A name there is where it is done, not whose.
      return thing >= 0 && graph.isNamed(thing)
        ? FilledSlot(token: -1, arguments: []) : filtered(thing, .liberal, types)
    case .between: return pair(prepositional(graph.known.between, at: token, carrier), types)
    default:
      let phrase = phrase(slot, at: token, carrier)
      let filled = filtered(phrase, resolution, types)
      // "gathered in Caracas, led by Ana Mesa": a capital where something happens is no state.
      let isPlaceOnly =
        slot == .object && !types.contains(.place) && phrase >= 0
        && graph.caseWord(of: phrase) == graph.known.inside && graph.isNamed(phrase)
        && graph.name(at: phrase)?.types == .place
      return isPlaceOnly ? FilledSlot(token: phrase, arguments: []) : filled
    }
  }

  /// Who stands on both sides of what a verb is about, without the one who does it: "rejected the deal
  /// between Chad and Mali".
  private func parties(to noun: Int, of verb: Int, _ types: RoleTypes) -> FilledSlot {
    let phrase = graph.prepositional(of: noun, graph.known.between)
    if phrase < 0 { return FilledSlot(token: -1, arguments: []) }
    let filled = pair(phrase, types)
    let doers = graph.resolve(graph.logicalSubject(of: verb)).map(\.entity)
    return FilledSlot(
      token: filled.token, arguments: filled.arguments.filter { !doers.contains($0.entity) })
  }

  /// Who has made what a noun is for: "rejected a plan drawn up by Chad"; -1 if nobody is told.
  func maker(of noun: Int) -> Int {
    let participle = graph.firstChild(of: noun) {
      graph.deprels[$0] == .acl && graph.tags[$0] == .vbn
    }
    return participle < 0 ? -1 : graph.child(of: participle, .oblAgent)
  }

  func filtered(
    _ phrase: Int, _ resolution: ClauseGraph.Resolution, _ types: RoleTypes
  ) -> FilledSlot {
    guard phrase >= 0 else { return FilledSlot(token: -1, arguments: []) }
    let found = graph.resolve(phrase, resolution)
    let arguments = found.filter {
      !$0.types.isDisjoint(with: types) || types.contains(.official) && isOfficial($0)
    }
    if arguments.isEmpty, !types.contains(.place), types.contains(.polity) {
      return FilledSlot(token: phrase, arguments: found.compactMap { graph.government(behind: $0) })
    }
    return FilledSlot(token: phrase, arguments: arguments)
  }

  /// Whether a person holds an office of a state, by the text or by what is known of him.
  private func isOfficial(_ person: ResolvedArgument) -> Bool {
    guard person.types == .person, !person.isIndirect else { return false }
    if let body = offices[person.entity] { return graph.names.entities[body].type == .polity }
    let entity = graph.names.entities[person.entity]
    return entity.country != nil && !entity.kind.isEmpty
  }

  /// Whether a phrase is whom a verb gives or sells something to.
  func isReceiver(_ phrase: Int, of verb: Int) -> Bool {
    guard graph.isVerb(verb) else { return false }
    switch graph.deprels[phrase] {
    case .iobj: return true
    case .obl: return graph.caseWord(of: phrase) == graph.known.to
    default: return false
    }
  }
}
