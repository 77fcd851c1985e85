/// The sizes of the network and where each of its tensors stands among the weights.
///
/// Training and analysis read the same layout. Matrices have rows by columns, columns a multiple
/// of 16. Training holds them row by row as floating-point numbers; the model file holds a scale
/// for each column, then whole numbers of 16 bits, packed into panels.
package struct NetworkLayout: Hashable, Sendable {
  /// One matrix or vector among the weights.
  package struct Tensor: Hashable, Sendable {
    /// The position of its first value.
    package let offset: Int
    /// The rows; one for a vector.
    package let rows: Int
    /// The columns with their padding.
    package let columns: Int
    /// Whether it multiplies vectors.
    package let isMatrix: Bool
    /// The position of its first byte among those of the model file.
    let fileOffset: Int
    /// The number of values.
    package var count: Int { rows * columns }
    /// The bytes it takes in the model file.
    var fileSize: Int { isMatrix ? columns * 4 + count * 2 : count * 4 }
  }

  /// The tensors of one recurrent layer, which reads the sentence both ways.
  package struct Layer: Hashable, Sendable {
    /// Candidates and gates of both directions.
    package let input: Tensor
    /// For each direction two recurrent vectors and two biases.
    package let recurrence: Tensor
  }

  /// Values in the vector of a token, on every layer.
  package let width: Int
  /// Recurrent layers.
  package let layerCount: Int
  /// Layers below the tagger; the parser uses all of them.
  package let tagLayerCount: Int
  /// Values in the vectors that heads and dependents are matched by.
  package let arcWidth: Int
  /// Values in the vectors that relations are chosen by.
  package let labelWidth: Int

  /// Room for the scores of tags, then of parts of speech.
  package static let tagColumns = 80
  /// The column of the first part of speech.
  package static let uposColumn = 52
  /// Room for the scores of relations.
  package static let labelColumns = 64
  /// Room for the scores of distances between head and dependent.
  package static let distanceColumns = 32

  /// The recurrent layers from the bottom.
  package let layers: [Layer]
  /// Scores of tags and parts of speech.
  package let tag: Tensor
  /// Their biases.
  package let tagBias: Tensor
  /// Tokens as dependents and as heads.
  package let arc: Tensor
  /// Their biases.
  package let arcBias: Tensor
  /// What a dependent looks for in a head.
  package let bilinear: Tensor
  /// What every dependent looks for.
  package let bilinearBias: Tensor
  /// What a dependent looks for in a distance.
  package let distance: Tensor
  /// The root as a head.
  package let arcRoot: Tensor
  /// Tokens as dependents and as heads, for the choice of a relation.
  package let label: Tensor
  /// Their biases.
  package let labelBias: Tensor
  /// What the distance of the head adds to both.
  package let labelDistance: Tensor
  /// Scores of relations.
  package let labelOutput: Tensor
  /// Their biases.
  package let labelOutputBias: Tensor
  /// All of them, in the order of the weights.
  package let tensors: [Tensor]
  /// The number of weights.
  package let count: Int
  /// The bytes they take in the model file.
  let fileSize: Int

  /// Lays out a network.
  ///
  /// - Parameters:
  ///   - width: values a token, a multiple of 32.
  ///   - layerCount: recurrent layers, at least `tagLayerCount`.
  ///   - tagLayerCount: layers below the tagger, at least one.
  ///   - arcWidth: values a head or dependent, a multiple of 16.
  ///   - labelWidth: the same for relations.
  package init(
    width: Int = 192, layerCount: Int = 3, tagLayerCount: Int = 1, arcWidth: Int = 96,
    labelWidth: Int = 128
  ) {
    self.width = width
    self.layerCount = layerCount
    self.tagLayerCount = tagLayerCount
    self.arcWidth = arcWidth
    self.labelWidth = labelWidth
    var all: [Tensor] = []
    func place(_ rows: Int, _ columns: Int, isMatrix: Bool = false) -> Tensor {
      let tensor = Tensor(
        offset: all.last.map { $0.offset + $0.count } ?? 0, rows: rows, columns: columns,
        isMatrix: isMatrix, fileOffset: all.last.map { $0.fileOffset + $0.fileSize } ?? 0)
      all.append(tensor)
      return tensor
    }
    layers = (0..<layerCount).map { _ in
      Layer(
        input: place(width, 3 * width, isMatrix: true), recurrence: place(1, 4 * width))
    }
    tag = place(width, Self.tagColumns, isMatrix: true)
    tagBias = place(1, Self.tagColumns)
    arc = place(width, 2 * arcWidth, isMatrix: true)
    arcBias = place(1, 2 * arcWidth)
    bilinear = place(arcWidth, arcWidth, isMatrix: true)
    bilinearBias = place(1, arcWidth)
    distance = place(arcWidth, Self.distanceColumns, isMatrix: true)
    arcRoot = place(1, arcWidth)
    label = place(width, 2 * labelWidth, isMatrix: true)
    labelBias = place(1, 2 * labelWidth)
    labelDistance = place(Self.distanceColumns, labelWidth)
    labelOutput = place(labelWidth, Self.labelColumns, isMatrix: true)
    labelOutputBias = place(1, Self.labelColumns)
    tensors = all
    count = all.reduce(0) { $0 + $1.count }
    fileSize = all.reduce(0) { $0 + $1.fileSize }
  }

  /// The matrices among the tensors.
  package var matrices: [Tensor] { tensors.filter(\.isMatrix) }

  /// The column of `distance` for a head `offset` tokens after its dependent; 0 is the root's.
  package static func distanceColumn(_ offset: Int) -> Int {
    let size = abs(offset)
    let bucket =
      switch size {
      case 0...5: size
      case 6...7: 6
      case 8...10: 7
      case 11...15: 8
      case 16...22: 9
      case 23...35: 10
      default: 11
      }
    return offset < 0 ? bucket : bucket + 12
  }
}
