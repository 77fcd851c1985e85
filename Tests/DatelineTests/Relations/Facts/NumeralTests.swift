import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Numbers in words and digits")
struct NumeralTests {
  /// The text of the quantity, its number, its unit and what makes it inexact, in a sentence about
  /// what Chad has.
  static let cases: [(name: String, text: String, value: String, number: String?, unit: String?)] =
    [
      ("digits", "8,800 soldiers", "8,800 soldiers", "8800", "soldiers"),
      ("words", "thirty-nine lawmakers", "thirty-nine lawmakers", "39", "lawmakers"),
      ("a dozen", "a dozen aircraft", "a dozen aircraft", "12", "aircraft"),
      ("half a dozen", "half a dozen aircraft", "half a dozen aircraft", "6", "aircraft"),
      ("two dozen", "two dozen soldiers", "two dozen soldiers", "24", "soldiers"),
      ("million", "10.5 million people", "10.5 million people", "10500000", "people"),
      ("suffix", "10.5m people", "10.5m people", "10500000", "people"),
      ("sign of money", "$174 million", "$174 million", "174000000", "USD"),
      ("word of money", "5 million euros", "5 million euros", "5000000", "EUR"),
      ("half a million", "half a million people", "half a million people", "500000", "people"),
      (
        "rough plural", "tens of thousands of soldiers", "tens of thousands of soldiers", nil,
        "soldiers"
      ),
      ("vague", "several thousand fighters", "several thousand fighters", nil, "fighters"),
      ("mass", "300 tonnes of wheat", "300 tonnes of wheat", "300", "wheat"),
      ("range", "3,000 to 5,000 soldiers", "3,000 to 5,000 soldiers", "3000", "soldiers"),
      ("approximation", "about 7,000 soldiers", "7,000 soldiers", "7000", "soldiers"),
    ]

  @Test("number, unit and extent")
  func numerals() throws {
    let desk = try ReadingDesk()
    for test in Self.cases {
      let (found, _) = try desk.read(MarkedText("[Chad|Polity] has \(test.text)."))
      let value = found.relations.first { $0.type == .hasQuantity }?.value
      #expect(value?.text == test.value, "\(test.name)")
      #expect(value?.number == test.number, "\(test.name)")
      #expect(value?.unit == test.unit, "\(test.name)")
    }
  }

  @Test("what makes a number inexact is kept beside it")
  func approximation() throws {
    let (found, _) = try ReadingDesk().read(MarkedText("[Chad|Polity] has about 7,000 soldiers."))
    #expect(found.relations.first { $0.type == .hasQuantity }?.value?.approximation == "about")
  }
}
