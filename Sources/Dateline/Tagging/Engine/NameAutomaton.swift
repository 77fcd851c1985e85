internal import CDatelineKernels

/// Finds all names of a compiled gazetteer in text: leftmost-longest, at word boundaries.
///
/// One pass over the bytes: words are folded and hashed eight bytes at a time; a bit filter passes
/// over the words that begin no name; the rest walk a trie over words, and a name counts where the
/// letters' cases allow it. Names are compared whole, so a hash never decides alone.
package struct NameAutomaton: @unchecked Sendable {
  /// A name found in the text.
  package struct Match: Sendable {
    /// The offset of the first byte.
    package var start: Int
    /// The offset after the last byte.
    package var end: Int
    /// The position of the first of the name's entries that the way of writing allows.
    package var entry: Int
    /// The position after the last of the name's entries.
    var entriesEnd: Int
  }

  /// Keeps the memory alive that the tables lie in.
  let image: GazetteerImage
  let words: InternedWords
  let trie: NameTrie
  private let phraseRoots: UnsafePointer<UInt32>
  private let wordClasses: UnsafePointer<UInt64>
  private let wordTypes: UnsafePointer<UInt32>
  private let endingTypes: UnsafePointer<UInt32>
  private let starts: NameStarts

  init(_ image: GazetteerImage) {
    self.image = image
    words = InternedWords(image)
    trie = NameTrie(image)
    phraseRoots = image.section(.phraseRoots, as: UInt32.self).start
    wordClasses = image.section(.wordClasses, as: UInt64.self).start
    wordTypes = image.section(.wordTypes, as: UInt32.self).start
    endingTypes = image.section(.endingTypes, as: UInt32.self).start
    let capital = image.section(.capitalFilter, as: UInt64.self)
    let small = image.section(.smallFilter, as: UInt64.self)
    starts = NameStarts(
      capitalFilter: capital.start, capitalBits: UInt64(NameTrie.log2(capital.count) + 6),
      smallFilter: small.start, smallBits: UInt64(NameTrie.log2(small.count) + 6))
  }

  /// The size of all tables, strings included, in bytes.
  package var byteCount: Int { image.byteCount }

  /// Asks for what will be read of a word, so that it is near when it is.
  @inline(__always)
  func prefetch(_ word: Int) {
    dateline_prefetch(wordClasses + word)
  }

  /// The trie node behind a word that begins phrases of the word lists.
  @inline(__always)
  func phraseRoot(_ word: Int) -> TrieNode { TrieNode(raw: phraseRoots[word]) }

  /// The bit of a word's classes that says that it may begin a name without a capital.
  static let beginsSmallBit: UInt64 = 1 << 62

  /// The bit of a word's classes that says that it begins a phrase of the word lists.
  static let beginsPhraseBit: UInt64 = 1 << 61

  /// What the word lists say of a word.
  @inline(__always)
  func classes(_ word: Int) -> UInt64 { wordClasses[word] }

  /// How often a word stands in names of which coarse type, as `NameTypeCounts` packs it.
  func types(ofWord word: Int) -> UInt32 { wordTypes[word] }

  /// How often words of this ending stand in names of which coarse type.
  func types(ofEnding ending: Int) -> UInt32 { endingTypes[ending] }

  /// Which names are told where several share words.
  package enum Overlaps: Sendable {
    /// The leftmost, and of those the longest: "New York" of "New York Times" if that is no name.
    case none
    /// Also names that begin inside one that was told and end beyond it: "York Times".
    case crossing
    /// Also names inside others: every name at every word.
    case nested
  }

  /// Calls `body` with every name, in the order of their first bytes.
  ///
  /// Most words begin no name and are passed over by a filter, a block of text at a time. Only the
  /// others are hashed and looked up.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - overlaps: which names are told where several share words.
  ///   - body: takes each match in order.
  /// - Complexity: O(*n*) in the length, times the words of the longest name at worst.
  package func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, overlaps: Overlaps = .none, _ body: (Match) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordScanner.scratchCapacity) {
      scratch in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameStarts.blockSize) { starts in
        guard let room = scratch.baseAddress, let starts = starts.baseAddress else { return }
        var scanner = WordScanner(bytes, scratch: room)
        var word = ScannedWord()
        // Where the words read so far end, and the names told.
        var at = 0
        var told = 0
        for block in stride(from: 0, to: bytes.count, by: NameStarts.blockSize) {
          let count = self.starts.find(in: block, scanner, words, into: starts)
          for index in 0..<count {
            // Offsets are counted from the block, so that a text may be longer than 4 GB.
            let start = block &+ Int(starts[index])
            if start < at { continue }
            scanner.move(to: start)
            guard scanner.next(&word) else { return }
            at = word.end
            if Self.isInsideWord(word.start, bytes) { continue }
            let root = words.find(word, in: scanner).root
            guard root.node.raw != 0 else { continue }
            if overlaps == .nested {
              _ = longest(from: root, word, scanner, body)
              continue
            }
            guard let match = longest(from: root, word, scanner), match.end > told else {
              continue
            }
            body(match)
            told = match.end
            if overlaps == .none || !mayCross(told, &scanner, &word) { at = told }
          }
        }
      }
    }
  }

  /// Whether names may go on from before an offset to behind it: a word of some name stands there,
  /// and nothing between that no name runs across.
  private func mayCross(
    _ offset: Int, _ scanner: inout WordScanner, _ word: inout ScannedWord
  ) -> Bool {
    scanner.move(to: offset)
    return scanner.next(&word) && word.gap.nameCode != nil
      && words.find(word, in: scanner).number >= 0
  }

  /// Whether a word goes on from the one before it: by an apostrophe or an ampersand, as in
  /// "O'Neill", or by letters beyond ASCII.
  private static func isInsideWord(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    if before < 0x80 {
      if before == UInt8(ascii: "'") { return start > 1 && isWordByte(bytes[start - 2]) }
      return before == UInt8(ascii: "&") || isWordByte(before)
    }
    guard let base = bytes.baseAddress else { return false }
    var first = start - 1
    while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    switch NameFolding.kind(of: NameFolding.scalar(base, at: first, count: bytes.count).0) {
    case .letter: return true
    case .ignored, .gap(.apostrophe): return first > 0 && isWordByte(bytes[first - 1])
    case .gap: return false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// The longest name that begins with a word.
  ///
  /// - Parameters:
  ///   - root: the node behind the word.
  ///   - first: the word.
  ///   - before: the scanner behind it.
  ///   - each: takes every name that begins with it, the shortest first.
  /// - Returns: the longest, or nil where none begins there.
  private func longest(
    from root: NameRoot, _ first: ScannedWord, _ before: WordScanner,
    _ each: (Match) -> Void = { _ in }
  ) -> Match? {
    var scanner = before
    var word = first
    var node = root.node
    var surface = CasePattern()
    var count = 0
    var best: Match?
    while true {
      surface.set(word.letterCase, at: count)
      count += 1
      let end = word.end
      let here = node
      let hasNext = (here.hasMore || here.hasEntries) && scanner.next(&word)
      if here.hasEntries, !hasNext || Self.mayEnd(before: word, in: scanner) {
        let entries = trie.entries(at: here)
        for position in entries {
          let entry = trie.entry(position)
          if entry.pattern.accepts(
            surface, count: count, byteCount: end - first.start, rule: entry.rule)
          {
            let match = Match(
              start: first.start, end: end, entry: position, entriesEnd: entries.upperBound)
            each(match)
            best = match
            break
          }
        }
      }
      guard here.hasMore, hasNext, let gap = word.gap.nameCode else { return best }
      let number = words.find(word, in: scanner).number
      guard number >= 0 else { return best }
      let label = NameTrie.label(word: number, gap: gap)
      if count == 1, root.mask & NameTrie.maskBit(label) == 0 { return best }
      node = trie.step(from: here, label: label)
      if node.raw == 0 { return best }
    }
  }

  /// All entities that a match may mean; surnames alone do not count.
  func entities(of match: Match) -> [Int] {
    var entities: [Int] = []
    for position in match.entry..<match.entriesEnd {
      let entry = trie.entry(position)
      if entry.kind != .surname, !entities.contains(entry.entity) { entities.append(entry.entity) }
    }
    return entities
  }

  /// Whether a name may end before a word: not inside "Sana'a" or "AT&T", but before "'s".
  @inline(__always)
  static func mayEnd(before word: ScannedWord, in scanner: WordScanner) -> Bool {
    switch word.gap {
    case .none: return false
    case .apostrophe:
      return word.end - word.start == 1 && scanner.bytes[word.start] | 0x20 == 0x73
    default: return true
    }
  }
}
