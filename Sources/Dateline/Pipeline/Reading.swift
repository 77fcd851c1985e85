/// Everything Dateline read in one article, stage by stage.
public struct Reading: Sendable {
  /// The article as it was loaded.
  public let article: Article
  /// Its sentences in reading order.
  public let sentences: [Sentence]
  /// Its tokens.
  public let tokens: Tokens
  /// The tags, lemmas, heads and relations of its tokens; nil where nothing asked for them.
  public let analysis: Analysis?
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
  ///   - analysis: what the language model says of the tokens.
  ///   - names: its names.
  ///   - dates: its time expressions.
  ///   - relations: what it says.
  public init(
    article: Article, sentences: [Sentence],
    tokens: Tokens = Tokens(spans: [], sentences: []), analysis: Analysis? = nil,
    names: TaggedNames = TaggedNames(entities: [], mentions: []),
    dates: TaggedDates = TaggedDates(dates: []),
    relations: ExtractedRelations = ExtractedRelations(predicates: [], relations: [])
  ) {
    self.article = article
    self.sentences = sentences
    self.tokens = tokens
    self.analysis = analysis
    self.names = names
    self.dates = dates
    self.relations = relations
  }

  /// The doubts of all stages, in the order of the stages.
  public var findings: [Finding] {
    article.findings + names.findings + dates.findings + relations.findings
  }
}
