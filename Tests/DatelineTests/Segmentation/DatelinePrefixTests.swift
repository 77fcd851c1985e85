import Dateline
import DatelineTestSupport
import Testing

@Suite("Datelines of wire copy")
struct DatelinePrefixTests {
  static let cases: [(name: String, text: String)] = [
    ("city, day and dash", "KABUL , Aug 15 — ‖Fighters walked into the capital ."),
    ("agency in brackets", "GORIS , Armenia , Sept 26 ( Reuters ) - ‖More people had crossed ."),
    ("two cities", "KYIV / ISTANBUL , July 18 — ‖Missiles struck fuel depots ."),
    ("day in brackets", "SEOUL ( 10 June 2024 ) - ‖South Korea did not switch on its speakers ."),
    ("an underscore for a dash", "QUITO , Ecuador ( AP ) _ ‖Some 1,500 marched ."),
    ("a heading in capitals", "‖TWO WEEKS AFTER THE QUAKE , AID IS LATE"),
    ("an acronym that acts", "‖NATO said on Tuesday - and meant it - that it would stay ."),
    ("no dash", "‖KABUL fell on Sunday without a fight ."),
  ]

  @Test("the dateline ends at the mark", arguments: cases)
  func length(name: String, text: String) throws {
    let marked = MarkedText(text)
    var spans: [TextSpan] = []
    var start = 0
    for word in marked.text.string.split(separator: " ") {
      spans.append(TextSpan(start, start + word.utf8.count))
      start += word.utf8.count + 1
    }
    let tokens = Tokens(spans: spans, sentences: [0..<spans.count])
    let length = DatelinePrefix.length(of: 0..<spans.count, in: tokens, marked.text)
    #expect(spans[length].start == (try #require(marked.boundaries.first)))
  }
}
