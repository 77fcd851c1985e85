/// Decodes the character references of HTML that people write by hand.
enum CharacterReference {
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
    "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "lsquo": 0x2018, "rsquo": 0x2019,
    "ldquo": 0x201C, "rdquo": 0x201D, "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE,
    "trade": 0x2122, "deg": 0xB0, "euro": 0x20AC, "pound": 0xA3, "cent": 0xA2, "yen": 0xA5,
    "sect": 0xA7, "para": 0xB6, "laquo": 0xAB, "raquo": 0xBB, "times": 0xD7, "eacute": 0xE9,
    "egrave": 0xE8, "agrave": 0xE0, "aacute": 0xE1, "ccedil": 0xE7, "iacute": 0xED,
    "oacute": 0xF3, "uacute": 0xFA, "ntilde": 0xF1, "ouml": 0xF6, "uuml": 0xFC, "auml": 0xE4,
    "szlig": 0xDF, "oslash": 0xF8, "aring": 0xE5, "ensp": 0x2002, "emsp": 0x2003,
    "thinsp": 0x2009, "shy": 0xAD, "frac12": 0xBD, "frac14": 0xBC, "minus": 0x2212,
  ]

  /// The character that a reference at an offset stands for, and the length of the reference.
  ///
  /// - Parameters:
  ///   - bytes: text with an ampersand at `offset`.
  ///   - offset: where the ampersand stands.
  /// - Returns: the character as UTF-8, or nil where no reference stands there.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (characters: [UInt8], length: Int)? {
    var end = offset + 1
    while end < bytes.count, end - offset < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
    let value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else {
      value = named[name]
    }
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (Array(String(Character(scalar)).utf8), end + 1 - offset)
  }
}
