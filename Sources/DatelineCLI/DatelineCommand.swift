import ArgumentParser

/// The command line of Dateline.
struct DatelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads articles and says who did what to whom, when, where, and according to whom.",
    discussion: "Example: dateline run article.txt --output Output",
    version: DatelineVersionText.text,
    subcommands: [
      RunCommand.self, AnnotateCommand.self, TextCommand.self, EvaluateCommand.self,
      ExplainCommand.self, GazetteerCommand.self,
    ]
  )
}
