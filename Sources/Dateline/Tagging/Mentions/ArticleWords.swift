/// A word of an article and what the gazetteer says of it.
struct ArticleWord {
  /// The offset of the first byte.
  var start: Int32
  /// The offset after the last byte.
  var end: Int32
  /// The number among the gazetteer's words, or -1.
  var number: Int32
  /// The position of the sentence.
  var sentence: Int32
  /// The classes that word lists give it, as bits of `WordClass`.
  var classes: UInt64 = 0
  /// What the gazetteer's names go on with behind it.
  var root = NameRoot.none
  /// The folded form: its bytes or their hash.
  var key: UInt64
  /// How it is written.
  var letterCase: LetterCase
  /// What stands before it; a rupture at the front of a sentence.
  var gap: WordGap
  /// Whether its capital proves little: at the front of a sentence, or after a quote or a colon.
  var isInitial: Bool
  /// Its universal part of speech, where an analysis was given.
  var partOfSpeech: UPOS?

  /// Whether it is a finite verb or an auxiliary, where an analysis was given.
  var isFiniteVerb = false
  /// Whether its token goes on with a full stop, as in "Inc." and "Jr.".
  var endsInStop = false
  /// Whether it stands inside an address, a file name or another token that is no plain word.
  var isInsideToken = false

  /// Whether it begins with a capital.
  var isCapital: Bool { letterCase != .lower }

  /// The bytes of the word.
  var span: TextSpan { TextSpan(Int(start), Int(end)) }

  /// Whether a word list holds it.
  func isIn(_ wordClass: WordClass) -> Bool { classes & wordClass.bit != 0 }

  /// Whether one of several word lists holds it.
  func isInAny(_ bits: UInt64) -> Bool { classes & bits != 0 }
}

/// How a sentence uses capitals.
enum CapitalStyle {
  /// As prose does.
  case prose
  /// On most words, as headlines do.
  case title
  /// Throughout.
  case capitals
  /// Nowhere.
  case none
}

/// The words of an article, sentence by sentence.
struct ArticleWords {
  /// All words in reading order.
  var words: [ArticleWord] = []
  /// For each sentence the range of its words.
  var sentences: [Range<Int>] = []
  /// For each sentence how it uses capitals.
  var styles: [CapitalStyle] = []

