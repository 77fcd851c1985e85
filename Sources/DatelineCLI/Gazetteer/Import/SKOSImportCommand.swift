import ArgumentParser
import Dateline

/// `dateline gazetteer import skos`.
struct SKOSImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skos",
    abstract: "Reads a thesaurus of SKOS as RDF/XML or N-Triples.",
    discussion: """
      The class map has the columns class (the IRI of a scheme, a class or a broader concept), type, \
      kind and prominence; without one, --type says what all concepts are.

      Example: dateline gazetteer import skos treaties.rdf --type Document --kind treaty \
      --source our_treaties --output Gazetteer/Entities/treaties.tsv
      """
  )

  @Option(help: "The class map.")
  var classes: String?

  @Option(help: "The type of concepts that the class map does not tell.")
  var type: String?

  @Option(help: "Their kind.")
  var kind = ""

  @OptionGroup var options: ImportOptions

  func run() async throws {
    var common: EntityType?
    if let type {
      common = EntityType(rawValue: type)
      if common == nil {
        let known = EntityType.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("unknown type '\(type)'; known are \(known)")
      }
    }
    if common == nil, classes == nil {
      throw ValidationError("nothing says what concepts are; write --type TYPE or --classes FILE")
    }
    let map = try classes.map { try options.classes($0, usual: "") }
    try options.run(SKOSConcepts(classes: map, type: common, kind: kind))
  }
}
