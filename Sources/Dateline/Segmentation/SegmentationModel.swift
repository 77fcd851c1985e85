/// The learnt part of sentence segmentation: weights of hashed features and classes of words.
///
/// The file holds, all little-endian: the eight bytes `DLSEGMNT`, the version, the number of
/// weights and the number of word slots as powers of two, the bias
/// and the doubt (32 bits each), the weights
/// (16 bits each), the word slots (32 bits each), and a 64-bit FNV-1a checksum of all before it.
package struct SegmentationModel: Sendable {
  package static let version: UInt32 = 1
  private static let magic: [UInt8] = Array("DLSEGMNT".utf8)

  let bias: Int32
  /// What a score must pass where an end is doubtful.
  let doubt: Int32
  let weights: [Int16]
  let shift: UInt64
  let classes: WordClasses
  private let slots: [UInt32]

  /// Makes a model of its parts, as the trainer does.
  ///
  /// - Parameters:
  ///   - bias: what every score begins with.
  ///   - doubt: what a score must pass where an end is doubtful.
  ///   - weights: as many as a power of two.
  ///   - slots: the slots of the word classes, as many as a power of two.
  package init(bias: Int32, doubt: Int32, weights: [Int16], slots: [UInt32]) {
    self.bias = bias
    self.doubt = doubt
    self.weights = weights
    self.slots = slots
    shift = UInt64(64 - weights.count.trailingZeroBitCount)
    classes = WordClasses(slots: slots)
  }

  /// Makes a model without weights, for walking over texts with another judge.
  ///
  /// - Parameters:
  ///   - slots: the slots of the word classes.
  ///   - featureBits: the bits of a feature's index.
  package init(slots: [UInt32], featureBits: Int) {
    bias = 0
    doubt = 0
    weights = []
    self.slots = slots
    shift = UInt64(64 - featureBits)
    classes = WordClasses(slots: slots)
  }

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - file: the content of the file.
  ///   - path: the file's name for messages.
  /// - Throws: `DataFileError` if the file is no model, of another version, cut short or damaged.
  package init(_ file: [UInt8], path: String) throws(DataFileError) {
    let place = SourceLocation(path: path, line: 1)
    guard file.count >= 32, Array(file[0..<8]) == Self.magic else {
      throw DataFileError(place, "not a segmentation model; train it again with dateline-train")
    }
    let version = Self.word(file, 8)
    guard version == Self.version else {
      throw DataFileError(
        place,
        "segmentation model of version \(version) where \(Self.version) is read; train it again")
    }
    let weightBits = Self.word(file, 12)
    let slotBits = Self.word(file, 16)
    guard weightBits <= 24, slotBits <= 24,
      file.count == 28 + (2 << weightBits) + (4 << slotBits) + 8
    else {
      throw DataFileError(place, "segmentation model cut short; fetch the file again")
    }
    let end = file.count - 8
    var stored: UInt64 = 0
    for index in 0..<8 { stored |= UInt64(file[end + index]) << UInt64(8 * index) }
    guard Self.checksum(file, end) == stored else {
      throw DataFileError(place, "segmentation model damaged; fetch the file again")
    }
    var weights: [Int16] = []
    weights.reserveCapacity(1 << weightBits)
    var slots: [UInt32] = []
    slots.reserveCapacity(1 << slotBits)
    file.withUnsafeBytes { raw in
      for index in 0..<(1 << Int(weightBits)) {
        weights.append(
          Int16(littleEndian: raw.loadUnaligned(fromByteOffset: 28 + 2 * index, as: Int16.self)))
      }
      let base = 28 + (2 << Int(weightBits))
      for index in 0..<(1 << Int(slotBits)) {
        slots.append(
          UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: base + 4 * index, as: UInt32.self))
        )
      }
    }
    self.init(
      bias: Int32(bitPattern: Self.word(file, 20)), doubt: Int32(bitPattern: Self.word(file, 24)),
      weights: weights, slots: slots)
  }

  /// The file of the model.
  package var file: [UInt8] {
    var bytes = Self.magic
    func append(_ value: UInt64, _ count: Int) {
      for index in 0..<count {
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index)))
      }
    }
    append(UInt64(Self.version), 4)
    append(UInt64(weights.count.trailingZeroBitCount), 4)
    append(UInt64(slots.count.trailingZeroBitCount), 4)
    append(UInt64(UInt32(bitPattern: bias)), 4)
    append(UInt64(UInt32(bitPattern: doubt)), 4)
    for weight in weights { append(UInt64(UInt16(bitPattern: weight)), 2) }
    for slot in slots { append(UInt64(slot), 4) }
    append(Self.checksum(bytes, bytes.count), 8)
    return bytes
  }

  private static func word(_ file: [UInt8], _ offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(file[offset + $1]) << UInt32(8 * $1) }
  }

  private static func checksum(_ file: [UInt8], _ end: Int) -> UInt64 {
    file.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for offset in 0..<end { hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3 }
      return hash
    }
  }
}
