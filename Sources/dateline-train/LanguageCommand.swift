import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

/// Trains the whole model.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Trains sentence ends, tagger, lemmatiser and parser (the default).",
    discussion: """
      Example: dateline-train language --treebank ewt-train.conllu --output english.model
      """)

  @Option(parsing: .upToNextOption, help: "CoNLL-U files to learn from.")
  var treebank: [String]

  @Option(parsing: .upToNextOption, help: "CoNLL-U files to score while training.")
  var dev: [String] = []

  @Option(help: "A list of word clusters: a path of zeros and ones, a tab and a word a line.")
  var clusters: String?

  @Option(help: "A folder with a phrase grammar that makes more sentences to learn from.")
  var phrases: String?

  @Option(help: "How many sentences --phrases makes.")
  var made: Int = 2500

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "The gazetteer whose abbreviations the segmenter knows.")
  var gazetteer = "Gazetteer"

  @Option(help: "Times that every sentence is read.")
  var epochs: Int = TrainingSettings().epochs

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = TrainingSettings().seed

  @Option(help: "Threads to work with.")
  var threads: Int = TrainingSettings().threads

  @Option(help: "Score on --dev after every so many epochs.")
  var every: Int = 1

  @Option(parsing: .upToNextOption, help: "Settings to change, as rate=0.002 or width=128.")
  var set: [String] = []

  func validate() throws {
    guard epochs > 0, threads > 0, every > 0, made > 0 else {
      throw ValidationError("--epochs, --threads, --every and --made must be at least 1")
    }
  }

  func run() throws {
    var sentences: [Treebank.Sentence] = []
    for path in treebank { sentences += try TreebankFile.read(path).sentences }
    let made = try phrases.map { try PhraseFiles.read($0).sentences(self.made, seed: seed) } ?? []
    let dev = try self.dev.map { ($0, try TreebankFile.read($0)) }
    var settings = TrainingSettings()
    settings.epochs = epochs
    settings.seed = seed
    settings.threads = threads
    var sizes = LayoutSizes()
    for change in set { try SettingChange(change).apply(to: &settings, &sizes) }
    let clusters = try self.clusters.map {
      try ClusterList(Array(Data(contentsOf: URL(fileURLWithPath: $0))), path: $0)
    }
    let trainer = LanguageTrainer(
      Treebank(sentences), made: Treebank(made), layout: sizes.layout, settings: settings,
      clusters: clusters)
    let start = ContinuousClock.now
    let ends = try SentenceEnds.section(of: treebank, gazetteer: gazetteer)
    let bytes = try trainer.train { epoch, loss, model in
      let seconds = (ContinuousClock.now - start).components.seconds
      TrainingLog.note("epoch \(epoch)  loss \(loss)  \(seconds) s")
      guard epoch % every == 0 || epoch == epochs, !dev.isEmpty else { return }
      let snapshot = try LanguageModel(ModelFile(bytes: model()))
      for (path, treebank) in dev {
        TrainingLog.note("\(path)  \(TreebankScore(snapshot, on: treebank).summary)")
      }
    }
    var writer = try ModelFileWriter(ModelFile(bytes: bytes))
    writer.set(SegmentationModel.section, to: ends)
    try Data(writer.build()).write(to: URL(fileURLWithPath: output), options: .atomic)
  }
}
