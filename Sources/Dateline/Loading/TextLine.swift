/// One line of plain text, as block finding sees it.
struct TextLine {
  /// The bytes of the line without the white space around them.
  let span: TextSpan
  /// The number of characters, marks combined with their letters counted apart.
  let width: Int
  /// The width of the first word.
  let firstWordWidth: Int
  /// What the line begins with, if that marks a list item, a heading or a note.
  let marker: LineMarker?

  var isEmpty: Bool { span.isEmpty }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let first = bytes.skippingSpace(from: start, before: end)
    let last = bytes.trimmingSpace(from: first, to: end)
    span = TextSpan(first, last)
    var width = 0
    var firstWordWidth = 0
    for offset in first..<last {
      if bytes[offset] & 0xC0 != 0x80 { width += 1 }
      if bytes[offset] == 0x20, firstWordWidth == 0 { firstWordWidth = width - 1 }
    }
    self.width = width
    self.firstWordWidth = firstWordWidth == 0 ? width : firstWordWidth
    marker = LineMarker(bytes, first, last)
  }
}

/// A mark at the start of a line that says what kind of block begins.
struct LineMarker {
  /// The kinds of marks.
  enum Kind {
    /// `•`, `-`, `*` and the like before a space.
    case bullet
    /// `#` to `######` before a space.
    case hash
    /// `1.`, `1)`, `(1)`.
    case number
    /// `1 ` before a capital or a quote, `[1]`, `¹`: a note's mark.
    case note
    /// `a)`, `(a)`, `i)`, `(iv)`.
    case letter
  }

  let kind: Kind
  /// The number, or the letter counted from 1; 0 where the mark has none.
  let value: Int
  /// The offset of what follows the mark and its white space.
  let content: Int

  private init(_ kind: Kind, _ value: Int, content: Int) {
    self.kind = kind
    self.value = value
    self.content = content
  }

  /// The mark that the bytes begin with, or nil.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return nil }
    let first = bytes[start]
    if let bullet = Self.bulletEnd(bytes, start, end) {
      let content = bytes.skippingSpace(from: bullet, before: end)
      guard content > bullet, content < end else { return nil }
      self.init(.bullet, 0, content: content)
      return
    }
    if first == 0x23 {
      var position = start
      while position < end, bytes[position] == 0x23 { position += 1 }
      let content = bytes.skippingSpace(from: position, before: end)
      guard position - start <= 6, content > position, content < end else { return nil }
      self.init(.hash, position - start, content: content)
      return
    }
    var position = start
    let opened = first == 0x28 || first == 0x5B
    if opened { position += 1 }
    let symbol = position
    var value = 0
    var kind = Kind.number
    while position < end, bytes[position] &- 0x30 < 10, position - symbol < 4 {
      value = value * 10 + Int(bytes[position] &- 0x30)
      position += 1
    }
    if position == symbol {
      kind = .letter
      while position < end, bytes[position] &- 0x61 < 26, position - symbol < 4 { position += 1 }
      guard position > symbol else { return nil }
      let isRoman = (symbol..<position).allSatisfy {
        bytes[$0] == 0x69 || bytes[$0] == 0x76 || bytes[$0] == 0x78
      }
      guard position - symbol == 1 || isRoman else { return nil }
      value = position - symbol == 1 ? Int(bytes[symbol] &- 0x60) : 0
    }
    guard position < end else { return nil }
    let close = bytes[position]
    switch close {
    case 0x29 where !opened || first == 0x28:
      position += 1
    case 0x5D where first == 0x5B && kind == .number:
      kind = .note
      position += 1
    case 0x2E where !opened:
      position += 1
      if position < end, bytes[position] == 0x29 { position += 1 }
      // "a. The first item" asks for a letter list; "i. e." does not.
      if kind == .letter, value == 0 || value > 8 { return nil }
    case 0x20 where !opened && kind == .number && value > 0:
      kind = .note
    default: return nil
    }
    let content = bytes.skippingSpace(from: position, before: end)
    guard content > position, content < end else { return nil }
    if kind == .note, close == 0x20 {
      let unit = bytes.unit(at: content, before: end)
      let isCapital = bytes[content] &- 0x41 < 26 || bytes[content] >= 0x80
      guard isCapital || unit.kind == .quote || bytes[content] == 0x2A
      else { return nil }
    }
    if kind == .number, value > 200 { return nil }
    self.init(kind, value, content: content)
  }

  private static func bulletEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    switch bytes[start] {
    case 0x2D, 0x2A, 0x2B:
      return start + 1
    case 0xC2:
      // The middle dot.
      return start + 1 < end && bytes[start + 1] == 0xB7 ? start + 2 : nil
    case 0xE2:
      guard start + 2 < end else { return nil }
      switch (bytes[start + 1], bytes[start + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x96, 0xAA), (0x96, 0xAB), (0x97, 0x8F),
        (0x97, 0x8B), (0x97, 0xA6), (0x96, 0xA0), (0x96, 0xA1), (0x80, 0x93), (0x80, 0x94),
        (0x9E, 0xA2), (0x9C, 0x93), (0x88, 0x99), (0x96, 0xB6), (0x96, 0xBA):
        return start + 3
      default: return nil
      }
    case 0xEF:
      // Private-use bullets of word processors.
      return start + 2 < end && bytes[start + 1] == 0x82 ? start + 3 : nil
    default: return nil
    }
  }
}
