import ArgumentParser
import Dateline
import FoundationEssentials

/// `dateline text`: what loading makes of inputs.
struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Writes what loading makes of each input, one JSON object a line.",
    discussion: "Example: dateline text page.html | jq -r .text"
  )

  @ArgumentParser.Argument(help: "Files and folders of articles.")
  var inputs: [String]

  @Option(help: "The publication date of articles that tell none: YYYY, YYYY-MM or YYYY-MM-DD.")
  var published: String?

  @OptionGroup var jobs: JobsOption

  func run() async throws {
    let loader = ArticleLoader(published: try PublishedOption.parse(published))
    var found = loader.inputs(at: inputs).makeIterator()
    var articles = 0
    var failures = 0
    try await OrderedParallelMap(jobs: jobs.count).run(
      next: { found.next() },
      transform: { input -> Result<[UInt8], ArticleError> in
        input.flatMap { input in
          Result { () throws(ArticleError) in
            LoadedTextWriter.line(for: try loader.article(from: input))
          }
        }
      },
      consume: { result in
        switch result {
        case .success(let line):
          articles += 1
          if !StandardOutput.write(line) { throw ExitCode(2) }
        case .failure(let error):
          failures += 1
          StandardOutput.write(Array("\(error)\n".utf8), to: 2)
        }
      })
    if articles == 0 { throw ExitCode(2) }
    if failures > 0 { throw ExitCode(3) }
  }
}
