import Dateline
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Errors of inputs")
struct ArticleErrorTests {
  /// A file of a name and content, and the words of its error.
  static let contents: [(name: String, bytes: [UInt8], message: String)] = [
    ("empty.txt", [], "empty.txt: the file is empty; fill or remove it"),
    ("blank.txt", Array(" \n\t\r\n".utf8), "blank.txt: the file holds no text; fill or remove it"),
    (
      "junk.txt", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) },
      "junk.txt: 432 of 4096 bytes are control characters, so this is no text; remove the file or "
        + "turn it into text"
    ),
    (
      "report.txt", Array("%PDF-1.4\n".utf8) + [0, 1, 2, 3],
      "report.txt: a PDF file, not text; turn it into text or HTML first"
    ),
    ("empty.jsonl", [], "empty.jsonl: the file is empty; give one JSON object a line"),
    (
      "notes.doc", Array("Text.".utf8),
      "notes.doc: files ending in '.doc' are not read; give .txt, .md, .html, .htm or .jsonl"
    ),
    (
      "notes", Array("Text.".utf8),
      "notes: the name has no ending; give .txt, .md, .html, .htm or .jsonl"
    ),
  ]

  @Test("a file that is no article", arguments: contents)
  func content(name: String, bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: name)
    #expect(errors(ArticleLoader().articles(at: [path]), in: folder) == [message])
  }

  /// A line of a JSONL file, and the words of its error.
  static let lines: [(line: String, message: String)] = [
    (
      #"{"id": "a3", "text": "unclosed"#,
      #"d.jsonl:3: not valid JSON: '{"id": "a3", "text": "unclosed'; mend or remove the line"#
    ),
    (
      "Some prose that has lost its way into a file of records.",
      "d.jsonl:3: not valid JSON: 'Some prose that has lost its way into a …'; mend or remove the "
        + "line"
    ),
    ("[1, 2]", "d.jsonl:3: not a JSON object; give one object a line"),
    (#"{"id": "a3"}"#, "d.jsonl:3: the field 'text' is missing; add it"),
    (#"{"text": null}"#, "d.jsonl:3: the field 'text' is not a string; mend it"),
    (#"{"text": 5}"#, "d.jsonl:3: the field 'text' is not a string; mend it"),
    (
      #"{"text": "Five.", "authors": [1]}"#,
      "d.jsonl:3: the field 'authors' is not a list of strings; mend it"
    ),
    (#"{"text": " "}"#, "d.jsonl:3: the field 'text' is empty; give the text of the article"),
  ]

  @Test("a broken line 3 is named and the rest is read", arguments: lines)
  func brokenLine(line: String, message: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "{\"text\": \"1\"}\n{\"text\": \"2\"}\n\(line)\n{\"text\": \"4\"}\n", to: "d.jsonl")
    let results = Array(ArticleLoader().articles(at: [path]))
    #expect(errors(results, in: folder) == [message])
    #expect(results.compactMap { try? $0.get().text.string } == ["1", "2", "4"])
  }

  @Test("a missing folder")
  func missing() {
    #expect(
      ArticleLoader().articles(at: ["no/such"]).compactMap(\.error?.description)
        == ["no/such: no such file or folder; check the path"])
  }

  @Test("a folder without articles, and one named like a file")
  func barren() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/x.txt", withIntermediateDirectories: true)
    #expect(
      errors(ArticleLoader().articles(at: [folder.path + "/x.txt"]), in: folder) == [
        "x.txt: the folder holds no articles; articles end in .txt, .md, .html, .htm or .jsonl"
      ])
  }

  @Test("a link to nowhere")
  func danglingLink() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a.txt", withDestinationPath: "gone.txt")
    #expect(
      errors(ArticleLoader().articles(at: [folder.path]), in: folder) == [
        "a.txt: a link to 'gone.txt', which does not exist; mend the link",
        ".: the folder holds no articles; articles end in .txt, .md, .html, .htm or .jsonl",
      ])
  }

  @Test("a file that the system refuses")
  func unreadable() throws {
    // A name longer than any file system takes is refused to every user, root too.
    let name = String(repeating: "n", count: 300) + ".txt"
    #expect(
      ArticleLoader().articles(at: [name]).compactMap(\.error?.description) == [
        "\(name): cannot be read (File name too long); check the file and its permissions"
      ])
  }

  @Test("a pipe and a device are refused, not waited for")
  func special() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe.txt"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(
      errors(ArticleLoader().articles(at: [path]), in: folder) == [
        "pipe.txt: a pipe, which is not read; give a file or a folder"
      ])
    #expect(
      ArticleLoader().articles(at: ["/dev/null"]).compactMap(\.error?.description) == [
        "/dev/null: a device, which is not read; give a file or a folder"
      ])
  }

  @Test("one bad file does not stop the batch")
  func batch() throws {
    let folder = try TemporaryFolder()
    try folder.write("One.", to: "a.txt")
    try folder.write("", to: "b.txt")
    try folder.write("Three.", to: "c.txt")
    let results = Array(ArticleLoader().articles(at: ["nowhere", folder.path]))
    #expect(results.compactMap { try? $0.get().id } == ["a", "c"])
    #expect(results.compactMap(\.error?.kind) == [.missing, .empty])
  }

  private func errors(
    _ results: some Sequence<Result<Article, ArticleError>>, in folder: TemporaryFolder
  ) -> [String] {
    results.compactMap(\.error?.description).map(folder.relative)
  }
}

extension Result where Failure == ArticleError {
  /// The error of a failure.
  fileprivate var error: ArticleError? {
    if case .failure(let error) = self { error } else { nil }
  }
}
