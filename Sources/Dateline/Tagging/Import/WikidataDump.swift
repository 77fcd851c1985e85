internal import FoundationEssentials

/// Wikidata's JSON dump: an array of items, one a line, as `latest-all.json.bz2` has it.
///
/// Items are kept where a class of theirs stands in the class map and they have an English name.
/// Prominence grows with the number of Wikipedia's and its sisters' pages about an item: ten for
/// every doubling.
package struct WikidataDump: EntitySource {
  package static let usualKey: String? = "wikidata"

  private let classes: ClassMap

  /// Names what to keep.
  ///
  /// - Parameter classes: Wikidata ids of classes; their `minimum` counts pages about an item.
  package init(classes: ClassMap) {
    self.classes = classes
  }

  package func read(_ path: String, into sink: ImportSink) throws {
    let lines = try ImportLines(path)
    let decoder = JSONDecoder()
    while let item = try lines.next({ Self.item(in: $0, decoder) }) {
      if lines.isTooLong {
        sink.refuse(at: lines.location, "a line of over 64 MB; passed over")
        continue
      }
      switch item {
      case nil: continue
      case .failure(let fault)?: sink.refuse(at: lines.location, fault.reason)
      case .success(let record)?:
        guard let entity = entity(of: record, sink) else {
          sink.passOver()
          continue
        }
        try sink.take(entity, at: lines.location)
      }
    }
  }

  private struct Fault: Error {
    let reason: String
  }

  /// The item of a line, or nil for the brackets round all of them.
  private static func item(
    in line: ArraySlice<UInt8>, _ decoder: JSONDecoder
  ) -> Result<WikidataRecord, Fault>? {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x2C || last == 0x20 { line.removeLast() }
    if line.isEmpty || line.elementsEqual([0x5B]) || line.elementsEqual([0x5D]) { return nil }
    do {
      let record = try decoder.decode(WikidataRecord.self, from: Data(line))
      guard let first = record.id.utf8.first else {
        return .failure(Fault(reason: "an item without an id; passed over"))
      }
      // Properties and lexemes have ids of other letters.
      if first != UInt8(ascii: "Q") { return nil }
      guard let number = UInt32(record.id.dropFirst()), number > 0 else {
        return .failure(Fault(reason: "'\(record.id.prefix(40))' is no Wikidata id; passed over"))
      }
      return .success(record)
    } catch {
      let start = String(decoding: line.prefix(40), as: UTF8.self)
      return .failure(Fault(reason: "no item in valid JSON: '\(start)…'; passed over"))
    }
  }

  private func entity(of record: WikidataRecord, _ sink: ImportSink) -> ImportedEntity? {
    guard let row = classes.row(for: record.claims.instanceOf.compactMap { $0.value?.id }),
      let name = (record.labels.english ?? record.labels.multilingual)?.value,
      record.sitelinks.count >= row.minimum
    else { return nil }
    var entity = ImportedEntity(name: name, type: row.type)
    entity.kind = row.kind
    entity.qid = Int(record.id.dropFirst()) ?? 0
    entity.aliases =
      ((record.aliases.english ?? []) + (record.aliases.multilingual ?? [])).map(\.value)
    let isPerson = row.type == .person
    let countries = isPerson ? record.claims.citizenship : record.claims.country
    entity.country =
      countries.lazy.compactMap { Self.number($0.value?.id) }.map { sink.country($0) }
      .first { !$0.isEmpty } ?? ""
    if entity.country.isEmpty, row.type == .polity { entity.country = sink.country(entity.qid) }
    if !isPerson {
      // A person's dates are those of office, which are no plain dates of the item.
      entity.start = Self.date(record.claims.inception)
      entity.end = Self.date(record.claims.dissolved)
    }
    entity.demonyms = record.claims.demonym.compactMap {
      $0.value?.language == "en" ? $0.value?.text : nil
    }
    entity.prominence = row.prominence ?? Self.prominence(pages: record.sitelinks.count)
    return entity
  }

  private static func number(_ id: String?) -> Int? {
    guard let id, id.hasPrefix("Q") else { return nil }
    return Int(id.dropFirst())
  }

  /// The first date that is known to the year at least: `+1991-12-26T00:00:00Z`.
  private static func date(_ statements: [WikidataRecord.Statement]) -> String {
    for statement in statements {
      guard let value = statement.value, let time = value.time, let precision = value.precision,
        precision >= 9
      else { continue }
      let isBefore = time.hasPrefix("-")
      let parts = time.dropFirst().prefix { $0 != "T" }.split(separator: "-")
      guard parts.count == 3, let year = Int(parts[0]), year <= 9999 else { continue }
      if isBefore { return "-\(year)" }
      return precision >= 11 ? "\(parts[0])-\(parts[1])-\(parts[2])" : String(year)
    }
    return ""
  }

  /// Ten times the binary logarithm of the pages and one, in integers, at most 90.
  static func prominence(pages: Int) -> Int {
    let value = pages + 1
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    let fraction = ((value - (1 << whole)) * 10) >> whole
    return min(90, 10 * whole + fraction)
  }
}
