#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A table of places as GeoNames gives it: `allCountries.txt`, `cities15000.txt`, a country's own.
///
/// Nineteen cells a line and no header. A place is kept where its feature (`P.PPLC`) or its class of
/// features (`P`) stands in the class map and it has the inhabitants that the map asks for.
package struct GeoNamesTable: EntitySource {
  package static let usualKey: String? = "geonames"

  private let features: ClassMap
  private let countries: [String: String]

  /// Names what to keep.
  ///
  /// - Parameters:
  ///   - features: GeoNames' features; their `minimum` counts inhabitants.
  ///   - countries: a table of the columns `alpha2` and `alpha3`.
  package init(features: ClassMap, countries: DataTable) {
    self.features = features
    var codes: [String: String] = [:]
    for row in 0..<countries.count {
      let alpha2 = countries.cell(row: row, column: countries.column("alpha2"))
      codes[alpha2] = countries.cell(row: row, column: countries.column("alpha3"))
    }
    self.countries = codes
  }

  package func read(_ path: String, into sink: ImportSink) throws {
    let lines = try ImportLines(path)
    while let cells = try lines.next({ Self.cells($0) }) {
      if lines.isTooLong {
        sink.refuse(at: lines.location, "a line of over 64 MB; passed over")
        continue
      }
      if cells.isEmpty { continue }
      guard cells.count == 19 else {
        sink.refuse(
          at: lines.location,
          "\(cells.count) cells where GeoNames has 19; passed over")
        continue
      }
      guard Int(cells[0]) != nil, let inhabitants = Int(cells[14].isEmpty ? "0" : cells[14]) else {
        sink.refuse(
          at: lines.location, "'\(cells[0])' and '\(cells[14])' should be numbers; passed over")
        continue
      }
      guard
        let row = features.row(for: ["\(cells[6]).\(cells[7])"])
          ?? features.row(for: [String(cells[6])]),
        inhabitants >= row.minimum
      else {
        sink.passOver()
        continue
      }
      var entity = ImportedEntity(name: cells[1], type: row.type)
      entity.kind = row.kind
      entity.country = countries[cells[8]] ?? ""
      let others = cells[3].split(separator: ",").map(String.init)
      // Airport and railway codes stand among the names.
      entity.aliases = ([cells[2]] + others).filter { !Self.isCode($0) }
      entity.prominence = row.prominence ?? Self.prominence(inhabitants: inhabitants)
      try sink.take(entity, at: lines.location)
    }
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    if line.isEmpty || line.first == UInt8(ascii: "#") { return [] }
    return line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func isCode(_ name: String) -> Bool {
    name.utf8.count <= 4 && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
      || name.hasPrefix("http") || name.hasPrefix("UN/LOCODE")
  }

  /// A prior by inhabitants: 10,000 is 30, 100,000 is 48, a million 55, ten million 62.
  static func prominence(inhabitants: Int) -> Int {
    let size = log10(Double(max(inhabitants, 1000)))
    return Int((size < 5 ? 12 + 18 * (size - 3) : 48 + 7 * (size - 5)).rounded())
  }
}
