import Dateline
import Testing

@Suite("The publication date in the first lines")
struct PublicationDateFinderTests {
  static let found: [(name: String, text: String, date: String)] = [
    ("a date line", "13 August 2021\n\nThe city fell.", "2021-08-13"),
    ("a date line below the title", "The city falls\n\n13 August 2021\n\nIt fell.", "2021-08-13"),
    ("a labelled date", "Published: Friday, August 13, 2021\n\nIt fell.", "2021-08-13"),
    ("posted on", "Posted on 2021-08-13\n\nIt fell.", "2021-08-13"),
    ("a byline with a date", "By Ann Lee | August 13, 2021 | 5:00 PM\n\nIt fell.", "2021-08-13"),
    ("a month", "August 2021\n\nIt fell.", "2021-08"),
    ("wire copy", "KABUL, Aug 15, 2021 (Reuters) — The city fell on Sunday.", "2021-08-15"),
    (
      "the same date twice", "13 August 2021\n\nPublished August 13, 2021\n\nIt fell.", "2021-08-13"
    ),
    (
      "an update beside it", "Published 13 August 2021\n\nUpdated 14 August 2021\n\nIt fell.",
      "2021-08-13"
    ),
  ]

  @Test("found", arguments: found)
  func finds(name: String, text: String, date: String) throws {
    let article = Article(id: "test", text: ArticleText(text))
    let published = try LoadedDateRules.tagger.publicationDate(of: article)
    #expect(published?.iso == date, "\(name)")
    #expect(published?.source == .dateline)
  }

  static let abstains: [(name: String, text: String)] = [
    ("no year", "KABUL, Aug 15 (Reuters) — The city fell."),
    ("prose", "On 13 August 2021 the city fell.\n\nThey came yesterday."),
    ("prose of one line", "The treaty of 13 August 2021 was broken by all of its signatories."),
    ("an update only", "Updated 14 August 2021\n\nThe city fell."),
    ("an access date", "Accessed 4 May 2019\n\nThe city fell."),
    ("two dates that disagree", "13 August 2021\n\n15 August 2021\n\nThe city fell."),
    ("a year", "2021\n\nThe city fell."),
    ("an impossible day", "February 30, 2021\n\nThe city fell."),
    ("nothing", ""),
  ]

  @Test("abstains", arguments: abstains)
  func abstaining(name: String, text: String) throws {
    let article = Article(id: "test", text: ArticleText(text))
    #expect(try LoadedDateRules.tagger.publicationDate(of: article) == nil, "\(name)")
  }

  @Test("an article that nothing else dates counts from its first lines")
  func counting() throws {
    let text = ArticleText("KABUL, Aug 15, 2021 (Reuters) — The city fell yesterday.")
    let (article, sentences) = LoadedDateRules.article(text, published: "")
    let dates = try LoadedDateRules.tagger.dates(in: article, sentences: sentences).dates
    #expect(dates.map(\.value.value) == ["2021-08-15", "2021-08-14"])
  }
}
