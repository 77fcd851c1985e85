package import Dateline

/// Makes a whole language model from treebanks.
package struct LanguageTrainer {
  /// The section of the model file that people read.
  package static let aboutSection = "about"
  /// What stands in the model's section `about`: what it is made from, and under which licence.
  package static let about = """
    Weights of Dateline's sentence segmenter, tagger, lemmatiser and dependency parser for English.
    Learnt from UD_English-EWT (CC BY-SA 4.0) and from the news, interview, bio, voyage, textbook, speech
    and vlog texts of UD_English-GUM (CC BY or public domain); word clusters: spacy-lookups-data (MIT,
    Copyright (c) 2019 ExplosionAI GmbH); sentences made by a grammar of our own. Licence of this file:
    CC BY-SA 4.0.

    """

  private let treebank: Treebank
  private let made: Treebank
  private let layout: NetworkLayout
  private let settings: TrainingSettings
  private let clusters: ClusterList?

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - treebank: the sentences to learn from.
  ///   - made: sentences that a grammar made, to learn tags and trees from, but no words.
  ///   - layout: the sizes of the network.
  ///   - settings: how to train.
  ///   - clusters: which words are used alike, if that is known.
  package init(
    _ treebank: Treebank, made: Treebank = Treebank([]), layout: NetworkLayout = NetworkLayout(),
    settings: TrainingSettings = TrainingSettings(), clusters: ClusterList? = nil
  ) {
    self.treebank = treebank
    self.made = made
    self.layout = layout
    self.settings = settings
    self.clusters = clusters
  }

  /// Trains and returns the bytes of the model file.
  ///
  /// - Parameters:
  ///   - writer: sections that the file shall hold besides.
  ///   - report: called after each epoch with its number from 1, its loss and the model so far.
  /// - Returns: the bytes of the file.
  /// - Throws: what `report` throws.
  package func train(
    into writer: ModelFileWriter = ModelFileWriter(),
    report: (_ epoch: Int, _ loss: Float, _ model: () -> [UInt8]) throws -> Void = { _, _, _ in }
  ) throws -> [UInt8] {
    var writer = writer
    writer.set(Self.aboutSection, to: Array(Self.about.utf8))
    writer.set("lemmas", to: LemmaTrainer.section(for: treebank))
    if let clusters { writer.set(WordClusters.section, to: clusters.section()) }
    let sections = try ModelFile(bytes: writer.build())
    // The clusters are read where they stand.
    defer { withExtendedLifetime(sections) {} }
    let known =
      clusters == nil
      ? nil : try WordClusters(sections.bytes(of: WordClusters.section), path: sections.path)
    let trainer = NetworkTrainer(
      treebank, made: made, layout: layout, settings: settings, clusters: known)
    for epoch in 0..<settings.epochs {
      let loss = trainer.runEpoch(epoch)
      try report(epoch + 1, loss) {
        var snapshot = writer
        trainer.write(to: &snapshot)
        return snapshot.build()
      }
    }
    trainer.write(to: &writer)
    return writer.build()
  }
}
