/// A CSV or TSV file whose columns are given names of ours.
package struct MappedTable: EntitySource {
  package static let usualKey: String? = nil

  /// The columns of entity tables that can be filled.
  package static let columns = [
    "name", "type", "kind", "qid", "aliases", "demonyms", "country", "start", "end", "prominence",
    "case",
  ]

  private let sources: [String: String]
  private let constants: [String: String]
  private let listSeparator: Character
  private let delimiter: UInt8
  private let countries: [String: String]

  /// Says what stands where.
  ///
  /// - Parameters:
  ///   - sources: for our columns, the names of the file's.
  ///   - constants: for our columns, what every row has.
  ///   - listSeparator: what stands between the names of a cell.
  ///   - delimiter: what stands between cells.
  ///   - countries: a table of the columns `alpha2` and `alpha3`, for files with two-letter codes.
  /// - Throws: `ImportError` for a column that we do not have, or without `name` and `type`.
  package init(
    sources: [String: String], constants: [String: String], listSeparator: Character = "|",
    delimiter: UInt8, countries: DataTable
  ) throws {
    for column in (Array(sources.keys) + Array(constants.keys)).sorted()
    where !Self.columns.contains(column) {
      let meant =
        Spelling.nearest(to: column, in: Self.columns).map { "did you mean '\($0)'?" }
        ?? "known are \(Self.columns.joined(separator: ", "))"
      throw ImportError("--column", "unknown column '\(column)'; \(meant)")
    }
    for column in ["name", "type"] where sources[column] == nil && constants[column] == nil {
      throw ImportError(
        "--column", "nothing says the \(column); write --column \(column)=… or --set \(column)=…")
    }
    self.sources = sources
    self.constants = constants
    self.listSeparator = listSeparator
    self.delimiter = delimiter
    var codes: [String: String] = [:]
    for row in 0..<countries.count {
      let alpha2 = countries.cell(row: row, column: countries.column("alpha2"))
      codes[alpha2] = countries.cell(row: row, column: countries.column("alpha3"))
    }
    self.countries = codes
  }

  package func read(_ path: String, into sink: ImportSink) throws {
    let records = try DelimitedRecords(path, delimiter: delimiter)
    guard let header = try records.next() else {
      throw ImportError(path, "the file is empty; its first line should name the columns")
    }
    var positions: [String: Int] = [:]
    for (column, source) in sources {
      guard let position = header.cells.firstIndex(of: source) else {
        let meant =
          Spelling.nearest(to: source, in: header.cells).map { "did you mean '\($0)'?" }
          ?? "there are \(header.cells.joined(separator: ", "))"
        throw ImportError(path, "no column '\(source)' for \(column); \(meant)")
      }
      positions[column] = position
    }
    while let record = try records.next() {
      if record.isOpen {
        sink.refuse(at: record.location, "a quotation mark is never closed; passed over")
        continue
      }
      if record.cells.count > header.cells.count {
        sink.refuse(
          at: record.location,
          "\(record.cells.count) cells where the header has \(header.cells.count); passed over")
        continue
      }
      switch entity(of: record.cells, positions) {
      case .success(let entity): try sink.take(entity, at: record.location)
      case .failure(let fault): sink.refuse(at: record.location, fault.reason + "; passed over")
      }
    }
  }

  private struct Fault: Error {
    let reason: String
  }

  private func entity(
    of cells: [String], _ positions: [String: Int]
  ) -> Result<ImportedEntity, Fault> {
    func cell(_ column: String) -> String {
      guard let position = positions[column], position < cells.count, !cells[position].isEmpty
      else { return constants[column] ?? "" }
      return cells[position]
    }
    func list(_ column: String) -> [String] {
      cell(column).split(separator: listSeparator).map(String.init)
    }
    guard let type = EntityType(rawValue: cell("type")) else {
      return .failure(Fault(reason: "unknown type '\(cell("type").prefix(40))'"))
    }
    var entity = ImportedEntity(name: cell("name"), type: type)
    entity.kind = cell("kind")
    entity.aliases = list("aliases")
    entity.demonyms = list("demonyms")
    entity.start = cell("start")
    entity.end = cell("end")
    entity.letterCase = cell("case")
    // Tables write the id bare or as its address.
    let id = cell("qid").split(separator: "/").last.map(String.init) ?? ""
    if !id.isEmpty {
      guard id.hasPrefix("Q"), let number = UInt32(id.dropFirst()) else {
        return .failure(Fault(reason: "'\(id.prefix(40))' is no Wikidata id"))
      }
      entity.qid = Int(number)
    }
    let country = cell("country")
    entity.country = countries[country] ?? country
    if !entity.country.isEmpty,
      entity.country.utf8.count != 3 || !entity.country.utf8.allSatisfy({ $0 &- 0x41 < 26 })
    {
      return .failure(Fault(reason: "'\(country.prefix(40))' is no ISO 3166 code"))
    }
    if !cell("prominence").isEmpty {
      guard let number = Int(cell("prominence")), (0...100).contains(number) else {
        return .failure(
          Fault(reason: "'\(cell("prominence").prefix(40))' is no prominence, 0 to 100"))
      }
      entity.prominence = number
    }
    for date in [entity.start, entity.end] where !date.isEmpty && !Self.isDate(date) {
      return .failure(Fault(reason: "'\(date.prefix(40))' is no year and no YYYY-MM-DD"))
    }
    guard ["", "any", "upper", "exact", "title"].contains(entity.letterCase) else {
      return .failure(Fault(reason: "unknown case '\(entity.letterCase.prefix(40))'"))
    }
    return .success(entity)
  }

  private static func isDate(_ cell: String) -> Bool {
    let digits = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count)
      && parts.allSatisfy {
        !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy { $0 &- 0x30 < 10 }
      }
  }
}
