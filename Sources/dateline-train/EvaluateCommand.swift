import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Scores a model on treebanks, their tokens given.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Scores a language model on treebanks.",
    discussion: """
      Example: dateline-train evaluate Gazetteer/Language/english.model ewt-dev.conllu
      """)

  @ArgumentParser.Argument(help: "The model file.")
  var model: String

  @ArgumentParser.Argument(help: "CoNLL-U files with the true analysis.")
  var treebanks: [String]

  @Option(help: "Times to measure the speed, too.")
  var repeats: Int = 0

  func run() throws {
    let model = try LanguageModel(path: model)
    for path in treebanks {
      let treebank = try TreebankFile.read(path)
      print("\(path)  \(TreebankScore(model, on: treebank).summary)")
      for _ in 0..<repeats { measure(model, treebank) }
    }
  }

  /// Prints the speed of tagging, and of tagging and parsing, in tokens a second of processor time.
  private func measure(_ model: LanguageModel, _ treebank: Treebank) {
    let written = TreebankText(treebank)
    let analyser = TextAnalyser(model)
    func speed(_ work: () -> Analysis) -> Int {
      let start = clock()
      let count = work().count
      return count * Int(CLOCKS_PER_SEC) / max(1, Int(clock() - start))
    }
    let tagging = speed { analyser.tag(written.tokens, in: written.text) }
    let parsing = speed { analyser.analyse(written.tokens, in: written.text) }
    print("tokens a second: \(tagging) tagged, \(parsing) tagged and parsed")
  }
}
