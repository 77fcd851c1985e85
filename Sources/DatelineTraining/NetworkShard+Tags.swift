import Dateline

extension NetworkShard {
  /// The loss of tags and parts of speech, and its gradient into the layer below the tagger's.
  func scoreTags() {
    let width = layout.width
    let columns = NetworkLayout.tagColumns
    let input = vectors[layout.tagLayerCount]
    project(
      layout.tag, layout.tagBias, input: input, inputStride: width, output: heads.tags,
      rows: count)
    var token = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        let row = heads.tags + token * columns
        learn(row, NetworkLayout.uposColumn, UPOS.allCases.count, Int(sentence.parts[index]))
        learn(row, 0, EnglishTag.allCases.count, Int(sentence.tags[index]))
        for column in EnglishTag.allCases.count..<NetworkLayout.uposColumn { row[column] = 0 }
        for column in NetworkLayout.uposColumn + UPOS.allCases.count..<columns { row[column] = 0 }
        token += 1
      }
    }
    addBias(layout.tagBias, heads.tags, rows: count)
    multiplyBack(
      layout.tag, input: input, inputStride: width, output: heads.tags, outputStride: columns,
      rows: count, inputGradient: vectorGradients[layout.tagLayerCount])
  }

  private func learn(
    _ row: UnsafeMutablePointer<Float>, _ first: Int, _ labels: Int, _ gold: Int
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 64) { buffer in
      guard let base = buffer.baseAddress else { return }
      base.update(from: row + first, count: labels)
      let partition = Kernels.softmax(base, count: labels)
      loss += partition - row[first + gold]
      base[gold] -= 1
      (row + first).update(from: base, count: labels)
    }
  }
}
