/// Writes a graph as RDF 1.1 N-Quads, one statement a line.
public struct NQuadsWriter: TripleWriter {
  /// `nq`.
  public let fileExtension = "nq"

  /// Makes a writer.
  public init() {}

  /// The graph as N-Quads.
  public func bytes(for graph: NamedGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    let name = RDFText.iri(graph.iri, in: graph.namespaces)
    for node in graph.nodes {
      let subject = RDFText.iri(node.iri, in: graph.namespaces)
      for (property, values) in node.properties {
        let predicate = RDFText.iri(property.iri, in: graph.namespaces)
        for value in values {
          let object = RDFText.term(value, in: graph.namespaces)
          bytes += "\(subject) \(predicate) \(object) \(name) .\n".utf8
        }
      }
    }
    return bytes
  }
}

/// Terms as N-Triples and its relatives write them.
enum RDFText {
  static func iri(_ iri: IRI, in namespaces: Namespaces) -> String {
    "<\(namespaces.expand(iri))>"
  }

  static func term(_ term: Term, in namespaces: Namespaces) -> String {
    if case .iri(let node) = term { return iri(node, in: namespaces) }
    let literal = "\"\(escaped(term.lexical ?? ""))\""
    return term.datatype.map { "\(literal)^^\(iri($0, in: namespaces))" } ?? literal
  }

  static func escaped(_ text: String) -> String {
    let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }
    if !needsEscape { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
