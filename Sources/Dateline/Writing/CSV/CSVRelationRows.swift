/// The rows of a reading's facts and events, names beside ids so that a spreadsheet can be read.
struct CSVRelationRows {
  let reading: Reading
  let offsets: CodePointMap

  func write(to csv: inout CSVText) {
    for relation in reading.relations.relations { write(relation, to: &csv) }
  }

  private func write(_ relation: Relation, to csv: inout CSVText) {
    let date = relation.date.map { reading.dates.dates[$0].value }
    let sentence = reading.sentences[relation.sentence].span
    let source = relation.attribution?.sources.last
    csv.cell(reading.article.id)
    csv.cell(relation.type.rawValue)
    csv.cell(relation.predicate)
    csv.cell(id(relation.subject?.entity))
    csv.cell(name(relation.subject?.entity))
    csv.cell(id(relation.object?.entity))
    csv.cell(name(relation.object?.entity))
    csv.cell(relation.value?.text)
    csv.cell(relation.role)
    csv.cell(date?.value)
    csv.cell(date?.earliest?.description)
    csv.cell(date?.latest?.description)
    csv.cell(name(relation.place?.entity))
    csv.cell(relation.factuality.label.rawValue)
    csv.cell(relation.factuality.polarity.rawValue)
    csv.cell(relation.factuality.certainty.rawValue)
    csv.cell(relation.factuality.tense.rawValue)
    csv.cell(relation.factuality.isReported ? "true" : "false")
    csv.cell(id(source))
    csv.cell(name(source))
    csv.cell(relation.attribution.map { $0.isAnonymous ? "true" : "false" })
    csv.cell(Decimals.text(relation.confidence))
    csv.cell(relation.rule)
    csv.cell(offsets.codePoint(atByte: sentence.start))
    csv.cell(offsets.codePoint(atByte: sentence.end))
    csv.cell(reading.article.text[sentence])
    csv.endRow()
  }

  private func id(_ entity: Int?) -> String? {
    entity.map { reading.names.entities[$0].id.rawValue }
  }

  private func name(_ entity: Int?) -> String? {
    entity.map { reading.names.entities[$0].name }
  }
}
