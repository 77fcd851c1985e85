/// Fits a sum of small regression trees to numbers, by stochastic gradient boosting (Friedman 2002).
///
/// Examples are sets of features that hold or do not. Each tree is grown on a random part of the
/// examples and takes a short step along the gradient of Huber's loss, which is gentle to judgements
/// that lie far off. The same examples, settings and seed give the same trees.
package struct BoostedTrees: Sendable {
  /// What the growing is governed by.
  package struct Settings: Sendable {
    /// How many trees are grown.
    package var rounds = 200
    /// How many questions a tree may ask in a row.
    package var depth = 6
    /// The length of a step.
    package var rate = 0.08
    /// The share of the examples that a tree is grown on.
    package var share = 0.5
    /// The fewest examples in a leaf.
    package var leaf = 5
    /// The pull of leaves and of splits towards nought, in examples.
    package var shrinkage = 5.0
    /// Beyond what distance the loss grows no faster than the distance.
    package var huber = 1.5
    /// Where the random numbers begin.
    package var seed: UInt64 = 1

    /// The usual settings.
    package init() {}
  }

  /// A tree: a question with the trees for yes and no, or the number it comes to.
  package indirect enum Tree: Sendable, Hashable {
    case leaf(Double)
    case question(feature: Int, yes: Tree, no: Tree)

    func value(_ features: [Int]) -> Double {
      switch self {
      case .leaf(let value): value
      case .question(let feature, let yes, let no):
        features.contains(feature) ? yes.value(features) : no.value(features)
      }
    }
  }

  /// What every sum begins with.
  package private(set) var bias = 0.0
  /// The trees in the order of their growing.
  package private(set) var trees: [Tree] = []

  /// Grows trees.
  ///
  /// - Parameters:
  ///   - examples: for each example the numbers of the features that hold.
  ///   - targets: for each example the number that the trees should come to.
  ///   - featureCount: one more than the highest number of a feature.
  ///   - settings: what the growing is governed by.
  /// - Complexity: O(*r* · *d* · *n*) in rounds, depth and the features of all examples.
  package init(
    _ examples: [[Int]], _ targets: [Double], featureCount: Int, settings: Settings = Settings()
  ) {
    guard !examples.isEmpty else { return }
    bias = targets.reduce(0, +) / Double(targets.count)
    var sums = [Double](repeating: bias, count: targets.count)
    var random = SeededGenerator(seed: settings.seed, 0)
    var grower = TreeGrower(examples: examples, featureCount: featureCount, settings: settings)
    var order = Array(examples.indices)
    let part = max(1, Int(Double(order.count) * settings.share))
    for _ in 0..<settings.rounds {
      for index in targets.indices {
        grower.gradients[index] = max(
          -settings.huber, min(settings.huber, targets[index] - sums[index]))
      }
      for index in 0..<part { order.swapAt(index, index + random.below(order.count - index)) }
      let tree = grower.tree(Array(order[..<part]), depth: settings.depth)
      for index in examples.indices { sums[index] += tree.value(examples[index]) }
      trees.append(tree)
    }
  }

  /// What the trees come to for an example.
  package func value(_ features: [Int]) -> Double {
    trees.reduce(bias) { $0 + $1.value(features) }
  }
}

/// Grows one tree after the other.
private struct TreeGrower {
  let examples: [[Int]]
  let settings: BoostedTrees.Settings
  /// For each example the step that would please it.
  var gradients: [Double]
  private var counts: [Int]
  private var sums: [Double]

  init(examples: [[Int]], featureCount: Int, settings: BoostedTrees.Settings) {
    self.examples = examples
    self.settings = settings
    gradients = Array(repeating: 0, count: examples.count)
    counts = Array(repeating: 0, count: featureCount)
    sums = Array(repeating: 0, count: featureCount)
  }

  mutating func tree(_ part: [Int], depth: Int) -> BoostedTrees.Tree {
    let sum = part.reduce(0.0) { $0 + gradients[$1] }
    let leaf = BoostedTrees.Tree.leaf(
      settings.rate * sum / (Double(part.count) + settings.shrinkage))
    guard depth > 0, let feature = bestQuestion(part, sum) else { return leaf }
    let yes = part.filter { examples[$0].contains(feature) }
    let no = part.filter { !examples[$0].contains(feature) }
    return .question(
      feature: feature, yes: tree(yes, depth: depth - 1), no: tree(no, depth: depth - 1))
  }

  private mutating func bestQuestion(_ part: [Int], _ sum: Double) -> Int? {
    for feature in counts.indices {
      counts[feature] = 0
      sums[feature] = 0
    }
    for example in part {
      for feature in examples[example] {
        counts[feature] += 1
        sums[feature] += gradients[example]
      }
    }
    func worth(_ sum: Double, _ count: Int) -> Double {
      sum * sum / (Double(count) + settings.shrinkage)
    }
    var best: Int?
    var bestWorth = worth(sum, part.count) + 1e-9
    for feature in counts.indices
    where counts[feature] >= settings.leaf && part.count - counts[feature] >= settings.leaf {
      let worth =
        worth(sums[feature], counts[feature])
        + worth(sum - sums[feature], part.count - counts[feature])
      if worth > bestWorth {
        best = feature
        bestWorth = worth
      }
    }
    return best
  }
}
