/// The layers of one reading as members of its exchange object.
struct ExchangeRows {
  let reading: Reading
  let offsets: CodePointMap

  private func point(_ byte: Int) -> Int { offsets.codePoint(atByte: byte) }

  private func beginEnd(_ span: TextSpan, to json: inout JSONText) {
    json.key("begin")
    json.number(point(span.start))
    json.key("end")
    json.number(point(span.end))
  }

  private func pair(_ key: String, _ span: TextSpan?, to json: inout JSONText) {
    json.key(key)
    guard let span else { return json.null() }
    json.array { json in
      json.number(point(span.start))
      json.number(point(span.end))
    }
  }

  private func entityID(_ position: Int?) -> String? {
    position.map { reading.names.entities[$0].id.rawValue }
  }

  mutating func sentences(to json: inout JSONText) {
    json.key("sentences")
    json.array { json in
      for sentence in reading.sentences {
        json.array { json in
          json.number(point(sentence.span.start))
          json.number(point(sentence.span.end))
        }
      }
    }
  }

  func tokens(to json: inout JSONText) {
    json.key("tokens")
    json.array { json in
      for index in reading.tokens.spans.indices {
        let span = reading.tokens.spans[index]
        json.array { json in
          json.number(point(span.start))
          json.number(point(span.end))
          guard let analysis = reading.analysis else { return }
          json.string(analysis.lemma(of: index, in: reading.tokens, reading.article.text))
          json.string(analysis.upos[index].label)
          json.number(Int(analysis.heads[index]))
          json.string(analysis.deprels[index].label)
        }
      }
    }
  }

  func entities(to json: inout JSONText) {
    json.key("entities")
    json.array { json in
      for entity in reading.names.entities {
        json.object { json in
          json.key("id")
          json.string(entity.id.rawValue)
          json.key("name")
          json.string(entity.name)
          json.key("type")
          json.string(entity.type.rawValue)
          json.key("qid")
          json.string(entity.qid)
          json.key("aliases")
          json.array { json in
            for alias in entity.aliases { json.string(alias) }
          }
        }
      }
    }
  }

  func mentions(to json: inout JSONText) {
    json.key("mentions")
    json.array { json in
      for mention in reading.names.mentions {
        let entity = reading.names.entities[mention.entity]
        json.object { json in
          beginEnd(mention.span, to: &json)
          json.key("entity")
          json.string(entity.id.rawValue)
          json.key("type")
          json.string(entity.type.rawValue)
          json.key("qid")
          json.string(entity.qid)
          json.key("metonym")
          json.boolean(mention.isMetonym)
          json.key("demonym")
          json.boolean(mention.isDemonym)
        }
      }
    }
  }

  func times(to json: inout JSONText) {
    json.key("times")
    json.array { json in
      for date in reading.dates.dates {
        json.object { json in
          beginEnd(date.span, to: &json)
          json.key("type")
          json.string(date.value.kind.rawValue)
          json.key("value")
          json.string(date.value.value)
          if let mod = date.value.mod {
            json.key("mod")
            json.string(mod)
          }
          json.key("edtf")
          json.string(date.value.edtf)
          json.key("earliest")
          json.string(date.value.earliest?.description)
          json.key("latest")
          json.string(date.value.latest?.description)
          if let anchor = date.anchor { pair("anchor", anchor, to: &json) }
        }
      }
    }
  }

  private func factuality(
    _ factuality: Factuality, _ attribution: Attribution?, to json: inout JSONText
  ) {
    json.key("polarity")
    json.string(factuality.polarity.rawValue)
    json.key("certainty")
    json.string(factuality.certainty.rawValue)
    json.key("tense")
    json.string(factuality.tense.rawValue)
    json.key("reported")
    json.boolean(factuality.isReported)
    json.key("source")
    json.string(entityID(attribution?.sources.last))
    if let attribution {
      if attribution.sources.count > 1 {
        json.key("sources")
        json.array { json in
          for source in attribution.sources { json.string(entityID(source)) }
        }
      }
      pair("cue", attribution.cue, to: &json)
      json.key("anonymous")
      json.boolean(attribution.isAnonymous)
    }
  }

  func predicates(to json: inout JSONText) {
    json.key("predicates")
    json.array { json in
      for predicate in reading.relations.predicates {
        json.object { json in
          beginEnd(predicate.span, to: &json)
          json.key("lemma")
          json.string(predicate.lemma)
          json.key("score")
          json.decimal(predicate.score)
          factuality(predicate.factuality, predicate.attribution, to: &json)
        }
      }
    }
  }

  func relations(to json: inout JSONText) {
    json.key("relations")
    json.array { json in
      for relation in reading.relations.relations {
        json.object { write(relation, to: &$0) }
      }
    }
  }

  private func write(_ relation: Relation, to json: inout JSONText) {
    let date = relation.date.map { reading.dates.dates[$0] }
    json.key("type")
    json.string(relation.type.rawValue)
    json.key("predicate")
    json.string(relation.predicate)
    json.key("subject")
    json.string(entityID(relation.subject?.entity))
    json.key("object")
    json.string(entityID(relation.object?.entity))
    json.key("value")
    json.string(relation.value?.text)
    if let value = relation.value, value.number != nil || value.unit != nil {
      json.key("number")
      json.string(value.number)
      json.key("unit")
      json.string(value.unit)
      json.key("approximation")
      json.string(value.approximation)
    }
    json.key("role")
    json.string(relation.role)
    beginEnd(reading.sentences[relation.sentence].span, to: &json)
    pair("trigger", relation.trigger, to: &json)
    pair("subjectSpan", relation.subject?.span, to: &json)
    pair("objectSpan", relation.object?.span, to: &json)
    pair("valueSpan", relation.value?.span, to: &json)
    json.key("time")
    json.string(date?.value.value)
    pair("timeSpan", date?.span, to: &json)
    json.key("place")
    json.string(entityID(relation.place?.entity))
    pair("placeSpan", relation.place?.span, to: &json)
    json.key("factuality")
    json.string(relation.factuality.label.rawValue)
    factuality(relation.factuality, relation.attribution, to: &json)
    json.key("confidence")
    json.decimal(relation.confidence)
    json.key("rule")
    json.string(relation.rule)
  }

  func findings(to json: inout JSONText) {
    json.key("findings")
    json.array { json in
      for finding in reading.findings {
        json.object { json in
          if let span = finding.span { beginEnd(span, to: &json) }
          json.key("category")
          json.string(finding.category.rawValue)
          json.key("message")
          json.string(finding.message)
        }
      }
    }
  }
}
