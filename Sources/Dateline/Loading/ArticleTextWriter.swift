/// Writes the clean text of an article block by block, each with the way back to its source.
///
/// Blocks are parted by an empty line, so that a reader of plain text finds them again.
struct ArticleTextWriter {
  /// The text so far; valid UTF-8 as long as every stretch appended is.
  private(set) var bytes: [UInt8] = []
  /// The blocks so far.
  private(set) var blocks: [Block] = []
  /// From the text to the source.
  private(set) var offsets = OffsetMap.Builder()
  private var blockStart: Int?
  private var pendingSpace = false
  private var pendingBreak = false

  /// Whether the open block holds no text yet.
  var blockIsEmpty: Bool { blockStart == nil }

  /// Appends a stretch of prose; runs of white space become one space.
  ///
  /// - Parameters:
  ///   - stretch: the characters.
  ///   - source: the offset of the first of them in the source.
  mutating func append(_ stretch: UnsafeBufferPointer<UInt8>, from source: Int) {
    var offset = 0
    let count = stretch.count
    while offset < count {
      let byte = stretch[offset]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pendingSpace = true
        offset += 1
        continue
      }
      openStretch(source: source + offset)
      let start = offset
      while offset < count, stretch[offset] > 0x20 { offset += 1 }
      // A control character that is no white space has been blanked before.
      if offset == start { offset += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: stretch[start..<offset]))
    }
  }

  /// Appends characters that do not stand in the source as they are, such as a decoded entity.
  ///
  /// - Parameters:
  ///   - characters: UTF-8 without white space to be folded.
  ///   - source: the offset of what they stand for.
  mutating func append(_ characters: some Sequence<UInt8>, standingFor source: Int) {
    openStretch(source: source)
    bytes.append(contentsOf: characters)
  }

  /// Notes white space between two stretches.
  mutating func space() {
    pendingSpace = true
  }

  /// Notes a line break inside a block.
  mutating func lineBreak() {
    pendingBreak = true
  }

  /// Ends the open block; without text there is none.
  mutating func endBlock(_ kind: Block.Kind) {
    pendingSpace = false
    pendingBreak = false
    guard let start = blockStart else { return }
    blocks.append(Block(kind, TextSpan(start, bytes.count)))
    blockStart = nil
  }

  private mutating func openStretch(source: Int) {
    if blockStart == nil {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      blockStart = bytes.count
    } else if pendingBreak {
      bytes.append(0x0A)
    } else if pendingSpace {
      bytes.append(0x20)
    }
    pendingSpace = false
    pendingBreak = false
    offsets.append(text: bytes.count, source: source)
  }
}
