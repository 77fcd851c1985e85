/// Relations from the frames that fit.
extension RelationCollector {
  /// Adds the relations of a frame that fits, one for each pair of its parties.
  mutating func add(_ match: FrameMatch, sentence: Int) {
    guard var match = completed(match, inSentence: sentence),
      match.frame.category != .noun || !graph.isOver(match.frame.type, match.token)
    else { return }
    if match.frame.type == .affiliatedWith, match.frame.category == .verb {
      // "bought a business of Novartis": not Novartis.
      match.subjects.removeAll { $0.isIndirect }
      if match.subjects.isEmpty { return }
    }
    // An office beside a name is told by the way: what is said of the clause is not said of it. But
    // "Kosovo's entry was blocked", "is to become a member".
    let isAside =
      match.frame.category == .noun && !match.frame.type.isEvent
      && (match.carrier < 0 || graph.isPresupposed(match.token))
      && graph.child(of: match.token, .cop) < 0 && graph.heads[match.token] >= 0
      && graph.deprels[match.token] != .xcomp
      && !graph.hasClass(match.token, graph.classes.becoming)
    var status = isAside ? ClauseStatus() : composer.status(of: match.token)
    if match.frame.isRefusal {
      status.isNegative = false
      status.certainty = .certain
      if status.tense == .future { status.tense = .present }
    }
    if match.frame.type == .reject, status.tense == .future, status.certainty == .certain,
      graph.isInfinitive(match.token), graph.head(match.token) >= 0,
      graph.hasClass(graph.head(match.token), graph.classes.deciding)
    {
      // "the decision to reject it": by deciding so they have.
      status.tense = .past
    }
    if isWord(match.frame), isSpoken(status) { status.isNegative = false }
    let attribution = attribution(of: status)
    var date = isAside ? -1 : graph.date(of: match.token, carrier: match.carrier)
    if date >= 0, isTooLate(date, for: status) { date = -1 }
    // A fact about a place has it for object already.
    var place =
      match.frame.type.isEvent
      ? graph.place(
        of: match.token, carrier: match.carrier, isDeed: match.frame.type.isDeed) : nil
    if place == nil, match.frame.type == .coerce, graph.isVerb(match.token) {
      // "freed the city from the rebels": what is taken from somebody is where it happens.
      place =
        graph.resolve(graph.logicalObject(of: match.token)).first { taken in
          taken.types == .place && !match.objects.contains { $0.entity == taken.entity }
        }.map { Argument(entity: $0.entity, span: $0.span) }
    }
    if match.frame.type == .consult {
      // Who visits a city visits its state; the city is the place.
      match.objects = match.objects.map { object in
        guard let state = graph.state(around: object) else { return object }
        if place == nil { place = Argument(entity: object.entity, span: object.span) }
        return state
      }
    }
    let trigger = graph.spans[match.token]
    // "the rebels, whom it armed": a relative pronoun tells nothing of its own.
    let isTold = match.content >= 0 && !graph.isRelativePronoun(match.content)
    let value = isTold ? literal(match.content) : nil
    if match.frame.type == .signatoryOf, graph.isVerb(match.token) {
      // Whom one signs with signs too.
      var partner = graph.prepositional(of: match.token, graph.known.with)
      let document = graph.logicalObject(of: match.token)
      if partner < 0, document > match.token {
        partner = graph.prepositional(of: document, graph.known.with)
      }
      match.subjects += graph.resolve(partner).filter { other in
        !other.types.isDisjoint(with: [.polity, .organization, .person, .armedGroup])
          && !match.subjects.contains { $0.entity == other.entity }
      }
    }
    if match.frame.type.isOfNamesOnly {
      // "composed of Tajik commanders": those who belong to a party are not the party.
      let isActing = match.frame.subject.contains(.subject) && graph.isVerb(match.token)
      match.subjects.removeAll { $0.isIndirect && (!isActing || match.frame.type != .memberOf) }
      match.objects.removeAll { $0.isIndirect }
      if match.subjects.isEmpty || match.objects.isEmpty { return }
    }
    var pairs: [(ResolvedArgument?, ResolvedArgument?)] = []
    let isSameSet = match.subjects.map(\.entity) == match.objects.map(\.entity)
    if isSameSet, match.subjects.count > 1 {
      // Of a long list each meets the first: five who met are not ten meetings.
      for (index, first) in match.subjects.enumerated()
      where index == 0 || match.subjects.count <= 3 {
        for second in match.subjects[(index + 1)...] {
          pairs.append((first, second))
          // "each side accuses the other": twice one does it.
          if !match.frame.type.isSymmetric, graph.isDistributive(match.token),
            graph.isReciprocal(below: match.token)
          {
            pairs.append((second, first))
          }
        }
      }
    } else {
      for subject in match.subjects.isEmpty ? [nil] : match.subjects.map(Optional.some) {
        for object in match.objects.isEmpty ? [nil] : match.objects.map(Optional.some) {
          if let subject, let object, subject.entity == object.entity { continue }
          // A minister may promise his own people something, but agrees with the other of two.
          let isForOthers =
            match.frame.type.isBetweenOthers
            || match.frame.type == .agree && match.objects.count > 1
          if isForOthers, let subject, let object, offices[subject.entity] == object.entity {
            // "warned that Chad's patience was at an end", said by its envoy; "suspended talks between
            // his government and the rebels".
            continue
          }
          // Firms that fight fight for customers.
          if match.frame.type == .assault, let subject, let object,
            areFirms(subject.entity, object.entity)
          {
            continue
          }
          // Who flies to his own capital consults nobody.
          if match.frame.type == .consult, let subject, let object,
            isAtHome(subject.entity, in: object.entity)
          {
            continue
          }
          pairs.append((subject, object))
        }
      }
    }
    for (subject, object) in pairs.prefix(64) {
      let own = ownWord(status, match.frame.type, subject, attribution)
      append(
        Relation(
          type: match.frame.type, predicate: predicate(match),
          subject: subject.map { Argument(entity: $0.entity, span: $0.span) },
          object: object.map { Argument(entity: $0.entity, span: $0.span) },
          value: object == nil || match.frame.type.takesContent ? value : nil,
          role: role(match), sentence: sentence,
          trigger: trigger, date: date >= 0 ? date : nil, place: place, factuality: own.0,
          attribution: own.1,
          confidence: calibrated(
            match.confidence * (own.0.label == .asserted ? 1 : 0.9), match.frame.type),
          rule: match.frame.rule))
    }
  }

