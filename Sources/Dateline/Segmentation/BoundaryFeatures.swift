/// What the sentence so far looks like, for deciding whether it ends.
struct SentenceState {
  var count = 0
  var firstCore: UInt32 = 0
  var firstShape = ChunkShape.none
  var firstClass: UInt8 = 0
  var hasVerb = false
  var isQuoteOpen = false
  var bracketDepth = 0
  /// How many full stops have stood alone up to the last chunk.
  var pointRun = 0

  /// Takes in the next chunk.
  @inline(__always)
  mutating func take(_ chunk: Chunk) {
    if count == 0 {
      firstCore = chunk.core
      firstShape = chunk.shape
      firstClass = chunk.wordClass
    }
    count += 1
    pointRun = chunk.isPoint ? pointRun + 1 : 0
    if chunk.wordClass == WordClasses.finiteVerb || chunk.wordClass == WordClasses.auxiliary {
      hasVerb = true
    }
    if chunk.opener == .quote { isQuoteOpen.toggle() }
    if chunk.closer == .quote { isQuoteOpen.toggle() }
    if chunk.opener == .bracket { bracketDepth += 1 }
    if chunk.closer == .bracket, bracketDepth > 0 { bracketDepth -= 1 }
  }
}

/// What is known about a block when its sentences are decided.
struct BlockState {
  /// Whether the block ends with a mark that ends sentences.
  let endsMarked: Bool
  /// Whether the block begins with a small letter, as informal writing does.
  let startsSmall: Bool
  /// What part of the article the block is.
  let kind: Block.Kind
}

