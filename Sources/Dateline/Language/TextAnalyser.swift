/// Tags, lemmatises and parses the tokens of articles with a language model.
///
/// A recurrent network reads each sentence both ways; its first layer decides the tags, all of it
/// the tree. An analyser keeps scratch memory and belongs to one worker at a time; what it answers
/// depends on the model and the sentence alone, to the last bit, on every machine.
public final class TextAnalyser {
  let model: LanguageModel
  var encoder: SentenceEncoder
  var tagger: Tagger
  var parser: DependencyParser

  /// Takes a model and makes room for its working memory, some ten megabytes.
  ///
  /// - Parameter model: the model, shared between analysers.
  public init(_ model: LanguageModel) {
    self.model = model
    encoder = SentenceEncoder(model)
    tagger = Tagger(model)
    parser = DependencyParser(model)
  }

  /// Tags and lemmatises all tokens and parses all sentences.
  ///
  /// - Parameters:
  ///   - tokens: the tokens of the article.
  ///   - text: the text they point into.
  /// - Returns: the analysis, complete.
  /// - Complexity: O(*n*) in the length of the text.
  public func analyse(_ tokens: Tokens, in text: ArticleText) -> Analysis {
    var analysis = Analysis(count: tokens.count, rules: model.lemmatiser.rules)
    run(tokens, in: text, &analysis, isWanted: { _ in true }, tags: true, parses: true)
    return analysis
  }

  /// Tags and lemmatises all tokens.
  ///
  /// - Parameters:
  ///   - tokens: the tokens of the article.
  ///   - text: the text they point into.
  /// - Returns: the analysis, without heads.
  /// - Complexity: O(*n*) in the length of the text.
  public func tag(_ tokens: Tokens, in text: ArticleText) -> Analysis {
    var analysis = Analysis(count: tokens.count, rules: model.lemmatiser.rules)
    run(tokens, in: text, &analysis, isWanted: { _ in true }, tags: true, parses: false)
    return analysis
  }

  /// Parses some sentences of an article that has been tagged.
  ///
  /// - Parameters:
  ///   - sentences: whether to parse each sentence; as many as `tokens` has.
  ///   - tokens: the tokens of the article.
  ///   - text: the text they point into.
  ///   - analysis: what `tag` returned for them; heads and relations are filled in.
  /// - Complexity: O(*n*) in the length of the sentences.
  public func parse(
    _ sentences: [Bool], of tokens: Tokens, in text: ArticleText, into analysis: inout Analysis
  ) {
    precondition(sentences.count == tokens.sentences.count, "one answer a sentence is needed")
    precondition(analysis.count == tokens.count, "the analysis must be of these tokens")
    run(tokens, in: text, &analysis, isWanted: { sentences[$0] }, tags: false, parses: true)
  }

  private func run(
    _ tokens: Tokens, in text: ArticleText, _ analysis: inout Analysis,
    isWanted: (Int) -> Bool, tags: Bool, parses: Bool
  ) {
    let layout = model.weights.layout
    var batch = AnalysisBatch()
    var sentence = 0
    var next = 0
    text.withBytes { bytes in
      while batch.fill(
        from: tokens.sentences, sentence: &sentence, next: &next, isWanted: isWanted)
      {
        encoder.read(batch, of: tokens, in: bytes)
        if tags {
          tagger.tag(batch, encoder, &analysis)
          tagger.lemmatise(batch, of: tokens, in: bytes, &analysis)
        }
        if parses {
          encoder.run(layers: layout.tagLayerCount..<layout.layerCount, batch)
          parser.parse(batch, encoder, &analysis)
        }
      }
    }
    if parses { joinUnits(of: tokens, isWanted, &analysis) }
  }

  /// Hangs the later units of a sentence that was cut to the first, as sentences set side by side.
  private func joinUnits(
    of tokens: Tokens, _ isWanted: (Int) -> Bool, _ analysis: inout Analysis
  ) {
    for (index, range) in tokens.sentences.enumerated()
    where range.count > TreeDecoder.limit && isWanted(index) {
      guard let root = range.first(where: { analysis.heads[$0] < 0 }) else { continue }
      for token in range where token != root && analysis.heads[token] < 0 {
        analysis.heads[token] = Int32(truncatingIfNeeded: root)
        analysis.deprels[token] = .parataxis
      }
    }
  }
}
