/// Takes the marks out of the prose of one block: emphasis, links, code, images, notes, tags.
///
/// Every byte of the block is kept, dropped, or part of something that stands for another
/// character; what is kept keeps its place in the file.
struct MarkdownInlines {
  /// The content of the block, its lines joined by line feeds.
  private var bytes: [UInt8] = []
  /// Where each line starts in `bytes` and in the file.
  private var starts: [(content: Int, source: Int)] = []
  private let isDropped: [Bool]
  private let substitutes: [(offset: Int, characters: [UInt8])]
  /// Whether there is nothing but the alternative text of an image.
  let isImage: Bool

  /// Reads a block.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - file: the file it stands in.
  ///   - labels: the labels of the link definitions of the file.
  /// - Complexity: O(*n*) in the length of the block.
  init(
    _ block: MarkdownBlock, in file: UnsafeBufferPointer<UInt8>, labels: Set<[UInt8]>
  ) {
    for stretch in block.stretches {
      if !bytes.isEmpty { bytes.append(0x0A) }
      starts.append((bytes.count, stretch.lowerBound))
      bytes.append(contentsOf: file[stretch])
    }
    var isDropped = [Bool](repeating: false, count: bytes.count)
    var isImageText = isDropped
    var substitutes: [(offset: Int, characters: [UInt8])] = []
    let bytes = self.bytes
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = InlineScanner(bytes, labels: labels)
      scanner.scan()
      for range in scanner.drops {
        for offset in range { isDropped[offset] = true }
      }
      for range in scanner.imageTexts {
        for offset in range { isImageText[offset] = true }
      }
      substitutes = scanner.substitutes
    }
    isImage =
      isImageText.contains(true)
      && bytes.indices.allSatisfy { isDropped[$0] || isImageText[$0] || bytes[$0] <= 0x20 }
    if !isImage {
      // An image in the middle of prose shows no text.
      for offset in bytes.indices where isImageText[offset] { isDropped[offset] = true }
      substitutes.removeAll { isImageText[$0.offset] }
    }
    self.isDropped = isDropped
    self.substitutes = substitutes
  }

  /// Writes what is left of the block.
  func write(to writer: inout ArticleTextWriter) {
    bytes.withUnsafeBufferPointer { bytes in
      var line = 0
      var next = 0
      var offset = 0
      while offset < bytes.count {
        while line + 1 < starts.count, starts[line + 1].content <= offset { line += 1 }
        let source = starts[line].source + offset - starts[line].content
        if isDropped[offset] {
          if next < substitutes.count, substitutes[next].offset == offset {
            let characters = substitutes[next].characters
            if characters.allSatisfy({ $0 <= 0x20 }) {
              writer.space()
            } else {
              writer.append(characters, standingFor: source)
            }
            next += 1
          }
          offset += 1
          continue
        }
        let lineEnd = line + 1 < starts.count ? starts[line + 1].content : bytes.count
        let start = offset
        while offset < lineEnd, !isDropped[offset] { offset += 1 }
        writer.append(UnsafeBufferPointer(rebasing: bytes[start..<offset]), from: source)
      }
    }
  }
}
