/// Finds what an article says: who did what to whom, when, where, how surely, and says who.
///
/// It reads the dependency tree of each sentence with the frames, word classes and effects of
/// `Gazetteer/Rules` and `Gazetteer/Words/Relations`. A relation whose arguments stand for no
/// entity, or for one of an unfit type, is left out.
public struct RelationExtractor: Sendable {
  /// What to look for.
  public struct Options: Sendable {
    /// Whether clauses between two arguments that no frame types become `open` relations.
    public var includesOpen = false
    /// Relations less sure than this are left out; HowSureItIs tells what a higher one would cost.
    public var threshold: Float = 0.29
    /// Whether confidence is brought to the share that is right on development data.
    public var isCalibrated = true
    /// Sentences of more tokens than this are left out with a finding.
    public var budget = 600

    /// The plain choice: no open relations.
    public init() {}
  }

  let lexicon: RelationLexicon
  let classes: ClassBits
  let options: Options

  /// Makes an extractor.
  ///
  /// - Parameters:
  ///   - lexicon: the words and rules.
  ///   - options: what to look for.
  package init(lexicon: RelationLexicon, options: Options = Options()) {
    self.lexicon = lexicon
    self.options = options
    classes = ClassBits(lexicon)
  }

  /// Whether a sentence can yield a relation: it holds a name or a resolved description.
  ///
  /// What is left unparsed by this could yield nothing, so results do not depend on it.
  ///
  /// - Parameters:
  ///   - span: the bytes of the sentence.
  ///   - names: the names of the article.
  /// - Returns: whether its tree is needed.
  /// - Complexity: O(log *n*) in the number of names.
  public func needsParse(_ span: TextSpan, names: TaggedNames) -> Bool {
    Self.count(names.mentions, in: span) { $0.span } > 0
      || Self.count(names.references, in: span) { $0.span } > 0
  }

  private static func count<Item>(
    _ items: [Item], in span: TextSpan, _ spanOf: (Item) -> TextSpan
  ) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if spanOf(items[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    var count = 0
    while low < items.count, spanOf(items[low]).start < span.end, count < 2 {
      count += 1
      low += 1
    }
    return count
  }

  /// The trees of an article with what names and dates tell of them, for those who resolve references.
  ///
  /// - Parameters:
  ///   - analysis: the trees as parsed.
  ///   - tokens: the tokens of the article.
  ///   - names: its names.
  ///   - dates: its dates.
  ///   - text: its text.
  /// - Returns: the same analysis with mended trees.
  /// - Complexity: O(*n*) in the number of tokens.
  package func mended(
    _ analysis: Analysis, of tokens: Tokens, names: TaggedNames, dates: TaggedDates,
    text: ArticleText
  ) -> Analysis {
    let graph = ClauseGraph(
      text: text, tokens: tokens, analysis: analysis, names: names, dates: dates,
      lexicon: lexicon, classes: classes)
    return analysis.mended(upos: graph.upos, heads: graph.heads, deprels: graph.deprels)
  }

  /// The predicates and relations of an article.
  ///
  /// - Parameters:
  ///   - sentences: its sentences.
  ///   - tokens: their tokens.
  ///   - analysis: their parts of speech, lemmas and trees.
  ///   - names: its names and resolved descriptions.
  ///   - dates: its time expressions.
  ///   - text: the text that all of them point into.
  ///   - published: the day it was published, after which nothing it tells as past can lie.
  ///   - wantsPredicates: whether each predicate is told with its score, which takes a fourth of the
  ///     time.
  /// - Returns: the predicates and relations in reading order, and findings.
  /// - Complexity: O(*n*) in the number of tokens for sentences within the budget.
  public func relations(
    in sentences: [Sentence], tokens: Tokens, analysis: Analysis, names: TaggedNames,
    dates: TaggedDates, text: ArticleText, published: CalendarDay? = nil,
    wantsPredicates: Bool = true
  ) -> ExtractedRelations {
    let graph = ClauseGraph(
      text: text, tokens: tokens, analysis: analysis, names: names, dates: dates,
      lexicon: lexicon, classes: classes)
    var collector = RelationCollector(
      graph: graph, tokens: tokens, analysis: analysis, options: options, published: published,
      wantsPredicates: wantsPredicates)
    for index in tokens.sentences.indices {
      let range = tokens.sentences[index]
      if range.isEmpty { continue }
      if range.count > options.budget {
        collector.findings.append(
          Finding(
            .budget, at: sentences[index].span,
            "sentence of \(range.count) tokens was not searched for relations"))
        continue
      }
      collector.read(sentence: index, range)
    }
    return collector.result()
  }
}
