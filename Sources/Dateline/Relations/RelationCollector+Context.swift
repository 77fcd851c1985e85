/// The word classes by which the words of one sentence answer those of another.
struct ContextWords: Sendable {
  /// "sanctions", "restrictions": what was imposed.
  let restriction: ClassMask

  init(_ lexicon: RelationLexicon) {
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
    if match.subjects.isEmpty, match.frame.type == .sanction, match.objects.count == 1,
      graph.isPassive(match.token), isExclusion(match.token),
      let body = body(excluding: match.objects[0].entity, inSentence: sentence)
    {
      match.subjects = [argument(body, at: match.token)].compactMap { $0 }
      match.confidence *= 0.9
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

  /// Whether a verb tells what a body does to its members: rules know that they are "expelled from" it.
  private func isExclusion(_ verb: Int) -> Bool {
    graph.lexicon.frames(of: graph.words[verb]).contains {
      let frame = graph.lexicon.frames[Int($0)]
      return frame.type == .sanction && frame.subject.contains(.preposition(graph.known.from))
    }
  }

  /// The one body of which the passage tells that a party is a member: Mali, if later suspended,
  /// was so by the bloc that it joined.
  private func body(excluding party: Int, inSentence sentence: Int) -> Argument? {
    var found: Argument?
    for relation in relations.reversed() {
      if sentence - relation.sentence > Self.repeatReach { break }
      guard relation.type == .memberOf, relation.subject?.entity == party,
        let body = relation.object, graph.names.entities[body.entity].type == .organization
      else { continue }
      if let found, found.entity != body.entity { return nil }
      found = body
    }
    return found
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
        if graph.hasClass(match.content, graph.classes.accusation) { answered = [.accuse] }
        if graph.hasClass(match.content, graph.classes.demand) {
          answered = [.request, .agree, .threaten]
        }
        let asked = relations.last {
          answered.contains($0.type) && sentence - $0.sentence <= Self.answerReach
            && $0.object?.entity == subject && $0.subject != nil && $0.subject?.entity != subject
        }
        if let asked { return asked.subject }
        if answered == [.accuse] { return accuser(of: subject, before: match.token, sentence) }
        // "Mali offered to mediate. Chad accepted the offer": made to whoever answers it next.
        let open = relations.last {
          answered.contains($0.type) && sentence - $0.sentence <= 1 && $0.object == nil
            && $0.subject != nil && $0.subject?.entity != subject
        }
        if let open { return open.subject }
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

  /// Who has said what a party denies: "officials said that Chad had armed them; Chad denied the
  /// charge".
  private func accuser(of party: Int, before token: Int, _ sentence: Int) -> Argument? {
    for relation in relations.reversed() {
      if sentence - relation.sentence > 1 { break }
      guard relation.subject?.entity == party, relation.type != .reject,
        let source = relation.attribution?.sources.last, source != party,
        let cue = relation.attribution?.cue
      else { continue }
      return Argument(entity: source, span: cue)
    }
    let start = graph.sentences[max(0, sentence - 1)].lowerBound
    for verb in (start..<token).reversed() where graph.isVerb(verb) && isAccusing(verb) {
      let sayers = graph.resolve(graph.logicalSubject(of: verb)).filter { $0.entity != party }
      if sayers.count == 1 { return Argument(entity: sayers[0].entity, span: sayers[0].span) }
    }
    return nil
  }

  /// Whether a verb tells what somebody is accused of: "alleged that".
  private func isAccusing(_ verb: Int) -> Bool {
    graph.complement(of: verb) >= 0
      && graph.lexicon.frames(of: graph.words[verb]).contains {
        let frame = graph.lexicon.frames[Int($0)]
        return frame.type == .accuse && frame.category == .verb && frame.particle == 0
          && frame.conditions.allSatisfy { $0.site == .complement && $0.test == .present }
      }
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
