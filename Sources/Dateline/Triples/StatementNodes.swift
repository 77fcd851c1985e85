/// The nodes of events and facts.
struct StatementNodes {
  private let reading: Reading
  private let names: NodeNames
  private var taken: Set<String> = []

  init(reading: Reading, names: NodeNames) {
    self.reading = reading
    self.names = names
  }

  /// One node for each relation, in their order.
  mutating func nodes(for relations: [Relation]) -> [NamedGraph.Node] {
    var nodes: [NamedGraph.Node] = []
    nodes.reserveCapacity(relations.count)
    for relation in relations { nodes.append(node(relation)) }
    return nodes
  }

  private mutating func node(_ relation: Relation) -> NamedGraph.Node {
    var node: NamedGraph.Node
    if relation.type.isEvent {
      node = NamedGraph.Node(
        IRI(.doc, "ev-" + hash(relation)),
        types: [IRI(.sem, "Event"), IRI(.dl, relation.type.rawValue)])
      node.add(.actor, relation.subject.map(entity))
      node.add(.recipient, relation.object.map(entity))
      node.add(.content, relation.value?.text)
    } else {
      node = NamedGraph.Node(
        IRI(.doc, "f-" + hash(relation)), types: [IRI(.dl, "Fact"), IRI(.rdf, "Statement")])
      node.add(.subject, relation.subject.map(entity))
      node.add(.predicate, .iri(IRI(.dl, relation.type.rawValue)))
      node.add(.object, relation.object.map(entity) ?? relation.value.map { .string($0.text) })
      if relation.object != nil { node.add(.content, relation.value?.text) }
      node.add(.role, relation.role)
    }
    quantify(relation, &node)
    qualify(relation, &node)
    return node
  }

  private func entity(_ argument: Argument) -> Term { .iri(names.entity(argument.entity)) }

  private func quantify(_ relation: Relation, _ node: inout NamedGraph.Node) {
    guard let value = relation.value else { return }
    node.add(.number, value.number.map(Term.decimal))
    node.add(.unit, value.unit)
    node.add(.approximation, value.approximation)
  }

  private func qualify(_ relation: Relation, _ node: inout NamedGraph.Node) {
    node.add(.wording, relation.predicate)
    node.add(.time, relation.date.map { .iri(names.time($0)) })
    node.add(.place, relation.place.map(entity))
    let factuality = relation.factuality
    node.add(.factuality, factuality.label.rawValue)
    node.add(.polarity, factuality.polarity.rawValue)
    node.add(.certainty, factuality.certainty.rawValue)
    node.add(.tense, factuality.tense.rawValue)
    if factuality.isReported { node.add(.reported, .boolean(true)) }
    if let attribution = relation.attribution {
      node.add(.source, attribution.sources.map { .iri(names.entity($0)) })
      if attribution.isAnonymous { node.add(.anonymousSource, .boolean(true)) }
    }
    node.add(.evidence, .iri(names.text(reading.sentences[relation.sentence].span)))
    node.add(.trigger, .iri(names.text(relation.trigger)))
    node.add(.confidence, .decimal(Decimals.text(relation.confidence)))
    node.add(.rule, relation.rule)
  }

  /// A name that depends on what is said and where, not on its position among the relations.
  private mutating func hash(_ relation: Relation) -> String {
    func part(_ argument: Argument?) -> String {
      argument.map { reading.names.entities[$0.entity].id.rawValue } ?? ""
    }
    let key = [
      relation.type.rawValue, part(relation.subject), part(relation.object),
      relation.value?.text ?? "", relation.role ?? "", names.text(relation.trigger).local,
    ].joined(separator: "\u{1F}")
    var hash = NodeNames.hash(key)
    var copy = 1
    while !taken.insert(hash).inserted {
      copy += 1
      hash = NodeNames.hash("\(key)\u{1F}\(copy)")
    }
    return hash
  }
}
