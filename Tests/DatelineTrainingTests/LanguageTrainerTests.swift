import Dateline
import DatelineTraining
import Testing

@Suite("Training of the language model")
struct LanguageTrainerTests {
  @Test("a small network learns its sentences by heart")
  func learns() throws {
    let model = try LanguageModel(ModelFile(bytes: SmallTreebank.train()))
    let score = TreebankScore(model, on: try SmallTreebank.treebank())
    #expect(score.words == 19)
    #expect(score.upos == 19 && score.tags == 19 && score.lemmas == 19)
    #expect(score.heads == 19 && score.relations == 19)
    #expect(
      score.summary == "UPOS 100.00  tags 100.00  lemmas 100.00  UAS 100.00  LAS 100.00")
  }

  @Test("subtypes of relations are kept")
  func keepsSubtypes() throws {
    let model = try LanguageModel(ModelFile(bytes: SmallTreebank.train()))
    let written = TreebankText(try SmallTreebank.treebank())
    let analysis = TextAnalyser(model).analyse(written.tokens, in: written.text)
    #expect(
      analysis.deprels.suffix(5) == [.nsubjPass, .auxPass, .root, .case, .oblAgent])
  }

  @Test("the same seed gives the same bytes, whatever the threads; another seed others")
  func isReproducible() throws {
    let bytes = try SmallTreebank.train(epochs: 4)
    #expect(try SmallTreebank.train(epochs: 4) == bytes)
    #expect(try SmallTreebank.train(threads: 2, epochs: 4) == bytes)
    #expect(try SmallTreebank.train(seed: 2, epochs: 4) != bytes)
  }

  @Test("clusters go into the file and are used")
  func usesClusters() throws {
    let list = try ClusterList(Array("01\tfarmers\n01\tbakers\n10\tVilnius\n".utf8), path: "")
    let bytes = try SmallTreebank.train(clusters: list)
    let file = try ModelFile(bytes: bytes)
    #expect(file.has(WordClusters.section))
    #expect(try SmallTreebank.train(clusters: list) == bytes)
    let score = TreebankScore(try LanguageModel(file), on: try SmallTreebank.treebank())
    #expect(score.heads == 19 && score.relations == 19)
    #expect(!(try ModelFile(bytes: SmallTreebank.train(epochs: 1)).has(WordClusters.section)))
  }

  @Test("the file says what it is made of and keeps other sections")
  func keepsSections() throws {
    var writer = ModelFileWriter()
    writer.set("other", to: [1, 2, 3])
    var settings = TrainingSettings()
    settings.epochs = 1
    let layout = NetworkLayout(
      width: 32, layerCount: 1, tagLayerCount: 1, arcWidth: 16, labelWidth: 16)
    let bytes = try LanguageTrainer(
      SmallTreebank.treebank(), layout: layout, settings: settings
    ).train(into: writer)
    let file = try ModelFile(bytes: bytes)
    try file.verify()
    #expect(try file.bytes(of: "other").elementsEqual([1, 2, 3]))
    let about = String(decoding: try file.bytes(of: "about"), as: UTF8.self)
    #expect(about.contains("CC BY-SA 4.0"))
  }
}
