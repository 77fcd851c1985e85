/// Layers that an input already carries, taken as given so that a stage can be scored on gold input.
public struct GivenLayers: Sendable {
  /// The sentences, or nil to find them.
  public let sentences: [Sentence]?
  /// The token spans in reading order, or nil to find them.
  public let tokens: [TextSpan]?
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
  ///   - names: the names.
  ///   - dates: the dates.
  public init(
    sentences: [Sentence]? = nil, tokens: [TextSpan]? = nil, names: TaggedNames? = nil,
    dates: TaggedDates? = nil
  ) {
    self.sentences = sentences
    self.tokens = tokens
    self.names = names
    self.dates = dates
  }
}