  /// Scans the sentences of a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: ArticleText, _ sentences: [Sentence], _ automaton: NameAutomaton) {
    words.reserveCapacity(text.count / 5)
    self.sentences.reserveCapacity(sentences.count)
    styles.reserveCapacity(sentences.count)
    text.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchCapacity) {
        scratch in
        guard let room = scratch.baseAddress else { return }
        for index in sentences.indices {
          scan(sentences[index], Int32(truncatingIfNeeded: index), bytes, room, automaton)
        }
      }
    }
  }

  /// Takes parts of speech from the tokens, and marks words that are mere parts of addresses.
  ///
  /// - Complexity: O(*n*) in the number of words and tokens.
  mutating func align(to tokens: Tokens, _ analysis: Analysis?, in text: ArticleText) {
    guard tokens.count > 0 else { return }
    text.withBytes { bytes in
      var token = 0
      for index in words.indices {
        let start = Int(words[index].start)
        while token < tokens.count, tokens.spans[token].end <= start { token += 1 }
        guard token < tokens.count else { return }
        let span = tokens.spans[token]
        guard span.start <= start else { continue }
        if let analysis {
          words[index].partOfSpeech = analysis.upos[token]
          switch analysis.tags[token] {
          case .vbd, .vbz, .vbp, .md: words[index].isFiniteVerb = true
          default: break
          }
        }
        words[index].endsInStop =
          span.end == Int(words[index].end) + 1 && bytes[span.end - 1] == UInt8(ascii: ".")
        if span.start < start || span.end > Int(words[index].end) {
          words[index].isInsideToken =
            bytes[span.range].contains { byte in
              byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: ":")
            } || Self.isFileName(bytes[span.range])
        }
      }
    }
  }

  /// Whether a token is like `report.pdf` or `goldstar.com`: a full stop between long small parts.
  private static func isFileName(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let stop = token.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let tail = token[token.index(after: stop)...]
    return tail.count >= 2 && tail.allSatisfy { $0 &- 0x61 < 26 } && stop - token.startIndex > 1
  }

  private mutating func scan(
    _ sentence: Sentence, _ index: Int32, _ bytes: UnsafeBufferPointer<UInt8>,
    _ room: UnsafeMutablePointer<UInt8>, _ automaton: NameAutomaton
  ) {
    let first = words.count
    let part = UnsafeBufferPointer(rebasing: bytes[..<sentence.span.end])
    var scanner = WordScanner(part, from: sentence.span.start, scratch: room)
    var word = ScannedWord()
    var isFirst = true
    var capitals = 0
    var smalls = 0
    var uppers = 0
    var hasSmall = false
    while scanner.next(&word) {
      // Words are looked up when all of the sentence are known, so that the ways to memory overlap;
      // only a word that is not ASCII must be asked for while the scanner holds its folded form.
      automaton.words.prefetch(word.key)
      let found =
        word.isPlain
        ? InternedWord(number: Self.notYet, root: .none) : automaton.words.find(word, in: scanner)
      let isInitial =
        isFirst || word.gap == .rupture && Self.startsClause(word.start, sentence.span, bytes)
      words.append(
        ArticleWord(
          start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: word.end),
          number: Int32(truncatingIfNeeded: found.number), sentence: index, root: found.root,
          key: word.isPlain ? word.key.value : Self.key(word.key.value, length: word.key.length),
          letterCase: word.letterCase, gap: isFirst ? .rupture : word.gap,
          isInitial: isInitial))
      if word.letterCase == .lower { hasSmall = true }
      if word.end - word.start > 3 || isFirst {
        switch word.letterCase {
        case .lower: smalls += 1
        case .upper: uppers += 1
        default: capitals += 1
        }
      }
      isFirst = false
    }
    lookUp(first..<words.count, in: bytes, automaton)
    sentences.append(first..<words.count)
    let style = Self.style(capitals: capitals, smalls: smalls, uppers: uppers)
    // Headlines have no full stop; a short sentence may hold little but names.
    let isStopped = sentence.span.end > 0 && bytes[sentence.span.end - 1] == UInt8(ascii: ".")
    styles.append(style == .title && isStopped && hasSmall ? .prose : style)
  }

  /// The number of a word that has not been looked up.
  private static let notYet = -2

  /// The key of a word as articles keep it: with its highest bit where it is a hash.
  static func key(_ value: UInt64, length: Int) -> UInt64 {
    length > 8 ? value | (1 as UInt64) << 63 : value
  }

  /// Finds scanned words among the gazetteer's, in two rounds that each ask for the memory of the
  /// next.
  private mutating func lookUp(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ automaton: NameAutomaton
  ) {
    guard let base = bytes.baseAddress else { return }
    words.withUnsafeMutableBufferPointer { words in
      for index in range {
        var number = Int(words[index].number)
        if number == Self.notYet {
          let start = Int(words[index].start)
          let key = WordKey(value: words[index].key, length: Int(words[index].end) - start)
          let found = automaton.words.find(key) { base[start + $0] | 0x20 }
          number = found.number
          words[index].number = Int32(truncatingIfNeeded: number)
          words[index].root = found.root
          words[index].key = Self.key(key.value, length: key.length)
        }
        if number >= 0 { automaton.prefetch(number) }
      }
      for index in range where words[index].number >= 0 {
        words[index].classes = automaton.classes(Int(words[index].number))
      }
    }
  }

  /// Whether a word begins a quotation or follows a colon, where prose may write a capital.
  private static func startsClause(
    _ start: Int, _ sentence: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = start - 1
    while at >= sentence.start {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x0A {
        at -= 1
        continue
      }
      if byte == 0x22 || byte == 0x3A || byte == 0x2A || byte == 0x5F { return true }
      // Behind the dash of a dateline: "LONDON (AP) - Kidnappers".
      if byte == 0x2D { return at > 0 && (bytes[at - 1] == 0x20 || bytes[at - 1] == 0x2D) }
      // Curly quotes, bullets and dashes share their first two bytes.
      return at >= 2 && bytes[at - 2] == 0xE2 && bytes[at - 1] == 0x80
        && (byte == 0x9C || byte == 0x98 || byte == 0xA2 || byte == 0x93 || byte == 0x94)
    }
    return true
  }

  private static func style(capitals: Int, smalls: Int, uppers: Int) -> CapitalStyle {
    let total = capitals + smalls + uppers
    if total >= 3, uppers * 4 >= total * 3 { return .capitals }
    if capitals + uppers == 0 { return .none }
    if total >= 4, smalls * 4 <= total { return .title }
    if total == 3, smalls == 0 { return .title }
    return .prose
  }
}
