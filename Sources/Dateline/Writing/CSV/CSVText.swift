/// Builds a table as RFC 4180 has it: commas, CRLF line ends, quotes only where a cell needs them.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isAtRowStart = true

  /// Adds a cell to the current row.
  mutating func cell(_ text: String?) {
    if !isAtRowStart { bytes.append(UInt8(ascii: ",")) }
    isAtRowStart = false
    guard let text else { return }
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    if !needsQuotes {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a whole number as a cell.
  mutating func cell(_ number: Int) {
    cell(String(number))
  }

  /// Ends the current row.
  mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isAtRowStart = true
  }

  /// A whole row of text cells.
  mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }
}
