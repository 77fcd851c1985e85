/// Those who do what a clause before them says: "India condemned the coup, as did Japan".
extension RelationCollector {
  /// Adds what short clauses repeat of the longer one before them.
  mutating func addRepeated(_ range: Range<Int>, sentence: Int, from first: Int) {
    guard relations.count > first, range.count > 5 else { return }
    for mark in range.dropFirst(3).dropLast(2) where opensShortClause(mark) {
      let subject = mark + 2
      let article = graph.tags[subject] == .dt ? 1 : 0
      guard range.contains(subject + article), let name = graph.name(at: subject + article),
        name.isMention, endsShortClause(after: name.tokens.upperBound, range)
      else { continue }
      let names = graph.names(inListAt: subject + article, range.upperBound)
      let isNegative =
        graph.words[mark] == graph.known.nor || graph.words[mark] == graph.known.neither
      let end = graph.spans[mark].start
      guard
        let trigger = relations[first...].last(where: { other in
          other.type.isEvent && other.subject != nil && other.trigger.end <= end
            && isMain(graph.token(endingAt: other.trigger.end))
        })?.trigger
      else { continue }
      for relation in relations[first...]
      where relation.trigger == trigger && relation.type.isEvent
        && (relation.factuality.polarity == .negative) == isNegative
      {
        for name in names.isEmpty ? [name] : names
        where name.entity != relation.object?.entity && name.entity != relation.subject?.entity {
          append(relation.by(Argument(entity: name.entity, span: name.span)))
        }
      }
    }
  }

  /// "as did", "so has", "nor will", where the verb itself does not follow.
  private func opensShortClause(_ mark: Int) -> Bool {
    let known = graph.known
    let word = graph.words[mark]
    guard word == known.as || word == known.so || word == known.nor || word == known.neither
    else { return false }
    switch graph.text[graph.spans[mark + 1]] {
    case "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "will", "would":
      return graph.nameAt[mark] < 0
    default: return false
    }
  }

  /// Whether nothing but more names, a date or the end follows a name.
  private func endsShortClause(after end: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(end) else { return true }
    return graph.upos[end] == .punct || graph.upos[end] == .cconj || graph.dateAt[end] >= 0
      || graph.dateAt[min(end + 1, range.upperBound - 1)] >= 0
  }

  /// Whether a verb heads a clause that another may repeat, and is no relative clause.
  private func isMain(_ verb: Int) -> Bool {
    guard verb >= 0, graph.isVerb(verb) else { return false }
    switch graph.deprels[verb] {
    case .root, .conj, .ccomp, .parataxis, .advcl: return true
    default: return false
    }
  }
}

extension Relation {
  /// The same, done by another.
  fileprivate func by(_ other: Argument) -> Relation {
    Relation(
      type: type, predicate: predicate, subject: other, object: object, value: value, role: role,
      sentence: sentence, trigger: trigger, date: date, place: place, factuality: factuality,
      attribution: attribution, confidence: confidence * 0.95, rule: rule)
  }
}
