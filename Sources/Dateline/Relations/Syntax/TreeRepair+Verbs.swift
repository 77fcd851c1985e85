/// Verbs that the tagger took for nouns or modifiers.
///
/// Headlines and short sentences without articles fool it: "Iran backs Hezbollah", "Saudi jets bombed
/// Houthi positions". A sentence whose root is a noun and that holds a word of the rules' verbs
/// between two noun phrases is read as a clause with that verb.
extension TreeRepair {
  private static let lengthLimit = 60

  /// Makes the first such word of a verbless sentence its root.
  mutating func findVerb(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], dateAt: [Int32],
    isVerb: (Int) -> Bool
  ) {
    guard sentence.count >= 3, sentence.count <= Self.lengthLimit,
      let root = sentence.first(where: { heads[$0] < 0 }),
      Self.isNoun(upos[root]) || nameAt[root] >= 0 || isVerb(root) && upos[root] != .verb
    else { return }
    for token in sentence where Int(heads[token]) == root {
      switch deprels[token] {
      case .cop, .nsubj, .nsubjPass, .csubj, .expl: return
      default: break
      }
    }
    guard
      let verb = sentence.dropFirst().first(where: { token in
        nameAt[token] < 0 && dateAt[token] < 0 && isVerb(token) && hasVerbForm(token, analysis)
          && followsNoun(token, sentence, nameAt, dateAt)
          && opensPhrase(token + 1, sentence, analysis, nameAt) && !hasMark(token, sentence)
      })
    else { return }
    let nearest = top(endingAt: lastWord(before: verb, sentence, dateAt), from: sentence.lowerBound)
    // "Japan's decision to attack Peru alarmed the region": the decision did.
    let subject = hangsBelowVerb(nearest, under: root) ? root : nearest
    if subject != nearest, Int(heads[nearest]) == verb {
      // "the fact that Chad attacked Pakistan worries Kenya": the name takes the verb's place.
      heads[nearest] = heads[verb]
      deprels[nearest] = deprels[verb]
    }
    let isBeforeRoot = root > verb
    let isPassive =
      analysis.tags[verb] == .vbn && upos[verb + 1] == .adp && heads[verb + 1] >= 0
    for token in sentence where token != verb && Int(heads[token]) == verb && token < verb {
      // What hung on the verb as on a noun belongs to the noun before it.
      if token != subject { heads[token] = Int32(truncatingIfNeeded: subject) }
    }
    if root == verb {
      // "The ministry doubts that": what explained the noun is what the verb says.
      for token in sentence where token > verb && Int(heads[token]) == verb {
        switch deprels[token] {
        case .acl, .aclRelcl: deprels[token] = .ccomp
        // "Peru fears a raid"
        case .appos, .nmodUnmarked, .vocative: deprels[token] = .obj
        default: break
        }
      }
    }
    upos[verb] = .verb
    heads[verb] = -1
    deprels[verb] = .root
    heads[subject] = Int32(truncatingIfNeeded: verb)
    deprels[subject] = isPassive ? .nsubjPass : .nsubj
    if isBeforeRoot {
      heads[root] = Int32(truncatingIfNeeded: verb)
      deprels[root] = hasPreposition(root, sentence) ? .obl : .obj
    } else if root != subject, root != verb {
      heads[root] = Int32(truncatingIfNeeded: subject)
      deprels[root] = .compound
    }
    for token in sentence where token > verb && token != root && Int(heads[token]) < verb {
      // Phrases after the verb that hung on the noun before it.
      guard heads[token] >= 0, deprels[token] != .punct else { continue }
      heads[token] = Int32(truncatingIfNeeded: verb)
      if nameAt[token] >= 0 || Self.isNoun(upos[token]) {
        deprels[token] = hasPreposition(token, sentence) ? .obl : .obj
      }
    }
  }

  private func hasMark(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { Int(heads[$0]) == verb && deprels[$0] == .mark && $0 < verb }
  }

  private func hasPreposition(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains { Int(heads[$0]) == noun && deprels[$0] == .case && $0 < noun }
  }

  /// Whether a verb stands between a noun and the noun before it that it hangs on.
  private func hangsBelowVerb(_ noun: Int, under root: Int) -> Bool {
    guard root < noun else { return false }
    var above = Int(heads[noun])
    var hasVerb = false
    for _ in 0..<Self.lengthLimit where above >= 0 && above != root {
      if upos[above] == .verb { hasVerb = true }
      above = Int(heads[above])
    }
    return above == root && hasVerb
  }

  private func hasVerbForm(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .vbd, .vbn, .vbz, .vbp:
      deprels[token] != .acl && deprels[token] != .aclRelcl || hasOwnObject(token)
    case .nns: deprels[token] != .nsubj && deprels[token] != .obl && deprels[token] != .conj
    case .jj: deprels[token] == .amod
    default: false
    }
  }

  /// "A strike paralysed Greece": what was done to a noun has no object of its own.
  private func hasOwnObject(_ participle: Int) -> Bool {
    deprels[participle] == .acl
      && heads.indices[participle..<min(participle + 5, heads.count)].contains {
        Int(heads[$0]) == participle && deprels[$0] == .obj
      }
  }

  /// Whether a plural stands where only a verb can: "Peru fears a raid", "Egypt borders Eritrea".
  static func isBetweenPhrases(
    _ token: Int, _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32]
  ) -> Bool {
    guard analysis.tags[token] == .nns || analysis.tags[token] == .vbz, token > sentence.lowerBound,
      token + 1 < sentence.upperBound, nameAt[token - 1] >= 0, nameAt[token] < 0
    else { return false }
    switch analysis.tags[token + 1] {
    case .dt, .prpPossessive: return true
    default: return nameAt[token + 1] >= 0
    }
  }

  private func followsNoun(
    _ token: Int, _ sentence: Range<Int>, _ nameAt: [Int32], _ dateAt: [Int32]
  ) -> Bool {
    let before = lastWord(before: token, sentence, dateAt)
    return before >= sentence.lowerBound && (nameAt[before] >= 0 || Self.isNoun(upos[before]))
  }

  /// The word before a verb, over a date between them: "Boris Yeltsin on Saturday hosted".
  private func lastWord(before verb: Int, _ sentence: Range<Int>, _ dateAt: [Int32]) -> Int {
    var last = verb - 1
    while last > sentence.lowerBound, dateAt[last] >= 0 { last -= 1 }
    if last < verb - 1, last > sentence.lowerBound, deprels[last] == .case { last -= 1 }
    return last
  }

  private func opensPhrase(
    _ token: Int, _ sentence: Range<Int>, _ analysis: Analysis, _ nameAt: [Int32]
  ) -> Bool {
    guard token < sentence.upperBound else { return false }
    if nameAt[token] >= 0 { return true }
    switch upos[token] {
    case .det, .noun, .propn, .num, .adp, .adj: return true
    case .pron: return true
    case .part: return analysis.tags[token] == .to
    case .sconj: return deprels[token] == .mark
    default: return false
    }
  }

  /// The head of the phrase that ends at a token.
  private func top(endingAt last: Int, from start: Int) -> Int {
    var top = last
    for _ in 0..<Self.lengthLimit {
      let head = Int(heads[top])
      guard head >= start, head <= last, Self.isNoun(upos[head]) else { break }
      top = head
    }
    return top
  }

  static func isNoun(_ upos: UPOS) -> Bool { upos == .noun || upos == .propn }
}
