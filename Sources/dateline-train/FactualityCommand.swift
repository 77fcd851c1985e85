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
      --output Gazetteer/Words/Relations/factuality-weights.tsv
      """)

  @ArgumentParser.Argument(help: "Judged sentences as JSON lines: id, text, tokens, events.")
  var judgements: [String]

  @Option(help: "A table of the examples and their features to write, for other tools.")
  var table: String?

  @Option(help: "The gazetteer that reads the sentences.")
  var gazetteer = "Gazetteer"

  func run() throws {
    let pipeline = try Pipeline(gazetteer: gazetteer, cache: nil)
    var rows: [String] = []
    for path in judgements {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      for sentence in try FactualityJudgements.read(bytes) {
        let clauses = pipeline.clauseDescriptions(of: sentence.article)
        for (span, score) in sentence.judgements {
          guard let clause = clauses.first(where: { $0.span.overlaps(span) }) else {
            rows.append("\(sentence.article.id)\t\(score)\t\t\t")
            continue
          }
          rows.append(
            "\(sentence.article.id)\t\(score)\t\(clause.lemma)\t\(clause.governor)\t\(clause.features.joined(separator: " "))"
          )
        }
      }
    }
    if let table {
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: table))
    }
  }
}
