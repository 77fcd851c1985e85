/// Builds JSON text byte by byte, with keys in the order they are written.
///
/// Foundation's encoder offers no order of its own but the alphabet's; the formats here promise a
/// fixed one, and the same bytes on every machine.
package struct JSONText: Sendable {
  /// The UTF-8 bytes so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or key needs a comma before it.
  private var needsComma = false

  /// Starts with nothing written.
  package init() {}

  /// Makes room for about so many more bytes.
  package mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Opens an object or array, calls `body`, and closes it.
  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    separate()
    bytes.append(open)
    needsComma = false
    try body(&self)
    bytes.append(close)
    needsComma = true
  }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    try nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a member's name; its value is what is written next.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(bytes: $0) }
  }

  /// Writes a string given as UTF-8.
  package mutating func string(bytes value: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    for offset in 0..<value.count {
      let byte = value[offset]
      if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") { continue }
      bytes.append(contentsOf: value[copied..<offset])
      copied = offset + 1
      escape(byte)
    }
    bytes.append(contentsOf: value[copied...])
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }

  /// Writes a string, or null.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    separate()
    var digits = InlineDigits(value)
    digits.append(to: &bytes)
    needsComma = true
  }

  /// Writes a number with at most two decimals, as `0.9` or `-3.0`.
  package mutating func decimal(_ value: Float) {
    separate()
    bytes.append(contentsOf: Decimals.text(value).utf8)
    needsComma = true
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes the number 1.1, the version of JSON-LD.
  package mutating func version() {
    separate()
    bytes.append(contentsOf: "1.1".utf8)
    needsComma = true
  }

  /// Breaks the line before what is written next, after its comma if it needs one.
  package mutating func lineBreak() {
    separate()
    bytes.append(0x0A)
    needsComma = false
  }

  /// Ends a line of JSON lines; the next value starts afresh.
  package mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Forgets what was written but keeps the room for it.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }
}

/// The decimal digits of a whole number, without a string.
private struct InlineDigits {
  private var value: Int

  init(_ value: Int) {
    self.value = value
  }

  mutating func append(to bytes: inout [UInt8]) {
    var rest = value.magnitude
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}
