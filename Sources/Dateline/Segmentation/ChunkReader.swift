/// Cuts a block into chunks and says how each is written, in one walk over its bytes.
struct ChunkReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let classes: WordClasses
  private let words: SegmentationWords
  private var position: Int
  private let end: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, classes: WordClasses,
    words: SegmentationWords
  ) {
    self.bytes = bytes
    self.classes = classes
    self.words = words
    position = bytes.skippingSpace(from: span.start, before: span.end)
    end = span.end
  }

  /// The next chunk, or nil at the end of the block.
  mutating func next() -> Chunk? {
    guard position < end else { return nil }
    let start = position
    var last = start
    var cut = start
    // A word of ASCII letters, with a full stop or comma or without, is told at once.
    let cases = skipLetters(&last)
    let coreEnd = last
    var mark = ChunkMark.none
    if last < end, last > start, bytes[last] == 0x2C || bytes[last] == 0x2E {
      mark = bytes[last] == 0x2C ? .comma : .stop
      last += 1
    }
    if coreEnd > start, last == end || bytes[last] == 0x20 {
      position = bytes.skippingSpace(from: last, before: end)
      return plain(start, coreEnd, last, mark, cases)
    }
    last = coreEnd
    var letters = last - start
    var isAddress = false
    while last < end, !bytes.isSpace(at: last, before: end) {
      let byte = bytes[last]
      if byte == 0x40 || byte == 0x3A && last + 1 < end && bytes[last + 1] == 0x2F {
        isAddress = true
      }
      if byte == 0x2E || byte == 0x21 || byte == 0x3F, !isAddress, letters > 1,
        let glue = gluedEnd(start, last)
      {
        cut = glue
        break
      }
      letters = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 ? letters + 1 : 0
      last += 1
    }
    if cut == start { cut = last } else { last = cut }
    var chunk = Chunk(start: start, end: cut)
    describe(&chunk)
    let next = bytes.skippingSpace(from: last, before: end)
    chunk.isGlued = next == last && next < end
    position = next
    return chunk
  }

  /// Passes over ASCII letters, eight at a time, and says whether capitals (bit 5) and small letters
  /// (bit 6) were among them.
  @inline(__always)
  private func skipLetters(_ last: inout Int) -> UInt8 {
    var capitals: UInt64 = 0
    var smalls: UInt64 = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while last &+ 8 <= bytes.count {
      let block = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: last, as: UInt64.self))
      let low = (block | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
      let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
      let aboveZ = low &+ 0x0505_0505_0505_0505
      let letters = fromA & ~aboveZ & ~block & 0x8080_8080_8080_8080
      let count = min((letters ^ 0x8080_8080_8080_8080).trailingZeroBitCount / 8, end &- last)
      let taken = letters >> 2 & (count == 8 ? ~0 : 1 << UInt64(8 &* count) &- 1)
      smalls |= block & taken
      capitals |= ~block & taken
      last &+= count
      if count < 8 { return (capitals != 0 ? 0x20 : 0) | (smalls != 0 ? 0x40 : 0) }
    }
    while last < end, (bytes[last] | 0x20) &- 0x61 < 26 {
      capitals |= UInt64(~bytes[last] & 0x20)
      smalls |= UInt64(bytes[last] & 0x20)
      last += 1
    }
    return (capitals != 0 ? 0x20 : 0) | (smalls != 0 ? 0x40 : 0)
  }

  /// The chunk of a word of ASCII letters and at most one mark.
  ///
  /// Bit 5 of `cases` says that it has a capital, bit 6 that it has a small letter.
  @inline(__always)
  private func plain(
    _ start: Int, _ coreEnd: Int, _ end: Int, _ mark: ChunkMark, _ cases: UInt8
  ) -> Chunk {
    var chunk = Chunk(start: start, end: end)
    chunk.coreEnd = Int32(truncatingIfNeeded: coreEnd)
    chunk.mark = mark
    let key = WordHash(bytes, start, coreEnd).value
    chunk.core = UInt32(truncatingIfNeeded: key >> 16)
    chunk.wordClass = classes[key]
    let isSingle = coreEnd - start == 1
    switch cases {
    case 0x40: chunk.shape = isSingle ? .smallLetter : .small
    case 0x20: chunk.shape = isSingle ? .capitalLetter : .capitals
    default: chunk.shape = bytes[start] & 0x20 == 0 ? .capitalised : .mixed
    }
    return chunk
  }

  /// Where a chunk parts in two sentences without white space: after `.` between small letters and
  /// a capital, after `!`, `?` or an ellipsis before a letter.
  private func gluedEnd(_ start: Int, _ mark: Int) -> Int? {
    var after = mark
    while after < end, bytes[after] == 0x2E || bytes[after] == 0x21 || bytes[after] == 0x3F {
      after += 1
    }
    if bytes[start] | 0x20 == 0x77, mark - start == 3 { return nil }
    // Behind quotes, too: He left."She stayed.
    var next = after
    if next < end, bytes[next] == 0x22 { next += 1 }
    guard next + 1 < end else { return nil }
    let byte = bytes[next]
    guard (byte | 0x20) &- 0x61 < 26 else { return nil }
    let isCapital = byte &- 0x41 < 26
    if after - mark == 1, bytes[mark] == 0x2E {
      guard isCapital, bytes[mark - 1] &- 0x61 < 26, bytes[mark - 2] &- 0x61 < 26,
        bytes[next + 1] &- 0x61 < 26 || bytes[next + 1] <= 0x20
      else { return nil }
    } else if after - mark == 1, !isCapital, bytes[mark] == 0x21 {
      return nil
    }
    if after == next, after - mark == 1, isFileName(next) { return nil }
    return next
  }

  /// Whether what follows a point is the last part of a file name or address, as in `Report.Doc`.
  private func isFileName(_ next: Int) -> Bool {
    var last = next
    while last < end, last - next < 16, (bytes[last] | 0x20) &- 0x61 < 26 { last += 1 }
    if words.tokens.flags(of: bytes, next, last) & TokenFact.domain.rawValue != 0 { return true }
    return last < end
      && (bytes[last] == 0x2F || bytes[last] == 0x40
        || bytes[last] == 0x2E && last + 1 < end && (bytes[last + 1] | 0x20) &- 0x61 < 26)
  }

  // MARK: - Describing

  private func describe(_ chunk: inout Chunk) {
    var first = Int(chunk.start)
    var last = Int(chunk.end)
    if (bytes[first] | 0x20) &- 0x61 >= 26 { takeOpeners(&chunk, &first, last) }
    if (bytes[last - 1] | 0x20) &- 0x61 >= 26 { takeClosers(&chunk, first, &last) }
    chunk.coreStart = Int32(truncatingIfNeeded: first)
    chunk.coreEnd = Int32(truncatingIfNeeded: last)
    var small = 0
    var capitals = 0
    var digits = 0
    var points = 0
    var others = 0
    for offset in first..<last {
      let byte = bytes[offset]
      if byte &- 0x61 < 26 {
        small += 1
      } else if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte &- 0x30 < 10 {
        digits += 1
      } else if byte == 0x2E {
        points += 1
      } else if byte >= 0xC3, byte != 0xE2, byte < 0xEE {
        if isWideCapital(offset) { capitals += 1 } else { small += 1 }
      } else if byte < 0x80 {
        others += 1
      }
    }
    let key = WordHash(bytes, first, last).value
    chunk.core = UInt32(truncatingIfNeeded: key >> 16)
    if last == first {
      chunk.core = 0
      return
    }
    chunk.wordClass = classes[key]
    chunk.hasInnerPoint = points > 0
    let firstIsCapital = bytes[first] &- 0x41 < 26 || bytes[first] >= 0xC3 && isWideCapital(first)
    chunk.shape = shape(
      first, last, small: small, capitals: capitals, digits: digits, points: points,
      others: others, firstIsCapital: firstIsCapital)
    if chunk.shape == .digits, chunk.opener == .bracket, chunk.closer == .bracket,
      chunk.mark == .none
    {
      chunk.shape = .reference
    }
  }

  private func shape(
    _ first: Int, _ last: Int, small: Int, capitals: Int, digits: Int, points: Int, others: Int,
    firstIsCapital: Bool
  ) -> ChunkShape {
    if digits > 0 {
      return small + capitals == 0 ? .digits : isAddress(first, last) ? .address : .figures
    }
    if small + capitals == 0 { return .none }
    if small + capitals == 1 { return capitals == 1 ? .capitalLetter : .smallLetter }
    if points > 0 || others > 0, isAddress(first, last) { return .address }
    if points > 0, small + capitals <= points * 2 + 1 { return .dotted }
    if capitals == 0 { return .small }
    if small == 0 { return .capitals }
    return firstIsCapital ? .capitalised : .mixed
  }

  private func isAddress(_ first: Int, _ last: Int) -> Bool {
    for offset in first..<last {
      let byte = bytes[offset]
      if byte == 0x40 || byte == 0x3A && offset + 2 < last && bytes[offset + 1] == 0x2F {
        return true
      }
    }
    return last - first > 4 && bytes[first] | 0x20 == 0x77 && bytes[first + 1] | 0x20 == 0x77
      && bytes[first + 2] | 0x20 == 0x77
  }

  /// Whether a letter beyond ASCII is a capital, for Latin, Greek and Cyrillic as far as it shows.
  private func isWideCapital(_ offset: Int) -> Bool {
    guard offset + 1 < end else { return false }
    switch bytes[offset] {
    case 0xC3: return bytes[offset + 1] < 0x9F
    case 0xC4, 0xC5: return bytes[offset + 1] & 1 == 0
    case 0xD0: return bytes[offset + 1] < 0xB0
    case 0xCE: return bytes[offset + 1] < 0xAA
    default: return false
    }
  }

  private func takeOpeners(_ chunk: inout Chunk, _ first: inout Int, _ last: Int) {
    while first < last {
      let unit = bytes.unit(at: first, before: last)
      let opener: ChunkOpener
      switch unit.kind {
      case .letter, .digit, .stop, .ellipsis, .currency: return
      case .quote, .apostrophe: opener = .quote
      case .open: opener = .bracket
      case .hyphen, .dash: opener = .bullet
      case .symbol: opener = bytes[first] == 0x2A || bytes[first] >= 0x80 ? .bullet : .other
      default: opener = .other
      }
      // A mark alone, such as a dash, is no opener but a chunk without core.
      if first + unit.length == last, first == Int(chunk.start) {
        chunk.opener = opener
        return
      }
      if chunk.opener == .none { chunk.opener = opener }
      first += unit.length
    }
  }

  private func takeClosers(_ chunk: inout Chunk, _ first: Int, _ last: inout Int) {
    takeReferenceTag(&chunk, first, &last)
    takeGluedNote(&chunk, first, &last)
    while last > first {
      var begin = last - 1
      while begin > first, bytes[begin] & 0xC0 == 0x80 { begin -= 1 }
      let unit = bytes.unit(at: begin, before: last)
      switch unit.kind {
      case .quote, .apostrophe:
        if chunk.mark != .none { return }
        if chunk.closer == .none { chunk.closer = .quote }
      case .close:
        if chunk.mark != .none { return }
        if chunk.closer == .none { chunk.closer = .bracket }
      case .symbol where bytes[begin] == 0x2A || bytes[begin] == 0x5F:
        if chunk.mark != .none { return }
        if chunk.closer == .none { chunk.closer = .other }
      case .symbol where bytes[begin] >= 0xC2 && bytes[begin] <= 0xE2:
        // Superscript figures of notes.
        guard isSuperscript(begin) else {
          if chunk.mark == .none { chunk.mark = .other }
          return
        }
        chunk.closer = .reference
      case .stop, .ellipsis:
        let mark = terminal(begin, unit.kind)
        switch chunk.mark {
        case .none: chunk.mark = mark
        case .stop where mark == .stop: chunk.mark = .ellipsis
        case .exclamation, .question, .shout: chunk.mark = mark == .stop ? chunk.mark : .shout
        case .ellipsis, .stop: chunk.mark = mark == .stop ? .ellipsis : mark
        default: return
        }
      case .comma, .colon, .semicolon, .hyphen, .dash, .symbol:
        if chunk.mark == .none { chunk.mark = minor(unit.kind) }
        return setLast(&last, begin, unit.kind)
      default: return
      }
      last = begin
    }
  }

  private func setLast(_ last: inout Int, _ begin: Int, _ kind: CharacterKind) {
    if kind != .symbol { last = begin }
  }

  private func terminal(_ offset: Int, _ kind: CharacterKind) -> ChunkMark {
    if kind == .ellipsis { return .ellipsis }
    switch bytes[offset] {
    case 0x21: return .exclamation
    case 0x3F: return .question
    default: return .stop
    }
  }

  private func minor(_ kind: CharacterKind) -> ChunkMark {
    switch kind {
    case .comma: .comma
    case .colon: .colon
    case .semicolon: .semicolon
    case .hyphen, .dash: .dash
    default: .other
    }
  }

  private func isSuperscript(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xC2: bytes[offset + 1] == 0xB9 || bytes[offset + 1] & 0xFE == 0xB2
    case 0xE2: bytes[offset + 1] == 0x81 && bytes[offset + 2] >= 0xB0
    default: false
    }
  }

  /// Takes off `<sup>12</sup>` and `[12]` behind a mark, as in `year.[12]`.
  private func takeReferenceTag(_ chunk: inout Chunk, _ first: Int, _ last: inout Int) {
    let close = bytes[last - 1]
    guard close == 0x3E || close == 0x5D else { return }
    var begin = last - 1
    var digits = 0
    while begin > first, last - begin < 24 {
      begin -= 1
      let byte = bytes[begin]
      if byte &- 0x30 < 10 { digits += 1 }
      if close == 0x5D, byte == 0x5B { break }
      if close == 0x3E, byte == 0x3C, begin + 1 < last, bytes[begin + 1] != 0x2F { break }
    }
    guard begin > first, digits > 0, bytes[begin] == 0x5B || bytes[begin] == 0x3C else { return }
    chunk.closer = .reference
    last = begin
  }

  /// Takes off a note's number that stands right behind a full stop or a closing quote, as in
  /// `withdrawal.12`; a decimal has a figure before its point.
  private func takeGluedNote(_ chunk: inout Chunk, _ first: Int, _ last: inout Int) {
    var begin = last
    while begin > first, bytes[begin - 1] &- 0x30 < 10, last - begin < 4 { begin -= 1 }
    guard begin < last, begin > first + 1, last - begin <= 3 else { return }
    let mark = bytes[begin - 1]
    let before = bytes[begin - 2]
    let isStop = mark == 0x2E || mark == 0x21 || mark == 0x3F
    let isQuote = mark == 0x22 || mark == 0x9D || mark == 0x29 || mark == 0x99
    let isBehindWord = before &- 0x61 < 26 || before == 0x29 || before == 0x22 || before >= 0x80
    if isStop, isBehindWord || before == 0x5D || begin > first + 4 && before &- 0x41 < 26 {
      chunk.closer = .reference
      last = begin
    } else if isQuote, before == 0x2E || before == 0x2C {
      chunk.closer = .reference
      last = begin
    }
  }
}
