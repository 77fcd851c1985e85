/// The weights of the network where the model file has them, matrices rounded and packed.
///
/// The section begins with sixteen 32-bit numbers: the five sizes of the layout, the number of
/// labels of each kind, then the pairs of tag and part of speech that may stand together.
struct NetworkWeights: @unchecked Sendable {
  static let headerSize = 64
  let layout: NetworkLayout
  /// For each tag, a bit for each part of speech that may stand with it.
  let partsOfTag: [UInt32]
  private let base: UnsafeRawPointer

  init(_ section: UnsafeRawBufferPointer, path: String) throws(ModelFileError) {
    guard section.count >= Self.headerSize, let start = section.baseAddress else {
      throw ModelFileError(path, "has a cut section 'network'")
    }
    let numbers = (0..<8).map { section.number(at: $0 * 4, size: 4) }
    guard numbers[0] % 32 == 0, 32...1024 ~= numbers[0], 1...8 ~= numbers[1],
      1...numbers[1] ~= numbers[2], numbers[3] % 16 == 0, 16...1024 ~= numbers[3],
      numbers[4] % 16 == 0, 16...1024 ~= numbers[4]
    else {
      throw ModelFileError(path, "has sizes in section 'network' that this software cannot use")
    }
    guard
      numbers[5...7] == [EnglishTag.allCases.count, UPOS.allCases.count, Deprel.allCases.count]
    else {
      throw ModelFileError(path, "was trained for other labels; train it again")
    }
    layout = NetworkLayout(
      width: numbers[0], layerCount: numbers[1], tagLayerCount: numbers[2], arcWidth: numbers[3],
      labelWidth: numbers[4])
    let tagCount = EnglishTag.allCases.count
    let weightsStart = Self.headerSize + 64 * 4
    guard section.count == weightsStart + layout.fileSize else {
      throw ModelFileError(path, "has a section 'network' of the wrong length")
    }
    partsOfTag = (0..<tagCount).map { tag in
      UInt32(section.number(at: Self.headerSize + tag * 4, size: 4))
    }
    base = start + weightsStart
  }

  /// Where a vector begins.
  @inline(__always)
  subscript(tensor: NetworkLayout.Tensor) -> UnsafePointer<Float> {
    (base + tensor.fileOffset).assumingMemoryBound(to: Float.self)
  }

  /// The rounded values of a matrix and their scales.
  @inline(__always)
  func matrix(_ tensor: NetworkLayout.Tensor) -> RoundedMatrix {
    let scales = base + tensor.fileOffset
    return RoundedMatrix(
      values: (scales + tensor.columns * 4).assumingMemoryBound(to: Int16.self),
      scales: scales.assumingMemoryBound(to: Float.self), rows: tensor.rows,
      columns: tensor.columns)
  }
}

/// A matrix of whole numbers with a scale for each column, packed for multiplication.
struct RoundedMatrix {
  let values: UnsafePointer<Int16>
  let scales: UnsafePointer<Float>
  let rows: Int
  let columns: Int
}

/// Builds the section that `NetworkWeights` reads.
package struct NetworkWeightsBuilder {
  /// Rounds and packs the matrices of a trained network.
  ///
  /// - Parameters:
  ///   - layout: the sizes.
  ///   - weights: all tensors, matrices row by row.
  ///   - pairs: the parts of speech that may stand with each tag.
  /// - Returns: the bytes of the section.
  package static func section(
    layout: NetworkLayout, weights: [Float], pairs: [EnglishTag: Set<UPOS>]
  ) -> [UInt8] {
    var numbers = [
      layout.width, layout.layerCount, layout.tagLayerCount, layout.arcWidth, layout.labelWidth,
      EnglishTag.allCases.count, UPOS.allCases.count, Deprel.allCases.count,
    ]
    numbers += Array(repeating: 0, count: 16 - numbers.count)
    for tag in EnglishTag.allCases {
      numbers.append((pairs[tag] ?? []).reduce(0) { $0 | 1 << Int($1.rawValue) })
    }
    numbers += Array(repeating: 0, count: 16 + 64 - numbers.count)
    var section: [UInt8] = []
    for number in numbers {
      withUnsafeBytes(of: UInt32(number).littleEndian) { section.append(contentsOf: $0) }
    }
    for tensor in layout.tensors {
      let values = Array(weights[tensor.offset..<tensor.offset + tensor.count])
      if tensor.isMatrix {
        let (rounded, scales) = Kernels.packRounded(
          values, rows: tensor.rows, columns: tensor.columns)
        scales.withUnsafeBytes { section.append(contentsOf: $0) }
        rounded.withUnsafeBytes { section.append(contentsOf: $0) }
      } else {
        values.withUnsafeBytes { section.append(contentsOf: $0) }
      }
    }
    return section
  }
}
