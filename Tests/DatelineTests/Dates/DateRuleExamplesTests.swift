import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Date rules and their examples")
struct DateRuleExamplesTests {
  @Test("every example of every rule comes out as it is marked")
  func examples() throws {
    let rules = try LoadedDateRules.result.get()
    let tagger = DateTagger(rules)
    #expect(rules.examples.count > 150)
    for example in rules.examples {
      let marked = MarkedText(example.text)
      let (article, sentences) = LoadedDateRules.article(
        marked.text, published: example.published)
      let dates = tagger.dates(in: article, sentences: sentences).dates
      let found = dates.map { "[\(marked.text[$0.span])|\($0.value.value)]" }
      #expect(found == marked.marks.map(\.description), "\(example.location) \(example.rule)")
      if example.isPositive {
        #expect(
          dates.contains { $0.rule == example.rule },
          "\(example.location) found by \(dates.map(\.rule)) instead of '\(example.rule)'")
      }
    }
  }

  @Test("known answers", arguments: KnownDate.all)
  func known(_ known: KnownDate) throws {
    let marked = MarkedText(known.text)
    let (article, sentences) = LoadedDateRules.article(marked.text, published: known.published)
    let dates = try LoadedDateRules.tagger.dates(in: article, sentences: sentences).dates
    let found = dates.map { "[\(marked.text[$0.span])|\($0.value.value)]" }
    #expect(found == marked.marks.map(\.description))
    #expect(dates.last?.value.edtf == known.edtf)
    #expect(dates.last?.value.earliest?.description == known.earliest)
    #expect(dates.last?.value.latest?.description == known.latest)
  }

  @Test("every date lies in its sentence and in reading order")
  func spans() throws {
    let text = ArticleText(
      KnownDate.all.map { MarkedText($0.text).text.string }.joined(separator: " "))
    let (article, sentences) = LoadedDateRules.article(text, published: "2021-08-20")
    let dates = try LoadedDateRules.tagger.dates(in: article, sentences: sentences).dates
    #expect(dates.count > 400)
    for (date, next) in zip(dates, dates.dropFirst()) {
      #expect(date.span.end <= next.span.start)
      #expect(text.span.contains(date.span))
    }
  }
}
