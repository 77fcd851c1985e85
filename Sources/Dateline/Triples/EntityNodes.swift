/// The nodes of entities, with the plain triples that hold of them.
struct EntityNodes {
  let reading: Reading
  let relations: [Relation]
  let names: NodeNames

  /// The nodes in the order of the entities' first mention.
  var nodes: [NamedGraph.Node] {
    var nodes = reading.names.entities.enumerated().map { position, entity in
      node(position, entity)
    }
    for relation in relations where Self.isPlain(relation) {
      guard let subject = relation.subject else { continue }
      let object =
        relation.object.map { Term.iri(names.entity($0.entity)) }
        ?? relation.value.map { Term.string($0.text) }
      nodes[subject.entity].add(.relation(relation.type), object)
    }
    return nodes
  }

  /// Whether the text itself says that a fact holds, without doubt and without a source.
  private static func isPlain(_ relation: Relation) -> Bool {
    !relation.type.isEvent && relation.type != .open && relation.attribution == nil
      && relation.factuality.label == .asserted
      && relation.role.map { !$0.hasPrefix("former") && !$0.hasPrefix("ex-") } ?? true
  }

  private func node(_ position: Int, _ entity: Entity) -> NamedGraph.Node {
    let types = [IRI(.dl, entity.type.rawValue)] + Self.schemaClass(of: entity.type)
    var node = NamedGraph.Node(names.entity(position), types: types)
    node.add(.name, entity.name)
    node.add(.alternateName, entity.aliases.map(Term.string))
    if let qid = entity.qid { node.add(.sameAs, "https://www.wikidata.org/wiki/\(qid)") }
    return node
  }

  private static func schemaClass(of type: EntityType) -> [IRI] {
    switch type {
    case .person: [IRI(.schema, "Person")]
    case .organization, .armedGroup: [IRI(.schema, "Organization")]
    case .polity: [IRI(.schema, "Country")]
    case .place: [IRI(.schema, "Place")]
    case .event: [IRI(.schema, "Event")]
    case .document: [IRI(.schema, "CreativeWork")]
    case .product: [IRI(.schema, "Product")]
    case .group, .programme: []
    }
  }
}
