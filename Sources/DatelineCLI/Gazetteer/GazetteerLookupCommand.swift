import ArgumentParser
import Dateline

/// `dateline gazetteer lookup`: whom a name may mean, and whom it means in a sentence.
struct GazetteerLookupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Tells every entry of a name, and which would win in a sentence.",
    discussion: """
      Example: dateline gazetteer lookup Georgia --in "Georgia and Armenia opened the crossing."
      """
  )

  @ArgumentParser.Argument(help: "A name, as an article writes it.")
  var name: String

  @Option(name: .customLong("in"), help: "A sentence that holds the name.")
  var sentence: String?

  @OptionGroup var gazetteer: GazetteerOption

  func run() async throws {
    let pipeline = try gazetteer.pipeline()
    let results = pipeline.mentionTagger.gazetteer.lookup(name)
    if results.isEmpty {
      StandardOutput.write(Array("'\(name)' is not in the gazetteer\n".utf8), to: 2)
    }
    for result in results {
      let country = result.country.map { ", \($0)" } ?? ""
      let kind = result.kind.isEmpty ? "" : " (\(result.kind))"
      let text =
        "\(result.id)\t\(result.name)\t\(result.type.rawValue)\(kind)\(country)\t"
        + "\(result.relation), prominence \(result.prominence)\t\(result.source)\t"
        + "\(result.location)\n"
      StandardOutput.write(Array(text.utf8))
    }
    if let sentence { tell(sentence, pipeline) }
    if results.isEmpty && sentence == nil { throw ExitCode(1) }
  }

  private func tell(_ sentence: String, _ pipeline: Pipeline) {
    let reading = pipeline.read(Article(id: "-", text: ArticleText(sentence)))
    StandardOutput.write(Array(ExplanationText(reading).text(ofSentence: 0).utf8))
  }
}
