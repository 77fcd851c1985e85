/// A 64-bit hash of bytes that is the same on every machine and in every run.
///
/// It keys what the model file holds, so it may never change without the version of the file.
struct Hash64 {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash so far.
  private(set) var value: UInt64

  /// Starts a hash; different seeds give unrelated hashes.
  init(seed: UInt64) {
    value = seed &* Self.multiplier ^ 0xD1B5_4A32_D192_ED03
  }

  /// Mixes in one number.
  mutating func combine(_ number: UInt64) {
    let product = (value ^ number).multipliedFullWidth(by: Self.multiplier)
    value = product.high ^ product.low
  }

  /// Mixes in bytes and their number.
  mutating func combine(_ bytes: UnsafePointer<UInt8>, count: Int) {
    var offset = 0
    while offset + 8 <= count {
      let word = UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self)
      combine(UInt64(littleEndian: word))
      offset += 8
    }
    var rest = UInt64(count - offset) << 56
    var shift: UInt64 = 0
    while offset < count {
      rest |= UInt64(bytes[offset]) << shift
      shift += 8
      offset += 1
    }
    combine(rest)
  }
}
