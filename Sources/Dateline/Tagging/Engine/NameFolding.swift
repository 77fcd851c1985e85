/// Folds what writers of names vary: case, diacritics, and the shapes of quotes and hyphens.
///
/// Latin letters lose their marks (Kadyrov in any transliteration keeps its ASCII letters), other
/// scripts lose their case only. Bases are those of Unicode's compatibility decomposition; letters
/// without one (ø, ł, ə) take the base that news writing uses.
enum NameFolding {
  /// What a scalar is to the matcher.
  enum Kind {
    /// A letter or digit whose folded form is one to four bytes, packed low byte first.
    case letter(UInt32, length: Int, isCapital: Bool)
    /// A combining mark, soft hyphen or joiner: as if it were not there.
    case ignored
    /// A character between words.
    case gap(GapByte)
  }

  /// The kinds of characters between words.
  enum GapByte {
    case space
    case newline
    case hyphen
    case apostrophe
    case other
  }

  private static let latin: [UInt16] = table(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    . b . . . . . . . d d . . . e a e . . . . . . . k k . . . . . o
    o o . . . . . . . . . . . . . u u . . y y z z . . . . . . . . .
    . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u . a a
    a a . . . . g g k k o o o o . . j dz dz dz g g . . n n a a . . . .
    a a a a e e e e i i i i o o o o r r r r u u u u s s t t . . h h
    . . . . . . a a e e o o o o o o o o y y . . . . . . . . . . . .
    . . . . . . . . . . . . . . . .
    """)

  private static let latinAdditional: [UInt16] = table(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y z z z z z z h t w y . s . . ss .
    a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u u u y y y y y y y y . . . . . .
    """)

  private static func table(_ rows: String) -> [UInt16] {
    var entries: [UInt16] = []
    for cell in rows.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(cell.utf8)
      if bytes == [0x2E] {
        entries.append(0)
      } else {
        entries.append(UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0))
      }
    }
    return entries
  }

  /// What a scalar outside ASCII is.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    switch value {
    case 0xC0..<0x250 where value != 0xD7 && value != 0xF7:
      return latinKind(latin[Int(value - 0xC0)], scalar)
    case 0x1E00..<0x1F00:
      return latinKind(latinAdditional[Int(value - 0x1E00)], scalar)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .gap(.space)
    case 0x85, 0x2028, 0x2029: return .gap(.newline)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x300...0x36F,
      0xFE00...0xFE0F:
      return .ignored
    case 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: return .gap(.hyphen)
    case 0x2018...0x201B, 0x2032, 0x2BB...0x2BD, 0x2C8, 0xB4, 0xFF07: return .gap(.apostrophe)
    case 0x80...0xBF where value != 0xAA && value != 0xB5 && value != 0xBA: return .gap(.other)
    case 0xD7, 0xF7, 0x2014...0x2031, 0x2033...0x205E, 0x20A0...0x20CF, 0x2190...0x2BFF,
      0x3001...0x3020, 0xD800...0xF8FF, 0xFE10...0xFE62, 0xFFFC...0xFFFF, 0x1F000...0x1FAFF:
      return .gap(.other)
    case 0x410...0x42F: return packed(value + 0x20, isCapital: true)
    case 0x400...0x40F: return packed(value + 0x50, isCapital: true)
    case 0x391...0x3A9: return packed(value + 0x20, isCapital: true)
    default: return packed(value, isCapital: scalar.properties.isUppercase)
    }
  }

  private static func latinKind(_ base: UInt16, _ scalar: Unicode.Scalar) -> Kind {
    if base == 0 { return packed(scalar.value, isCapital: scalar.properties.isUppercase) }
    return .letter(
      UInt32(base), length: base > 0xFF ? 2 : 1, isCapital: scalar.properties.isUppercase)
  }

  private static func packed(_ value: UInt32, isCapital: Bool) -> Kind {
    switch value {
    case ..<0x800:
      return .letter(
        (0xC0 | value >> 6) | (0x80 | value & 0x3F) << 8, length: 2, isCapital: isCapital)
    case ..<0x10000:
      let tail = (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16
      return .letter((0xE0 | value >> 12) | tail, length: 3, isCapital: isCapital)
    default:
      let middle = (0x80 | value >> 12 & 0x3F) << 8 | (0x80 | value >> 6 & 0x3F) << 16
      return .letter(
        (0xF0 | value >> 18) | middle | (0x80 | value & 0x3F) << 24, length: 4,
        isCapital: isCapital)
    }
  }

  /// Decodes the scalar that starts at an offset of valid UTF-8.
  static func scalar(
    _ bytes: UnsafePointer<UInt8>, at offset: Int, count: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, offset + length <= count else {
      return (Unicode.Scalar(first), 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
