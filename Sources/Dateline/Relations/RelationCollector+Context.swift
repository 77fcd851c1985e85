/// The word classes by which the words of one sentence answer those of another.
struct ContextWords: Sendable {
  /// "charge", "allegation": what an accuser said.
  let accusation: ClassMask
  /// "demand", "proposal": what someone asked for or offered.
  let demand: ClassMask
  /// "sanctions", "restrictions": what was imposed.
  let restriction: ClassMask

  init(_ lexicon: RelationLexicon) {
    accusation = lexicon.classBit("accusation")
    demand = lexicon.classBit("demand")
    restriction = lexicon.classBit("restriction")
  }
}

/// Arguments that a sentence leaves to the ones before it: "Russia denied the charge".
extension RelationCollector {
  /// How many sentences back an answer may reach, and how many a repeated event.
  private static let answerReach = 3
  private static let repeatReach = 12
  private static let quarrelReach = 8

  /// A match with what earlier sentences add; nil if it says nothing even then.
  func completed(_ match: FrameMatch, inSentence sentence: Int) -> FrameMatch? {
    var match = match
    if match.isBare {
      guard match.frame.category == .noun, match.frame.type.isEvent else { return match }
      guard let earlier = repeated(match, inSentence: sentence) else { return nil }
      match.subjects = [argument(earlier.subject, at: match.token)].compactMap { $0 }
      match.objects = [argument(earlier.object, at: match.token)].compactMap { $0 }
      return match
    }
    if match.objects.isEmpty, match.frame.type == .memberOf {
      guard let body = body(joinedBy: match, inSentence: sentence) else { return nil }
      match.objects = [argument(body, at: match.token)].compactMap { $0 }
      match.confidence *= 0.8
      return match
    }
    guard match.objects.isEmpty, match.frame.type.isEvent else { return match }
    guard match.subjects.count == 1, let subject = match.subjects.first else {
      if match.frame.type == .reject, let first = match.subjects.first,
        let asked = asker(of: first.entity, refusing: match, inSentence: sentence),
        !match.subjects.contains(where: { $0.entity == asked.entity })
      {
        let place = match.content >= 0 ? match.content : match.token
        match.objects = [argument(asked, at: place)].compactMap { $0 }
        match.confidence *= 0.9
        return match
      }
      return match.frame.isObjectContextual ? nil : match
    }
    if let recipient = recipient(of: match, by: subject.entity, inSentence: sentence) {
      let place = match.content >= 0 ? match.content : match.token
      match.objects = [argument(recipient, at: place)].compactMap { $0 }
      match.confidence *= 0.9
    } else if match.frame.isObjectContextual {
      return nil
    }
    return match
  }

  /// The body whose members the passage tells of: "In 2005 Mongolia became an observer".
  private func body(joinedBy match: FrameMatch, inSentence sentence: Int) -> Argument? {
    guard match.subjects.allSatisfy({ $0.types == .polity && !$0.isIndirect }),
      match.frame.category == .verb || isPredicate(match.token),
      // Where the sentence names a body, that one may be meant, or neither.
      !graph.sentences[sentence].contains(where: { token in
        graph.name(at: token).map {
          $0.isMention && !$0.types.isDisjoint(with: match.frame.objectTypes)
        } ?? false
      })
    else { return nil }
    var best: (body: Argument, mentions: Int)?
    for relation in relations.reversed() where relation.type == .memberOf {
      guard relation.sentence < sentence, let body = relation.object,
        body.entity != best?.body.entity,
        match.frame.objectTypes.contains(RoleTypes(graph.names.entities[body.entity].type))
      else { continue }
      if sentence - relation.sentence > Self.repeatReach { break }
      let mentions = graph.nameList.count { $0.entity == body.entity && $0.isMention }
      if mentions > best?.mentions ?? 0 { best = (body, mentions) }
    }
    return best?.body
  }

  /// Whether a noun is what somebody is said to be or become.
  private func isPredicate(_ noun: Int) -> Bool {
    graph.child(of: noun, .cop) >= 0
      || graph.deprels[noun] == .xcomp && graph.head(noun) >= 0
        && graph.isVerb(graph.head(noun))
  }

  private func argument(_ argument: Argument?, at token: Int) -> ResolvedArgument? {
    argument.map {
      ResolvedArgument(
        entity: $0.entity, span: graph.spans[token],
        types: RoleTypes(graph.names.entities[$0.entity].type), confidence: 0.7)
    }
  }

  /// The last relation of the same kind that names both sides.
  private func repeated(_ match: FrameMatch, inSentence sentence: Int) -> Relation? {
    switch match.frame.type {
    case .retreat, .consult, .assault, .mobilize: break
    default: return nil
    }
    return relations.last {
      $0.type == match.frame.type && $0.subject != nil && $0.object != nil
        && sentence - $0.sentence <= Self.answerReach && sentence != $0.sentence
    }
  }

