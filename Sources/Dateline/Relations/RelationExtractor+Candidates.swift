/// A frame that was tried on a word of a sentence, and how that went.
package struct FrameCandidate: Sendable {
  /// The bytes of the trigger.
  package let trigger: TextSpan
  /// The name of the rule.
  package let rule: String
  /// Why it did not fire, in words, or nil if it did.
  package let failure: String?
}

extension RelationExtractor {
  /// The frames that were tried in one sentence, for people who ask why a relation is missing.
  ///
  /// - Parameters:
  ///   - sentence: the position of the sentence.
  ///   - tokens: the tokens of the article.
  ///   - analysis: their analysis, with a tree for this sentence.
  ///   - names: the names of the article.
  ///   - dates: its dates.
  ///   - text: its text.
  /// - Returns: the candidates in the order of their triggers.
  /// - Complexity: O(*n*) in the number of tokens of the article.
  package func candidates(
    inSentence sentence: Int, tokens: Tokens, analysis: Analysis, names: TaggedNames,
    dates: TaggedDates, text: ArticleText
  ) -> [FrameCandidate] {
    let graph = ClauseGraph(
      text: text, tokens: tokens, analysis: analysis, names: names, dates: dates,
      lexicon: lexicon, classes: classes)
    let matcher = FrameMatcher(graph: graph)
    var candidates: [FrameCandidate] = []
    for token in tokens.sentences[sentence] where graph.isTrigger(token) {
      _ = matcher.matches(at: token) { frame, failure in
        candidates.append(
          FrameCandidate(
            trigger: graph.spans[token], rule: frame.rule,
            failure: failure.map { describe($0, of: frame.rule) }))
      }
    }
    return candidates
  }
}

extension RelationExtractor {
  /// A failure in the words of the rule: `it needs 'obj=@ties'`.
  private func describe(_ failure: FrameFailure, of name: String) -> String {
    let rule = lexicon.rules.first { $0.name == name }
    func places(_ key: String) -> String {
      rule?.value(key).map { " (\($0.value))" } ?? ""
    }
    switch failure {
    case .particle: return "its particle or preposition is not there"
    case .condition(let number):
      let needs = rule?.lines.filter { $0.key == "needs" }
        .flatMap { RelationRuleFile.items($0.value) }
      guard let needs, needs.indices.contains(number) else {
        return "its condition \(number + 1) does not hold"
      }
      return "it needs '\(needs[number])'"
    case .noSubject:
      return "no subject of a fitting type stands in its place" + places("subject")
    case .noObject:
      return "no object of a fitting type stands in its place" + places("object")
    case .sameEntity: return "subject and object are the same"
    case .sense: return "the clause gives the word another sense"
    }
  }
}
