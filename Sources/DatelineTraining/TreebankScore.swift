package import Dateline

/// How much of a treebank's gold analysis a model gets right, its tokens given.
package struct TreebankScore: Hashable, Sendable {
  /// Words.
  package private(set) var words = 0
  /// Words with the right part of speech.
  package private(set) var upos = 0
  /// Words with the right English tag.
  package private(set) var tags = 0
  /// Words with the right lemma, whatever its case.
  package private(set) var lemmas = 0
  /// Words with the right head.
  package private(set) var heads = 0
  /// Words with the right head and relation, subtypes apart.
  package private(set) var relations = 0

  /// Analyses a treebank and compares.
  ///
  /// - Parameters:
  ///   - model: the model to score.
  ///   - treebank: the gold analysis.
  package init(_ model: LanguageModel, on treebank: Treebank) {
    let written = TreebankText(treebank)
    let analysis = TextAnalyser(model).analyse(written.tokens, in: written.text)
    for (sentence, range) in zip(treebank.sentences, written.tokens.sentences) {
      for (word, token) in zip(sentence.words, range) {
        words += 1
        upos += analysis.upos[token] == word.upos ? 1 : 0
        tags += analysis.tags[token] == word.tag ? 1 : 0
        let lemma = analysis.lemma(of: token, in: written.tokens, written.text)
        let gold = String(decoding: word.lemma, as: UTF8.self)
        lemmas += lemma.lowercased() == gold.lowercased() ? 1 : 0
        let head = word.head < 0 ? -1 : range.lowerBound + word.head
        guard Int(analysis.heads[token]) == head else { continue }
        heads += 1
        let main = analysis.deprels[token].label.prefix { $0 != ":" }
        relations += main == word.deprel.label.prefix { $0 != ":" } ? 1 : 0
      }
    }
  }

  /// The scores in percent in one line.
  package var summary: String {
    let shares = [
      ("UPOS", upos), ("tags", tags), ("lemmas", lemmas), ("UAS", heads), ("LAS", relations),
    ]
    return shares.map { name, count in
      let hundredths = (count * 20000 + words) / max(1, 2 * words)
      let rest = hundredths % 100
      return "\(name) \(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }.joined(separator: "  ")
  }
}
