/// How much text and how much prose each element of a page holds.
struct PageStatistics {
  /// The bytes of text in a node that are not white space, machinery left out.
  private(set) var text: [Int32]
  /// How many of them stand in links.
  private(set) var linked: [Int32]
  /// How many of them are prose: blocks of a sentence's length that are not mostly links.
  private(set) var prose: [Int32]

  /// Counts in one pass, over the nodes that are kept.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - isDropped: whether a node and all below it count for nothing.
  /// - Complexity: O(*n*) in the number of nodes and the length of the page.
  init(of page: HTMLPage, isDropped: [Bool]) {
    let count = page.count
    text = [Int32](repeating: 0, count: count)
    linked = text
    prose = text
    var own = text
    var ownLinked = text
    // The nearest block at or above each node, and whether a link encloses it.
    var block = [Int32](repeating: 0, count: count)
    var isLinked = [Bool](repeating: false, count: count)
    var node = 0
    while node < count {
      if isDropped[node] {
        node = Int(page.ends[node])
        continue
      }
      let tag = page.tags[node]
      let parent = Int(page.parents[node])
      block[node] = tag.isBlock || parent < 0 ? Int32(node) : block[parent]
      isLinked[node] = tag == .a || parent >= 0 && isLinked[parent]
      if tag == .text {
        let length = page.withCharacters(of: node) { characters in
          var length: Int32 = 0
          for byte in characters where byte > 0x20 { length += 1 }
          return length
        }
        text[node] = length
        if isLinked[node] { linked[node] = length }
        own[Int(block[node])] += length
        if isLinked[node] { ownLinked[Int(block[node])] += length }
      }
      node += 1
    }
    for node in stride(from: count - 1, through: 0, by: -1) where !isDropped[node] {
      // A block of 40 bytes is some eight words: a sentence.
      if own[node] >= 40, ownLinked[node] * 2 < own[node] { prose[node] += own[node] }
      let parent = Int(page.parents[node])
      if parent >= 0 {
        text[parent] += text[node]
        linked[parent] += linked[node]
        prose[parent] += prose[node]
      }
    }
  }
}
