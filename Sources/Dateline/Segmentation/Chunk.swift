/// A stretch of text between white space, as the sentence segmenter looks at it.
///
/// Its core is what remains when opening marks before it and marks and closers behind it are taken
/// away: of `("U.S.,"` the core is `U.S`, the opener a bracket, the mark a comma, the closer a
/// quote.
struct Chunk: Sendable {
  /// The first byte, and the one after the last.
  var start: Int32
  var end: Int32
  /// The bounds of the core.
  var coreStart: Int32
  var coreEnd: Int32
  /// A hash of the core without regard to capitals; 0 where there is none.
  var core: UInt32 = 0
  var shape = ChunkShape.none
  var opener = ChunkOpener.none
  var mark = ChunkMark.none
  var closer = ChunkCloser.none
  /// What the word most often is in the treebanks; 0 where unknown.
  var wordClass: UInt8 = 0
  /// Whether the next chunk follows without white space, as in `end.Next`.
  var isGlued = false
  /// Whether a full stop stands inside the core.
  var hasInnerPoint = false

  /// Whether the chunk is full stops alone.
  @inline(__always)
  var isPoint: Bool { shape == .none && mark == .stop && coreStart == coreEnd }

  /// Whether the chunk is a capitalised word of a class that begins sentences and no names:
  /// auxiliary, adverb, pronoun, determiner, preposition, conjunction, interjection or particle.
  @inline(__always)
  var isFunctionWord: Bool {
    guard shape == .capitalised || wordClass == WordClasses.pronoun else { return false }
    switch wordClass {
    case WordClasses.auxiliary, WordClasses.adverb...WordClasses.conjunction,
      WordClasses.interjection, WordClasses.particle:
      return true
    default: return false
    }
  }

  /// Whether the chunk is a number of up to three figures with nothing before or behind it.
  @inline(__always)
  var isFreeNumber: Bool {
    shape == .digits && end - start <= 3 && coreStart == start && coreEnd == end
  }

  /// Whether the chunk is an adverb, pronoun, determiner, preposition or conjunction with a capital.
  @inline(__always)
  var isCapitalFunctionWord: Bool {
    shape == .capitalised && opener == .none && wordClass >= WordClasses.adverb
      && wordClass <= WordClasses.conjunction
  }

  init(start: Int, end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    coreStart = self.start
    coreEnd = self.start
  }
}

/// How the core of a chunk is written.
enum ChunkShape: UInt8, Sendable {
  /// No letter or digit.
  case none
  case small, capitalised, capitals, mixed
  /// One letter.
  case smallLetter, capitalLetter
  /// Letters with points between them: `U.S`, `p.m`.
  case dotted
  case digits
  /// Digits and letters: `20th`, `S-300`.
  case figures
  /// A web or e-mail address.
  case address
  /// A number in brackets: `[17]`, `<sup>3</sup>`.
  case reference
}

/// The mark before a chunk's core.
enum ChunkOpener: UInt8, Sendable {
  case none, quote, bracket, bullet, other
}

/// The mark that a chunk ends in, behind closers.
enum ChunkMark: UInt8, Sendable {
  case none, stop, exclamation, question, ellipsis, comma, colon, semicolon, dash, other
  /// Several of `!` and `?`.
  case shout

  /// Whether sentences commonly end in the mark.
  var isTerminal: Bool {
    switch self {
    case .stop, .exclamation, .question, .ellipsis, .shout: true
    default: false
    }
  }
}

/// What stands behind the mark of a chunk.
enum ChunkCloser: UInt8, Sendable {
  case none, quote, bracket, reference, other
}
