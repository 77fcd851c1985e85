/// Joins lines to blocks and says of each block what it is; the working state of
/// `PlainTextBlocks`.
struct BlockFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int?
  private var blocks: [Block] = []

  /// The block at hand: its first byte, its last line, its mark.
  private var start: Int?
  private var lastLine: TextLine?
  private var marker: LineMarker?
  private var lineCount = 0
  /// The number of the last note, to tell the next from a paragraph that begins with a number.
  private var lastNote: Int?

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int?) {
    self.bytes = bytes
    self.width = width
  }

  /// Takes the next line.
  mutating func take(_ line: TextLine, followsEmpty: Bool) {
    if line.isEmpty { return }
    guard let lastLine else {
      open(line)
      return
    }
    let joins =
      followsEmpty ? isCutSentence(lastLine, line) : isWrapped(lastLine, line)
    if joins {
      self.lastLine = line
      lineCount += 1
    } else {
      close()
      open(line)
    }
  }

  /// Ends the last block.
  mutating func finish() -> [Block] {
    if start != nil { close() }
    return blocks
  }

  private mutating func open(_ line: TextLine) {
    marker = line.marker
    start = line.span.start
    if let marker, marker.kind == .hash || marker.kind == .bullet && !holdsInlineList(line) {
      start = marker.content
    }
    lastLine = line
    lineCount = 1
  }

  /// Whether a line goes on with further bullets, as `• one • two`: then they stay in the text.
  private func holdsInlineList(_ line: TextLine) -> Bool {
    guard bytes[line.span.start] >= 0x80, let marker = line.marker else { return false }
    let length = bytes.unit(at: line.span.start, before: line.span.end).length
    var offset = marker.content
    while offset + length < line.span.end {
      if bytes[offset] == bytes[line.span.start], bytes[offset - 1] == 0x20,
        (1..<length).allSatisfy({ bytes[offset + $0] == bytes[line.span.start + $0] })
      {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Whether a line goes on in the next one, no empty line between them.
  private func isWrapped(_ line: TextLine, _ next: TextLine) -> Bool {
    if let kind = next.marker?.kind {
      // A number that a wrapped line happens to begin with, as "on 5 August | 2021. The", counts
      // as a mark only where the line before has ended.
      guard kind == .number || kind == .note, width != nil,
        !PlainTextBlocks.endsSentence(bytes, line.span), marker?.kind != kind
      else { return false }
    }
    if marker?.kind == .hash { return false }
    let ended = PlainTextBlocks.endsSentence(bytes, line.span)
    if let width, line.width + 1 + next.firstWordWidth > width - 2 { return true }
    if ended { return false }
    let byte = bytes[next.span.start]
    return byte &- 0x61 < 26 && line.width > 30
  }

  /// Whether an empty line, as of a page's end, stands in the middle of a sentence.
  private func isCutSentence(_ line: TextLine, _ next: TextLine) -> Bool {
    guard bytes[next.span.start] &- 0x61 < 26, next.marker == nil, line.width > 40 else {
      return false
    }
    var wordStart = line.span.end
    while wordStart > line.span.start, bytes[wordStart - 1] &- 0x61 < 26 { wordStart -= 1 }
    guard wordStart > line.span.start, bytes[wordStart - 1] == 0x20 else { return false }
    let last = TextSpan(wordStart, line.span.end)
    return Self.unfinished.contains { word in
      word.count == last.count && zip(word, last.range).allSatisfy { $0 == bytes[$1] }
    }
  }

  /// Words after which no English sentence ends: articles, and prepositions and conjunctions that
  /// are not adverbs as well.
  private static let unfinished: [[UInt8]] = [
    "the", "a", "an", "of", "by", "to", "and", "or", "with", "from", "into", "for", "as", "at",
    "their", "its", "his", "whose", "than", "between", "among", "against", "towards", "toward",
    "upon", "because", "which", "who", "were", "was", "is", "are", "had", "has", "have", "would",
    "that", "in", "on",
  ].map { Array($0.utf8) }

  // MARK: - Kinds

  private mutating func close() {
    guard let start, let lastLine else { return }
    let span = TextSpan(start, lastLine.span.end)
    let kind = kind(of: span, lastLine)
    if kind == .footnote { lastNote = marker?.value }
    blocks.append(Block(kind, span))
    self.start = nil
    self.lastLine = nil
  }

  private func kind(of span: TextSpan, _ line: TextLine) -> Block.Kind {
    if let marker {
      switch marker.kind {
      case .bullet: return span.start == marker.content ? .listItem : .paragraph
      case .hash: return .heading
      case .letter: return .listItem
      case .number:
        return isNextNote(marker) && blocks.last?.kind == .footnote ? .footnote : .listItem
      case .note:
        // A lone line "2001 Russia …" is prose; notes begin with 1 or go on from the last one.
        if isNextNote(marker) || marker.value == 1 || bytes[span.start] == 0x5B { return .footnote }
      }
    }
    if lineCount > 2 || line.width > 140 || span.count > 200 { return .paragraph }
    if isCaption(span) { return .caption }
    let last = bytes[span.end - 1]
    switch last {
    case 0x2E, 0x2C, 0x3B: return .paragraph
    default: break
    }
    if PlainTextBlocks.endsSentence(bytes, span), last != 0x3F, last != 0x21 { return .paragraph }
    let first = bytes.unit(at: span.start, before: span.end)
    let startsHigh =
      bytes[span.start] &- 0x61 >= 26 && (first.kind == .letter || first.kind == .digit)
      || first.kind == .quote || first.kind == .symbol
    return startsHigh && wordCount(span) <= 20 && last != 0x3A ? .heading : .paragraph
  }

  private func isNextNote(_ marker: LineMarker) -> Bool {
    guard let lastNote else { return false }
    return marker.value == lastNote + 1
  }

  private func wordCount(_ span: TextSpan) -> Int {
    1 + span.range.reduce(0) { bytes[$1] == 0x20 ? $0 + 1 : $0 }
  }

  /// Whether a short line names its writer, its date or the source of a picture.
  private func isCaption(_ span: TextSpan) -> Bool {
    Self.captionStarts.contains { word in
      word.count < span.count
        && zip(word, span.range).allSatisfy { $0 == bytes[$1] }
    }
  }

  private static let captionStarts: [[UInt8]] = [
    "By ", "Credit:", "Photo:", "Photo by ", "Photograph:", "Image:", "Picture:", "Source:",
    "Caption:", "Published ", "Updated ", "Written by ",
  ].map { Array($0.utf8) }
}
