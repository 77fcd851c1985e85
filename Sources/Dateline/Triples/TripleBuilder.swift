/// Makes the named graph of a reading.
///
/// The layout is that of the contract: the article, its run, the evidence sentences and mentions
/// (NIF 2.0), entities (schema.org), times and events (Simple Event Model), facts (reified as
/// `rdf:Statement`), and a plain triple where a fact is asserted, positive, certain and
/// unattributed.
public struct TripleBuilder: Sendable {
  private let run: RunDescription

  /// Makes a builder.
  ///
  /// - Parameter run: what made the readings.
  public init(run: RunDescription) {
    self.run = run
  }

  /// The graph of a reading.
  ///
  /// - Parameter reading: all that was read in one article.
  /// - Returns: its nodes: article, graph, run, text nodes in reading order, entities, times,
  ///   then events and facts in the order of the relations.
  /// - Complexity: O(*n* log *n*) in the number of annotations.
  public func graph(of reading: Reading) -> NamedGraph {
    let article = reading.article
    let namespaces = Namespaces(
      base: run.base, document: Self.documentName(article))
    let relations = reading.relations.relations.filter { run.includesOpen || $0.type != .open }
    let names = NodeNames(reading: reading, article: namespaces.article)
    var nodes = ProvenanceNodes(article: article, run: run, iri: namespaces.article).nodes
    nodes += TextNodes(reading: reading, names: names, relations: relations).nodes
    nodes += EntityNodes(reading: reading, relations: relations, names: names).nodes
    nodes += TimeNodes(reading: reading, names: names).nodes
    var statements = StatementNodes(reading: reading, names: names)
    nodes += statements.nodes(for: relations)
    return NamedGraph(namespaces: namespaces, nodes: nodes)
  }

  /// The name of an article's document: stable through edits of the text.
  private static func documentName(_ article: Article) -> String {
    let address = article.url ?? article.sourcePath.map { "\($0)#\(article.id)" } ?? article.id
    return String(SHA256.hex(address.utf8).prefix(20))
  }
}

/// The IRIs of what an article's nodes point at.
struct NodeNames {
  /// The article itself.
  let article: IRI
  private let entities: [IRI]
  private let times: [IRI]
  private let offsets: CodePointMap

  init(reading: Reading, article: IRI) {
    self.article = article
    offsets = CodePointMap(reading.article.text)
    entities = reading.names.entities.map { entity in
      entity.id.isWikidata
        ? IRI(.wd, entity.id.rawValue) : IRI(.entity, Self.safe(entity.id.rawValue))
    }
    times = reading.dates.dates.map { date in
      let value = date.value
      let key = [value.kind.rawValue, value.value, value.mod ?? "", value.edtf ?? ""]
      return IRI(.doc, "t-" + Self.hash(key.joined(separator: "\u{1F}")))
    }
  }

  func entity(_ position: Int) -> IRI { entities[position] }

  func time(_ position: Int) -> IRI { times[position] }

  /// The node of a stretch of text, `doc:char=b,e` in code points (RFC 5147).
  func text(_ span: TextSpan) -> IRI {
    IRI(
      .doc,
      "char=\(offsets.codePoint(atByte: span.start)),\(offsets.codePoint(atByte: span.end))")
  }

  func codePoint(_ byte: Int) -> Int { offsets.codePoint(atByte: byte) }

  /// The first 16 hexadecimal digits of the SHA-256 of a key.
  static func hash(_ key: String) -> String { String(SHA256.hex(key.utf8).prefix(16)) }

  /// An identifier with every byte that an IRI does not allow percent-encoded.
  private static func safe(_ identifier: String) -> String {
    var text = ""
    for byte in identifier.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
