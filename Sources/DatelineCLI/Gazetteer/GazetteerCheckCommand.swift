import ArgumentParser
import Dateline

/// `dateline gazetteer check`: every fault of the data with file, line and remedy.
struct GazetteerCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Lints entities, word lists and rules; exit status 1 if there are faults.",
    discussion: "Example: dateline gazetteer check --gazetteer Gazetteer"
  )

  @OptionGroup var gazetteer: GazetteerOption

  func run() async throws {
    let folder = try gazetteer.folder()
    let faults = Pipeline.faults(inGazetteer: folder)
    for fault in faults { StandardOutput.write(Array("\(fault)\n".utf8)) }
    StandardOutput.write(Array("\(faults.count) faults in \(folder)\n".utf8), to: 2)
    if !faults.isEmpty { throw ExitCode(1) }
  }
}
