/// A thesaurus of SKOS as RDF/XML or N-Triples, its concepts as entities.
///
/// Preferred labels in English become names, alternative and hidden ones aliases, exact matches of
/// Wikidata ids. A concept's type is that of its scheme, its class or what stands above it, where the
/// class map has their IRIs, else the one that is said for all.
package struct SKOSConcepts: EntitySource {
  package static let usualKey: String? = nil

  private static let skos = "http://www.w3.org/2004/02/skos/core#"
  private static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
  private static let wikidata = "wikidata.org/entity/Q"

  private let classes: ClassMap?
  private let type: EntityType?
  private let kind: String

  /// Says what concepts are.
  ///
  /// - Parameters:
  ///   - classes: IRIs of schemes, classes and broader concepts.
  ///   - type: the type of concepts that the map does not tell, nil to pass them over.
  ///   - kind: their kind.
  package init(classes: ClassMap?, type: EntityType?, kind: String = "") {
    self.classes = classes
    self.type = type
    self.kind = kind
  }

  /// What has been read of a concept.
  private struct Concept {
    var line = 0
    var isConcept = false
    var names: [(name: String, language: String)] = []
    var aliases: [String] = []
    var classes: [String] = []
    var qid = 0
  }

  package func read(_ path: String, into sink: ImportSink) throws {
    var concepts: [String: Concept] = [:]
    let file = try UnpackedFile(path)
    let isXML = try Self.isXML(file)
    if isXML {
      let reader = RDFXMLReader { Self.note($0, line: 1, in: &concepts) }
      try reader.read(try UnpackedFile(path))
    } else {
      try readLines(path, into: sink, &concepts)
    }
    let name = path == "-" ? "standard input" : path
    for (_, concept) in concepts.sorted(by: { $0.key < $1.key }) where concept.isConcept {
      guard let entity = entity(of: concept) else {
        sink.passOver()
        continue
      }
      try sink.take(entity, at: SourceLocation(path: name, line: concept.line))
    }
  }

  private static func isXML(_ file: UnpackedFile) throws -> Bool {
    let head = try file.next().prefix(2000)
    guard let first = head.first(where: { $0 > 0x20 }) else {
      throw ImportError(file.path, "the file is empty")
    }
    let text = String(decoding: head, as: UTF8.self)
    if text.contains("@prefix") || text.contains("PREFIX") {
      throw ImportError(
        file.path, "Turtle is not read; make N-Triples of it: rapper -i turtle -o ntriples FILE")
    }
    return first == UInt8(ascii: "<")
      && (text.contains("<?xml") || text.contains("RDF") && text.contains("xmlns"))
  }

  private func readLines(
    _ path: String, into sink: ImportSink, _ concepts: inout [String: Concept]
  ) throws {
    let lines = try ImportLines(path)
    while let line = try lines.next({ NTriplesReader.read($0) }) {
      switch line {
      case .nothing where lines.isTooLong:
        sink.refuse(at: lines.location, "a line of over 64 MB; passed over")
      case .nothing: break
      case .fault(let reason): sink.refuse(at: lines.location, "\(reason); passed over")
      case .statement(let statement):
        Self.note(statement, line: lines.number, in: &concepts)
      }
    }
  }

  private static func note(
    _ statement: RDFStatement, line: Int, in concepts: inout [String: Concept]
  ) {
    let isType = statement.predicate == type
    guard isType || statement.predicate.hasPrefix(skos) else { return }
    func edit(_ body: (inout Concept) -> Void) {
      body(&concepts[statement.subject, default: Concept(line: line)])
    }
    switch (statement.predicate.dropFirst(isType ? 0 : skos.count), statement.object) {
    case (_, .resource(let iri)) where isType:
      edit {
        if iri == skos + "Concept" { $0.isConcept = true } else { $0.classes.append(iri) }
      }
    case ("prefLabel", .text(let text, let language)):
      edit {
        $0.isConcept = true
        $0.names.append((text, language))
      }
    case ("altLabel", .text(let text, let language)),
      ("hiddenLabel", .text(let text, let language)):
      if isEnglish(language) { edit { $0.aliases.append(text) } }
    case ("inScheme", .resource(let iri)), ("broader", .resource(let iri)),
      ("topConceptOf", .resource(let iri)), ("broaderTransitive", .resource(let iri)):
      edit { $0.classes.append(iri) }
    case ("exactMatch", .resource(let iri)):
      guard let range = iri.firstRange(of: wikidata), let number = UInt32(iri[range.upperBound...])
      else {
        return
      }
      edit { $0.qid = Int(number) }
    default: break
    }
  }

  private static func isEnglish(_ language: String) -> Bool {
    language.isEmpty || language.lowercased() == "en" || language.lowercased().hasPrefix("en-")
  }

  private func entity(of concept: Concept) -> ImportedEntity? {
    let row = classes?.row(for: concept.classes)
    // English before what has no language.
    let names = concept.names.filter { Self.isEnglish($0.language) }
      .sorted {
        $0.language.count > $1.language.count || $0.language == $1.language && $0.name < $1.name
      }
    guard let type = row?.type ?? type, let name = names.first?.name else { return nil }
    var entity = ImportedEntity(name: name, type: type)
    entity.kind = row?.kind ?? kind
    entity.qid = concept.qid
    entity.aliases = names.dropFirst().map(\.name) + concept.aliases.sorted()
    entity.prominence = row?.prominence ?? 10
    return entity
  }
}
