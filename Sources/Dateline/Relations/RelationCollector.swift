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
  private(set) var offices: [Int: Int] = [:]

  let published: CalendarDay?
  private let wantsPredicates: Bool

  init(
    graph: ClauseGraph, tokens: Tokens, analysis: Analysis, options: RelationExtractor.Options,
    published: CalendarDay?, wantsPredicates: Bool
  ) {
    self.published = published
    self.wantsPredicates = wantsPredicates
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
      if wantsPredicates {
        for token in range where graph.isPredicate(token) { addPredicate(token) }
      }
      var consumed: [Int: RelationType] = [:]
      // Verbs first: a noun that completes one of them says nothing of its own.
      for wantsNouns in [false, true] {
        for token in range where graph.isTrigger(token) {
          if (matcher.category(of: token) == .noun) != wantsNouns { continue }
          let consumer = consumed[token]
          if let consumer, !consumer.mayNameDeed, !consumer.isSymmetric,
            !graph.hasClass(token, graph.classes.facts.baseHead)
          {
            continue
          }
          for match in matcher.matches(at: token) {
            if let consumer, !mayTell(match, besides: consumer) { continue }
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

  /// Whether a noun says more than the verb that it completes.
  private func mayTell(_ match: FrameMatch, besides consumer: RelationType) -> Bool {
    if match.subjects.isEmpty || match.objects.isEmpty || !match.frame.type.isEvent { return false }
    // "hosted talks between Hamas and Israel" tells of the host, and of those who talk.
    if consumer.isSymmetric { return match.frame.subject == [.between] }
    // "demanded the withdrawal of troops from Mali" asks for a deed that is none yet.
    return match.frame.type != consumer
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
        relations[inner].confidence = max(
          options.threshold, relations[outer].confidence * 0.98)
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

  func calibrated(_ confidence: Float, _ type: RelationType) -> Float {
    options.isCalibrated
      ? graph.lexicon.confidence.confidence(confidence, isEvent: type.isEvent) : confidence
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
