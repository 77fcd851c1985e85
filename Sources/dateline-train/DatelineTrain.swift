import ArgumentParser
import Dateline
import DatelineTraining
import Foundation

@main
struct DatelineTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-train",
    abstract: "Trains the language model on treebanks.",
    discussion: """
      Example: dateline-train --treebank ewt-train.conllu --treebank gum-train.conllu \
      --dev ewt-dev.conllu --output Gazetteer/Language/english.model

      The same treebanks, options and seed give the same bytes, whatever the number of threads.
      """)

  @Option(help: "A CoNLL-U file to learn from; may be given several times.")
  var treebank: [String] = []

  @Option(help: "A CoNLL-U file to score after each epoch; may be given several times.")
  var dev: [String] = []

  @Option(help: "The model file to write; sections of other trainers in it are kept.")
  var output: String?

  @Option(help: "A model file to score on --dev instead of training one.")
  var evaluate: String?

  @Option(help: "Times to measure the speed on --dev, with --evaluate.")
  var repeats: Int = 0

  @Option(help: "Times that every sentence is read.")
  var epochs: Int = TrainingSettings().epochs

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = TrainingSettings().seed

  @Option(help: "Threads to work with.")
  var threads: Int = TrainingSettings().threads

  @Option(help: "Score on --dev after every so many epochs.")
  var every: Int = 1

  @Option(help: "Change a setting, as rate=0.002; may be given several times.")
  var set: [String] = []

  @Option(help: "Train the sentence segmenter instead, and write its model to this file.")
  var segmentation: String?

  @Option(help: "The gazetteer whose abbreviations the segmenter knows.")
  var gazetteer: String = "Gazetteer"

  func run() throws {
    if let segmentation {
      try SegmentationTraining(treebanks: treebank, gazetteer: gazetteer).run(into: segmentation)
      return
    }
    let dev = try self.dev.map { ($0, try Self.read($0)) }
    if let evaluate {
      let model = try LanguageModel(path: evaluate)
      for (path, treebank) in dev {
        Self.print(path, TreebankScore(model, on: treebank).summary)
        for _ in 0..<repeats { Self.time(model, treebank) }
      }
      return
    }
    guard !treebank.isEmpty else { throw ValidationError("give at least one --treebank") }
    guard epochs > 0, threads > 0, every > 0 else {
      throw ValidationError("--epochs, --threads and --every must be at least 1")
    }
    try train(dev)
  }

  private func train(_ dev: [(String, Treebank)]) throws {
    var sentences: [Treebank.Sentence] = []
    for path in treebank { sentences += try Self.read(path).sentences }
    var settings = TrainingSettings()
    settings.epochs = epochs
    settings.seed = seed
    settings.threads = threads
    let layout = try apply(set, to: &settings)
    let trainer = LanguageTrainer(Treebank(sentences), layout: layout, settings: settings)
    let start = Date()
    let bytes = try trainer.train { epoch, loss, model in
      let seconds = Int(-start.timeIntervalSinceNow)
      FileHandle.standardError.write(Data("epoch \(epoch)  loss \(loss)  \(seconds) s\n".utf8))
      guard epoch % every == 0 || epoch == epochs else { return }
      let model = try LanguageModel(ModelFile(bytes: model()))
      for (path, treebank) in dev { Self.print(path, TreebankScore(model, on: treebank).summary) }
    }
    if let output { try Data(bytes).write(to: URL(fileURLWithPath: output)) }
  }

  private func apply(
    _ changes: [String], to settings: inout TrainingSettings
  ) throws -> NetworkLayout {
    var sizes = ["width": 128, "layers": 3, "tagLayers": 1, "arc": 64, "label": 96]
    for change in changes {
      let parts = change.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Float(parts[1]) else {
        throw ValidationError("--set takes name=number, not '\(change)'")
      }
      let name = String(parts[0])
      switch name {
      case "batchWords": settings.batchWords = Int(value)
      case "rate": settings.rate = value
      case "warmUp": settings.warmUp = value
      case "inputDropout": settings.inputDropout = value
      case "layerDropout": settings.layerDropout = value
      case "outputDropout": settings.outputDropout = value
      case "wordDropout": settings.wordDropout = value
      case "caseNoise": settings.caseNoise = value
      case "minimumForms": settings.minimumForms = Int(value)
      case "minimumParts": settings.minimumParts = Int(value)
      default:
        guard sizes[name] != nil else {
          throw ValidationError("--set knows no setting '\(name)'")
        }
        sizes[name] = Int(value)
      }
    }
    return NetworkLayout(
      width: sizes["width"] ?? 128, layerCount: sizes["layers"] ?? 3,
      tagLayerCount: sizes["tagLayers"] ?? 1, arcWidth: sizes["arc"] ?? 64,
      labelWidth: sizes["label"] ?? 96)
  }

  /// Prints the speed of tagging, and of tagging and parsing, in tokens a second of processor time.
  private static func time(_ model: LanguageModel, _ treebank: Treebank) {
    let written = TreebankText(treebank)
    let analyser = TextAnalyser(model)
    func speed(_ work: () -> Analysis) -> Int {
      let start = clock()
      let count = work().count
      return count * Int(CLOCKS_PER_SEC) / max(1, Int(clock() - start))
    }
    let tagging = speed { analyser.tag(written.tokens, in: written.text) }
    let parsing = speed { analyser.analyse(written.tokens, in: written.text) }
    print("speed", "tag \(tagging) tokens/s  tag and parse \(parsing) tokens/s")
  }

  private static func read(_ path: String) throws -> Treebank {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try Treebank(conllu: Array(data), path: path)
  }

  private static func print(_ path: String, _ summary: String) {
    FileHandle.standardOutput.write(Data("\(path)  \(summary)\n".utf8))
  }
}
