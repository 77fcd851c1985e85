/// Nouns that sum up the clause before them.
///
/// In "Israel struck Doha, a move that Egypt condemned" and "Congo says Rwanda armed them, a claim Kigali
/// denies" the noun explains no name before it, nor is it an object; it is what the clause tells.
extension TreeRepair {
  mutating func freeSummaries(
    _ sentence: Range<Int>, _ analysis: Analysis, nameAt: [Int32], isSummary: (Int) -> Bool
  ) {
    guard sentence.count > 8 else { return }
    for comma in sentence.dropFirst(3).dropLast(4)
    where analysis.tags[comma] == .comma && analysis.tags[comma + 1] == .dt
      && analysis.lemmaHashes[comma + 1] == Self.indefinite
    {
      let noun = (comma + 2..<min(comma + 5, sentence.upperBound)).first {
        upos[$0] == .noun || nameAt[$0] >= 0
      }
      guard let noun, nameAt[noun] < 0, isSummary(noun), noun + 2 < sentence.upperBound,
        let top = clause(before: comma, sentence, apartFrom: noun),
        takeClause(noun, sentence, analysis, apartFrom: top)
      else { continue }
      for token in comma..<noun { heads[token] = Int32(truncatingIfNeeded: noun) }
      deprels[comma + 1] = .det
      heads[noun] = Int32(truncatingIfNeeded: top)
      deprels[noun] = .dislocated
    }
  }

  /// The verb that heads the sentence before a comma: what the author adds belongs to the sentence,
  /// not to what somebody says in it; nil if it stands below the noun behind the comma.
  private func clause(before comma: Int, _ sentence: Range<Int>, apartFrom noun: Int) -> Int? {
    var top = (sentence.lowerBound..<comma).last { upos[$0] == .verb && deprels[$0] != .amod }
    for _ in 0..<40 {
      guard let verb = top, heads[verb] >= 0, Int(heads[verb]) < comma else { break }
      top = Int(heads[verb])
    }
    guard let top, !hangsBelow(top, noun) else { return nil }
    return top
  }

  /// Hangs the clause behind a noun on it: "that Egypt condemned", "condemned by Egypt", "Egypt
  /// condemned"; false if none follows.
  private mutating func takeClause(
    _ noun: Int, _ sentence: Range<Int>, _ analysis: Analysis, apartFrom top: Int
  ) -> Bool {
    let next = noun + 1
    var verb = -1
    var isParticiple = false
    switch analysis.tags[next] {
    case .wdt, .wp: verb = Int(heads[next])
    case .in where analysis.tags[next + 1] == .wdt || analysis.tags[next + 1] == .wp:
      verb = Int(heads[next + 1])
    case .in:
      // "that", which the tagger may take for a conjunction
      verb = Int(heads[next])
      if verb < next || deprels[next] == .case { return false }
    case .vbn:
      verb = next
      isParticiple = true
    default:
      // "a claim China denies": the subject follows at once.
      let subject = (next..<min(next + 5, sentence.upperBound)).first {
        deprels[$0] == .nsubj && Int(heads[$0]) > $0
      }
      guard let subject else { return false }
      verb = Int(heads[subject])
    }
    guard verb > noun || isParticiple, verb < sentence.upperBound, upos[verb] == .verb,
      heads[verb] >= 0, Int(heads[verb]) <= noun || Int(heads[verb]) > verb,
      !hangsBelow(top, verb)
    else { return false }
    heads[verb] = Int32(truncatingIfNeeded: noun)
    deprels[verb] = isParticiple ? .acl : .aclRelcl
    return true
  }

  private static let indefinite = LemmaHash("a")
}
