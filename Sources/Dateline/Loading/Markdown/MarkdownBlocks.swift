/// A block of Markdown: the stretches of the file that its lines leave of it.
struct MarkdownBlock {
  /// What the block is.
  var kind: Block.Kind
  /// The rank of a heading, 1 to 6; 0 of anything else.
  var rank = 0
  /// Where its content stands in the file, line by line, without marks of the block.
  var stretches: [Range<Int>]
  /// For a footnote, its label.
  var label: Range<Int>?
}

/// Cuts Markdown into blocks: CommonMark's, with tables and footnotes, without code.
///
/// Fenced code is left out; it is not prose. Indented lines are read as prose, since articles indent
/// quotations and addresses more often than programs.
struct MarkdownBlocks {
  /// The blocks in reading order.
  private(set) var blocks: [MarkdownBlock] = []
  /// The labels of link definitions, folded.
  private(set) var labels: Set<[UInt8]> = []
  private var current: MarkdownBlock?
  private var isInList = false
  private var fence: (mark: UInt8, length: Int)?
  private var isInComment = false

  /// Cuts the lines from an offset on.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = start
    var table = TableState.none
    while cursor < bytes.count {
      var end = cursor
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let range = cursor..<end
      cursor = end + 1
      if isInComment {
        isInComment = !Self.endsComment(bytes, range)
        continue
      }
      let line = MarkdownLine(bytes, range)
      if let open = fence {
        if case .fence(let mark, let length) = line.start, mark == open.mark, length >= open.length
        {
          fence = nil
        }
        continue
      }
      if table.takes(bytes, line) {
        addRow(bytes, line, isMarks: table.isMarks)
        continue
      }
      if case .prose = line.start,
        table.begins(bytes, line, next: Self.line(bytes, from: cursor))
      {
        finish()
        addRow(bytes, line, isMarks: false)
        continue
      }
      add(line, bytes, range)
    }
    finish()
  }

  private mutating func add(
    _ line: MarkdownLine, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    let content = line.contentStart..<max(line.contentStart, line.contentEnd)
    switch line.start {
    case .blank:
      finish()
    case .heading(let rank):
      finish()
      isInList = false
      blocks.append(MarkdownBlock(kind: .heading, rank: rank, stretches: [content]))
    case .underline(let rank):
      if current?.kind == .paragraph {
        current?.kind = .heading
        current?.rank = rank
        finish()
      } else if rank == 1 {
        append(content, to: .paragraph, line)
      } else {
        finish()
      }
    case .rule:
      finish()
    case .fence(let mark, let length):
      finish()
      fence = (mark, length)
    case .item:
      finish()
      isInList = true
      current = MarkdownBlock(kind: .listItem, stretches: [content])
    case .footnote:
      finish()
      current = MarkdownBlock(kind: .footnote, stretches: [content], label: line.label)
    case .definition:
      if current == nil, let label = line.label {
        labels.insert(Self.folded(bytes[label]))
      } else {
        // A definition cannot interrupt a paragraph; its brackets are prose.
        append(line.label.map { ($0.lowerBound - 1)..<content.upperBound } ?? content, line)
      }
    case .comment:
      finish()
      isInComment = !Self.endsComment(bytes, range)
    case .prose:
      append(content, line)
    }
  }

  /// Continues the open block, or opens one that the indentation calls for.
  private mutating func append(_ content: Range<Int>, _ line: MarkdownLine) {
    if line.indent < 2, current == nil { isInList = false }
    let kind: Block.Kind
    if line.indent >= 2, blocks.last?.kind == .footnote {
      kind = .footnote
    } else {
      kind = isInList ? .listItem : .paragraph
    }
    append(content, to: kind, line)
  }

  private mutating func append(_ content: Range<Int>, to kind: Block.Kind, _ line: MarkdownLine) {
    if current == nil { current = MarkdownBlock(kind: kind, stretches: []) }
    current?.stretches.append(content)
  }

  private mutating func finish() {
    if let block = current { blocks.append(block) }
    current = nil
  }

  /// Adds the cells of a row, each a block of its own, so that no sentence runs across cells.
  private mutating func addRow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: MarkdownLine, isMarks: Bool
  ) {
    if isMarks { return }
    var start = line.contentStart
    var cursor = start
    while cursor <= line.contentEnd {
      let isEnd = cursor == line.contentEnd
      if isEnd || bytes[cursor] == UInt8(ascii: "|") && bytes[max(start, cursor - 1)] != 0x5C {
        if start < cursor {
          blocks.append(MarkdownBlock(kind: .paragraph, stretches: [start..<cursor]))
        }
        start = cursor + 1
      }
      cursor += 1
    }
  }

  /// A label with its letters small and its white space folded.
  static func folded(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in label {
      if byte > 0x20 {
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if folded.last != 0x20 {
        folded.append(0x20)
      }
    }
    return folded
  }

  private static func endsComment(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
    var cursor = line.lowerBound
    while cursor + 3 <= line.upperBound {
      if bytes[cursor] == 0x2D, bytes[cursor + 1] == 0x2D, bytes[cursor + 2] == 0x3E { return true }
      cursor += 1
    }
    return false
  }

  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int> {
    let start = min(start, bytes.count)
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<end
  }
}

/// Where in a table of pipes and dashes the lines are.
private enum TableState {
  case none
  case header
  case marks
  case rows

  /// Whether the line just taken is the row of dashes.
  var isMarks: Bool { self == .marks }

  /// Whether a line is a row of the open table; moves on with it.
  mutating func takes(_ bytes: UnsafeBufferPointer<UInt8>, _ line: MarkdownLine) -> Bool {
    switch self {
    case .none:
      return false
    case .header:
      self = .marks
      return true
    case .marks, .rows:
      let isRow =
        line.contentStart < line.contentEnd
        && bytes[line.contentStart..<line.contentEnd].contains(UInt8(ascii: "|"))
      self = isRow ? .rows : .none
      return isRow
    }
  }

  /// Whether a line and the next begin a table; opens it.
  mutating func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: MarkdownLine, next: Range<Int>
  ) -> Bool {
    let pipe = UInt8(ascii: "|")
    guard bytes[line.contentStart..<line.contentEnd].contains(pipe), bytes[next].contains(pipe),
      bytes[next].contains(UInt8(ascii: "-")),
      bytes[next].allSatisfy({ $0 <= 0x20 || $0 == pipe || $0 == 0x2D || $0 == 0x3A })
    else { return false }
    self = .header
    return true
  }
}
