/// Counts of what was right, what was found and what was to be found.
public struct PrecisionRecall: Hashable, Sendable {
  /// How many found items are right.
  public private(set) var correct = 0
  /// How many items were found.
  public private(set) var found = 0
  /// How many items were to be found.
  public private(set) var expected = 0

  /// Starts at zero.
  public init() {}

  /// Makes counts.
  ///
  /// - Parameters:
  ///   - correct: how many found items are right.
  ///   - found: how many items were found.
  ///   - expected: how many items were to be found.
  public init(correct: Int, found: Int, expected: Int) {
    self.correct = correct
    self.found = found
    self.expected = expected
  }

  /// The share of found items that are right, 0 to 1; 0 where nothing was found.
  public var precision: Double { found == 0 ? 0 : Double(correct) / Double(found) }

  /// The share of expected items that were found, 0 to 1; 0 where nothing was expected.
  public var recall: Double { expected == 0 ? 0 : Double(correct) / Double(expected) }

  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Adds the counts of another part of the data.
  public static func += (left: inout PrecisionRecall, right: PrecisionRecall) {
    left.correct += right.correct
    left.found += right.found
    left.expected += right.expected
  }
}
