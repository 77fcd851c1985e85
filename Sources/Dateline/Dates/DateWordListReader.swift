/// Reads word lists from tables of two or three columns: word, value, and `case` where it counts.
///
/// The name of the second column says what the values are: a part of an expression, as `month` or
/// `unit`, or `rule` for named days, whose value is how their date is computed.
struct DateWordListReader {
  private(set) var vocabulary: DateVocabulary
  private(set) var namedDays: [NamedDay] = []

  init(vocabulary: DateVocabulary) { self.vocabulary = vocabulary }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - text: the content of the file.
  ///   - path: its name; the list has that of its last component without `.tsv`.
  /// - Returns: the list.
  /// - Throws: `DataFileError` that names every value that is none.
  mutating func read(_ text: String, path: String) throws(DataFileError) -> DateWordList {
    let table = try DataTable(ArticleText(text), path: path, required: ["word"], optional: nil)
    guard table.columns.count >= 2 else {
      throw DataFileError(SourceLocation(path: path, line: 1), "missing a column of values")
    }
    let domain = DatePartKey(rawValue: table.columns[1])
    let symbols = domain?.symbols ?? []
    let caseColumn = table.column("case")
    var entries: [DateWordList.Entry] = []
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      let written = table.cell(row: row, column: 1)
      let value: Int?
      if table.columns[1] == "rule" {
        value = Self.namedDay(written).map { day in
          namedDays.append(day)
          return namedDays.count - 1
        }
      } else if symbols.isEmpty {
        value = Int(written)
      } else {
        value = symbols.firstIndex(of: written)
      }
      guard let value else {
        let hint = Spelling.nearest(to: written, in: symbols)
        faults.append(
          .init(
            table.location(row: row, column: 1),
            "'\(written)' is no \(table.columns[1])"
              + (hint.map { "; did you mean '\($0)'?" } ?? "")
          ))
        continue
      }
      for word in table.cell(row: row, column: 0).split(separator: "|") {
        entries.append(
          DateWordList.Entry(
            atoms: atoms(String(word)), value: value,
            needsCapital: table.cell(row: row, column: caseColumn) == "capital"))
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    var name = path[...]
    if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
    if name.hasSuffix(".tsv") { name = name.dropLast(4) }
    return DateWordList(name: String(name), domain: domain, entries: entries)
  }

  /// Cuts a phrase into atoms, numbering its words.
  private mutating func atoms(_ phrase: String) -> [DateAtom] {
    var atoms: [DateAtom] = []
    var spaced = true
    var rest = phrase.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == " " {
        spaced = true
        rest = rest.dropFirst()
        continue
      }
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = scalar.properties.isAlphabetic
      var piece = String.UnicodeScalarView()
      while let next = rest.first,
        piece.isEmpty
          || (isDigit
            ? ("0"..."9").contains(next) : isLetter && next.properties.isAlphabetic)
      {
        piece.append(next)
        rest = rest.dropFirst()
      }
      let word = String(piece)
      var flags: DateAtom.Flags = spaced ? [.spaced] : []
      if isDigit { flags.insert(.number) }
      atoms.append(
        DateAtom(
          start: 0, end: 0, word: isDigit ? DateVocabulary.unknown : vocabulary.insert(word),
          number: isDigit ? Int32(word) ?? .max : 0, flags: flags))
      spaced = false
    }
    return atoms
  }

  /// Reads how a named day is computed, as `fixed 12 25`, `weekday 4 4 11` or `easter -2`.
  private static func namedDay(_ text: String) -> NamedDay? {
    let words = text.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Int($0) }
    guard let form = words.first, numbers.count == words.count - 1 else { return nil }
    switch (form, numbers.count) {
    case ("fixed", 2): return .fixed(month: numbers[0], day: numbers[1])
    case ("weekday", 3):
      return .weekday(numbers[0], ordinal: numbers[1], month: numbers[2])
    case ("weekday-from", 3):
      return .weekdayFrom(numbers[0], month: numbers[1], day: numbers[2])
    case ("easter", 1): return .easter(numbers[0])
    case ("orthodox-easter", 1): return .orthodoxEaster(numbers[0])
    case ("islamic", 2): return .islamic(month: numbers[0], day: numbers[1])
    case ("hebrew", 2): return .hebrew(month: numbers[0], day: numbers[1])
    case ("nowruz", 1): return .nowruz(numbers[0])
    case ("chinese-new-year", 1): return .chineseNewYear(numbers[0])
    default: return nil
    }
  }
}
