import Dateline
import Testing

@Suite("JSON text")
struct JSONTextTests {
  static let strings: [(name: String, value: String, json: String)] = [
    ("plain", "NATO", #""NATO""#), ("quotes", #"a "b""#, #""a \"b\"""#),
    ("backslash", #"a\b"#, #""a\\b""#), ("line feed and tab", "a\n\tb", #""a\n\tb""#),
    ("control character", "a\u{1}b", #""a\u0001b""#), ("beyond ASCII", "Київ", "\"Київ\""),
    ("empty", "", "\"\""),
  ]

  @Test("strings", arguments: strings)
  func string(name: String, value: String, json: String) {
    var text = JSONText()
    text.string(value)
    #expect(String(decoding: text.bytes, as: UTF8.self) == json)
  }

  static let decimals: [(value: Float, text: String)] = [
    (0.9, "0.9"), (0.85, "0.85"), (-3, "-3.0"), (1, "1.0"), (0, "0.0"), (0.005, "0.01"),
    (-0.5, "-0.5"), (12.34, "12.34"),
  ]

  @Test("decimals have one or two places", arguments: decimals)
  func decimal(value: Float, text: String) {
    #expect(Decimals.text(value) == text)
  }

  @Test("members stand in the order they were written, commas between them")
  func order() {
    var json = JSONText()
    json.object { json in
      json.key("z")
      json.number(-12)
      json.key("a")
      json.array { json in
        json.null()
        json.boolean(true)
      }
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"z":-12,"a":[null,true]}"#)
  }
}
