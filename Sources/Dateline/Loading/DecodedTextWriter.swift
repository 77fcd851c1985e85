/// Writes code points as UTF-8 and keeps the way back to the bytes they were read from.
struct DecodedTextWriter {
  private var bytes: [UInt8] = []
  private var offsets = OffsetMap.Builder()
  /// How many characters were U+FFFD or none at all.
  private(set) var repaired = 0
  private var controls = 0

  /// Starts empty.
  ///
  /// - Parameter capacity: how many bytes will come, about.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends a code point; what is none becomes U+FFFD, a control character a space.
  ///
  /// - Parameters:
  ///   - value: the code point.
  ///   - source: the offset of its bytes in the file.
  mutating func append(_ value: UInt32, from source: Int) {
    offsets.append(text: bytes.count, source: source)
    switch value {
    case 0..<0x20 where !ByteSurvey.isSpacing(UInt8(value)):
      controls += 1
      bytes.append(0x20)
    case 0..<0x80:
      bytes.append(UInt8(value))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(value >> 6))
      bytes.append(0x80 | UInt8(value & 0x3F))
    case 0xD800..<0xE000, 0x110000...:
      repaired += 1
      bytes += [0xEF, 0xBF, 0xBD]
    case 0x800..<0x10000:
      if value == 0xFFFD { repaired += 1 }
      bytes.append(0xE0 | UInt8(value >> 12))
      bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(value & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(value >> 18))
      bytes.append(0x80 | UInt8(value >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(value & 0x3F))
    }
  }

  /// The text, with findings where something was repaired.
  ///
  /// - Parameter encoding: the name of the encoding it was read in.
  /// - Returns: the text and the way back to its bytes.
  func finish(encoding: String) -> DecodedText {
    var findings: [Finding] = []
    if repaired > 0 {
      findings.append(
        Finding(.encoding, "\(repaired) characters that are not \(encoding) were read as U+FFFD"))
    }
    if controls > 0 {
      findings.append(Finding(.encoding, "\(controls) control characters were read as spaces"))
    }
    return DecodedText(decoded: bytes, offsets: offsets.build(), findings: findings)
  }
}
