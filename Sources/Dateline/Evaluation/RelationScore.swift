/// Matches found relations with gold ones, one to one, as many as possible.
///
/// A match has the same type, the same subject and object, or value for literals, and evidence that
/// overlaps; symmetric types match either way round. Where several matchings are as large, pairs
/// with the same factuality are tried first (Kuhn's augmenting paths).
struct RelationScore {
  /// Right type and arguments.
  private(set) var core = PrecisionRecall()
  /// Right type, arguments and factuality.
  private(set) var joint = PrecisionRecall()
  /// The core score of each type as written.
  private(set) var byType: [String: PrecisionRecall] = [:]
  /// Gold relations that nothing matches.
  private(set) var missed: [GoldRelation] = []
  /// Positions of found relations that match nothing.
  private(set) var wrong: [Int] = []

  init(gold: [GoldRelation], reading: Reading) {
    let found = reading.relations.relations.filter { $0.type != .open }
    let identities = Self.identities(of: reading)
    let candidates = gold.map { expected in
      found.indices.filter { Self.matches(expected, found[$0], reading, identities) }
        .sorted { left, right in
          let isLeft = expected.factuality == found[left].factuality.label.rawValue
          let isRight = expected.factuality == found[right].factuality.label.rawValue
          return isLeft != isRight ? isLeft : left < right
        }
    }
    var owner: [Int: Int] = [:]
    func assign(_ row: Int, _ seen: inout Set<Int>) -> Bool {
      for column in candidates[row] where seen.insert(column).inserted {
        guard let current = owner[column] else {
          owner[column] = row
          return true
        }
        if assign(current, &seen) {
          owner[column] = row
          return true
        }
      }
      return false
    }
    for row in gold.indices {
      var seen: Set<Int> = []
      _ = assign(row, &seen)
    }
    count(gold: gold, found: found, owner: owner)
  }

  private mutating func count(gold: [GoldRelation], found: [Relation], owner: [Int: Int]) {
    for relation in gold {
      byType[relation.type, default: PrecisionRecall()] +=
        PrecisionRecall(correct: 0, found: 0, expected: 1)
    }
    var sameFactuality = 0
    for (index, relation) in found.enumerated() {
      let row = owner[index]
      byType[relation.type.rawValue, default: PrecisionRecall()] +=
        PrecisionRecall(correct: row == nil ? 0 : 1, found: 1, expected: 0)
      if let row {
        if gold[row].factuality == relation.factuality.label.rawValue { sameFactuality += 1 }
      } else {
        wrong.append(index)
      }
    }
    core = PrecisionRecall(correct: owner.count, found: found.count, expected: gold.count)
    joint = PrecisionRecall(correct: sameFactuality, found: found.count, expected: gold.count)
    let matched = Set(owner.values)
    missed = gold.indices.filter { !matched.contains($0) }.map { gold[$0] }
  }

  private static func identities(of reading: Reading) -> [ArgumentIdentity] {
    var identities = reading.names.entities.map { entity in
      ArgumentIdentity(
        qid: entity.qid, names: Set(([entity.name] + entity.aliases).map(Folding.words)),
        spans: [])
    }
    for mention in reading.names.mentions {
      identities[mention.entity].add(
        mention.span, name: mention.isMetonym ? nil : reading.article.text[mention.span])
    }
    return identities
  }

  private static func matches(
    _ gold: GoldRelation, _ found: Relation, _ reading: Reading, _ identities: [ArgumentIdentity]
  ) -> Bool {
    guard gold.type == found.type.rawValue,
      gold.evidence.overlaps(reading.sentences[found.sentence].span)
    else { return false }
    func same(_ expected: ArgumentIdentity?, _ argument: Argument?) -> Bool {
      guard let expected, let argument else { return expected == nil && argument == nil }
      return expected.isSame(as: identities[argument.entity])
    }
    if let value = gold.value, found.type == .alias || found.type == .hasQuantity {
      guard let text = found.value?.text, Folding.isSame(value, text) else { return false }
      return same(gold.subject, found.subject)
        || found.type == .hasQuantity && gold.subject == nil
    }
    func pair(_ first: Argument?, _ second: Argument?) -> Bool {
      same(gold.subject, first) && (gold.object == nil || same(gold.object, second))
    }
    return pair(found.subject, found.object)
      || found.type.isSymmetric && pair(found.object, found.subject)
  }
}