/// The hashed features of one possible sentence end, as indices of weights.
///
/// Each feature joins a template's number and the values it looks at by multiplicative hashing; no
/// table of names is kept.
package struct BoundaryFeatures {
  /// The number of templates.
  package static let count = 33

  private let shift: UInt64
  private let slots: UnsafeMutablePointer<UInt32>
  private var filled = 0

  init(shift: UInt64, slots: UnsafeMutablePointer<UInt32>) {
    self.shift = shift
    self.slots = slots
  }

  @inline(__always)
  private mutating func add(_ first: UInt64, _ second: UInt64) {
    let template = UInt64(truncatingIfNeeded: filled + 1)
    let mixed =
      (template &* 0x9E37_79B9_7F4A_7C15) ^ (first &* 0xD6E8_FEB8_6659_FD93)
      ^ (second &* 0xA076_1D64_78BD_642F)
    slots[filled] = UInt32(
      truncatingIfNeeded: ((mixed ^ (mixed >> 31)) &* 0xE703_7ED1_A0B4_28DB) >> shift)
    filled += 1
  }

  /// Fills in the features of the gap between two chunks.
  ///
  /// - Parameters:
  ///   - previous: the chunk before the last; empty at the start of the block.
  ///   - last: the chunk that may be the last of its sentence.
  ///   - next: the one behind the gap.
  ///   - after: the one behind that; empty at the end of the block.
  ///   - mark: the mark that the gap follows.
  ///   - abbreviation: what the last chunk is short for, if it is an abbreviation.
  ///   - ahead: what lies between the gap and the next mark.
  ///   - sentence: the sentence up to the last chunk.
  ///   - block: the block it stands in.
  @inline(__always)
  mutating func fill(
    _ previous: Chunk, _ last: Chunk, _ next: Chunk, _ after: Chunk, mark: ChunkMark,
    abbreviation: AbbreviationKind, ahead: MarkAhead, sentence: SentenceState, block: BlockState
  ) {
    filled = 0
    let mark64 = UInt64(mark.rawValue)
    let nextShape = UInt64(next.shape.rawValue)
    let lastShape = UInt64(last.shape.rawValue)
    let lastClass = UInt64(last.wordClass)
    let nextClass = UInt64(next.wordClass)
    let lastCore = UInt64(last.core)
    let nextCore = UInt64(next.core)
    let short = UInt64(abbreviation.rawValue & 0x1FFFF)
    let base = mark64 | nextShape << 4 | UInt64(next.opener.rawValue) << 8
    let length = UInt64(min(max(Int(last.coreEnd - last.coreStart), 0), 12))
    let words = Self.bucket(sentence.count)
    let distance = Self.bucket(Int(ahead.distance))
    let style: UInt64 =
      (block.endsMarked ? 1 : 0) | (block.startsSmall ? 2 : 0)
      | (block.kind == .heading ? 4 : block.kind == .footnote ? 8 : 0)
    let closer = UInt64(last.closer.rawValue)
    add(base, closer)
    add(mark64 | closer << 4, lastCore)
    add(base, nextCore)
    add(lastCore | mark64 << 32, nextCore)
    add(base, lastShape | length << 4)
    add(base, short)
    add(base | short << 16, nextClass)
    add(base, lastClass | nextClass << 4)
    add(mark64 | UInt64(previous.core) << 8, lastCore)
    add(mark64 | nextCore << 8, UInt64(after.core))
    add(base, UInt64(after.shape.rawValue) | UInt64(next.mark.rawValue) << 4)
    add(base, UInt64(previous.shape.rawValue) | lastShape << 4)
    add(base, words)
    add(
      base,
      (sentence.isQuoteOpen ? 1 : 0) | (sentence.bracketDepth > 0 ? 2 : 0) | closer << 2)
    add(base, (sentence.hasVerb ? 1 : 0) | nextClass << 1)
    add(base, UInt64(sentence.firstShape.rawValue) | UInt64(sentence.firstClass) << 4)
    add(base, style)
    add(base, distance | style << 8)
    add(base, nextClass | UInt64(after.wordClass) << 4)
    add(base, UInt64(previous.wordClass) | lastClass << 4)
    add(base, last.isGlued ? 1 : 0)
    add(mark64 | lastShape << 4 | short << 8, nextCore)
    add(base, (ahead.hasVerb ? 1 : 0) | (sentence.hasVerb ? 2 : 0) | distance << 2)
    add(short | mark64 << 32, lastCore)
    add(mark64 | words << 4, UInt64(sentence.firstCore))
    add(base, distance | nextClass << 8 | (ahead.hasVerb ? 0x1000 : 0))
    add(mark64 | nextShape << 4 | UInt64(next.mark.rawValue) << 8, lastClass | nextClass << 4)
    add(
      mark64,
      nextShape | lastShape << 4 | lastClass << 8 | nextClass << 12
        | UInt64(after.wordClass) << 16)
    add(
      base, words | (sentence.hasVerb ? 0x100 : 0) | (ahead.hasVerb ? 0x200 : 0) | lastClass << 12)
    add(
      mark64 | closer << 4,
      nextShape | UInt64(after.shape.rawValue) << 4 | lastShape << 8
        | UInt64(previous.shape.rawValue) << 12)
    add(mark64 | style << 4, nextCore)
    add(mark64 | UInt64(previous.mark.rawValue) << 4, lastCore)
    add(
      base,
      lastClass | nextClass << 4 | UInt64(previous.wordClass) << 8 | UInt64(after.wordClass) << 12)
  }

  /// The sum of the weights of the features.
  @inline(__always)
  func score(_ weights: UnsafeBufferPointer<Int8>) -> Int32 {
    var sum: Int32 = 0
    for index in 0..<Self.count { sum &+= Int32(weights[Int(slots[index])]) }
    return sum
  }

  /// The indices of the weights.
  package var indices: [UInt32] { (0..<Self.count).map { slots[$0] } }

  /// 1 to 4 as they are, then by steps that double.
  @inline(__always)
  private static func bucket(_ count: Int) -> UInt64 {
    if count <= 4 { return UInt64(truncatingIfNeeded: max(count, 0)) }
    if count <= 6 { return 5 }
    if count <= 9 { return 6 }
    if count <= 14 { return 7 }
    if count <= 24 { return 8 }
    if count <= 40 { return 9 }
    return 10
  }
}

/// What lies between a place and the next mark that ends sentences.
struct MarkAhead {
  /// Chunks up to and with the mark, at most 255; 255 where none follows.
  var distance: UInt8 = 255
  /// Whether a finite verb comes before it.
  var hasVerb = false
}
