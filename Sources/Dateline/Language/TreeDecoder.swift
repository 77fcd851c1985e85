/// Finds the best tree over the words of one sentence from the scores of all arcs.
///
/// First every word takes its best head and one word the root; where that leaves a cycle, cycles are
/// contracted and opened again as Chu and Liu (1965) and Edmonds (1967) do, so that the tree is the
/// best of those with that root, crossing arcs included.
///
/// Scores stand in rows, one a dependent: column 0 is the root, column *h* + 1 the word *h*.
struct TreeDecoder {
  /// The most words a sentence may have; longer ones are cut before they come here.
  static let limit = 256

  private var weights: [Float] = []
  private var heads: [Int16] = []
  private var enters: [Int16] = []
  private var leaves: [Int16] = []
  private var cycles: [[Int16]] = []

  /// Chooses the heads.
  ///
  /// - Parameters:
  ///   - scores: the scores of all arcs.
  ///   - stride: the values in a row.
  ///   - count: the words, from 1 to `limit`.
  ///   - result: written with the head of each word, -1 for the root.
  /// - Complexity: O(*n*²) in the number of words, times the number of cycles.
  mutating func decode(
    _ scores: UnsafePointer<Float>, stride: Int, count: Int,
    into result: UnsafeMutablePointer<Int32>
  ) {
    var root = 0
    var widest = -Float.infinity
    for word in 0..<count {
      let row = scores + word * stride
      var best = -Float.infinity
      var head = -1
      for other in 0..<count where other != word && row[other + 1] > best {
        best = row[other + 1]
        head = other
      }
      result[word] = Int32(truncatingIfNeeded: head)
      if row[0] - best > widest {
        widest = row[0] - best
        root = word
      }
    }
    result[root] = -1
    if hasCycle(result, count: count, root: root) {
      contract(scores, stride: stride, count: count, root: root, into: result)
    }
  }

  private mutating func hasCycle(
    _ result: UnsafePointer<Int32>, count: Int, root: Int
  ) -> Bool {
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: count))
    for start in 0..<count where heads[start] < 0 {
      var word = start
      while word >= 0, heads[word] < 0 {
        heads[word] = Int16(truncatingIfNeeded: start)
        word = Int(result[word])
      }
      if word >= 0, heads[word] == Int16(truncatingIfNeeded: start) { return true }
    }
    return false
  }

  /// Contracts one cycle after another until none is left, then opens them in reverse.
  private mutating func contract(
    _ scores: UnsafePointer<Float>, stride: Int, count: Int, root: Int,
    into result: UnsafeMutablePointer<Int32>
  ) {
    weights.removeAll(keepingCapacity: true)
    for word in 0..<count {
      let row = UnsafeBufferPointer(start: scores + word * stride + 1, count: count)
      weights.append(contentsOf: row)
      weights[word * count + word] = -.infinity
    }
    enters.removeAll(keepingCapacity: true)
    leaves.removeAll(keepingCapacity: true)
    cycles.removeAll(keepingCapacity: true)
    var isActive = [Bool](repeating: true, count: count)
    var members: [[Int]] = []
    while let cycle = findCycle(result, isActive, count: count) {
      let merged = cycle[0]
      cycles.append(cycle.map { Int16(truncatingIfNeeded: result[$0]) })
      members.append(cycle)
      let level = enters.count
      enters.append(contentsOf: repeatElement(-1, count: count))
      leaves.append(contentsOf: repeatElement(-1, count: count))
      var isInside = [Bool](repeating: false, count: count)
      for word in cycle { isInside[word] = true }
      for other in 0..<count where isActive[other] && !isInside[other] {
        var into = -Float.infinity
        var out = -Float.infinity
        for word in cycle {
          let gain =
            weights[word * count + other] - weights[word * count + Int(result[word])]
          if gain > into || enters[level + other] < 0 {
            into = gain
            enters[level + other] = Int16(truncatingIfNeeded: word)
          }
          let score = weights[other * count + word]
          if score > out || leaves[level + other] < 0 {
            out = score
            leaves[level + other] = Int16(truncatingIfNeeded: word)
          }
        }
        weights[merged * count + other] = into
        weights[other * count + merged] = out
        if result[other] >= 0, isInside[Int(result[other])] { result[other] = Int32(merged) }
      }
      for word in cycle.dropFirst() { isActive[word] = false }
      var best = -Float.infinity
      for other in 0..<count where isActive[other] && other != merged {
        if weights[merged * count + other] > best {
          best = weights[merged * count + other]
          result[merged] = Int32(other)
        }
      }
    }
    open(members, count: count, into: result)
  }

  private func findCycle(
    _ result: UnsafePointer<Int32>, _ isActive: [Bool], count: Int
  ) -> [Int]? {
    var seen = [Int](repeating: -1, count: count)
    for start in 0..<count where isActive[start] && seen[start] < 0 {
      var word = start
      while word >= 0, seen[word] < 0 {
        seen[word] = start
        word = Int(result[word])
      }
      if word >= 0, seen[word] == start {
        var cycle = [word]
        var next = Int(result[word])
        while next != word {
          cycle.append(next)
          next = Int(result[next])
        }
        return cycle
      }
    }
    return nil
  }

  private func open(
    _ members: [[Int]], count: Int, into result: UnsafeMutablePointer<Int32>
  ) {
    for (index, cycle) in members.enumerated().reversed() {
      let merged = cycle[0]
      let outside = Int(result[merged])
      let level = index * count
      let entry = Int(enters[level + outside])
      for other in 0..<count where leaves[level + other] >= 0 && result[other] == Int32(merged) {
        result[other] = Int32(leaves[level + other])
      }
      for (word, head) in zip(cycle, cycles[index]) { result[word] = Int32(head) }
      result[entry] = Int32(outside)
    }
  }
}
