import Dateline

/// One part of a step: some sentences, their way through the network and back.
///
/// A step is cut into the same shards whatever the number of threads, and their gradients are added
/// in the order of the shards, so that the result does not depend on who was first.
final class NetworkShard: @unchecked Sendable {
  static let capacity = 1024
  let parameters: NetworkParameters
  let settings: TrainingSettings
  let layout: NetworkLayout
  let scratch = ScratchMemory()
  let gradient: UnsafeMutablePointer<Float>
  /// The gradients of the words' vectors.
  let wordGradient: UnsafeMutablePointer<Float>
  /// The rows of the words' features, after some were dropped.
  var features: [Int32] = []
  var sentences: [TrainingSentence] = []
  var count = 0
  var loss: Float = 0
  /// The vectors that go into each layer and out of the last, after dropout, and what was kept.
  let vectors: [UnsafeMutablePointer<Float>]
  let masks: [UnsafeMutablePointer<Float>]
  let gates: [UnsafeMutablePointer<Float>]
  let states: [[UnsafeMutablePointer<Float>]]
  let vectorGradients: [UnsafeMutablePointer<Float>]
  let gateGradient: UnsafeMutablePointer<Float>
  let room: UnsafeMutablePointer<Float>
  let heads: HeadBuffers

  init(_ parameters: NetworkParameters, _ settings: TrainingSettings) {
    self.parameters = parameters
    self.settings = settings
    layout = parameters.layout
    let scratch = scratch
    let values = Self.capacity * layout.width
    let half = values / 2
    gradient = scratch.floats(layout.count)
    wordGradient = scratch.floats(values)
    vectors = (0...layout.layerCount).map { _ in scratch.floats(values) }
    masks = (0...layout.layerCount).map { _ in scratch.floats(values) }
    vectorGradients = (0...layout.layerCount).map { _ in scratch.floats(values) }
    gates = (0..<layout.layerCount).map { _ in scratch.floats(3 * values) }
    states = (0..<layout.layerCount).map { _ in (0..<6).map { _ in scratch.floats(half) } }
    gateGradient = scratch.floats(3 * values)
    room = scratch.floats(3 * values + Self.capacity * 16)
    heads = HeadBuffers(layout, capacity: Self.capacity, scratch)
  }

  /// Runs the sentences forward and backward; leaves loss and gradients behind.
  func run(_ batch: [TrainingSentence], randomSeed: UInt64) {
    var random = SeededGenerator(seed: randomSeed)
    sentences = batch
    count = batch.reduce(0) { $0 + $1.count }
    loss = 0
    gradient.update(repeating: 0, count: layout.count)
    for buffer in vectorGradients { buffer.update(repeating: 0, count: count * layout.width) }
    drawMasks(&random)
    embed()
    for layer in 0..<layout.layerCount { forward(layer) }
    scoreArcs(&random)
    scoreRelations(&random)
    for layer in (0..<layout.layerCount).reversed() {
      if layer + 1 == layout.tagLayerCount { scoreTags() }
      backward(layer)
    }
    for index in 0..<count * layout.width {
      wordGradient[index] = vectorGradients[0][index] * masks[0][index]
    }
  }

  private func drawMasks(_ random: inout SeededGenerator) {
    let width = layout.width
    for (layer, mask) in masks.enumerated() {
      let rate = layer == 0 ? settings.inputDropout : settings.layerDropout
      var start = 0
      for sentence in sentences {
        let first = mask + start * width
        for index in 0..<width { first[index] = random.uniform() < rate ? 0 : 1 / (1 - rate) }
        for token in 1..<max(1, sentence.count) {
          (first + token * width).update(from: first, count: width)
        }
        start += sentence.count
      }
    }
  }

  private func embed() {
    let width = layout.width
    let target = vectors[0]
    target.update(repeating: 0, count: count * width)
    let featureCount = FeatureKeys.count
    for token in 0..<count {
      let vector = target + token * width
      for feature in 0..<featureCount {
        let row = Int(features[token * featureCount + feature])
        if row < 0 { continue }
        let values = parameters.rows + row * width
        for index in 0..<width { vector[index] += values[index] }
      }
      let mask = masks[0] + token * width
      for index in 0..<width { vector[index] *= mask[index] }
    }
  }

