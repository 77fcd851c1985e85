/// What an argument can be known by: its Wikidata id, its names, the places of its mentions.
package struct ArgumentIdentity: Sendable {
  package let qid: String?
  package private(set) var names: Set<String>
  package private(set) var spans: [TextSpan]

  mutating func add(_ span: TextSpan, name: String?) {
    spans.append(span)
    if let name { names.insert(Folding.words(name)) }
  }

  /// Whether two arguments are the same entity.
  ///
  /// Wikidata ids decide where both have one; else any shared name or overlapping mention does.
  func isSame(as other: ArgumentIdentity) -> Bool {
    if let qid, let otherID = other.qid { return qid == otherID }
    if !names.isDisjoint(with: other.names) { return true }
    return spans.contains { span in other.spans.contains { $0.overlaps(span) } }
  }
}

/// Folds wordings that mean the same to the same characters.
package enum Folding {
  /// The words, numbers and signs of a text in lower case, one space between them.
  package static func words(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_$%.".unicodeScalars.contains(scalar)
      {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let joined = words.joined(separator: " ")
    return String(
      joined.drop { $0 == "." || $0 == " " }.reversed().drop { $0 == "." || $0 == " " }
        .reversed())
  }

  /// Whether two literals say the same: equal once folded, or one part of the other.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let left = words(left)
    let right = words(right)
    return !left.isEmpty && !right.isEmpty && (left.contains(right) || right.contains(left))
  }
}
