/// Pairs the runs of `*`, `_` and `~` that are emphasis, by CommonMark's flanking rules.
struct EmphasisMatcher {
  private struct Run {
    let offset: Int
    let length: Int
    /// How many marks from the left have closed something.
    var closed = 0
    /// How many marks from the right have opened something.
    var opened = 0

    var left: Int { length - closed - opened }
  }

  private var runs: [Run] = []
  /// The runs of each mark that may still open, as indices.
  private var openers: [UInt8: [Int]] = [:]

  /// The marks that are emphasis.
  var drops: [Range<Int>] {
    runs.flatMap { run in
      [
        run.offset..<(run.offset + run.closed),
        (run.offset + run.length - run.opened)..<(run.offset + run.length),
      ]
    }
  }

  /// Adds the run at an offset and pairs it with what it closes.
  ///
  /// - Returns: the offset after the run.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let mark = bytes[offset]
    var end = offset
    while end < bytes.count, bytes[end] == mark { end += 1 }
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    let isLeft = Flank(after) != .space && (Flank(after) == .letter || Flank(before) != .letter)
    let isRight = Flank(before) != .space && (Flank(before) == .letter || Flank(after) != .letter)
    let isWordMark = mark == UInt8(ascii: "_")
    let canOpen = isLeft && (!isWordMark || !isRight || Flank(before) == .punctuation)
    let canClose = isRight && (!isWordMark || !isLeft || Flank(after) == .punctuation)
    // One tilde is an approximate number; two strike out.
    if mark == UInt8(ascii: "~"), end - offset != 2 { return end }
    var run = Run(offset: offset, length: end - offset)
    if canClose {
      while run.left > 0, let opener = openers[mark]?.last {
        let used = run.left >= 2 && runs[opener].left >= 2 ? 2 : 1
        run.closed += used
        runs[opener].opened += used
        if runs[opener].left == 0 { openers[mark]?.removeLast() }
      }
    }
    runs.append(run)
    if canOpen, run.left > 0 { openers[mark, default: []].append(runs.count - 1) }
    return end
  }

  private enum Flank {
    case space
    case punctuation
    case letter

    init(_ byte: UInt8) {
      switch byte {
      case 0...0x20: self = .space
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
      default: self = .punctuation
      }
    }
  }
}
