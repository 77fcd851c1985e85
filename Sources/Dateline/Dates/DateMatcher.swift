/// Runs the rules over the atoms of a text.
struct DateMatcher {
  /// A rule's match.
  struct Match {
    let rule: Int
    /// The atoms of the whole pattern.
    let range: Range<Int>
    /// The atoms of the expression.
    let extent: Range<Int>
    let parts: DateParts
  }

  private let rules: DateRules
  private let atoms: UnsafeBufferPointer<DateAtom>
  /// The core rules' finds, and for each atom which of them begins there.
  private var found: [Match] = []
  private var foundAt: [Int32] = []
  private var ends = [Int](repeating: 0, count: 64)
  private var starts = [Int](repeating: 0, count: 64)
  private var values = [Int](repeating: 0, count: 64)
  private var best: (ending: DatePatternTrie.Ending, depth: Int, values: [Int], starts: [Int], ends: [Int])?

  private init(_ rules: DateRules, _ atoms: UnsafeBufferPointer<DateAtom>) {
    self.rules = rules
    self.atoms = atoms
  }

  /// The expressions of a text in reading order, with the core finds that their parts point at.
  ///
  /// - Complexity: O(*n*) in the number of atoms, times the length of the longest pattern.
  static func matches(
    _ rules: DateRules, _ atoms: UnsafeBufferPointer<DateAtom>
  ) -> (matches: [Match], found: [Match]) {
    var matcher = DateMatcher(rules, atoms)
    return (matcher.run(), matcher.found)
  }

  private mutating func run() -> [Match] {
    foundAt = [Int32](repeating: -1, count: atoms.count)
    for index in atoms.indices {
      if let match = longest(rules.core, at: index) {
        foundAt[index] = Int32(found.count)
        found.append(match)
      }
    }
    var matches: [Match] = []
    var index = 0
    while index < atoms.count {
      var chosen = foundAt[index] >= 0 ? found[Int(foundAt[index])] : nil
      if let phrase = longest(rules.phrases, at: index),
        phrase.range.upperBound > chosen?.range.upperBound ?? 0
      {
        chosen = phrase
      }
      guard let match = chosen else {
        index += 1
        continue
      }
      if rules.rules[match.rule].form != .nothing { matches.append(match) }
      index = max(index + 1, match.extent.upperBound)
    }
    return matches
  }

  private mutating func longest(_ trie: DatePatternTrie, at start: Int) -> Match? {
    best = nil
    let atom = atoms[start]
    if atom.isNumber {
      for edge in trie.rootNumberEdges { follow(edge, trie, at: start, depth: 0) }
    }
    if atom.isNumber || atom.word >= 0, let edges = trie.rootEdges[DateWordList.key(atom)] {
      for edge in edges { follow(edge, trie, at: start, depth: 0) }
    }
    if !foundAt.isEmpty, foundAt[start] >= 0 {
      for edge in trie.rootFoundEdges { follow(edge, trie, at: start, depth: 0) }
    }
    guard let best else { return nil }
    let rule = rules.rules[Int(best.ending.rule)]
    var parts = DateParts(form: rule.form)
    for (key, value) in rule.constants { parts.set(key, to: value) }
    for (key, depth) in best.ending.captures { parts.set(key, to: best.values[depth]) }
    let first = Int(best.ending.extentStart)
    let last = Int(best.ending.extentEnd) - 1
    return Match(
      rule: Int(best.ending.rule), range: start..<best.ends[best.depth - 1],
      extent: best.starts[first]..<best.ends[last], parts: parts)
  }

  private mutating func follow(
    _ edge: DatePatternTrie.Edge, _ trie: DatePatternTrie, at index: Int, depth: Int
  ) {
    if depth > 0 {
      let flags = atoms[index].flags
      if flags.contains(.sentenceStart) { return }
      if flags.contains(.spaced) != (edge.step.gap == .spaced) { return }
    }
    let end: Int
    switch edge.step.label {
    case .key(let key):
      guard DateWordList.key(atoms[index]) == key else { return }
      end = index + 1
      values[depth] = index
    case .filler(.list(let list)):
      guard let match = rules.lists[list].match(atoms, at: index) else { return }
      end = match.end
      values[depth] = match.value
    case .filler(.number(let kind)):
      guard let match = rules.numbers.read(kind, atoms, at: index) else { return }
      end = match.end
      values[depth] = match.value
    case .filler(.found(let kind)):
      guard foundAt.count > index, foundAt[index] >= 0 else { return }
      let match = found[Int(foundAt[index])]
      guard fits(match.parts, kind) else { return }
      end = match.extent.upperBound
      values[depth] = Int(foundAt[index])
    }
    starts[depth] = index
    ends[depth] = end
    let node = Int(edge.target)
    for ending in trie.endings[node] { offer(ending, depth: depth + 1) }
    guard end < atoms.count, depth + 1 < values.count else { return }
    for next in trie.edges[node] { follow(next, trie, at: end, depth: depth + 1) }
  }

  private mutating func offer(_ ending: DatePatternTrie.Ending, depth: Int) {
    let end = ends[depth - 1]
    if let best {
      let bestEnd = best.ends[best.depth - 1]
      if end < bestEnd || end == bestEnd && ending.rule >= best.ending.rule { return }
    }
    let rule = rules.rules[Int(ending.rule)]
    let start = starts[0]
    if !rule.before.isEmpty, !stands(rule.before, beside: start - 1, edge: start) { return }
    if !rule.notBefore.isEmpty, stands(rule.notBefore, beside: start - 1, edge: start) { return }
    if !rule.after.isEmpty, !stands(rule.after, beside: end, edge: end) { return }
    if !rule.notAfter.isEmpty, stands(rule.notAfter, beside: end, edge: end) { return }
    best = (ending, depth, values, starts, ends)
  }

  /// Whether one of some words stands at an index; `edge` is the later of the two atoms, where a
  /// new sentence would begin.
  private func stands(_ words: DateRules.Neighbours, beside index: Int, edge: Int) -> Bool {
    guard index >= 0, index < atoms.count,
      edge >= atoms.count || !atoms[edge].flags.contains(.sentenceStart)
    else { return words.atEdge }
    let atom = atoms[index]
    if words.number, atom.isNumber { return true }
    if words.capital, atom.flags.contains(.capital) { return true }
    if words.lowercase, atom.flags.contains(.word), !atom.flags.contains(.capital) { return true }
    if words.plural, atom.flags.contains(.pluralEnding) { return true }
    if words.words.contains(DateWordList.key(atom)) { return true }
    for list in words.lists where rules.lists[list].match(atoms, at: index) != nil { return true }
    return false
  }

  private func fits(_ parts: DateParts, _ kind: DateRules.Found) -> Bool {
    switch kind {
    case .plainDate: parts.form == .calendar && parts.weekday == nil
    case .date: parts.form == .calendar || parts.form == .shift || parts.form == .anchor
    case .dayDate: (parts.form == .calendar || parts.form == .shift) && parts.isOneDay
    case .yearDate: parts.isOneYear
    case .clock: parts.form == .clock
    case .duration: parts.form == .duration
    }
  }
}
