/// The learnt part of sentence segmentation: weights of hashed features and classes of words.
///
/// It is a section of the model file and is read where it stands. The section holds, all
/// little-endian and in 32 bits, the number of weights and of word slots as powers of two, the bias
/// and the doubt, then the weights (8 bits each) and the word slots (32 bits each).
package struct SegmentationModel: @unchecked Sendable {
  /// The section of the model file.
  package static let section = "sentences"
  private static let headerSize = 16

  let bias: Int32
  /// What a score must pass where an end is doubtful.
  let doubt: Int32
  let weights: UnsafeBufferPointer<Int8>
  let shift: UInt64
  let classes: WordClasses
  /// Holds the bytes that weights and classes point into.
  private let owner: any AnyObject & Sendable

  /// Reads the model's section of a file.
  ///
  /// - Parameter file: an open model file.
  /// - Throws: `ModelFileError` if the file lacks the section or it is cut short.
  package init(_ file: ModelFile) throws(ModelFileError) {
    let section = try file.bytes(of: Self.section)
    guard section.count >= Self.headerSize, let base = section.baseAddress else {
      throw ModelFileError(file.path, "has a cut section '\(Self.section)'")
    }
    let weightBits = section.number(at: 0, size: 4)
    let slotBits = section.number(at: 4, size: 4)
    guard 2...24 ~= weightBits, slotBits <= 24,
      section.count == Self.headerSize + 1 << weightBits + 4 << slotBits
    else {
      throw ModelFileError(file.path, "has a damaged section '\(Self.section)'")
    }
    self.init(base, weightBits: weightBits, slotBits: slotBits, owner: file)
  }

  private init(
    _ base: UnsafeRawPointer, weightBits: Int, slotBits: Int, owner: any AnyObject & Sendable
  ) {
    let header = UnsafeRawBufferPointer(start: base, count: Self.headerSize)
    bias = Int32(truncatingIfNeeded: header.number(at: 8, size: 4))
    doubt = Int32(truncatingIfNeeded: header.number(at: 12, size: 4))
    let first = base + Self.headerSize
    weights = UnsafeBufferPointer(
      start: first.assumingMemoryBound(to: Int8.self), count: 1 << weightBits)
    shift = UInt64(64 - weightBits)
    classes = WordClasses(
      slots: (first + 1 << weightBits).assumingMemoryBound(to: UInt32.self), count: 1 << slotBits)
    self.owner = owner
  }

  /// Makes a model of its parts, as the trainer does.
  ///
  /// - Parameters:
  ///   - bias: what every score begins with.
  ///   - doubt: what a score must pass where an end is doubtful.
  ///   - weights: as many as a power of two, at least four.
  ///   - slots: the slots of the word classes, as many as a power of two.
  package init(bias: Int32, doubt: Int32, weights: [Int8], slots: [UInt32]) {
    let bytes = MappedBytes(
      copying: Self.section(bias: bias, doubt: doubt, weights: weights, slots: slots))
    guard let base = bytes.bytes.baseAddress else {
      preconditionFailure("a section with a header has an address")
    }
    self.init(
      base, weightBits: weights.count.trailingZeroBitCount,
      slotBits: slots.count.trailingZeroBitCount, owner: bytes)
  }

  /// The bytes of the section.
  package static func section(
    bias: Int32, doubt: Int32, weights: [Int8], slots: [UInt32]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headerSize + weights.count + 4 * slots.count)
    func append(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(UInt32(weights.count.trailingZeroBitCount))
    append(UInt32(slots.count.trailingZeroBitCount))
    append(UInt32(bitPattern: bias))
    append(UInt32(bitPattern: doubt))
    for weight in weights { bytes.append(UInt8(bitPattern: weight)) }
    for slot in slots { append(slot) }
    return bytes
  }
}
