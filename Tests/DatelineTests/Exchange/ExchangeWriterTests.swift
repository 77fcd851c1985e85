import Dateline
import DatelineTestSupport
import FoundationEssentials
import Testing

@Suite("Writing the exchange format")
struct ExchangeWriterTests {
  @Test("what is written can be read again as the same layers")
  func roundTrip() throws {
    let reading = SampleReading.reading()
    let line = ExchangeWriter(layers: Set(Layer.allCases)).line(for: reading)
    let record = try ExchangeRecord(line: line, number: 1)
    let layers = try record.layers(of: reading.article.text, line: 1)
    #expect(record.text == reading.article.text.string)
    #expect(layers.sentences?.map(\.span) == reading.sentences.map(\.span))
    #expect(layers.names?.mentions.map(\.span) == reading.names.mentions.map(\.span))
    #expect(layers.names?.entities.map(\.qid) == reading.names.entities.map(\.qid))
    #expect(layers.dates?.dates.map(\.value.value) == ["2021-05-17"])
    let relation = try #require(record.relations?.last)
    #expect(relation.subject == "Q159")
    #expect(relation.object == "Q863")
    #expect(relation.time == "2021-05-17")
    #expect(relation.factuality == "possible")
    #expect(relation.source == "person/sirojiddin-muhriddin")
  }

  @Test("layers that were not asked for are left out")
  func layers() {
    let line = String(
      decoding: ExchangeWriter(layers: [.times]).line(for: SampleReading.reading()),
      as: UTF8.self)
    #expect(line.contains("\"times\":"))
    #expect(!line.contains("\"mentions\":"))
    #expect(!line.contains("\"relations\":"))
  }
}
