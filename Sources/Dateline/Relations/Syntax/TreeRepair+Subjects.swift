/// Subjects that the parser hung elsewhere.
///
/// A finite verb has a subject. Where the parser gave it none, the phrase that ends right before the
/// verb is it: "a year after they had announced it, Mali, Burkina Faso and Niger left".
extension TreeRepair {
  private static let climbLimit = 24

  /// What hangs on an inner word of a name hangs on the name: "Burkina Faso and Niger".
  mutating func joinToNameHeads(_ analysis: Analysis, nameAt: [Int32]) {
    var start = 0
    while start < heads.count {
      let name = nameAt[start]
      var end = start + 1
      while end < heads.count, nameAt[end] == name { end += 1 }
      defer { start = end }
      guard name >= 0, end - start > 1 else { continue }
      let range = start..<end
      guard
        let top = range.first(where: {
          !range.contains(Int(heads[$0])) && Self.isNominal(analysis.upos[$0])
        })
      else { continue }
      for token in max(0, start - 30)..<min(heads.count, end + 60) where !range.contains(token) {
        let head = Int(heads[token])
        if range.contains(head), head != top { heads[token] = Int32(truncatingIfNeeded: top) }
      }
    }
  }

  /// "Kenya-Uganda trade": two names with a hyphen between modify the noun after them.
  mutating func joinPairs(_ analysis: Analysis, nameAt: [Int32]) {
    guard heads.count > 3 else { return }
    for hyphen in 1..<heads.count - 2 where nameAt[hyphen] < 0 {
      switch analysis.tags[hyphen] {
      case .hyph, .nfp, .colon, .sym: break
      default: continue
      }
      let first = hyphen - 1
      var noun = hyphen + 1
      guard nameAt[first] >= 0, nameAt[noun] >= 0, nameAt[first] != nameAt[noun] else { continue }
      let second = noun
      while noun < heads.count, noun - second < 4,
        nameAt[noun] == nameAt[second] || upos[noun] == .adj && nameAt[noun] < 0
      {
        noun += 1
      }
      guard noun < heads.count, nameAt[noun] < 0, upos[noun] == .noun else { continue }
      for name in [first, second] where Int(heads[name]) != noun {
        if Int(heads[noun]) == name {
          heads[noun] = heads[name]
          deprels[noun] = deprels[name]
        } else if Int(heads[noun]) == first || Int(heads[noun]) == second || heads[name] < 0 {
          continue
        }
        heads[name] = Int32(truncatingIfNeeded: noun)
        deprels[name] = .compound
      }
    }
  }

  /// Gives finite verbs without a subject the phrase before them.
  mutating func findSubjects(_ analysis: Analysis, nameAt: [Int32], dateAt: [Int32]) {
    var hasSubject = Set<Int32>()
    var hasFiniteAuxiliary = Set<Int32>()
    var hasCase = Set<Int32>()
    for token in heads.indices {
      switch deprels[token] {
      case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .expl:
        hasSubject.insert(heads[token])
      case .aux, .auxPass:
        switch analysis.tags[token] {
        case .md, .vbd, .vbz, .vbp: hasFiniteAuxiliary.insert(heads[token])
        default: break
        }
      case .case: hasCase.insert(heads[token])
      default: break
      }
    }
    for verb in heads.indices where upos[verb] == .verb {
      let number = Int32(truncatingIfNeeded: verb)
      if hasSubject.contains(number) { continue }
      switch analysis.tags[verb] {
      case .vbd, .vbz, .vbp: break
      default: if !hasFiniteAuxiliary.contains(number) { continue }
      }
      switch deprels[verb] {
      case .root, .parataxis, .ccomp, .advcl, .dep, .list, .appos, .acl, .conj: break
      default: continue
      }
      let governor = Int(heads[verb])
      if deprels[verb] == .conj, governor >= 0, governor < verb, heads[governor] < 0,
        Self.isNominal(upos[governor])
      {
        // "Talks between Armenia and Azerbaijan resumed": what it is coordinated with is its subject.
        attach(governor, to: verb)
        hasSubject.insert(number)
        continue
      }
      guard let last = subject(before: verb, analysis, nameAt, dateAt, hasCase) else { continue }
      // A coordinated verb shares its subject, unless a conjunct right before it is its own: "met
      // Wang, and Blinken left".
      if deprels[verb] == .conj, deprels[last] != .conj || !follows(last, analysis) {
        continue
      }
      attach(listHead(of: last, analysis), to: verb)
      hasSubject.insert(number)
    }
  }

