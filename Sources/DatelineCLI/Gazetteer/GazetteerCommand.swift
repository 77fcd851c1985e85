import ArgumentParser

/// `dateline gazetteer`: the knowledge: lint it, ask it, compile it.
struct GazetteerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Lints, asks, extends and compiles the words, names and rules.",
    discussion: "Example: dateline gazetteer lookup Georgia",
    subcommands: [
      GazetteerCheckCommand.self, GazetteerLookupCommand.self, GazetteerImportCommand.self,
      GazetteerCompileCommand.self,
    ]
  )
}
