extension Pipeline {
  /// What the factuality scores of an article's predicates are computed from, for training.
  ///
  /// - Parameter article: the article.
  /// - Returns: the descriptions in reading order.
  package func clauseDescriptions(of article: Article) -> [ClauseDescription] {
    let reading = read(article)
    guard let analysis = reading.analysis else { return [] }
    return relationExtractor.descriptions(
      tokens: reading.tokens, analysis: analysis, names: reading.names, dates: reading.dates,
      text: article.text)
  }
}
