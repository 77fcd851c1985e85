/// The named graph of one article: its nodes in a fixed order, no blank ones among them.
public struct NamedGraph: Sendable {
  /// A node and what is said of it.
  public struct Node: Sendable {
    /// The node.
    public let iri: IRI
    /// Its properties, each once, each with its values.
    public private(set) var properties: [(property: Property, values: [Term])] = []

    /// Makes a node of some types.
    ///
    /// - Parameters:
    ///   - iri: the node.
    ///   - types: its classes.
    init(_ iri: IRI, types: [IRI]) {
      self.iri = iri
      add(.type, types.map(Term.iri))
    }

    /// Says something of the node; values that it already has are passed over.
    mutating func add(_ property: Property, _ values: [Term]) {
      if values.isEmpty { return }
      if let index = properties.firstIndex(where: { $0.property == property }) {
        for value in values where !properties[index].values.contains(value) {
          properties[index].values.append(value)
        }
      } else {
        properties.append((property, values))
      }
    }

    mutating func add(_ property: Property, _ value: Term?) {
      if let value { add(property, [value]) }
    }

    mutating func add(_ property: Property, _ text: String?) {
      if let text { add(property, [.string(text)]) }
    }
  }

  /// What the prefixes stand for.
  public let namespaces: Namespaces
  /// The nodes in the order in which they are written.
  public let nodes: [Node]

  /// The name of the graph.
  public var iri: IRI { IRI(.doc, "graph") }

  /// The statements of the graph, node by node.
  public var triples: [Triple] {
    nodes.flatMap { node in
      node.properties.flatMap { property, values in
        values.map { Triple(node.iri, property.iri, $0) }
      }
    }
  }
}
