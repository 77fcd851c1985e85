package import Dateline
import Dispatch

/// Trains tagger and parser together on the sentences of treebanks.
package final class NetworkTrainer {
  /// Shards of a step.
  static let shardCount = 2

  private let settings: TrainingSettings
  private let originals: [Treebank.Sentence]
  private let sentences: [TrainingSentence]
  private let clusters: WordClusters?
  private let vocabulary: FeatureVocabulary
  private let parameters: NetworkParameters
  private let shards: [NetworkShard]
  private let pairs: [EnglishTag: Set<UPOS>]
  private var step = 0

  /// Prepares the training of a network.
  ///
  /// - Parameters:
  ///   - treebank: the sentences to learn from; those of more than 200 words are left out.
  ///   - made: more sentences to learn from, whose words do not count as seen: they would fill the
  ///     model with names.
  ///   - layout: the sizes of the network.
  ///   - settings: how to train.
  ///   - clusters: which words are used alike.
  package init(
    _ treebank: Treebank, made: Treebank = Treebank([]), layout: NetworkLayout,
    settings: TrainingSettings, clusters: WordClusters? = nil
  ) {
    self.settings = settings
    self.clusters = clusters
    let found = treebank.sentences.filter { 1...200 ~= $0.words.count }
    originals = found + made.sentences
    let written = originals.map { TrainingSentence.keys(of: $0, clusters: clusters) }
    vocabulary = FeatureVocabulary(
      Array(written.prefix(found.count)), minimumForms: settings.minimumForms,
      minimumParts: settings.minimumParts)
    var sentences: [TrainingSentence] = []
    var pairs: [EnglishTag: Set<UPOS>] = [:]
    for (sentence, keys) in zip(originals, written) {
      var prepared = TrainingSentence(sentence)
      prepared.rows = vocabulary.rows(of: keys)
      sentences.append(prepared)
      for word in sentence.words { pairs[word.tag, default: []].insert(word.upos) }
    }
    self.sentences = sentences
    self.pairs = pairs
    parameters = NetworkParameters(
      layout: layout, rowCount: vocabulary.keys.count, seed: settings.seed)
    let parameters = parameters
    shards = (0..<Self.shardCount).map { _ in NetworkShard(parameters, settings) }
  }

  /// The number of feature rows and of weights.
  package var size: (rows: Int, weights: Int) {
    (vocabulary.keys.count, parameters.layout.count)
  }

  /// Reads every sentence once.
  ///
  /// - Parameter epoch: the number of the pass, from 0.
  /// - Returns: the mean loss a word.
  package func runEpoch(_ epoch: Int) -> Float {
    let steps = plan(epoch)
    let total = Float(steps.count * settings.epochs)
    var loss: Float = 0
    var words = 0
    for batch in steps {
      let progress = Float(step) / total
      let rate =
        progress < settings.warmUp
        ? settings.rate * progress / settings.warmUp
        : settings.rate * (1 - progress) / (1 - settings.warmUp)
      let count = run(batch, epoch)
      for shard in shards { loss += shard.loss }
      words += count
      if progress >= settings.averageFrom { parameters.startAveraging() }
      parameters.update(rate: rate, scale: 1 / Float(max(count, 1)))
      step += 1
    }
    return loss / Float(max(words, 1))
  }

  /// The sentences of each step in random order, sentences of like length together.
  private func plan(_ epoch: Int) -> [[Int]] {
    var random = SeededGenerator(seed: settings.seed, 2, epoch)
    var order = Array(sentences.indices)
    for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
    var steps: [[Int]] = []
    var batch: [Int] = []
    var words = 0
    for index in order {
      if words + sentences[index].count > settings.batchWords, !batch.isEmpty {
        steps.append(batch)
        batch = []
        words = 0
      }
      batch.append(index)
      words += sentences[index].count
    }
    if !batch.isEmpty { steps.append(batch) }
    return steps
  }

  /// Runs one step up to its gradients and returns its words.
  private func run(_ batch: [Int], _ epoch: Int) -> Int {
    var parts: [[TrainingSentence]] = Array(repeating: [], count: Self.shardCount)
    var sizes = [Int](repeating: 0, count: Self.shardCount)
    for index in batch {
      let smallest = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      let sentence = variant(of: index, epoch)
      parts[smallest].append(sentence)
      sizes[smallest] += sentence.count
    }
    let shards = shards
    let settings = settings
    for (shard, part) in zip(shards, parts) {
      shard.features.removeAll(keepingCapacity: true)
      for sentence in part { appendFeatures(of: sentence, to: &shard.features) }
    }
    let chosen = parts
    let seeds = (0..<Self.shardCount).map { UInt64($0) &+ UInt64(step) &* 64 }
    if settings.threads > 1 {
      DispatchQueue.concurrentPerform(iterations: Self.shardCount) { index in
        shards[index].run(chosen[index], randomSeed: seeds[index] ^ settings.seed << 40)
      }
    } else {
      for index in 0..<Self.shardCount {
        shards[index].run(chosen[index], randomSeed: seeds[index] ^ settings.seed << 40)
      }
    }
    for shard in shards { collect(shard) }
    return sizes.reduce(0, +)
  }

  /// The sentence as it is read in this epoch: mostly as it is, now and then in another case or
  /// without its final mark, so that headlines are no surprise.
  private func variant(of index: Int, _ epoch: Int) -> TrainingSentence {
    var random = SeededGenerator(seed: settings.seed, 3, epoch, index)
    let draw = random.uniform()
    let letters: Treebank.Sentence.Case? =
      switch draw {
      case ..<settings.caseNoise: .upper
      case ..<(2 * settings.caseNoise): .lower
      case ..<(2 * settings.caseNoise + settings.titleNoise): .title
      default: nil
      }
    let clipped =
      random.uniform() < settings.markNoise ? originals[index].withoutFinalMark : nil
    guard letters != nil || clipped != nil else { return sentences[index] }
    var sentence = clipped ?? originals[index]
    if let letters { sentence = sentence.written(in: letters) }
    var prepared = TrainingSentence(sentence)
    prepared.rows = vocabulary.rows(of: TrainingSentence.keys(of: sentence, clusters: clusters))
    return prepared
  }

  private func appendFeatures(of sentence: TrainingSentence, to features: inout [Int32]) {
    var random = SeededGenerator(seed: settings.seed, 4, step, features.count)
    var chance: Float = 1
    for (position, row) in sentence.rows.enumerated() {
      let feature = position % FeatureKeys.count
      if feature == 0 { chance = random.uniform() }
      guard row >= 0 else {
        features.append(row)
        continue
      }
      let count = Float(vocabulary.counts[Int(row)])
      let isDropped =
        FeatureKeys.areRare[feature]
        && chance < settings.wordDropout / (settings.wordDropout + count)
      features.append(isDropped ? -1 : row)
    }
  }

  private func collect(_ shard: NetworkShard) {
    let layout = parameters.layout
    for index in 0..<layout.count { parameters.gradient[index] += shard.gradient[index] }
    for token in 0..<shard.count {
      for feature in 0..<FeatureKeys.count {
        let row = shard.features[token * FeatureKeys.count + feature]
        if row >= 0 {
          parameters.addGradient(shard.wordGradient + token * layout.width, to: row)
        }
      }
    }
  }

  /// Writes what was learnt into sections of a model file.
  package func write(to writer: inout ModelFileWriter) {
    let layout = parameters.layout
    let (weights, values) = parameters.average()
    writer.set(
      "network",
      to: NetworkWeightsBuilder.section(layout: layout, weights: weights, pairs: pairs))
    writer.set(
      "embeddings",
      to: EmbeddingTableBuilder.section(
        keys: vocabulary.keys, values: values, width: layout.width))
  }
}
