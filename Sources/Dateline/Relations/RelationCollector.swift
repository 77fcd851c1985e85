/// Collects the predicates and relations of an article sentence by sentence.
struct RelationCollector {
  let graph: ClauseGraph
  let tokens: Tokens
  let analysis: Analysis
  let options: RelationExtractor.Options
  let contextWords: ContextWords
  var findings: [Finding] = []
  private var predicates: [Predicate] = []
  private(set) var relations: [Relation] = []
  var composer: FactualityComposer
  private var matcher: FrameMatcher
  private let sources: SourceFinder
  private var firstOfSentence = 0
  /// For each person the one whose office the article says it holds.
  private var offices: [Int: Int] = [:]

  private let published: CalendarDay?

  init(
    graph: ClauseGraph, tokens: Tokens, analysis: Analysis, options: RelationExtractor.Options,
    published: CalendarDay?
  ) {
    self.published = published
    self.graph = graph
    self.tokens = tokens
    self.analysis = analysis
    self.options = options
    composer = FactualityComposer(graph)
    contextWords = ContextWords(graph.lexicon)
    matcher = FrameMatcher(graph: graph)
    sources = SourceFinder(graph: graph)
  }

  func result() -> ExtractedRelations {
    ExtractedRelations(predicates: predicates, relations: relations, findings: findings)
  }

  /// Reads one sentence.
  mutating func read(sentence: Int, _ range: Range<Int>) {
    firstOfSentence = relations.count
    let isParsed = range.contains { graph.heads[$0] >= 0 }
    var used: Set<Int> = []
    // Facts first: an office told in the sentence is the one that its holder resigns from.
    var finder = FactFinder(graph: graph, offices: offices)
    for fact in finder.facts(in: range) { add(fact, sentence: sentence) }
    matcher.offices = offices
    if isParsed {
      for token in range where graph.isPredicate(token) { addPredicate(token) }
      var consumed: [Int: RelationType] = [:]
      // Verbs first: a noun that completes one of them says nothing of its own.
      for wantsNouns in [false, true] {
        for token in range where graph.isTrigger(token) {
          if (matcher.category(of: token) == .noun) != wantsNouns { continue }
          let consumer = consumed[token]
          if let consumer, !consumer.mayNameDeed,
            !graph.hasClass(token, graph.classes.facts.baseHead)
          {
            continue
          }
          for match in matcher.matches(at: token) {
            // "demanded the withdrawal of troops from Mali" asks for a deed that is none yet.
            if let consumer,
              match.frame.type == consumer || match.subjects.isEmpty || match.objects.isEmpty
                || !match.frame.type.isEvent
            {
              continue
            }
            add(match, sentence: sentence)
            used.insert(token)
            if match.carrier >= 0 { used.insert(match.carrier) }
            let noun = matcher.consumedNoun(by: match)
            if noun >= 0 { consumed[noun] = match.frame.type }
          }
        }
      }
    }
    addRepeated(range, sentence: sentence, from: firstOfSentence)
    if isParsed { rank(range) }
    if options.includesOpen, isParsed { addOpen(range, sentence: sentence, used: used) }
  }

  /// Makes what a clause only speaks of no surer than the clause: of "agreed to meet" the agreement
  /// comes first, of "refused to withdraw" the refusal.
  private mutating func rank(_ range: Range<Int>) {
    let events = (firstOfSentence..<relations.count).filter { relations[$0].type.isEvent }
    guard events.count > 1 else { return }
    func token(_ relation: Int) -> Int {
      range.first { graph.spans[$0] == relations[relation].trigger } ?? -1
    }
    let triggers = events.map(token)
    for (inner, at) in zip(events, triggers) where at >= 0 {
      guard relations[inner].factuality.label != .asserted else { continue }
      for (outer, above) in zip(events, triggers) where above >= 0 && above != at {
        guard relations[outer].confidence <= relations[inner].confidence,
          graph.isContent(at, of: above)
        else { continue }
        relations[inner].confidence = relations[outer].confidence * 0.98
      }
    }
  }

  private mutating func addPredicate(_ token: Int) {
    let status = composer.status(of: token)
    let attribution = attribution(of: status)
    predicates.append(
      Predicate(
        graph.spans[token], lemma: analysis.lemma(of: token, in: tokens, graph.text),
        score: score(of: token),
        factuality: status.factuality,
        attribution: attribution))
  }

  private mutating func score(of token: Int) -> Float {
    let governor = graph.head(token)
    return graph.lexicon.factuality.score(
      composer.features(of: token), own: graph.words[token],
      above: governor < 0 ? 0 : graph.words[governor])
  }

  mutating func attribution(of status: ClauseStatus) -> Attribution? {
    guard status.sayer >= 0 else { return nil }
    return sources.attribution(of: status, under: composer.status(of: Int(status.sayer)))
  }

  // MARK: Relations from frames

  private mutating func add(_ match: FrameMatch, sentence: Int) {
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
      let partner = graph.prepositional(of: match.token, graph.known.with)
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
          if match.frame.type == .threaten, let subject, let object,
            offices[subject.entity] == object.entity
          {
            // "warned that Chad's patience was at an end", said by its envoy.
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
    return graph.resolve(graph.surfaceSubject(of: sayer)).contains { $0.entity == party }
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
        || graph.deprels[first - 1] == .punct && graph.tags[first - 1] == .hyph
    {
      first -= 1
    }
    return graph.text[graph.spans[first].union(graph.spans[match.token])]
  }

  func calibrated(_ confidence: Float, _ type: RelationType) -> Float {
    options.isCalibrated
      ? graph.lexicon.confidence.confidence(confidence, isEvent: type.isEvent) : confidence
  }

  private func literal(_ head: Int) -> Literal {
    let span = graph.phraseSpan(head)
    return Literal(graph.text[span], span)
  }

  /// Adds a relation unless the sentence has said the same already.
  mutating func append(_ relation: Relation) {
    guard relation.confidence >= options.threshold else { return }
    if relation.type == .holdsPosition, let holder = relation.subject, let body = relation.object {
      offices[holder.entity] = body.entity
    }
    for index in firstOfSentence..<relations.count {
      let other = relations[index]
      if other.type == .locatedIn && relation.type == .headquarteredIn
        || other.type == .headquarteredIn && relation.type == .locatedIn,
        other.subject?.entity == relation.subject?.entity,
        other.object?.entity == relation.object?.entity
      {
        // A base has a site; any other body that is told to be somewhere has its seat there.
        let isSite = relation.rule == "locatedIn.base"
        if isSite || relation.type == .headquarteredIn && other.rule != "locatedIn.base" {
          relations[index] = relation
        }
        return
      }
      guard other.type == relation.type else { continue }
      let isSame =
        other.subject?.entity == relation.subject?.entity
        && other.object?.entity == relation.object?.entity && other.object != nil
      let isMirror =
        relation.type.isSymmetric && other.subject?.entity == relation.object?.entity
        && other.object?.entity == relation.subject?.entity
      let isSameValue = other.object == nil && other == relation
      if isSame || isMirror || isSameValue,
        other.factuality.label == relation.factuality.label || !relation.type.isEvent
      {
        if relation.type == .holdsPosition, let first = other.role, let second = relation.role,
          !first.contains(second), !second.contains(first)
        {
          continue
        }
        let isFuller = (relation.role?.count ?? 0) > (other.role?.count ?? 0)
        if other.confidence < relation.confidence
          || relation.type == .holdsPosition && isFuller && relation.confidence > 0.5
        {
          relations[index] = relation
        }
        return
      }
    }
    relations.append(relation)
  }
}
