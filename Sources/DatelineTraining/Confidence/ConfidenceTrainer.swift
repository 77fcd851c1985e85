package import Dateline

/// Finds how often relations of each raw confidence are right, as points that rise.
///
/// Relations are put in the order of their confidence and pooled until no pool is right less often
/// than the one below it (pool adjacent violators; Zadrozny and Elkan 2002), then small pools are
/// joined to the next.
package struct ConfidenceTrainer: Sendable {
  /// The fewest relations behind a point.
  package var poolMinimum = 40

  /// Makes a trainer with its usual settings.
  package init() {}

  /// The table of points for `ConfidenceScale`.
  ///
  /// - Parameter outcomes: relations with their raw confidence and whether gold has them.
  /// - Returns: the bytes of the file.
  package func table(_ outcomes: [Reliability.Outcome]) -> [UInt8] {
    var lines = [
      "# Raw confidence of relations and the share that is right on development data, fitted by",
      "# `dateline-train confidence`. Between two points lies a line.",
      "kind\traw\tright",
    ]
    for (kind, isEvent) in [("fact", false), ("event", true)] {
      for point in points(outcomes.filter { $0.isEvent == isEvent }) {
        lines.append("\(kind)\t\(Self.thousandths(point.raw))\t\(Self.thousandths(point.right))")
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private struct Pool {
    var count: Int
    var right: Int
    var sum: Double

    var share: Double { Double(right) / Double(count) }

    mutating func take(_ other: Pool) {
      count += other.count
      right += other.right
      sum += other.sum
    }
  }

  /// The points of one curve, rising in both directions.
  package func points(
    _ outcomes: [Reliability.Outcome]
  ) -> [(raw: Double, right: Double)] {
    var byConfidence: [Float: Pool] = [:]
    for outcome in outcomes {
      byConfidence[outcome.confidence, default: Pool(count: 0, right: 0, sum: 0)].take(
        Pool(count: 1, right: outcome.isRight ? 1 : 0, sum: Double(outcome.confidence)))
    }
    var pools: [Pool] = []
    for confidence in byConfidence.keys.sorted() {
      guard let pool = byConfidence[confidence] else { continue }
      pools.append(pool)
      while pools.count > 1,
        pools[pools.count - 2].share >= pools[pools.count - 1].share
          || pools[pools.count - 2].count < poolMinimum
      {
        let last = pools.removeLast()
        pools[pools.count - 1].take(last)
      }
    }
    if pools.count > 1, pools[pools.count - 1].count < poolMinimum {
      let last = pools.removeLast()
      pools[pools.count - 1].take(last)
    }
    return pools.map { pool in
      // One right and one wrong more: of few relations none is certain.
      (pool.sum / Double(pool.count), Double(pool.right + 1) / Double(pool.count + 2))
    }
  }

  private static func thousandths(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = "\(thousandths % 1000)"
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
