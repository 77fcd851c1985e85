extension TokenScan {
  /// The web address, e-mail address or file path within a stretch without white space.
  ///
  /// Brackets, quotes and closing punctuation round it are left out.
  func addressRange(_ start: Int, _ end: Int) -> Range<Int>? {
    guard let anchor = anchor(start, end) else { return nil }
    var first = start
    switch anchor {
    case .scheme(let colon):
      first = colon
      while first > start, isSchemeByte(bytes[first - 1]) { first -= 1 }
      if first == colon { return nil }
    case .host(let host):
      first = host
    case .mail(let sign):
      first = sign
      while first > start, isMailByte(bytes[first - 1]) { first -= 1 }
      while first < sign, bytes[first] &- 0x2D < 2 { first += 1 }
      if first == sign { return nil }
    }
    var last = first
    while last < end, !endsAddress(bytes[last]) { last += 1 }
    if case .mail(let sign) = anchor {
      last = sign + 1
      while last < end, isMailByte(bytes[last]) || bytes[last] == 0x40 { last += 1 }
    }
    var parentheses = 0
    for offset in first..<last {
      if bytes[offset] == 0x28 { parentheses += 1 }
      if bytes[offset] == 0x29 { parentheses -= 1 }
    }
    trimming: while last > first {
      switch bytes[last - 1] {
      case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2A, 0x5F, 0x2D: last -= 1
      case 0x29 where parentheses < 0:
        last -= 1
        parentheses += 1
      default: break trimming
      }
    }
    if case .mail(let sign) = anchor, last <= sign + 1 { return nil }
    return last - first >= 4 ? first..<last : nil
  }

  private enum Anchor {
    case scheme(Int)
    case host(Int)
    case mail(Int)
  }

  private func anchor(_ start: Int, _ end: Int) -> Anchor? {
    guard end - start >= 4 else { return nil }
    for offset in start..<end {
      switch bytes[offset] {
      case 0x3A where offset + 3 < end && bytes[offset + 1] == 0x2F && bytes[offset + 2] == 0x2F:
        return .scheme(offset)
      case 0x40 where offset > start && offset + 1 < end && isMailByte(bytes[offset + 1]):
        return .mail(offset)
      case 0x77, 0x57:
        if offset + 4 < end, bytes[offset + 1] | 0x20 == 0x77, bytes[offset + 2] | 0x20 == 0x77,
          bytes[offset + 3] == 0x2E, offset == start || (bytes[offset - 1] | 0x20) &- 0x61 >= 26
        {
          return .host(offset)
        }
      case 0x64:
        // doi:10.1037/…
        if offset + 6 < end, bytes[offset + 1] == 0x6F, bytes[offset + 2] == 0x69,
          bytes[offset + 3] == 0x3A, bytes[offset + 4] &- 0x30 < 10
        {
          return .host(offset)
        }
      default: break
      }
    }
    return nil
  }

  private func isSchemeByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D, 0x2B, 0x25, 0x3A: true
    default: false
    }
  }

  private func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5D, 0x7D, 0x60: true
    // A curly quote or a dash starts with this byte; addresses write other letters escaped.
    case 0xE2: true
    default: false
    }
  }
}
