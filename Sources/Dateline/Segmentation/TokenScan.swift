/// One walk over sentences that collects tokens; the working state of `Tokeniser`.
struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: SegmentationWords
  var spans: [TextSpan] = []

  /// Bounds of the sentence at hand.
  private(set) var sentenceStart = 0
  private(set) var sentenceEnd = 0

  init(bytes: UnsafeBufferPointer<UInt8>, words: SegmentationWords) {
    self.bytes = bytes
    self.words = words
  }

  @inline(__always)
  mutating func emit(_ start: Int, _ end: Int) {
    if start < end { spans.append(TextSpan(start, end)) }
  }

  /// Cuts one sentence.
  mutating func cut(_ start: Int, _ end: Int) {
    sentenceStart = start
    sentenceEnd = end
    var position = bytes.skippingSpace(from: start, before: end)
    while position < end {
      // Most stretches between spaces are plain words; only the others are looked at closely.
      var chunkEnd = position
      while chunkEnd < end, (bytes[chunkEnd] | 0x20) &- 0x61 < 26 { chunkEnd += 1 }
      if chunkEnd == end || bytes[chunkEnd] == 0x20 {
        emitLetters(position, chunkEnd)
      } else if chunkEnd > position, bytes[chunkEnd] == 0x2C,
        chunkEnd + 1 == end || bytes[chunkEnd + 1] == 0x20
      {
        emitLetters(position, chunkEnd)
        emit(chunkEnd, chunkEnd + 1)
        chunkEnd += 1
      } else {
        while chunkEnd < end, !bytes.isSpace(at: chunkEnd, before: end) { chunkEnd += 1 }
        cutChunk(position, chunkEnd)
      }
      position = bytes.skippingSpace(from: chunkEnd, before: end)
    }
  }

  /// A run of ASCII letters: one token, or two where it is a contraction such as `cannot`.
  @inline(__always)
  private mutating func emitLetters(_ start: Int, _ end: Int) {
    // The longest contraction written without an apostrophe has eight letters.
    if end - start <= 8, isContractionCandidate(start, end) {
      let first = Int(words.contractions.flags(of: bytes, start, end))
      // All capitals spell something else: IM, ISNT are rare, IM and IVE are names.
      if first > 0, end - start < 2 || bytes[start + 1] & 0x20 != 0 || end - start > 4 {
        emit(start, start + first)
        emit(start + first, end)
        return
      }
    }
    emit(start, end)
  }

  /// Whether the last letter is one a contraction can end in: a, e, s, t, m.
  @inline(__always)
  private func isContractionCandidate(_ start: Int, _ end: Int) -> Bool {
    switch bytes[end - 1] | 0x20 {
    case 0x61, 0x65, 0x73, 0x74, 0x6D, 0x6F: true
    default: false
    }
  }

  /// Cuts a stretch between white space that is more than letters.
  private mutating func cutChunk(_ start: Int, _ end: Int) {
    var position = start
    if let address = addressRange(start, end) {
      cutPlain(start, address.lowerBound)
      emit(address.lowerBound, address.upperBound)
      position = address.upperBound
    }
    cutPlain(position, end)
  }

  /// Cuts a stretch without addresses.
  private mutating func cutPlain(_ start: Int, _ end: Int) {
    var position = start
    while position < end {
      let unit = bytes.unit(at: position, before: end)
      switch unit.kind {
      case .letter, .digit:
        position = cutWord(position, end)
      case .space:
        position += unit.length
      default:
        position = cutMark(position, end, unit)
      }
    }
  }

  // MARK: - Marks

  /// Emits the mark that starts at a place and answers where it ends.
  private mutating func cutMark(_ start: Int, _ end: Int, _ unit: CharacterUnit) -> Int {
    if end - start <= 6,
      words.tokens.flags(of: bytes, start, end) & TokenFact.emoticon.rawValue != 0
    {
      emit(start, end)
      return end
    }
    var next = start + unit.length
    switch unit.kind {
    case .stop, .ellipsis:
      if bytes[start] == 0x2E, next < end, bytes[next] &- 0x30 < 10 {
        // A decimal without its nought, .25
        return cutWord(start, end)
      }
      next = endOfRun(start, end) { $0 == .stop || $0 == .ellipsis }
    case .hyphen:
      next = endOfRun(start, end) { $0 == .hyphen }
    case .apostrophe:
      if let elided = elision(start, end) { return elided }
      if next < end, bytes[next] == bytes[start], unit.length == 1 { next += 1 }
    case .currency:
      next = endOfRun(start, end) { $0 == .currency }
    case .symbol:
      let byte = bytes[start]
      if byte == 0x23 || byte == 0x40, next < end, isWordLetter(next, end) {
        next = endOfHandle(next, end)
      } else if byte < 0x80 {
        while next < end, bytes[next] == byte { next += 1 }
      } else {
        // Emoji and what modifies them stay together.
        while next < end, bytes[next] >= 0xEF, isJoiner(next, end) {
          next += bytes.unit(at: next, before: end).length
        }
      }
    default: break
    }
    emit(start, next)
    return next
  }

  private func endOfRun(
    _ start: Int, _ end: Int, _ belongs: (CharacterKind) -> Bool
  ) -> Int {
    var position = start
    while position < end {
      let unit = bytes.unit(at: position, before: end)
      guard belongs(unit.kind) else { break }
      position += unit.length
    }
    return position
  }

  /// Variation selectors and skin tones.
  private func isJoiner(_ offset: Int, _ end: Int) -> Bool {
    guard end - offset >= 3 else { return false }
    if bytes[offset] == 0xEF { return bytes[offset + 1] == 0xB8 }
    return end - offset >= 4 && bytes[offset + 1] == 0x9F && bytes[offset + 2] == 0x8F
      && bytes[offset + 3] >= 0xBB
  }

  private func isWordLetter(_ offset: Int, _ end: Int) -> Bool {
    bytes.unit(at: offset, before: end).kind == .letter
  }

  private func endOfHandle(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let unit = bytes.unit(at: position, before: end)
      guard unit.kind == .letter || unit.kind == .digit || bytes[position] == 0x5F else { break }
      position += unit.length
    }
    return position
  }

  /// The end of a word whose front is cut off: 'em, '90s.
  private mutating func elision(_ start: Int, _ end: Int) -> Int? {
    let next = start + bytes.unit(at: start, before: end).length
    var position = next
    while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
    if position - next == 2 {
      if position < end, bytes[position] == 0x73 { position += 1 }
      if position == end || !isWordCharacter(position, end) {
        emit(start, position)
        return position
      }
      return nil
    }
    position = next
    while position < end, (bytes[position] | 0x20) &- 0x61 < 26 { position += 1 }
    guard position > next, position - next <= 5,
      words.tokens.flags(of: bytes, next, position) & TokenFact.elision.rawValue != 0
    else { return nil }
    emit(start, position)
    return position
  }

  private func isWordCharacter(_ offset: Int, _ end: Int) -> Bool {
    let kind = bytes.unit(at: offset, before: end).kind
    return kind == .letter || kind == .digit
  }
}
