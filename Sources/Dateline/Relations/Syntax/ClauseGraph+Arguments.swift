/// An entity that a phrase stands for.
struct ResolvedArgument {
  let entity: Int
  let span: TextSpan
  let types: RoleTypes
  let confidence: Float
  /// Whether the phrase is about people called by a demonym, as "Tajik commanders".
  var isIndirect = false
}

/// From the head of a noun phrase to the entities that act.
extension ClauseGraph {
  /// How a phrase may be resolved.
  enum Resolution {
    /// Names, references, and agents of names: "Russian officials".
    case strict
    /// Also the owner of any thing: "Hamas positions", "Kyiv's proposal".
    case liberal
  }

  private static let depthLimit = 8
  private static let conjunctLimit = 24

  /// The entities that a noun phrase stands for, one for each member of a coordination.
  func resolve(_ head: Int, _ resolution: Resolution = .strict) -> [ResolvedArgument] {
    guard head >= 0 else { return [] }
    var result: [ResolvedArgument] = []
    collect(head, resolution, depth: 0, into: &result)
    return result
  }

  /// The entities that a noun phrase stands for by itself, without those coordinated with it.
  func resolveAlone(_ head: Int, _ resolution: Resolution = .strict) -> [ResolvedArgument] {
    guard head >= 0 else { return [] }
    var result: [ResolvedArgument] = []
    collectOne(head, resolution, depth: 0, into: &result)
    return result
  }

  func collect(
    _ head: Int, _ resolution: Resolution, depth: Int, into result: inout [ResolvedArgument]
  ) {
    if depth > Self.depthLimit { return }
    let isLeftOut = isLeftOut(head)
    if !isLeftOut { collectOne(head, resolution, depth: depth, into: &result) }
    if isRelativePronoun(head) { return }
    forEachChild(of: head) { child in
      guard deprels[child] == .conj, isNominal(child), self.child(of: child, .nsubj) < 0,
        isLeftOut || !isOpposed(child), result.count < Self.conjunctLimit,
        !isGapped(child, after: head), !isOffice(child, of: head)
      else { return }
      collect(child, resolution, depth: depth + 1, into: &result)
    }
  }

  /// "Ana Ruiz, chair and chief executive of Shell": an office more, which the parser joins to her.
  private func isOffice(_ noun: Int, of person: Int) -> Bool {
    guard nameAt[noun] < 0, let name = name(at: person), name.types == .person,
      tags[noun] == .nn || tags[noun] == .nnp, hasClass(noun, classes.title | classes.agent),
      child(of: noun, .det) < 0
    else { return false }
    return firstChild(of: person) { deprels[$0] == .appos && $0 < noun && nameAt[$0] < 0 } >= 0
  }

  /// "withdraws from Gaza and Syria from Lebanon": the second does the same, and elsewhere.
  private func isGapped(_ second: Int, after first: Int) -> Bool {
    let word = caseWord(of: first)
    guard word == known.from || word == known.to, caseWord(of: second) != word else { return false }
    // The parser hangs the second place on the second name or on the verb.
    for head in [second, first, self.head(first)] where head >= 0 {
      let place = firstChild(of: head) {
        $0 > second && (deprels[$0] == .nmod || deprels[$0] == .obl) && caseWord(of: $0) == word
      }
      if place >= 0 { return true }
    }
    return false
  }

  func append(
    _ name: Name, from phrase: TextSpan? = nil, times factor: Float = 1,
    to result: inout [ResolvedArgument]
  ) {
    for entity in [name.entity] + name.others
    where !result.contains(where: { $0.entity == entity }) {
      result.append(
        ResolvedArgument(
          entity: entity, span: phrase.map { name.span.union($0) } ?? name.span,
          types: entity == name.entity ? name.types : RoleTypes(names.entities[entity].type),
          confidence: name.confidence * factor))
    }
  }

  private func collectOne(
    _ head: Int, _ resolution: Resolution, depth: Int, into result: inout [ResolvedArgument]
  ) {
    let named = name(at: head)
    if named?.isMention != true, named != nil || hasClass(head, classes.title),
      let person = named == nil ? personBehind(head) : personBeside(head)
    {
      // "Pakistan's representative, Mohammad Sadiq": the person acts, whoever the office is of.
      append(person, times: 0.95, to: &result)
      return
    }
    if let name = named {
      if text.isLeanedOn(name.span) { return }
      // A demonym that only modifies does not stand for the phrase's head.
      append(name, times: name.isMention ? 1 : 0.9, to: &result)
      return
    }
    switch isRelativePronoun(head) ? .wdt : tags[head] {
    case .prp, .prpPossessive:
      for argument in bound(head, depth: depth)
      where !result.contains(where: {
        $0.entity == argument.entity
      }) {
        result.append(argument)
      }
      return
    case .wdt, .wp, .wpPossessive:
      if let far = antecedent(of: head), agrees(head, with: far) {
        let antecedent = described(by: lowerAntecedent(of: head, under: far))
        collect(antecedent, resolution, depth: depth + 1, into: &result)
        // "Neither Chad, which borders Libya, nor Mali": who comes later is not meant.
        result.removeAll { $0.span.start > spans[head].end }
        if deprels[far] == .dislocated { return }
        // "a threat to Russia, which accused": the clause may hang on the wrong noun.
        if result.isEmpty, !hasClass(far, classes.disaster),
          let near = nameBefore(head, after: antecedent),
          disaster(over: near.tokens.upperBound - 1, self.head(head)) == nil
        {
          append(near, times: 0.9, to: &result)
        }
      }
      return
    default: break
    }
    if deprels[head] == .dislocated, hasClass(head, classes.summary) {
      for doer in doers(ofClauseBefore: head)
      where !result.contains(where: { $0.entity == doer.entity }) {
        result.append(doer)
      }
      return
    }
    let listed = listed(after: head)
    if !listed.isEmpty {
      for name in listed { append(name, times: 0.95, to: &result) }
      return
    }
    // A name beside a title: "the president, Joe Biden", "President Biden" read the other way round.
    var beside = -1
    forEachChild(of: head) { child in
      guard beside < 0 else { return }
      switch deprels[child] {
      case .appos, .flat, .nmodDesc:
        if let name = name(at: child), name.isMention, !name.isDemonym { beside = child }
      case .compound where !hasClass(head, classes.kin):
        if let name = name(at: child), name.isMention, name.types == .person, child > head - 4 {
          beside = child
        }
      default: break
      }
    }
    if beside >= 0, let name = name(at: beside) {
      append(name, times: 0.95, to: &result)
      // "ethnic minorities (Tajiks, Uzbeks and Hazaras)"
      forEachChild(of: beside) { child in
        if deprels[child] == .conj, let other = self.name(at: child), other.isMention {
          append(other, times: 0.9, to: &result)
        }
      }
      return
    }
    // "X, a physicist": the noun beside a name stands for it.
    let outer = self.head(head)
    if deprels[head] == .appos, outer >= 0, outer < head, let name = name(at: outer),
      name.isMention, !name.isDemonym
    {
      append(name, times: 0.9, to: &result)
      return
    }
    let isAgent = hasClass(head, classes.agent) || hasClass(head, classes.part)
    if isAgent || resolution == .liberal {
      let before = result.count
      collectOwners(of: head, isAgent: isAgent, resolution, depth: depth, into: &result)
      if result.count > before { return }
    }
    collectLeaders(of: head, depth: depth, into: &result)
  }

