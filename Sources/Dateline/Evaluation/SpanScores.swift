/// Scores of the layers that are spans: sentences, words, names and dates.
enum SpanScores {
  /// Exact sentences over trimmed spans.
  static func sentences(_ gold: [Sentence], _ found: [Sentence]) -> PrecisionRecall {
    overlap(Set(gold.map(\.span)), Set(found.map(\.span)))
  }

  /// Words with exact spans; words that share a span are told apart by their order.
  static func words(_ gold: [TextSpan], _ found: [TextSpan]) -> PrecisionRecall {
    var rest: [TextSpan: Int] = [:]
    for span in gold { rest[span, default: 0] += 1 }
    var correct = 0
    for span in found {
      if let count = rest[span], count > 0 {
        rest[span] = count - 1
        correct += 1
      }
    }
    return PrecisionRecall(correct: correct, found: found.count, expected: gold.count)
  }

  /// Names with exact span and type, in all and per type.
  static func mentions(
    _ gold: TaggedNames, _ found: TaggedNames
  ) -> [EntityType: PrecisionRecall] {
    func spans(_ names: TaggedNames, _ type: EntityType) -> Set<TextSpan> {
      Set(names.mentions.filter { names.entities[$0.entity].type == type }.map(\.span))
    }
    var scores: [EntityType: PrecisionRecall] = [:]
    for type in EntityType.allCases {
      scores[type] = overlap(spans(gold, type), spans(found, type))
    }
    return scores
  }

  /// Of names with a Wikidata id whose span was found, those linked to the same id.
  static func linking(_ gold: TaggedNames, _ found: TaggedNames) -> PrecisionRecall {
    var ids: [TextSpan: String] = [:]
    for mention in found.mentions { ids[mention.span] = found.entities[mention.entity].qid ?? "" }
    var correct = 0
    var total = 0
    for mention in gold.mentions {
      guard let qid = gold.entities[mention.entity].qid, let id = ids[mention.span],
        !id.isEmpty
      else { continue }
      total += 1
      if id == qid { correct += 1 }
    }
    return PrecisionRecall(correct: correct, found: total, expected: total)
  }

  /// Dates with exact spans, and dates that overlap and have the same value.
  static func times(
    _ gold: [DateMention], _ found: [DateMention]
  ) -> (strict: PrecisionRecall, value: PrecisionRecall, errors: [(DateMention, DateMention)]) {
    let strict = overlap(Set(gold.map(\.span)), Set(found.map(\.span)))
    var correct = 0
    var errors: [(DateMention, DateMention)] = []
    var next = 0
    for date in gold {
      while next < found.count, found[next].span.end <= date.span.start { next += 1 }
      guard next < found.count, found[next].span.overlaps(date.span) else { continue }
      if found[next].value.value == date.value.value {
        correct += 1
      } else {
        errors.append((date, found[next]))
      }
      next += 1
    }
    let value = PrecisionRecall(correct: correct, found: found.count, expected: gold.count)
    return (strict, value, errors)
  }

  private static func overlap<Item: Hashable>(
    _ gold: Set<Item>, _ found: Set<Item>
  ) -> PrecisionRecall {
    PrecisionRecall(
      correct: gold.intersection(found).count, found: found.count, expected: gold.count)
  }
}
