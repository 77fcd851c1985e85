import Dateline
import Testing

@Suite("Parallel work in order")
struct OrderedParallelMapTests {
  @Test("results come out in the order the inputs went in", arguments: [1, 2, 3, 8])
  func order(jobs: Int) async throws {
    var next = 0
    var results: [Int] = []
    try await OrderedParallelMap(jobs: jobs).run(
      next: {
        next += 1
        return next <= 200 ? next : nil
      },
      transform: { input in
        // Later inputs are quicker, so that finishing order differs from input order.
        (0..<(200 - input) * 50).reduce(0) { $0 &+ $1 } &* 0 + input
      },
      consume: { results.append($0) })
    #expect(results == Array(1...200))
  }

  @Test("no more inputs are drawn than may wait")
  func bounded() async throws {
    var drawn = 0
    var consumed = 0
    var widest = 0
    try await OrderedParallelMap(jobs: 2).run(
      next: {
        drawn += 1
        widest = max(widest, drawn - consumed)
        return drawn <= 100 ? drawn : nil
      },
      transform: { $0 },
      consume: { _ in consumed += 1 })
    #expect(widest <= 9)
  }

  @Test("an error of the consumer ends the work")
  func error() async {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      var next = 0
      try await OrderedParallelMap(jobs: 2).run(
        next: {
          next += 1
          return next
        },
        transform: { $0 }, consume: { if $0 == 10 { throw Full() } })
    }
  }
}
