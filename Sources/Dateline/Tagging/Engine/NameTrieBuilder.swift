/// Grows the name trie while a gazetteer is compiled.
struct NameTrieBuilder {
  private var edges: [UInt32]
  private var edgeCount = 0
  private var bits: UInt64
  /// For each node but the first, which stands for none: whether names go on from it.
  private var hasMore: [Bool] = [false]
  private var entryNodes: [UInt32] = []
  private var entryFirsts: [UInt32] = []
  private var entryPatterns: [UInt32] = []

  init(expecting count: Int) {
    bits = UInt64(max(6, NameTrie.log2(max(count, 1) * 3)))
    edges = [UInt32](repeating: 0, count: 3 << Int(bits))
    hasMore.reserveCapacity(count)
    entryNodes.reserveCapacity(count)
    entryFirsts.reserveCapacity(count)
    entryPatterns.reserveCapacity(count)
  }

  /// A node without a parent, for the first word of a name.
  mutating func addRoot() -> UInt32 {
    hasMore.append(false)
    return UInt32(hasMore.count - 1)
  }

  /// The node one word on, new if it was not there.
  mutating func step(from node: UInt32, label: UInt32) -> UInt32 {
    let mask = edges.count / 3 - 1
    var place = NameTrie.place(node: node, label: label, bits: bits)
    while edges[3 * place + 2] != 0 {
      if edges[3 * place] == node, edges[3 * place + 1] == label { return edges[3 * place + 2] }
      place = (place + 1) & mask
    }
    let child = addRoot()
    hasMore[Int(node)] = true
    edges[3 * place] = node
    edges[3 * place + 1] = label
    edges[3 * place + 2] = child
    edgeCount += 1
    if edgeCount * 10 > (edges.count / 3) * 7 { grow() }
    return child
  }

  /// Ends a name at a node.
  mutating func addEntry(at node: UInt32, _ first: UInt32, _ pattern: CasePattern) {
    entryNodes.append(node)
    entryFirsts.append(first)
    entryPatterns.append(pattern.bits)
  }

  private mutating func grow() {
    let old = edges
    bits += 1
    edges = [UInt32](repeating: 0, count: old.count * 2)
    let mask = edges.count / 3 - 1
    for index in stride(from: 0, to: old.count, by: 3) where old[index + 2] != 0 {
      var place = NameTrie.place(node: old[index], label: old[index + 1], bits: bits)
      while edges[3 * place + 2] != 0 { place = (place + 1) & mask }
      edges[3 * place] = old[index]
      edges[3 * place + 1] = old[index + 1]
      edges[3 * place + 2] = old[index + 2]
    }
  }

  /// What an edge or a root holds for a node: its number and what lies behind it.
  private func flagged(_ node: UInt32, _ starts: [UInt32]) -> UInt32 {
    guard node != 0 else { return 0 }
    let hasEntries = starts[Int(node) + 1] > starts[Int(node)]
    return node | (hasMore[Int(node)] ? TrieNode.moreFlag : 0)
      | (hasEntries ? TrieNode.entryFlag : 0)
  }

  /// Writes the trie into an image.
  ///
  /// - Parameters:
  ///   - image: the image to write into.
  ///   - nameRoots: the root of each word that begins names, 0 for none.
  ///   - masks: which steps may go on from those roots.
  ///   - phraseRoots: the root of each word that begins phrases, 0 for none.
  consuming func write(
    to image: inout GazetteerImage.Assembler, nameRoots: [UInt32], masks: [UInt32],
    phraseRoots: [UInt32]
  ) {
    var starts = [UInt32](repeating: 0, count: hasMore.count + 1)
    for node in entryNodes { starts[Int(node) + 1] += 1 }
    for node in 1..<starts.count { starts[node] += starts[node - 1] }
    var fill = starts
    var entries = [UInt32](repeating: 0, count: 2 * entryNodes.count)
    for index in entryNodes.indices {
      let at = Int(fill[Int(entryNodes[index])])
      fill[Int(entryNodes[index])] += 1
      entries[2 * at] = entryFirsts[index]
      entries[2 * at + 1] = entryPatterns[index]
    }
    for index in stride(from: 0, to: edges.count, by: 3) where edges[index + 2] != 0 {
      edges[index + 2] = flagged(edges[index + 2], starts)
    }
    image.append(.edges, edges)
    image.append(.nodeEntries, starts)
    image.append(.entries, entries)
    image.append(.nameRoots, zip(nameRoots, masks).flatMap { [flagged($0, starts), $1] })
    image.append(.phraseRoots, phraseRoots.map { flagged($0, starts) })
  }
}
