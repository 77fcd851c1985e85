extension TokenScan {
  /// Emits the word that starts at a place, in its parts, and answers where it ends.
  mutating func cutWord(_ start: Int, _ end: Int) -> Int {
    /// Where the part at hand starts; parts before it are emitted.
    var part = start
    var position = start
    var lastKind = CharacterKind.letter
    while position < end {
      let unit = bytes.unit(at: position, before: end)
      let next = position + unit.length
      switch unit.kind {
      case .letter:
        if lastKind == .digit, position > part, isUnit(position, end, numberStart: part) {
          emit(part, position)
          part = position
        }
        lastKind = .letter
        position = next
        continue
      case .digit:
        lastKind = .digit
        position = next
        continue
      case .stop where bytes[position] == 0x2E:
        if next < end, isWordByte(next, end) {
          if position > part, partsAtPoint(part, position, next, end) { break }
          position = next
          continue
        }
        if keepsStop(part, position, end) { position = next }
      case .comma:
        if lastKind == .digit, next < end, bytes[next] &- 0x30 < 10 {
          position = next
          continue
        }
      case .colon:
        if lastKind == .digit, next < end, bytes[next] &- 0x30 < 10 {
          position = next
          continue
        }
      case .apostrophe:
        if let ended = apostrophe(&part, position, next, end) {
          if ended > position {
            lastKind = .letter
            position = ended
            continue
          }
        }
      case .hyphen where unit.length == 1:
        if next < end, isWordByte(next, end), keepsHyphen(part, position, next, end) {
          lastKind = .letter
          position = next
          continue
        }
        if next < end, bytes[next] &- 0x30 < 10,
          let number = endOfNumberGroups(part, position, end), number > position
        {
          position = number
          lastKind = .digit
          continue
        }
      case .slash:
        if let kept = endOfSlashed(part, position, end), kept > position {
          position = kept
          lastKind = .letter
          continue
        }
      case .symbol:
        if keepsSymbol(part, position, next, end) {
          lastKind = .letter
          position = next
          continue
        }
      default: break
      }
      break
    }
    emitContracted(part, position)
    return position
  }

  /// Emits a word, parted where it is a contraction such as `cannot`.
  private mutating func emitContracted(_ start: Int, _ end: Int) {
    if end - start <= 8, end - start >= 2 {
      let first = Int(words.contractions.flags(of: bytes, start, end))
      if first > 0, bytes[start + 1] & 0x20 != 0 || end - start > 4 {
        emit(start, start + first)
        emit(start + first, end)
        return
      }
    }
    emit(start, end)
  }

  @inline(__always)
  func isWordByte(_ offset: Int, _ end: Int) -> Bool {
    let kind = bytes.unit(at: offset, before: end).kind
    return kind == .letter || kind == .digit
  }

  private func endOfLetters(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let unit = bytes.unit(at: position, before: end)
      guard unit.kind == .letter else { break }
      position += unit.length
    }
    return position
  }

  // MARK: - Numbers

  /// Whether the letters after a number are a unit that parts from it: `20|km`, `7:30|pm`.
  private func isUnit(_ start: Int, _ end: Int, numberStart: Int) -> Bool {
    for offset in numberStart..<start {
      let byte = bytes[offset]
      if byte &- 0x30 >= 10, byte != 0x2E, byte != 0x2C, byte != 0x3A { return false }
    }
    var last = start
    while last < end,
      (bytes[last] | 0x20) &- 0x61 < 26
        || (bytes[last] == 0x2E && last + 1 < end && (bytes[last + 1] | 0x20) &- 0x61 < 26)
    {
      last += 1
    }
    if last < end, bytes[last] &- 0x30 < 10 || bytes[last] >= 0x80 && isWordByte(last, end) {
      return false
    }
    return last - start <= 5
      && words.tokens.flags(of: bytes, start, last) & TokenFact.unit.rawValue != 0
  }

  /// The end of digits in groups over hyphens that are one token: telephone numbers, ISO dates.
  ///
  /// Two groups that could be a range (`1979-1989`, `5-10`) are not.
  private func endOfNumberGroups(_ start: Int, _ hyphen: Int, _ end: Int) -> Int? {
    var groups: [Int] = []
    var position = start
    var length = 0
    while position < end {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        length += 1
      } else if byte == 0x2D || byte == 0x2E || byte == 0x2F, length > 0, position + 1 < end,
        bytes[position + 1] &- 0x30 < 10
      {
        groups.append(length)
        length = 0
      } else {
        break
      }
      position += 1
      // No telephone number is longer; looking further at each hyphen would not be linear.
      if position - start > 32 { return nil }
    }
    if position < end, isWordByte(position, end) { return nil }
    groups.append(length)
    switch groups.count {
    case 2:
      return groups == [3, 4] || groups == [1, 4] || groups == [5, 4] ? position : nil
    case 3:
      let isDate =
        groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2
        || groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4)
      return isDate || groups[1] >= 3 && groups[2] >= 3 ? position : nil
    default: return position
    }
  }

  // MARK: - Full stops

  /// Whether a full stop between two word characters ends a token, as in `end.Next`.
  private func partsAtPoint(_ start: Int, _ stop: Int, _ next: Int, _ end: Int) -> Bool {
    let before = bytes[stop - 1]
    let after = bytes[next]
    if before &- 0x30 < 10, after &- 0x30 < 10 { return false }
    // Initials run on: U.S, W.H.S.Koerner is left whole.
    if stop - start == 1 || stop - start >= 2 && bytes[stop - 2] == 0x2E { return false }
    if after &- 0x30 < 10 {
      // No.5
      return words.abbreviations.flags(of: bytes, start, stop) & AbbreviationKind.reference.rawValue
        != 0
    }
    guard before &- 0x61 < 26, after &- 0x41 < 26, next + 1 < end, bytes[next + 1] &- 0x61 < 26
    else { return false }
    var last = next
    while last < end, (bytes[last] | 0x20) &- 0x61 < 26 { last += 1 }
    return words.tokens.flags(of: bytes, next, last) & TokenFact.domain.rawValue == 0
  }

  /// Whether a full stop after which no word character stands belongs to the word before it.
  private func keepsStop(_ start: Int, _ stop: Int, _ end: Int) -> Bool {
    // An ellipsis is a token of its own.
    if stop + 2 < end, bytes[stop + 1] == 0x2E, bytes[stop + 2] == 0x2E { return false }
    let isDoubled = stop + 1 < end && bytes[stop + 1] == 0x2E
    let isLast = endsSentence(after: stop + 1)
    let first = bytes[start]
    if stop - start == 1 {
      if first &- 0x41 < 26 { return !isLast }
    }
    if first &- 0x30 < 10 {
      // The number of a list item, or of a chapter.
      return start == sentenceStart && !isLast && isAllDigits(start, stop)
    }
    let flags = AbbreviationKind(rawValue: words.abbreviations.flags(of: bytes, start, stop))
    if isDoubled, flags.rawValue == 0, stop - start < 3 || bytes[stop - 2] != 0x2E { return false }
    if flags.rawValue != 0,
      !(flags.contains(.capitalised) && !flags.contains(.small) && first &- 0x41 >= 26)
    {
      if flags.contains(.alsoWord) { return !isLast && isAbbreviated(flags, start, stop) }
      return true
    }
    // Letters with points between them: U.S.A., Ph.D., p.m.
    var letters = 0
    for offset in start..<stop {
      if bytes[offset] == 0x2E {
        if letters == 0 || letters > 2 { return false }
        letters = 0
      } else {
        letters += 1
      }
    }
    return letters <= 1 && stop - start >= 3
  }

  /// Whether an abbreviation whose letters are also a word is one here.
  private func isAbbreviated(_ flags: AbbreviationKind, _ start: Int, _ stop: Int) -> Bool {
    let next = bytes.skippingSpace(from: stop + 1, before: sentenceEnd)
    guard next < sentenceEnd else { return false }
    let byte = bytes[next]
    if flags.contains(.reference) || flags.contains(.month) {
      return byte &- 0x30 < 10 || byte == 0x23 || flags.contains(.title)
    }
    if flags.contains(.unit) {
      var before = start
      while before > sentenceStart, bytes[before - 1] <= 0x20 { before -= 1 }
      return before > sentenceStart && bytes[before - 1] &- 0x30 < 10
    }
    return true
  }

  private func isAllDigits(_ start: Int, _ end: Int) -> Bool {
    for offset in start..<end where bytes[offset] &- 0x30 >= 10 { return false }
    return true
  }

  /// Whether only closing marks follow a place in the sentence.
  private func endsSentence(after offset: Int) -> Bool {
    var position = offset
    while position < sentenceEnd {
      let unit = bytes.unit(at: position, before: sentenceEnd)
      switch unit.kind {
      case .space, .close, .quote, .apostrophe: position += unit.length
      default: return false
      }
      if position - offset > 16 { return false }
    }
    return true
  }

  // MARK: - Apostrophes

  /// Deals with an apostrophe inside or after a word.
  ///
  /// - Returns: where the word goes on, or nil where it ends before the apostrophe. Clitics are
  ///   emitted, and `part` moved past them.
  private mutating func apostrophe(
    _ part: inout Int, _ mark: Int, _ next: Int, _ end: Int
  ) -> Int? {
    let after = endOfLetters(next, end)
    if after == next {
      return nil
    }
    let first = bytes[next] | 0x20
    let second = after - next >= 2 ? bytes[next + 1] | 0x20 : 0
    let length = after - next
    let isNumber = bytes[mark - 1] &- 0x30 < 10
    let isClitic =
      length == 1 && (first == 0x73 || first == 0x6D || first == 0x64)
      || length == 2
        && (first == 0x6C && second == 0x6C || first == 0x76 && second == 0x65
          || first == 0x72 && second == 0x65)
    if isClitic {
      if isNumber, first == 0x73 { return after }
      emit(part, mark)
      part = mark
      return after
    }
    if length == 1, first == 0x74, mark - part >= 2, bytes[mark - 1] | 0x20 == 0x6E {
      emit(part, mark - 1)
      part = mark - 1
      return after
    }
    return after
  }

  // MARK: - Hyphens, slashes, symbols

  /// Whether a hyphen stays inside its word: after a prefix such as `non-`.
  private func keepsHyphen(_ part: Int, _ hyphen: Int, _ next: Int, _ end: Int) -> Bool {
    guard hyphen - part <= 10 else { return false }
    return words.tokens.flags(of: bytes, part, hyphen) & TokenFact.prefix.rawValue != 0
  }

  /// The end of a token that a slash does not part: a date in figures, `w/o`, `9/11`.
  private func endOfSlashed(_ part: Int, _ slash: Int, _ end: Int) -> Int? {
    var last = slash
    while last < end, last - part <= 6,
      bytes[last] == 0x2F || (bytes[last] < 0x80 && isWordByte(last, end))
    {
      last += 1
    }
    if last - part <= 5,
      words.tokens.flags(of: bytes, part, last) & TokenFact.slashed.rawValue != 0
    {
      return last
    }
    guard bytes[part] &- 0x30 < 10 else { return nil }
    var groups: [(length: Int, value: Int)] = []
    var length = 0
    var value = 0
    var position = part
    while position < end {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        length += 1
        value = min(value * 10 + Int(byte &- 0x30), 100_000)
        if length > 8 { return nil }
      } else if byte == 0x2F, length > 0, position + 1 < end, bytes[position + 1] &- 0x30 < 10 {
        groups.append((length, value))
        (length, value) = (0, 0)
        if groups.count > 3 { return nil }
      } else {
        break
      }
      position += 1
    }
    groups.append((length, value))
    if position < end, isWordByte(position, end) { return nil }
    switch groups.count {
    case 3:
      return position
    case 2:
      let (left, right) = (groups[0], groups[1])
      if position < end, bytes[position] == 0x2D, left.length == 3 {
        return endOfNumberGroups(part, position, end)
      }
      let isDay = left.value <= 12 && right.value <= 31 && left.length + right.length >= 3
      return isDay ? position : nil
    default: return nil
    }
  }

  /// Whether a symbol between word characters stays: `AT&T`, `file_name`, `C++`.
  private func keepsSymbol(_ part: Int, _ symbol: Int, _ next: Int, _ end: Int) -> Bool {
    switch bytes[symbol] {
    case 0x5F: return next < end && isWordByte(next, end)
    case 0x26:
      guard next < end, isWordByte(next, end), symbol - part <= 3 else { return false }
      return endOfLetters(next, end) - next <= 2
        || endOfLetters(next, end) - next == 3 && symbol - part <= 2
    default: return false
    }
  }
}
