/// Vectors of the words met last, with what the first layer's matrix makes of them.
///
/// Both depend on the written word and its placement alone, never on its neighbours, and few words
/// make up most of a text. A cache holds what would be computed anew, to the bit; a word goes to the
/// place its hash names and drives out the one before.
struct WordCache {
  private static let capacity = 2048
  /// The values kept of a word: its vector, then its gates.
  let entrySize: Int
  private let keys: UnsafeMutablePointer<UInt64>
  private let entries: UnsafeMutablePointer<Float>

  init(width: Int, _ scratch: ScratchMemory) {
    entrySize = 4 * width
    keys = scratch.words(Self.capacity)
    entries = scratch.floats(Self.capacity * entrySize)
  }

  /// The key of a word in its place; never zero, which marks an empty place.
  @inline(__always)
  static func key(
    of word: UnsafeBufferPointer<UInt8>, _ placement: WordFeatures.Placement
  ) -> UInt64 {
    var hash = Hash64(seed: 512 + UInt64(placement.rawValue))
    if let base = word.baseAddress { hash.combine(base, count: word.count) }
    return hash.value | 1
  }

  /// Whether the word of a key is here.
  @inline(__always)
  func holds(_ key: UInt64) -> Bool {
    keys[Int(key >> 32) & (Self.capacity - 1)] == key
  }

  /// Where the values of a key's word are, or shall be written.
  @inline(__always)
  func entry(of key: UInt64) -> UnsafeMutablePointer<Float> {
    entries + (Int(key >> 32) & (Self.capacity - 1)) * entrySize
  }

  /// Gives the place of a key to its word; whoever asks writes the entry.
  @inline(__always)
  func claim(_ key: UInt64) -> UnsafeMutablePointer<Float> {
    keys[Int(key >> 32) & (Self.capacity - 1)] = key
    return entry(of: key)
  }
}
