import Dateline

extension NetworkShard {
  /// The loss of the relations of gold arcs, and its gradient into the vectors of the last layer.
  func scoreRelations(_ random: inout SeededGenerator) {
    let width = layout.labelWidth
    let columns = NetworkLayout.labelColumns
    let top = vectors[layout.layerCount]
    project(
      layout.label, layout.labelBias, input: top, inputStride: layout.width, output: heads.labels,
      rows: count)
    var start = 0
    let keep = 1 / (1 - settings.outputDropout)
    for sentence in sentences {
      for index in 0..<sentence.count {
        let head = Int(sentence.heads[index])
        let own = heads.labels + (start + index) * 2 * width
        let other = heads.labels + (start + max(head, 0)) * 2 * width + width
        let column = head < 0 ? 0 : NetworkLayout.distanceColumn(head - index)
        let distance = parameters.weights + layout.labelDistance.offset + column * width
        let sum = heads.hidden + (start + index) * width
        let mask = heads.hiddenMask + (start + index) * width
        for value in 0..<width {
          let total = own[value] + other[value] + distance[value]
          mask[value] =
            total <= 0 || head < 0 || random.uniform() < settings.outputDropout ? 0 : keep
          sum[value] = total * mask[value]
        }
      }
      start += sentence.count
    }
    project(
      layout.labelOutput, layout.labelOutputBias, input: heads.hidden, inputStride: width,
      output: heads.labelScores, rows: count)
    start = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        let row = heads.labelScores + (start + index) * columns
        if sentence.heads[index] < 0 {
          row.update(repeating: 0, count: columns)
        } else {
          let gold = Int(sentence.deprels[index])
          let wanted = row[gold]
          row[0] = -1e4
          loss += Kernels.softmax(row, count: Deprel.allCases.count) - wanted
          row[gold] -= 1
          for column in Deprel.allCases.count..<columns { row[column] = 0 }
        }
      }
      start += sentence.count
    }
    addBias(layout.labelOutputBias, heads.labelScores, rows: count)
    heads.hiddenGradient.update(repeating: 0, count: count * width)
    multiplyBack(
      layout.labelOutput, input: heads.hidden, inputStride: width, output: heads.labelScores,
      outputStride: columns, rows: count, inputGradient: heads.hiddenGradient)
    spreadRelationGradient()
    addBias(layout.labelBias, heads.labelGradient, rows: count)
    multiplyBack(
      layout.label, input: top, inputStride: layout.width, output: heads.labelGradient,
      outputStride: 2 * width, rows: count, inputGradient: vectorGradients[layout.layerCount])
  }

  private func spreadRelationGradient() {
    let width = layout.labelWidth
    heads.labelGradient.update(repeating: 0, count: count * 2 * width)
    var start = 0
    for sentence in sentences {
      for index in 0..<sentence.count where sentence.heads[index] >= 0 {
        let own = heads.labelGradient + (start + index) * 2 * width
        let other =
          heads.labelGradient + (start + Int(sentence.heads[index])) * 2 * width + width
        let column = NetworkLayout.distanceColumn(Int(sentence.heads[index]) - index)
        let distance = gradient + layout.labelDistance.offset + column * width
        let sum = heads.hiddenGradient + (start + index) * width
        let mask = heads.hiddenMask + (start + index) * width
        for value in 0..<width {
          own[value] += sum[value] * mask[value]
          other[value] += sum[value] * mask[value]
          distance[value] += sum[value] * mask[value]
        }
      }
      start += sentence.count
    }
  }
}
