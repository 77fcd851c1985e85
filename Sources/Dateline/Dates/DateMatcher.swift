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
  /// Where the steps of the pattern under trial start and end, and what they are worth.
  private let trail: UnsafeMutableBufferPointer<Step>
  /// The same of the best pattern so far.
  private let kept: UnsafeMutableBufferPointer<Step>
  private var best: (ending: DatePatternTrie.Ending, depth: Int)?

  private struct Step {
    var start = 0
    var end = 0
    var value = 0
  }

  private init(
    _ rules: DateRules, _ atoms: UnsafeBufferPointer<DateAtom>,
    _ steps: UnsafeMutableBufferPointer<Step>
  ) {
    self.rules = rules
    self.atoms = atoms
    let limit = DatePatternTrie.depthLimit
    trail = UnsafeMutableBufferPointer(rebasing: steps[..<limit])
    kept = UnsafeMutableBufferPointer(rebasing: steps[limit...])
  }

  /// The expressions of a text in reading order, with the core finds that their parts point at.
  ///
  /// - Complexity: O(*n*) in the number of atoms, times the length of the longest pattern.
  static func matches(
    _ rules: DateRules, _ atoms: UnsafeBufferPointer<DateAtom>
  ) -> (matches: [Match], found: [Match]) {
    withUnsafeTemporaryAllocation(of: Step.self, capacity: 2 * DatePatternTrie.depthLimit) { room in
      room.initialize(repeating: Step())
      return rules.core.withView { core in
        rules.phrases.withView { phrases in
          var matcher = DateMatcher(rules, atoms, room)
          matcher.findCore(core)
          let matches = matcher.findAll(phrases)
          return (matches, matcher.found)
        }
      }
    }
  }

  private mutating func findCore(_ core: DatePatternTrie.View) {
    foundAt = [Int32](repeating: -1, count: atoms.count)
    for index in atoms.indices where longest(core, at: index) {
      foundAt[index] = Int32(found.count)
      found.append(match(core, at: index))
    }
  }

  private mutating func findAll(_ phrases: DatePatternTrie.View) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < atoms.count {
      let number = Int(foundAt[index])
      let end = number >= 0 ? found[number].range.upperBound : index
      if longest(phrases, at: index), let best, kept[best.depth - 1].end > end {
        matches.append(match(phrases, at: index))
      } else if number >= 0 {
        matches.append(found[number])
      } else {
        index += 1
        continue
      }
      let last = matches[matches.count - 1]
      index = max(index + 1, last.extent.upperBound)
      if rules.rules[last.rule].form == .nothing { matches.removeLast() }
    }
    return matches
  }

  /// Finds the longest pattern from an atom on and keeps it as `best`.
  private mutating func longest(_ trie: DatePatternTrie.View, at start: Int) -> Bool {
    best = nil
    step(trie, node: 0, at: start, depth: 0)
    return best != nil
  }

  /// The match that `best` stands for.
  private func match(_ trie: DatePatternTrie.View, at start: Int) -> Match {
    guard let (ending, depth) = best else {
      preconditionFailure("a match is made only after one was found")
    }
    let rule = rules.rules[Int(ending.rule)]
    var parts = DateParts(form: rule.form)
    for (key, value) in rule.constants { parts.set(key, to: value) }
    for index in ending.captures {
      let capture = trie.captures[Int(index)]
      parts.set(capture.key, to: kept[capture.depth].value)
    }
    return Match(
      rule: Int(ending.rule), range: start..<kept[depth - 1].end,
      extent: kept[Int(ending.extent.lowerBound)]
        .start..<kept[Int(ending.extent.upperBound) - 1].end,
      parts: parts)
  }

  /// Tries every edge of a node that the atom at an index may take.
  private mutating func step(
    _ trie: DatePatternTrie.View, node: Int, at index: Int, depth: Int
  ) {
    let atom = atoms[index]
    if depth > 0, atom.flags.contains(.sentenceStart) { return }
    let isSpaced = depth > 0 && atom.flags.contains(.spaced)
    let (words, fillers, bits) = (
      trie.nodes[node].words, trie.nodes[node].fillers, trie.nodes[node].fillerBits
    )
    if !words.isEmpty, atom.word >= 0 || atom.isNumber {
      let wanted = DatePatternTrie.Step(key: DateWordList.key(atom), isSpaced: isSpaced)
      var low = Int(words.lowerBound)
      var high = Int(words.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if trie.edges[middle].step.code < wanted.code { low = middle + 1 } else { high = middle }
      }
      if low < Int(words.upperBound), trie.edges[low].step == wanted {
        trail[depth] = Step(start: index, end: index + 1, value: index)
        enter(trie, node: Int(trie.edges[low].target), at: index + 1, depth: depth + 1)
      }
    }
    if fillers.isEmpty { return }
    var open: UInt64 = 0
    if atom.word >= 0 { open = rules.words.bits[Int(atom.word)] }
    if atom.isNumber { open = rules.words.digitBits }
    let hasFind = index < foundAt.count && foundAt[index] >= 0
    if hasFind { open |= rules.foundBits }
    if open & bits == 0 { return }
    for edge in fillers {
      let step = trie.edges[Int(edge)].step
      guard open & (1 << UInt64(step.filler % 64)) != 0, step.isSpaced == isSpaced,
        let (end, value) = fill(rules.fillers[step.filler], at: index, hasFind)
      else { continue }
      trail[depth] = Step(start: index, end: end, value: value)
      enter(trie, node: Int(trie.edges[Int(edge)].target), at: end, depth: depth + 1)
    }
  }

  private mutating func enter(
    _ trie: DatePatternTrie.View, node: Int, at index: Int, depth: Int
  ) {
    for ending in trie.nodes[node].endings { offer(trie.endings[Int(ending)], depth: depth) }
    if index < atoms.count, depth < DatePatternTrie.depthLimit {
      step(trie, node: node, at: index, depth: depth)
    }
  }

  private func fill(
    _ filler: DateRules.Filler, at index: Int, _ hasFind: Bool
  ) -> (end: Int, value: Int)? {
    switch filler {
    case .list(let list): return rules.words.match(list, atoms, at: index)
    case .number(let kind): return rules.numbers.read(kind, atoms, at: index)
    case .found(let kind):
      guard hasFind else { return nil }
      let number = Int(foundAt[index])
      return fits(found[number].parts, kind) ? (found[number].extent.upperBound, number) : nil
    }
  }

  private mutating func offer(_ ending: DatePatternTrie.Ending, depth: Int) {
    let end = trail[depth - 1].end
    if let best {
      let bestEnd = kept[best.depth - 1].end
      if end < bestEnd || end == bestEnd && ending.rule >= best.ending.rule { return }
    }
    if !isAllowed(ending, from: trail[0].start, to: end) { return }
    best = (ending, depth)
    for index in 0..<depth { kept[index] = trail[index] }
  }

  /// Whether the words beside a match are such as its rule wants.
  private func isAllowed(
    _ ending: DatePatternTrie.Ending, from start: Int, to end: Int
  ) -> Bool {
    let rule = Int(ending.rule)
    if !rules.rules[rule].hasNeighbours { return true }
    let (before, notBefore) = (rules.rules[rule].before, rules.rules[rule].notBefore)
    if !before.isEmpty, !stands(before, beside: start - 1, edge: start) { return false }
    if !notBefore.isEmpty, stands(notBefore, beside: start - 1, edge: start) { return false }
    let (after, notAfter) = (rules.rules[rule].after, rules.rules[rule].notAfter)
    if !after.isEmpty, !stands(after, beside: end, edge: end) { return false }
    return notAfter.isEmpty || !stands(notAfter, beside: end, edge: end)
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
    for list in words.lists where rules.words.match(list, atoms, at: index) != nil { return true }
    return false
  }

  private func fits(_ parts: DateParts, _ kind: DateRules.Found) -> Bool {
    switch kind {
    case .plainDate: parts.form == .calendar && parts.weekday == nil
    case .date: parts.form == .calendar || parts.form == .shift || parts.form == .anchor
    case .dayDate: (parts.form == .calendar || parts.form == .shift) && parts.isOneDay
    case .longDate: (parts.form == .calendar || parts.form == .shift) && parts.isLong
    case .yearDate: parts.isOneYear
    case .clock: parts.form == .clock
    case .duration: parts.form == .duration
    }
  }
}
