import ArgumentParser
import Dateline

/// What a run can write.
enum OutputFormat: String, CaseIterable, Sendable {
  /// One JSON-LD file an article.
  case jsonld
  /// One N-Quads file an article.
  case nquads
  /// One Turtle file an article.
  case turtle
  /// Tables of all articles.
  case csv
  /// One line an article, as `annotate` writes it.
  case exchange
  /// One database of all articles.
  case sqlite

  /// The writer of the formats that have a file for each article.
  var tripleWriter: (any TripleWriter)? {
    switch self {
    case .jsonld: JSONLDWriter()
    case .nquads: NQuadsWriter()
    case .turtle: TurtleWriter()
    case .csv, .exchange, .sqlite: nil
    }
  }

  /// Reads a list such as `jsonld,csv`.
  ///
  /// - Throws: `ValidationError` that names the unknown format and the remedy.
  static func parse(_ list: String) throws -> [OutputFormat] {
    let names = list.split(separator: ",").map(String.init)
    if names.isEmpty { throw ValidationError("--format names no format; give jsonld, for one") }
    var formats: Set<OutputFormat> = []
    for name in names {
      guard let format = OutputFormat(rawValue: name) else {
        let known = allCases.map(\.rawValue)
        let remedy =
          Spelling.nearest(to: name, in: known).map { "did you mean '\($0)'?" }
          ?? "known are \(known.joined(separator: ", "))"
        throw ValidationError("unknown format '\(name)'; \(remedy)")
      }
      formats.insert(format)
    }
    return allCases.filter(formats.contains)
  }
}
