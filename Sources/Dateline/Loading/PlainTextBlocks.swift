/// Finds headings, paragraphs, list items and footnotes from the lines of plain text.
package enum PlainTextBlocks {
  /// The blocks of a text in reading order, each trimmed of white space.
  ///
  /// An empty line ends a block.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func blocks(in text: ArticleText) -> [Block] {
    var blocks: [Block] = []
    let bytes = text.bytes
    var start: Int?
    var end = 0
    var newlines = 0
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A { newlines += 1 }
      if byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
      if newlines > 1, let first = start {
        blocks.append(Block(.paragraph, TextSpan(first, end)))
        start = nil
      }
      if start == nil { start = offset }
      newlines = 0
      end = offset + 1
    }
    if let start { blocks.append(Block(.paragraph, TextSpan(start, end))) }
    return blocks
  }
}
