/// Finds the names in articles and says whom each means.
///
/// The stage knows a gazetteer and word lists; it reads no file and keeps nothing between articles.
public struct MentionTagger: Sendable {
  package let gazetteer: Gazetteer

  /// Makes a tagger.
  ///
  /// - Parameter gazetteer: what is known by name.
  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// Tags the names of an article.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - sentences: its sentences; no name runs across two of them.
  ///   - tokens: its tokens; no name ends inside an address or a file name.
  ///   - analysis: the parts of speech of the tokens, where there are any.
  /// - Returns: entities, mentions and doubts; `ReferenceResolver` adds the references.
  /// - Complexity: O(*n*) in the length of the article.
  public func names(
    in article: Article, sentences: [Sentence], tokens: Tokens, analysis: Analysis? = nil
  ) -> TaggedNames {
    var list = MentionList(
      choice(in: article, sentences: sentences, tokens: tokens, analysis: analysis))
    return list.build()
  }

  /// Spots the names of an article and decides whom they mean.
  func choice(
    in article: Article, sentences: [Sentence], tokens: Tokens, analysis: Analysis?
  ) -> EntityChoice {
    var words = ArticleWords(article.text, sentences, gazetteer.automaton)
    words.align(to: tokens, analysis, in: article.text)
    var spotter = NameSpotter(words, gazetteer, article.text)
    spotter.spot()
    var choice = EntityChoice(words, gazetteer, spotter.drafts, article)
    choice.choose()
    return choice
  }
}
