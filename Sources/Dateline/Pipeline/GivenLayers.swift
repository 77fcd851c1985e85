/// Layers that an input already carries, taken as given so that a stage can be scored on gold input.
public struct GivenLayers: Sendable {
  /// The sentences, or nil to find them.
  public let sentences: [Sentence]?
  /// The token spans in reading order, or nil to find them.
  public let tokens: [TextSpan]?
  /// The analysis of the given tokens, one row each, or nil to find it.
  public let analysis: [GivenAnalysis]?
  /// The names, or nil to find them.
  public let names: TaggedNames?
  /// The dates, or nil to find them.
  public let dates: TaggedDates?

  /// Nothing is given; every stage does its work.
  public static let none = GivenLayers()

  /// Gathers given layers.
  ///
  /// - Parameters:
  ///   - sentences: the sentences.
  ///   - tokens: the token spans in reading order.
  ///   - analysis: the analysis of the given tokens, one row each.
  ///   - names: the names.
  ///   - dates: the dates.
  public init(
    sentences: [Sentence]? = nil, tokens: [TextSpan]? = nil,
    analysis: [GivenAnalysis]? = nil, names: TaggedNames? = nil,
    dates: TaggedDates? = nil
  ) {
    self.sentences = sentences
    self.tokens = tokens
    self.analysis = analysis
    self.names = names
    self.dates = dates
  }
}
