import ArgumentParser
import Dateline
import DatelineTraining
import Testing

@testable import DatelineTrainCLI

@Suite("Options of dateline-train")
struct SettingChangeTests {
  @Test("settings and sizes are changed by name")
  func changes() throws {
    var settings = TrainingSettings()
    var sizes = LayoutSizes()
    for change in ["rate=0.002", "batchWords=300", "width=64", "layers=2", "arc=32"] {
      try SettingChange(change).apply(to: &settings, &sizes)
    }
    #expect(settings.rate == 0.002 && settings.batchWords == 300)
    #expect(sizes.layout.width == 64 && sizes.layout.layerCount == 2)
    #expect(sizes.layout.arcWidth == 32)
  }

  static let faults: [(change: String, message: String)] = [
    ("rate", "--set takes name=number, not 'rate'"),
    ("rate=fast", "--set takes name=number, not 'rate=fast'"),
    ("width=100", "'width' must be a multiple of 32"),
    ("layers=0", "'layers' must be at least 1"),
    (
      "with=64",
      """
      unknown setting 'with'; known are averageFrom, caseNoise, inputDropout, layerDropout, \
      markNoise, outputDropout, rate, titleNoise, warmUp, wordDropout, \
      batchWords, minimumForms, minimumParts, arc, label, layers, tagLayers, width
      """
    ),
  ]

  @Test("a change that cannot be made says why", arguments: faults)
  func fault(change: String, message: String) {
    var settings = TrainingSettings()
    var sizes = LayoutSizes()
    #expect {
      try SettingChange(change).apply(to: &settings, &sizes)
    } throws: { error in
      String(describing: error).contains(message)
    }
  }

  @Test("language is trained unless another command is named")
  func defaultCommand() throws {
    let command = try DatelineTrain.parseAsRoot([
      "--treebank", "a.conllu", "b.conllu", "--output", "c.model", "--epochs", "3",
    ])
    let language = try #require(command as? LanguageCommand)
    #expect(language.treebank == ["a.conllu", "b.conllu"])
    #expect(language.output == "c.model" && language.epochs == 3 && language.seed == 1)
    let other = try DatelineTrain.parseAsRoot(["evaluate", "c.model", "d.conllu"])
    #expect((other as? EvaluateCommand)?.treebanks == ["d.conllu"])
  }

  @Test("no epochs and no threads are refused")
  func refuses() {
    #expect(throws: (any Error).self) {
      try DatelineTrain.parseAsRoot(["--treebank", "a", "--output", "b", "--epochs", "0"])
    }
  }
}
