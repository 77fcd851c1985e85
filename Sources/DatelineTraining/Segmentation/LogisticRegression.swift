import Dateline

/// Weights of hashed features under training, with the step lengths of AdaGrad (Duchi, Hazan and
/// Singer 2011).
struct LogisticRegression {
  private let rate: Float
  private let decay: Float
  private var weights: [Float]
  private var squares: [Float]
  private var bias: Float = 0

  init(bits: Int, rate: Float, decay: Float) {
    self.rate = rate
    self.decay = decay
    weights = [Float](repeating: 0, count: 1 << bits)
    squares = [Float](repeating: 1e-6, count: 1 << bits)
  }

  /// Takes one step for each example, in the order given.
  mutating func pass(over order: [Int], _ indices: [UInt32], _ labels: [Bool]) {
    let width = BoundaryFeatures.count
    for example in order {
      let features = indices[example * width..<(example + 1) * width]
      var score = bias
      for feature in features { score += weights[Int(feature)] }
      let gradient = (labels[example] ? 1 : 0) - 1 / (1 + Self.exponential(-score))
      bias += rate * 0.01 * gradient
      for feature in features {
        let index = Int(feature)
        let step = gradient - decay * weights[index]
        squares[index] += step * step
        weights[index] += rate * step / squares[index].squareRoot()
      }
    }
  }

  /// Adds the weights to sums.
  func add(to sums: inout [Double], _ biasSum: inout Double) {
    for index in weights.indices { sums[index] += Double(weights[index]) }
    biasSum += Double(bias)
  }

  /// The exponential function by its own arithmetic, so that training gives the same bytes whatever
  /// mathematics library a machine has.
  private static func exponential(_ value: Float) -> Float {
    // exp(x) = exp(x / 1024) ^ 1024, the root by the first terms of its series.
    let root = Double(max(-30, min(30, value))) / 1024
    var power = 1 + root * (1 + root * (0.5 + root * (1.0 / 6 + root / 24)))
    for _ in 0..<10 { power *= power }
    return Float(power)
  }
}
