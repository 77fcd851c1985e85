import Dateline
import DatelineTraining
import Testing

/// Judgements written for the test: what is negated did not happen unless it failed to fail.
@Suite("Fitting the factuality score")
struct FactualityTrainerTests {
  private static let kinds: [(features: [String], score: Double)] = [
    (["past"], 3), (["past", "negated"], -3), (["past", "effectFails"], -3),
    (["past", "negated", "effectFails"], 3), (["will"], 0), (["own:love", "present"], 2),
  ]

  private static let examples = (0..<120).map { index in
    let kind = kinds[index % kinds.count]
    return FactualityTrainer.Example(
      features: kind.features, score: kind.score, sentence: index)
  }

  @Test("trees learn what two marks mean together")
  func learns() {
    let report = FactualityTrainer().crossValidation(Self.examples)
    #expect(report.correlation > 0.98)
    #expect(report.error < 0.4)
    #expect(report.count == 120)
  }

  @Test("a judged word that is no predicate counts as 3")
  func missing() {
    let examples = (0..<20).map {
      FactualityTrainer.Example(features: [], score: $0 % 2 == 0 ? 3 : 0, sentence: $0)
    }
    #expect(FactualityTrainer().crossValidation(examples).error == 1.5)
  }

  @Test("the same examples and seed give the same bytes")
  func reproducible() {
    var trainer = FactualityTrainer()
    trainer.settings.rounds = 10
    let first = trainer.model(Self.examples)
    #expect(trainer.model(Self.examples) == first)
    trainer.settings.seed = 2
    #expect(trainer.model(Self.examples) != first)
  }

  @Test("the model file begins with the mean and has a line for each tree")
  func file() {
    var trainer = FactualityTrainer()
    trainer.settings.rounds = 3
    let lines = String(decoding: trainer.model(Self.examples), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("bias ") } == ["bias 333"])
    #expect(lines.count { $0.hasPrefix("tree ") } == 3)
  }

  @Test("judgements are read with the places of their words")
  func judgements() throws {
    let line = """
      {"id": "a", "text": "He left . He came .", "tokens": ["He", "left", ".", "He", "came", "."],
      "events": [{"tok": 1, "factuality": 2.5}, {"tok": 4, "factuality": -1}]}
      """.replacing("\n", with: " ")
    let sentences = try FactualityJudgements.read(Array(line.utf8))
    let sentence = try #require(sentences.first)
    #expect(sentence.judgements.map { sentence.article.text[$0.span] } == ["left", "came"])
    #expect(sentence.judgements.map(\.score) == [2.5, -1])
  }

  static let faults: [(line: String, message: String)] = [
    ("{}", "line 1: expected an object with id, text, tokens and events"),
    (
      #"{"id": "a", "text": "He left", "tokens": ["She"], "events": []}"#,
      "line 1: 'She' is not in the text after the words before it"
    ),
    (
      #"{"id": "a", "text": "He", "tokens": ["He"], "events": [{"tok": 1, "factuality": 0}]}"#,
      "line 1: there is no token 1"
    ),
  ]

  @Test("judgements that cannot be read say why", arguments: faults)
  func fault(line: String, message: String) {
    #expect {
      try FactualityJudgements.read(Array(line.utf8))
    } throws: { error in
      String(describing: error) == message
    }
  }
}