  private func subject(
    before verb: Int, _ analysis: Analysis, _ nameAt: [Int32], _ dateAt: [Int32],
    _ hasCase: Set<Int32>
  ) -> Int? {
    var last = verb - 1
    var hasComma = false
    while last >= 0 {
      switch deprels[last] {
      case .aux, .auxPass, .advmod: if Int(heads[last]) != verb { return nil }
      case .punct:
        // Brackets and commas close what stands between; a full stop or quotation mark ends it.
        if analysis.tags[last] != .comma || hasComma { return nil }
        hasComma = true
      default: return climb(from: last, to: verb, hasComma, analysis, nameAt, dateAt, hasCase)
      }
      last -= 1
    }
    return nil
  }

  private func climb(
    from last: Int, to verb: Int, _ hasComma: Bool, _ analysis: Analysis, _ nameAt: [Int32],
    _ dateAt: [Int32], _ hasCase: Set<Int32>
  ) -> Int? {
    var top = last
    for _ in 0..<Self.climbLimit {
      guard Self.isNominal(analysis.upos[top]) || nameAt[top] >= 0, dateAt[top] < 0 else {
        return nil
      }
      let head = Int(heads[top])
      let isOwnPhrase = !hasCase.contains(Int32(truncatingIfNeeded: top))
      if head < 0 || head >= verb || !Self.isNominal(analysis.upos[head]) && nameAt[head] < 0 {
        break
      }
      if isOwnPhrase, nameAt[top] >= 0, nameAt[head] != nameAt[top] {
        switch deprels[top] {
        case .nmod, .nmodPoss: break
        // "By arming them, Chad angered Sudan": a name behind the comma is none of what was armed.
        case .appos where !hasComma && isBareRow(top, after: head, before: verb, analysis, nameAt):
          return top
        case .conj:
          // Only a verb that is itself coordinated has a conjunct to itself.
          if deprels[verb] == .conj, top > 0, !hasComma { return top }
          // "Having attacked Chad, Sudan waited": a row of two without "and" is none.
          if !hasComma, isBareRow(top, after: head, before: verb, analysis, nameAt) { return top }
          if nameAt[head] >= 0, analysis.upos[head] == .propn { break }
          if hasCase.contains(Int32(truncatingIfNeeded: head)) || nameAt[head] < 0 { return top }
        // "In response Russia has": the name is no part of the phrase with the preposition.
        default:
          if hasCase.contains(Int32(truncatingIfNeeded: head)) || nameAt[head] < 0 { return top }
        }
      }
      top = head
    }
    guard !hasCase.contains(Int32(truncatingIfNeeded: top)) else { return nil }
    if hasComma, nameAt[top] < 0 { return nil }
    switch deprels[top] {
    case .root, .conj, .appos, .flat, .compound, .nmodUnmarked, .dep, .parataxis, .obl,
      .oblUnmarked, .list, .dislocated, .vocative, .nmodDesc:
      return top
    case .obj: return leads(top, analysis) ? top : nil
    default: return nil
    }
  }

  /// Whether nothing but a comma coordinates a name with the last phrase of a clause before its verb.
  private func isBareRow(
    _ top: Int, after first: Int, before verb: Int, _ analysis: Analysis, _ nameAt: [Int32]
  ) -> Bool {
    var start = top
    while start > first + 1, nameAt[start - 1] == nameAt[top] { start -= 1 }
    guard start > first + 1, analysis.tags[start - 1] == .comma, heads[first] >= 0 else {
      return false
    }
    let isRow = heads.indices[first..<verb].contains {
      let head = Int(heads[$0])
      return deprels[$0] == .conj && head == first && $0 != top
    }
    if isRow { return false }
    // The clause that the first belongs to hangs on the verb.
    var clause = Int(heads[first])
    for _ in 0..<4 where clause >= 0 && Int(heads[clause]) != verb { clause = Int(heads[clause]) }
    return clause >= 0 && clause < first && Int(heads[clause]) == verb
      && (deprels[clause] == .advcl || deprels[clause] == .obl)
  }

  /// Whether a conjunction opens a phrase.
  private func follows(_ top: Int, _ analysis: Analysis) -> Bool {
    heads.indices[max(0, top - 6)..<top].contains {
      deprels[$0] == .cc && Int(heads[$0]) == top
    }
  }

  /// Whether a comma stands right before a name.
  private func leads(_ top: Int, _ analysis: Analysis) -> Bool {
    top > 0 && analysis.tags[top - 1] == .comma
  }

  private static func isNominal(_ upos: UPOS) -> Bool {
    switch upos {
    case .noun, .propn, .pron, .num: true
    default: false
    }
  }

  mutating func attach(_ subject: Int, to verb: Int) {
    var above = Int(heads[verb])
    for _ in 0..<Self.climbLimit {
      if above < 0 { break }
      if above == subject {
        // The verb hung below its subject: they change places.
        heads[verb] = heads[subject]
        deprels[verb] = deprels[subject]
        break
      }
      above = Int(heads[above])
    }
    // Still below it through something else: then the tree is beyond repair here.
    if above >= 0, above != subject { return }
    heads[subject] = Int32(truncatingIfNeeded: verb)
    deprels[subject] = .nsubj
  }
}
