import Dateline
import Testing

@testable import DatelineTraining

@Suite("Gradients of the network")
struct NetworkShardTests {
  @Test("the gradient is the slope of the loss, for some weights of every tensor")
  func gradient() throws {
    let layout = NetworkLayout(
      width: 32, layerCount: 2, tagLayerCount: 1, arcWidth: 16, labelWidth: 16)
    var settings = TrainingSettings()
    settings.inputDropout = 0
    settings.layerDropout = 0
    settings.outputDropout = 0
    let sentences = try SmallTreebank.treebank().sentences.map { TrainingSentence($0) }
    let words = sentences.reduce(0) { $0 + $1.count }
    let parameters = NetworkParameters(layout: layout, rowCount: words, seed: 3)
    let shard = NetworkShard(parameters, settings)
    shard.features = (0..<words).flatMap { word in
      [Int32(word), Int32(word / 2)]
        + [Int32](repeating: -1, count: FeatureKeys.count - 2)
    }
    func loss() -> Float {
      parameters.pack()
      shard.run(sentences, randomSeed: 1)
      return shard.loss
    }
    _ = loss()
    let gradient = (0..<layout.count).map { shard.gradient[$0] }
    for tensor in layout.tensors {
      for pick in 0..<4 {
        let index = tensor.offset + (pick * 7919 + 13) % tensor.count
        let value = parameters.weights[index]
        let step: Float = 0.001
        parameters.weights[index] = value + step
        let above = loss()
        parameters.weights[index] = value - step
        let below = loss()
        parameters.weights[index] = value
        let slope = (above - below) / (2 * step)
        #expect(
          abs(slope - gradient[index]) < 0.03 + 0.05 * abs(slope),
          "weight \(index - tensor.offset) of the tensor at \(tensor.offset)")
      }
    }
  }
}
