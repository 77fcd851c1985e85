import Testing

@testable import Dateline

@Suite("The best tree")
struct TreeDecoderTests {
  @Test("a cycle of best heads is opened where it costs least")
  func opensACycle() {
    // Words 0 and 1 like each other best; word 2 is the root.
    let scores: [[Float]] = [
      [0, 0, 10, 5],
      [0, 10, 0, 9],
      [8, 1, 1, 0],
    ]
    #expect(decode(scores) == [1, 2, -1])
  }

  @Test("exactly one word is the root even where two would like to be")
  func oneRoot() {
    let scores: [[Float]] = [
      [9, 0, 1],
      [8, 2, 0],
    ]
    #expect(decode(scores) == [-1, 0])
  }

  @Test("a sentence of one word")
  func oneWord() {
    #expect(decode([[3, 0]]) == [-1])
  }

  @Test("no tree with the same root is better, by trying all of them", arguments: 0..<300)
  func best(seed: Int) {
    var random = SystemlessGenerator(state: UInt64(seed))
    let count = 2 + seed % 4
    let scores = (0..<count).map { _ in (0...count).map { _ in random.score() } }
    let heads = decode(scores)
    let root = heads.firstIndex(of: -1) ?? 0
    let best = allHeads(count).filter { $0[root] == -1 && isTree($0) }
      .map { total($0, scores) }.max()
    #expect(isTree(heads))
    #expect(abs((best ?? 0) - total(heads, scores)) < 1e-3)
  }

  @Test("any scores give a tree with one root", arguments: [7, 40, 256])
  func alwaysATree(count: Int) {
    for seed in 0..<6 {
      var random = SystemlessGenerator(state: UInt64(seed * 1000 + count))
      var scores = (0..<count).map { _ in (0...count).map { _ in random.score() } }
      if seed == 5 { scores = scores.map { $0.map { _ in 0 } } }
      #expect(isTree(decode(scores)))
    }
  }

  private struct SystemlessGenerator {
    var state: UInt64

    mutating func score() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) * 0x1p-20
    }
  }

  private func decode(_ scores: [[Float]]) -> [Int32] {
    var decoder = TreeDecoder()
    var heads = [Int32](repeating: 0, count: scores.count)
    let flat = scores.flatMap { $0 }
    flat.withUnsafeBufferPointer { scores in
      heads.withUnsafeMutableBufferPointer { heads in
        guard let from = scores.baseAddress, let to = heads.baseAddress else { return }
        decoder.decode(from, stride: heads.count + 1, count: heads.count, into: to)
      }
    }
    return heads
  }

  private func isTree(_ heads: [Int32]) -> Bool {
    guard heads.count(where: { $0 == -1 }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var word = start
      for _ in heads.indices where heads[word] >= 0 { word = Int(heads[word]) }
      return heads[word] == -1
    }
  }

  private func allHeads(_ count: Int) -> [[Int32]] {
    (0..<count).reduce([[]]) { found, word in
      found.flatMap { heads in
        (-1..<Int32(count)).filter { $0 != Int32(word) }.map { heads + [$0] }
      }
    }
  }

  private func total(_ heads: [Int32], _ scores: [[Float]]) -> Float {
    heads.indices.reduce(0) { $0 + scores[$1][Int(heads[$1]) + 1] }
  }
}