  private func forward(_ layer: Int) {
    let width = layout.width
    let half = width / 2
    let input = vectors[layer]
    let output = vectors[layer + 1]
    gates[layer].update(repeating: 0, count: count * 3 * width)
    Kernels.multiply(
      input, rowStride: width, parameters.packed + layout.layers[layer].input.offset,
      into: gates[layer], stride: 3 * width, rows: count, inner: width, columns: 3 * width)
    forEachDirection { start, length, direction in
      let offset = start * width + direction * half
      let buffers = self.states[layer][direction * 3..<direction * 3 + 3].map { $0 + start * half }
      Kernels.recurrence(
        self.gates[layer] + start * 3 * width + direction * 3 * half, uStride: 3 * width,
        weights: self.parameters.weights + self.layout.layers[layer].recurrence.offset
          + direction * 4 * half,
        x: input + offset, xStride: width, h: output + offset, hStride: width, state: buffers[0],
        forget: buffers[1], reset: buffers[2], count: length, width: half,
        backwards: direction == 1)
    }
    let mask = masks[layer + 1]
    for index in 0..<count * width { output[index] *= mask[index] }
  }

  /// Takes the gradient of a layer's output, after its dropout, down to its input.
  private func backward(_ layer: Int) {
    let width = layout.width
    let half = width / 2
    let tensors = layout.layers[layer]
    let above = vectorGradients[layer + 1]
    let below = vectorGradients[layer]
    let mask = masks[layer + 1]
    for index in 0..<count * width { above[index] *= mask[index] }
    forEachDirection { start, length, direction in
      let offset = start * width + direction * half
      let gateOffset = start * 3 * width + direction * 3 * half
      let buffers = self.states[layer][direction * 3..<direction * 3 + 3].map { $0 + start * half }
      let weightOffset = tensors.recurrence.offset + direction * 4 * half
      Kernels.recurrenceGradient(
        self.gates[layer] + gateOffset, uStride: 3 * width,
        weights: self.parameters.weights + weightOffset, x: self.vectors[layer] + offset,
        xStride: width, dh: above + offset, hStride: width, state: buffers[0],
        forget: buffers[1], reset: buffers[2], du: self.gateGradient + gateOffset,
        dx: below + offset, dweights: self.gradient + weightOffset, count: length, width: half,
        backwards: direction == 1)
    }
    multiplyBack(
      tensors.input, input: vectors[layer], inputStride: width, output: gateGradient,
      outputStride: 3 * width, rows: count, inputGradient: below)
  }

  private func forEachDirection(_ body: (_ start: Int, _ count: Int, _ direction: Int) -> Void) {
    var start = 0
    for sentence in sentences {
      body(start, sentence.count, 0)
      body(start, sentence.count, 1)
      start += sentence.count
    }
  }

  /// The gradients of `output = input · matrix`: adds to the matrix's and to the input's.
  func multiplyBack(
    _ tensor: NetworkLayout.Tensor, input: UnsafePointer<Float>, inputStride: Int,
    output: UnsafePointer<Float>, outputStride: Int, rows: Int,
    inputGradient: UnsafeMutablePointer<Float>
  ) {
    Kernels.multiply(
      output, rowStride: outputStride, parameters.transposedMatrix(tensor), into: inputGradient,
      stride: inputStride, rows: rows, inner: tensor.columns, columns: tensor.rows)
    Kernels.pack(
      output, rowStride: outputStride, columnStride: 1, rows: rows, columns: tensor.columns,
      into: room)
    Kernels.multiply(
      input, rowStride: 1, innerStride: inputStride, room, into: gradient + tensor.offset,
      stride: tensor.columns, rows: tensor.rows, inner: rows, columns: tensor.columns)
  }

  /// `output = input · matrix + bias`.
  func project(
    _ tensor: NetworkLayout.Tensor, _ bias: NetworkLayout.Tensor?, input: UnsafePointer<Float>,
    inputStride: Int, output: UnsafeMutablePointer<Float>, rows: Int
  ) {
    for row in 0..<rows {
      let target = output + row * tensor.columns
      if let bias {
        target.update(from: parameters.weights + bias.offset, count: tensor.columns)
      } else {
        target.update(repeating: 0, count: tensor.columns)
      }
    }
    Kernels.multiply(
      input, rowStride: inputStride, parameters.packed + tensor.offset, into: output,
      stride: tensor.columns, rows: rows, inner: tensor.rows, columns: tensor.columns)
  }

  /// Adds the rows of a gradient to that of a bias.
  func addBias(
    _ bias: NetworkLayout.Tensor, _ output: UnsafePointer<Float>, rows: Int
  ) {
    let target = gradient + bias.offset
    for row in 0..<rows {
      for index in 0..<bias.columns { target[index] += output[row * bias.columns + index] }
    }
  }
}
