/// The nodes of stretches of text: evidence sentences, names, time expressions, pronouns.
struct TextNodes {
  private struct Part {
    var types: [IRI]
    var references: [Term] = []
    var isMetonym = false
    var isDemonym = false
  }

  private let reading: Reading
  private let names: NodeNames
  private var parts: [TextSpan: Part] = [:]

  init(reading: Reading, names: NodeNames, relations: [Relation]) {
    self.reading = reading
    self.names = names
    for relation in relations {
      note(reading.sentences[relation.sentence].span, as: "Sentence")
      for argument in [relation.subject, relation.object, relation.place] {
        if let argument { note(argument.span, as: "Phrase", argument.entity) }
      }
    }
    for mention in reading.names.mentions {
      note(mention.span, as: "Phrase", mention.entity)
      if mention.isMetonym { parts[mention.span]?.isMetonym = true }
      if mention.isDemonym { parts[mention.span]?.isDemonym = true }
    }
    for (index, date) in reading.dates.dates.enumerated() {
      note(date.span, as: "Phrase")
      refer(date.span, to: names.time(index))
    }
  }

  private mutating func note(_ span: TextSpan, as type: String, _ entity: Int? = nil) {
    let type = IRI(.nif, type)
    var part = parts[span] ?? Part(types: [])
    if !part.types.contains(type) { part.types.append(type) }
    parts[span] = part
    if let entity { refer(span, to: names.entity(entity)) }
  }

  private mutating func refer(_ span: TextSpan, to node: IRI) {
    if parts[span]?.references.contains(.iri(node)) == false {
      parts[span]?.references.append(.iri(node))
    }
  }

  /// The nodes in reading order, longer ones first where two begin together.
  var nodes: [NamedGraph.Node] {
    let spans = parts.keys.sorted { left, right in
      left.start != right.start ? left.start < right.start : left.end > right.end
    }
    return spans.compactMap { span in parts[span].map { node(span, $0) } }
  }

  private func node(_ span: TextSpan, _ part: Part) -> NamedGraph.Node {
    var node = NamedGraph.Node(names.text(span), types: part.types)
    node.add(.referenceContext, .iri(names.article))
    node.add(.beginIndex, .count(names.codePoint(span.start)))
    node.add(.endIndex, .count(names.codePoint(span.end)))
    node.add(.anchorOf, reading.article.text[span])
    node.add(.identRef, part.references)
    if part.isMetonym { node.add(.metonym, .boolean(true)) }
    if part.isDemonym { node.add(.demonym, .boolean(true)) }
    return node
  }
}
