import DatelineTestSupport
import Testing

@testable import Dateline

/// Where tokens part: each bar `‖` is a boundary that no white space shows.
@Suite("Tokens")
struct TokeniserTests {
  static let cases: [(name: String, marked: String)] = [
    ("words and final marks", "Talks failed‖, he said‖."),
    ("a clitic with a straight or curly apostrophe", "Russia‖'s and Iran‖’s envoys"),
    ("a negated verb", "They do‖n't and wo‖n’t"),
    ("clitics of pronouns", "I‖'m sure they‖'ve heard we‖'ll"),
    ("a possessive after s", "the states‖' border"),
    ("contractions written as one word", "They can‖not‖, gon‖na or do‖nt"),
    ("a name with an apostrophe is whole", "O'Connor of Sana'a"),
    ("a decade is whole", "the 1990's and the '90s"),
    ("a cut word is whole", "tell 'em"),
    ("a hyphen parts words", "well‖-‖known US‖-‖Russia talks"),
    ("but not after a prefix", "post-war non-members"),
    ("ranges part", "1979‖-‖1989 and 1990‖–‖2001"),
    ("dates and telephone numbers do not", "2021-08-15‖, 713-853-3989"),
    ("an abbreviation keeps its stop", "Dr. Smith‖, Gen. Coe"),
    ("one that is a word too, only before a number", "No. 5‖; he said no‖."),
    ("initials and letters with stops", "J. Smith of the U.S. army"),
    ("a sentence's stop after an abbreviation is its own", "the U.S."),
    ("decimals, thousands, times", "3.5 or 1,000 at 5:30"),
    ("currencies and per cent", "$‖174 million is 5‖%"),
    ("units part from numbers", "20‖km at 7:30‖pm"),
    ("ordinals and names with figures do not", "the 20th Mi24"),
    ("an ellipsis is one token", "Well‖... yes‖…"),
    ("repeated marks are one token", "What‖?! No‖!!!"),
    ("brackets and quotes", "(‖“‖Yes‖,‖” he said‖)‖."),
    ("a web address", "See https://example.com/a-b?c=1‖."),
    ("an address in angle brackets", "<‖jane.doe@example.com‖>"),
    ("a host", "at www.example.com‖, he"),
    ("a slash parts words", "and‖/‖or"),
    ("but no date in figures and no short form", "9/11 w/o 04/30/2001"),
    ("an ampersand in a short name", "AT&T"),
    ("an emoticon", "Thanks :)"),
    ("dashes without spaces", "Kabul‖—‖where"),
    ("a stop without a space", "end‖.‖Next"),
    ("a domain is whole", "Example.Com"),
    ("a hashtag and a number sign", "#Kabul is #‖1"),
  ]

  @Test("they part as the treebanks have it", arguments: cases)
  func parts(name: String, marked: String) throws {
    let (text, _) = SegmentationSample.pieces(marked)
    let expected = marked.split(whereSeparator: { $0 == " " || $0 == "‖" }).map(String.init)
    let sentence = Sentence(text.span)
    let tokens = Tokeniser(words: try SegmentationSample.words.get()).tokens(
      of: [sentence], in: text)
    #expect(tokens.spans.map { text[$0] } == expected, "\(name)")
  }

  @Test("each sentence has its own tokens")
  func ranges() throws {
    let text = ArticleText("One two. Three.")
    let sentences = [Sentence(TextSpan(0, 8)), Sentence(TextSpan(9, 15))]
    let tokens = Tokeniser(words: try SegmentationSample.words.get()).tokens(
      of: sentences, in: text)
    #expect(tokens.sentences == [0..<3, 3..<5])
  }
}
