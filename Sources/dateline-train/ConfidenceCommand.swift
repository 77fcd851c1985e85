import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Fits the confidence of relations to how often they are right.
struct ConfidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confidence", abstract: "Fits the confidence of relations to annotated articles.",
    discussion: """
      Example: dateline-train confidence Corpus/Gold/*[02468]-*.jsonl \
      --output Gazetteer/Words/Relations/confidence.tsv
      """)

  @ArgumentParser.Argument(help: "Gold files in the exchange format.")
  var gold: [String]

  @Option(help: "The table to write; without it the table is printed.")
  var output: String?

  @Option(help: "The gazetteer that reads the articles.")
  var gazetteer = "Gazetteer"

  func run() throws {
    var options = RelationExtractor.Options()
    options.isCalibrated = false
    options.threshold = 0.25
    let pipeline = try Pipeline(gazetteer: gazetteer, cache: nil, options: options)
    var reliability = Reliability()
    for path in gold {
      let content = try Data(contentsOf: URL(fileURLWithPath: path))
      for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated() where !line.isEmpty
      {
        do throws(ExchangeError) {
          let gold = try Gold(line: line, number: index + 1)
          reliability.add(gold, pipeline.read(gold.article))
        } catch {
          throw ValidationError("\(path): \(error)")
        }
      }
    }
    let table = ConfidenceTrainer().table(reliability.outcomes)
    if let output {
      try Data(table).write(to: URL(fileURLWithPath: output), options: .atomic)
    } else {
      print(String(decoding: table, as: UTF8.self), terminator: "")
    }
  }
}
