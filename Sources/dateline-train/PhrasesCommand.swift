import ArgumentParser
import DatelineTraining

/// Shows the sentences that a phrase grammar makes.
struct PhrasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases", abstract: "Prints sentences that a phrase grammar makes, as CoNLL-U.",
    discussion: """
      Example: dateline-train phrases Gazetteer/Language/Phrases --count 20
      """)

  @ArgumentParser.Argument(help: "The folder of the grammar.")
  var folder: String

  @Option(help: "How many sentences to make.")
  var count: Int = 20

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = TrainingSettings().seed

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count must be at least 1") }
  }

  func run() throws {
    let grammar = try PhraseFiles.read(folder)
    print(Treebank(grammar.sentences(count, seed: seed)).conllu, terminator: "")
  }
}
