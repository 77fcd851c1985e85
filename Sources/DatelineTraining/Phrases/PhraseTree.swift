import Dateline

/// A phrase and its dependency tree: a head word with phrases before and behind it.
struct PhraseTree: Hashable, Sendable {
  /// A word of a phrase, without its place in a tree.
  struct Word: Hashable, Sendable {
    var form: String
    var lemma: String
    var upos: UPOS
    var tag: EnglishTag
  }

  /// A phrase that depends on a head word, and how.
  struct Dependent: Hashable, Sendable {
    var phrase: PhraseTree
    var relation: Deprel
  }

  var head: Word
  /// What stands before the head, in reading order.
  var before: [Dependent] = []
  /// What stands behind it, in reading order.
  var behind: [Dependent] = []

  /// The number of words.
  var count: Int {
    1 + before.reduce(0) { $0 + $1.phrase.count } + behind.reduce(0) { $0 + $1.phrase.count }
  }

  /// The sentence that consists of this phrase; its first letter is a capital.
  var sentence: Treebank.Sentence {
    var words: [Treebank.Word] = []
    append(to: &words, under: -1, .root)
    if let first = words.first {
      let form = String(decoding: first.form, as: UTF8.self)
      words[0].form = Array((form.prefix(1).uppercased() + form.dropFirst()).utf8)
    }
    for index in words.indices.dropLast() {
      words[index].isGluedAfter =
        Self.gluesBefore(words[index + 1]) || Self.gluesBehind(words[index])
    }
    return Treebank.Sentence(words: words, beginsDocument: false)
  }

  /// Appends the words in reading order.
  ///
  /// - Parameters:
  ///   - words: the words of the sentence so far.
  ///   - head: the index of the head, or -1; heads behind are not numbered yet and are set after.
  ///   - relation: the relation to it.
  /// - Returns: the index of this phrase's head word.
  @discardableResult
  private func append(
    to words: inout [Treebank.Word], under head: Int, _ relation: Deprel
  ) -> Int {
    let children = before.map { $0.phrase.append(to: &words, under: -1, $0.relation) }
    let index = words.count
    for child in children { words[child].head = index }
    words.append(
      Treebank.Word(
        form: Array(self.head.form.utf8), lemma: Array(self.head.lemma.utf8),
        upos: self.head.upos, tag: self.head.tag, head: head, deprel: relation,
        isGluedAfter: false))
    for child in behind { child.phrase.append(to: &words, under: index, child.relation) }
    return index
  }

  private static func gluesBefore(_ word: Treebank.Word) -> Bool {
    switch word.tag {
    case .comma, .period, .pos, .hyph, .closingBracket, .closingQuote: true
    default: false
    }
  }

  private static func gluesBehind(_ word: Treebank.Word) -> Bool {
    switch word.tag {
    case .hyph, .openingBracket, .openingQuote, .currency: true
    default: false
    }
  }
}
