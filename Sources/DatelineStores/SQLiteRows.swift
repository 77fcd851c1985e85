import Dateline
import GRDB

/// Inserts the rows of one reading.
struct SQLiteRows {
  let reading: Reading
  let database: Database
  private let offsets: CodePointMap
  /// The row ids of the entities met so far, in this article and those before.
  private(set) var entities: [EntityID: Int64]
  private var entityRows: [Int64] = []
  private var sentenceRows: [Int64] = []
  private var timeRows: [Int64] = []

  init(reading: Reading, database: Database, entities: [EntityID: Int64]) {
    self.reading = reading
    self.database = database
    self.entities = entities
    offsets = CodePointMap(reading.article.text)
  }

  mutating func insert() throws {
    let document = try insertDocument()
    try insertSentences(document)
    try insertEntities()
    try insertMentions(document)
    try insertTimes(document)
    try insertRelations(document)
  }

  /// Inserts one row and returns its id.
  @discardableResult
  private func insert(
    into table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?]
  ) throws -> Int64 {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
    return database.lastInsertedRowID
  }

  /// A confidence as people write it: 0.9, not 0.8999999761581421.
  private func hundredths(_ value: Float) -> Double { Double((value * 100).rounded()) / 100 }

  private func point(_ byte: Int) -> Int { offsets.codePoint(atByte: byte) }

  private func insertDocument() throws -> Int64 {
    let article = reading.article
    return try insert(
      into: "documents",
      "article, title, url, published, published_source, language, source_path, text",
      [
        article.id, article.title, article.url, article.published?.iso,
        article.published?.source.rawValue, article.language, article.sourcePath,
        article.text.string,
      ])
  }

  private mutating func insertSentences(_ document: Int64) throws {
    for (position, sentence) in reading.sentences.enumerated() {
      let span = sentence.span
      sentenceRows.append(
        try insert(
          into: "sentences", "document, position, block, begin, end, text",
          [
            document, position, sentence.block.rawValue, point(span.start), point(span.end),
            reading.article.text[span],
          ]))
    }
  }

  private mutating func insertEntities() throws {
    for entity in reading.names.entities {
      if let row = entities[entity.id] {
        entityRows.append(row)
        continue
      }
      let row = try insert(
        into: "entities", "identifier, name, type, qid, country",
        [entity.id.rawValue, entity.name, entity.type.rawValue, entity.qid, entity.country])
      entities[entity.id] = row
      entityRows.append(row)
    }
  }

  private func insertMentions(_ document: Int64) throws {
    var sentence = 0
    for mention in reading.names.mentions {
      while sentence + 1 < reading.sentences.count,
        reading.sentences[sentence].span.end <= mention.span.start
      { sentence += 1 }
      let holds =
        sentence < reading.sentences.count
        && reading.sentences[sentence].span.contains(mention.span)
      try insert(
        into: "mentions",
        "document, sentence, entity, begin, end, text, metonym, demonym, confidence, rule",
        [
          document, holds ? sentenceRows[sentence] : nil, entityRows[mention.entity],
          point(mention.span.start), point(mention.span.end), reading.article.text[mention.span],
          mention.isMetonym, mention.isDemonym, hundredths(mention.confidence), mention.rule,
        ])
    }
  }

  private mutating func insertTimes(_ document: Int64) throws {
    for date in reading.dates.dates {
      let value = date.value
      timeRows.append(
        try insert(
          into: "times",
          "document, begin, end, text, type, value, mod, edtf, earliest, latest, rule",
          [
            document, point(date.span.start), point(date.span.end),
            reading.article.text[date.span], value.kind.rawValue, value.value, value.mod,
            value.edtf, value.earliest?.description, value.latest?.description, date.rule,
          ]))
    }
  }

  private func insertRelations(_ document: Int64) throws {
    for relation in reading.relations.relations {
      let factuality = relation.factuality
      let sources = relation.attribution?.sources ?? []
      try insert(
        into: "relations",
        """
        document, sentence, type, predicate, subject, object, value, number, unit, role, time, \
        place, factuality, polarity, certainty, tense, reported, source, outer_source, anonymous, \
        trigger_begin, trigger_end, confidence, rule
        """,
        [
          document, sentenceRows[relation.sentence], relation.type.rawValue, relation.predicate,
          relation.subject.map { entityRows[$0.entity] },
          relation.object.map { entityRows[$0.entity] }, relation.value?.text,
          relation.value?.number, relation.value?.unit, relation.role,
          relation.date.map { timeRows[$0] }, relation.place.map { entityRows[$0.entity] },
          factuality.label.rawValue, factuality.polarity.rawValue, factuality.certainty.rawValue,
          factuality.tense.rawValue, factuality.isReported, sources.last.map { entityRows[$0] },
          sources.count > 1 ? entityRows[sources[0]] : nil,
          relation.attribution?.isAnonymous ?? false, point(relation.trigger.start),
          point(relation.trigger.end), hundredths(relation.confidence), relation.rule,
        ])
    }
  }
}
