/// Resolves pronouns and descriptions to the entities that act: "he", "the group", "Russian
/// officials".
///
/// Precision comes first: where two readings are near, nothing is resolved. Plain nouns compete
/// with names, so that "it" after "the deal" does not mean a state. The sieves go from sure to
/// unsure, as in H. Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric,
/// Precision-Ranked Rules" (2013): what a name's own phrase says, what grammar binds, what is most
/// prominent.
package struct ReferenceResolver: Sendable {
  let gazetteer: Gazetteer
  let words: ReferenceWords

  /// Makes a resolver.
  ///
  /// - Parameters:
  ///   - gazetteer: what is known by name.
  ///   - words: what nouns, verbs and given names tell.
  package init(gazetteer: Gazetteer, words: ReferenceWords) {
    self.gazetteer = gazetteer
    self.words = words
  }

  /// Resolves what can be resolved in an article.
  ///
  /// - Parameters:
  ///   - names: its names.
  ///   - tokens: its tokens.
  ///   - analysis: their trees; sentences without one are passed over.
  ///   - text: the text that all of them point into.
  /// - Returns: the same names with references; states that only references mean join the entities.
  /// - Complexity: O(*n*) in the number of tokens.
  package func references(
    to names: TaggedNames, in tokens: Tokens, analysis: Analysis, text: ArticleText
  ) -> TaggedNames {
    guard !names.mentions.isEmpty, tokens.count > 0 else { return names }
    var search = ReferenceSearch(
      NamedTrees(text, tokens, analysis, names.mentions, words), names.entities, gazetteer)
    search.run()
    return TaggedNames(
      entities: search.entities, mentions: names.mentions,
      references: search.references.sorted {
        $0.span != $1.span ? $0.span < $1.span : $0.entity < $1.entity
      }, findings: names.findings)
  }

  /// Whether a sentence may hold a reference, so that its tree is of use.
  ///
  /// - Parameters:
  ///   - sentence: the range of its tokens.
  ///   - analysis: their tags.
  /// - Returns: whether it holds a pronoun, a noun or a numeral that may resume a name.
  /// - Complexity: O(*n*) in the number of tokens of the sentence.
  package func mayRefer(_ sentence: Range<Int>, _ analysis: Analysis) -> Bool {
    sentence.contains { token in
      switch analysis.tags[token] {
      case .prp, .prpPossessive: true
      case .nn, .nns, .nnp, .nnps:
        !words.traits(of: analysis.lemmaHashes[token]).isEmpty
          || !words.descriptions(of: analysis.lemmaHashes[token]).isEmpty
      case .dt, .cd: words.traits(of: analysis.lemmaHashes[token]).contains(.two)
      default: false
      }
    }
  }
}
