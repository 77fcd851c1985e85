/// The patterns of many rules as one trie over atoms, so that what they share is tried once.
///
/// After building, every node holds its plain words sorted for binary search and its fillers behind
/// a bit set, so that an atom that leads nowhere costs a few instructions.
struct DatePatternTrie: Sendable {
  /// What a step asks for: the space before its atom, and a word, mark, number or filler.
  struct Step: Hashable, Sendable {
    /// The key of a word, or the number of a filler, above the bits that say which.
    let code: Int64

    /// A step to the atom that is known by a key.
    init(key: Int32, isSpaced: Bool) {
      code = Int64(key) << 2 | (isSpaced ? 1 : 0)
    }

    /// A step to what fills a place.
    init(filler: Int, isSpaced: Bool) {
      code = Int64(filler) << 2 | 2 | (isSpaced ? 1 : 0)
    }

    var isSpaced: Bool { code & 1 != 0 }
    var isFiller: Bool { code & 2 != 0 }
    var key: Int32 { Int32(truncatingIfNeeded: code >> 2) }
    var filler: Int { Int(code >> 2) }
  }

  /// The end of a pattern: which rule it completes and which steps fill which parts.
  struct Ending: Sendable {
    let rule: Int32
    /// The steps of the extent, as a range of depths.
    let extent: Range<Int32>
    /// The captures, as a range of `captures`.
    let captures: Range<Int32>
  }

  /// A part of an expression and the depth of the step that fills it.
  struct Capture: Sendable {
    let key: DatePartKey
    let depth: Int
  }

  /// A step and where it leads.
  struct Edge: Sendable {
    let step: Step
    let target: Int32
  }

  /// A node's edges and endings as ranges of the trie's arrays.
  struct Node: Sendable {
    var words: Range<Int32> = 0..<0
    var fillers: Range<Int32> = 0..<0
    var endings: Range<Int32> = 0..<0
    /// The union of the bits that may take one of the fillers.
    var fillerBits: UInt64 = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private(set) var endings: [Ending] = []
  private(set) var captures: [Capture] = []

  /// The trie's arrays in place, for matching without bounds checks or reference counts.
  struct View {
    let nodes: UnsafeBufferPointer<Node>
    let edges: UnsafeBufferPointer<Edge>
    let endings: UnsafeBufferPointer<Ending>
    let captures: UnsafeBufferPointer<Capture>
  }

  /// Calls `body` with the arrays in place.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      edges.withUnsafeBufferPointer { edges in
        endings.withUnsafeBufferPointer { endings in
          captures.withUnsafeBufferPointer { captures in
            body(View(nodes: nodes, edges: edges, endings: endings, captures: captures))
          }
        }
      }
    }
  }

  /// The greatest depth of a pattern.
  static let depthLimit = 32

  private var growing = Growing()

  /// What is needed only while patterns are added.
  private struct Growing: Sendable {
    var steps: [(node: Int32, edge: Edge)] = []
    var endings: [(node: Int32, ending: Ending)] = []
    var count: Int32 = 1
    var slots = [Int32](repeating: -1, count: 1 << 13)
  }

  /// Adds a pattern.
  mutating func insert(
    _ steps: [Step], rule: Int32, extent: Range<Int32>, captures added: [Capture]
  ) {
    var node: Int32 = 0
    for step in steps { node = child(of: node, by: step) }
    let first = Int32(captures.count)
    captures += added
    growing.endings.append(
      (node, Ending(rule: rule, extent: extent, captures: first..<Int32(captures.count))))
  }

  private mutating func child(of node: Int32, by step: Step) -> Int32 {
    if growing.steps.count * 2 > growing.slots.count { grow() }
    let mask = growing.slots.count - 1
    var slot = Self.hash(node, step) & mask
    while growing.slots[slot] >= 0 {
      let known = growing.steps[Int(growing.slots[slot])]
      if known.node == node, known.edge.step == step { return known.edge.target }
      slot = (slot + 1) & mask
    }
    growing.slots[slot] = Int32(growing.steps.count)
    growing.steps.append((node, Edge(step: step, target: growing.count)))
    growing.count += 1
    return growing.count - 1
  }

  private mutating func grow() {
    growing.slots = [Int32](repeating: -1, count: growing.slots.count * 2)
    let mask = growing.slots.count - 1
    for (index, (node, edge)) in growing.steps.enumerated() {
      var slot = Self.hash(node, edge.step) & mask
      while growing.slots[slot] >= 0 { slot = (slot + 1) & mask }
      growing.slots[slot] = Int32(index)
    }
  }

  private static func hash(_ node: Int32, _ step: Step) -> Int {
    var hash = UInt64(bitPattern: step.code) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(UInt32(bitPattern: node)) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
  }

  /// Ends the building: lays the nodes out for matching.
  ///
  /// - Parameter bit: the bit of a filler, which stands in the set of every atom that may open it.
  mutating func finish(bit: (Int) -> UInt64) {
    nodes = Array(repeating: Node(), count: Int(growing.count))
    let steps = growing.steps.sorted { left, right in
      let (a, b) = (left.edge.step, right.edge.step)
      if left.node != right.node { return left.node < right.node }
      if a.isFiller != b.isFiller { return b.isFiller }
      return a.code < b.code
    }
    edges = steps.map(\.edge)
    var index = 0
    while index < steps.count {
      let node = Int(steps[index].node)
      let start = Int32(index)
      while index < steps.count, steps[index].node == node, !steps[index].edge.step.isFiller {
        index += 1
      }
      nodes[node].words = start..<Int32(index)
      let fillers = Int32(index)
      while index < steps.count, steps[index].node == node {
        nodes[node].fillerBits |= bit(steps[index].edge.step.filler)
        index += 1
      }
      nodes[node].fillers = fillers..<Int32(index)
    }
    let sorted = growing.endings.sorted { ($0.node, $0.ending.rule) < ($1.node, $1.ending.rule) }
    endings = sorted.map(\.ending)
    index = 0
    while index < sorted.count {
      let node = Int(sorted[index].node)
      let start = Int32(index)
      while index < sorted.count, sorted[index].node == node { index += 1 }
      nodes[node].endings = start..<Int32(index)
    }
    growing = Growing()
    growing.slots = []
  }
}
