/// The object of a triple: another node or a literal.
public enum Term: Hashable, Sendable {
  /// A node.
  case iri(IRI)
  /// Plain text.
  case string(String)
  /// A whole number from 0.
  case count(Int)
  /// A decimal number as its numeral, so that no reader rounds it.
  case decimal(String)
  /// True or false.
  case boolean(Bool)
  /// Any other literal: its text and its datatype.
  case typed(String, IRI)

  /// The text of a literal as RDF has it; nil for a node.
  var lexical: String? {
    switch self {
    case .iri: nil
    case .string(let text), .decimal(let text), .typed(let text, _): text
    case .count(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    }
  }

  /// The datatype of a literal; nil for plain text and nodes.
  var datatype: IRI? {
    switch self {
    case .iri, .string: nil
    case .count: IRI(.xsd, "nonNegativeInteger")
    case .decimal: IRI(.xsd, "decimal")
    case .boolean: IRI(.xsd, "boolean")
    case .typed(_, let datatype): datatype
    }
  }
}

/// A statement of the graph.
public struct Triple: Hashable, Sendable {
  /// What it is about.
  public let subject: IRI
  /// What it says of it.
  public let predicate: IRI
  /// The other end.
  public let object: Term

  /// Makes a triple.
  public init(_ subject: IRI, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}
