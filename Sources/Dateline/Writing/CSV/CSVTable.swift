/// The tables that a run writes as CSV; each article adds its rows to every table.
public enum CSVTable: String, Sendable, CaseIterable {
  /// One row an article.
  case articles
  /// One row an entity and article.
  case entities
  /// One row a name.
  case mentions
  /// One row a time expression.
  case times
  /// One row a fact or event.
  case relations

  /// The names of the columns.
  public var columns: [String] {
    switch self {
    case .articles: ["article", "title", "url", "published", "publishedSource", "sourcePath"]
    case .entities: ["article", "entity", "name", "type", "qid"]
    case .mentions: ["article", "begin", "end", "text", "entity", "type", "metonym", "demonym"]
    case .times:
      ["article", "begin", "end", "text", "type", "value", "edtf", "earliest", "latest"]
    case .relations:
      [
        "article", "type", "predicate", "subject", "subjectName", "object", "objectName", "value",
        "role", "time", "earliest", "latest", "place", "factuality", "polarity", "certainty",
        "tense", "reported", "source", "sourceName", "anonymous", "confidence", "rule", "begin",
        "end", "evidence",
      ]
    }
  }

  /// The header row, with its line end.
  public var header: [UInt8] {
    var csv = CSVText()
    csv.row(columns)
    return csv.bytes
  }

  /// The rows of one reading, without a header.
  public func rows(of reading: Reading) -> [UInt8] {
    var csv = CSVText()
    switch self {
    case .articles: article(reading, to: &csv)
    case .entities: entities(reading, to: &csv)
    case .mentions: mentions(reading, CodePointMap(reading.article.text), to: &csv)
    case .times: times(reading, CodePointMap(reading.article.text), to: &csv)
    case .relations:
      let rows = CSVRelationRows(
        reading: reading, offsets: CodePointMap(reading.article.text))
      rows.write(to: &csv)
    }
    return csv.bytes
  }

  private func article(_ reading: Reading, to csv: inout CSVText) {
    let article = reading.article
    csv.cell(article.id)
    csv.cell(article.title)
    csv.cell(article.url)
    csv.cell(article.published?.iso)
    csv.cell(article.published?.source.rawValue)
    csv.cell(article.sourcePath)
    csv.endRow()
  }

  private func entities(_ reading: Reading, to csv: inout CSVText) {
    for entity in reading.names.entities {
      csv.cell(reading.article.id)
      csv.cell(entity.id.rawValue)
      csv.cell(entity.name)
      csv.cell(entity.type.rawValue)
      csv.cell(entity.qid)
      csv.endRow()
    }
  }

  private func mentions(_ reading: Reading, _ offsets: CodePointMap, to csv: inout CSVText) {
    for mention in reading.names.mentions {
      let entity = reading.names.entities[mention.entity]
      csv.cell(reading.article.id)
      csv.cell(offsets.codePoint(atByte: mention.span.start))
      csv.cell(offsets.codePoint(atByte: mention.span.end))
      csv.cell(reading.article.text[mention.span])
      csv.cell(entity.id.rawValue)
      csv.cell(entity.type.rawValue)
      csv.cell(mention.isMetonym ? "true" : "false")
      csv.cell(mention.isDemonym ? "true" : "false")
      csv.endRow()
    }
  }

  private func times(_ reading: Reading, _ offsets: CodePointMap, to csv: inout CSVText) {
    for date in reading.dates.dates {
      csv.cell(reading.article.id)
      csv.cell(offsets.codePoint(atByte: date.span.start))
      csv.cell(offsets.codePoint(atByte: date.span.end))
      csv.cell(reading.article.text[date.span])
      csv.cell(date.value.kind.rawValue)
      csv.cell(date.value.value)
      csv.cell(date.value.edtf)
      csv.cell(date.value.earliest?.description)
      csv.cell(date.value.latest?.description)
      csv.endRow()
    }
  }
}
