package import Dateline

/// A text with its true sentence ends, to learn from.
package struct SegmentedDocument: Sendable {
  /// The text and its blocks.
  package let article: Article
  /// The byte offsets at which sentences end.
  package let ends: Set<Int>

  /// Makes a document.
  package init(article: Article, ends: Set<Int>) {
    self.article = article
    self.ends = ends
  }
}

/// Trains the sentence segmenter's model by logistic regression with AdaGrad steps.
///
/// Each gap that rules leave open is an example; the history a decision looks at is the true one.
/// The same documents in the same order and the same seed give the same bytes.
package struct SegmentationTrainer: Sendable {
  /// The number of weights as a power of two.
  package var weightBits = 20
  /// Walks over the examples.
  package var epochs = 12
  /// The first step's length.
  package var rate: Float = 0.05
  /// The pull of weights towards nought.
  package var decay: Float = 2e-6
  /// Orders the examples.
  package var seed: UInt64 = 2_021_08_15
  /// How many of 65536 a weight of 1 becomes.
  package var scale: Float = 1024
  /// Added to every score: above nought finds more ends, below fewer.
  package var lean: Float = 0

  /// What a score must pass where running prose has no mark.
  package var doubt: Float = 1

  /// Makes a trainer with its usual settings.
  package init() {}

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - documents: what to learn from.
  ///   - words: the abbreviations that the segmenter will use.
  ///   - classes: hashes of words and what they most often are.
  /// - Returns: the model.
  package func train(
    _ documents: [SegmentedDocument], words: SegmentationWords,
    classes: [(hash: UInt64, wordClass: UInt8)]
  ) -> SegmentationModel {
    var bits = 4
    while 1 << bits < classes.count * 2 { bits += 1 }
    let slots = WordClasses.slots(for: classes, bits: bits)
    let empty = SegmentationModel(slots: slots, featureBits: weightBits)
    let segmenter = SentenceSegmenter(words: words, model: empty)
    var indices: [UInt32] = []
    var labels: [Bool] = []
    for document in documents {
      let judge = segmenter.sentences(
        in: document.article, judge: RecordingJudge(ends: document.ends)
      ).judge
      indices += judge.indices
      labels += judge.labels
    }
    return learn(indices, labels, slots: slots)
  }

  private func learn(_ indices: [UInt32], _ labels: [Bool], slots: [UInt32]) -> SegmentationModel {
    let width = BoundaryFeatures.count
    var weights = [Float](repeating: 0, count: 1 << weightBits)
    var squares = [Float](repeating: 1e-6, count: 1 << weightBits)
    var sums = [Double](repeating: 0, count: 1 << weightBits)
    var bias: Float = 0
    var order = Array(labels.indices)
    var random = SplitMix(state: seed)
    var averaged = 0
    for epoch in 0..<epochs {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, Int(random.next() % UInt64(index + 1)))
      }
      for example in order {
        let base = example * width
        var score = bias
        for offset in 0..<width {
          score += weights[Int(indices[base + offset])]
        }
        let probability = 1 / (1 + Exponential.of(-score))
        let gradient = (labels[example] ? 1 : 0) - probability
        bias += rate * 0.01 * gradient
        for offset in 0..<width {
          let index = Int(indices[base + offset])
          let step = gradient - decay * weights[index]
          squares[index] += step * step
          weights[index] += rate * step / squares[index].squareRoot()
        }
      }
      if epoch >= epochs / 2 {
        averaged += 1
        for index in weights.indices { sums[index] += Double(weights[index]) }
      }
    }
    let quantised = sums.map { sum in
      Int16(max(-32767, min(32767, (sum / Double(averaged) * Double(scale)).rounded())))
    }
    return SegmentationModel(
      bias: Int32(((bias + lean) * scale).rounded()), doubt: Int32((doubt * scale).rounded()),
      weights: quantised, slots: slots)
  }
}

/// Answers with the truth and keeps the features.
private struct RecordingJudge: BoundaryJudge {
  let ends: Set<Int>
  var indices: [UInt32] = []
  var labels: [Bool] = []

  init(ends: Set<Int>) {
    self.ends = ends
  }

  mutating func ends(
    at end: Int, _ features: borrowing BoundaryFeatures, isDoubtful: Bool
  ) -> Bool {
    let label = ends.contains(end)
    indices += features.indices
    labels.append(label)
    return label
  }
}

/// A small seeded generator (SplitMix64).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The exponential function by its own arithmetic, so that training gives the same bytes whatever
/// mathematics library a machine has.
private enum Exponential {
  static func of(_ value: Float) -> Float {
    let clamped = max(-30, min(30, value))
    // exp(x) = exp(x / 1024) ^ 1024, the root by four terms of the series.
    let root = Double(clamped) / 1024
    var power = 1 + root * (1 + root * (0.5 + root * (1.0 / 6 + root / 24)))
    for _ in 0..<10 { power *= power }
    return Float(power)
  }
}
