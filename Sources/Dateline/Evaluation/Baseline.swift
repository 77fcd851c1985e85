import FoundationEssentials

/// The floors below which scores may not sink, kept in a file beside the gold.
package struct Baseline: Sendable, Codable {
  /// The F1 of each score in per cent, by the score's name.
  package let floors: [String: Double]
  /// The SHA-256 of the gold files, so that floors of other gold are not taken for these.
  package let gold: String

  /// A score below its floor.
  package struct Drop: Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let floor: Double
    package let score: Double?

    /// The drop in words.
    package var description: String {
      let reached = score.map { "is \(Baseline.text($0))" } ?? "was not measured"
      return "'\(name)' \(reached), its floor is \(Baseline.text(floor))"
    }
  }

  /// Takes the scores of an evaluation as floors.
  ///
  /// Types with fewer than 10 expected items are left out: one item more or less would move them
  /// by ten points.
  package init(_ evaluation: Evaluation, goldDigest: String) {
    floors = evaluation.scores.filter { $0.value.expected >= 10 }
      .mapValues { (1000 * $0.f1).rounded(.down) / 10 }
    gold = goldDigest
  }

  /// Reads a file of floors.
  ///
  /// - Parameter json: the file's content.
  /// - Throws: `DecodingError`.
  package init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(Baseline.self, from: Data(json))
  }

  /// The file of these floors: sorted keys, one a line.
  package var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("gold")
      json.string(gold)
      json.lineBreak()
      json.key("floors")
      json.object { json in
        for name in floors.keys.sorted() {
          json.lineBreak()
          json.key(name)
          json.decimal(Float(floors[name] ?? 0))
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// The scores that lie below their floor, in the order of their names.
  package func drops(in evaluation: Evaluation) -> [Drop] {
    floors.keys.sorted().compactMap { name in
      guard let floor = floors[name] else { return nil }
      let score = evaluation.scores[name].map { 100 * $0.f1 }
      // A twentieth of a point is lost when a floor is written with one decimal.
      if let score, score >= floor - 0.05 { return nil }
      return Drop(name: name, floor: floor, score: score)
    }
  }

  fileprivate static func text(_ score: Double) -> String { Decimals.text(Float(score)) }
}
