/// Teams that go by the names of their cities: "Denver beat Utah 110-98".
extension EntityChoice {
  /// Gives cities that play each other for a score to teams of their own.
  mutating func decideTeams() {
    for index in pairsWithScores() {
      becomeTeam(index)
      becomeTeam(index + 1)
    }
  }

  /// The names that a verb of playing and then another name with a score follow.
  private func pairsWithScores() -> [Int] {
    drafts.indices.dropLast().filter { index in
      let verb = drafts[index].words.upperBound
      let next = drafts[index + 1].words.lowerBound
      guard 1...3 ~= next - verb, article.words[verb].gap == .space,
        article.words[verb].letterCase == .lower, isScore(drafts[index + 1].words.upperBound),
        article.words[verb].sentence == article.words[next].sentence
      else { return false }
      return (verb..<next).contains { article.words[$0].isIn(.playingWords) }
    }
  }

  private mutating func becomeTeam(_ index: Int) {
    guard !drafts[index].followsTitle, !cues[index].isPersonal else { return }
    if case .known(let entity)? = decisions[index]?.meaning {
      let type = gazetteer.record(entity).type
      guard type == .place, decisions[index]?.kind != .demonym else { return }
    } else if decisions[index] != nil || drafts[index].words.count > 1 {
      return
    }
    drafts[index].origin = .rule(.organization)
    drafts[index].confidence = max(drafts[index].confidence, 0.6)
    drafts[index].rule = "organization.team"
    decisions[index] = NameDecision(.unknown(.organization), kind: .name, confidence: 0.6)
  }

  /// Whether a score stands at a word: two numbers that a hyphen joins.
  private func isScore(_ at: Int) -> Bool {
    guard at + 1 < article.words.count, article.words[at].gap == .space,
      article.words[at + 1].gap == .hyphen
    else { return false }
    return [at, at + 1].allSatisfy {
      let word = article.words[$0]
      return word.end - word.start <= 3 && word.key & 0xFF >= 0x30 && word.key & 0xFF <= 0x39
    }
  }
}
