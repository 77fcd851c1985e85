/// A tab-separated file of the gazetteer: a header of column names, then rows, each with its line.
///
/// Lines that begin with `#` are comments; empty lines are passed over; a carriage return before
/// the line feed is not part of the last cell. Cells are byte ranges of the file, so a table of a
/// million rows costs no string until a cell is asked for.
public struct DataTable: Sendable {
  /// The file, as it was named.
  public let path: String
  /// The names of the columns, in the order of the header.
  public let columns: [String]
  /// The file's content.
  package let text: ArticleText
  /// The cells of all rows, row after row, `columns.count` each.
  private let cells: [TextSpan]
  /// The line number of each row, from 1.
  private let lines: [Int32]

  /// The number of rows.
  public var count: Int { lines.count }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: the content of the file, UTF-8.
  ///   - path: the file's name for messages.
  ///   - required: columns that must be there.
  ///   - optional: columns that may be there as well; any other is a fault. Nil allows all.
  /// - Throws: `DataFileError` that names every row with too many cells, and every column that is
  ///   missing, unknown or repeated.
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    _ text: ArticleText, path: String, required: [String], optional: [String]? = []
  ) throws(DataFileError) {
    self.path = path
    self.text = text
    var faults: [DataFileError.Fault] = []
    var columns: [String] = []
    var cells: [TextSpan] = []
    var lines: [Int32] = []
    var line = 0
    var start = 0
    let bytes = text.bytes
    while start < bytes.count {
      line += 1
      let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var end = newline
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      defer { start = newline + 1 }
      if end == start || bytes[start] == UInt8(ascii: "#") { continue }
      var row: [TextSpan] = []
      var cellStart = start
      for offset in start..<end where bytes[offset] == UInt8(ascii: "\t") {
        row.append(TextSpan(cellStart, offset))
        cellStart = offset + 1
      }
      row.append(TextSpan(cellStart, end))
      if columns.isEmpty {
        columns = row.map { text[$0] }
        faults += Self.faults(
          inHeader: columns, required: required, optional: optional,
          at: SourceLocation(path: path, line: line))
        continue
      }
      if row.count > columns.count {
        faults.append(
          .init(
            SourceLocation(path: path, line: line),
            "\(row.count) cells where the header has \(columns.count); remove tabs"))
        continue
      }
      while row.count < columns.count { row.append(TextSpan(end, end)) }
      cells += row
      lines.append(Int32(line))
    }
    if columns.isEmpty {
      faults.append(
        .init(SourceLocation(path: path, line: 1), "no header; name the columns in the first line"))
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    self.columns = columns
    self.cells = cells
    self.lines = lines
  }

  /// The position of a column, or nil where the table has none of that name.
  public func column(_ name: String) -> Int? {
    columns.firstIndex(of: name)
  }

  /// The bytes of a cell within the file.
  package func span(row: Int, column: Int) -> TextSpan {
    cells[row * columns.count + column]
  }

  /// The content of a cell; empty where the column is nil.
  public func cell(row: Int, column: Int?) -> String {
    guard let column else { return "" }
    return text[span(row: row, column: column)]
  }

  /// Where a row stands in its file.
  public func location(row: Int, column: Int? = nil) -> SourceLocation {
    var position = 1
    if let column {
      let lineStart = span(row: row, column: 0).start
      position =
        1 + text[TextSpan(lineStart, span(row: row, column: column).start)].unicodeScalars.count
    }
    return SourceLocation(path: path, line: Int(lines[row]), column: position)
  }

  private static func faults(
    inHeader columns: [String], required: [String], optional: [String]?, at place: SourceLocation
  ) -> [DataFileError.Fault] {
    var faults: [DataFileError.Fault] = []
    for name in required where !columns.contains(name) {
      faults.append(.init(place, "missing column '\(name)'"))
    }
    for (index, name) in columns.enumerated() {
      if columns[..<index].contains(name) {
        faults.append(.init(place, "column '\(name)' stands twice"))
      } else if let optional, !required.contains(name), !optional.contains(name) {
        let known = (required + optional).joined(separator: ", ")
        faults.append(.init(place, "unknown column '\(name)'; known are \(known)"))
      }
    }
    return faults
  }
}
