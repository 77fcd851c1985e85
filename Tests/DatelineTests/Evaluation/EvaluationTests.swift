import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Scores")
struct EvaluationTests {
  static let goldLine = #"""
    {"id":"sample","text":"Tajikistan’s minister Sirojiddin Muhriddin said on 17 May that Russia may arm it.",
    "sentences":[[0,81]],
    "entities":[{"id":"tj","name":"Tajikistan","type":"Polity","qid":"Q863"},
    {"id":"m","name":"Sirojiddin Muhriddin","type":"Person"},{"id":"ru","name":"Russia","type":"Polity"}],
    "mentions":[{"begin":0,"end":10,"entity":"tj"},{"begin":22,"end":42,"entity":"m"},{"begin":63,"end":69,"entity":"ru"}],
    "times":[{"begin":51,"end":57,"type":"DATE","value":"2021-05-17"}],
    "relations":[
    {"type":"holdsPosition","subject":"m","object":"tj","begin":0,"end":77,"factuality":"asserted"},
    {"type":"AID","subject":"ru","object":"tj","begin":0,"end":77,"factuality":"asserted"},
    {"type":"REJECT","subject":"ru","object":null,"begin":0,"end":77,"factuality":"negated"}]}
    """#.replacing("\n", with: "")

  private func evaluation() throws -> Evaluation {
    var evaluation = Evaluation()
    evaluation.add(try Gold(line: Self.goldLine.utf8, number: 1), SampleReading.reading())
    return evaluation
  }

  @Test("each layer is scored by its own rule")
  func scores() throws {
    let scores = try evaluation().scores
    #expect(scores["sentences exact"] == PrecisionRecall(correct: 1, found: 1, expected: 1))
    #expect(scores["mentions strict"] == PrecisionRecall(correct: 3, found: 3, expected: 3))
    #expect(scores["times value"] == PrecisionRecall(correct: 1, found: 1, expected: 1))
    #expect(scores["relations core"] == PrecisionRecall(correct: 2, found: 2, expected: 3))
    #expect(scores["relations joint"] == PrecisionRecall(correct: 1, found: 2, expected: 3))
  }

  @Test("an entity without an id is known by its name or by its place")
  func identity() {
    let named = ArgumentIdentity(qid: nil, names: ["russia"], spans: [])
    let placed = ArgumentIdentity(qid: nil, names: ["moscow"], spans: [TextSpan(0, 6)])
    let linked = ArgumentIdentity(qid: "Q159", names: ["russia"], spans: [TextSpan(3, 9)])
    let other = ArgumentIdentity(qid: "Q649", names: ["russia"], spans: [])
    #expect(named.isSame(as: linked))
    #expect(placed.isSame(as: linked))
    #expect(!linked.isSame(as: other))
    #expect(!named.isSame(as: placed))
  }

  @Test("a score below its floor is told, one above it is not")
  func drops() throws {
    let evaluation = try evaluation()
    let low = try Baseline(json: Array(#"{"gold":"","floors":{"times value":90}}"#.utf8))
    #expect(low.drops(in: evaluation).isEmpty)
    let high = try Baseline(
      json: Array(#"{"gold":"","floors":{"relations core":90.5,"tokens words":99}}"#.utf8))
    #expect(
      high.drops(in: evaluation).map(\.description) == [
        "'relations core' is 80.0, its floor is 90.5",
        "'tokens words' was not measured, its floor is 99.0",
      ])
  }

  @Test("words fold to the same however they are quoted and cased")
  func folding() {
    #expect(Folding.words("The \u{2018}Quad\u{2019}.") == "the quad")
    #expect(Folding.words("$174 million") == "$174 million")
  }
}
