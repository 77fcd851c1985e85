package import Dateline

/// Fits the factuality score to judgements, and says how well it does on sentences it has not seen.
package struct FactualityTrainer: Sendable {
  /// A judged predicate.
  package struct Example: Sendable {
    /// The names of the features that hold; empty if the program finds no predicate there.
    package let features: [String]
    /// The judgement, from -3 to 3.
    package let score: Double
    /// The sentence it stands in.
    package let sentence: Int

    /// Makes an example.
    package init(features: [String], score: Double, sentence: Int) {
      self.features = features
      self.score = score
      self.sentence = sentence
    }
  }

  /// How near scores come to judgements.
  package struct Agreement: Sendable, CustomStringConvertible {
    /// Pearson's correlation.
    package let correlation: Double
    /// The mean absolute error.
    package let error: Double
    /// How many judgements.
    package let count: Int

    /// Compares; a judged word that is no predicate counts as scored 3, as the field does.
    init(_ pairs: [(score: Double, judgement: Double)]) {
      count = pairs.count
      let size = Double(max(1, pairs.count))
      let scoreMean = pairs.reduce(0) { $0 + $1.score } / size
      let judgementMean = pairs.reduce(0) { $0 + $1.judgement } / size
      var both = 0.0
      var scores = 0.0
      var judgements = 0.0
      for pair in pairs {
        both += (pair.score - scoreMean) * (pair.judgement - judgementMean)
        scores += (pair.score - scoreMean) * (pair.score - scoreMean)
        judgements += (pair.judgement - judgementMean) * (pair.judgement - judgementMean)
      }
      let product = (scores * judgements).squareRoot()
      correlation = product > 0 ? both / product : 0
      error = pairs.reduce(0) { $0 + abs($1.score - $1.judgement) } / size
    }

    /// `r 0.693, mean absolute error 1.117, 2642 judgements`.
    package var description: String {
      "r \(Self.text(correlation)), mean absolute error \(Self.text(error)), \(count) judgements"
    }

    private static func text(_ value: Double) -> String {
      let thousandths = Int((abs(value) * 1000).rounded())
      let digits = "\(thousandths % 1000)"
      return (value < 0 ? "-" : "") + "\(thousandths / 1000)."
        + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }

  /// What the growing of trees is governed by.
  package var settings = BoostedTrees.Settings()
  /// How often a feature must hold to be asked about.
  package var featureMinimum = 5
  /// How often a word must stand to be asked about.
  package var wordMinimum = 8
  /// Into how many parts cross-validation cuts the sentences, each part being neighbours.
  package var folds = 10

  /// Makes a trainer with its usual settings.
  package init() {}

  /// The examples of judged sentences as a pipeline reads them.
  package static func examples(
    of sentences: [JudgedSentence], readBy pipeline: Pipeline
  ) -> [Example] {
    var examples: [Example] = []
    for (index, sentence) in sentences.enumerated() {
      let clauses = pipeline.clauseDescriptions(of: sentence.article)
      for (span, score) in sentence.judgements {
        let clause = clauses.first { $0.span.overlaps(span) }
        examples.append(
          Example(features: clause?.questions ?? [], score: Double(score), sentence: index))
      }
    }
    return examples
  }

  /// The file of a model fitted to all examples.
  package func model(_ examples: [Example]) -> [UInt8] {
    let names = self.names(examples)
    let trees = fit(examples, names)
    var lines = [
      "# Regression trees of the factuality score, fitted to UDS-IH2 judgements by",
      "# `dateline-train factuality`. See FactualityModel for the format.",
      "bias \(Self.thousandths(trees.bias))",
    ]
    for tree in trees.trees {
      lines.append("tree" + Self.text(tree, names))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// How well models do that are fitted without the part of the sentences they score.
  package func crossValidation(_ examples: [Example]) -> Agreement {
    let last = examples.last?.sentence ?? 0
    func fold(_ example: Example) -> Int { example.sentence * folds / (last + 1) }
    var pairs: [(score: Double, judgement: Double)] = []
    for part in 0..<folds {
      let rest = examples.filter { fold($0) != part }
      let names = self.names(rest)
      let numbers = Self.numbers(names)
      let trees = fit(rest, names)
      for example in examples where fold(example) == part {
        let score = trees.value(example.features.compactMap { numbers[$0] })
        pairs.append(
          (example.features.isEmpty ? 3 : max(-3, min(3, score)), example.score))
      }
    }
    return Agreement(pairs)
  }

  private func fit(_ examples: [Example], _ names: [String]) -> BoostedTrees {
    let numbers = Self.numbers(names)
    let found = examples.filter { !$0.features.isEmpty }
    return BoostedTrees(
      found.map { $0.features.compactMap { numbers[$0] } }, found.map(\.score),
      featureCount: names.count, settings: settings)
  }

  /// The features worth asking about, in alphabetical order.
  private func names(_ examples: [Example]) -> [String] {
    var counts: [String: Int] = [:]
    for example in examples {
      for feature in example.features { counts[feature, default: 0] += 1 }
    }
    return counts.filter { $0.value >= ($0.key.contains(":") ? wordMinimum : featureMinimum) }
      .keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    return numbers
  }

  private static func thousandths(_ value: Double) -> Int { Int((value * 1000).rounded()) }

  private static func text(_ tree: BoostedTrees.Tree, _ names: [String]) -> String {
    switch tree {
    case .leaf(let value): " \(thousandths(value))"
    case .question(let feature, let yes, let no):
      " \(names[feature])" + text(yes, names) + text(no, names)
    }
  }
}
