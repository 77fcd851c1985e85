/// Phrases that repeat the preposition of those they are coordinated with.
extension TreeRepair {
  private static let reach = 24

  /// "sent tanks to Chad and to Mali", "spoke with the army in Bamako and with rebels": a phrase that a
  /// conjunction opens is coordinated with the last one of the same preposition.
  mutating func joinRepeatedPhrases(_ analysis: Analysis, words: [Int32]) {
    for preposition in heads.indices.dropFirst(2)
    where deprels[preposition] == .case && upos[preposition - 1] == .cconj {
      let token = Int(heads[preposition])
      guard token > preposition, token - preposition < Self.reach,
        words[preposition] != 0, isPhrase(token), heads[token] >= 0,
        Int(heads[preposition - 1]) == token
      else { continue }
      switch deprels[token] {
      case .obl, .nmod, .conj: break
      default: continue
      }
      let start = max(0, preposition - Self.reach)
      let first = heads.indices[start..<preposition - 1].last {
        deprels[$0] == .case && words[$0] == words[preposition]
          && Int(heads[$0]) > $0 && isNearby(Int(heads[$0]), token)
      }
      guard let first else { continue }
      heads[token] = heads[first]
      deprels[token] = .conj
    }
  }

  private func isPhrase(_ token: Int) -> Bool {
    switch upos[token] {
    case .noun, .propn, .pron, .num, .adj: true
    default: false
    }
  }

  /// Whether a phrase hangs on the verb of another, or on what stands under that verb.
  private func isNearby(_ phrase: Int, _ other: Int) -> Bool {
    guard phrase < other, deprels[phrase] == .obl || deprels[phrase] == .nmod, isPhrase(phrase)
    else { return false }
    let governor = heads[other]
    var above = heads[phrase]
    for _ in 0..<3 where above >= 0 {
      if above == governor { return true }
      above = heads[Int(above)]
    }
    return false
  }
}
