internal import CDatelineKernels

/// The interned words of a compiled gazetteer, found by their folded form.
struct InternedWords: @unchecked Sendable {
  private let places: UnsafePointer<UInt64>
  private let bits: UInt64
  private let offsets: UnsafePointer<UInt32>
  private let bytes: UnsafePointer<UInt8>
  /// The number of words.
  let count: Int

  /// Reads the table of an image that outlives it.
  init(_ image: GazetteerImage) {
    let table = image.section(.wordPlaces, as: UInt64.self)
    places = table.start
    bits = UInt64((table.count / 2).trailingZeroBitCount)
    let offsets = image.section(.wordOffsets, as: UInt32.self)
    self.offsets = offsets.start
    count = offsets.count - 1
    bytes = image.section(.wordBytes, as: UInt8.self).start
  }

  /// The number of a word, or -1 where the gazetteer does not hold it.
  ///
  /// - Parameters:
  ///   - word: as the scanner found it.
  ///   - scanner: the scanner that found it last.
  /// - Returns: a number below `count`, or -1.
  @inline(__always)
  func find(_ word: ScannedWord, in scanner: WordScanner) -> Int {
    if word.isPlain {
      let text = scanner.bytes + word.start
      return find(word.key) { text[$0] | 0x20 }
    }
    let folded = scanner.foldedBytes(of: word)
    if folded.count != word.key.length { return -1 }
    return find(word.key) { folded[$0] }
  }

  /// The number of a word, or -1 where the gazetteer does not hold it.
  ///
  /// - Parameters:
  ///   - key: the key of its folded form.
  ///   - byte: the bytes of the folded form, asked for where the key does not hold them all.
  /// - Returns: a number below `count`, or -1.
  @inline(__always)
  func find(_ key: WordKey, _ byte: (Int) -> UInt8) -> Int {
    let mask = (1 &<< Int(truncatingIfNeeded: bits)) &- 1
    var place = key.place(bits: bits)
    while true {
      let entry = places[2 &* place &+ 1]
      if entry == 0 { return -1 }
      if places[2 &* place] == key.value, Int(entry >> 32) == key.length {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1
        if key.length <= 8 || holds(number, key.length, byte) { return number }
      }
      place = (place &+ 1) & mask
    }
  }

  /// Asks for the place in the table where a word stands, if it does.
  @inline(__always)
  func prefetch(_ key: WordKey) {
    dateline_prefetch(places + 2 &* key.place(bits: bits))
  }

  /// Whether a long word's bytes are those of an entry whose hash agrees.
  @inline(__always)
  private func holds(_ number: Int, _ length: Int, _ byte: (Int) -> UInt8) -> Bool {
    let own = bytes + Int(offsets[number])
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
