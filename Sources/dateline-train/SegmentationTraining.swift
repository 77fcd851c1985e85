import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Trains the sentence segmenter on treebanks and writes its model.
struct SegmentationTraining {
  let treebanks: [String]
  let gazetteer: String

  func run(into output: String) throws {
    guard !treebanks.isEmpty else { throw ValidationError("give at least one --treebank") }
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
