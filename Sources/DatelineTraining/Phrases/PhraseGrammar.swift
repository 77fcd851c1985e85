package import Dateline

/// Phrases and their trees, of which sentences can be made to train on.
///
/// Treebanks of the web and of conversations hold few of the phrases that news is full of: titles
/// before names, lists of countries, "at least 30 people", headlines. A grammar whose every rule
/// marks its head (Magerman 1995) makes any number of sentences of them together with their trees.
package struct PhraseGrammar: Sendable {
  /// A part of a rule.
  struct Item: Hashable, Sendable {
    var symbol: Int
    /// How it depends on the head; nil for the head, and for symbols that bring a relation along.
    var relation: Deprel?
    var isHead: Bool
    var isOptional: Bool
  }

  /// One way of writing a symbol.
  struct Rule: Hashable, Sendable {
    var weight: Int
    var items: [Item]
  }

  /// What a symbol stands for.
  enum Meaning: Hashable, Sendable {
    case rules([Rule])
    case phrases([PhraseTree])
  }

  /// What each symbol stands for.
  private(set) var meanings: [Meaning] = []
  /// The symbol that sentences are made of.
  private(set) var start = 0

  /// Reads a grammar with its words.
  ///
  /// - Parameters:
  ///   - rules: lines `symbol [weight] = item … | item …`.
  ///   - verbs: a table of `class`, `lemma`, `past`, `participle`, `third`, `gerund`.
  ///   - names: a table of `kind` and `name`.
  /// - Throws: `DataFileError` naming the line and what is wrong there.
  package init(
    rules: (text: ArticleText, path: String), verbs: (text: ArticleText, path: String),
    names: (text: ArticleText, path: String)
  ) throws(DataFileError) {
    var reader = PhraseGrammarReader(path: rules.path)
    try reader.add(
      verbs: DataTable(
        verbs.text, path: verbs.path,
        required: ["class", "lemma", "past", "participle", "third", "gerund"]))
    try reader.add(names: DataTable(names.text, path: names.path, required: ["kind", "name"]))
    var line = 0
    for row in rules.text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      if row.isEmpty || row.first == "#" { continue }
      try reader.read(row, line: line)
    }
    (meanings, start) = try reader.finish()
  }

  /// Makes sentences.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - seed: where the random numbers begin; the same seed gives the same sentences.
  /// - Returns: sentences of 4 to 45 words, the first of them beginning a document.
  package func sentences(_ count: Int, seed: UInt64) -> [Treebank.Sentence] {
    var generator = SeededGenerator(seed: seed)
    var sentences: [Treebank.Sentence] = []
    while sentences.count < count {
      guard let made = make(start, depth: 0, &generator), 4...45 ~= made.phrase.count else {
        continue
      }
      var sentence = made.phrase.sentence
      if Self.hasDoubleMark(sentence) { continue }
      sentence.beginsDocument = sentences.isEmpty
      sentences.append(sentence)
    }
    return sentences
  }

  private static let depthLimit = 28

  /// Makes a phrase for a symbol, nil where it grows too deep.
  private func make(
    _ symbol: Int, depth: Int, _ generator: inout SeededGenerator
  ) -> (phrase: PhraseTree, relation: Deprel?)? {
    guard depth < Self.depthLimit else { return nil }
    switch meanings[symbol] {
    case .phrases(let phrases): return (phrases[generator.below(phrases.count)], nil)
    case .rules(let rules):
      var left = generator.below(rules.reduce(0) { $0 + $1.weight })
      guard
        let rule = rules.first(where: {
          left -= $0.weight
          return left < 0
        }), let headAt = rule.items.firstIndex(where: \.isHead),
        let head = make(rule.items[headAt].symbol, depth: depth + 1, &generator)
      else { return nil }
      var phrase = head.phrase
      var before: [PhraseTree.Dependent] = []
      for (index, item) in rule.items.enumerated() where index != headAt {
        if item.isOptional, generator.below(3) != 0 { continue }
        guard let made = make(item.symbol, depth: depth + 1, &generator),
          let relation = item.relation ?? made.relation
        else { return nil }
        let dependent = PhraseTree.Dependent(phrase: made.phrase, relation: relation)
        if index < headAt { before.append(dependent) } else { phrase.behind.append(dependent) }
      }
      phrase.before = before + phrase.before
      return (phrase, rule.items[headAt].relation ?? (rule.items.count == 1 ? head.relation : nil))
    }
  }

  /// Whether a comma stands before another mark, as where a set-off phrase ends a sentence.
  private static func hasDoubleMark(_ sentence: Treebank.Sentence) -> Bool {
    zip(sentence.words, sentence.words.dropFirst()).contains { first, second in
      first.tag == .comma && (second.tag == .comma || second.tag == .period)
    }
  }
}
