/// The records of a CSV or TSV file: cells in quotation marks may hold delimiters, doubled marks and
/// line breaks (RFC 4180).
final class DelimitedRecords {
  /// A record.
  struct Record {
    let cells: [String]
    /// The line that it begins in.
    let location: SourceLocation
    /// Whether its last quotation mark is missing.
    let isOpen: Bool
  }

  private let lines: ImportLines
  private let delimiter: UInt8
  /// Records over more lines than this have lost a quotation mark.
  private static let mostLines = 200

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the file, packed or not.
  ///   - delimiter: what stands between cells; a tab means that quotation marks are plain characters.
  /// - Throws: `ImportError` where the file cannot be read.
  init(_ path: String, delimiter: UInt8) throws(ImportError) {
    lines = try ImportLines(path)
    self.delimiter = delimiter
  }

  /// The next record that is not empty, or nil at the end.
  func next() throws(ImportError) -> Record? {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var first = 0
    while let line = try lines.next({ Array($0) }) {
      if first == 0 { first = lines.number }
      if !isQuoted, line.isEmpty, cells.isEmpty {
        first = 0
        continue
      }
      read(line, &cells, &cell, &isQuoted)
      if !isQuoted || lines.number - first >= Self.mostLines { break }
      cell.append(0x0A)
    }
    if first == 0 { return nil }
    cells.append(String(decoding: cell, as: UTF8.self))
    return Record(
      cells: cells, location: SourceLocation(path: lines.path, line: first), isOpen: isQuoted)
  }

  private func read(
    _ line: [UInt8], _ cells: inout [String], _ cell: inout [UInt8], _ isQuoted: inout Bool
  ) {
    let quote: UInt8? = delimiter == 0x09 ? nil : 0x22
    var at = 0
    while at < line.count {
      let byte = line[at]
      at += 1
      if byte == quote {
        if isQuoted, at < line.count, line[at] == quote {
          cell.append(byte)
          at += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == delimiter, !isQuoted {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      } else {
        cell.append(byte)
      }
    }
  }
}
