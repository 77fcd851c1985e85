import Dateline
import Testing

@Suite("Lines of the exchange format")
struct ExchangeRecordTests {
  static let faulty: [(name: String, line: String, error: String)] = [
    ("junk", "junk", "line 3: not a JSON object; write one object a line"),
    ("an array", "[1]", "line 3: field '' is not of type object"),
    ("no text", #"{"id":"a"}"#, "line 3: no field 'text'"),
    ("text of another type", #"{"id":"a","text":3}"#, "line 3: field 'text' is not of type string"),
    (
      "a mention without an end", #"{"text":"a","mentions":[{"begin":0}]}"#,
      "line 3: no field 'end' in 'mentions.[0]'"
    ),
    (
      "an offset outside the text", #"{"text":"é","mentions":[{"begin":0,"end":2}]}"#,
      "line 3: mentions[0] 0–2 lies outside the text of 1 code points"
    ),
    (
      "a negative offset", #"{"text":"abc","sentences":[[-1,2]]}"#,
      "line 3: sentences[0] -1–2 lies outside the text of 3 code points"
    ),
    (
      "sentences that overlap", #"{"text":"abcd","sentences":[[0,3],[2,4]]}"#,
      "line 3: sentences[1] 2–4 begins before the one before it ends; sort the layer and remove "
        + "overlaps"
    ),
  ]

  @Test("a faulty line is told with its number and reason", arguments: faulty)
  func fault(name: String, line: String, error: String) {
    #expect {
      let record = try ExchangeRecord(line: line.utf8, number: 3)
      _ = try record.layers(of: ArticleText(record.text), line: 3)
    } throws: {
      String(describing: $0) == error
    }
  }

  @Test("offsets count code points of the text")
  func codePoints() throws {
    let record = try ExchangeRecord(
      line: #"{"text":"Às Київ!","mentions":[{"begin":3,"end":7,"qid":"Q1899","type":"Place"}]}"#
        .utf8,
      number: 1)
    let article = record.article(line: 1)
    let names = try #require(try record.layers(of: article.text, line: 1).names)
    #expect(article.text[names.mentions[0].span] == "Київ")
    #expect(names.entities[0].qid == "Q1899")
  }

  @Test("layers that are left out are unknown, not empty")
  func unknownLayers() throws {
    let record = try ExchangeRecord(line: #"{"text":"a","times":[]}"#.utf8, number: 1)
    let layers = try record.layers(of: ArticleText("a"), line: 1)
    #expect(layers.sentences == nil)
    #expect(layers.names == nil)
    #expect(layers.dates?.dates.isEmpty == true)
  }
}
