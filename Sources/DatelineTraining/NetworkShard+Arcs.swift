import Dateline

extension NetworkShard {
  /// The loss of the heads, and its gradient into the vectors of the last layer.
  func scoreArcs(_ random: inout SeededGenerator) {
    let width = layout.width
    let arcWidth = layout.arcWidth
    let top = vectors[layout.layerCount]
    project(
      layout.arc, layout.arcBias, input: top, inputStride: width, output: heads.arcs, rows: count)
    for index in 0..<count * 2 * arcWidth {
      let slope: Float = heads.arcs[index] < 0 ? 0.1 : 1
      let keep: Float =
        random.uniform() < settings.outputDropout ? 0 : 1 / (1 - settings.outputDropout)
      heads.arcMask[index] = slope * keep
      heads.arcs[index] *= slope * keep
    }
    project(
      layout.bilinear, layout.bilinearBias, input: heads.arcs, inputStride: 2 * arcWidth,
      output: heads.wishes, rows: count)
    project(
      layout.distance, nil, input: heads.wishes, inputStride: arcWidth, output: heads.distances,
      rows: count)
    heads.arcGradient.update(repeating: 0, count: count * 2 * arcWidth)
    heads.wishGradient.update(repeating: 0, count: count * arcWidth)
    heads.distanceGradient.update(
      repeating: 0, count: count * NetworkLayout.distanceColumns)
    var start = 0
    for sentence in sentences {
      scoreArcs(of: sentence, at: start)
      start += sentence.count
    }
    multiplyBack(
      layout.distance, input: heads.wishes, inputStride: arcWidth, output: heads.distanceGradient,
      outputStride: NetworkLayout.distanceColumns, rows: count, inputGradient: heads.wishGradient)
    addBias(layout.bilinearBias, heads.wishGradient, rows: count)
    multiplyBack(
      layout.bilinear, input: heads.arcs, inputStride: 2 * arcWidth, output: heads.wishGradient,
      outputStride: arcWidth, rows: count, inputGradient: heads.arcGradient)
    for index in 0..<count * 2 * arcWidth { heads.arcGradient[index] *= heads.arcMask[index] }
    addBias(layout.arcBias, heads.arcGradient, rows: count)
    multiplyBack(
      layout.arc, input: top, inputStride: width, output: heads.arcGradient,
      outputStride: 2 * arcWidth, rows: count, inputGradient: vectorGradients[layout.layerCount])
  }

  private func scoreArcs(of sentence: TrainingSentence, at start: Int) {
    let arcWidth = layout.arcWidth
    let length = sentence.count
    let stride = (length + 1 + 15) / 16 * 16
    let keys = heads.keys
    keys.update(from: parameters.weights + layout.arcRoot.offset, count: arcWidth)
    for index in 0..<length {
      (keys + (index + 1) * arcWidth).update(
        from: heads.arcs + (start + index) * 2 * arcWidth + arcWidth, count: arcWidth)
    }
    (keys + (length + 1) * arcWidth).update(repeating: 0, count: (stride - length - 1) * arcWidth)
    Kernels.pack(
      keys, rowStride: 1, columnStride: arcWidth, rows: arcWidth, columns: stride,
      into: heads.keyPanels)
    let scores = heads.scores
    scores.update(repeating: 0, count: length * stride)
    Kernels.multiply(
      heads.wishes + start * arcWidth, rowStride: arcWidth, heads.keyPanels, into: scores,
      stride: stride, rows: length, inner: arcWidth, columns: stride)
    for dependent in 0..<length { learnHead(of: dependent, sentence, at: start, stride) }
    Kernels.pack(
      keys, rowStride: arcWidth, columnStride: 1, rows: stride, columns: arcWidth,
      into: heads.keyPanels)
    Kernels.multiply(
      scores, rowStride: stride, heads.keyPanels, into: heads.wishGradient + start * arcWidth,
      stride: arcWidth, rows: length, inner: stride, columns: arcWidth)
    Kernels.pack(
      heads.wishes + start * arcWidth, rowStride: arcWidth, columnStride: 1, rows: length,
      columns: arcWidth, into: heads.keyPanels)
    heads.keyGradient.update(repeating: 0, count: stride * arcWidth)
    Kernels.multiply(
      scores, rowStride: 1, innerStride: stride, heads.keyPanels, into: heads.keyGradient,
      stride: arcWidth, rows: length + 1, inner: length, columns: arcWidth)
    for value in 0..<arcWidth {
      gradient[layout.arcRoot.offset + value] += heads.keyGradient[value]
    }
    for index in 0..<length {
      let target = heads.arcGradient + (start + index) * 2 * arcWidth + arcWidth
      let source = heads.keyGradient + (index + 1) * arcWidth
      for value in 0..<arcWidth { target[value] += source[value] }
    }
  }

  /// Turns a row of scores into its gradient.
  private func learnHead(
    of dependent: Int, _ sentence: TrainingSentence, at start: Int, _ stride: Int
  ) {
    let length = sentence.count
    let row = heads.scores + dependent * stride
    let columns = NetworkLayout.distanceColumns
    let distance = heads.distances + (start + dependent) * columns
    row[0] += distance[0]
    for head in 0..<length where head != dependent {
      row[head + 1] += distance[NetworkLayout.distanceColumn(head - dependent)]
    }
    row[dependent + 1] = -1e4
    let gold = Int(sentence.heads[dependent]) + 1
    let wanted = row[gold]
    loss += Kernels.softmax(row, count: length + 1) - wanted
    row[gold] -= 1
    for column in length + 1..<stride { row[column] = 0 }
    let gradient = heads.distanceGradient + (start + dependent) * columns
    gradient[0] += row[0]
    for head in 0..<length where head != dependent {
      gradient[NetworkLayout.distanceColumn(head - dependent)] += row[head + 1]
    }
  }
}
