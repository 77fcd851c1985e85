/// The scores of a program over annotated articles, per stage and type.
package struct Evaluation: Sendable {
  /// The scores by their name, as `mentions strict Person` or `relations core`.
  package private(set) var scores: [String: PrecisionRecall] = [:]
  /// What went wrong, one line each, in the order of the articles.
  package private(set) var errors: [String] = []

  /// Starts with nothing scored.
  package init() {}

  /// The names of the scores in the order in which they are printed.
  package var names: [String] { scores.keys.sorted { Self.rank($0) < Self.rank($1) } }

  private static func rank(_ name: String) -> (Int, String) {
    let stages = ["sentences", "tokens", "mentions", "linking", "times", "relations"]
    return (stages.firstIndex { name.hasPrefix($0) } ?? stages.count, name)
  }

  /// Scores one article.
  ///
  /// - Parameters:
  ///   - gold: what should have been read.
  ///   - reading: what was read in the same text.
  package mutating func add(_ gold: Gold, _ reading: Reading) {
    if let sentences = gold.layers.sentences {
      add("sentences exact", SpanScores.sentences(sentences, reading.sentences))
    }
    if let tokens = gold.layers.tokens {
      add("tokens words", SpanScores.words(tokens, reading.tokens.spans))
    }
    if let names = gold.layers.names { add(names: names, reading) }
    if let dates = gold.layers.dates { add(dates: dates.dates, reading) }
    if let relations = gold.relations { add(relations: relations, reading) }
  }

  private mutating func add(_ name: String, _ score: PrecisionRecall) {
    scores[name, default: PrecisionRecall()] += score
  }

  private mutating func note(_ reading: Reading, _ message: String) {
    errors.append("\(reading.article.id): \(message)")
  }

  private mutating func add(names: TaggedNames, _ reading: Reading) {
    let byType = SpanScores.mentions(names, reading.names)
    for type in EntityType.allCases {
      guard let score = byType[type], score.found + score.expected > 0 else { continue }
      add("mentions strict", score)
      add("mentions strict \(type.rawValue)", score)
    }
    add("linking accuracy", SpanScores.linking(names, reading.names))
    func key(_ names: TaggedNames, _ mention: Mention) -> String {
      "\(mention.span) \(names.entities[mention.entity].type.rawValue)"
    }
    let expected = Set(names.mentions.map { key(names, $0) })
    let found = Set(reading.names.mentions.map { key(reading.names, $0) })
    for mention in names.mentions where !found.contains(key(names, mention)) {
      let type = names.entities[mention.entity].type.rawValue
      note(reading, "mention missed: '\(reading.article.text[mention.span])' \(type)")
    }
    for mention in reading.names.mentions where !expected.contains(key(reading.names, mention)) {
      let type = reading.names.entities[mention.entity].type.rawValue
      note(
        reading,
        "mention wrong: '\(reading.article.text[mention.span])' \(type) by \(mention.rule)")
    }
  }

  private mutating func add(dates: [DateMention], _ reading: Reading) {
    let (strict, value, wrong) = SpanScores.times(dates, reading.dates.dates)
    add("times strict", strict)
    add("times value", value)
    for (expected, found) in wrong {
      note(
        reading,
        "time wrong: '\(reading.article.text[expected.span])' is \(expected.value.value), "
          + "got \(found.value.value) by \(found.rule)")
    }
  }

  private mutating func add(relations: [GoldRelation], _ reading: Reading) {
    let score = RelationScore(gold: relations, reading: reading)
    add("relations core", score.core)
    add("relations joint", score.joint)
    for (type, counts) in score.byType { add("relations core \(type)", counts) }
    for relation in score.missed {
      note(
        reading,
        "relation missed: \(relation.type) in '\(reading.article.text[relation.evidence])'")
    }
    let found = reading.relations.relations.filter { $0.type != .open }
    for index in score.wrong {
      let relation = found[index]
      func name(_ argument: Argument?) -> String {
        argument.map { reading.names.entities[$0.entity].name } ?? "–"
      }
      let sentence = reading.article.text[reading.sentences[relation.sentence].span]
      note(
        reading,
        "relation wrong: \(relation.type.rawValue) \(name(relation.subject)) → "
          + "\(relation.value?.text ?? name(relation.object)) by \(relation.rule) in '\(sentence)'")
    }
  }
}
