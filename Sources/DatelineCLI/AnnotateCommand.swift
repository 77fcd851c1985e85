import ArgumentParser
import Dateline

/// `dateline annotate`: exchange JSON lines in, exchange JSON lines out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotates exchange JSON lines from standard input, line by line, in order.",
    discussion: """
      Layers that a line already carries are taken as given. A line that cannot be read gives one \
      line with its error in its place, and the rest goes on.

      Example: echo '{"id":"a","text":"NATO met in Vilnius."}' | dateline annotate
      """
  )

  @Option(
    help: """
      The layers to write, separated by commas: sentences, tokens, mentions, times, predicates, \
      relations. All but tokens unless given.
      """)
  var layers = "sentences,mentions,times,predicates,relations"

  @OptionGroup var gazetteer: GazetteerOption
  @OptionGroup var jobs: JobsOption

  func run() async throws {
    let layers = try parsedLayers()
    let pipeline = try gazetteer.pipeline()
    let writer = ExchangeWriter(layers: layers)
    var lines = LineReader(descriptor: 0)
    var number = 0
    var failures = 0
    try await OrderedParallelMap(jobs: jobs.count).run(
      next: { () -> (number: Int, bytes: [UInt8])? in
        while let bytes = lines.next() {
          number += 1
          if bytes.contains(where: { $0 > 0x20 }) { return (number, bytes) }
        }
        return nil
      },
      transform: { line -> (bytes: [UInt8], isFailure: Bool) in
        do throws(ExchangeError) {
          let record = try ExchangeRecord(line: line.bytes, number: line.number)
          let article = record.article(line: line.number)
          let given = try record.layers(of: article.text, line: line.number)
          let reading = pipeline.read(article, given: given, layers: layers)
          return (writer.line(for: reading), false)
        } catch {
          return (ExchangeWriter.line(for: error), true)
        }
      },
      consume: { line in
        if line.isFailure { failures += 1 }
        if !StandardOutput.write(line.bytes) { throw ExitCode(2) }
      })
    if failures > 0 { throw ExitCode(3) }
  }

  private func parsedLayers() throws -> Set<Layer> {
    var parsed: Set<Layer> = []
    for name in layers.split(separator: ",") {
      guard let layer = Layer(rawValue: String(name)) else {
        let known = Layer.allCases.map(\.rawValue)
        let remedy =
          Spelling.nearest(to: String(name), in: known).map { "did you mean '\($0)'?" }
          ?? "known are \(known.joined(separator: ", "))"
        throw ValidationError("unknown layer '\(name)'; \(remedy)")
      }
      parsed.insert(layer)
    }
    return parsed
  }
}
