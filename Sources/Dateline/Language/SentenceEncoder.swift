/// Turns the tokens of a batch into vectors that know their sentence.
///
/// The vector of a word is the sum of its features' vectors; then simple recurrent units (Lei et
/// al. 2018) run over the sentence in both directions, layer upon layer. Their matrix products do
/// not depend on the step before, so that a whole batch is multiplied at once.
struct SentenceEncoder {
  private let model: LanguageModel
  private let scratch: ScratchMemory
  private let input: UnsafeMutablePointer<Float>
  private let gates: UnsafeMutablePointer<Float>
  private let state: UnsafeMutablePointer<Float>
  private let letters: UnsafeMutablePointer<UInt8>
  private let keys: UnsafeMutablePointer<UInt64>
  /// The vectors of the layer that ran last, `width` values a token.
  private(set) var output: UnsafeMutablePointer<Float>
  private var spare: UnsafeMutablePointer<Float>

  init(_ model: LanguageModel) {
    self.model = model
    let width = model.weights.layout.width
    let capacity = AnalysisBatch.capacity
    scratch = ScratchMemory()
    input = scratch.floats(capacity * width)
    output = scratch.floats(capacity * width)
    spare = scratch.floats(capacity * width)
    gates = scratch.floats(capacity * 3 * width)
    state = scratch.floats(capacity * width / 2)
    letters = scratch.bytes(2 * WordForm.capacity)
    keys = scratch.words(WordFeatures.count)
  }

  /// Looks up the vectors of the words.
  mutating func read(
    _ batch: AnalysisBatch, of tokens: Tokens, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    let width = model.weights.layout.width
    let embeddings = model.embeddings
    output.update(repeating: 0, count: batch.count * width)
    var form = WordForm(cased: letters, folded: letters + WordForm.capacity)
    tokens.spans.withUnsafeBufferPointer { spans in
      for unit in batch.units {
        for token in unit {
          let span = spans[token]
          form.read(UnsafeBufferPointer(rebasing: bytes[span.range]))
          var placement: WordFeatures.Placement = token == unit.lowerBound ? .first : []
          if token > unit.lowerBound, spans[token - 1].end == span.start {
            placement.insert(.gluedBefore)
          }
          if token + 1 < unit.upperBound, spans[token + 1].start == span.end {
            placement.insert(.gluedAfter)
          }
          WordFeatures.keys(of: form, placement: placement, into: keys)
          let vector = output + (token - batch.start) * width
          for index in 0..<WordFeatures.count {
            let row = embeddings.row(of: keys[index])
            if row < 0 { continue }
            Kernels.add(
              embeddings.values(of: row), scale: embeddings.scale(of: row), to: vector,
              width: width)
          }
        }
      }
    }
  }

  /// Runs some of the layers on the vectors in `output`.
  mutating func run(layers: Range<Int>, _ batch: AnalysisBatch) {
    let weights = model.weights
    let layout = weights.layout
    let width = layout.width
    let half = width / 2
    for index in layers {
      let layer = layout.layers[index]
      swap(&output, &spare)
      gates.update(repeating: 0, count: batch.count * 3 * width)
      Kernels.multiply(
        spare, rowStride: width, weights[layer.input], into: gates, stride: 3 * width,
        rows: batch.count, inner: width, columns: 3 * width)
      for unit in batch.units {
        let start = unit.lowerBound - batch.start
        for direction in 0...1 {
          let offset = start * width + direction * half
          Kernels.recurrence(
            gates + start * 3 * width + direction * 3 * half, uStride: 3 * width,
            weights: weights[layer.recurrence] + direction * 4 * half, x: spare + offset,
            xStride: width, h: output + offset, hStride: width, state: state,
            count: unit.count, width: half, backwards: direction == 1)
        }
      }
    }
  }
}
