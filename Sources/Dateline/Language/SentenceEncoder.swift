/// Turns the tokens of a batch into vectors that know their sentence.
///
/// The vector of a word is the sum of its features' vectors; then simple recurrent units (Lei et
/// al. 2018) run over the sentence in both directions, layer upon layer. Their matrix products do
/// not depend on the step before, so that a whole batch is multiplied at once.
struct SentenceEncoder {
  private let model: LanguageModel
  private let scratch: ScratchMemory
  private let cache: WordCache
  private let gates: UnsafeMutablePointer<Float>
  private let state: UnsafeMutablePointer<Float>
  private let letters: UnsafeMutablePointer<UInt8>
  private let keys: UnsafeMutablePointer<UInt64>
  /// Words of the batch that the cache did not hold: key, token, vector and gates.
  private let newKeys: UnsafeMutablePointer<UInt64>
  private let newTokens: UnsafeMutablePointer<Int32>
  private let newVectors: UnsafeMutablePointer<Float>
  private let newGates: UnsafeMutablePointer<Float>
  /// The vectors of the layer that ran last, `width` values a token.
  private(set) var output: UnsafeMutablePointer<Float>
  private var spare: UnsafeMutablePointer<Float>
  /// The rounded vectors of the layer that ran last, for the matrices to multiply.
  let rounded: UnsafeMutablePointer<Int16>
  /// Their scales.
  let scales: UnsafeMutablePointer<Float>

  init(_ model: LanguageModel) {
    self.model = model
    let width = model.weights.layout.width
    let capacity = AnalysisBatch.capacity
    scratch = ScratchMemory()
    cache = WordCache(width: width, scratch)
    output = scratch.floats(capacity * width)
    spare = scratch.floats(capacity * width)
    rounded = scratch.shorts(capacity * width)
    scales = scratch.floats(capacity)
    gates = scratch.floats(capacity * 3 * width)
    state = scratch.floats(capacity * width / 2)
    letters = scratch.bytes(2 * WordForm.capacity)
    keys = scratch.words(WordFeatures.count)
    newKeys = scratch.words(capacity)
    newTokens = scratch.numbers(capacity)
    newVectors = scratch.floats(capacity * width)
    newGates = scratch.floats(capacity * 3 * width)
  }

  /// Looks up the vectors of the words and runs the layers below the tagger.
  mutating func read(
    _ batch: AnalysisBatch, of tokens: Tokens, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    let width = model.weights.layout.width
    var newCount = 0
    tokens.spans.withUnsafeBufferPointer { spans in
      for unit in batch.units {
        for token in unit {
          let word = UnsafeBufferPointer(rebasing: bytes[spans[token].range])
          let placement = placement(of: token, in: unit, spans)
          let key = WordCache.key(of: word, placement)
          let index = token - batch.start
          if cache.holds(key) {
            let entry = cache.entry(of: key)
            (output + index * width).update(from: entry, count: width)
            (gates + index * 3 * width).update(from: entry + width, count: 3 * width)
          } else {
            newKeys[newCount] = key
            newTokens[newCount] = Int32(truncatingIfNeeded: index)
            lookUp(word, placement, into: newVectors + newCount * width)
            newCount += 1
          }
        }
      }
    }
    multiplyNewWords(newCount)
    recur(layer: 0, batch)
    run(layers: 1..<model.weights.layout.tagLayerCount, batch)
  }

  private func placement(
    of token: Int, in unit: Range<Int>, _ spans: UnsafeBufferPointer<TextSpan>
  ) -> WordFeatures.Placement {
    var placement: WordFeatures.Placement = token == unit.lowerBound ? .first : []
    if token > unit.lowerBound, spans[token - 1].end == spans[token].start {
      placement.insert(.gluedBefore)
    }
    if token + 1 < unit.upperBound, spans[token + 1].start == spans[token].end {
      placement.insert(.gluedAfter)
    }
    return placement
  }

  /// Adds up the vectors of a word's features.
  private func lookUp(
    _ word: UnsafeBufferPointer<UInt8>, _ placement: WordFeatures.Placement,
    into vector: UnsafeMutablePointer<Float>
  ) {
    let embeddings = model.embeddings
    var form = WordForm(cased: letters, folded: letters + WordForm.capacity)
    form.read(word)
    WordFeatures.keys(
      of: form, placement: placement, clusters: model.clusters, into: keys)
    vector.update(repeating: 0, count: embeddings.width)
    for index in 0..<WordFeatures.count {
      let row = embeddings.row(of: keys[index])
      if row < 0 { continue }
      Kernels.add(
        embeddings.values(of: row), scale: embeddings.scale(of: row), to: vector,
        width: embeddings.width)
    }
  }

  /// Multiplies the words that the cache lacked and lets it keep them.
  private func multiplyNewWords(_ count: Int) {
    let weights = model.weights
    let width = weights.layout.width
    Kernels.round(
      newVectors, stride: width, rows: count, width: width, into: rounded, scales: scales)
    Kernels.multiply(
      rounded, scales: scales, rows: count, weights.matrix(weights.layout.layers[0].input),
      bias: nil, into: newGates)
    for new in 0..<count {
      let index = Int(newTokens[new])
      let vector = newVectors + new * width
      let product = newGates + new * 3 * width
      (output + index * width).update(from: vector, count: width)
      (gates + index * 3 * width).update(from: product, count: 3 * width)
      let entry = cache.claim(newKeys[new])
      entry.update(from: vector, count: width)
      (entry + width).update(from: product, count: 3 * width)
    }
  }

  /// Runs some of the layers above the first on the vectors in `output`.
  mutating func run(layers: Range<Int>, _ batch: AnalysisBatch) {
    let weights = model.weights
    for layer in layers {
      Kernels.multiply(
        rounded, scales: scales, rows: batch.count,
        weights.matrix(weights.layout.layers[layer].input), bias: nil, into: gates)
      recur(layer: layer, batch)
    }
  }

  /// Lets the memory of a layer pass over each sentence both ways, its gates being multiplied.
  private mutating func recur(layer: Int, _ batch: AnalysisBatch) {
    let weights = model.weights
    let width = weights.layout.width
    let half = width / 2
    swap(&output, &spare)
    for unit in batch.units {
      let start = unit.lowerBound - batch.start
      for direction in 0...1 {
        let offset = start * width + direction * half
        Kernels.recurrence(
          gates + start * 3 * width + direction * 3 * half, uStride: 3 * width,
          weights: weights[weights.layout.layers[layer].recurrence] + direction * 4 * half,
          x: spare + offset, xStride: width, h: output + offset, hStride: width, state: state,
          count: unit.count, width: half, backwards: direction == 1)
      }
    }
    Kernels.round(
      output, stride: width, rows: batch.count, width: width, into: rounded, scales: scales)
  }
}
