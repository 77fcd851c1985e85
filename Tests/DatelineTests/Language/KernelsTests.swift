import Testing

@testable import Dateline

@Suite("Arithmetic kernels")
struct KernelsTests {
  /// Numbers that look random and are the same on every machine.
  private func numbers(_ count: Int, seed: UInt64) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(Int64(bitPattern: state) >> 40) * 0x1p-23
    }
  }

  @Test("a product is the sum in the order of the inner index, to the bit", arguments: 1...15)
  func multiplies(rows: Int) {
    let inner = 7
    let columns = 32
    let a = numbers(rows * inner, seed: 1)
    let b = numbers(inner * columns, seed: 2)
    var packed = [Float](repeating: 0, count: inner * columns)
    var c = numbers(rows * columns, seed: 3)
    var expected = c
    for row in 0..<rows {
      for column in 0..<columns {
        for k in 0..<inner {
          let product = a[row * inner + k] * b[k * columns + column]
          expected[row * columns + column] += product
        }
      }
    }
    Kernels.pack(
      b, rowStride: columns, columnStride: 1, rows: inner, columns: columns, into: &packed)
    Kernels.multiply(
      a, rowStride: inner, packed, into: &c, stride: columns, rows: rows, inner: inner,
      columns: columns)
    #expect(c == expected)
  }

  @Test("a rounded product is exact in its whole numbers", arguments: 1...15)
  func multipliesRounded(rows: Int) {
    let inner = 64
    let columns = 32
    let a = numbers(rows * inner, seed: 4)
    let bias = numbers(columns, seed: 5)
    let matrix = Kernels.packRounded(
      numbers(inner * columns, seed: 6), rows: inner, columns: columns)
    var values = [Int16](repeating: 0, count: rows * inner)
    var scales = [Float](repeating: 0, count: rows)
    Kernels.round(a, stride: inner, rows: rows, width: inner, into: &values, scales: &scales)
    var c = [Float](repeating: 0, count: rows * columns)
    matrix.values.withUnsafeBufferPointer { matrixValues in
      matrix.scales.withUnsafeBufferPointer { matrixScales in
        guard let from = matrixValues.baseAddress, let factor = matrixScales.baseAddress else {
          return
        }
        Kernels.multiply(
          values, scales: scales, rows: rows,
          RoundedMatrix(values: from, scales: factor, rows: inner, columns: columns), bias: bias,
          into: &c)
      }
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let sum = (0..<inner).reduce(0) { sum, k in
          let panel = column / 16 * 16 * inner
          let weight = matrix.values[panel + k / 2 * 32 + column % 16 * 2 + k % 2]
          return sum + Int(values[row * inner + k]) * Int(weight)
        }
        let product = Float(sum) * scales[row] * matrix.scales[column]
        #expect(c[row * columns + column] == product + bias[column])
      }
    }
  }

  @Test("rounding keeps the largest value and is off by half a step at most")
  func rounds() {
    let values = numbers(64, seed: 7)
    var rounded = [Int16](repeating: 0, count: 64)
    var scales: [Float] = [0]
    Kernels.round(values, stride: 64, rows: 1, width: 64, into: &rounded, scales: &scales)
    #expect(rounded.map { abs(Int($0)) }.max() == 4095)
    for (value, whole) in zip(values, rounded) {
      #expect(abs(value - Float(whole) * scales[0]) <= scales[0] * 0.501)
    }
    Kernels.round(
      [Float](repeating: 0, count: 64), stride: 64, rows: 1, width: 64, into: &rounded,
      scales: &scales)
    #expect(rounded.allSatisfy { $0 == 0 } && scales == [0])
  }

  @Test("probabilities sum to one, and the largest score keeps its place")
  func softmax() {
    var scores: [Float] = [1, 2, 3, -200, 0.5, 0, 0, 0]
    let partition = Kernels.softmax(&scores, count: 5)
    #expect(abs(scores.reduce(0, +) - 1) < 1e-5)
    #expect(abs(partition - 3.4611) < 1e-3)
    #expect(scores.firstIndex(of: scores.max() ?? 0) == 2)
    #expect(scores[5...].allSatisfy { $0 == 0 })
  }

  @Test("a recurrence read backwards is that of the reversed sentence")
  func directions() {
    let count = 5
    let width = 8
    let gates = numbers(count * 3 * width, seed: 8)
    let weights = numbers(4 * width, seed: 9)
    let x = numbers(count * width, seed: 10)
    func reversed(_ values: [Float], _ width: Int) -> [Float] {
      (0..<count).reversed().flatMap { values[$0 * width..<($0 + 1) * width] }
    }
    func run(_ gates: [Float], _ x: [Float], backwards: Bool) -> [Float] {
      var h = [Float](repeating: 0, count: count * width)
      var state = h
      Kernels.recurrence(
        gates, uStride: 3 * width, weights: weights, x: x, xStride: width, h: &h,
        hStride: width, state: &state, count: count, width: width, backwards: backwards)
      return h
    }
    let forwards = run(gates, x, backwards: false)
    let backwards = run(reversed(gates, 3 * width), reversed(x, width), backwards: true)
    #expect(reversed(backwards, width) == forwards)
    #expect(run(gates, x, backwards: true) != forwards)
  }
}
