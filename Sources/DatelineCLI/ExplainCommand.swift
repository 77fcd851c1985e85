import ArgumentParser
import Dateline

/// `dateline explain`: why each name, date and relation is there, and why near misses are not.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells, sentence by sentence, what was read, by which rule, and what was passed over.",
    discussion: "Example: dateline explain article.txt --sentence 3"
  )

  @ArgumentParser.Argument(help: "Articles, or - for text on standard input.")
  var articles: [String]

  @Option(help: "Only this sentence, counted from 1.")
  var sentence: Int?

  @Option(help: "The publication date of an article that tells none: YYYY, YYYY-MM or YYYY-MM-DD.")
  var published: String?

  @OptionGroup var gazetteer: GazetteerOption

  func run() async throws {
    let published = try PublishedOption.parse(published)
    let pipeline = try gazetteer.pipeline(includesOpen: true)
    if articles == ["-"] {
      var bytes: [UInt8] = []
      var lines = LineReader(descriptor: 0)
      while let line = lines.next() { bytes += line + [0x0A] }
      try explain(
        Article(id: "-", text: ArticleText(repairing: bytes), published: published), pipeline)
      return
    }
    for result in ArticleLoader(published: published).articles(at: articles) {
      do {
        try explain(try result.get(), pipeline)
      } catch let error as ArticleError {
        throw ValidationError("\(error)")
      }
    }
  }

  private func explain(_ article: Article, _ pipeline: Pipeline) throws {
    let reading = pipeline.read(article)
    let explanation = ExplanationText(reading)
    if let sentence {
      guard reading.sentences.indices.contains(sentence - 1) else {
        throw ValidationError(
          "--sentence \(sentence) is none of the \(reading.sentences.count) sentences")
      }
      StandardOutput.write(Array(text(sentence - 1, explanation, reading, pipeline).utf8))
      return
    }
    for index in reading.sentences.indices {
      StandardOutput.write(Array(text(index, explanation, reading, pipeline).utf8))
    }
  }

  private func text(
    _ index: Int, _ explanation: ExplanationText, _ reading: Reading, _ pipeline: Pipeline
  ) -> String {
    let misses = pipeline.nearMisses(inSentence: index, of: reading)
    let certainty = pipeline.certainty(inSentence: index, of: reading)
    return explanation.text(ofSentence: index)
      + certainty.map { "  certainty  \($0)\n" }.joined()
      + misses.map { "  passed over  \($0)\n" }.joined()
  }
}
