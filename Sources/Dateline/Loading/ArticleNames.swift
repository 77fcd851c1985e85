/// Gives each article of a batch a name of its own.
///
/// Names are remembered by a hash of 64 bits, so that a million cost some megabytes; where two
/// hashes meet by chance, a name gets a suffix that it did not need.
struct ArticleNames {
  private var taken: Set<UInt64> = []

  /// Starts with no name taken.
  init() {}

  /// The name itself where it is free, else the name with a suffix made from its place.
  ///
  /// - Parameters:
  ///   - name: the name of the file or record.
  ///   - place: where it stands: the path from the input that the user named, and the line.
  /// - Returns: a name that this batch has not had; the same for the same batch.
  mutating func unique(_ name: String, place: String) -> String {
    if taken.insert(Self.hash(name)).inserted { return name }
    var salt = 0
    while true {
      let hash = Self.hash(salt == 0 ? place : "\(place)#\(salt)")
      let digits = String(hash & 0xFFFF_FFFF, radix: 16)
      let candidate =
        name + "-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      if taken.insert(Self.hash(candidate)).inserted { return candidate }
      salt += 1
    }
  }

  /// The FNV-1a hash, which is the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
