import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Trains the model that decides where sentences end.
struct SegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation", abstract: "Trains the model of sentence ends on treebanks.",
    discussion: """
      Example: dateline-train segmentation ewt-train.conllu gum-train.conllu \
      --output Gazetteer/Language/segmentation.model
      """)

  @ArgumentParser.Argument(help: "CoNLL-U files to learn from.")
  var treebanks: [String]

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "The gazetteer whose abbreviations the segmenter knows.")
  var gazetteer = "Gazetteer"

  func run() throws {
    guard !treebanks.isEmpty else { throw ValidationError("give at least one treebank") }
    var treebank = SegmentationTreebank()
    for path in treebanks { treebank.add(try Self.read(path)) }
    let folder = gazetteer + "/"
    let words = try SegmentationWords(
      abbreviations: ArticleText(
        repairing: Self.read(folder + SegmentationWords.abbreviationsPath)),
      tokens: ArticleText(repairing: Self.read(folder + SegmentationWords.tokensPath)),
      folder: folder)
    let model = SegmentationTrainer().train(treebank, words: words)
    try Data(model.file).write(to: URL(fileURLWithPath: output))
  }

  private static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
