/// Takes the entities that an import finds, and makes a table of them.
///
/// Names are cleaned; what the gazetteer knows already is left to it; rows of one entity become one;
/// and where sources contradict each other a line says so. The rules are those of the gazetteer's
/// README.
package final class ImportSink {
  /// What came of an import.
  package struct Summary: Equatable, Sendable {
    /// Records of the source.
    package var records = 0
    /// Rows written.
    package var rows = 0
    /// Records of classes that were not asked for, or without an English name.
    package var passedOver = 0
    /// Records that could not be read.
    package var malformed = 0
    /// Records of entities that the gazetteer holds.
    package var known = 0
    /// Records that became part of another's row.
    package var merged = 0
    /// Contradictions between sources.
    package var conflicts = 0
  }

  private let known: KnownEntities
  private let source: String
  private let rows: SortedRows
  private let report: (String) -> Void
  private var seen: [UInt64] = []
  private(set) var summary = Summary()

  /// Starts with no row.
  ///
  /// - Parameters:
  ///   - output: the table that will be written.
  ///   - source: the key of `SOURCES.md` for all rows.
  ///   - known: what the gazetteer holds.
  ///   - memory: how many bytes of rows to hold before they go to disk.
  ///   - report: takes a line about each fault and contradiction.
  package init(
    output: String, source: String, known: KnownEntities, memory: Int = 1 << 26,
    report: @escaping (String) -> Void
  ) {
    self.known = known
    self.source = source
    rows = SortedRows(besides: output, limit: memory)
    self.report = report
  }

  /// The alpha-3 code of the country that a Wikidata id stands for, or empty.
  func country(_ qid: Int) -> String { known.countries[qid] ?? "" }

  /// Counts a record that was not asked for.
  func passOver() {
    summary.records += 1
    summary.passedOver += 1
  }

  /// Tells a record that cannot be read.
  func refuse(at location: SourceLocation, _ message: String) {
    summary.records += 1
    summary.malformed += 1
    report("\(location): \(message)")
  }

  /// Takes an entity.
  ///
  /// - Parameters:
  ///   - entity: what the source gives.
  ///   - location: where.
  /// - Throws: `ImportError` where rows cannot be kept.
  func take(_ entity: ImportedEntity, at location: SourceLocation) throws(ImportError) {
    var entity = entity
    entity.source = source
    guard let name = NameCleaning.name(entity.name) else {
      return refuse(at: location, "no usable name: '\(entity.name.prefix(60))'; passed over")
    }
    summary.records += 1
    entity.name = name
    entity.aliases = entity.aliases.compactMap { NameCleaning.alias($0) }
    entity.demonyms = entity.demonyms.compactMap { NameCleaning.alias($0) }
    entity.tidy()
    if let row = known.row(of: entity) {
      summary.known += 1
      return compare(entity, with: row, at: location)
    }
    if entity.qid > 0, !isNew(entity.qid) {
      summary.merged += 1
      return conflict(at: location, "Q\(entity.qid) came before; '\(name)' is passed over")
    }
    try rows.add(entity)
  }

  private func compare(
    _ entity: ImportedEntity, with row: KnownEntities.Row, at location: SourceLocation
  ) {
    let place = "\(row.location.path):\(row.location.line)"
    if entity.qid > 0, row.qid == entity.qid, row.type != entity.type {
      conflict(
        at: location,
        "Q\(entity.qid) is \(entity.type.rawValue) '\(entity.name)' here and "
          + "\(row.type.rawValue) '\(row.name)' at \(place); that row stays")
    } else if entity.qid > 0, row.qid == 0 {
      conflict(
        at: location,
        "\(row.type.rawValue) '\(row.name)' has no id at \(place); here it has Q\(entity.qid)")
    } else if !row.country.isEmpty, !entity.country.isEmpty, row.country != entity.country {
      conflict(
        at: location,
        "'\(entity.name)' belongs to \(entity.country) here and to \(row.country) at \(place); "
          + "that row stays")
    }
  }

  private func conflict(at location: SourceLocation, _ message: String) {
    summary.conflicts += 1
    report("\(location): \(message)")
  }

  /// Whether an id comes for the first time.
  private func isNew(_ qid: Int) -> Bool {
    // A bit an id: Wikidata's ids are dense, and a set of ten million would take twenty times that.
    while seen.count <= qid >> 6 {
      seen.append(contentsOf: repeatElement(0, count: max(1, seen.count)))
    }
    let bit: UInt64 = 1 << UInt64(qid & 63)
    defer { seen[qid >> 6] |= bit }
    return seen[qid >> 6] & bit == 0
  }

  /// Gives the rows in their order, those of one entity as one, and the final count.
  ///
  /// - Parameter line: takes each line of the table, without a line feed.
  /// - Returns: what came of the import.
  /// - Throws: `ImportError` where rows that went to disk cannot be read.
  package func finish(
    _ line: (String) throws(ImportError) -> Void
  ) throws(ImportError) -> Summary {
    try line(ImportedEntity.header)
    var namesakes: [ImportedEntity] = []
    func write() throws(ImportError) {
      for entity in merged(namesakes) {
        summary.rows += 1
        try line(entity.row)
      }
      namesakes = []
    }
    try rows.read { (entity: ImportedEntity) throws(ImportError) in
      if let first = namesakes.first, first.name != entity.name || first.type != entity.type {
        try write()
      }
      namesakes.append(entity)
    }
    try write()
    return summary
  }
  /// Makes one row of the rows of one entity, among rows of one name and type.
  ///
  /// A row without a country joins one that has a country only where no other could be meant.
  private func merged(_ namesakes: [ImportedEntity]) -> [ImportedEntity] {
    if namesakes.count == 1 { return namesakes }
    var found: [ImportedEntity] = []
    for entity in namesakes.filter({ !$0.country.isEmpty }) + namesakes.filter(\.country.isEmpty) {
      let same = found.indices.filter { index in
        let other = found[index]
        return (other.qid == 0 || entity.qid == 0)
          && (entity.country.isEmpty || other.country == entity.country)
      }
      if same.count == 1 {
        found[same[0]].merge(entity)
        summary.merged += 1
      } else {
        found.append(entity)
      }
    }
    return found.sorted { $0.country < $1.country }
  }
}
