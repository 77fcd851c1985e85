import FoundationEssentials
import Testing

/// What the README's first screen shows is what the program does.
@Suite("README")
struct ReadmeTests {
  /// The fenced blocks of the README by the word behind their fence.
  private static func blocks() throws -> [(kind: String, text: String)] {
    let readme = String(
      decoding: try Data(contentsOf: URL(filePath: CommandRun.root + "/README.md")),
      as: UTF8.self)
    let parts = readme.split(separator: "```", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { _, part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }

  @Test("the paragraph, read by the command, gives the triples shown")
  func firstScreen() throws {
    let blocks = try Self.blocks()
    let paragraph = try #require(blocks.first { $0.kind == "text" }).text
    let triples = try #require(blocks.first { $0.kind == "turtle" }).text
    try CommandRun.inFreshFolder { folder in
      try Data(paragraph.utf8).write(to: URL(filePath: folder + "/article.txt"))
      let run = try CommandRun(
        [
          "run", "article.txt", "--published", "2023-03-14", "--format", "turtle", "--output",
          "Output",
        ] + BadInputTests.gazetteer, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let written = try String(
        decoding: Data(contentsOf: URL(filePath: folder + "/Output/turtle/article.ttl")),
        as: UTF8.self)
      for node in triples.split(separator: "\n\n") {
        #expect(written.contains(node.trimmingPrefix("\n")), "\(node)\nis not in\n\(written)")
      }
    }
  }
}
