/// The vectors of word features, quantised to bytes with one scale a row, where the file has them.
///
/// The section holds four 32-bit numbers (width, rows, slots, zero), the slots of an open-addressed
/// hash table (the upper half of the key, the row), the scales and the rows. Keys that training
/// has not seen have no row.
struct EmbeddingTable: @unchecked Sendable {
  static let headerSize = 16
  let width: Int
  private let mask: UInt64
  private let slots: UnsafePointer<UInt32>
  private let scales: UnsafePointer<Float>
  private let rows: UnsafePointer<Int8>
  private let rowCount: Int

  /// Reads the section's head; the pointers stay valid as long as the file.
  init(_ section: UnsafeRawBufferPointer, path: String) throws(ModelFileError) {
    guard section.count >= Self.headerSize, let base = section.baseAddress else {
      throw ModelFileError(path, "has a cut section 'embeddings'")
    }
    width = section.number(at: 0, size: 4)
    rowCount = section.number(at: 4, size: 4)
    let slotCount = section.number(at: 8, size: 4)
    let slotsEnd = Self.headerSize + slotCount * 8
    let scalesEnd = slotsEnd + rowCount * 4
    guard slotCount > 0, slotCount & (slotCount - 1) == 0, rowCount < slotCount, width % 16 == 0,
      scalesEnd + rowCount * width == section.count
    else {
      throw ModelFileError(path, "has a damaged section 'embeddings'")
    }
    mask = UInt64(slotCount - 1)
    slots = (base + Self.headerSize).assumingMemoryBound(to: UInt32.self)
    scales = (base + slotsEnd).assumingMemoryBound(to: Float.self)
    rows = (base + scalesEnd).assumingMemoryBound(to: Int8.self)
  }

  /// The row of a key, or -1.
  @inline(__always)
  func row(of key: UInt64) -> Int {
    let fingerprint = UInt32(truncatingIfNeeded: key >> 32) | 1
    var slot = key & mask
    while true {
      let found = slots[Int(slot) * 2]
      if found == fingerprint {
        let row = Int(slots[Int(slot) * 2 + 1])
        return row < rowCount ? row : -1
      }
      if found == 0 { return -1 }
      slot = (slot + 1) & mask
    }
  }

  /// Where the values of a row begin.
  @inline(__always)
  func values(of row: Int) -> UnsafePointer<Int8> { rows + row * width }

  /// What the values of a row are multiplied by.
  @inline(__always)
  func scale(of row: Int) -> Float { scales[row] }
}

/// Builds the section that `EmbeddingTable` reads.
package struct EmbeddingTableBuilder {
  /// Rounds rows of floating-point values to bytes and hashes their keys.
  ///
  /// - Parameters:
  ///   - keys: the key of each row; different.
  ///   - values: the rows one after another.
  ///   - width: the values in a row, a multiple of 16.
  /// - Returns: the bytes of the section.
  package static func section(keys: [UInt64], values: [Float], width: Int) -> [UInt8] {
    var slotCount = 16
    while slotCount < keys.count * 2 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount * 2)
    for (row, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key & UInt64(slotCount - 1))
      while slots[slot * 2] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot * 2] = UInt32(truncatingIfNeeded: key >> 32) | 1
      slots[slot * 2 + 1] = UInt32(row)
    }
    var scales: [Float] = []
    var bytes: [Int8] = []
    bytes.reserveCapacity(values.count)
    for row in 0..<keys.count {
      let range = row * width..<(row + 1) * width
      let largest = values[range].reduce(0) { max($0, abs($1)) }
      let scale = largest > 0 ? largest / 127 : 0
      scales.append(scale)
      for index in range {
        bytes.append(scale > 0 ? Int8((values[index] / scale).rounded()) : 0)
      }
    }
    var section: [UInt8] = []
    for number in [width, keys.count, slotCount, 0] {
      withUnsafeBytes(of: UInt32(number).littleEndian) { section.append(contentsOf: $0) }
    }
    slots.withUnsafeBytes { section.append(contentsOf: $0) }
    scales.withUnsafeBytes { section.append(contentsOf: $0) }
    bytes.withUnsafeBytes { section.append(contentsOf: $0) }
    return section
  }
}
