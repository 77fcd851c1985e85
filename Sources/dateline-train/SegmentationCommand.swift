import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Trains the model that decides where sentences end.
struct SegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation",
    abstract: "Trains sentence ends anew and leaves the rest of a model as it is.",
    discussion: """
      Example: dateline-train segmentation Gazetteer/Language/english.model \
      --treebank ewt-train.conllu gum-train.conllu

      Training the whole model gives the same bytes.
      """)

  @ArgumentParser.Argument(help: "The model file to change.")
  var model: String

  @Option(parsing: .upToNextOption, help: "CoNLL-U files to learn from.")
  var treebank: [String]

  @Option(help: "The gazetteer whose abbreviations the segmenter knows.")
  var gazetteer = "Gazetteer"

  func run() throws {
    var writer = try ModelFileWriter(ModelFile(path: model))
    let section = try SentenceEnds.section(of: treebank, gazetteer: gazetteer)
    writer.set(LanguageTrainer.aboutSection, to: Array(LanguageTrainer.about.utf8))
    writer.set(SegmentationModel.section, to: section)
    try Data(writer.build()).write(to: URL(fileURLWithPath: model), options: .atomic)
  }
}

/// Reads what the training of sentence ends needs.
enum SentenceEnds {
  /// The section of a model file that is learnt from treebanks.
  static func section(of treebanks: [String], gazetteer: String) throws -> [UInt8] {
    var treebank = SegmentationTreebank()
    for path in treebanks { treebank.add(try read(path)) }
    let folder = gazetteer + "/"
    let words = try SegmentationWords(
      abbreviations: ArticleText(
        repairing: read(folder + SegmentationWords.abbreviationsPath)),
      tokens: ArticleText(repairing: read(folder + SegmentationWords.tokensPath)),
      folder: folder)
    return SegmentationTrainer().train(treebank, words: words)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
