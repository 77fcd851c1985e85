import ArgumentParser
import Dateline

/// `dateline gazetteer compile`: the tables as one file that is mapped into memory.
struct GazetteerCompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compiles entities and names into one file.",
    discussion: """
      Other commands do this on demand and keep the file in a cache.

      Example: dateline gazetteer compile --output world.gazetteer
      """
  )

  @Option(help: "The file to write.")
  var output: String

  @OptionGroup var gazetteer: GazetteerOption

  func run() async throws {
    let folder = try gazetteer.folder()
    do {
      let size = try GazetteerStore(folder: folder, cacheFolder: nil).compile(to: output)
      StandardOutput.write(Array("\(output): \(size) bytes\n".utf8), to: 2)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
