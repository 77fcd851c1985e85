import Dateline

/// All that training changes: the weights, the vectors of features, and Adam's memory of both.
final class NetworkParameters: @unchecked Sendable {
  let layout: NetworkLayout
  let rowCount: Int
  let scratch = ScratchMemory()
  let weights: UnsafeMutablePointer<Float>
  let gradient: UnsafeMutablePointer<Float>
  let rows: UnsafeMutablePointer<Float>
  let rowGradient: UnsafeMutablePointer<Float>
  private let weightMean: UnsafeMutablePointer<Float>
  private let weightVariance: UnsafeMutablePointer<Float>
  private let rowMean: UnsafeMutablePointer<Float>
  private let rowVariance: UnsafeMutablePointer<Float>
  /// The matrices packed as they are, and transposed, for this step.
  let packed: UnsafeMutablePointer<Float>
  let transposed: UnsafeMutablePointer<Float>
  /// Running averages, begun late in the training (Polyak and Juditsky 1992, exponentially decayed).
  private let weightAverage: UnsafeMutablePointer<Float>
  private let rowAverage: UnsafeMutablePointer<Float>
  private var averaged: [Int32]
  private var isAveraging = false
  private static let averageDecay: Float = 0.9985
  private var touched: [Int32] = []
  private var isTouched: [Bool]
  private var step = 0

  init(layout: NetworkLayout, rowCount: Int, seed: UInt64) {
    self.layout = layout
    self.rowCount = rowCount
    weights = scratch.floats(layout.count)
    gradient = scratch.floats(layout.count)
    weightMean = scratch.floats(layout.count)
    weightVariance = scratch.floats(layout.count)
    packed = scratch.floats(layout.count)
    transposed = scratch.floats(layout.count + layout.matrices.count * 16 * 1024)
    let values = rowCount * layout.width
    rows = scratch.floats(values)
    rowGradient = scratch.floats(values)
    rowMean = scratch.floats(values)
    rowVariance = scratch.floats(values)
    weightAverage = scratch.floats(layout.count)
    rowAverage = scratch.floats(values)
    averaged = Array(repeating: 0, count: rowCount)
    isTouched = Array(repeating: false, count: rowCount)
    var random = SeededGenerator(seed: seed, 1)
    for tensor in layout.matrices {
      let bound = (3 / Float(tensor.rows)).squareRoot()
      for index in 0..<tensor.count {
        weights[tensor.offset + index] = (2 * random.uniform() - 1) * bound
      }
    }
    for index in 0..<layout.arcWidth {
      weights[layout.arcRoot.offset + index] = (2 * random.uniform() - 1) * 0.3
    }
    for index in 0..<values { rows[index] = (2 * random.uniform() - 1) * 0.1 }
    pack()
  }

  /// Where the transposed matrix of a tensor stands; each has room for padding.
  func transposedMatrix(_ tensor: NetworkLayout.Tensor) -> UnsafeMutablePointer<Float> {
    let index = layout.matrices.firstIndex(of: tensor) ?? 0
    return transposed + tensor.offset + index * 16 * 1024
  }

  /// Packs the matrices after the weights have changed.
  func pack() {
    for tensor in layout.matrices {
      Kernels.pack(
        weights + tensor.offset, rowStride: tensor.columns, columnStride: 1, rows: tensor.rows,
        columns: tensor.columns, into: packed + tensor.offset)
      Kernels.pack(
        weights + tensor.offset, rowStride: 1, columnStride: tensor.columns, rows: tensor.columns,
        columns: tensor.rows, into: transposedMatrix(tensor))
    }
  }

  /// Adds the gradient of one word's vector to the rows it is the sum of.
  func addGradient(_ vector: UnsafePointer<Float>, to feature: Int32) {
    let row = Int(feature)
    if !isTouched[row] {
      isTouched[row] = true
      touched.append(feature)
    }
    let target = rowGradient + row * layout.width
    for index in 0..<layout.width { target[index] += vector[index] }
  }

  /// Takes one step of Adam (Kingma and Ba 2015) and clears the gradients.
  func update(rate: Float, scale: Float) {
    step += 1
    var norm: Float = 0
    for index in 0..<layout.count { norm += gradient[index] * gradient[index] }
    for row in touched {
      let values = rowGradient + Int(row) * layout.width
      for index in 0..<layout.width { norm += values[index] * values[index] }
    }
    norm = norm.squareRoot() * scale
    let clipped = norm > 5 ? scale * 5 / norm : scale
    let meanDecay: Float = 0.9
    let varianceDecay: Float = 0.98
    let correction =
      (1 - power(varianceDecay, step)).squareRoot() / (1 - power(meanDecay, step))
    Kernels.adam(
      weights, gradient: gradient, mean: weightMean, variance: weightVariance,
      count: layout.count, rate: rate * correction, meanDecay: meanDecay,
      varianceDecay: varianceDecay, scale: clipped)
    if isAveraging {
      for index in 0..<layout.count {
        weightAverage[index] += (weights[index] - weightAverage[index]) * (1 - Self.averageDecay)
      }
    }
    for row in touched {
      let offset = Int(row) * layout.width
      if isAveraging { catchUp(Int(row), to: step - 1) }
      Kernels.adam(
        rows + offset, gradient: rowGradient + offset, mean: rowMean + offset,
        variance: rowVariance + offset, count: layout.width, rate: rate * correction,
        meanDecay: meanDecay, varianceDecay: varianceDecay, scale: clipped)
      isTouched[Int(row)] = false
    }
    touched.removeAll(keepingCapacity: true)
    pack()
  }

  /// Begins to average from the weights as they are now, if that has not begun.
  func startAveraging() {
    if isAveraging { return }
    isAveraging = true
    weightAverage.update(from: weights, count: layout.count)
    rowAverage.update(from: rows, count: rowCount * layout.width)
    for row in averaged.indices { averaged[row] = Int32(step) }
  }

  /// Averages a row over the steps in which it did not change.
  private func catchUp(_ row: Int, to step: Int) {
    let passed = step - Int(averaged[row])
    if passed <= 0 { return }
    averaged[row] = Int32(step)
    let kept = power(Self.averageDecay, passed)
    let offset = row * layout.width
    for index in offset..<offset + layout.width {
      rowAverage[index] = rows[index] + (rowAverage[index] - rows[index]) * kept
    }
  }

  /// The averages, or the values themselves as long as there are none.
  func average() -> (weights: [Float], rows: [Float]) {
    if isAveraging { for row in 0..<rowCount { catchUp(row, to: step) } }
    let values = rowCount * layout.width
    return (
      Array(UnsafeBufferPointer(start: isAveraging ? weightAverage : weights, count: layout.count)),
      Array(UnsafeBufferPointer(start: isAveraging ? rowAverage : rows, count: values))
    )
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var result: Float = 1
    var square = base
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
