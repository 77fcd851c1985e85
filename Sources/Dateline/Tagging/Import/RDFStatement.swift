/// A statement of RDF as readers of N-Triples and RDF/XML give it.
struct RDFStatement: Equatable {
  /// What a statement ends in.
  enum Object: Equatable {
    case resource(String)
    case text(String, language: String)
  }

  /// The IRI or blank node.
  let subject: String
  let predicate: String
  let object: Object
}
