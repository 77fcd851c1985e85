import Testing

@testable import Dateline

@Suite struct AliasCirclesTests {
  static let cases: [(name: String, next: [String: [String]], circles: [[String]])] = [
    ("a chain is none", ["a": ["b"], "b": ["c"], "c": []], []),
    ("two", ["a": ["b"], "b": ["a"]], [["a", "b"]]),
    ("three in a circle", ["a": ["b"], "b": ["c"], "c": ["a"]], [["a", "b", "c"]]),
    (
      "two circles that a step joins", ["a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["c"]],
      [["a", "b"], ["c", "d"]]
    ),
    ("what is no key leads nowhere", ["a": ["x"]], []),
  ]

  @Test("circles", arguments: cases.indices)
  func findsCircles(_ index: Int) {
    let testCase = Self.cases[index]
    #expect(AliasCircles(testCase.next).circles == testCase.circles, "\(testCase.name)")
  }

  @Test("a long chain does no harm")
  func longChain() {
    var next: [String: [String]] = [:]
    for index in 0..<50_000 { next["\(index)"] = ["\((index + 1) % 50_000)"] }
    #expect(AliasCircles(next).circles.map(\.count) == [50_000])
  }
}
