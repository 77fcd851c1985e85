import ArgumentParser

/// The training tool: makes the models that the pipeline loads.
@main
struct DatelineTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-train",
    abstract: "Trains the models of Dateline on treebanks.",
    discussion: """
      Example: dateline-train --treebank ewt-train.conllu gum-train.conllu \
      --clusters clusters.tsv --phrases Gazetteer/Language/Phrases --dev ewt-dev.conllu --output Gazetteer/Language/english.model

      The same treebanks, options and seed give the same bytes, whatever the number of threads.
      """,
    subcommands: [
      LanguageCommand.self, EvaluateCommand.self, SegmentationCommand.self,
      FactualityCommand.self, ConfidenceCommand.self, PhrasesCommand.self,
    ],
    defaultSubcommand: LanguageCommand.self)
}
