/// Compiles entity tables and word lists into one image.
package struct GazetteerCompiler {
  static let required = ["name", "type"]
  static let optional = [
    "kind", "qid", "aliases", "demonyms", "metonyms", "country", "start", "end", "prominence",
    "case", "source",
  ]

  private var builder: NameAutomatonBuilder
  /// The entities as they will be stored.
  private var records: [UInt32] = []
  private var strings: [UInt8] = []
  private var stringOffsets: [UInt32] = [0]
  private var sharedStrings: [String: Int] = [:]
  private var faults: [DataFileError.Fault] = []

  private init(expecting count: Int) {
    builder = NameAutomatonBuilder(expecting: count)
  }

  /// Compiles files.
  ///
  /// - Throws: `DataFileError` that names every malformed table and every row whose type, case or
  ///   number cannot be read.
  /// - Complexity: O(*n*) in the size of the files.
  package static func compile(_ files: GazetteerFiles) throws(DataFileError) -> Gazetteer {
    do {
      return Gazetteer(try GazetteerImage(try image(of: files)))
    } catch let error as DataFileError {
      throw error
    } catch {
      preconditionFailure("an image that was just assembled is whole")
    }
  }

  /// The bytes of the compiled image.
  static func image(of files: GazetteerFiles) throws(DataFileError) -> [UInt8] {
    let size = files.entities.reduce(0) { $0 + $1.text.count }
    var compiler = GazetteerCompiler(expecting: size / 32)
    // Words of lists are the commonest in articles: numbered first, they lie close together.
    for (wordClass, file) in files.words { compiler.addWords(wordClass, file, in: files.folder) }
    for file in files.entities { compiler.addEntities(file, in: files.folder) }
    if !compiler.faults.isEmpty { throw DataFileError(compiler.faults) }
    compiler.markSharedNames()
    var image = GazetteerImage.Assembler(digest: files.digest)
    let records = compiler.records
    let strings = compiler.strings
    let offsets = compiler.stringOffsets
    compiler.builder.write(to: &image)
    image.append(.entities, records)
    image.append(.strings, strings)
    image.append(.stringOffsets, offsets)
    return image.finish()
  }

  private mutating func addString(_ string: String, shared: Bool) -> Int {
    if shared, let known = sharedStrings[string] { return known }
    strings.append(contentsOf: string.utf8)
    stringOffsets.append(UInt32(strings.count))
    if shared { sharedStrings[string] = stringOffsets.count - 2 }
    return stringOffsets.count - 2
  }

  private mutating func addEntities(_ file: GazetteerFiles.File, in folder: String) {
    let path = folder.isEmpty ? file.name : "\(folder)/\(file.name)"
    let table: DataTable
    do {
      table = try DataTable(
        file.text, path: path, required: Self.required, optional: Self.optional)
    } catch {
      faults += error.faults
      return
    }
    let columns = EntityColumns(table)
    let fileString = addString(file.name, shared: true)
    for row in 0..<table.count {
      let entity: EntityRow
      do {
        entity = try columns.entity(in: row)
      } catch {
        faults += error.faults
        continue
      }
      let record = EntityRecord(
        name: addString(entity.name, shared: false), qid: entity.qid,
        kind: addString(entity.kind, shared: true), source: addString(entity.source, shared: true),
        type: entity.type, prominence: entity.prominence, country: entity.country,
        startYear: entity.startYear, endYear: entity.endYear, file: fileString,
        line: table.location(row: row).line)
      records += record.packed
      addNames(of: entity, number: records.count / EntityRecord.width - 1)
    }
  }

  private mutating func addNames(of entity: EntityRow, number: Int) {
    // "Afghanistan's" came out of prose that was cut into names.
    if entity.type == .group, Self.isPossessive(entity.name) { return }
    add(entity.name, number, .name, entity.rule)
    var name = entity.name
    name.withUTF8 { builder.count(name: $0, entity.type) }
    for alias in entity.aliases { add(alias, number, .alias, entity.rule) }
    for metonym in entity.metonyms { add(metonym, number, .metonym, .asWritten) }
    addSurname(of: entity, number)
    for demonym in entity.demonyms where !Self.isPossessive(demonym) {
      add(demonym, number, .demonym, entity.rule)
      guard let plural = Self.plural(of: demonym), !entity.demonyms.contains(plural) else {
        continue
      }
      add(plural, number, .demonym, entity.rule)
    }
  }

  private mutating func add(
    _ name: String, _ entity: Int, _ kind: NameEntry.Kind, _ rule: CaseRule
  ) {
    var name = name
    // An acronym's row may hold long names too, which are not written in capitals.
    let isCapital = !name.utf8.contains { $0 &- 0x61 < 26 }
    let rule = rule == .upper && !isCapital ? CaseRule.asWritten : rule
    name.withUTF8 { _ = builder.add(name: $0, entity: entity, kind: kind, rule: rule) }
  }

  /// Adds the last word of a prominent person's name, for articles that give no more.
  ///
  /// First and last words of persons' names also join the given names and surnames, which makes
  /// unknown bearers of the same names recognisable.
  private mutating func addSurname(of entity: EntityRow, _ number: Int) {
    guard entity.type == .person, let space = entity.name.lastIndex(of: " "),
      let firstSpace = entity.name.firstIndex(of: " ")
    else { return }
    add(word: String(entity.name[..<firstSpace]), to: .givenNames)
    let surname = String(entity.name[entity.name.index(after: space)...])
    add(word: surname, to: .surnames)
    guard entity.prominence >= Self.surnameProminence, Self.isNameWord(surname) else { return }
    add(surname, number, .surname, .asWritten)
  }

  private mutating func add(word: String, to wordClass: WordClass) {
    guard Self.isNameWord(word) else { return }
    var word = word
    word.withUTF8 { _ = builder.add(phrase: $0, classNumber: wordClass.rawValue) }
  }

  /// Whether a word begins with a capital and is long enough to be a name by itself.
  private static func isNameWord(_ word: String) -> Bool {
    word.utf8.count > 2 && word.utf8.first.map { $0 & 0x20 == 0 || $0 >= 0x80 } ?? false
  }

  /// Persons below it are not known by their surname alone.
  private static let surnameProminence = 40

  private static func isPossessive(_ name: String) -> Bool {
    name.hasSuffix("'s") || name.hasSuffix("\u{2019}s")
  }

  /// The plural of a demonym that can be counted: Russians, Afghans, but no "Frenchs".
  static func plural(of demonym: String) -> String? {
    if demonym.hasSuffix("man") { return String(demonym.dropLast(3)) + "men" }
    let endings = ["s", "x", "z", "sh", "ch", "ese", "men"]
    return endings.contains { demonym.hasSuffix($0) } ? nil : demonym + "s"
  }

  private mutating func addWords(
    _ wordClass: WordClass, _ file: GazetteerFiles.File, in folder: String
  ) {
    let path = folder.isEmpty ? file.name : "\(folder)/\(file.name)"
    do {
      let table = try DataTable(file.text, path: path, required: [], optional: nil)
      file.text.withBytes { bytes in
        for row in 0..<table.count {
          let span = table.span(row: row, column: 0)
          guard let base = bytes.baseAddress, !span.isEmpty else { continue }
          let phrase = UnsafeBufferPointer(start: base + span.start, count: span.count)
          builder.add(phrase: phrase, classNumber: wordClass.rawValue)
        }
      }
    } catch {
      faults += error.faults
    }
  }

  private func record(_ index: Int) -> EntityRecord {
    records[(index * EntityRecord.width)...].withUnsafeBufferPointer { EntityRecord($0.start) }
  }

  /// Marks entities without a Wikidata id whose type and name another has too.
  private mutating func markSharedNames() {
    var first: [String: Int] = [:]
    for index in 0..<records.count / EntityRecord.width {
      let record = self.record(index)
      if record.qid != 0 { continue }
      let start = Int(stringOffsets[record.name])
      let end = Int(stringOffsets[record.name + 1])
      let name = String(decoding: strings[start..<end], as: UTF8.self)
      let id = EntityID(name: name, type: record.type).rawValue
      if let other = first[id] {
        for namesake in [other, index] {
          var record = self.record(namesake)
          record.sharesName = true
          let place = namesake * EntityRecord.width
          records.replaceSubrange(place..<place + EntityRecord.width, with: record.packed)
        }
      } else {
        first[id] = index
      }
    }
  }
}
