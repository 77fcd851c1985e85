/// One row of an entity table, read.
struct EntityRow {
  var name: String
  var type: EntityType
  var kind: String
  var qid: Int
  var aliases: [String]
  var demonyms: [String]
  var metonyms: [String]
  var country: Int
  var startYear: Int?
  var endYear: Int?
  var prominence: Int
  var rule: CaseRule
  var source: String
}

/// Where an entity table has which column.
struct EntityColumns {
  let table: DataTable
  let name: Int?
  let type: Int?
  let kind: Int?
  let qid: Int?
  let aliases: Int?
  let demonyms: Int?
  let metonyms: Int?
  let country: Int?
  let start: Int?
  let end: Int?
  let prominence: Int?
  let letterCase: Int?
  let source: Int?

  init(_ table: DataTable) {
    self.table = table
    name = table.column("name")
    type = table.column("type")
    kind = table.column("kind")
    qid = table.column("qid")
    aliases = table.column("aliases")
    demonyms = table.column("demonyms")
    metonyms = table.column("metonyms")
    country = table.column("country")
    start = table.column("start")
    end = table.column("end")
    prominence = table.column("prominence")
    letterCase = table.column("case")
    source = table.column("source")
  }

  /// Reads a row.
  ///
  /// - Throws: `DataFileError` where a type, a case, an id or a number cannot be read.
  func entity(in row: Int) throws(DataFileError) -> EntityRow {
    let typeName = table.cell(row: row, column: type)
    guard let entityType = EntityType(rawValue: typeName) else {
      let known = EntityType.allCases.map(\.rawValue)
      let meant =
        Spelling.nearest(to: typeName, in: known).map { "did you mean '\($0)'?" }
        ?? "known are \(known.joined(separator: ", "))"
      throw fault(row, type, "unknown type '\(typeName)'; \(meant)")
    }
    let nameText = table.cell(row: row, column: name)
    guard !nameText.isEmpty else { throw fault(row, name, "a row without a name; write one") }
    return EntityRow(
      name: nameText, type: entityType, kind: table.cell(row: row, column: kind),
      qid: try readQID(row), aliases: list(row, aliases), demonyms: list(row, demonyms),
      metonyms: list(row, metonyms),
      country: try readCountry(row), startYear: try year(row, start), endYear: try year(row, end),
      prominence: try readProminence(row), rule: try readRule(row),
      source: table.cell(row: row, column: source))
  }

  /// The parts of a cell between bars.
  func list(_ row: Int, _ column: Int?) -> [String] {
    guard let column, !table.span(row: row, column: column).isEmpty else { return [] }
    return table.cell(row: row, column: column).split(separator: "|").map(String.init)
  }

  private func readQID(_ row: Int) throws(DataFileError) -> Int {
    let cell = table.cell(row: row, column: qid)
    if cell.isEmpty { return 0 }
    guard cell.hasPrefix("Q"), let number = UInt32(cell.dropFirst()), number > 0 else {
      throw fault(row, qid, "'\(cell)' is no Wikidata id; write Q and digits, or nothing")
    }
    return Int(number)
  }

  private func readCountry(_ row: Int) throws(DataFileError) -> Int {
    let cell = table.cell(row: row, column: country)
    if cell.isEmpty { return 0 }
    guard cell.utf8.count == 3, cell.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else {
      throw fault(row, country, "'\(cell)' is no country code; write ISO 3166 alpha-3, as 'AFG'")
    }
    return EntityRecord.packCountry(Array(cell.utf8))
  }

  private func readProminence(_ row: Int) throws(DataFileError) -> Int {
    let cell = table.cell(row: row, column: prominence)
    if cell.isEmpty { return 10 }
    guard let number = Int(cell), (0...100).contains(number) else {
      throw fault(row, prominence, "'\(cell)' is no prominence; write 0 to 100")
    }
    return number
  }

  private func readRule(_ row: Int) throws(DataFileError) -> CaseRule {
    switch table.cell(row: row, column: letterCase) {
    case "": return .asWritten
    case "any": return .any
    case "upper": return .upper
    case "exact": return .exact
    case "title": return .title
    case let other:
      throw fault(
        row, letterCase,
        "unknown case '\(other)'; write 'exact', 'title', 'upper', 'any' or nothing")
    }
  }

  private func year(_ row: Int, _ column: Int?) throws(DataFileError) -> Int? {
    let cell = table.cell(row: row, column: column)
    if cell.isEmpty { return nil }
    let isNegative = cell.hasPrefix("-")
    let digits = (isNegative ? cell.dropFirst() : cell[...]).prefix { $0 != "-" }
    guard let number = Int(digits), digits.utf8.count <= 4 else {
      throw fault(row, column, "'\(cell)' is no date; write a year or YYYY-MM-DD")
    }
    return isNegative ? -number : number
  }

  private func fault(_ row: Int, _ column: Int?, _ message: String) -> DataFileError {
    DataFileError(table.location(row: row, column: column), message)
  }
}
