import ArgumentParser
import Dateline

/// `dateline run`: articles in, linked data out.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads articles and writes what they say into a folder.",
    discussion: """
      Reads .txt, .md, .html and .jsonl files and folders of them. An input that cannot be read is \
      listed in failures.jsonl with its reason, and the rest is done (exit status 3).

      Example: dateline run articles/ --output Output --published 2021-08-15
      """
  )

  @ArgumentParser.Argument(
    help: "Files and folders of articles; Corpus/Articles unless given.")
  var inputs: [String] = []

  @Option(help: "The folder to write into.")
  var output = "Output"

  @Option(
    help: """
      What to write, separated by commas: jsonld, nquads, turtle, csv, exchange, sqlite.
      """)
  var format = "jsonld,csv,sqlite"

  @Option(help: "The publication date of articles that tell none: YYYY, YYYY-MM or YYYY-MM-DD.")
  var published: String?

  @Option(help: "The IRI under which documents and local entities live.")
  var base = RunDescription.standardBase

  @Flag(help: "Write relations that no type of the ontology covers as well.")
  var open = false

  @OptionGroup var gazetteer: GazetteerOption
  @OptionGroup var jobs: JobsOption

  func run() async throws {
    let formats = try OutputFormat.parse(format)
    let loader = ArticleLoader(published: try PublishedOption.parse(published))
    let pipeline = try gazetteer.pipeline(includesOpen: open)
    let builder = TripleBuilder(
      run: RunDescription(
        base: base.hasSuffix("/") ? base : base + "/", gazetteerDigest: pipeline.digest,
        configurationDigest: SHA256.hex("open=\(open) published=\(published ?? "")".utf8),
        includesOpen: open))
    // Only the exchange format shows predicates that are no relation; others save their trees.
    let layers: Set<Layer> =
      formats.contains(.exchange)
      ? [.mentions, .times, .relations, .predicates] : [.mentions, .times, .relations]
    let clock = ContinuousClock()
    let start = clock.now
    var found = loader.inputs(at: inputs.isEmpty ? ["Corpus/Articles"] : inputs).makeIterator()
    var summary = RunSummary()
    var progress = ProgressLine()
    let outputs: RunOutputs
    do {
      outputs = try RunOutputs(path: output, formats: formats)
    } catch {
      throw ValidationError("\(error)")
    }
    try await OrderedParallelMap(jobs: jobs.count).run(
      next: { found.next() },
      transform: { input -> Result<RenderedArticle, ArticleError> in
        input.flatMap { input in
          Result { () throws(ArticleError) in
            let reading = pipeline.read(try loader.article(from: input), layers: layers)
            return RenderedArticle(reading, formats: formats, builder: builder)
          }
        }
      },
      consume: { result in
        switch result {
        case .success(let article):
          summary.add(article.reading)
          try outputs.add(article)
        case .failure(let error):
          if error.kind != .skipped { summary.addFailure() }
          progress.clear()
          StandardOutput.write(Array("\(error)\n".utf8), to: 2)
          try outputs.add(error)
        }
        progress.show(articles: summary.articles, words: summary.words)
      })
    progress.clear()
    if summary.articles == 0 {
      StandardOutput.write(Array("no article could be read; nothing is written\n".utf8), to: 2)
      throw ExitCode(2)
    }
    try outputs.finish()
    let elapsed = (clock.now - start) / .seconds(1)
    StandardOutput.write(Array(summary.text(seconds: elapsed, places: outputs.places).utf8), to: 1)
    if summary.failures > 0 { throw ExitCode(3) }
  }
}

/// A publication date as an option gives it.
enum PublishedOption {
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  ///
  /// - Throws: `ValidationError` where the calendar has no such date.
  static func parse(_ text: String?) throws -> PublicationDate? {
    guard let text else { return nil }
    if let date = PublicationDate(iso: text, source: .given) { return date }
    throw ValidationError("--published '\(text)' is no date; write it as 2021-08-15")
  }
}
