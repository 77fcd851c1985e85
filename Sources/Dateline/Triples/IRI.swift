/// A namespace of the graph; the raw value is its prefix.
public enum Namespace: String, Sendable, CaseIterable {
  /// Articles.
  case article
  /// The parts of the article at hand.
  case doc
  /// Entities that Wikidata does not know.
  case entity
  /// Wikidata's entities.
  case wd
  /// The project's vocabulary.
  case dl
  /// schema.org.
  case schema
  /// NLP Interchange Format 2.0.
  case nif
  /// Internationalization Tag Set 2.0.
  case itsrdf
  /// Simple Event Model.
  case sem
  /// PROV-O.
  case prov
  /// RDF.
  case rdf
  /// XML Schema datatypes.
  case xsd
  /// Extended Date/Time Format datatypes of the Library of Congress.
  case loc
}

/// An IRI as a namespace and what follows it.
public struct IRI: Hashable, Sendable {
  /// The namespace.
  public let namespace: Namespace
  /// The rest, safe to stand in an IRI as it is.
  public let local: String

  /// Makes an IRI.
  ///
  /// - Parameters:
  ///   - namespace: the namespace.
  ///   - local: the rest; must hold only characters that an IRI allows.
  public init(_ namespace: Namespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// The IRI with its prefix, `wd:Q159`.
  public var compact: String { "\(namespace.rawValue):\(local)" }
}

/// What the prefixes of one article's graph stand for.
public struct Namespaces: Hashable, Sendable {
  /// The vocabulary's own namespace, the same whatever the base.
  public static let vocabulary = "https://dateline.example/ns#"

  private let base: String
  private let document: String

  /// Makes the namespaces of one article.
  ///
  /// - Parameters:
  ///   - base: the IRI under which documents and local entities live, ending in `/`.
  ///   - document: the name of the document below `base/doc/`.
  public init(base: String, document: String) {
    self.base = base
    self.document = document
  }

  /// The article itself.
  public var article: IRI { IRI(.article, document) }

  /// What a prefix stands for.
  public subscript(namespace: Namespace) -> String {
    switch namespace {
    case .article: "\(base)doc/"
    case .doc: "\(base)doc/\(document)#"
    case .entity: "\(base)entity/"
    case .wd: "http://www.wikidata.org/entity/"
    case .dl: Self.vocabulary
    case .schema: "https://schema.org/"
    case .nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
    case .itsrdf: "http://www.w3.org/2005/11/its/rdf#"
    case .sem: "http://semanticweb.cs.vu.nl/2009/11/sem/"
    case .prov: "http://www.w3.org/ns/prov#"
    case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    case .xsd: "http://www.w3.org/2001/XMLSchema#"
    case .loc: "http://id.loc.gov/datatypes/edtf/"
    }
  }

  /// The IRI written out.
  public func expand(_ iri: IRI) -> String { self[iri.namespace] + iri.local }
}
