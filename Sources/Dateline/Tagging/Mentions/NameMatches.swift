/// The names and phrases of the gazetteer that begin at a word of an article.
struct NameMatches {
  let article: ArticleWords
  let gazetteer: Gazetteer

  /// A name found.
  struct Match {
    /// The position after its last word.
    var end: Int
    /// The entries of its node; not all need allow the way of writing.
    var entries: Range<Int>
  }

  /// The longest name that begins at a word, within its sentence.
  ///
  /// - Parameters:
  ///   - start: the position of the first word.
  ///   - limit: the position that the name must not reach beyond.
  /// - Returns: where the name ends and whose it is, or nil where none begins there.
  func longest(at start: Int, limit: Int) -> Match? {
    let first = article.words[start]
    var node = first.root.node
    guard node.raw != 0 else { return nil }
    var best: Match?
    var surface = CasePattern()
    var at = start
    while true {
      let word = article.words[at]
      surface.set(word.letterCase, at: at - start)
      let next = at + 1
      if node.hasEntries, mayEnd(at) {
        let entries = gazetteer.automaton.trie.entries(at: node)
        if entries.contains(where: {
          gazetteer.automaton.trie.entry($0).kind != .surname && accepts($0, surface, start..<next)
        }) {
          best = Match(end: next, entries: entries)
        }
      }
      guard node.hasMore, next < limit else { return best }
      let following = article.words[next]
      guard following.sentence == first.sentence, following.number >= 0,
        let gap = following.gap.nameCode
      else { return best }
      let label = NameTrie.label(word: Int(following.number), gap: gap)
      node =
        at == start
        ? gazetteer.automaton.trie.step(from: first.root, label: label)
        : gazetteer.automaton.trie.step(from: node, label: label)
      if node.raw == 0 { return best }
      at = next
    }
  }

  /// The longest name that begins at a word if capitals are ignored.
  func longestInAnyCase(at start: Int, limit: Int) -> Match? {
    let root = article.words[start].root
    var node = root.node
    var best: (end: Int, node: TrieNode)?
    var at = start
    while node.raw != 0 {
      if node.hasEntries, mayEnd(at) { best = (at + 1, node) }
      at += 1
      guard node.hasMore, at < limit, let label = label(of: at) else { break }
      node =
        at == start + 1
        ? gazetteer.automaton.trie.step(from: root, label: label)
        : gazetteer.automaton.trie.step(from: node, label: label)
    }
    return best.map { Match(end: $0.end, entries: gazetteer.automaton.trie.entries(at: $0.node)) }
  }

  /// Whether a name of several words may begin at a word; false is certain, true is a guess.
  func mayGoOn(at start: Int, limit: Int) -> Bool {
    guard start + 1 < limit, let label = label(of: start + 1) else { return false }
    return article.words[start].root.mask & NameTrie.maskBit(label) != 0
  }

  /// The label of the step to a word, or nil where no name runs on to it.
  private func label(of word: Int) -> UInt32? {
    let own = article.words[word]
    guard own.number >= 0, let gap = own.gap.nameCode else { return nil }
    return NameTrie.label(word: Int(own.number), gap: gap)
  }

  /// The entries of exactly these words, whatever they are to their entities.
  func entries(of words: Range<Int>) -> Range<Int> {
    var at = words.lowerBound
    var node = article.words[at].root.node
    while node.raw != 0, at + 1 < words.upperBound {
      at += 1
      let following = article.words[at]
      guard following.number >= 0, let gap = following.gap.nameCode else { return 0..<0 }
      node = gazetteer.automaton.trie.step(
        from: node, label: NameTrie.label(word: Int(following.number), gap: gap))
    }
    return node.hasEntries ? gazetteer.automaton.trie.entries(at: node) : 0..<0
  }

  /// Whether the letters of some words are those of an entry.
  func accepts(_ entry: Int, _ words: Range<Int>) -> Bool {
    var surface = CasePattern()
    for word in words { surface.set(article.words[word].letterCase, at: word - words.lowerBound) }
    return accepts(entry, surface, words)
  }

  private func accepts(_ position: Int, _ surface: CasePattern, _ words: Range<Int>) -> Bool {
    let entry = gazetteer.automaton.trie.entry(position)
    let count = Int(article.words[words.upperBound - 1].end - article.words[words.lowerBound].start)
    return entry.pattern.accepts(
      surface, count: words.count, byteCount: count, rule: entry.rule)
  }

  /// Whether a name may end with a word: not inside "Sana'a" or "AT&T", but before "'s".
  func mayEnd(_ word: Int) -> Bool {
    let next = word + 1
    guard next < article.words.count, article.words[next].sentence == article.words[word].sentence
    else { return true }
    switch article.words[next].gap {
    case .none: return false
    case .apostrophe: return isPossessive(next)
    default: return true
    }
  }

  /// Whether a word is the "s" of a possessive.
  func isPossessive(_ word: Int) -> Bool {
    let next = article.words[word]
    return next.gap == .apostrophe && next.key == 0x73
  }

  /// The longest phrase of the word lists that begins at a word, with its classes.
  func phrase(at start: Int, limit: Int) -> (end: Int, classes: UInt64) {
    let first = article.words[start]
    var best = (end: start + 1, classes: first.classes & ~NameAutomaton.beginsPhraseBit)
    guard first.isInAny(NameAutomaton.beginsPhraseBit) else { return best }
    var node = gazetteer.automaton.phraseRoot(Int(first.number))
    var at = start
    while node.hasMore, at + 1 < limit {
      let following = article.words[at + 1]
      guard following.number >= 0, let gap = following.gap.nameCode else { return best }
      node = gazetteer.automaton.trie.step(
        from: node, label: NameTrie.label(word: Int(following.number), gap: gap))
      if node.raw == 0 { return best }
      at += 1
      guard node.hasEntries else { continue }
      var classes: UInt64 = 0
      for position in gazetteer.automaton.trie.entries(at: node) {
        classes |= 1 << UInt64(gazetteer.automaton.trie.entry(position).entity)
      }
      best = (at + 1, classes)
    }
    return best
  }
}
