/// What one pass over the bytes of a file finds: whether they are UTF-8, and whether text at all.
struct ByteSurvey: Equatable {
  /// The offset of the first byte that is not part of valid UTF-8.
  private(set) var firstInvalid: Int?
  /// How many bytes are not part of valid UTF-8.
  private(set) var invalid = 0
  /// How many characters of more than one byte there are.
  private(set) var multibyte = 0
  /// How many control characters there are that no text holds, zeros among them.
  private(set) var controls = 0
  /// How many zero bytes stand at even offsets.
  private(set) var evenZeros = 0
  /// How many zero bytes stand at odd offsets.
  private(set) var oddZeros = 0

  /// Reads the bytes once, eight at a time where they are plain ASCII.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = bytes.count
    let high: UInt64 = 0x8080_8080_8080_8080
    let spaces: UInt64 = 0x2020_2020_2020_2020
    var offset = 0
    while offset < count {
      while offset + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The high bit of a byte stays or rises where it is not ASCII or is below a space.
        if (word | (word &- spaces)) & high != 0 { break }
        offset &+= 8
      }
      let end = min(offset + 8, count)
      while offset < end {
        let byte = bytes[offset]
        if byte < 0x80 {
          if byte < 0x20, !Self.isSpacing(byte) { note(control: byte, at: offset) }
          offset &+= 1
        } else {
          let length = Self.sequenceLength(bytes, at: offset)
          if length == 0 {
            if firstInvalid == nil { firstInvalid = offset }
            invalid += 1
            offset &+= 1
          } else {
            multibyte += 1
            offset &+= length
          }
        }
      }
    }
  }

  private mutating func note(control byte: UInt8, at offset: Int) {
    controls += 1
    if byte == 0 {
      if offset & 1 == 0 { evenZeros += 1 } else { oddZeros += 1 }
    }
  }

  /// Whether a control character is white space: tab, line feed, vertical tab, form feed, return.
  static func isSpacing(_ byte: UInt8) -> Bool {
    (0x09...0x0D).contains(byte)
  }

  /// The length of the valid UTF-8 sequence of more than one byte at an offset, or 0.
  ///
  /// Follows table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing past
  /// U+10FFFF.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    let left = bytes.count - offset
    func continues(_ index: Int) -> Bool { bytes[offset + index] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      return left >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, continues(1), continues(2) else { return 0 }
      let second = bytes[offset + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, continues(1), continues(2), continues(3) else { return 0 }
      let second = bytes[offset + 1]
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }
}
