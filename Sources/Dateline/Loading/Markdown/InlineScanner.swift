/// Finds the marks in the prose of a block of Markdown.
///
/// One pass; every search ahead is bounded or remembered, so that no input takes more than linear
/// time. Emphasis follows CommonMark's rules of flanking runs.
struct InlineScanner {
  /// The stretches that are marks, not prose; they may overlap.
  private(set) var drops: [Range<Int>] = []
  /// Characters to write in place of what stands at an offset, in the order of offsets.
  private(set) var substitutes: [(offset: Int, characters: [UInt8])] = []
  /// The alternative texts of images.
  private(set) var imageTexts: [Range<Int>] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let labels: Set<[UInt8]>
  private var brackets: [(offset: Int, isImage: Bool)] = []
  private var emphasis = EmphasisMatcher()
  /// Lengths of runs of backticks that no run further on closes.
  private var unclosed: Set<Int> = []
  private var cursor = 0
  /// How many bytes may still be searched for the ends of links, so that hostile text stays linear.
  private var budget: Int

  /// Starts at the first byte.
  init(_ bytes: UnsafeBufferPointer<UInt8>, labels: Set<[UInt8]>) {
    self.bytes = bytes
    self.labels = labels
    budget = 8 * bytes.count + 4096
  }

  /// Reads the whole block.
  mutating func scan() {
    while cursor < bytes.count {
      switch bytes[cursor] {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference()
      case UInt8(ascii: "!") where at(cursor + 1) == UInt8(ascii: "["):
        brackets.append((cursor, true))
        cursor += 2
      case UInt8(ascii: "["): open()
      case UInt8(ascii: "]"): close()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        cursor = emphasis.add(bytes, at: cursor)
      default: cursor += 1
      }
    }
    drops += emphasis.drops
  }

  private func at(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  private mutating func drop(_ range: Range<Int>) {
    drops.append(range)
  }

  private mutating func escape() {
    let next = at(cursor + 1)
    let isPunctuation = (0x21...0x7E).contains(next) && !isAlphanumeric(next)
    if isPunctuation || next == 0x0A { drop(cursor..<(cursor + 1)) }
    cursor += isPunctuation ? 2 : 1
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Code keeps its text and loses its backticks.
  private mutating func code() {
    let length = run(from: cursor)
    let start = cursor
    cursor += length
    if unclosed.contains(length) { return }
    var offset = cursor
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "`") {
        let closing = run(from: offset)
        if closing == length {
          drop(start..<(start + length))
          drop(offset..<(offset + length))
          cursor = offset + length
          return
        }
        offset += closing
      } else {
        offset += 1
      }
    }
    unclosed.insert(length)
  }

  private func run(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  private mutating func reference() {
    if let found = CharacterReference.read(bytes, at: cursor) {
      drop(cursor..<(cursor + found.length))
      substitutes.append((cursor, found.characters))
      cursor += found.length
    } else {
      cursor += 1
    }
  }

  /// A tag goes, and a raised number or star with it; an address in angle brackets stays.
  private mutating func tag() {
    let start = cursor
    cursor += 1
    let next = at(cursor)
    guard next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || isAlphanumeric(next) else {
      return
    }
    var end = cursor
    let limit = min(bytes.count, start + 2000)
    while end < limit, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ">") else { return }
    let inside = UnsafeBufferPointer(rebasing: bytes[cursor..<end])
    cursor = end + 1
    if inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")),
      !inside.contains(0x20), next != UInt8(ascii: "/"), next != UInt8(ascii: "!")
    {
      drop(start..<(start + 1))
      drop(end..<(end + 1))
      return
    }
    drop(start..<cursor)
    let name = inside.prefix { isAlphanumeric($0) }.map { $0 | 0x20 }
    if name == Array("br".utf8) {
      substitutes.append((start, [0x20]))
    } else if name == Array("sup".utf8) {
      noteMarker()
    }
  }

  /// Drops the text of a raised tag where it is the mark of a note.
  private mutating func noteMarker() {
    var end = cursor
    let limit = min(bytes.count, cursor + 24)
    while end < limit, bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < limit, end > cursor, at(end + 1) == UInt8(ascii: "/") else { return }
    let marks = Set("0123456789[](),*- ^".utf8)
    if bytes[cursor..<end].allSatisfy(marks.contains) {
      drop(cursor..<end)
      cursor = end
    }
  }

  private mutating func open() {
    if at(cursor + 1) == UInt8(ascii: "^") {
      var end = cursor + 2
      let limit = min(bytes.count, cursor + 200)
      while end < limit, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "]") { end += 1 }
      if end < limit, end > cursor + 2, bytes[end] == UInt8(ascii: "]") {
        drop(cursor..<(end + 1))
        cursor = end + 1
        return
      }
    }
    brackets.append((cursor, false))
    cursor += 1
  }

  private mutating func close() {
    let end = cursor
    cursor += 1
    guard let bracket = brackets.popLast() else { return }
    let textStart = bracket.offset + (bracket.isImage ? 2 : 1)
    guard let linkEnd = target(after: end, text: textStart..<end) else { return }
    if bracket.isImage { imageTexts.append(textStart..<end) }
    drop(bracket.offset..<textStart)
    drop(end..<linkEnd)
    cursor = linkEnd
  }

  /// The end of the target of a link whose text ends at an offset; nil where it is no link.
  private mutating func target(after close: Int, text: Range<Int>) -> Int? {
    let next = close + 1
    guard budget > 0 else { return nil }
    if at(next) == UInt8(ascii: "(") {
      var depth = 0
      var offset = next
      let limit = min(bytes.count, next + 4000)
      while offset < limit {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\\") {
          offset += 1
        } else if byte == UInt8(ascii: "(") {
          depth += 1
        } else if byte == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { return offset + 1 }
        }
        offset += 1
      }
      budget -= limit - next
    }
    if labels.isEmpty { return nil }
    if at(next) == UInt8(ascii: "[") {
      let limit = min(bytes.count, next + 1000)
      if let end = bytes[next..<limit].firstIndex(of: UInt8(ascii: "]")) {
        let label = end == next + 1 ? bytes[text] : bytes[(next + 1)..<end]
        if labels.contains(MarkdownBlocks.folded(label)) { return end + 1 }
      }
    }
    guard text.count < 1000 else { return nil }
    budget -= text.count
    return labels.contains(MarkdownBlocks.folded(bytes[text])) ? next : nil
  }
}
