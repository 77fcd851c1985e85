import Testing

@testable import Dateline

@Suite("The table of words of numbers")
struct NumeralWordsTests {
  private func words(_ rows: String) throws -> NumeralWords {
    try NumeralWords(
      RelationDataFile(path: "numerals.tsv", text: ArticleText("word\tkind\tvalue\n" + rows)))
  }

  @Test("kinds of words")
  func kinds() throws {
    let words = try words(
      "three\tnumber\t3\nbn\tmultiplier\t9\nhalf\tpart\t0.5\nrupee\tcurrency\t\n")
    #expect(words["three"] == .number(3))
    #expect(words["bn"] == .multiplier(zeros: 9))
    #expect(words["half"] == .part("0.5"))
    #expect(words["rupee"] == .currency(nil))
    #expect(words["four"] == nil)
    #expect(words.suffixes.map(\.word) == ["bn"])
  }

  @Test("a value that does not fit its kind is an error with its place")
  func malformed() {
    let error = #expect(throws: DataFileError.self) { try words("three\tnumber\tx\n") }
    #expect(
      error.map { "\($0)" }?.contains("a word of numbers cannot be a 'number' of 'x'") == true)
  }
}
