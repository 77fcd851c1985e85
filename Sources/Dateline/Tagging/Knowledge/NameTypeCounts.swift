/// How often words, and endings of words, stand in names of each coarse type.
///
/// Counted while the gazetteer is compiled, so that names it does not hold are typed by the company
/// their words keep: "-abad" ends places, "-ov" persons, "Mobil" stands in companies' names.
struct NameTypeCounts {
  /// The coarse types, in the order of the bytes.
  static let types: [EntityType] = [.person, .place, .organization, .event]
  static let endingBits: UInt64 = 13

  private(set) var words: [UInt32] = []
  private var wordCounts: [[UInt32]] = Array(repeating: [], count: 4)
  private var endingCounts = Array(
    repeating: [UInt32](repeating: 0, count: 1 << Int(endingBits)), count: 4)

  /// The position of a coarse type.
  static func column(_ type: EntityType) -> Int {
    switch type {
    case .person: 0
    case .place, .polity: 1
    case .organization, .armedGroup: 2
    default: 3
    }
  }

  /// The place of a word's last three bytes.
  static func ending(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count >= 4 else { return nil }
    let last =
      UInt64(bytes[bytes.count - 1]) | UInt64(bytes[bytes.count - 2]) << 8
      | UInt64(bytes[bytes.count - 3]) << 16
    return WordKey(value: last, length: 3).place(bits: endingBits)
  }

  /// Counts a word of a name.
  mutating func add(_ word: Int, _ folded: UnsafeBufferPointer<UInt8>, _ type: EntityType) {
    let column = Self.column(type)
    for index in wordCounts.indices {
      while wordCounts[index].count <= word { wordCounts[index].append(0) }
    }
    wordCounts[column][word] += 1
    if let ending = Self.ending(folded) { endingCounts[column][ending] += 1 }
  }

  /// Counts as bytes of logarithms, eight steps a doubling.
  private static func packed(_ counts: [[UInt32]], _ index: Int) -> UInt32 {
    var packed: UInt32 = 0
    for column in counts.indices {
      let count = index < counts[column].count ? counts[column][index] : 0
      packed |= min(255, logarithm(count)) << UInt32(8 * column)
    }
    return packed
  }

  /// Eight times the binary logarithm of a count and one, in integers.
  private static func logarithm(_ count: UInt32) -> UInt32 {
    let value = UInt64(count) + 1
    let whole = UInt32(63 - value.leadingZeroBitCount)
    let fraction = UInt32(truncatingIfNeeded: (value << 3) >> UInt64(whole)) & 7
    return whole * 8 + fraction
  }

  /// Writes both tables into an image.
  func write(to image: inout GazetteerImage.Assembler, wordCount: Int) {
    image.append(.wordTypes, (0..<wordCount).map { Self.packed(wordCounts, $0) })
    image.append(
      .endingTypes, (0..<1 << Int(Self.endingBits)).map { Self.packed(endingCounts, $0) })
  }
}