  /// Whether both of two are bodies and one of them is a company.
  private func areFirms(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (graph.names.entities[first], graph.names.entities[second])
    return first.type == .organization && second.type == .organization
      && (first.kind == "company" || second.kind == "company")
  }

  /// Whether a state is a person's own, by his office or by what is known of him.
  private func isAtHome(_ person: Int, in state: Int) -> Bool {
    let entities = graph.names.entities
    guard entities[person].type == .person, entities[state].type == .polity else { return false }
    if offices[person] == state { return true }
    guard let country = entities[state].country else { return false }
    return entities[person].country == country
      || offices[person].map { entities[$0].country == country } ?? false
  }

  /// Whether a date lies after the day of publication though the event is told as past: "invited
  /// them to a meeting on Friday".
  private func isTooLate(_ date: Int, for status: ClauseStatus) -> Bool {
    guard let published, let day = graph.dates.dates[date].value.earliest, status.tense == .past,
      !status.isOpen
    else { return false }
    return day > published.adding(days: 1)
  }

  /// Whether a frame is about somebody's word, which stands though nobody heeds it; a deal does not.
  private func isWord(_ frame: Frame) -> Bool {
    guard frame.category == .noun else { return false }
    switch frame.type {
    case .request, .accuse, .threaten: return true
    case .agree: return !frame.object.contains(.between)
    default: return false
    }
  }

  /// Whether what is negated is only heeded by none: "the demand was refused", "the promise was
  /// dropped" tell that it was made.
  private func isSpoken(_ status: ClauseStatus) -> Bool {
    guard status.isNegative, !status.features.contains(.negated) else { return false }
    return status.features.contains(.effectRefused) || status.features.contains(.effectDenied)
      || status.features.contains(.effectPrevents) || status.features.contains(.effectCeases)
  }

  /// What a party says of its own words is not hearsay: "the Kremlin declared that it rules out",
  /// and no more is what its officer says for it: "President Biden said the US would not allow".
  private func ownWord(
    _ status: ClauseStatus, _ type: RelationType, _ subject: ResolvedArgument?,
    _ attribution: Attribution?
  ) -> (Factuality, Attribution?) {
    guard status.isReported, type.isSpeechAct, let subject,
      let source = attribution?.sources.last,
      source == subject.entity || offices[source] == subject.entity
        || isSayer(subject.entity, of: status)
    else { return (status.factuality, attribution) }
    var own = status
    own.isReported = false
    let isOwn = source == subject.entity || isSayer(subject.entity, of: status)
    return (own.factuality, isOwn ? nil : attribution)
  }

  /// Whether a party is one of several who say a thing together.
  private func isSayer(_ party: Int, of status: ClauseStatus) -> Bool {
    let sayer = Int(status.sayer)
    guard sayer >= 0, graph.isVerb(sayer) else { return false }
    return graph.resolve(graph.logicalSubject(of: sayer)).contains { $0.entity == party }
  }

  private func predicate(_ match: FrameMatch) -> String {
    guard match.carrier >= 0 else { return match.frame.predicate }
    let verb = analysis.lemma(of: match.carrier, in: tokens, graph.text)
    return verb + " " + graph.text[graph.spans[match.token]]
  }

  /// The title words where a noun gives an office.
  private func role(_ match: FrameMatch) -> String? {
    guard match.frame.type == .holdsPosition else { return nil }
    guard match.frame.category == .noun else { return match.frame.predicate }
    var first = match.token
    while first > 0, match.token - first < 6, graph.name(at: first - 1)?.isMention != true,
      graph.head(first - 1) == match.token || graph.head(first - 1) == first
        || graph.tags[first - 1] == .hyph,
      graph.deprels[first - 1] == .amod || graph.deprels[first - 1] == .compound
        || graph.deprels[first - 1] == .punct && graph.tags[first - 1] == .hyph,
      graph.tags[first - 1] != .vbn
    {
      first -= 1
    }
    return graph.text[graph.spans[first].union(graph.spans[match.token])]
  }

  private func literal(_ head: Int) -> Literal {
    let span = graph.phraseSpan(head)
    return Literal(graph.text[span], span)
  }
}
