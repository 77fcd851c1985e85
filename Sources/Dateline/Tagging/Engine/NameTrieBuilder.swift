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
  private func flagged(_ node: UInt32, _ counts: [UInt32]) -> UInt32 {
    guard node != 0 else { return 0 }
    return node | (hasMore[Int(node)] ? TrieNode.moreFlag : 0)
      | (counts[Int(node)] > 0 ? TrieNode.entryFlag : 0)
  }

  /// The trie as images hold it.
  struct Tables {
    /// Parent, word and gap, child at each place of an open table.
    var edges: [UInt32]
    /// The nodes' records, then the lists of those with several entries.
    var records: [UInt32]
    /// The roots of words that begin names, with the steps that may go on from them.
    var nameRoots: [NameRoot]
    /// The roots of words that begin phrases.
    var phraseRoots: [UInt32]
  }

  /// Finishes the trie.
  ///
  /// - Parameters:
  ///   - nameRoots: the root of each word that begins names, 0 for none.
  ///   - masks: which steps may go on from those roots.
  ///   - phraseRoots: the root of each word that begins phrases, 0 for none.
  /// - Returns: the trie with its flags set.
  consuming func tables(nameRoots: [UInt32], masks: [UInt32], phraseRoots: [UInt32]) -> Tables {
    var counts = [UInt32](repeating: 0, count: hasMore.count)
    for node in entryNodes { counts[Int(node)] += 1 }
    var fill = [UInt32](repeating: 0, count: hasMore.count)
    var end = UInt32(hasMore.count)
    for node in counts.indices {
      fill[node] = counts[node] > 1 ? end : UInt32(node)
      if counts[node] > 1 { end += counts[node] }
    }
    var records = [UInt32](repeating: 0, count: 2 * Int(end))
    for node in counts.indices where counts[node] > 1 {
      records[2 * node] = NameTrie.listFlag | counts[node]
      records[2 * node + 1] = fill[node]
    }
    for index in entryNodes.indices {
      let at = Int(fill[Int(entryNodes[index])])
      fill[Int(entryNodes[index])] += 1
      records[2 * at] = entryFirsts[index]
      records[2 * at + 1] = entryPatterns[index]
    }
    for index in stride(from: 0, to: edges.count, by: 3) where edges[index + 2] != 0 {
      edges[index + 2] = flagged(edges[index + 2], counts)
    }
    return Tables(
      edges: edges, records: records,
      nameRoots: zip(nameRoots, masks).map {
        NameRoot(node: TrieNode(raw: flagged($0, counts)), mask: $1)
      },
      phraseRoots: phraseRoots.map { flagged($0, counts) })
  }
}
