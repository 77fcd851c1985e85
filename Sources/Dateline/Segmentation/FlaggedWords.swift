/// A frozen table from words to flags, asked with bytes in place.
///
/// Words are compared by a 64-bit hash of their bytes with ASCII capitals made small, so that a
/// look-up makes no string; the table holds a few thousand words at most, where a clash of hashes
/// has a chance below one in a trillion.
struct FlaggedWords: Sendable {
  private let keys: [UInt64]
  private let values: [UInt32]
  private let mask: Int

  /// Makes a table.
  ///
  /// - Parameter entries: words and their flags; flags of a word that stands twice are joined.
  init(_ entries: [(word: String, flags: UInt32)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [UInt32](repeating: 0, count: capacity)
    for (word, flags) in entries {
      let key = WordHash(word).value
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      values[slot] |= flags
    }
    self.keys = keys
    self.values = values
  }

  /// The flags of the word with a hash, or 0 where the table does not hold it.
  ///
  /// - Complexity: O(1) expected.
  @inline(__always)
  subscript(hash: WordHash) -> UInt32 {
    let key = hash.value
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The flags of a stretch of bytes.
  ///
  /// - Complexity: O(*n*) in the length of the stretch.
  @inline(__always)
  func flags(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    self[WordHash(bytes, start, end)]
  }
}
