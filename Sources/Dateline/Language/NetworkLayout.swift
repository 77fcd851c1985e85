/// The sizes of the network and where each of its tensors stands among the weights.
///
/// Training and analysis read the same layout. Matrices have rows by columns, columns a multiple
/// of 16; in the model file their columns stand in packed panels, in training row by row.
package struct NetworkLayout: Hashable, Sendable {
  /// One matrix or vector among the weights.
  package struct Tensor: Hashable, Sendable {
    /// The position of its first value.
    package let offset: Int
    /// The rows; one for a vector.
    package let rows: Int
    /// The columns with their padding.
    package let columns: Int
    /// The number of values.
    package var count: Int { rows * columns }
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
  /// The number of weights.
  package let count: Int

  /// Lays out a network.
  ///
  /// - Parameters:
  ///   - width: values a token, a multiple of 32.
  ///   - layerCount: recurrent layers, at least `tagLayerCount`.
  ///   - tagLayerCount: layers below the tagger, at least one.
  ///   - arcWidth: values a head or dependent, a multiple of 16.
  ///   - labelWidth: the same for relations.
  package init(
    width: Int = 128, layerCount: Int = 3, tagLayerCount: Int = 1, arcWidth: Int = 64,
    labelWidth: Int = 96
  ) {
    self.width = width
    self.layerCount = layerCount
    self.tagLayerCount = tagLayerCount
    self.arcWidth = arcWidth
    self.labelWidth = labelWidth
    var end = 0
    func place(_ rows: Int, _ columns: Int) -> Tensor {
      defer { end += rows * columns }
      return Tensor(offset: end, rows: rows, columns: columns)
    }
    layers = (0..<layerCount).map { _ in
      Layer(input: place(width, 3 * width), recurrence: place(1, 4 * width))
    }
    tag = place(width, Self.tagColumns)
    tagBias = place(1, Self.tagColumns)
    arc = place(width, 2 * arcWidth)
    arcBias = place(1, 2 * arcWidth)
    bilinear = place(arcWidth, arcWidth)
    bilinearBias = place(1, arcWidth)
    distance = place(arcWidth, Self.distanceColumns)
    arcRoot = place(1, arcWidth)
    label = place(width, 2 * labelWidth)
    labelBias = place(1, 2 * labelWidth)
    labelDistance = place(Self.distanceColumns, labelWidth)
    labelOutput = place(labelWidth, Self.labelColumns)
    labelOutputBias = place(1, Self.labelColumns)
    count = end
  }

  /// The matrices among the tensors, which the model file holds packed.
  package var matrices: [Tensor] {
    layers.map(\.input) + [tag, arc, bilinear, distance, label, labelOutput]
  }

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
