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

  @Flag(help: "Tell the names inside the name too.")
  var nested = false

  @OptionGroup var gazetteer: GazetteerOption

  func run() async throws {
    let pipeline = try gazetteer.pipeline()
    let results = pipeline.mentionTagger.gazetteer.lookup(name)
    if results.isEmpty {
      StandardOutput.write(Array("'\(name)' is not in the gazetteer\n".utf8), to: 2)
    }
    for result in results { StandardOutput.write(Array(Self.line(result).utf8)) }
    if nested { tellNested(pipeline.mentionTagger.gazetteer) }
    if let sentence { tell(sentence, pipeline) }
    if results.isEmpty && sentence == nil { throw ExitCode(1) }
  }

  private static func line(_ result: LookupResult) -> String {
    let country = result.country.map { ", \($0)" } ?? ""
    let kind = result.kind.isEmpty ? "" : " (\(result.kind))"
    return "\(result.id)\t\(result.name)\t\(result.type.rawValue)\(kind)\(country)\t"
      + "\(result.relation), prominence \(result.prominence)\t\(result.source)\t"
      + "\(result.location)\n"
  }

  /// Tells the names that are parts of the one asked for, each with its entries.
  private func tellNested(_ gazetteer: Gazetteer) {
    let text = ArticleText(name)
    for (span, _) in gazetteer.nestedNames(in: text) where span != text.span {
      for result in gazetteer.lookup(text[span]) {
        StandardOutput.write(Array("inside '\(text[span])'\t\(Self.line(result))".utf8))
      }
    }
  }

  /// Tells for each name of the sentence that shares words with the one asked for who was weighed,
  /// then how the sentence was read.
  private func tell(_ sentence: String, _ pipeline: Pipeline) {
    let reading = pipeline.read(Article(id: "-", text: ArticleText(sentence)))
    let explanations = pipeline.mentionTagger.explanations(
      in: reading.article, sentences: reading.sentences, tokens: reading.tokens,
      analysis: reading.analysis)
    let asked = Set(name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }))
    var text = ""
    for explanation in explanations {
      let words = explanation.surface.lowercased()
        .split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      guard !asked.isDisjoint(with: words) else { continue }
      text += Self.lines(explanation)
    }
    if text.isEmpty { text = "no name of the sentence is '\(name)'\n" }
    text += ExplanationText(reading).text(ofSentence: 0)
    StandardOutput.write(Array(text.utf8))
  }

  private static func lines(_ explanation: NameExplanation) -> String {
    let span = "'\(explanation.surface)' \(explanation.span.start)–\(explanation.span.end)"
    let meaning = explanation.meaning.map { "\($0) wins" } ?? "no mention"
    let cues =
      explanation.cues.isEmpty
      ? "nothing round it tells"
      : "the words round it say: \(explanation.cues.joined(separator: ", "))"
    var text = "\(span): \(meaning), by \(explanation.rule); \(cues)\n"
    for candidate in explanation.candidates {
      text +=
        "  \(Decimals.text(candidate.score))\t\(candidate.id)\t\(candidate.name)\t"
        + "\(candidate.type.rawValue)\tas \(candidate.relation)\n"
    }
    return text
  }
}
