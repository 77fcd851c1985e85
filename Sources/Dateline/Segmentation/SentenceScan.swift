/// Decides possible sentence ends that rules leave open.
package protocol BoundaryJudge {
  /// Whether a sentence ends before the byte `end`; where that is doubtful, only on good evidence.
  mutating func ends(
    at end: Int, _ features: borrowing BoundaryFeatures, isDoubtful: Bool
  ) -> Bool
}

/// One walk over an article that collects sentences; the working state of `SentenceSegmenter`.
package struct SentenceScan<Judge: BoundaryJudge> {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let rules: BoundaryRules
  private let classes: WordClasses
  private var features: BoundaryFeatures
  package var judge: Judge
  package private(set) var sentences: [Sentence] = []

  /// Whether the paragraphs of the article end with marks, as those of edited text do.
  private let isProse: Bool
  private var chunks: [Chunk] = []
  private var ahead: [MarkAhead] = []

  /// Chunks held at a time, so that a text without line breaks costs no more memory than another.
  private static var window: Int { 4096 }
  private static var margin: Int { 64 }

  init(
    bytes: UnsafeBufferPointer<UInt8>, rules: BoundaryRules, classes: WordClasses,
    isProse: Bool, features: BoundaryFeatures, judge: Judge
  ) {
    self.bytes = bytes
    self.rules = rules
    self.classes = classes
    self.isProse = isProse
    self.features = features
    self.judge = judge
  }

  /// Cuts one block.
  package mutating func cut(_ block: Block) {
    var reader = ChunkReader(bytes, block.span, classes: classes, words: rules.words)
    let state = BlockState(
      endsMarked: PlainTextBlocks.endsSentence(bytes, block.span),
      startsSmall: bytes[block.span.start] &- 0x61 < 26, kind: block.kind)
    chunks.removeAll(keepingCapacity: true)
    var sentence = SentenceState()
    var list = InlineList()
    var sentenceStart = block.span.start
    /// The first chunk of the window that is not decided.
    var next = 0
    var isDone = false
    while !isDone {
      while chunks.count < Self.window {
        guard let chunk = reader.next() else {
          isDone = true
          break
        }
        chunks.append(chunk)
      }
      lookAhead()
      let limit = isDone ? chunks.count : chunks.count - Self.margin
      while next < limit {
        let chunk = chunks[next]
        sentence.take(chunk)
        if next == 0 || sentence.count == 1 && list.isEmpty {
          list.start(bytes, chunk, next + 1 < chunks.count ? chunks[next + 1] : nil)
        }
        if next + 1 == chunks.count || isEnd(next, sentence, state, &list) {
          sentences.append(
            Sentence(TextSpan(sentenceStart, Int(chunk.end)), in: block.kind))
          sentence = SentenceState()
          if next + 1 < chunks.count { sentenceStart = Int(chunks[next + 1].start) }
        }
        next += 1
      }
      if !isDone {
        chunks.removeSubrange(0..<(next - 2))
        next = 2
      }
    }
  }

  /// Notes for every chunk of the window how far the next mark is.
  private mutating func lookAhead() {
    ahead.removeAll(keepingCapacity: true)
    ahead.append(contentsOf: repeatElement(MarkAhead(), count: chunks.count))
    var current = MarkAhead()
    for index in chunks.indices.reversed() {
      let chunk = chunks[index]
      if chunk.mark.isTerminal {
        current = MarkAhead(distance: 0, hasVerb: false)
      }
      if current.distance < 254 { current.distance += 1 }
      if chunk.wordClass == WordClasses.finiteVerb || chunk.wordClass == WordClasses.auxiliary {
        current.hasVerb = true
      }
      ahead[index] = current
    }
  }

  /// Whether a sentence ends with the chunk at an index.
  private mutating func isEnd(
    _ index: Int, _ sentence: SentenceState, _ block: BlockState, _ list: inout InlineList
  ) -> Bool {
    let last = chunks[index]
    let next = chunks[index + 1]
    // Most gaps: between two words of prose, the second small. No rule below says otherwise.
    if next.shape == .small, next.opener == .none, last.mark == .none || last.mark == .comma,
      list.isEmpty, !block.startsSmall, last.shape != .reference
    {
      return false
    }
    let previous = index > 0 ? chunks[index - 1] : Chunk(start: 0, end: 0)
    // A note's number in brackets stands behind the mark of what it belongs to.
    let mark =
      last.shape == .reference && last.mark == .none && index > 0 ? previous.mark : last.mark
    if let decided = list.decides(bytes, last, next, sentence) { return decided }
    if last.isPoint || next.isPoint,
      let decided = rules.decidesPoints(
        last, next, sentence: sentence,
        following: chunks[index + 1..<min(index + 8, chunks.count)])
    {
      return decided
    }
    let after = index + 2 < chunks.count ? chunks[index + 2] : Chunk(start: 0, end: 0)
    if last.shape == .digits || next.shape == .digits,
      let decided = rules.decidesFreeNote(previous, last, next, after)
    {
      return decided
    }
    let isSmall = next.opener == .none && (next.shape == .small || next.shape == .smallLetter)
    if isSmall, !block.startsSmall, last.closer == .quote || last.closer == .bracket {
      return false
    }
    // Yahoo! in the accounting department
    if isSmall, !block.startsSmall, mark == .exclamation, last.shape == .capitalised,
      sentence.count > 1
    {
      return false
    }
    if isSmall, isProse, !block.startsSmall, mark == .stop, last.closer != .reference {
      return false
    }
    if sentence.count == 1, block.kind == .footnote, last.shape == .digits { return false }
    if mark == .none || mark == .comma {
      if isSmall, !block.startsSmall { return false }
    }
    var abbreviation = AbbreviationKind(rawValue: 0)
    if mark == .stop {
      abbreviation = rules.abbreviation(bytes, last)
      if let decided = rules.decides(
        bytes, previous, last, next, after, abbreviation: abbreviation, sentence: sentence,
        block: block)
      {
        return decided
      }
    }
    features.fill(
      previous, last, next, after, mark: mark, abbreviation: abbreviation,
      ahead: ahead[index + 1], sentence: sentence, block: block)
    // In running prose an end without a mark is nearly always an error of the author or ours.
    let isProse = isProse && block.endsMarked && !block.startsSmall && block.kind == .paragraph
    return judge.ends(
      at: Int(last.end), features, isDoubtful: isProse && !mark.isTerminal)
  }
}
