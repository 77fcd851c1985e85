import Foundation
import Testing

/// Two stages that share no tables must not tell differently who acts for nobody.
@Suite("Words that two stages know")
struct SharedWordsTests {
  @Test("those who stand apart from their state are the same for names and relations")
  func estrangedWords() throws {
    let relations = try Self.words(of: "estranged", in: "Relations")
    let coreference = try Self.words(of: "estranged", in: "Coreference")
    #expect(!relations.isEmpty)
    #expect(relations == coreference)
  }

  private static func words(of name: String, in stage: String) throws -> Set<Substring> {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let table = try String(
      contentsOf: root.appending(path: "Gazetteer/Words/\(stage)/classes.tsv"), encoding: .utf8)
    let row = table.split(separator: "\n").first { $0.hasPrefix(name + "\t") }
    return Set(row?.split(separator: "\t").last?.split(separator: "|") ?? [])
  }
}
