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
  /// Trainings whose weights are averaged, each with its own order of the examples.
  package var runs = 4
  /// Orders the examples.
  package var seed: UInt64 = 2_021_08_15
  /// What a weight of 1 becomes in 8 bits; none grows to 2.
  package var scale: Float = 64
  /// What a score must pass where running prose has no mark.
  package var doubt: Float = 1

  /// Makes a trainer with its usual settings.
  package init() {}

  /// Trains a model on treebanks.
  ///
  /// - Returns: the bytes of the model's section.
  package func train(
    _ treebank: SegmentationTreebank, words: SegmentationWords
  ) -> [UInt8] {
    train(treebank.documents, words: words, classes: treebank.classes)
  }

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - documents: what to learn from.
  ///   - words: the abbreviations that the segmenter will use.
  ///   - classes: hashes of words and what they most often are.
  /// - Returns: the bytes of the model's section.
  package func train(
    _ documents: [SegmentedDocument], words: SegmentationWords,
    classes: [(hash: UInt64, wordClass: UInt8)]
  ) -> [UInt8] {
    var bits = 4
    while 1 << bits < classes.count * 2 { bits += 1 }
    let slots = WordClasses.slots(for: classes, bits: bits)
    let empty = SegmentationModel(
      bias: 0, doubt: 0, weights: [Int8](repeating: 0, count: 1 << weightBits), slots: slots)
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

  private func learn(_ indices: [UInt32], _ labels: [Bool], slots: [UInt32]) -> [UInt8] {
    var sums = [Double](repeating: 0, count: 1 << weightBits)
    var bias = 0.0
    for run in 0..<runs {
      var regression = LogisticRegression(bits: weightBits, rate: rate, decay: decay)
      var order = Array(labels.indices)
      var random = SeededGenerator(seed: seed, run)
      for epoch in 0..<epochs {
        for index in stride(from: order.count - 1, to: 0, by: -1) {
          order.swapAt(index, random.below(index + 1))
        }
        regression.pass(over: order, indices, labels)
        if epoch >= epochs / 2 { regression.add(to: &sums, &bias) }
      }
    }
    let factor = Double(scale) / Double(max(1, runs * (epochs - epochs / 2)))
    let quantised = sums.map { Int8(max(-127, min(127, ($0 * factor).rounded()))) }
    return SegmentationModel.section(
      bias: Int32((bias * factor).rounded()), doubt: Int32((doubt * scale).rounded()),
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
