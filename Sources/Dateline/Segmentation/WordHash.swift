/// The hash of a word, the same for capitals and small letters of ASCII.
///
/// Eight bytes are taken at a time: made small within a register, then folded in by a
/// multiplication to 128 bits.
package struct WordHash: Hashable, Sendable {
  /// The hash; never 0.
  package let value: UInt64

  /// The hash of a stretch of bytes.
  ///
  /// - Complexity: O(*n*) in the length of the stretch.
  @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var state = UInt64(truncatingIfNeeded: end &- start) &* 0x9E37_79B9_7F4A_7C15
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while end &- offset > 8 {
      state = Self.fold(
        state, UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset &+= 8
    }
    let rest = end &- offset
    if rest > 0 {
      var tail: UInt64 = 0
      if offset &+ 8 <= bytes.count {
        tail = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        tail &= ~0 >> UInt64(truncatingIfNeeded: 64 &- 8 &* rest)
      } else {
        for index in 0..<rest { tail |= UInt64(bytes[offset &+ index]) << UInt64(8 * index) }
      }
      state = Self.fold(state, tail)
    }
    value = state | 1
  }

  /// The hash of a string's bytes.
  package init(_ word: String) {
    self = Array(word.utf8).withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
  }

  @inline(__always)
  private static func fold(_ state: UInt64, _ block: UInt64) -> UInt64 {
    let product = (state ^ lowercased(block) ^ 0xD6E8_FEB8_6659_FD93)
      .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// Eight bytes with the capitals of ASCII made small.
  @inline(__always)
  private static func lowercased(_ block: UInt64) -> UInt64 {
    let low = block & 0x7F7F_7F7F_7F7F_7F7F
    let aboveZ = low &+ 0x2525_2525_2525_2525
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let capitals = (fromA ^ aboveZ) & ~block & 0x8080_8080_8080_8080
    return block | capitals >> 2
  }
}
