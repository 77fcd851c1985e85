/// The checksum of model files: eight bytes at a time, the same on every machine.
///
/// It finds accidents, not attacks.
struct Checksum {
  private var hash = Hash64(seed: 0)

  /// Adds bytes; how they are cut into calls is part of the sum.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      hash.combine(bytes.word(at: offset))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    hash.combine(rest)
    hash.combine(UInt64(bytes.count))
  }

  /// The sum of what was added so far.
  var value: UInt64 { hash.value }
}
