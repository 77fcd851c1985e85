import DatelineTestSupport
import Testing

@testable import Dateline

@Suite struct CoreferenceTests {
  static let cases = [
    TaggingCase("an adjective and who acts", "The [Russian side|Q159] urged Kabul."),
    TaggingCase("a group's delegation", "A [Taliban delegation|armedgroup/taliban] met Russia."),
    TaggingCase("officials in a capital", "He told [officials in Kabul|Q889] of it."),
    TaggingCase("a possessive and who acts", "He met [Russia's government|Q159]."),
    TaggingCase(
      "he after one person", "John Garang met Russia.\n[He|person/john-garang] was there."),
    TaggingCase("it after the first actor", "Russia said [it|Q159] was there."),
    TaggingCase("they after a group", "The Taliban met.\n[They|armedgroup/taliban] said so."),
    TaggingCase("the group", "The Taliban met in Kabul.\nThe [group|armedgroup/taliban] said so."),
    TaggingCase("no pronoun without a person", "Russia met the Taliban. He was late."),
    TaggingCase("nothing for a named official", "The Russian minister Sergei Lavrov said so."),
  ]

  @Test("pronouns and descriptions", arguments: cases)
  func resolves(_ testCase: TaggingCase) throws {
    let marked = MarkedText(testCase.marked)
    let (text, names) = try SampleGazetteer.tag(marked.text.string)
    let found = names.references.map { "[\(text[$0.span])|\(names.entities[$0.entity].id)]" }
    #expect(found == marked.marks.map(\.description))
    #expect(names.references.allSatisfy { (0...1).contains($0.confidence) })
  }
}
