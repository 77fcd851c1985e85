internal import CDatelineKernels

/// A word of a compiled gazetteer.
struct InternedWord {
  /// No word of it.
  static let none = InternedWord(number: -1, root: .none)

  /// Its number, or -1.
  let number: Int
  /// What names that begin with it go on with.
  let root: NameRoot
}

/// The interned words of a compiled gazetteer, found by their folded form.
///
/// All that is asked of most words lies in one half of a cache line: key, number, length, the node
/// behind the word, and where its bytes begin.
struct InternedWords: @unchecked Sendable {
  private let places: UnsafePointer<UInt64>
  private let bits: UInt64
  private let offsets: UnsafePointer<UInt32>
  private let bytes: UnsafePointer<UInt8>
  /// The number of words.
  let count: Int

  /// How many numbers of 64 bits a place has.
  static let stride = 4

  /// Reads the table of an image that outlives it.
  init(_ image: GazetteerImage) {
    let table = image.section(.wordPlaces, as: UInt64.self)
    places = table.start
    bits = UInt64((table.count / Self.stride).trailingZeroBitCount)
    let offsets = image.section(.wordOffsets, as: UInt32.self)
    self.offsets = offsets.start
    count = offsets.count - 1
    bytes = image.section(.wordBytes, as: UInt8.self).start
  }

  /// A word as the gazetteer knows it, or `none`.
  ///
  /// - Parameters:
  ///   - word: as the scanner found it.
  ///   - scanner: the scanner that found it last.
  /// - Returns: its number and root.
  @inline(__always)
  func find(_ word: ScannedWord, in scanner: WordScanner) -> InternedWord {
    if word.isPlain {
      let text = scanner.bytes + word.start
      return find(word.key) { text[$0] | 0x20 }
    }
    let folded = scanner.foldedBytes(of: word)
    if folded.count != word.key.length { return .none }
    return find(word.key) { folded[$0] }
  }

  /// A word as the gazetteer knows it, or `none`.
  ///
  /// - Parameters:
  ///   - key: the key of its folded form.
  ///   - byte: the bytes of the folded form, asked for where the key does not hold them all.
  /// - Returns: its number and root.
  @inline(__always)
  func find(_ key: WordKey, _ byte: (Int) -> UInt8) -> InternedWord {
    let mask = (1 &<< Int(truncatingIfNeeded: bits)) &- 1
    var at = key.place(bits: bits)
    while true {
      let place = places + Self.stride &* at
      let entry = place[1]
      if entry == 0 { return .none }
      if place[0] == key.value, Int(truncatingIfNeeded: entry >> 32) == key.length,
        key.length <= 8 || holds(Int(truncatingIfNeeded: place[3]), key.length, byte)
      {
        return InternedWord(
          number: Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1, root: NameRoot(bits: place[2]))
      }
      at = (at &+ 1) & mask
    }
  }

  /// Asks for the place in the table where a word stands, if it does.
  @inline(__always)
  func prefetch(_ key: WordKey) {
    dateline_prefetch(places + Self.stride &* key.place(bits: bits))
  }

  /// Whether a long word's bytes are those from an offset on, where the hashes agree.
  @inline(__always)
  private func holds(_ offset: Int, _ length: Int, _ byte: (Int) -> UInt8) -> Bool {
    let own = bytes + offset
    for index in 0..<length where byte(index) != own[index] { return false }
    return true
  }

  /// The folded form of a word.
  func string(_ number: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(
        start: bytes + Int(offsets[number]), count: Int(offsets[number + 1] - offsets[number])),
      as: UTF8.self)
  }
}

extension UnsafeBufferPointer {
  /// The address of the first element; sections of an image always have one.
  var start: UnsafePointer<Element> {
    guard let baseAddress else { preconditionFailure("a section of an image has an address") }
    return baseAddress
  }
}
