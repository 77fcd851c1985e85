/// Who is a party to what a frame tells beside those in its slots, and who is none.
extension FrameMatcher {
  /// "demanded the departure of troops from Mali": nobody asks Mali.
  func isFarOrigin(
    _ phrase: Int, _ slot: Slot, _ frame: Frame, _ token: Int, _ carrier: Int
  ) -> Bool {
    guard frame.type == .request, case .preposition(graph.known.from) = slot else { return false }
    let governor = graph.head(phrase)
    return governor != token && governor != carrier && governor != graph.logicalObject(of: token)
  }

  /// "ordered Obote arrested", "demanded the child returned": nobody asks those to whom it shall be
  /// done; but "invited them to be questioned" does.
  func isToBeDoneTo(_ slot: Slot, _ frame: Frame, _ verb: Int) -> Bool {
    guard frame.type == .request, slot == .object || slot == .complementSubject,
      graph.isVerb(verb), !graph.isPassive(verb)
    else { return false }
    let complement = graph.complement(of: verb)
    return complement >= 0 && graph.isVerb(complement) && graph.isPassive(complement)
      && !graph.isInfinitive(complement) && graph.child(of: complement, .nsubj) < 0
  }

  /// A subject with those who act beside it.
  func joined(
    _ subject: FilledSlot, at verb: Int, _ types: RoleTypes, apartFrom object: FilledSlot
  ) -> FilledSlot {
    var arguments = subject.arguments
    for companion in graph.companions(of: subject.token, at: verb) where companion != object.token {
      arguments += graph.resolve(companion).filter { other in
        !other.types.isDisjoint(with: types)
          && !arguments.contains { $0.entity == other.entity }
          && !object.arguments.contains { $0.entity == other.entity }
      }
    }
    return FilledSlot(token: subject.token, arguments: arguments)
  }

  /// Whether a verb has an object that is someone, though nobody knows who: "congratulated her".
  func hasUnknownParty(_ verb: Int) -> Bool {
    let object = graph.logicalObject(of: verb)
    guard object >= 0 else { return false }
    // "it" may be a thing or a step.
    if graph.tags[object] == .prp {
      // "chained themselves to the gate"
      return !graph.startsWith(object, "themselves", butNot: "")
        && !graph.startsWith(object, "himself", butNot: "")
        && !graph.startsWith(object, "it", butNot: "")
    }
    return graph.upos[object] == .noun && graph.hasClass(object, graph.classes.agent)
      && graph.resolve(object, .liberal).isEmpty && graph.isAnaphoric(object)
  }

  /// Whether a phrase tells of people who rule, fight or march and whom the sentence does not name:
  /// "lashed out at the unions", "shelled villagers".
  func isUnnamedParty(_ phrase: Int, in slot: Slot) -> Bool {
    switch slot {
    case .object, .indirect, .preposition: break
    default: return false
    }
    guard phrase >= 0, graph.upos[phrase] == .noun, graph.nameAt[phrase] < 0,
      graph.child(of: phrase, .nmodPoss) < 0
    else { return false }
    // "summoned an army": one of many is hardly news.
    let article = graph.child(of: phrase, .det)
    if article >= 0, graph.spans[article].count <= 2 { return false }
    // "killed dozens of villagers"
    let inner =
      graph.hasClass(phrase, graph.classes.part)
      ? graph.prepositional(of: phrase, graph.known.of) : -1
    guard
      graph.hasClass(phrase, graph.classes.unnamedParty)
        || inner >= 0 && graph.hasClass(inner, graph.classes.unnamedParty)
    else { return false }
    return graph.resolve(phrase, .liberal).isEmpty
  }

  /// Whose own a thing is that is attacked, where it cannot be the attacker's: "Armenia said
  /// Azerbaijan had fired on its positions".
  func victims(
    of attack: RelationType, at verb: Int, _ object: FilledSlot, by doers: [ResolvedArgument],
    _ types: RoleTypes
  ) -> [ResolvedArgument] {
    switch attack {
    case .assault, .coerce, .threaten: break
    default: return []
    }
    guard object.token >= 0, graph.isVerb(verb), graph.deprels[verb] == .ccomp,
      graph.firstChild(of: object.token, where: { graph.tags[$0] == .prpPossessive }) >= 0
        || graph.tags[object.token] == .prp
    else { return [] }
    return graph.resolve(graph.logicalSubject(of: graph.head(verb))).filter { sayer in
      sayer.types != .person && !sayer.types.isDisjoint(with: types)
        && !doers.contains { $0.entity == sayer.entity }
    }
  }
}
