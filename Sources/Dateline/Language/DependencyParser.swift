/// Chooses head and relation of each token of a batch.
///
/// Arcs are scored by what a dependent looks for in a head and by their distance (deep biaffine
/// attention, Dozat and Manning 2017), the best tree is found by `TreeDecoder`, and relations are
/// chosen for its arcs.
struct DependencyParser {
  private let model: LanguageModel
  private let scratch: ScratchMemory
  private let arcs: UnsafeMutablePointer<Float>
  private let wishes: UnsafeMutablePointer<Float>
  private let distances: UnsafeMutablePointer<Float>
  private let heads: UnsafeMutablePointer<Float>
  private let packed: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>
  private let labels: UnsafeMutablePointer<Float>
  private let hidden: UnsafeMutablePointer<Float>
  private let labelScores: UnsafeMutablePointer<Float>
  private let rounded: UnsafeMutablePointer<Int16>
  private let scales: UnsafeMutablePointer<Float>
  private let chosen: UnsafeMutablePointer<Int32>
  private var decoder = TreeDecoder()

  init(_ model: LanguageModel) {
    self.model = model
    let layout = model.weights.layout
    let capacity = AnalysisBatch.capacity
    let limit = TreeDecoder.limit
    scratch = ScratchMemory()
    arcs = scratch.floats(capacity * 2 * layout.arcWidth)
    wishes = scratch.floats(capacity * layout.arcWidth)
    distances = scratch.floats(capacity * NetworkLayout.distanceColumns)
    heads = scratch.floats((limit + 1) * layout.arcWidth)
    packed = scratch.floats((limit + Kernels.panel + 1) * layout.arcWidth)
    scores = scratch.floats(limit * (limit + 1 + Kernels.panel))
    labels = scratch.floats(capacity * 2 * layout.labelWidth)
    hidden = scratch.floats(capacity * layout.labelWidth)
    labelScores = scratch.floats(capacity * NetworkLayout.labelColumns)
    rounded = scratch.shorts(capacity * max(layout.arcWidth, layout.labelWidth))
    scales = scratch.floats(capacity)
    chosen = scratch.numbers(limit)
  }

  /// Parses the units of a batch from the vectors of the encoder's last layer.
  mutating func parse(
    _ batch: AnalysisBatch, _ encoder: SentenceEncoder, _ analysis: inout Analysis
  ) {
    scoreTokens(batch, encoder)
    for unit in batch.units { chooseHeads(unit, at: unit.lowerBound - batch.start, &analysis) }
    chooseRelations(batch, &analysis)
  }

  private func scoreTokens(_ batch: AnalysisBatch, _ encoder: SentenceEncoder) {
    let weights = model.weights
    let layout = weights.layout
    let arcWidth = layout.arcWidth
    let count = batch.count
    Kernels.multiply(
      encoder.rounded, scales: encoder.scales, rows: count, weights.matrix(layout.arc),
      bias: weights[layout.arcBias], into: arcs)
    for index in 0..<count * 2 * arcWidth { arcs[index] = max(arcs[index], arcs[index] * 0.1) }
    Kernels.round(
      arcs, stride: 2 * arcWidth, rows: count, width: arcWidth, into: rounded, scales: scales)
    Kernels.multiply(
      rounded, scales: scales, rows: count, weights.matrix(layout.bilinear),
      bias: weights[layout.bilinearBias], into: wishes)
    Kernels.round(
      wishes, stride: arcWidth, rows: count, width: arcWidth, into: rounded, scales: scales)
    Kernels.multiply(
      rounded, scales: scales, rows: count, weights.matrix(layout.distance), bias: nil,
      into: distances)
    Kernels.multiply(
      encoder.rounded, scales: encoder.scales, rows: count, weights.matrix(layout.label),
      bias: weights[layout.labelBias], into: labels)
  }

  private mutating func chooseHeads(_ unit: Range<Int>, at start: Int, _ analysis: inout Analysis) {
    let weights = model.weights
    let layout = weights.layout
    let arcWidth = layout.arcWidth
    let count = unit.count
    let stride = (count + 1 + Kernels.panel - 1) / Kernels.panel * Kernels.panel
    heads.update(from: weights[layout.arcRoot], count: arcWidth)
    for index in 0..<count {
      (heads + (index + 1) * arcWidth).update(
        from: arcs + (start + index) * 2 * arcWidth + arcWidth, count: arcWidth)
    }
    Kernels.pack(
      heads, rowStride: 1, columnStride: arcWidth, rows: arcWidth, columns: count + 1,
      into: packed)
    scores.update(repeating: 0, count: count * stride)
    Kernels.multiply(
      wishes + start * arcWidth, rowStride: arcWidth, packed, into: scores, stride: stride,
      rows: count, inner: arcWidth, columns: stride)
    for dependent in 0..<count {
      let row = scores + dependent * stride
      let distance = distances + (start + dependent) * NetworkLayout.distanceColumns
      row[0] += distance[0]
      for head in 0..<count where head != dependent {
        row[head + 1] += distance[NetworkLayout.distanceColumn(head - dependent)]
      }
    }
    decoder.decode(scores, stride: stride, count: count, into: chosen)
    for index in 0..<count {
      let head = chosen[index]
      analysis.heads[unit.lowerBound + index] =
        head < 0 ? -1 : Int32(truncatingIfNeeded: unit.lowerBound) + head
    }
  }

  private func chooseRelations(_ batch: AnalysisBatch, _ analysis: inout Analysis) {
    let weights = model.weights
    let layout = weights.layout
    let width = layout.labelWidth
    let columns = NetworkLayout.labelColumns
    for unit in batch.units {
      for token in unit {
        let index = token - batch.start
        let head = Int(analysis.heads[token])
        let own = labels + index * 2 * width
        let other = labels + (head < 0 ? index : head - batch.start) * 2 * width + width
        let column = head < 0 ? 0 : NetworkLayout.distanceColumn(head - token)
        let distance = weights[layout.labelDistance] + column * width
        let sum = hidden + index * width
        for value in 0..<width {
          sum[value] = max(0, own[value] + other[value] + distance[value])
        }
      }
    }
    Kernels.round(
      hidden, stride: width, rows: batch.count, width: width, into: rounded, scales: scales)
    Kernels.multiply(
      rounded, scales: scales, rows: batch.count, weights.matrix(layout.labelOutput),
      bias: weights[layout.labelOutputBias], into: labelScores)
    for unit in batch.units {
      for token in unit {
        if analysis.heads[token] < 0 {
          analysis.deprels[token] = .root
          continue
        }
        let row = labelScores + (token - batch.start) * columns
        var best = 1
        for label in 2..<Deprel.allCases.count where row[label] > row[best] { best = label }
        analysis.deprels[token] = Deprel(rawValue: UInt8(truncatingIfNeeded: best)) ?? .dep
      }
    }
  }
}
