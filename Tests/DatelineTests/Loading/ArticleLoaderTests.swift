import Dateline
import Foundation
import Testing

@Suite("Finding and loading articles")
struct ArticleLoaderTests {
  private func outcomes(_ loader: ArticleLoader, _ folder: TemporaryFolder, _ paths: [String])
    -> [String]
  {
    loader.articles(at: paths).map { result in
      switch result {
      case .success(let article): article.id
      case .failure(let error): folder.relative("\(error.kind.rawValue) \(error.path)")
      }
    }
  }

  @Test("a folder is walked to the bottom in the order of the bytes of its names")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "B.txt", "a/deep/er/m.txt", "é.txt", "a.txt"] {
      try folder.write("Text.", to: name)
    }
    #expect(
      outcomes(ArticleLoader(), folder, [folder.path]) == ["B", "m", "z", "a", "b", "é"])
  }

  @Test("hidden files and folders are passed over, other endings are listed")
  func hidden() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.", to: "a.txt")
    try folder.write("Text.", to: ".b.txt")
    try folder.write("Text.", to: ".git/c.txt")
    try folder.write("Text.", to: "picture.png")
    #expect(outcomes(ArticleLoader(), folder, [folder.path]) == ["a", "skipped picture.png"])
  }

  @Test("the case of an ending does not matter")
  func endings() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.", to: "A.TXT")
    try folder.write(#"{"id": "r1", "text": "Text."}"#, to: "dump.JSONL")
    #expect(outcomes(ArticleLoader(), folder, [folder.path]) == ["A", "r1"])
  }

  @Test("two files of one name get names of their own, the same wherever the folder lies")
  func clash() throws {
    var names: [[String]] = []
    for _ in 0..<2 {
      let folder = try TemporaryFolder()
      try folder.write("Text.", to: "in/a/report.txt")
      try folder.write("Text.", to: "in/b/report.txt")
      names.append(outcomes(ArticleLoader(), folder, [folder.path + "/in"]))
    }
    #expect(names[0] == names[1])
    #expect(names[0].first == "report")
    #expect(Set(names[0]).count == 2)
    #expect(names[0][1].hasPrefix("report-"))
  }

  @Test("a link that leads back to a folder above it ends there")
  func cycle() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.", to: "in/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/loop", withDestinationPath: folder.path + "/in")
    #expect(outcomes(ArticleLoader(), folder, [folder.path + "/in"]) == ["a", "skipped in/loop"])
  }

  @Test("plain text is taken as it is")
  func plain() throws {
    let folder = try TemporaryFolder()
    let text = "First line.\r\n\r\n  Second — line.\n"
    let path = try folder.write(text, to: "a.txt")
    let article = try #require(ArticleLoader().articles(at: [path]).first { _ in true }).get()
    #expect(article.text.string == text)
    #expect(article.sourcePath == path)
    #expect(article.offsets.source(of: 17) == 17)
    #expect(article.published == nil)
  }

  @Test("a record's text is taken as it is, with what the record says of it")
  func record() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      #"{"id": "a1", "text": " Kyiv’s\nday\t", "title": "T", "url": "https://e.org/1", "#
        + #""published": "2021-08-13T10:00:00Z", "authors": ["A B", "C"], "language": "en", "#
        + #""sentences": [[0, 4]]}"#, to: "dump.jsonl")
    let article = try #require(ArticleLoader().articles(at: [path]).first { _ in true }).get()
    #expect(article.id == "a1")
    #expect(article.text.string == " Kyiv’s\nday\t")
    #expect(article.title == "T")
    #expect(article.url == "https://e.org/1")
    #expect(article.published == PublicationDate(iso: "2021-08-13", source: .record))
    #expect(article.authors == ["A B", "C"])
    #expect(article.language == "en")
  }

  @Test("a record without a name is named after its file and line; empty lines count")
  func namelessRecord() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "\n{\"text\": \"One.\"}\r\n\n{\"id\": 7, \"text\": \"Two.\"}", to: "dump.jsonl")
    #expect(outcomes(ArticleLoader(), folder, [path]) == ["dump-2", "7"])
  }

  @Test("the given date counts only where an article tells none")
  func givenDate() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.", to: "a.txt")
    try folder.write(
      "{\"text\": \"One.\", \"published\": \"2020-01-02\"}\n{\"text\": \"Two.\"}", to: "b.jsonl")
    let given = try #require(PublicationDate(iso: "2021-08-13", source: .given))
    let dates = ArticleLoader(published: given).articles(at: [folder.path])
      .map { try? $0.get().published?.iso }
    #expect(dates == ["2021-08-13", "2020-01-02", "2021-08-13"])
  }

  @Test("a date no one can tell is a finding, not a guess")
  func unclearDate() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      #"{"text": "One.", "published": "03/04/2021"}"#, to: "a.jsonl")
    let article = try #require(ArticleLoader().articles(at: [path]).first { _ in true }).get()
    #expect(article.published == nil)
    #expect(article.findings.map(\.message) == ["the field 'published' is no date: '03/04/2021'"])
  }

  @Test("lines longer than any buffer come whole")
  func longLines() throws {
    let folder = try TemporaryFolder()
    let words = String(repeating: "word ", count: 200_000)
    let path = try folder.write(
      (0..<3).map { "{\"id\": \"\($0)\", \"text\": \"\(words)\($0)\"}\n" }.joined(), to: "a.jsonl")
    let articles = try ArticleLoader().articles(at: [path]).map { try $0.get() }
    #expect(articles.map(\.text.count) == [1_000_001, 1_000_001, 1_000_001])
    #expect(articles.map(\.id) == ["0", "1", "2"])
  }
}
