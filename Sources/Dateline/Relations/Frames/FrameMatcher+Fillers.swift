/// Slots that more than one phrase may fill, or that lie below another.
extension FrameMatcher {
  /// The name that opens a that-clause which the parser did not see, as it fails to where the verb
  /// looks like a noun: "demanded that Hamas halt attacks".
  func subjunctiveSubject(after verb: Int, _ types: RoleTypes) -> FilledSlot {
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

  /// The two parties after "between"; the second may hang elsewhere: "fighting between the army and
  /// the rebels resumed".
  func pair(_ first: Int, _ types: RoleTypes) -> FilledSlot {
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

  func modifiers(of noun: Int, _ types: RoleTypes) -> FilledSlot {
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
        // "the Hezbollah-allied minister": whoever backs another is not his.
        if graph.nameAt[child] < 0, graph.hasClass(child, graph.classes.backing) { return }
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
      // "Iran-backed fighters"
      case .oblUnmarked where child < noun && graph.nameAt[child] >= 0: take(child)
      default: break
      }
    }
    return FilledSlot(token: first, arguments: arguments)
  }

  /// The nearest actor below the complement, or below the object and other phrases of the verb.
  func complementActor(of token: Int, _ types: RoleTypes) -> FilledSlot {
    let subject = graph.resolve(
      graph.isVerb(token) ? graph.logicalSubject(of: token) : graph.owner(of: token)
    ).map(\.entity)
    var queue: [Int] = []
    graph.forEachChild(of: token) { child in
      switch graph.deprels[child] {
      // "Unlike Chad, Mali refused": what stands in front of a verb is not what it is about.
      case .obl where child < token && graph.isVerb(token): break
      case .ccomp, .xcomp, .obj, .obl, .acl, .nmod: queue.append(child)
      case .advcl where graph.isInfinitive(child): queue.append(child)
      default: break
      }
    }
    let condition = firstCondition(after: token)
    var next = 0
    while next < queue.count, next < 24 {
      let candidate = queue[next]
      next += 1
      if candidate > condition || isOccasion(candidate) { continue }
      if graph.isNominal(candidate), graph.dateAt[candidate] < 0, !isSold(candidate) {
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
      // "to sell its Pearson brand to Nestle": whoever gets it comes before what it is, and so does
      // whoever does it: "to be bought by Nestle".
      graph.forEachChild(of: candidate) { child in
        if isReceiver(child, of: candidate) || graph.deprels[child] == .oblAgent {
          queue.append(child)
        }
      }
      graph.forEachChild(of: candidate) { child in
        switch graph.deprels[child] {
        case _ where isReceiver(child, of: candidate): break
        case .nmod
        where !graph.isVerb(candidate) && !graph.isVerb(graph.head(candidate))
          && graph.head(candidate) != token && graph.caseWord(of: child) == graph.known.of:
          break
        case .obj, .obl, .nmod, .xcomp, .ccomp, .iobj, .nsubjPass, .nmodPoss: queue.append(child)
        // "an application to join the union"
        case .acl where graph.isInfinitive(child): queue.append(child)
        // "lift the sanctions imposed on Chad"
        case .acl where graph.tags[child] == .vbn && graph.upos[candidate] == .noun:
          let target = targeted(by: child)
          if target >= 0 { queue.append(target) }
        // "neither the means nor the wish to help Chad"
        case .conj where graph.upos[candidate] == .noun && graph.upos[child] == .noun:
          queue.append(child)
        default: break
        }
      }
    }
    return FilledSlot(token: -1, arguments: [])
  }

  /// Who has made what a participle tells of, or whom it is aimed at: "imposed by", "imposed on"; -1
  /// if nobody is told.
  private func targeted(by participle: Int) -> Int {
    let maker = graph.child(of: participle, .oblAgent)
    if maker >= 0 { return maker }
    let target = graph.prepositional(of: participle, graph.known.on)
    return target >= 0 ? target : graph.prepositional(of: participle, graph.known.against)
  }

  /// The first word behind a trigger that opens a condition: whom the condition names is no party to
  /// what is agreed.
  private func firstCondition(after token: Int) -> Int {
    let end = graph.sentences[graph.sentence(of: token)].upperBound
    return (token + 1..<max(end, token + 1)).first {
      graph.deprels[$0] == .mark && graph.hasClass($0, graph.classes.conditionMark)
    } ?? Int.max
  }

  /// "agreed to sell its brand": what is sold is no party.
  private func isSold(_ object: Int) -> Bool {
    let verb = graph.head(object)
    return graph.deprels[object] == .obj && verb >= 0 && graph.isVerb(verb)
      && graph.hasClass(verb, graph.classes.selling)
  }
}
