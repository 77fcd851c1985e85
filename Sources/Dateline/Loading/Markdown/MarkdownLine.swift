/// One line of Markdown, without its line feed, and what it begins with.
struct MarkdownLine {
  /// What a line starts.
  enum Start: Equatable {
    case blank
    case heading(rank: Int)
    /// A line of `=` or `-` that makes the paragraph above it a heading, or else a rule.
    case underline(rank: Int)
    case rule
    case fence(mark: UInt8, length: Int)
    case item
    case footnote
    case definition
    case comment
    case prose
  }

  /// What the line starts.
  let start: Start
  /// The columns of white space before the content, block quote marks passed over.
  let indent: Int
  /// The offset of the content: behind quote marks, bullets, numbers and heading marks.
  let contentStart: Int
  /// The offset after the content, white space and closing heading marks left out.
  let contentEnd: Int
  /// For a footnote, the label between `[^` and `]:`.
  let label: Range<Int>?

  /// Classifies a line.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - line: where the line stands in it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var cursor = line.lowerBound
    var end = line.upperBound
    while end > cursor, bytes[end - 1] <= 0x20 { end -= 1 }
    var indent = 0
    while cursor < end {
      if bytes[cursor] == 0x20 {
        indent += 1
      } else if bytes[cursor] == 0x09 {
        indent += 4 - indent % 4
      } else if bytes[cursor] == UInt8(ascii: ">"), indent < 4 {
        indent = 0
        cursor += 1
        if cursor < end, bytes[cursor] == 0x20 { cursor += 1 }
        continue
      } else {
        break
      }
      cursor += 1
    }
    self.indent = indent
    var label: Range<Int>?
    (start, contentStart, contentEnd) = Self.classify(bytes, cursor, end, &label)
    self.label = label
  }

  private static func classify(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: Int, _ end: Int, _ label: inout Range<Int>?
  ) -> (Start, Int, Int) {
    guard cursor < end else { return (.blank, cursor, end) }
    let first = bytes[cursor]
    switch first {
    case UInt8(ascii: "#"):
      let rank = run(of: first, bytes, cursor, end)
      let content = cursor + rank
      if rank <= 6, content == end || bytes[content] <= 0x20 {
        return heading(rank, bytes, content, end)
      }
    case UInt8(ascii: "="):
      if run(of: first, bytes, cursor, end) == end - cursor {
        return (.underline(rank: 1), cursor, end)
      }
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let length = run(of: first, bytes, cursor, end)
      let info = UnsafeBufferPointer(rebasing: bytes[(cursor + length)..<end])
      if length >= 3, first == UInt8(ascii: "~") || !info.contains(first) {
        return (.fence(mark: first, length: length), cursor, end)
      }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if first == UInt8(ascii: "-"), run(of: first, bytes, cursor, end) == end - cursor {
        return (.underline(rank: 2), cursor, end)
      }
      if first != UInt8(ascii: "+"), isRule(bytes, cursor, end) { return (.rule, cursor, end) }
      if first != UInt8(ascii: "_"), cursor + 1 < end, bytes[cursor + 1] <= 0x20 {
        return (.item, afterSpaces(bytes, cursor + 1, end), end)
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var digits = cursor
      while digits < end, digits - cursor < 9, (0x30...0x39).contains(bytes[digits]) { digits += 1 }
      if digits + 1 < end, bytes[digits + 1] <= 0x20,
        bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
      {
        return (.item, afterSpaces(bytes, digits + 1, end), end)
      }
    case UInt8(ascii: "["):
      if let close = labelEnd(bytes, cursor, end) {
        let content = afterSpaces(bytes, close + 2, end)
        if cursor + 1 < close, bytes[cursor + 1] == UInt8(ascii: "^") {
          label = (cursor + 2)..<close
          return (.footnote, content, end)
        }
        label = (cursor + 1)..<close
        return (.definition, content, end)
      }
    case UInt8(ascii: "<"):
      let mark = Array("<!--".utf8)
      if end - cursor >= 4, bytes[cursor..<(cursor + 4)].elementsEqual(mark) {
        return (.comment, cursor, end)
      }
    default:
      break
    }
    return (.prose, cursor, end)
  }

  /// A heading without its closing marks and without `{#attributes}`.
  private static func heading(
    _ rank: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Start, Int, Int) {
    var end = end
    if end > start, bytes[end - 1] == UInt8(ascii: "}"),
      let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "{")), open + 1 < end,
      bytes[open + 1] == UInt8(ascii: "#") || bytes[open + 1] == UInt8(ascii: ".")
    {
      end = open
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    var marks = end
    while marks > start, bytes[marks - 1] == UInt8(ascii: "#") { marks -= 1 }
    if marks < end, marks == start || bytes[marks - 1] <= 0x20 { end = marks }
    return (.heading(rank: rank), afterSpaces(bytes, start, end), end)
  }

  private static func run(
    of byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var cursor = start
    while cursor < end, bytes[cursor] == byte { cursor += 1 }
    return cursor - start
  }

  /// Three or more of one mark and nothing else but white space.
  private static func isRule(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var marks = 0
    for offset in start..<end {
      if bytes[offset] == bytes[start] {
        marks += 1
      } else if bytes[offset] > 0x20 {
        return false
      }
    }
    return marks >= 3
  }

  private static func afterSpaces(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var cursor = start
    while cursor < end, bytes[cursor] <= 0x20 { cursor += 1 }
    return cursor
  }

  /// The offset of the `]` of a label that a colon follows.
  private static func labelEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var cursor = start + 1
    while cursor < end, cursor - start < 1000 {
      if bytes[cursor] == UInt8(ascii: "[") { return nil }
      if bytes[cursor] == UInt8(ascii: "]") {
        let isLabel =
          cursor > start + 1 && cursor + 1 < end && bytes[cursor + 1] == UInt8(ascii: ":")
        return isLabel ? cursor : nil
      }
      cursor += 1
    }
    return nil
  }
}
