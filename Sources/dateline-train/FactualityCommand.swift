import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Fits the score that says how surely a predicate holds.
struct FactualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factuality", abstract: "Fits the factuality score of predicates to judgements.",
    discussion: """
      Example: dateline-train factuality judgements.jsonl \
      --output Gazetteer/Language/factuality.trees

      Prints how well such models do on sentences that they were not fitted to.
      """)

  @ArgumentParser.Argument(help: "Judged sentences as JSON lines: id, text, tokens, events.")
  var judgements: [String]

  @Option(help: "The model file to write; without it only the report is made.")
  var output: String?

  @Option(help: "A table of the examples and what holds of each to write, for other tools.")
  var table: String?

  @Option(help: "The gazetteer that reads the sentences.")
  var gazetteer = "Gazetteer"

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = BoostedTrees.Settings().seed

  func run() throws {
    let pipeline = try Pipeline(gazetteer: gazetteer, cache: nil)
    var sentences: [JudgedSentence] = []
    for path in judgements {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      do {
        sentences += try FactualityJudgements.read(bytes)
      } catch {
        throw ValidationError("\(path): \(error)")
      }
    }
    let examples = FactualityTrainer.examples(of: sentences, readBy: pipeline)
    var trainer = FactualityTrainer()
    trainer.settings.seed = seed
    let found = examples.count { !$0.features.isEmpty }
    print("found \(found) of \(examples.count) judged words")
    print("cross-validation: \(trainer.crossValidation(examples))")
    if let table {
      let rows = examples.map { example in
        "\(example.sentence)\t\(example.score)\t\(example.features.joined(separator: " "))\n"
      }
      try Data(rows.joined().utf8).write(to: URL(fileURLWithPath: table))
    }
    if let output {
      try Data(trainer.model(examples)).write(to: URL(fileURLWithPath: output), options: .atomic)
    }
  }
}
