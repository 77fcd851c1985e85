import Testing

@testable import Dateline

@Suite("The scale of confidence")
struct ConfidenceScaleTests {
  private static func scale(_ rows: String) throws -> ConfidenceScale {
    try ConfidenceScale(
      RelationDataFile(
        path: "confidence.tsv", text: ArticleText("kind\traw\tright\n" + rows)))
  }

  @Test("between two points lies a line, below them one to 0, above them the last point")
  func line() throws {
    let scale = try Self.scale("event\t0.25\t0.5\nevent\t0.75\t1\nfact\t0.5\t0.875\n")
    #expect(scale.confidence(0.5, isEvent: true) == 0.75)
    #expect(scale.confidence(0.125, isEvent: true) == 0.25)
    #expect(scale.confidence(0.875, isEvent: true) == 1)
    #expect(scale.confidence(0.75, isEvent: false) == 0.875)
  }

  @Test("without points confidence stays as it is")
  func identity() throws {
    #expect(try Self.scale("").confidence(0.3, isEvent: true) == 0.3)
  }

  static let faults: [(rows: String, message: String)] = [
    ("event\t0.5\t2\n", "confidence.tsv:2:1: 'raw' and 'right' lie between 0 and 1"),
    ("thing\t0.5\t0.5\n", "confidence.tsv:2:1: unknown kind 'thing'; known are fact, event"),
    (
      "event\t0.5\t0.5\nevent\t0.6\t0.4\n", "confidence.tsv:3:1: points must rise from row to row"
    ),
  ]

  @Test("rows that cannot be read are told with their place", arguments: faults)
  func fault(rows: String, message: String) {
    #expect {
      try Self.scale(rows)
    } throws: { error in
      String(describing: error) == message
    }
  }
}
