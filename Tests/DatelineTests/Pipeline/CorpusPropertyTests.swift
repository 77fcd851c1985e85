import DatelineTestSupport
import FoundationEssentials
import Testing

@testable import Dateline

/// What must hold of every reading, whatever the text: checked on the corpus and on mutations of it.
@Suite("Properties of readings")
struct CorpusPropertyTests {
  static let root = FolderOrderTests.root.path

  static let pipeline = Result {
    try Pipeline(
      gazetteer: root + "/Gazetteer", cache: root + "/.build/gazetteer-cache")
  }

  static let articles = Array(ArticleLoader().articles(at: [root + "/Corpus/Articles"]))
    .compactMap { try? $0.get() }

  @Test("the corpus reads without a fault")
  func corpusLoads() throws {
    _ = try Self.pipeline.get()
    #expect(Self.articles.count >= 16)
  }

  @Test("spans lie in their sentences", arguments: articles.indices)
  func corpus(index: Int) throws {
    check(try Self.pipeline.get().read(Self.articles[index]), "as it is")
  }

  @Test("so they do in mutated text", arguments: articles.indices)
  func mutated(index: Int) throws {
    let seed = UInt64(index) + 20_260_101
    var random = SeededGenerator(seed: seed)
    let text = Self.mutate(Self.articles[index].text.bytes, &random)
    let article = Article(id: "mutated", text: ArticleText(repairing: text))
    check(try Self.pipeline.get().read(article), "seed \(seed)")
  }

  /// A stretch of a text with bytes and whole pieces dropped, doubled and thrown in.
  private static func mutate(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "\"", "(", "\u{2014}", ".", "\n", "\n\n", " \u{E9}", "\u{FFFD}", "Mr.", "2021", "’s",
    ]
    let start = Int.random(in: 0..<max(1, bytes.count - 3000), using: &random)
    var text = Array(bytes[start..<min(bytes.count, start + 3000)])
    for _ in 0..<60 {
      let place = Int.random(in: 0..<text.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text.remove(at: place)
      case 1: text[place] = UInt8.random(in: 0...255, using: &random)
      case 2:
        text.insert(contentsOf: pieces.randomElement(using: &random)?.utf8 ?? "".utf8, at: place)
      default:
        let end = min(text.count, place + Int.random(in: 1...40, using: &random))
        text.insert(contentsOf: text[place..<end], at: place)
      }
    }
    return text
  }

  private func check(_ reading: Reading, _ what: Comment) {
    let text = reading.article.text
    checkOrder(reading.sentences.map(\.span), in: [text.span], text, "sentences", what)
    let spans = reading.sentences.map(\.span)
    checkOrder(reading.tokens.spans, in: spans, text, "tokens", what)
    checkOrder(reading.names.mentions.map(\.span), in: spans, text, "mentions", what)
    checkOrder(reading.dates.dates.map(\.span), in: spans, text, "dates", what)
    for reference in reading.names.references {
      #expect(spans.contains { $0.contains(reference.span) }, what)
    }
    for relation in reading.relations.relations {
      let sentence = reading.sentences[relation.sentence].span
      #expect(sentence.contains(relation.trigger), what)
      for argument in [relation.subject, relation.object].compactMap(\.self) {
        #expect(reading.names.entities.indices.contains(argument.entity), what)
        #expect(text.span.contains(argument.span), what)
      }
      if let value = relation.value { #expect(text[value.span] == value.text, what) }
    }
    checkOffsets(reading, what)
  }

  /// Spans are in order, do not overlap, are not empty, lie in a container, and cut no character.
  private func checkOrder(
    _ spans: [TextSpan], in containers: [TextSpan], _ text: ArticleText, _ name: String,
    _ what: Comment
  ) {
    var container = 0
    var end = 0
    for span in spans {
      while container < containers.count, containers[container].end < span.end { container += 1 }
      let isInside = container < containers.count && containers[container].contains(span)
      let isWhole =
        text.bytes[span.start] & 0xC0 != 0x80
        && (span.end == text.count || text.bytes[span.end] & 0xC0 != 0x80)
      if !isInside || !isWhole || span.isEmpty || span.start < end {
        Issue.record("\(name) '\(text[span])' \(span) is out of place (\(what))")
        return
      }
      end = span.end
    }
  }

  /// The code point offsets of the exchange line cut the same characters out of the text.
  private func checkOffsets(_ reading: Reading, _ what: Comment) {
    let line = ExchangeWriter(layers: Set(Layer.allCases)).line(for: reading)
    guard let record = try? ExchangeRecord(line: line.dropLast(), number: 1) else {
      Issue.record("the exchange line cannot be read (\(what))")
      return
    }
    let scalars = Array(record.text.unicodeScalars)
    for (row, mention) in zip(record.mentions ?? [], reading.names.mentions) {
      var cut = ""
      cut.unicodeScalars.append(contentsOf: scalars[row.begin..<row.end])
      #expect(cut == reading.article.text[mention.span], what)
    }
  }
}
