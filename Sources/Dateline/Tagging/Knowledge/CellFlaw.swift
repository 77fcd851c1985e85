/// A character that a cell of the gazetteer should not hold.
struct CellFlaw {
  /// Its offset in the file.
  let offset: Int
  /// What is wrong, and the remedy.
  let message: String

  /// The first flaw of a cell, or nil.
  ///
  /// - Complexity: O(*n*) in the length of the cell; ASCII costs a comparison a byte.
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, isList: Bool
  ) -> CellFlaw? {
    guard let base = bytes.baseAddress else { return nil }
    var previous: UInt8 = isList ? UInt8(ascii: "|") : 0x20
    var scripts = 0
    var at = span.start
    while at < span.end {
      let byte = bytes[at]
      if byte >= 0x80 {
        let (scalar, length) = NameFolding.scalar(base, at: at, count: span.end)
        if let message = message(for: scalar) { return CellFlaw(offset: at, message: message) }
        scripts |= script(of: scalar)
        if scripts & (scripts - 1) != 0 {
          return CellFlaw(
            offset: at,
            message: "a word of two scripts: '\(scalar)' only looks like Latin; retype it"
          )
        }
        at += length
        previous = byte
        continue
      }
      if byte < 0x20 || byte == 0x7F {
        return CellFlaw(
          offset: at, message: "control character 0x\(String(byte, radix: 16)); remove it")
      }
      if byte == 0x20, previous == 0x20 || previous == UInt8(ascii: "|") {
        return CellFlaw(offset: at, message: "stray space; remove it")
      }
      if isList, byte == UInt8(ascii: "|"), previous == 0x20 {
        return CellFlaw(offset: at, message: "stray space before '|'; remove it")
      }
      if isList, byte == UInt8(ascii: "|"), previous == UInt8(ascii: "|") {
        return CellFlaw(offset: at, message: "empty name between bars; remove one '|'")
      }
      if (byte | 0x20) &- 0x61 < 26 {
        scripts |= 1
        if scripts & (scripts - 1) != 0 {
          return CellFlaw(
            offset: at,
            message: "a word of two scripts: letters that only look like Latin; retype it")
        }
      } else if byte == 0x20 || byte == UInt8(ascii: "|") {
        scripts = 0
      }
      previous = byte
      at += 1
    }
    if previous == 0x20 || isList && previous == UInt8(ascii: "|") {
      return CellFlaw(
        offset: span.end - 1,
        message: "stray '\(previous == 0x20 ? " " : "|")' at the end; remove it")
    }
    return nil
  }

  private static func message(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      "invisible mark of writing direction U+\(String(scalar.value, radix: 16, uppercase: true)); "
        + "remove it"
    case 0x200B, 0x2060, 0xFEFF:
      "invisible character U+\(String(scalar.value, radix: 16, uppercase: true)); remove it"
    case 0x80...0x9F: "control character 0x\(String(scalar.value, radix: 16)); remove it"
    case 0xA0: "no-break space; write a plain one"
    case 0xFFFD: "replacement character: bytes that were not UTF-8; retype the name"
    default: nil
    }
  }

  /// A bit for Latin, Greek and Cyrillic letters, whose shapes are mistaken for each other.
  private static func script(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0xC0...0x24F, 0x1E00...0x1EFF: 1
    case 0x370...0x3FF: 2
    case 0x400...0x52F: 4
    default: 0
    }
  }
}
