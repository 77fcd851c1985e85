/// Everything Dateline read in one article, stage by stage.
public struct Reading: Sendable {
  /// The article as it was loaded.
  public let article: Article
  /// Its sentences in reading order.
  public let sentences: [Sentence]
  /// Its tokens.
  public let tokens: Tokens
  /// Its names and whom they mean.
  public let names: TaggedNames
  /// Its time expressions and what they mean.
  public let dates: TaggedDates
  /// What it says, and how surely.
  public let relations: ExtractedRelations

  /// Gathers the outputs of the stages.
  ///
  /// - Parameters:
  ///   - article: the article as it was loaded.
  ///   - sentences: its sentences.
  ///   - tokens: its tokens.
  ///   - names: its names.
  ///   - dates: its time expressions.
  ///   - relations: what it says.
  public init(
    article: Article, sentences: [Sentence], tokens: Tokens, names: TaggedNames,
    dates: TaggedDates, relations: ExtractedRelations
  ) {
    self.article = article
    self.sentences = sentences
    self.tokens = tokens
    self.names = names
    self.dates = dates
    self.relations = relations
  }

  /// The doubts of all stages, in the order of the stages.
  public var findings: [Finding] {
    article.findings + names.findings + dates.findings + relations.findings
  }
}
