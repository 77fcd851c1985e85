/// Facts that phrases state, and relations that no frame types.
extension RelationCollector {
  /// "threatened to expel the 2,000 troops who": their number is told by the way.
  private func isTakenForGranted(_ fact: Fact) -> Bool {
    guard fact.type == .hasQuantity, let value = fact.value else { return false }
    let last = graph.token(endingAt: value.span.end)
    guard last >= 0 else { return false }
    let noun = graph.upos[last] == .noun ? last : graph.head(last)
    return noun >= 0 && graph.isPresupposed(noun)
  }

  mutating func add(_ fact: Fact, sentence: Int) {
    var factuality = Factuality(tense: fact.isFormer ? .past : .present)
    var attribution: Attribution?
    if fact.isClausal, !isTakenForGranted(fact) {
      let status = composer.status(of: fact.token)
      factuality = status.factuality
      attribution = self.attribution(of: status)
    }
    var date = fact.isClausal ? graph.date(of: fact.token, carrier: -1) : -1
    if date < 0, fact.isClausal, fact.type == .hasQuantity {
      date = graph.subjectDate(of: fact.token)
    }
    append(
      Relation(
        type: fact.type, predicate: fact.predicate, subject: fact.subject, object: fact.object,
        value: fact.value, role: fact.role, sentence: sentence, trigger: fact.trigger,
        date: date >= 0 ? date : nil, factuality: factuality, attribution: attribution,
        confidence: calibrated(fact.confidence, fact.type), rule: fact.rule))
  }

  mutating func addOpen(_ range: Range<Int>, sentence: Int, used: Set<Int>) {
    for token in range where graph.isVerb(token) && !used.contains(token) {
      let subjects = graph.resolve(graph.logicalSubject(of: token))
      guard let subject = subjects.first else { continue }
      var phrase = graph.logicalObject(of: token)
      var preposition = ""
      if graph.resolve(phrase).isEmpty {
        phrase = graph.firstChild(of: token) {
          graph.deprels[$0] == .obl && !graph.resolve($0).isEmpty
        }
        if phrase >= 0 {
          let word = graph.child(of: phrase, .case)
          if word >= 0 { preposition = " " + graph.text[graph.spans[word]] }
        }
      }
      guard let object = graph.resolve(phrase).first, object.entity != subject.entity else {
        continue
      }
      let status = composer.status(of: token)
      let attribution = attribution(of: status)
      let date = graph.date(of: token, carrier: -1)
      append(
        Relation(
          type: .open, predicate: analysis.lemma(of: token, in: tokens, graph.text) + preposition,
          subject: Argument(entity: subject.entity, span: subject.span),
          object: Argument(entity: object.entity, span: object.span), sentence: sentence,
          trigger: graph.spans[token], date: date >= 0 ? date : nil,
          place: graph.place(of: token, carrier: -1), factuality: status.factuality,
          attribution: attribution,
          confidence: 0.5 * min(subject.confidence, object.confidence), rule: "open"))
    }
  }
}
