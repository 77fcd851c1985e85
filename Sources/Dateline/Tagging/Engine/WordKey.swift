/// A folded word as a number: its bytes where they fit into eight, else a hash of them.
struct WordKey: Equatable {
  let value: UInt64
  /// The length of the folded word in bytes.
  let length: Int

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(value: UInt64, length: Int) {
    self.value = value
    self.length = length
  }

  /// The key of folded bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0
    var offset = 0
    while offset < bytes.count {
      var chunk: UInt64 = 0
      for index in 0..<min(8, bytes.count - offset) {
        chunk |= UInt64(bytes[offset + index]) << UInt64(8 * index)
      }
      hash = offset == 0 ? chunk : Self.extend(offset == 8 ? Self.first(hash) : hash, by: chunk)
      offset += 8
    }
    value = hash
    length = bytes.count
  }

  /// The hash of a word's first eight bytes, once more are known to follow.
  @inline(__always)
  static func first(_ chunk: UInt64) -> UInt64 { chunk &* multiplier }

  /// The hash of a word extended by up to eight more bytes.
  @inline(__always)
  static func extend(_ hash: UInt64, by chunk: UInt64) -> UInt64 {
    (hash ^ hash >> 29 ^ chunk) &* multiplier
  }

  /// The high bits of a well-mixed product, for a table of `1 << bits` places.
  @inline(__always)
  func place(bits: UInt64) -> Int {
    Int(truncatingIfNeeded: ((value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93) >> (64 &- bits))
  }
}
