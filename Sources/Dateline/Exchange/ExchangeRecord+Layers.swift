extension ExchangeRecord {
  /// The article that the record holds; its text is taken as it is.
  ///
  /// - Parameter line: the line's number, for the id of a record without one.
  /// - Returns: an article whose blocks are found from the lines of its text.
  package func article(line: Int) -> Article {
    Article(
      id: id ?? String(line), text: ArticleText(text), title: title, url: url,
      published: published.flatMap { PublicationDate(iso: $0, source: .record) })
  }

  /// The layers that the record carries, as the stages would have made them.
  ///
  /// - Parameters:
  ///   - text: the record's text.
  ///   - line: the line's number, for messages.
  /// - Returns: the layers; what the record leaves out is nil.
  /// - Throws: `ExchangeError` where an offset lies outside the text, a layer is not in reading
  ///   order or overlaps, or a name has no entity.
  package func layers(of text: ArticleText, line: Int) throws(ExchangeError) -> GivenLayers {
    let reader = SpanReader(map: CodePointMap(text), id: id, line: line)
    return GivenLayers(
      sentences: try sentences.map { rows throws(ExchangeError) in
        try reader.spans(
          rows.map { ($0.first ?? -1, $0.dropFirst().first ?? -1) }, layer: "sentences"
        ).map { Sentence($0) }
      },
      tokens: try tokens.map { rows throws(ExchangeError) in
        try reader.spans(rows.map { ($0.begin, $0.end) }, layer: "tokens", mayOverlap: true)
      },
      analysis: try analysis(line: line),
      names: try mentions.map { rows throws(ExchangeError) in
        try names(rows, reader: reader, text: text)
      },
      dates: try times.map { rows throws(ExchangeError) in
        let spans = try reader.spans(rows.map { ($0.begin, $0.end) }, layer: "times")
        return TaggedDates(
          dates: zip(rows, spans).map { time, span in
            let kind = time.type.flatMap(DateValue.Kind.init(rawValue:)) ?? .date
            return DateMention(span, DateValue(kind, time.value ?? "XXXX"), rule: "given")
          })
      })
  }

  /// The analysis of the tokens, where every row carries one.
  private func analysis(line: Int) throws(ExchangeError) -> [GivenAnalysis]? {
    guard let tokens, !tokens.isEmpty, tokens.allSatisfy({ $0.deprel != nil }) else { return nil }
    var rows: [GivenAnalysis] = []
    for (index, token) in tokens.enumerated() {
      guard let head = token.head, (-1..<tokens.count).contains(head), head != index else {
        throw ExchangeError(
          id: id, line: line,
          reason: "tokens[\(index)] has no head among the \(tokens.count) tokens; -1 is a root")
      }
      rows.append(
        GivenAnalysis(
          lemma: token.lemma ?? "", upos: token.upos.flatMap { UPOS(label: $0) } ?? .x,
          head: head, deprel: token.deprel.flatMap { Deprel(label: $0) } ?? .dep))
    }
    return rows
  }

  private func names(
    _ rows: [Mention], reader: SpanReader, text: ArticleText
  ) throws(ExchangeError) -> TaggedNames {
    let spans = try reader.spans(rows.map { ($0.begin, $0.end) }, layer: "mentions")
    var known: [String: Entity] = [:]
    for entity in entities ?? [] where known[entity.id] == nil { known[entity.id] = entity }
    var made: [Dateline.Entity] = []
    var positions: [String: Int] = [:]
    var mentions: [Dateline.Mention] = []
    for (row, span) in zip(rows, spans) {
      let key = row.entity ?? row.qid ?? text[span]
      let position: Int
      if let seen = positions[key] {
        position = seen
      } else {
        let entity = known[key]
        let type = (entity?.type ?? row.type).flatMap(EntityType.init(rawValue:)) ?? .organization
        position = made.count
        positions[key] = position
        made.append(
          Dateline.Entity(
            id: EntityID(entity?.qid ?? row.qid ?? key), name: entity?.name ?? text[span],
            type: type, aliases: entity?.aliases ?? []))
      }
      mentions.append(
        Dateline.Mention(
          span, entity: position, isMetonym: row.metonym ?? false,
          isDemonym: row.demonym ?? false, rule: "given"))
    }
    return TaggedNames(entities: made, mentions: mentions)
  }
}

/// Turns pairs of code point offsets into spans and refuses those that do not fit the text.
private struct SpanReader {
  let map: CodePointMap
  let id: String?
  let line: Int

  func spans(
    _ pairs: [(Int, Int)], layer: String, mayOverlap: Bool = false
  ) throws(ExchangeError) -> [TextSpan] {
    var spans: [TextSpan] = []
    spans.reserveCapacity(pairs.count)
    for (index, (begin, end)) in pairs.enumerated() {
      guard 0 <= begin, begin <= end, end <= map.codePointCount else {
        throw ExchangeError(
          id: id, line: line,
          reason: "\(layer)[\(index)] \(begin)–\(end) lies outside the text of "
            + "\(map.codePointCount) code points")
      }
      let span = TextSpan(map.byte(atCodePoint: begin), map.byte(atCodePoint: end))
      if let last = spans.last, mayOverlap ? span.start < last.start : span.start < last.end {
        throw ExchangeError(
          id: id, line: line,
          reason: "\(layer)[\(index)] \(begin)–\(end) begins before the one before it ends; "
            + "sort the layer and remove overlaps")
      }
      spans.append(span)
    }
    return spans
  }
}
