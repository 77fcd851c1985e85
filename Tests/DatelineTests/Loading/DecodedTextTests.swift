import Testing

@testable import Dateline

@Suite("Encodings")
struct DecodedTextTests {
  private static let text = "Kyiv — “yes”, said O’Brien. 😀\nOne café more.\n"

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private static func utf32(_ text: String) -> [UInt8] {
    let values: [UInt32] = [0xFEFF] + text.unicodeScalars.map(\.value)
    return values.flatMap { value -> [UInt8] in
      [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16), 0]
    }
  }

  static let encodings: [(name: String, bytes: [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    ("UTF-16, little end first, with a mark", utf16(text, bigEndian: false, mark: true)),
    ("UTF-16, big end first, with a mark", utf16(text, bigEndian: true, mark: true)),
    ("UTF-16, little end first", utf16(text, bigEndian: false, mark: false)),
    ("UTF-16, big end first", utf16(text, bigEndian: true, mark: false)),
    ("UTF-32 with a mark", utf32(text)),
  ]

  @Test("Unicode in all its forms", arguments: encodings)
  func unicode(name: String, bytes: [UInt8]) throws {
    let decoded = try DecodedText(bytes, path: "a.txt")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
    #expect(decoded.findings.isEmpty)
  }

  @Test("every character leads back to its bytes", arguments: encodings)
  func offsets(name: String, bytes: [UInt8]) throws {
    let decoded = try DecodedText(bytes, path: "a.txt")
    let quote = try #require(decoded.bytes.firstIndex(of: UInt8(ascii: "B")))
    let source = decoded.offsets.source(of: quote)
    #expect(bytes[source...].prefix(4).contains(UInt8(ascii: "B")))
    #expect(!bytes[..<source].contains(UInt8(ascii: "B")))
  }

  @Test("Windows-1252 is told by its quotes and accents")
  func windows() throws {
    var latin = Array("The minister “did not agree”, he said in the café on Monday – and left".utf8)
    for (unicode, byte) in [("“", 0x93), ("”", 0x94), ("é", 0xE9), ("–", 0x96)] as [(String, UInt8)]
    {
      latin.replace(Array(unicode.utf8), with: [byte])
    }
    let decoded = try DecodedText(latin, path: "a.txt")
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self)
        == "The minister “did not agree”, he said in the café on Monday – and left")
    #expect(decoded.findings.map(\.message) == ["not UTF-8; read as windows-1252"])
    let left = try #require(decoded.bytes.lastIndex(of: UInt8(ascii: "l")))
    #expect(decoded.offsets.source(of: left) == latin.count - 4)
  }

  @Test("a declared character set is believed where the bytes are not UTF-8")
  func declared() throws {
    // "Привет" in KOI8-R.
    let koi: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]
    let decoded = try DecodedText(koi, path: "a.html", declared: { _ in "koi8-r" })
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Привет")
  }

  @Test("broken UTF-8 is repaired where most of it is sound, and said to be")
  func repaired() throws {
    let bytes = Array("café – naïve – ".utf8) + [0xE2, 0x80] + Array(" end".utf8)
    let decoded = try DecodedText(bytes, path: "a.txt")
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self) == "café – naïve – \u{FFFD}\u{FFFD} end")
    #expect(
      decoded.findings.map(\.message) == [
        "2 bytes that are not UTF-8 were read as U+FFFD, the first at 21"
      ])
    let end = try #require(decoded.bytes.lastIndex(of: UInt8(ascii: "e")))
    #expect(decoded.offsets.source(of: end) == bytes.count - 3)
  }

  @Test("a stray control character is a space, so that offsets stay")
  func stray() throws {
    let prose = String(repeating: "Sound prose. ", count: 20)
    let bytes = Array(prose.utf8) + [0] + Array("End.\u{1A}".utf8)
    let decoded = try DecodedText(bytes, path: "a.txt")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == prose + " End. ")
    #expect(decoded.findings.map(\.message) == ["2 control characters were read as spaces"])
    #expect(decoded.offsets == .identity)
  }

  @Test("the survey agrees with the standard library on what UTF-8 is")
  func survey() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let alphabet: [UInt8] = [
      0x41, 0x20, 0x0A, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1,
      0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let survey = bytes.withUnsafeBufferPointer { ByteSurvey($0) }
      #expect((survey.invalid == 0) == isValid, "\(bytes)")
    }
  }
}