  private func recipient(
    of match: FrameMatch, by subject: Int, inSentence sentence: Int
  ) -> Argument? {
    let type = match.frame.type
    if type == .reject, let asked = asker(of: subject, refusing: match, inSentence: sentence) {
      return asked
    }
    if match.content >= 0, graph.isAnaphoric(match.content) {
      if type == .reject || type == .agree || type == .concede {
        var answered: [RelationType] = []
        if graph.hasClass(match.content, contextWords.accusation) { answered = [.accuse] }
        if graph.hasClass(match.content, contextWords.demand) {
          answered = [.request, .agree, .threaten]
        }
        let asked = relations.last {
          answered.contains($0.type) && sentence - $0.sentence <= Self.answerReach
            && $0.object?.entity == subject && $0.subject != nil && $0.subject?.entity != subject
        }
        if let asked { return asked.subject }
      }
    }
    var kindred: [RelationType] = []
    var reach = Self.repeatReach
    switch type {
    case .concede
    where match.content >= 0
      && graph.hasClass(graph.whole(of: match.content), contextWords.restriction):
      kindred = [.sanction, .coerce]
    case .retreat where graph.names.entities[subject].type == .person:
      // Who resigns leaves the office that the article gives him.
      kindred = [.holdsPosition]
      reach = Int.max
    case .retreat: kindred = [.retreat, .mobilize, .assault, .militaryBaseIn]
    case .mobilize: kindred = [.mobilize, .retreat, .assault, .militaryBaseIn]
    case .consult, .cooperate: kindred = [.consult, .cooperate]
    case .sanction:
      return adversary(of: subject, match.frame.objectTypes, inSentence: sentence)
    default: return nil
    }
    let earlier = relations.last {
      kindred.contains($0.type) && sentence - $0.sentence <= reach
        && $0.subject?.entity == subject && $0.object != nil
    }
    guard let object = earlier?.object,
      !match.frame.objectTypes.isDisjoint(with: RoleTypes(graph.names.entities[object.entity].type))
    else { return nil }
    return object
  }

  /// Who asked for what a party refuses to do, or proposed what it objects to.
  ///
  /// "The Union insisted that Chad should pay, but it refused to."
  private func asker(
    of party: Int, refusing match: FrameMatch, inSentence sentence: Int
  ) -> Argument? {
    guard graph.isVerb(match.token), match.frame.category == .verb else { return nil }
    let isBare = match.content < 0
    guard isBare || graph.complement(of: match.token) == match.content else { return nil }
    for relation in relations.reversed() {
      if sentence - relation.sentence > (isBare ? 0 : 1) { break }
      guard let asker = relation.subject, asker.entity != party else { continue }
      switch relation.type {
      case .request where relation.object?.entity == party: return asker
      case .agree where isBare && sentence == relation.sentence: return asker
      default: continue
      }
    }
    return nil
  }

  /// The one that the passage sets against a party: whom alone it accused, threatened or fought, or
  /// who did so to it.
  private func adversary(
    of party: Int, _ types: RoleTypes, inSentence sentence: Int
  ) -> Argument? {
    var found: Argument?
    for relation in relations.reversed() {
      if sentence - relation.sentence > Self.quarrelReach { break }
      switch relation.type {
      case .accuse, .threaten, .sanction, .assault, .coerce, .hostileTo: break
      default: continue
      }
      guard let subject = relation.subject, let object = relation.object else { continue }
      let other = subject.entity == party ? object : object.entity == party ? subject : nil
      guard let other,
        !types.isDisjoint(with: RoleTypes(graph.names.entities[other.entity].type))
      else { continue }
      if let found, found.entity != other.entity { return nil }
      found = other
    }
    return found
  }
}

extension ClauseGraph {
  /// What a part is of: "most of its sanctions"; any other noun itself.
  func whole(of noun: Int) -> Int {
    guard noun >= 0, hasClass(noun, classes.part) || upos[noun] == .adj || upos[noun] == .num else {
      return noun
    }
    let phrase = firstChild(of: noun) { deprels[$0] == .nmod && caseWord(of: $0) == known.of }
    return phrase >= 0 ? phrase : noun
  }

  /// Whether a noun takes up something told before: "the charge", "this demand", "such talks".
  func isAnaphoric(_ noun: Int) -> Bool {
    firstChild(of: noun) { child in
      (deprels[child] == .det || deprels[child] == .detPredet)
        && (startsWith(child, "the", butNot: "") || startsWith(child, "this", butNot: "")
          || startsWith(child, "that", butNot: "") || startsWith(child, "such", butNot: ""))
        || deprels[child] == .amod && startsWith(child, "such", butNot: "")
    } >= 0
  }
}
