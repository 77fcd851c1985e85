import Dateline
import Testing

@testable import DatelineTraining

@Suite("Sentences rewritten for training")
struct TreebankRewritingTests {
  private static func forms(_ sentence: Treebank.Sentence?) -> [String]? {
    sentence?.words.map { String(decoding: $0.form, as: UTF8.self) }
  }

  @Test("in capitals, small letters and the capitals of headlines")
  func cases() throws {
    let sentence = try SmallTreebank.treebank().sentences[0]
    #expect(
      Self.forms(sentence.written(in: .upper)) == [
        "THE", "MINISTER", "MET", "FARMERS", "IN", "VILNIUS", ".",
      ])
    #expect(
      Self.forms(sentence.written(in: .lower)) == [
        "the", "minister", "met", "farmers", "in", "vilnius", ".",
      ])
    #expect(
      Self.forms(sentence.written(in: .title)) == [
        "The", "Minister", "Met", "Farmers", "in", "Vilnius", ".",
      ])
  }

  @Test("what is glued to a word gets no capital")
  func clitics() throws {
    let sentence = try SmallTreebank.treebank().sentences[1]
    #expect(
      Self.forms(sentence.written(in: .title)) == [
        "She", "Did", "n't", "Sign", "the", "Treaty", ".",
      ])
  }

  @Test("without the final mark, where there is one")
  func marks() throws {
    let sentences = try SmallTreebank.treebank().sentences
    let clipped = sentences[0].withoutFinalMark
    #expect(Self.forms(clipped) == ["The", "minister", "met", "farmers", "in", "Vilnius"])
    #expect(clipped?.words.last?.isGluedAfter == false)
    #expect(sentences[2].withoutFinalMark == nil)
  }

  @Test("a mark that something hangs on stays")
  func headedMark() throws {
    var sentence = try SmallTreebank.treebank().sentences[0]
    sentence.words[0].head = 6
    #expect(sentence.withoutFinalMark == nil)
  }
}
