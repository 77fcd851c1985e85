import Foundation

@testable import Dateline

/// The rules and words of the project's own gazetteer, loaded once for the tests that run them.
enum LoadedDateRules {
  static let result = Result { try load() }

  static var tagger: DateTagger {
    get throws { DateTagger(try result.get()) }
  }

  private static func load() throws -> DateRules {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let gazetteer = root.appending(path: "Gazetteer")
    let words = gazetteer.appending(path: "Words/Dates")
    let names = try FileManager.default.contentsOfDirectory(atPath: words.path)
    return try DateRules(
      rules: file(gazetteer.appending(path: "Rules/dates.rules")),
      lists: names.filter { $0.hasSuffix(".tsv") }.sorted().map {
        try file(words.appending(path: $0))
      })
  }

  private static func file(_ url: URL) throws -> DateRules.File {
    (url.lastPathComponent, try String(contentsOf: url, encoding: .utf8))
  }

  /// An article of one paragraph that is one sentence.
  static func article(
    _ text: ArticleText, published: String, url: String? = nil, language: String? = nil
  ) -> (Article, [Sentence]) {
    let article = Article(
      id: "test", text: text, blocks: [Block(.paragraph, text.span)], url: url,
      published: PublicationDate(iso: published, source: .given), language: language)
    return (article, [Sentence(text.span)])
  }
}
