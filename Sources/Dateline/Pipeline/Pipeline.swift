/// The stages in their order: an article goes in, a reading comes out.
///
///     let pipeline = try Pipeline(gazetteer: "Gazetteer")
///     let reading = pipeline.read(Article(id: "a", text: ArticleText("NATO met in Vilnius.")))
///
/// A pipeline holds its loaded data, reads no file after that, and may be used from many tasks.
public struct Pipeline: Sendable {
  private let segmenter: SentenceSegmenter
  private let tokeniser: Tokeniser
  private let analysers: AnalyserPool

  /// The SHA-256 of the words, names, rules and models in use, in hexadecimal.
  public let digest: String

  /// Loads the data of all stages.
  ///
  /// - Parameter folder: the gazetteer folder.
  /// - Throws: `DataFileError` or `ModelFileError` that names the file, the fault and the remedy.
  public init(gazetteer folder: String) throws {
    var data = PipelineData(folder: folder)
    let words = try SegmentationWords(
      abbreviations: data.text(SegmentationWords.abbreviationsPath),
      tokens: data.text(SegmentationWords.tokensPath), folder: data.prefix)
    segmenter = try SentenceSegmenter(
      words: words, model: data.bytes(SentenceSegmenter.modelPath), folder: data.prefix)
    tokeniser = Tokeniser(words: words)
    let model = try LanguageModel(path: data.prefix + LanguageModel.path)
    data.note(LanguageModel.path, digest: model.file.digest)
    analysers = AnalyserPool(model: model)
    digest = data.digest
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - given: layers that are taken as they are; what is not given is found.
  ///   - layers: what is asked for; work that none of them needs is left out.
  /// - Returns: the outputs of all stages; those left out are empty.
  public func read(
    _ article: Article, given: GivenLayers = .none, layers: Set<Layer> = Set(Layer.allCases)
  ) -> Reading {
    let sentences = given.sentences ?? segmenter.sentences(in: article)
    if layers == [.sentences] { return Reading(article: article, sentences: sentences) }
    let tokens =
      given.tokens.map { Tokens(given: $0, in: sentences) }
      ?? tokeniser.tokens(of: sentences, in: article.text)
    return analysers.withAnalyser { analyser in
      let analysis =
        layers.contains(.tokens)
        ? analyser.analyse(tokens, in: article.text) : analyser.tag(tokens, in: article.text)
      let names = given.names ?? TaggedNames(entities: [], mentions: [])
      let dates = given.dates ?? TaggedDates(dates: [])
      let relations = ExtractedRelations(predicates: [], relations: [])
      return Reading(
        article: article, sentences: sentences, tokens: tokens, analysis: analysis, names: names,
        dates: dates, relations: relations)
    }
  }
}
