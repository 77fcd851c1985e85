import Dateline
import Foundation
import Testing

@testable import DatelineTraining

@Suite("Phrases that sentences are made of")
struct PhraseGrammarTests {
  private static let verbs =
    "class\tlemma\tpast\tparticiple\tthird\tgerund\n"
    + "meeting\tmeet\tmet\tmet\tmeets\tmeeting\n"
  private static let names =
    "kind\tname\nperson\tAnna Maria Lund\ncountry\tthe Gambia\n"
    + "organization-name\tNational Water Board\nname-adjective\tNational\n"

  private static func grammar(_ rules: String) throws -> PhraseGrammar {
    try PhraseGrammar(
      rules: (ArticleText(rules), "a.grammar"), verbs: (ArticleText(verbs), "verbs.tsv"),
      names: (ArticleText(names), "names.tsv"))
  }

  /// Word, relation and head of each word.
  private static func tree(_ sentence: Treebank.Sentence) -> String {
    sentence.words.map { word in
      let head =
        word.head < 0
        ? "" : "→" + String(decoding: sentence.words[word.head].form, as: UTF8.self)
      return "\(String(decoding: word.form, as: UTF8.self)) \(word.deprel.label)\(head)"
    }.joined(separator: ", ")
  }

  static let trees: [(name: String, rules: String, tree: String)] = [
    (
      "dependents stand where the rule has them",
      """
      sentence = *clause ./PUNCT/.:punct
      clause = person:nsubj *meeting.VBD country:obj
      """,
      """
      Anna nsubj→met, Maria flat→Anna, Lund flat→Anna, met root, the det→Gambia, Gambia obj→met, \
      . punct→met
      """
    ),
    (
      "adjectives of names modify, other words are compounds; the first letter is a capital",
      "sentence = the/DET/DT:det *organization-name meeting.VBZ:acl:relcl",
      """
      The det→Board, National amod→Board, Water compound→Board, Board root, meets acl:relcl→Board
      """
    ),
    (
      "a rule of one item brings its relation along",
      """
      sentence = *meeting.VB when today/NOUN/NN:obl:unmarked
      when = on-day:obl
      on-day = on/ADP/IN:case *Monday/PROPN/NNP
      """,
      "Meet root, on case→Monday, Monday obl→Meet, today obl:unmarked→Meet"
    ),
    (
      "a percent sign stands for every form of a verb",
      """
      sentence = a/DET/DT:det *core.VBG b/NOUN/NN:obj
      core.% = country:nsubj *meeting.%
      """,
      "A det→meeting, the det→Gambia, Gambia nsubj→meeting, meeting root, b obj→meeting"
    ),
  ]

  @Test("rules become trees", arguments: trees)
  func tree(name: String, rules: String, tree: String) throws {
    let sentences = try Self.grammar(rules).sentences(1, seed: 1)
    #expect(Self.tree(sentences[0]) == tree, "\(name)")
  }

  static let faults: [(rules: String, message: String)] = [
    ("sentence", "a.grammar:1:1: expected 'symbol = items'"),
    ("sentence x = *a/NOUN/NN", "a.grammar:1:1: expected 'symbol weight', found 'sentence x'"),
    (
      "# c\nsentence = country:obj person:obj",
      "a.grammar:2:1: 'country:obj person:obj' needs one head; put a star before it"
    ),
    ("sentence = *country a/NOUN/NN:obi", "a.grammar:1:1: unknown relation in 'a/NOUN/NN:obi'"),
    ("sentence = *a/NOUN", "a.grammar:1:1: 'a/NOUN' is no form/UPOS/TAG"),
    ("sentence = *nobody", "a.grammar:1:1: nothing tells what 'nobody' is"),
    ("", "a.grammar:1:1: no rule"),
  ]

  @Test("a fault names its line", arguments: faults)
  func fault(rules: String, message: String) {
    #expect {
      try Self.grammar(rules)
    } throws: { error in
      String(describing: error) == message
    }
  }

  @Test("the shipped grammar makes whole trees, the same for the same seed")
  func shipped() throws {
    let folder = "Gazetteer/Language/Phrases"
    func file(_ name: String) throws -> (ArticleText, String) {
      let path = "\(folder)/\(name)"
      return (ArticleText(repairing: Array(try Data(contentsOf: URL(fileURLWithPath: path)))), path)
    }
    let grammar = try PhraseGrammar(
      rules: file("news.grammar"), verbs: file("verbs.tsv"), names: file("names.tsv"))
    let sentences = grammar.sentences(400, seed: 9)
    #expect(sentences == grammar.sentences(400, seed: 9))
    #expect(sentences != grammar.sentences(400, seed: 10))
    for sentence in sentences {
      #expect(sentence.words.count { $0.head < 0 } == 1)
      for index in sentence.words.indices {
        var at = index
        var steps = 0
        while at >= 0, steps <= sentence.words.count {
          at = sentence.words[at].head
          steps += 1
        }
        #expect(steps <= sentence.words.count, "a cycle in \(Self.tree(sentence))")
      }
    }
    let written = Treebank(sentences).conllu
    #expect(
      try Treebank(conllu: Array(written.utf8), path: "made").sentences.map(\.words)
        == sentences.map(\.words))
  }
}
