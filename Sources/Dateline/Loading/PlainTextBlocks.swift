/// Finds headings, paragraphs, list items, footnotes and captions from the lines of plain text.
package enum PlainTextBlocks {
  /// The blocks of a text in reading order, each trimmed of white space.
  ///
  /// An empty line ends a block, unless the text stops at a word such as "of" and goes on small. A
  /// single line break ends one too, unless the lines are broken at a width: then only a list mark
  /// or a line with room to spare ends a block. Bullets and the `#` of headings are left out of
  /// their block; numbers and letters of list items and the marks of notes stay.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func blocks(in text: ArticleText) -> [Block] {
    text.withBytes { bytes in
      let lines = lines(of: bytes)
      let width = wrapWidth(of: lines, bytes)
      var finder = BlockFinder(bytes: bytes, width: width)
      for index in lines.indices {
        finder.take(lines[index], followsEmpty: index == 0 || lines[index - 1].isEmpty)
      }
      return finder.finish()
    }
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let length = breakLength(bytes, offset)
      if length > 0 {
        lines.append(TextLine(bytes, start, offset))
        start = offset + length
        offset = start
      } else {
        offset += 1
      }
    }
    lines.append(TextLine(bytes, start, bytes.count))
    return lines
  }

  /// The length of the line break at an offset: LF, CR, CR LF, VT, FF, NEL, LS or PS; else 0.
  @inline(__always)
  private static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte > 0x0D && byte < 0xC2 { return 0 }
    switch byte {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// The width at which the lines of the text are broken, or nil where each line is a block.
  ///
  /// Lines are broken at a width if, where one follows another directly, the first word of the next
  /// would not have fitted in most cases.
  private static func wrapWidth(
    of lines: [TextLine], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var widest = 0
    var junctions = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      widest = max(widest, line.width)
      junctions += 1
    }
    guard junctions >= 2, widest >= 30, widest <= 200 else { return nil }
    var full = 0
    var flowing = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      if line.width + 1 + next.firstWordWidth > widest - 2 { full += 1 }
      if !endsSentence(bytes, line.span), next.marker == nil { flowing += 1 }
    }
    return full * 2 >= junctions && flowing * 3 >= junctions ? widest : nil
  }

  /// Whether a line ends with a mark that ends sentences, behind quotes and brackets.
  static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    var end = span.end
    while end > span.start {
      var last = end - 1
      while last > span.start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      switch bytes.unit(at: last, before: end).kind {
      case .stop, .ellipsis: return true
      case .quote, .apostrophe, .close: end = last
      default: return false
      }
    }
    return false
  }
}
