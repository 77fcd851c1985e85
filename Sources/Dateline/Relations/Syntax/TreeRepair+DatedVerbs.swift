/// Verbs parted from their auxiliaries or their conjunction by when and where they happen.
extension TreeRepair {
  /// "had on Monday granted", "is next week to sign": the date is the verb's, and what stands before
  /// it is the verb's auxiliary.
  mutating func joinDatedAuxiliaries(
    _ sentence: Range<Int>, _ analysis: Analysis, dateAt: [Int32], words: [Int32],
    known: KnownWords
  ) {
    for auxiliary in sentence.dropLast(2) {
      let isHave = words[auxiliary] == known.have
      let isBe = words[auxiliary] == known.be
      guard isHave || isBe || analysis.tags[auxiliary] == .md, dateAt[auxiliary] < 0 else {
        continue
      }
      let hasPreposition = analysis.upos[auxiliary + 1] == .adp && dateAt[auxiliary + 1] < 0
      let first = auxiliary + (hasPreposition ? 2 : 1)
      guard first < sentence.upperBound, dateAt[first] >= 0 else { continue }
      var end = first
      while end < sentence.upperBound, dateAt[end] == dateAt[first] { end += 1 }
      var verb = end
      var isPassive = isBe
      while verb < sentence.upperBound,
        words[verb] == known.be || analysis.upos[verb] == .adv || isBe && analysis.tags[verb] == .to
      {
        if words[verb] == known.be { isPassive = true }
        verb += 1
      }
      guard verb < sentence.upperBound, analysis.upos[verb] == .verb else { continue }
      switch analysis.tags[verb] {
      case .vbn where isHave || isBe: break
      case .vbd where isHave: break
      case .vbg where isBe || isPassive: isPassive = false
      case .vb where !isHave && (!isBe || analysis.tags[verb - 1] == .to): isPassive = false
      default: continue
      }
      let follower = Int(heads[verb])
      if follower > verb, (auxiliary..<verb).contains(Int(heads[follower])) {
        // "has in the past resisted taking losses": the gerund hangs on the verb, not the verb on it.
        heads[verb] = heads[follower]
        deprels[verb] = deprels[follower]
        heads[follower] = Int32(truncatingIfNeeded: verb)
        deprels[follower] = analysis.tags[follower] == .vbg ? .xcomp : .obj
      }
      lift(verb, over: auxiliary)
      for token in sentence where token < auxiliary || token > verb {
        guard (auxiliary..<verb).contains(Int(heads[token])) else { continue }
        heads[token] = Int32(truncatingIfNeeded: verb)
        if isPassive, deprels[token] == .nsubj { deprels[token] = .nsubjPass }
      }
      for token in auxiliary..<verb where token < first || token >= end {
        heads[token] = Int32(truncatingIfNeeded: verb)
        switch analysis.upos[token] {
        case .adv: deprels[token] = .advmod
        case .part: deprels[token] = .mark
        default: deprels[token] = isPassive && words[token] == known.be ? .auxPass : .aux
        }
      }
      hang(first..<end, on: verb, hasPreposition: hasPreposition)
    }
  }

  /// Gives a verb the place in the tree that its auxiliary or the date between has.
  private mutating func lift(_ verb: Int, over first: Int) {
    var top = verb
    while (first..<verb).contains(Int(heads[top])) { top = Int(heads[top]) }
    guard top != verb else { return }
    heads[verb] = heads[top]
    deprels[verb] = deprels[top]
  }

  /// Hangs the words of a date, with the preposition before it, on a verb.
  private mutating func hang(_ date: Range<Int>, on verb: Int, hasPreposition: Bool) {
    let last = date.upperBound - 1
    for token in date.dropLast() where !date.contains(Int(heads[token])) {
      heads[token] = Int32(truncatingIfNeeded: last)
      deprels[token] = .compound
    }
    heads[last] = Int32(truncatingIfNeeded: verb)
    deprels[last] = hasPreposition ? .obl : .oblUnmarked
    if hasPreposition {
      heads[date.lowerBound - 1] = Int32(truncatingIfNeeded: last)
      deprels[date.lowerBound - 1] = .case
    }
  }

  /// "They signed it, and at a forum in May ministers met": a phrase with a preposition is
  /// coordinated with no verb; it is where the next clause happens.
  mutating func freeLeadingPhrases(_ analysis: Analysis) {
    for phrase in heads.indices where deprels[phrase] == .conj {
      let first = Int(heads[phrase])
      guard first >= 0, first < phrase, upos[first] == .verb, Self.isNoun(upos[phrase]) else {
        continue
      }
      var start = phrase
      var hasPreposition = false
      while start > first + 1, Int(heads[start - 1]) == phrase, deprels[start - 1] != .cc {
        start -= 1
        if deprels[start] == .case { hasPreposition = true }
      }
      guard hasPreposition, start > first + 1, deprels[start - 1] == .cc else { continue }
      let limit = min(heads.count, phrase + Self.phraseReach)
      guard
        let verb = (phrase + 1..<limit).first(where: {
          Int(heads[$0]) == first && deprels[$0] == .conj && upos[$0] == .verb
        }),
        let subject = (phrase + 1..<verb).first(where: {
          Int(heads[$0]) == verb && (deprels[$0] == .nsubj || deprels[$0] == .nsubjPass)
        }), subject > phrase
      else { continue }
      heads[phrase] = Int32(truncatingIfNeeded: verb)
      deprels[phrase] = .obl
      heads[start - 1] = Int32(truncatingIfNeeded: verb)
    }
  }

  private static let phraseReach = 20
}