  /// Who does or says what a noun sums up: "Israel struck Doha, a move that", "Congo says Rwanda armed
  /// them, a claim that".
  private func doers(ofClauseBefore noun: Int) -> [ResolvedArgument] {
    let start = sentences[sentence(of: noun)].lowerBound
    var verb = (start..<noun).last { isVerb($0) && deprels[$0] != .amod } ?? -1
    let isWord = hasClass(noun, classes.accusation | classes.demand | classes.deciding)
    climb: for _ in 0..<6 {
      guard verb >= 0 else { return [] }
      switch deprels[verb] {
      case .aclRelcl, .acl, .xcomp: verb = head(verb)
      case .ccomp, .advcl:
        guard isWord else { break climb }
        verb = head(verb)
      default:
        guard isNominal(verb), !isVerb(verb) else { break climb }
        verb = head(verb)
      }
    }
    guard verb >= 0, isVerb(verb) else { return [] }
    return resolve(logicalSubject(of: verb)).map {
      ResolvedArgument(
        entity: $0.entity, span: $0.span.union(spans[noun]), types: $0.types,
        confidence: $0.confidence * 0.85, isIndirect: $0.isIndirect)
    }
  }

  /// Who does what a deed does: "Israeli strikes killed", "Chad's bombardment hit"; nobody where no
  /// owner stands before the noun or behind "by", since deeds are in places and of targets.
  func doers(ofDeed noun: Int) -> [ResolvedArgument] {
    guard nameAt[noun] < 0, hasClass(noun, classes.deed) else { return [] }
    let doer = firstChild(of: noun) { child in
      switch deprels[child] {
      case .nmodPoss: true
      case .amod, .compound: nameAt[child] >= 0 && child < noun
      case .nmod: caseWord(of: child) == known.by
      default: false
      }
    }
    return doer < 0 ? [] : resolve(doer)
  }

  /// Who acts through others: "a coalition led by Saudi Arabia".
  private func collectLeaders(of noun: Int, depth: Int, into result: inout [ResolvedArgument]) {
    let participle = firstChild(of: noun) {
      deprels[$0] == .acl && (tags[$0] == .vbn || tags[$0] == .vbd)
        && hasClass($0, classes.leading)
    }
    guard participle >= 0 else { return }
    forEachChild(of: participle) { child in
      guard deprels[child] == .oblAgent else { return }
      var leaders: [ResolvedArgument] = []
      collect(child, .strict, depth: depth + 1, into: &leaders)
      for leader in leaders where !leader.types.contains(.person) {
        if result.contains(where: { $0.entity == leader.entity }) { continue }
        result.append(
          ResolvedArgument(
            entity: leader.entity, span: leader.span, types: leader.types,
            confidence: leader.confidence * 0.85, isIndirect: true))
      }
    }
  }

  /// The person whose name stands in apposition to a description.
  private func personBeside(_ head: Int) -> Name? {
    let beside = firstChild(of: head) {
      deprels[$0] == .appos && nameAt[$0] >= 0 && nameList[Int(nameAt[$0])].isMention
        && nameList[Int(nameAt[$0])].types == .person
    }
    return beside >= 0 ? name(at: beside) : personBehind(head)
  }

  /// "Director of the Central Bank (CB) Ana Ruiz said": the person right before the verb whose office
  /// stands in front, wherever the parser hangs the name.
  private func personBehind(_ office: Int) -> Name? {
    let last = head(office) - 1
    guard last > office, deprels[office] == .nsubj, hasClass(office, classes.title),
      child(of: office, .det) < 0, nameAt[office] < 0, nameAt[last] >= 0
    else { return nil }
    let name = nameList[Int(nameAt[last])]
    guard name.isMention, name.types == .person, name.tokens.count > 1 else { return nil }
    var at = name.tokens.lowerBound
    for _ in 0..<5 where at >= 0 && at != office { at = head(at) }
    return at == office ? name : nil
  }
}
