package import Dateline

/// Makes a whole language model from treebanks.
package struct LanguageTrainer {
  /// What stands in the model's section `about`: what it is made from, and under which licence.
  package static let about = """
    Weights of Dateline's tagger, lemmatiser and dependency parser for English.
    Learnt from UD_English-EWT (CC BY-SA 4.0) and from the news, interview, bio, voyage, textbook, speech
    and vlog texts of UD_English-GUM (CC BY or public domain). Licence of this file: CC BY-SA 4.0.

    """

  private let treebank: Treebank
  private let layout: NetworkLayout
  private let settings: TrainingSettings

  /// Prepares a training.
  ///
  /// - Parameters:
  ///   - treebank: the sentences to learn from.
  ///   - layout: the sizes of the network.
  ///   - settings: how to train.
  package init(
    _ treebank: Treebank, layout: NetworkLayout = NetworkLayout(),
    settings: TrainingSettings = TrainingSettings()
  ) {
    self.treebank = treebank
    self.layout = layout
    self.settings = settings
  }

  /// Trains and returns the bytes of the model file.
  ///
  /// - Parameters:
  ///   - writer: sections that the file shall hold besides.
  ///   - report: called after each epoch with its number from 1, its loss and the model so far.
  /// - Returns: the bytes of the file.
  package func train(
    into writer: ModelFileWriter = ModelFileWriter(),
    report: (_ epoch: Int, _ loss: Float, _ model: () -> [UInt8]) throws -> Void = { _, _, _ in }
  ) rethrows -> [UInt8] {
    var writer = writer
    writer.set("about", to: Array(Self.about.utf8))
    writer.set("lemmas", to: LemmaTrainer.section(for: treebank))
    let trainer = NetworkTrainer(treebank, layout: layout, settings: settings)
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
