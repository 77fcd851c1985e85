import Dateline
import Testing

@Suite("Code points and bytes")
struct CodePointMapTests {
  @Test(
    "both directions agree with counting by hand",
    arguments: [
      "", "plain ascii", "naïve café", "Київ — столиця", "😀 and 😀",
      String(repeating: "é", count: 500),
    ])
  func agreesWithCounting(text: String) {
    let map = CodePointMap(ArticleText(text))
    var byte = 0
    for (codePoint, scalar) in text.unicodeScalars.enumerated() {
      #expect(map.codePoint(atByte: byte) == codePoint)
      #expect(map.byte(atCodePoint: codePoint) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(map.codePoint(atByte: byte) == text.unicodeScalars.count)
    #expect(map.byte(atCodePoint: text.unicodeScalars.count) == byte)
    #expect(map.codePointCount == text.unicodeScalars.count)
  }
}
