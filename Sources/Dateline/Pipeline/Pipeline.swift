/// The stages in their order: an article goes in, a reading comes out.
///
///     let pipeline = try Pipeline(gazetteer: "Gazetteer")
///     let reading = pipeline.read(Article(id: "a", text: ArticleText("NATO met in Vilnius.")))
///
/// A pipeline holds its loaded data, reads no file after that, and may be used from many tasks.
public struct Pipeline: Sendable {
  package let segmenter: SentenceSegmenter
  package let tokeniser: Tokeniser
  package let analysers: AnalyserPool
  package let mentionTagger: MentionTagger
  package let referenceResolver: ReferenceResolver
  package let dateTagger: DateTagger
  package let relationExtractor: RelationExtractor

  /// The SHA-256 of the words, names, rules and models in use, in hexadecimal.
  public let digest: String

  /// Loads the data of all stages.
  ///
  /// - Parameters:
  ///   - folder: the gazetteer folder.
  ///   - cache: where the compiled gazetteer is kept; nil compiles it afresh, which takes seconds.
  ///   - includesOpen: whether relations that no type of the ontology covers are extracted too.
  /// - Throws: `DataFileError` or `ModelFileError` that names the file, the fault and the remedy.
  public init(gazetteer folder: String, cache: String?, includesOpen: Bool = false) throws {
    var options = RelationExtractor.Options()
    options.includesOpen = includesOpen
    try self.init(gazetteer: folder, cache: cache, options: options)
  }

  /// Loads the data of all stages.
  ///
  /// - Parameters:
  ///   - folder: the gazetteer folder.
  ///   - cache: where the compiled gazetteer is kept; nil compiles it afresh.
  ///   - options: what relations to look for.
  /// - Throws: `DataFileError` or `ModelFileError` that names the file, the fault and the remedy.
  package init(
    gazetteer folder: String, cache: String?, options: RelationExtractor.Options
  ) throws {
    var data = PipelineData(folder: folder)
    let words = try data.segmentationWords()
    let model = try data.languageModel()
    segmenter = SentenceSegmenter(words: words, model: try SegmentationModel(model.file))
    tokeniser = Tokeniser(words: words)
    analysers = AnalyserPool(model: model)
    let gazetteer = try data.gazetteer(cache: cache)
    mentionTagger = MentionTagger(gazetteer: gazetteer)
    referenceResolver = ReferenceResolver(
      gazetteer: gazetteer, words: try data.referenceWords())
    dateTagger = DateTagger(try data.dateRules())
    relationExtractor = RelationExtractor(lexicon: try data.relationLexicon(), options: options)
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
    let article =
      article.published == nil ? article.dated(dateTagger.publicationDate(of: article)) : article
    let sentences = given.sentences ?? segmenter.sentences(in: article)
    if layers == [.sentences] { return Reading(article: article, sentences: sentences) }
    let tokens =
      given.tokens.map { Tokens(given: $0, in: sentences) }
      ?? tokeniser.tokens(of: sentences, in: article.text)
    let noDates = TaggedDates(dates: [])
    let dates =
      given.dates
      ?? (layers.isDisjoint(with: [.times, .relations])
        ? noDates : dateTagger.dates(in: article, sentences: sentences))
    let (names, analysis) = namesAndAnalysis(article, sentences, tokens, dates, given, layers)
    let relations =
      layers.isDisjoint(with: [.predicates, .relations])
      ? nil
      : analysis.map { analysis in
        relationExtractor.relations(
          in: sentences, tokens: tokens, analysis: analysis, names: names, dates: dates,
          text: article.text, published: article.published?.exactDay,
          wantsPredicates: layers.contains(.predicates))
      }
    return Reading(
      article: article, sentences: sentences, tokens: tokens, analysis: analysis, names: names,
      dates: dates, relations: relations ?? ExtractedRelations(predicates: [], relations: []))
  }

  /// Tags the tokens, then the names with the help of the tags, then parses where names need it, and
  /// resolves what resumes them.
  private func namesAndAnalysis(
    _ article: Article, _ sentences: [Sentence], _ tokens: Tokens, _ dates: TaggedDates,
    _ given: GivenLayers, _ layers: Set<Layer>
  ) -> (names: TaggedNames, analysis: Analysis?) {
    let wantsNames = given.names == nil && !layers.isDisjoint(with: [.mentions, .relations])
    let wantsTrees = !layers.isDisjoint(with: [.tokens, .predicates, .relations])
    let noNames = TaggedNames(entities: [], mentions: [])
    guard wantsNames || wantsTrees else { return (given.names ?? noNames, nil) }
    return analysers.withAnalyser { analyser in
      var analysis = analyser.tag(tokens, in: article.text)
      if let rows = given.analysis, rows.count == tokens.count { analysis.adopt(rows) }
      var names =
        given.names
        ?? (wantsNames
          ? mentionTagger.names(
            in: article, sentences: sentences, tokens: tokens, analysis: analysis) : noNames)
      if wantsTrees, given.analysis == nil {
        parse(article, sentences, tokens, names, layers, &analysis, with: analyser)
      }
      if !layers.isDisjoint(with: [.predicates, .relations]), names.references.isEmpty {
        let mended = relationExtractor.mended(
          analysis, of: tokens, names: names, dates: dates, text: article.text)
        names = referenceResolver.references(
          to: names, in: tokens, analysis: mended, text: article.text)
      }
      return (names, analysis)
    }
  }

  /// Parses the sentences whose trees somebody needs.
  private func parse(
    _ article: Article, _ sentences: [Sentence], _ tokens: Tokens, _ names: TaggedNames,
    _ layers: Set<Layer>, _ analysis: inout Analysis, with analyser: TextAnalyser
  ) {
    let wantsAll = !layers.isDisjoint(with: [.tokens, .predicates])
    let isWanted = sentences.indices.map { index in
      wantsAll || relationExtractor.needsParse(sentences[index].span, names: names)
        || !names.mentions.isEmpty
          && referenceResolver.mayRefer(tokens.sentences[index], analysis)
    }
    // A dateline stands before the grammar of its sentence and would only mislead the parser.
    let starts = tokens.sentences.map { DatelinePrefix.length(of: $0, in: tokens, article.text) }
    let units = zip(tokens.sentences, starts).map { $0.dropFirst($1) }
    analyser.parse(
      isWanted, of: Tokens(spans: tokens.spans, sentences: units), in: article.text,
      into: &analysis)
    for (index, start) in starts.enumerated() where start > 0 && isWanted[index] {
      analysis.hang(tokens.sentences[index].prefix(start), before: units[index])
    }
  }
}
