import DatelineTestSupport
import Foundation
import Testing

@testable import Dateline

@Suite("Doubtful dates")
struct DateFindingTests {
  static func tag(
    _ text: String, published: String = "2021-08-20", url: String? = nil, language: String? = nil
  ) throws -> TaggedDates {
    let (article, sentences) = LoadedDateRules.article(
      ArticleText(text), published: published, url: url, language: language)
    return try LoadedDateRules.tagger.dates(in: article, sentences: sentences)
  }

  static let doubts: [(text: String, category: Finding.Category, message: String)] = [
    ("They met on February 30.", .impossibleDate, "the calendar has no such day"),
    ("They met on 31 April 2021.", .impossibleDate, "the calendar has no such day"),
    ("They met on 29 February 2021.", .impossibleDate, "the calendar has no such day"),
    ("It came on 2021-13-45.", .impossibleDate, "the calendar has no such day"),
    ("It came on 31/31/2021.", .impossibleDate, "the calendar has no such day"),
    (
      "It came on 03/04/2021.", .ambiguousDate,
      "'2021-03-04' if the month stands first, '2021-04-03' if the day does"
    ),
  ]

  @Test("a finding says what is wrong", arguments: doubts)
  func doubt(text: String, category: Finding.Category, message: String) throws {
    let tagged = try Self.tag(text)
    #expect(tagged.findings.map(\.category) == [category])
    #expect(tagged.findings.map(\.message) == [message])
    #expect(tagged.dates.isEmpty == (category == .impossibleDate))
  }

  @Test(
    "what nothing dates stays open and is doubted",
    arguments: [
      ("It opened yesterday.", "XXXX-XX-XX"), ("It opened on Monday.", "XXXX-WXX-1"),
      ("It opened last month.", "XXXX-XX"), ("It opened in May.", "XXXX-05"),
    ])
  func open(text: String, value: String) throws {
    let tagged = try Self.tag(text, published: "")
    #expect(tagged.dates.map(\.value.value) == [value])
    #expect(tagged.findings.map(\.category) == [.unresolvedDate])
    #expect(tagged.dates.first?.value.earliest == nil)
  }

  @Test(
    "dates in figures by the country of the article",
    arguments: [
      ("https://www.example.co.uk/a", nil, "2021-04-03"),
      ("https://example.af/a", nil, "2021-04-03"),
      (nil, "en-GB", "2021-04-03"), (nil, "en-US", "2021-03-04"),
      ("https://example.us/a", nil, "2021-03-04"),
    ] as [(String?, String?, String)])
  func figures(url: String?, language: String?, value: String) throws {
    let tagged = try Self.tag("It came on 03/04/2021.", url: url, language: language)
    #expect(tagged.dates.map(\.value.value) == [value])
    #expect(tagged.findings.isEmpty)
  }

  @Test(
    "what an anniversary implies is inferred, with its basis, and no value",
    arguments: [
      (
        "They marked the fortieth anniversary of its outbreak in 2019.",
        "it was in '1979': 'fortieth anniversary' counts 40 years to '2019'"
      ),
      (
        "Monday marks the 10th anniversary of the invasion.",
        "it was in '2011': '10th anniversary' counts 10 years to 'Monday'"
      ),
      (
        "In 2017 they celebrated its centenary.",
        "it was in '1917': 'centenary' counts 100 years to '2017'"
      ),
      ("They celebrated its centenary.", nil),
    ] as [(String, String?)])
  func anniversary(text: String, message: String?) throws {
    let tagged = try Self.tag(text)
    #expect(tagged.findings.map(\.message) == [message].compactMap { $0 })
    #expect(tagged.findings.allSatisfy { $0.category == .inferredDate })
    #expect(tagged.dates.allSatisfy { !$0.value.value.hasPrefix("19") })
  }

  @Test("today in the present tense of a long piece without news means these days")
  func today() throws {
    let filler = String(repeating: "The state has many parties and few of them agree. ", count: 100)
    let essay = try Self.tag(filler + "Today they are weak.")
    #expect(essay.dates.map(\.value.value) == ["PRESENT_REF"])
    let news = try Self.tag(filler + "They left on Monday. Today they are weak.")
    #expect(news.dates.map(\.value.value) == ["2021-08-16", "2021-08-20"])
    let past = try Self.tag(filler + "They left today.")
    #expect(past.dates.map(\.value.value) == ["2021-08-20"])
  }

