/// What a gazetteer's tables hold already, as far as an import must know.
package struct KnownEntities {
  /// A row of a table.
  struct Row {
    let name: String
    let type: EntityType
    let qid: Int
    let country: String
    let location: SourceLocation
  }

  private var byQID: [Int: Row] = [:]
  private var byKey: [String: [Row]] = [:]
  /// The alpha-3 codes of countries by the Wikidata ids of their rows.
  private(set) var countries: [Int: String] = [:]

  /// Knows nothing.
  package init() {}

  /// Reads tables.
  ///
  /// - Parameters:
  ///   - files: the gazetteer's files.
  ///   - output: the table that is about to be written, which does not count.
  ///   - onlyCountries: whether to know the codes of countries and nothing else.
  /// - Throws: `DataFileError` where a table is malformed.
  package init(_ files: GazetteerFiles, butFor output: String, onlyCountries: Bool = false)
    throws(DataFileError)
  {
    for file in files.entities {
      let path = files.folder.isEmpty ? file.name : "\(files.folder)/\(file.name)"
      if Self.isSame(path, output) { continue }
      let table = try DataTable(
        file.text, path: path, required: GazetteerCompiler.required,
        optional: GazetteerCompiler.optional)
      let columns = EntityColumns(table)
      for row in 0..<table.count {
        let entity = try columns.entity(in: row)
        let country = EntityRecord.countryCode(entity.country) ?? ""
        let known = Row(
          name: entity.name, type: entity.type, qid: entity.qid, country: country,
          location: table.location(row: row))
        if entity.type == .polity, entity.qid > 0, !country.isEmpty, entity.kind == "country" {
          countries[entity.qid] = country
        }
        if onlyCountries { continue }
        if entity.qid > 0 { byQID[entity.qid] = known }
        byKey[EntityID(name: entity.name, type: entity.type).rawValue, default: []].append(known)
      }
    }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
    return parts(left) == parts(right) || right.hasPrefix("/") && right.hasSuffix("/\(left)")
  }

  /// The row of the same entity: the same id, or the same type and name where the countries do not
  /// contradict each other and at most one has an id.
  func row(of entity: ImportedEntity) -> Row? {
    if entity.qid > 0, let row = byQID[entity.qid] { return row }
    return byKey[entity.key]?.first { row in
      (row.qid == 0 || entity.qid == 0 || row.qid == entity.qid)
        && (row.country.isEmpty || entity.country.isEmpty || row.country == entity.country)
    }
  }
}
