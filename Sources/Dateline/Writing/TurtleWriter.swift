/// Writes the statements of a graph as RDF 1.1 Turtle; Turtle has no word for the graph's name.
public struct TurtleWriter: TripleWriter {
  /// `ttl`.
  public let fileExtension = "ttl"

  /// Makes a writer.
  public init() {}

  /// The graph as Turtle, a paragraph a node.
  public func bytes(for graph: NamedGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    for namespace in Namespace.allCases {
      bytes += "@prefix \(namespace.rawValue): <\(graph.namespaces[namespace])> .\n".utf8
    }
    for node in graph.nodes {
      bytes += "\n\(Self.name(node.iri, in: graph.namespaces))".utf8
      for (index, (property, values)) in node.properties.enumerated() {
        let predicate = property == .type ? "a" : property.iri.compact
        let objects = values.map { Self.term($0, in: graph.namespaces) }.joined(separator: ", ")
        bytes += "\(index == 0 ? "" : " ;\n   ") \(predicate) \(objects)".utf8
      }
      bytes += " .\n".utf8
    }
    return bytes
  }

  private static func term(_ term: Term, in namespaces: Namespaces) -> String {
    switch term {
    case .iri(let iri): name(iri, in: namespaces)
    case .boolean(let truth): truth ? "true" : "false"
    default: RDFText.term(term, in: namespaces)
    }
  }

  /// A prefixed name where the grammar allows the local part without escapes, else the IRI.
  private static func name(_ iri: IRI, in namespaces: Namespaces) -> String {
    let isPlain = iri.local.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return isPlain && !iri.local.isEmpty ? iri.compact : RDFText.iri(iri, in: namespaces)
  }
}
