/// Which classes of another source become entities, and of what type: a table of `class`, `type`,
/// `kind`, and perhaps `minimum` and `prominence`.
///
/// A class is what the source calls one: a Wikidata id, a feature code, an IRI. An entity of several
/// classes is of the one that stands first in the table.
package struct ClassMap {
  /// A row of the table.
  struct Row {
    let type: EntityType
    let kind: String
    /// What the entity must at least have: language editions, inhabitants.
    let minimum: Int
    /// The prominence, or nil where the source's own measure says it.
    let prominence: Int?
    let rank: Int
  }

  private let rows: [String: Row]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: the content of the file.
  ///   - path: its name for messages.
  /// - Throws: `DataFileError` that names every faulty row.
  package init(_ text: ArticleText, path: String) throws(DataFileError) {
    let table = try DataTable(
      text, path: path, required: ["class", "type"],
      optional: ["kind", "minimum", "prominence", "note"])
    var rows: [String: Row] = [:]
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      func cell(_ name: String) -> String { table.cell(row: row, column: table.column(name)) }
      func fault(_ column: String, _ message: String) {
        faults.append(.init(table.location(row: row, column: table.column(column)), message))
      }
      let name = cell("class")
      guard let type = EntityType(rawValue: cell("type")) else {
        let known = EntityType.allCases.map(\.rawValue)
        let meant =
          Spelling.nearest(to: cell("type"), in: known).map { "did you mean '\($0)'?" }
          ?? "known are \(known.joined(separator: ", "))"
        fault("type", "unknown type '\(cell("type"))'; \(meant)")
        continue
      }
      if name.isEmpty { fault("class", "a row without a class; write one") }
      if rows[name] != nil { fault("class", "'\(name)' stands twice; remove one row") }
      let minimum = cell("minimum").isEmpty ? 0 : Int(cell("minimum"))
      if minimum == nil { fault("minimum", "'\(cell("minimum"))' is no number") }
      let prominence = cell("prominence").isEmpty ? nil : Int(cell("prominence"))
      if !cell("prominence").isEmpty, !(0...100).contains(prominence ?? -1) {
        fault("prominence", "'\(cell("prominence"))' is no prominence; write 0 to 100")
      }
      rows[name] = Row(
        type: type, kind: cell("kind"), minimum: minimum ?? 0, prominence: prominence, rank: row)
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    self.rows = rows
  }

  /// The row for an entity's classes that stands first in the table.
  func row(for classes: some Sequence<String>) -> Row? {
    var best: Row?
    for name in classes {
      if let row = rows[name], row.rank < best?.rank ?? Int.max { best = row }
    }
    return best
  }
}
