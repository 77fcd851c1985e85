/// Writes a graph as JSON-LD 1.1: one named graph, an inline context, all nodes flat.
///
/// Keys and nodes stand in a fixed order, one node a line, so that two versions of a graph can be
/// compared line by line.
public struct JSONLDWriter: TripleWriter {
  /// `jsonld`.
  public let fileExtension = "jsonld"

  /// Makes a writer.
  public init() {}

  /// The graph as a JSON-LD document.
  public func bytes(for graph: NamedGraph) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("@context")
      context(of: graph, to: &json)
      json.lineBreak()
      json.key("@id")
      json.string(graph.iri.compact)
      json.key("@graph")
      json.array { json in
        for node in graph.nodes {
          json.lineBreak()
          json.object { write(node, to: &$0) }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func context(of graph: NamedGraph, to json: inout JSONText) {
    let types = graph.nodes.lazy.flatMap(\.properties)
      .filter { $0.property.iri.namespace == .dl && $0.property.form == .mixed }
    var relations: Set<String> = []
    for (property, _) in types { relations.insert(property.key) }
    json.object { json in
      json.key("@version")
      json.version()
      for namespace in Namespace.allCases {
        json.key(namespace.rawValue)
        json.string(graph.namespaces[namespace])
      }
      for property in Property.declared {
        json.key(property.key)
        declare(property, to: &json)
      }
      for relation in RelationType.allCases where relations.contains(relation.rawValue) {
        json.key(relation.rawValue)
        json.string(IRI(.dl, relation.rawValue).compact)
      }
    }
  }

  private func declare(_ property: Property, to json: inout JSONText) {
    let type: String? =
      switch property.form {
      case .node: "@id"
      case .count: "xsd:nonNegativeInteger"
      case .decimal: "xsd:decimal"
      case .date: "xsd:date"
      case .edtf: "loc:EDTF"
      case .string, .boolean, .mixed: nil
      }
    guard let type else { return json.string(property.iri.compact) }
    json.object { json in
      json.key("@id")
      json.string(property.iri.compact)
      json.key("@type")
      json.string(type)
    }
  }

  private func write(_ node: NamedGraph.Node, to json: inout JSONText) {
    json.key("@id")
    json.string(node.iri.compact)
    for (property, values) in node.properties {
      json.key(property.key)
      if values.count == 1 {
        write(values[0], form: property.form, to: &json)
      } else {
        json.array { json in
          for value in values { write(value, form: property.form, to: &json) }
        }
      }
    }
  }

  private func write(_ value: Term, form: Property.Form, to json: inout JSONText) {
    switch (value, form) {
    case (.iri(let iri), .node): json.string(iri.compact)
    case (.iri(let iri), _):
      json.object { json in
        json.key("@id")
        json.string(iri.compact)
      }
    case (.string(let text), _): json.string(text)
    case (.count(let number), .count): json.number(number)
    case (.boolean(let truth), _): json.boolean(truth)
    case (.decimal(let numeral), .decimal): json.string(numeral)
    case (.typed(let text, _), .date), (.typed(let text, _), .edtf): json.string(text)
    default:
      json.object { json in
        json.key("@value")
        json.string(value.lexical)
        if let datatype = value.datatype {
          json.key("@type")
          json.string(datatype.compact)
        }
      }
    }
  }
}
