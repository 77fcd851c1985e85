/// How often relations are right that claim to be right so often.
///
/// A relation is right where gold has it: type, arguments and sentence, whatever its factuality.
package struct Reliability: Sendable {
  /// One relation: what it claimed and whether gold has it.
  package struct Outcome: Sendable {
    /// The confidence, from 0 to 1.
    package let confidence: Float
    /// Whether gold has the relation.
    package let isRight: Bool
    /// Whether it is an event rather than a fact.
    package let isEvent: Bool

    /// Makes an outcome.
    package init(confidence: Float, isRight: Bool, isEvent: Bool) {
      self.confidence = confidence
      self.isRight = isRight
      self.isEvent = isEvent
    }
  }

  /// A row of the table: the relations whose confidence lies between two bounds.
  package struct Row: Sendable {
    /// The lower bound, which belongs to the row.
    package let from: Float
    /// The upper bound, which does not, save for 1.
    package let upTo: Float
    /// How many relations.
    package private(set) var count = 0
    /// How many of them are right.
    package private(set) var right = 0
    private var sum: Float = 0

    /// What they claim on average.
    package var claimed: Float { count == 0 ? 0 : sum / Float(count) }
    /// The share that is right.
    package var share: Float { count == 0 ? 0 : Float(right) / Float(count) }

    fileprivate init(from: Float, upTo: Float) {
      self.from = from
      self.upTo = upTo
    }

    fileprivate mutating func add(_ outcome: Outcome) {
      count += 1
      if outcome.isRight { right += 1 }
      sum += outcome.confidence
    }
  }

  /// The relations in the order of the articles.
  package private(set) var outcomes: [Outcome] = []

  /// Starts with no relation.
  package init() {}

  /// Adds the relations of one article; those of articles without gold relations do not count.
  ///
  /// - Parameters:
  ///   - gold: what should have been read.
  ///   - reading: what was read in the same text.
  package mutating func add(_ gold: Gold, _ reading: Reading) {
    guard let relations = gold.relations else { return }
    let wrong = Set(RelationScore(gold: relations, reading: reading).wrong)
    let found = reading.relations.relations.filter { $0.type != .open }
    for (index, relation) in found.enumerated() {
      outcomes.append(
        Outcome(
          confidence: relation.confidence, isRight: !wrong.contains(index),
          isEvent: relation.type.isEvent))
    }
  }

  /// The table in tenths of confidence; rows without a relation are left out.
  package var rows: [Row] {
    var rows = (0..<10).map { Row(from: Float($0) / 10, upTo: Float($0 + 1) / 10) }
    for outcome in outcomes {
      rows[max(0, min(9, Int(outcome.confidence * 10 + 0.0001)))].add(outcome)
    }
    return rows.filter { $0.count > 0 }
  }

  /// How far claim and share lie apart on average, each relation counting once.
  package var calibrationError: Float {
    let total = Float(max(1, outcomes.count))
    return rows.reduce(0) { $0 + abs($1.claimed - $1.share) * Float($1.count) / total }
  }

  /// The table for people.
  package var text: String {
    var text = "confidence   relations  claimed  right\n"
    for row in rows {
      let counted = "\(row.count)"
      text += "\(Decimals.text(row.from)) to \(Decimals.text(row.upTo))"
      text += String(repeating: " ", count: max(1, 12 - counted.count)) + counted
      text += "     " + Self.padded(row.claimed) + "   " + Self.padded(row.share) + "\n"
    }
    return text + "mean distance of claim and share: \(Decimals.text(calibrationError))\n"
  }

  private static func padded(_ share: Float) -> String {
    let text = Decimals.text(share)
    return text + String(repeating: " ", count: max(0, 4 - text.count))
  }
}
