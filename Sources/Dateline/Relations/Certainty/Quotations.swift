/// The quotations of an article and the words of saying that belong to them.
///
/// A quotation may run over several sentences of which one names the speaker: the one where it
/// ends ("… it is over," Mr Lavrov said), the one where it begins, or the one before it.
struct Quotations {
  /// Shorter quotations are single words and phrases, whose clause the author builds.
  private static let shortest = 5

  private let graph: ClauseGraph
  /// The tokens of each quotation without its marks, in reading order.
  private var ranges: [Range<Int>] = []
  /// For each quotation its word of saying, or -1.
  private var sayers: [Int] = []

  init(_ graph: ClauseGraph) {
    self.graph = graph
    findRanges()
    sayers.reserveCapacity(ranges.count)
    for index in ranges.indices { sayers.append(findSayer(index)) }
  }

  /// The word of saying that a token's quotation belongs to, -1 if there is none.
  ///
  /// - Complexity: O(log *n*) in the number of quotations.
  func sayer(of token: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].contains(token), ranges[low].count >= Self.shortest
    else { return -1 }
    return sayers[low]
  }

  // MARK: Marks

  private enum Mark { case opening, closing, either }

  private func mark(_ token: Int) -> Mark? {
    let span = graph.spans[token]
    let bytes = graph.text.bytes
    if span.count == 1 { return bytes[span.start] == UInt8(ascii: "\"") ? .either : nil }
    guard span.count == 3, bytes[span.start] == 0xE2, bytes[span.start + 1] == 0x80 else {
      return nil
    }
    switch bytes[span.start + 2] {
    case 0x9C: return .opening
    case 0x9D: return .closing
    default: return nil
    }
  }

  private mutating func findRanges() {
    var start = -1
    for (index, sentence) in graph.sentences.enumerated() {
      // A quotation that nobody closed ends with its paragraph.
      if start >= 0, beginsParagraph(index) {
        close(start, sentence.lowerBound)
        start = -1
      }
      for token in sentence {
        switch mark(token) {
        case .opening: start = token + 1
        case .closing:
          if start >= 0 { close(start, token) }
          start = -1
        case .either:
          if start >= 0 {
            close(start, token)
            start = -1
          } else {
            start = token + 1
          }
        case nil: break
        }
      }
    }
    if start >= 0 { close(start, graph.spans.count) }
  }

  private mutating func close(_ start: Int, _ end: Int) {
    if start < end { ranges.append(start..<end) }
  }

  private func beginsParagraph(_ sentence: Int) -> Bool {
    let first = graph.sentences[sentence].lowerBound
    guard first > 0 else { return true }
    var lines = 0
    for byte in graph.text.bytes[graph.spans[first - 1].end..<graph.spans[first].start]
    where byte == UInt8(ascii: "\n") { lines += 1 }
    return lines > 1
  }

  // MARK: Speakers

  private func findSayer(_ index: Int) -> Int {
    let range = ranges[index]
    let first = graph.sentence(of: range.lowerBound)
    let last = graph.sentence(of: range.upperBound - 1)
    let after = range.upperBound..<graph.sentences[last].upperBound
    if let sayer = after.first(where: isSayer) { return sayer }
    let before = graph.sentences[first].lowerBound..<range.lowerBound
    if let sayer = before.last(where: isSayer) { return sayer }
    // A quotation that fills its sentences goes on from the one before it in its paragraph.
    guard index > 0, before.allSatisfy({ mark($0) != nil }),
      after.allSatisfy({ graph.upos[$0] == .punct }), sayers[index - 1] >= 0,
      graph.sentence(of: ranges[index - 1].upperBound - 1) >= first - 2,
      graph.sentence(of: sayers[index - 1]) < first,
      !(graph.sentence(of: sayers[index - 1]) + 1...first).contains(where: beginsParagraph)
    else { return -1 }
    return sayers[index - 1]
  }

  /// Whether a word outside quotations says that someone speaks.
  private func isSayer(_ token: Int) -> Bool {
    guard graph.isVerb(token), graph.hasClass(token, graph.classes.aside) else { return false }
    return graph.child(of: token, .nsubj) >= 0 || graph.surfaceSubject(of: token) >= 0
  }
}
