/// Why a stretch of text is a mention, or why it is none.
package struct NameExplanation: Sendable {
  /// An entity that was weighed.
  package struct Candidate: Sendable {
    /// The identifier.
    package let id: EntityID
    /// The canonical name.
    package let name: String
    /// The type.
    package let type: EntityType
    /// What the name is to the entity.
    package let relation: String
    /// How well it fits; the best wins.
    package let score: Float
  }

  /// The bytes of the name.
  package let span: TextSpan
  /// The characters of the name.
  package let surface: String
  /// The rule that took it for a name.
  package let rule: String
  /// What it was decided to mean, or nil where it is no mention.
  package let meaning: EntityID?
  /// How sure that is, 0 to 1; for a near miss how near it came.
  package let confidence: Float
  /// What the words round it say: `locates`, `acts`, `personal`, `article`.
  package let cues: [String]
  /// The entities of the gazetteer that were weighed, the best first.
  package let candidates: [Candidate]
}

extension MentionTagger {
  /// Explains every name of an article, and every near miss.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - sentences: its sentences.
  ///   - tokens: its tokens.
  ///   - analysis: the parts of speech of the tokens, where there are any.
  /// - Returns: the explanations in reading order.
  package func explanations(
    in article: Article, sentences: [Sentence], tokens: Tokens, analysis: Analysis? = nil
  ) -> [NameExplanation] {
    let choice = choice(in: article, sentences: sentences, tokens: tokens, analysis: analysis)
    var list = MentionList(choice)
    let tagged = list.build()
    return choice.drafts.indices.map { index in
      let span = list.span(of: index)
      let mention = tagged.mentions.first { $0.span == span }
      let cues = choice.cues[index]
      let cueNames = [
        cues.locates ? "locates" : nil, cues.acts ? "acts" : nil,
        cues.isPersonal ? "personal" : nil, cues.hasArticle ? "article" : nil,
      ].compactMap { $0 }
      return NameExplanation(
        span: span, surface: article.text[span], rule: "\(choice.drafts[index].rule)",
        meaning: mention.map { tagged.entities[$0.entity].id },
        confidence: mention?.confidence ?? choice.drafts[index].confidence, cues: cueNames,
        candidates: choice.candidates(for: index).map { candidate in
          NameExplanation.Candidate(
            id: choice.gazetteer.id(of: candidate.entity),
            name: choice.gazetteer.name(of: candidate.entity),
            type: choice.gazetteer.record(candidate.entity).type, relation: "\(candidate.kind)",
            score: candidate.score)
        })
    }
  }
}
