internal import CDatelineKernels

/// The arithmetic kernels under names and types of this language.
package enum Kernels {
  /// Columns of packed matrices are multiples of this.
  package static let panel = Int(DATELINE_PANEL)

  /// Packs a matrix; element (*k*, *n*) is `source[k * rowStride + n * columnStride]`.
  @inline(__always)
  package static func pack(
    _ source: UnsafePointer<Float>, rowStride: Int, columnStride: Int, rows: Int, columns: Int,
    into packed: UnsafeMutablePointer<Float>
  ) {
    dateline_pack(source, rowStride, columnStride, rows, columns, packed)
  }

  /// Adds the product of `a` (rows × inner) and a packed matrix (inner × columns) to `c`.
  @inline(__always)
  package static func multiply(
    _ a: UnsafePointer<Float>, rowStride: Int, innerStride: Int = 1,
    _ packed: UnsafePointer<Float>, into c: UnsafeMutablePointer<Float>, stride: Int, rows: Int,
    inner: Int, columns: Int
  ) {
    dateline_multiply(a, rowStride, innerStride, packed, c, stride, rows, inner, columns)
  }

  /// Runs one direction of a recurrent layer.
  @inline(__always)
  package static func recurrence(
    _ u: UnsafePointer<Float>, uStride: Int, weights: UnsafePointer<Float>,
    x: UnsafePointer<Float>, xStride: Int, h: UnsafeMutablePointer<Float>, hStride: Int,
    state: UnsafeMutablePointer<Float>, forget: UnsafeMutablePointer<Float>? = nil,
    reset: UnsafeMutablePointer<Float>? = nil, count: Int, width: Int, backwards: Bool
  ) {
    dateline_recurrence(
      u, uStride, weights, x, xStride, h, hStride, state, forget, reset, count, width, backwards)
  }

  /// Rounds rows of floating-point values, whose width is even, to whole numbers with a scale each.
  @inline(__always)
  static func round(
    _ source: UnsafePointer<Float>, stride: Int, rows: Int, width: Int,
    into values: UnsafeMutablePointer<Int16>, scales: UnsafeMutablePointer<Float>
  ) {
    dateline_quantise(source, stride, rows, width, values, scales)
  }

  /// Writes the product of rounded rows and a rounded matrix, plus a bias, to `c`.
  @inline(__always)
  static func multiply(
    _ values: UnsafePointer<Int16>, scales: UnsafePointer<Float>, rows: Int,
    _ matrix: RoundedMatrix, bias: UnsafePointer<Float>?, into c: UnsafeMutablePointer<Float>
  ) {
    dateline_multiply_quantised(
      values, scales, matrix.values, matrix.scales, bias, c, matrix.columns, rows, matrix.rows,
      matrix.columns)
  }

  /// Rounds and packs a matrix that stands row by row.
  static func packRounded(
    _ matrix: [Float], rows: Int, columns: Int
  ) -> (values: [Int16], scales: [Float]) {
    var values = [Int16](repeating: 0, count: rows * columns)
    var scales = [Float](repeating: 0, count: columns)
    dateline_pack_quantised(matrix, rows, columns, &values, &scales)
    return (values, scales)
  }

  /// Adds a quantised row to a vector.
  @inline(__always)
  static func add(
    _ row: UnsafePointer<Int8>, scale: Float, to sum: UnsafeMutablePointer<Float>, width: Int
  ) {
    dateline_add_row(row, scale, sum, width)
  }

  /// The gradients of `recurrence`: writes `du`, adds to `dx` and `dweights`.
  package static func recurrenceGradient(
    _ u: UnsafePointer<Float>, uStride: Int, weights: UnsafePointer<Float>,
    x: UnsafePointer<Float>, xStride: Int, dh: UnsafePointer<Float>, hStride: Int,
    state: UnsafePointer<Float>, forget: UnsafePointer<Float>, reset: UnsafePointer<Float>,
    du: UnsafeMutablePointer<Float>, dx: UnsafeMutablePointer<Float>,
    dweights: UnsafeMutablePointer<Float>, count: Int, width: Int, backwards: Bool
  ) {
    dateline_recurrence_gradient(
      u, uStride, weights, x, xStride, dh, hStride, state, forget, reset, du, dx, dweights, count,
      width, backwards)
  }

  /// One step of Adam; sets the gradient to zero.
  package static func adam(
    _ value: UnsafeMutablePointer<Float>, gradient: UnsafeMutablePointer<Float>,
    mean: UnsafeMutablePointer<Float>, variance: UnsafeMutablePointer<Float>, count: Int,
    rate: Float, meanDecay: Float, varianceDecay: Float, scale: Float
  ) {
    dateline_adam(
      value, gradient, mean, variance, count, rate, meanDecay, varianceDecay, scale)
  }

  /// Turns scores into probabilities and returns the logarithm of their partition sum.
  package static func softmax(_ scores: UnsafeMutablePointer<Float>, count: Int) -> Float {
    dateline_softmax(scores, count)
  }
}
