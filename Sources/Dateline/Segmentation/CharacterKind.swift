/// What a character is to the segmenter and the tokeniser, told from its UTF-8 bytes.
package enum CharacterKind: UInt8, Sendable {
  case space, letter, digit
  /// `.`, `!` and `?`, alone or repeated.
  case stop
  case comma, colon, semicolon
  case apostrophe
  /// Straight or curly double quotes, guillemets and the opening single quote.
  case quote
  case open, close
  case hyphen
  /// En and em dashes.
  case dash
  case ellipsis
  case slash
  case currency
  /// Anything else that stands for itself.
  case symbol
}

/// One character of a text: its kind and its length in bytes.
package struct CharacterUnit: Sendable {
  let kind: CharacterKind
  let length: Int

  @inline(__always)
  init(_ kind: CharacterKind, _ length: Int) {
    self.kind = kind
    self.length = length
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character that starts at a byte, within a limit.
  ///
  /// - Parameters:
  ///   - offset: the first byte of a character, before `end`.
  ///   - end: the offset that the character must not pass.
  /// - Returns: its kind and its length in bytes, at least 1.
  /// - Complexity: O(1).
  @inline(__always)
  func unit(at offset: Int, before end: Int) -> CharacterUnit {
    let byte = self[offset]
    if byte < 0x80 {
      return CharacterUnit(CharacterKind.ascii(byte), 1)
    }
    return wideUnit(at: offset, before: end)
  }

  private func wideUnit(at offset: Int, before end: Int) -> CharacterUnit {
    let byte = self[offset]
    let length = Swift.min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, end - offset)
    guard length >= 2 else { return CharacterUnit(.symbol, 1) }
    let second = self[offset + 1]
    switch byte {
    case 0xC2: return CharacterUnit(CharacterKind.latin1(second), length)
    case 0xC3: return CharacterUnit(second == 0x97 || second == 0xB7 ? .symbol : .letter, length)
    case 0xE2 where length == 3:
      return CharacterUnit(CharacterKind.general(second, self[offset + 2]), length)
    case 0xE3 where length == 3 && second == 0x80:
      let third = self[offset + 2]
      if third == 0x80 { return CharacterUnit(.space, length) }
      if third == 0x82 { return CharacterUnit(.stop, length) }
      return CharacterUnit(third < 0xA0 ? .symbol : .letter, length)
    case 0xEF where length == 3:
      let third = self[offset + 2]
      if second == 0xBB, third == 0xBF { return CharacterUnit(.space, length) }
      return CharacterUnit(second == 0xBC && third < 0xA1 ? .symbol : .letter, length)
    case 0xF0 where second == 0x9F: return CharacterUnit(.symbol, length)
    default: return CharacterUnit(.letter, length)
    }
  }

  /// Whether white space starts at a byte.
  @inline(__always)
  func isSpace(at offset: Int, before end: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F }
    if byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF { return false }
    return wideUnit(at: offset, before: end).kind == .space
  }

  /// The offset of the first byte at or after `offset` that is not white space, at most `end`.
  @inline(__always)
  func skippingSpace(from offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end, isSpace(at: offset, before: end) {
      offset += self[offset] < 0x80 ? 1 : wideUnit(at: offset, before: end).length
    }
    return offset
  }

  /// The offset after the last byte before `end` that is not white space, at least `start`.
  func trimmingSpace(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      var last = end - 1
      while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard isSpace(at: last, before: end) else { break }
      end = last
    }
    return end
  }
}

extension CharacterKind {
  @inline(__always)
  static func ascii(_ byte: UInt8) -> CharacterKind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0...0x20, 0x7F: return .space
    case 0x30...0x39: return .digit
    case 0x2E, 0x21, 0x3F: return .stop
    case 0x2C: return .comma
    case 0x3A: return .colon
    case 0x3B: return .semicolon
    case 0x27, 0x60: return .apostrophe
    case 0x22: return .quote
    case 0x28, 0x5B, 0x7B: return .open
    case 0x29, 0x5D, 0x7D: return .close
    case 0x2D: return .hyphen
    case 0x2F: return .slash
    case 0x24: return .currency
    default: return .symbol
    }
  }

  /// U+0080 to U+00BF by their second byte.
  fileprivate static func latin1(_ second: UInt8) -> CharacterKind {
    switch second {
    case 0x80...0xA0: return .space
    case 0xA2...0xA5: return .currency
    case 0xAB, 0xBB: return .quote
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0xAD: return .letter
    default: return .symbol
    }
  }

  /// U+2000 to U+2FFF by their second and third byte.
  fileprivate static func general(_ second: UInt8, _ third: UInt8) -> CharacterKind {
    switch (second, third) {
    case (0x80, 0x80...0x8B), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return .space
    case (0x80, 0x90), (0x80, 0x91): return .hyphen
    case (0x80, 0x92...0x95): return .dash
    case (0x80, 0x98), (0x80, 0x9A), (0x80, 0x9C...0x9F), (0x80, 0xB9), (0x80, 0xBA): return .quote
    case (0x80, 0x99): return .apostrophe
    case (0x80, 0xA6): return .ellipsis
    case (0x80, 0x8C...0x8F): return .letter
    case (0x82, 0xA0...0xBF): return .currency
    case (0x84, _), (0x85, _): return .letter
    case (0xB0...0xB3, _), (0xB4, _): return .letter
    default: return .symbol
    }
  }
}
