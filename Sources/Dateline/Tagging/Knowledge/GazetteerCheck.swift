/// Lints entity tables: what would mislead the tagger or the next editor, each with its remedy.
package struct GazetteerCheck {
  /// The longest name that anyone writes, in bytes.
  static let longestName = 300

  private struct Row {
    let location: SourceLocation
    let name: String
    let type: EntityType
    let country: Int
  }

  private var faults: [DataFileError.Fault] = []
  private var byQID: [Int: Row] = [:]
  private var byKey: [String: Row] = [:]
  private var aliasOwners: [String: [String]] = [:]
  private var aliasLocations: [String: SourceLocation] = [:]

  /// Checks files.
  ///
  /// - Parameter files: the entity tables and word lists.
  /// - Returns: the faults, table by table in the order of lines; none where all is well.
  /// - Complexity: O(*n*) in the size of the files.
  package static func faults(in files: GazetteerFiles) -> [DataFileError.Fault] {
    var check = GazetteerCheck()
    for file in files.entities { check.check(file, in: files.folder) }
    for (_, file) in files.words { check.checkWords(file, in: files.folder) }
    check.findCycles()
    return check.faults
  }

  private mutating func check(_ file: GazetteerFiles.File, in folder: String) {
    let path = folder.isEmpty ? file.name : "\(folder)/\(file.name)"
    let table: DataTable
    do {
      table = try DataTable(
        file.text, path: path, required: GazetteerCompiler.required,
        optional: GazetteerCompiler.optional)
    } catch {
      faults += error.faults
      return
    }
    let columns = EntityColumns(table)
    let lists = [columns.aliases, columns.demonyms, columns.metonyms].compactMap { $0 }
    for row in 0..<table.count {
      for column in table.columns.indices {
        checkCell(table, row, column, isList: lists.contains(column))
      }
      do {
        let entity = try columns.entity(in: row)
        let place = { table.location(row: row, column: $0) }
        checkNames(of: entity, nameAt: place(columns.name), aliasesAt: place(columns.aliases))
        checkIdentity(of: entity, at: place(columns.name), qidAt: place(columns.qid))
      } catch {
        faults += error.faults
      }
    }
  }

  private mutating func checkWords(_ file: GazetteerFiles.File, in folder: String) {
    let path = folder.isEmpty ? file.name : "\(folder)/\(file.name)"
    do {
      let table = try DataTable(file.text, path: path, required: [], optional: nil)
      for row in 0..<table.count {
        for column in table.columns.indices { checkCell(table, row, column, isList: false) }
      }
    } catch {
      faults += error.faults
    }
  }

  /// Checks the characters of a cell.
  private mutating func checkCell(_ table: DataTable, _ row: Int, _ column: Int, isList: Bool) {
    let span = table.span(row: row, column: column)
    if span.isEmpty { return }
    guard let flaw = table.text.withBytes({ CellFlaw.first(in: $0, span, isList: isList) }) else {
      return
    }
    let line = table.location(row: row, column: column)
    let before = table.text[TextSpan(span.start, flaw.offset)].unicodeScalars.count
    faults.append(
      .init(
        SourceLocation(path: line.path, line: line.line, column: line.column + before),
        flaw.message))
  }

  private mutating func checkNames(
    of entity: EntityRow, nameAt place: SourceLocation, aliasesAt aliasPlace: SourceLocation
  ) {
    for article in ["The ", "the "] where entity.name.hasPrefix(article) {
      let rest = String(entity.name.dropFirst(article.count))
      // An article that belongs to the name, as in The Hague, comes with the form without it.
      if entity.aliases.contains(rest) { continue }
      faults.append(
        .init(
          place, "'\(entity.name)' begins with an article; write '\(rest)', or add it as an alias"))
    }
    for (name, at) in [(entity.name, place)] + entity.aliases.map({ ($0, aliasPlace) })
    where name.utf8.count > Self.longestName {
      faults.append(
        .init(
          at,
          "a name of \(name.utf8.count) bytes, '\(name.prefix(40))…'; names have at most "
            + "\(Self.longestName)"))
    }
    for (name, at) in [(entity.name, place)] + entity.aliases.map({ ($0, aliasPlace) })
    where !name.utf8.contains(where: { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 })
    {
      faults.append(
        .init(at, "'\(name.prefix(40))' holds no letter and no digit, so no text can hold it"))
    }
    var seen: Set<String> = [entity.name]
    for alias in entity.aliases where !seen.insert(alias).inserted {
      faults.append(.init(aliasPlace, "'\(alias)' stands twice among the names; remove one"))
    }
  }

  private mutating func checkIdentity(
    of entity: EntityRow, at place: SourceLocation, qidAt: SourceLocation
  ) {
    let row = Row(
      location: place, name: entity.name, type: entity.type, country: entity.country)
    if entity.qid > 0 {
      if let other = byQID[entity.qid] {
        let clash =
          other.type == entity.type
          ? "merge the rows" : "they are \(other.type.rawValue) and \(entity.type.rawValue)"
        faults.append(
          .init(
            qidAt,
            "Q\(entity.qid) is '\(entity.name)' here and '\(other.name)' at "
              + "\(other.location); \(clash)"))
      } else {
        byQID[entity.qid] = row
      }
    }
    let key = "\(entity.type.rawValue)\t\(entity.name)\t\(entity.country)"
    if entity.qid == 0, let other = byKey[key] {
      faults.append(
        .init(
          place,
          "\(entity.type.rawValue) '\(entity.name)' stands at \(other.location) too; merge the rows"
        ))
    } else {
      byKey[key] = row
    }
    let own = "\(entity.type.rawValue)\t\(entity.name)"
    for alias in entity.aliases {
      aliasOwners["\(entity.type.rawValue)\t\(alias)", default: []].append(own)
    }
    aliasLocations[own] = place
  }

  /// Finds rows of a type that are aliases of each other, two or more in a circle.
  private mutating func findCycles() {
    for circle in AliasCircles(aliasOwners.filter { aliasLocations[$0.key] != nil }).circles {
      guard let first = circle.first, let place = aliasLocations[first] else { continue }
      let names = circle.map { "'\($0.split(separator: "\t").last.map(String.init) ?? $0)'" }
      let all =
        names.count > 4
        ? names.prefix(4).joined(separator: ", ") + " and \(names.count - 4) others"
        : names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])"
      faults.append(.init(place, "\(all) are aliases of each other; merge the rows"))
    }
  }
}
