/// Cuts sentences into atoms and numbers their words.
struct DateLexer: Sendable {
  private enum Class: UInt8 { case space, letter, digit, mark, other }

  private let vocabulary: DateVocabulary
  private let classes: [UInt8]
  private let marks: [Int32]
  private let dash: Int32
  let apostrophe: Int32
  private let quote: Int32
  private let currency: Int32

  /// Makes a lexer that knows the words of a vocabulary, the marks among them.
  init(_ vocabulary: DateVocabulary) {
    self.vocabulary = vocabulary
    var classes = [UInt8](repeating: Class.mark.rawValue, count: 256)
    var marks = [Int32](repeating: DateVocabulary.unknown, count: 256)
    for byte in 0..<256 {
      switch UInt8(byte) {
      case 0x30...0x39: classes[byte] = Class.digit.rawValue
      case 0x41...0x5A, 0x61...0x7A: classes[byte] = Class.letter.rawValue
      case 0x09...0x0D, 0x20: classes[byte] = Class.space.rawValue
      case 0x80...0xFF: classes[byte] = Class.other.rawValue
      case let mark:
        marks[byte] = withUnsafeBytes(of: mark) { raw in
          vocabulary.find(raw.bindMemory(to: UInt8.self), 0, 1) ?? DateVocabulary.unknown
        }
      }
    }
    self.classes = classes
    self.marks = marks
    dash = marks[0x2D]
    apostrophe = marks[0x27]
    quote = marks[0x22]
    currency = marks[0x24]
  }

  /// Appends the atoms of a sentence.
  ///
  /// Typographic dashes, quotes and spaces count as their plain counterparts.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  func lex(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, into atoms: inout [DateAtom]
  ) {
    var flags: DateAtom.Flags = [.sentenceStart, .spaced]
    var offset = span.lowerBound
    let end = span.upperBound
    while offset < end {
      let start = offset
      switch classes[Int(bytes[offset])] {
      case Class.space.rawValue:
        flags.insert(.spaced)
        offset += 1
        continue
      case Class.digit.rawValue:
        var number: Int32 = 0
        while offset < end, classes[Int(bytes[offset])] == Class.digit.rawValue {
          let digit = Int32(bytes[offset] & 0x0F)
          number =
            number > 200_000_000 ? Int32.max : number == Int32.max ? number : number * 10 + digit
          offset += 1
        }
        atoms.append(
          DateAtom(
            start: Int32(start), end: Int32(offset), word: DateVocabulary.unknown, number: number,
            flags: flags.union(.number)))
      case Class.mark.rawValue:
        offset += 1
        atoms.append(mark(marks[Int(bytes[start])], start, offset, flags))
      case Class.other.rawValue:
        let (length, word, isSpace) = typographic(bytes, offset, end)
        if isSpace {
          flags.insert(.spaced)
          offset += length
          continue
        }
        if length > 0 {
          offset += length
          atoms.append(mark(word, start, offset, flags))
        } else {
          offset = wordEnd(bytes, offset, end)
          atoms.append(wordAtom(bytes, start, offset, flags))
        }
      default:
        offset = wordEnd(bytes, offset, end)
        atoms.append(wordAtom(bytes, start, offset, flags))
      }
      flags = []
    }
  }

  private func mark(_ word: Int32, _ start: Int, _ end: Int, _ flags: DateAtom.Flags) -> DateAtom {
    DateAtom(start: Int32(start), end: Int32(end), word: word, number: 0, flags: flags)
  }

  private func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      let kind = classes[Int(byte)]
      if kind == Class.letter.rawValue {
        offset += 1
      } else if kind == Class.other.rawValue {
        if byte == 0xE2 || byte == 0xC2, typographic(bytes, offset, end).length > 0 { break }
        offset += 1
        while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      } else {
        break
      }
    }
    return offset
  }

  private func wordAtom(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ flags: DateAtom.Flags
  ) -> DateAtom {
    var flags = flags.union(.word)
    let count = end - start
    let first = bytes[start]
    if first >= 0x41, first <= 0x5A {
      flags.insert(.capital)
      if count > 1, bytes[start + 1] >= 0x41, bytes[start + 1] <= 0x5A { flags.insert(.capitals) }
    }
    if count > 3 {
      let last = bytes[end - 1]
      if last == 0x64, bytes[end - 2] == 0x65, bytes[end - 3] != 0x65 {
        flags.insert(.pastEnding)
      } else if last == 0x73 {
        flags.insert(.pluralEnding)
      }
    }
    let word = count <= 24 ? vocabulary.find(bytes, start, end) : nil
    return DateAtom(
      start: Int32(start), end: Int32(end), word: word ?? DateVocabulary.unknown, number: 0,
      flags: flags)
  }

  /// The plain counterpart of a typographic mark; length 0 where the bytes are letters.
  private func typographic(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> (length: Int, word: Int32, isSpace: Bool) {
    let none = DateVocabulary.unknown
    if bytes[offset] == 0xC2, offset + 1 < end {
      // U+0080 to U+00BF: no-break space, section sign, degree sign and the like; no letters but
      // the ordinal signs and the micro sign.
      let isCurrency = (0xA2...0xA5).contains(bytes[offset + 1])
      return (2, isCurrency ? currency : none, bytes[offset + 1] == 0xA0)
    }
    guard bytes[offset] == 0xE2, offset + 2 < end else { return (0, none, false) }
    let code = UInt16(bytes[offset + 1]) << 8 | UInt16(bytes[offset + 2])
    switch code {
    case 0x8090...0x8094: return (3, code == 0x8094 ? none : dash, false)
    case 0x8892: return (3, dash, false)
    case 0x8098, 0x8099: return (3, apostrophe, false)
    case 0x809C...0x809F: return (3, quote, false)
    case 0x82A0...0x82BF: return (3, currency, false)
    case 0x8080...0x808B, 0x80AF: return (3, none, true)
    case 0x8080...0x83BF: return (3, none, false)
    default: return (0, none, false)
    }
  }
}
