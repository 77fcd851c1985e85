/// One annotated article: what the program should have read.
package struct Gold: Sendable {
  /// The article, as the program is given it.
  package let article: Article
  /// The layers that were annotated; those that were not are nil.
  package let layers: GivenLayers
  /// The token rows, if tokens were annotated.
  package let tokens: [ExchangeRecord.Token]?
  /// The relations, if relations were annotated.
  package let relations: [GoldRelation]?

  /// Reads one line of a gold file.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - number: its number, for messages.
  /// - Throws: `ExchangeError` where the line cannot be read or does not fit its text.
  package init(line: some Sequence<UInt8>, number: Int) throws(ExchangeError) {
    let record = try ExchangeRecord(line: line, number: number)
    let article = record.article(line: number)
    let layers = try record.layers(of: article.text, line: number)
    self.article = article
    self.layers = layers
    tokens = record.tokens
    relations = record.relations.map { rows in
      let offsets = CodePointMap(article.text)
      var arguments = GoldArguments(record: record, layers: layers, text: article.text)
      return rows.map { GoldRelation($0, offsets: offsets, arguments: &arguments) }
    }
  }
}

/// A relation of a gold article with all that its arguments can be known by.
package struct GoldRelation: Sendable {
  /// The type as written.
  package let type: String
  package let subject: ArgumentIdentity?
  package let object: ArgumentIdentity?
  package let value: String?
  package let factuality: String?
  package let time: String?
  package let source: ArgumentIdentity?
  /// The evidence, usually a sentence.
  package let evidence: TextSpan

  fileprivate init(
    _ row: ExchangeRecord.Relation, offsets: CodePointMap, arguments: inout GoldArguments
  ) {
    type = row.type
    subject = arguments.identity(row.subject)
    object = arguments.identity(row.object)
    value = row.value
    factuality = row.factuality
    time = row.time
    source = arguments.identity(row.source)
    evidence = TextSpan(
      offsets.byte(atCodePoint: row.begin), offsets.byte(atCodePoint: max(row.begin, row.end)))
  }
}

/// The entities of a gold record by their ids.
private struct GoldArguments {
  private var identities: [String: ArgumentIdentity] = [:]

  init(record: ExchangeRecord, layers: GivenLayers, text: ArticleText) {
    for entity in record.entities ?? [] {
      let names = [entity.name].compactMap(\.self) + (entity.aliases ?? [])
      identities[entity.id] = ArgumentIdentity(
        qid: entity.qid, names: Set(names.map(Folding.words)), spans: [])
    }
    let spans = layers.names?.mentions.map(\.span) ?? []
    for (row, span) in zip(record.mentions ?? [], spans) {
      guard let id = row.entity else { continue }
      identities[id, default: ArgumentIdentity(qid: nil, names: [], spans: [])].add(
        span, name: row.metonym == true ? nil : text[span])
    }
  }

  mutating func identity(_ id: String?) -> ArgumentIdentity? {
    guard let id else { return nil }
    return identities[id] ?? ArgumentIdentity(qid: nil, names: [Folding.words(id)], spans: [])
  }
}
