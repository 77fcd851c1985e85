/// Sentence ends that need no learning, one way or the other.
struct BoundaryRules: Sendable {
  let words: SegmentationWords

  /// What a chunk before a full stop is short for, or nothing.
  @inline(__always)
  func abbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Chunk) -> AbbreviationKind {
    let length = chunk.coreEnd - chunk.coreStart
    guard length > 0, length <= 10 else { return AbbreviationKind(rawValue: 0) }
    let kind = AbbreviationKind(
      rawValue: words.abbreviations.flags(of: bytes, Int(chunk.coreStart), Int(chunk.coreEnd)))
    if kind.contains(.capitalised), !kind.contains(.small),
      bytes[Int(chunk.coreStart)] &- 0x41 >= 26
    {
      return AbbreviationKind(rawValue: 0)
    }
    return kind
  }

  /// Whether a sentence ends between spaced full stops, as in `period . . . . Next`, or beside
  /// them.
  ///
  /// Three stand for words left out, a fourth ends the sentence; behind a word with its own full
  /// stop they open the next sentence, unless nothing follows them.
  func decidesPoints(
    _ last: Chunk, _ next: Chunk, sentence: SentenceState, following: ArraySlice<Chunk>
  ) -> Bool? {
    if last.isPoint, last.closer == .none {
      if next.isPoint { return false }
      if sentence.pointRun == sentence.count { return false }
      if sentence.pointRun == 3 { return false }
    } else if next.isPoint, last.mark == .stop {
      let rest = following.first { !$0.isPoint }
      guard following.dropFirst().first?.isPoint == true, let rest else { return false }
      return rest.shape == .capitalised || rest.shape == .capitalLetter
    }
    return nil
  }

  /// Whether a sentence ends before or behind a note's number that stands free behind a full stop,
  /// as in `policy. 4 Even so`: behind it, since no sentence begins with a number and such a word.
  func decidesFreeNote(
    _ previous: Chunk, _ last: Chunk, _ next: Chunk, _ after: Chunk
  ) -> Bool? {
    if last.mark == .stop, next.isFreeNumber, after.isCapitalFunctionWord { return false }
    if previous.mark == .stop, last.isFreeNumber, next.isCapitalFunctionWord { return true }
    return nil
  }

  /// Whether a sentence ends after a chunk with a full stop, where that is certain.
  func decides(
    _ bytes: UnsafeBufferPointer<UInt8>, _ previous: Chunk, _ last: Chunk, _ next: Chunk,
    _ after: Chunk, abbreviation: AbbreviationKind, sentence: SentenceState,
    block: BlockState
  ) -> Bool? {
    let isSmall = next.shape == .small && next.opener == .none
    let isWord = abbreviation.contains(.alsoWord)
    if last.closer != .none { return nil }
    if isSmall, abbreviation.rawValue != 0 || last.hasInnerPoint, !last.isGlued { return false }
    // At 5 a.m. Mr. Smith went: nothing has happened yet.
    if abbreviation.contains(.time) {
      if !sentence.hasVerb || next.shape == .capitals { return false }
      if isCalendarWord(bytes, next) { return false }
    }
    if abbreviation.contains(.time) || abbreviation.contains(.suffix), !isWord, next.mark == .stop,
      self.abbreviation(bytes, next).contains(.title)
    {
      return true
    }
    let nextIsName =
      next.shape == .capitalised || next.shape == .capitals || next.shape == .capitalLetter
      || next.shape == .mixed || next.shape == .dotted
    // An abbreviation is no sentence: "H. Marshall Schwarz", "N.V. DSM".
    if sentence.count == 1, nextIsName, next.opener == .none, !next.isFunctionWord,
      last.shape == .capitalLetter || last.shape == .dotted
    {
      return false
    }
    if abbreviation.contains(.title), nextIsName, next.opener == .none { return false }
    if abbreviation.contains(.connective), !isWord { return false }
    if abbreviation.contains(.reference), next.shape == .digits || next.shape == .figures {
      return false
    }
    if abbreviation.contains(.month), next.shape == .digits || next.shape == .figures {
      return false
    }
    if abbreviation.contains(.place), nextIsName, next.opener == .none { return false }
    // U.S. Trust, U.N. Resolution: a name goes on, unless a word follows that begins sentences.
    if abbreviation.contains(.region), last.shape == .dotted, next.opener == .none,
      nextIsName, !next.isFunctionWord
    {
      return false
    }
    // J. L. Edmonson's initials, written together.
    if last.shape == .dotted, abbreviation.rawValue == 0, next.opener == .none, nextIsName,
      !next.isFunctionWord
    {
      return false
    }
    if last.shape == .capitalLetter, nextIsName, next.opener == .none {
      return initial(bytes, previous, last, next, after)
    }
    return nil
  }

  /// Whether a chunk is the name of a month or a day of the week, in full or short.
  private func isCalendarWord(_ bytes: UnsafeBufferPointer<UInt8>, _ chunk: Chunk) -> Bool {
    let flags = words.tokens.flags(of: bytes, Int(chunk.coreStart), Int(chunk.coreEnd))
    if flags & TokenFact.calendar.rawValue != 0 { return true }
    let kind = abbreviation(bytes, chunk)
    return chunk.mark == .stop && (kind.contains(.month) || kind.contains(.weekday))
  }

  /// Whether a sentence ends after a single capital with a full stop: not within a name.
  private func initial(
    _ bytes: UnsafeBufferPointer<UInt8>, _ previous: Chunk, _ last: Chunk, _ next: Chunk,
    _ after: Chunk
  ) -> Bool? {
    if next.shape == .capitalLetter || next.shape == .dotted { return false }
    if next.isFunctionWord { return nil }
    let followsName =
      previous.mark == .none
      && (previous.shape == .capitalised || previous.shape == .capitals || previous.shape == .mixed)
      || previous.shape == .capitalLetter && previous.mark == .stop
    // "by J. Smith"; but "vitamin C. Doctors" is left open.
    let followsFunctionWord =
      previous.shape == .small && previous.wordClass != 0 && previous.wordClass != WordClasses.noun
    if previous.mark != .none && previous.mark != .stop { return false }
    return followsName || followsFunctionWord ? false : nil
  }
}