  /// Each text is published on 15 February 2022.
  static let stories: [(name: String, text: String)] = [
    (
      "a history goes on over several sentences",
      """
      It began in [1955|1955].‖ In [1973|1973] it grew.‖ On [28 April 1978|1978-04-28] the king fell.‖ \
      Nobody had warned him.‖ In [December|1978-12] they signed a pact.‖ In [March 1979|1979-03] they \
      met.‖ He had lost an army.‖ At [Christmas|1979-12-25] they came.
      """
    ),
    (
      "which ends where the text comes back",
      """
      It began in [1973|1973]. On [28 April 1978|1978-04-28] and in [March 1979|1979-03] they met.‖ \
      [Last year|2021] it ended.‖ In [December|2021-12] they left.
      """
    ),
    (
      "one year told by the way is no history",
      """
      It has ruled itself since [1991|1991].‖ Nobody minds.‖ He had been thought meek.‖ He signed a \
      pact with them in [January|2022-01].
      """
    ),
  ]

  @Test("months and holidays of a story", arguments: stories)
  func story(name: String, text: String) throws {
    let marked = MarkedText(text)
    let (article, _) = LoadedDateRules.article(marked.text, published: "2022-02-15")
    let edges = [0] + marked.boundaries + [marked.text.count]
    let sentences = zip(edges, edges.dropFirst()).map { Sentence(TextSpan($0, $1)) }
    let dates = try LoadedDateRules.tagger.dates(in: article, sentences: sentences).dates
    let found = dates.map { "[\(marked.text[$0.span])|\($0.value.value)]" }
    #expect(found == marked.marks.map(\.description))
  }

  @Test("the seasons of the southern hemisphere")
  func south() throws {
    let tagged = try Self.tag("It burnt in the summer of 2020.", url: "https://example.com.au/a")
    #expect(tagged.dates.first?.value.edtf == "2020-30")
    #expect(tagged.dates.first?.value.earliest?.description == "2019-12-01")
  }

  @Test("the anchor of a date that was counted from another is kept")
  func anchor() throws {
    let text = ArticleText("In July 2019 he fled, and the following month returned.")
    let (article, sentences) = LoadedDateRules.article(text, published: "2021-08-20")
    let dates = try LoadedDateRules.tagger.dates(in: article, sentences: sentences).dates
    #expect(dates.map { $0.anchor.map { text[$0] } } == [nil, "July 2019"])
  }

  @Test(
    "the same whatever the zone, locale and clock of the machine",
    arguments: [
      ("Pacific/Kiritimati", "ar_SA.UTF-8"), ("America/Los_Angeles", "de_DE.UTF-8"),
      ("Asia/Kabul", "C"),
    ])
  func environment(zone: String, locale: String) throws {
    let text = "Yesterday, in March, last week, tomorrow night, on Monday and at 5 p.m. they met."
    let before = try Self.tag(text)
    setenv("TZ", zone, 1)
    setenv("LC_ALL", locale, 1)
    tzset()
    setlocale(LC_ALL, "")
    let after = try Self.tag(text)
    unsetenv("TZ")
    unsetenv("LC_ALL")
    #expect(before == after)
    #expect(before.dates.count == 6)
  }

  @Test(
    "hostile input gives an answer",
    arguments: [
      String(repeating: "1", count: 100_000), String(repeating: "2021-", count: 20_000),
      String(repeating: "the first of ", count: 10_000), String(repeating: "May ", count: 20_000),
      String(repeating: "one hundred ", count: 10_000),
      String(repeating: "thousand ", count: 20_000),
      String(repeating: "111,", count: 20_000),
      String(repeating: "\u{2013}", count: 10_000),
      "99999999999999999999 years ago, in the year 99999, 0 BC and 32 May 00000",
      "999,999,999,999,999,999 decades from now", "12:99 p.m., 25:00 and 24:01", "week 54 of 2021",
      "\u{0}\u{FFFD}\u{1F5D3} 2021\u{301}-05-17", "5th Q5 2021-W54 H3 2020",
      "a hundred million billion trillion billion years ago",
    ])
  func hostile(text: String) throws {
    let tagged = try Self.tag(text)
    let bytes = ArticleText(text)
    for date in tagged.dates { #expect(bytes.span.contains(date.span)) }
  }
}
