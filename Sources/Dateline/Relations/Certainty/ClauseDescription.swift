/// What the factuality score of one predicate is computed from, for training.
package struct ClauseDescription: Sendable {
  /// The bytes of the head word.
  package let span: TextSpan
  /// Its lemma.
  package let lemma: String
  /// The lemma of the word above it; empty at a root.
  package let governor: String
  /// The features that hold, in a fixed order.
  package let features: [String]

  /// The features that make the axes, in words: `negated`, `effect denied`.
  package var marks: [String] {
    let last = FactualityFeature.composedReported.rawValue
    let names = FactualityFeature.allCases.filter { $0.rawValue <= last }
      .map { String(describing: $0) }
    return features.filter(names.contains).map { name in
      String(name.flatMap { $0.isUppercase ? [" ", Character($0.lowercased())] : [$0] })
    }
  }

  /// What a model may ask about: the features and the two words.
  package var questions: [String] {
    features + ["own:\(lemma.lowercased())", "above:\(governor.lowercased())"]
  }
}

extension RelationExtractor {
  /// The descriptions of all predicates of an article, in reading order.
  ///
  /// - Parameters:
  ///   - tokens: the tokens of the article.
  ///   - analysis: their analysis, with trees.
  ///   - names: its names.
  ///   - dates: its dates.
  ///   - text: its text.
  /// - Returns: one description for each predicate.
  /// - Complexity: O(*n*) in the number of tokens.
  package func descriptions(
    tokens: Tokens, analysis: Analysis, names: TaggedNames, dates: TaggedDates, text: ArticleText
  ) -> [ClauseDescription] {
    let graph = ClauseGraph(
      text: text, tokens: tokens, analysis: analysis, names: names, dates: dates,
      lexicon: lexicon, classes: classes)
    var composer = FactualityComposer(graph)
    var result: [ClauseDescription] = []
    for token in 0..<tokens.count where graph.isPredicate(token) {
      let features = composer.features(of: token)
      func lemma(_ token: Int) -> String {
        token < 0 ? "" : analysis.lemma(of: token, in: tokens, text)
      }
      result.append(
        ClauseDescription(
          span: graph.spans[token], lemma: lemma(token), governor: lemma(graph.head(token)),
          features: FactualityFeature.allCases.filter(features.contains).map {
            String(describing: $0)
          }))
    }
    return result
  }
}
