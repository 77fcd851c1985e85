/// A word of the text as the scanner finds it.
struct ScannedWord {
  /// The offset of its first byte.
  var start = 0
  /// The offset after its last byte.
  var end = 0
  /// Its folded form.
  var key = WordKey(value: 0, length: 0)
  /// How it is written.
  var letterCase = LetterCase.lower
  /// What stands before it.
  var gap = WordGap.rupture
  /// Whether it is ASCII, so that its folded bytes are its bytes in lower case.
  var isPlain = true
  /// Whether it begins with a capital or is all capitals.
  var isCapitalised: Bool { letterCase != .lower }
}

/// Walks the words of UTF-8 text: maximal runs of letters and digits, and ampersands.
///
/// ASCII words are classified, folded and hashed eight bytes at a time in one register; others are
/// decoded scalar by scalar into a scratch buffer. Nothing is allocated per word.
///
/// - Complexity: O(*n*) over the whole text.
struct WordScanner {
  /// The longest folded word that is kept; the rest of a longer one is cut off and never matches.
  static let scratchCapacity = 256

  let bytes: UnsafePointer<UInt8>
  let count: Int
  private let scratch: UnsafeMutablePointer<UInt8>
  private(set) var position: Int

  /// Starts at the front of a text.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - start: the offset to begin at.
  ///   - scratch: room for `scratchCapacity` bytes, overwritten with every word that is not ASCII.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0,
    scratch: UnsafeMutablePointer<UInt8>
  ) {
    self.bytes = bytes.baseAddress ?? UnsafePointer(scratch)
    count = bytes.count
    position = start
    self.scratch = scratch
  }

  /// The folded bytes of a word that is not ASCII, as long as no other has been scanned.
  func foldedBytes(of word: ScannedWord) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: scratch, count: min(word.key.length, Self.scratchCapacity))
  }

  /// Goes on behind an offset.
  mutating func move(to offset: Int) {
    position = offset
  }

  /// Finds the next word.
  ///
  /// - Returns: whether there was one.
  @inline(__always)
  mutating func next(_ word: inout ScannedWord) -> Bool {
    let at = position
    // The commonest gap by far is one space.
    if at + 9 <= count, bytes[at] == 0x20 {
      let chunk = load(at + 1)
      let letters = Self.letters(chunk)
      let inside = letters | Self.digits(chunk) | chunk & 0x8080_8080_8080_8080
      if inside & 0x80 != 0 {
        word.gap = .space
        return take(at + 1, chunk, letters, inside, &word)
      }
    }
    return nextAfterGap(&word)
  }

  private mutating func nextAfterGap(_ word: inout ScannedWord) -> Bool {
    var gap = GapReader()
    var at = position
    while at < count {
      let byte = bytes[at]
      if byte >= 0x80 {
        let (scalar, length) = NameFolding.scalar(bytes, at: at, count: count)
        switch NameFolding.kind(of: scalar) {
        case .letter:
          word.gap = gap.gap(atStart: at == length)
          return takeFolding(at, &word)
        case .ignored: break
        case .gap(let kind): gap.append(kind)
        }
        at += length
        continue
      }
      if Self.isWord(byte) || byte == UInt8(ascii: "&") {
        word.gap = gap.gap(atStart: at == 0)
        if byte == UInt8(ascii: "&") {
          word.start = at
          word.end = at + 1
          word.key = WordKey(value: UInt64(byte), length: 1)
          word.letterCase = .lower
          word.isPlain = true
          position = at + 1
          return true
        }
        let chunk = load(at)
        let letters = Self.letters(chunk)
        let inside = letters | Self.digits(chunk) | chunk & 0x8080_8080_8080_8080
        return take(at, chunk, letters, inside, &word)
      }
      gap.append(ascii: byte)
      at += 1
    }
    position = count
    return false
  }

  /// Takes the word that begins with `chunk`.
  @inline(__always)
  private mutating func take(
    _ start: Int, _ chunk: UInt64, _ letters: UInt64, _ inside: UInt64, _ word: inout ScannedWord
  ) -> Bool {
    let outside = ~inside & 0x8080_8080_8080_8080
    if outside == 0
      || chunk & ((outside & (0 &- outside)) &- 1) & 0x8080_8080_8080_8080 != 0
    {
      return takeLong(start, &word)
    }
    let length = outside.trailingZeroBitCount >> 3
    let mask = (1 as UInt64) << UInt64(8 &* length) &- 1
    let capitals = letters & mask & ~(chunk << 2)
    word.start = start
    word.end = start &+ length
    word.key = WordKey(value: (chunk | 0x2020_2020_2020_2020) & mask, length: length)
    word.letterCase =
      capitals == 0
      ? .lower
      : capitals == 0x80
        ? .title : capitals == letters & mask ? .upper : .mixed
    word.isPlain = true
    position = start &+ length
    return true
  }

  private mutating func takeLong(_ start: Int, _ word: inout ScannedWord) -> Bool {
    var at = start
    var hash: UInt64 = 0
    var letterCount = 0
    var capitalCount = 0
    var startsCapital = false
    while true {
      let chunk = load(at)
      let letters = Self.letters(chunk)
      let inside = letters | Self.digits(chunk) | chunk & 0x8080_8080_8080_8080
      let outside = ~inside & 0x8080_8080_8080_8080
      let length = outside == 0 ? 8 : outside.trailingZeroBitCount >> 3
      let mask = length == 8 ? ~0 : (1 as UInt64) << UInt64(8 &* length) &- 1
      if chunk & mask & 0x8080_8080_8080_8080 != 0 { return takeFolding(start, &word) }
      let capitals = letters & mask & ~(chunk << 2)
      letterCount += (letters & mask).nonzeroBitCount
      capitalCount += capitals.nonzeroBitCount
      if at == start { startsCapital = capitals & 0x80 != 0 }
      if length > 0 {
        let folded = (chunk | 0x2020_2020_2020_2020) & mask
        if at == start {
          hash = folded
        } else {
          hash = WordKey.extend(at == start + 8 ? WordKey.first(hash) : hash, by: folded)
        }
      }
      at += length
      if length < 8 { break }
    }
    word.start = start
    word.end = at
    word.key = WordKey(value: hash, length: at - start)
    word.letterCase = LetterCase.of(
      letters: letterCount, capitals: capitalCount, startsCapital: startsCapital)
    word.isPlain = true
    position = at
    return true
  }

  private mutating func takeFolding(_ start: Int, _ word: inout ScannedWord) -> Bool {
    var at = start
    var end = start
    var length = 0
    var letterCount = 0
    var capitalCount = 0
    var startsCapital = false
    scan: while at < count {
      let byte = bytes[at]
      if byte < 0x80 {
        guard Self.isWord(byte) else { break }
        let isLetter = (byte | 0x20) &- 0x61 < 26
        let isCapital = isLetter && byte & 0x20 == 0
        if length == 0 { startsCapital = isCapital }
        letterCount += isLetter ? 1 : 0
        capitalCount += isCapital ? 1 : 0
        if length < Self.scratchCapacity { scratch[length] = byte | 0x20 }
        length += 1
        at += 1
        end = at
        continue
      }
      let (scalar, width) = NameFolding.scalar(bytes, at: at, count: count)
      switch NameFolding.kind(of: scalar) {
      case .letter(let packed, let folded, let isCapital):
        if length == 0 { startsCapital = isCapital }
        letterCount += 1
        capitalCount += isCapital ? 1 : 0
        for index in 0..<folded where length + index < Self.scratchCapacity {
          scratch[length + index] = UInt8(truncatingIfNeeded: packed >> UInt32(8 * index))
        }
        length += folded
        end = at + width
      case .ignored: break
      case .gap: break scan
      }
      at += width
    }
    word.start = start
    word.end = end
    word.key = WordKey(
      UnsafeBufferPointer(start: scratch, count: min(length, Self.scratchCapacity)))
    if length > Self.scratchCapacity {
      word.key = WordKey(value: word.key.value, length: length)
    }
    word.letterCase = LetterCase.of(
      letters: letterCount, capitals: capitalCount, startsCapital: startsCapital)
    word.isPlain = false
    position = at
    return true
  }

  /// Eight bytes from an offset on, the first in the low bits; zeros stand beyond the text.
  @inline(__always)
  func load(_ at: Int) -> UInt64 {
    if at &+ 8 <= count {
      return UInt64(
        littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
    }
    var chunk: UInt64 = 0
    var index = at
    while index < count {
      chunk |= UInt64(bytes[index]) << UInt64(8 &* (index &- at))
      index += 1
    }
    return chunk
  }

  /// The high bit of every byte that may belong to a word: ASCII letters and digits, and all bytes
  /// of other characters.
  @inline(__always)
  static func inside(_ chunk: UInt64) -> UInt64 {
    letters(chunk) | digits(chunk) | chunk & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The high bit of every byte that is an ASCII letter (Mycroft's comparison of bytes in a word).
  @inline(__always)
  private static func letters(_ chunk: UInt64) -> UInt64 {
    let low = (chunk | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    return (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~chunk
      & 0x8080_8080_8080_8080
  }

  /// The high bit of every byte that is an ASCII digit.
  @inline(__always)
  private static func digits(_ chunk: UInt64) -> UInt64 {
    let low = chunk & 0x7F7F_7F7F_7F7F_7F7F
    return (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & ~chunk
      & 0x8080_8080_8080_8080
  }
}
