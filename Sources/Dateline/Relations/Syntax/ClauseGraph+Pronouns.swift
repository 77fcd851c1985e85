/// Pronouns that grammar alone binds: "Swiss officials said it had expelled", "completed their
/// withdrawal". The tagging stage resolves the others, and all that mean a person, whose gender it
/// knows.
extension ClauseGraph {
  private static let climbLimit = 8

  /// The entities that a pronoun stands for by its place in the sentence; none if grammar does not
  /// tell or the pronoun does not agree with them.
  func bound(_ pronoun: Int, depth: Int) -> [ResolvedArgument] {
    guard depth < 4, let agreement = agreement(of: pronoun) else { return [] }
    var phrase = pronoun
    var clause = head(pronoun)
    var isOwnClause = true
    for _ in 0..<Self.climbLimit {
      guard clause >= 0 else { return [] }
      if isVerb(clause) || child(of: clause, .nsubj) >= 0 {
        let subject = surfaceSubject(of: clause)
        // A plain pronoun is not bound inside its own clause, and none by itself.
        let isFree = tags[pronoun] == .prpPossessive || !isOwnClause
        if subject >= 0, subject != phrase, subject != pronoun, isFree, subject < pronoun,
          tags[subject] != .prp || nameAt[subject] >= 0 || subject < phrase
        {
          let found = collected(subject, depth: depth + 1).filter {
            !$0.types.isDisjoint(with: agreement) && !$0.isIndirect
          }
          // "Peru and Chile said it": not two of them.
          if found.count > 1, isSingular(pronoun) { return [] }
          // "Peru sells to traders when they ask": the traders are nearer.
          if found.count == 1, !isSingular(pronoun), hasPeople(between: subject, and: pronoun) {
            return []
          }
          return found.map {
            ResolvedArgument(
              entity: $0.entity, span: spans[pronoun], types: $0.types,
              confidence: $0.confidence * 0.85)
          }
        }
        if deprels[clause] == .aclRelcl || deprels[clause] == .parataxis { return [] }
        // "The firm loses money, but they said": what stands beside does not bind.
        if deprels[clause] == .conj, hasOwnSubject(clause) { return [] }
        // "barred the crowd but let them march": a clause without a subject shares that of the
        // clause above.
        if hasOwnSubject(clause) { isOwnClause = false }
      }
      phrase = clause
      clause = head(clause)
    }
    return []
  }

  private func hasOwnSubject(_ clause: Int) -> Bool {
    firstChild(of: clause) { deprels[$0] == .nsubj || deprels[$0] == .nsubjPass } >= 0
  }

  /// Whether people whom nobody names stand between two words.
  private func hasPeople(between first: Int, and last: Int) -> Bool {
    (first + 1..<last).contains {
      tags[$0] == .nns && nameAt[$0] < 0 && hasClass($0, classes.agent)
    }
  }

  private func isSingular(_ pronoun: Int) -> Bool {
    text[spans[pronoun]].lowercased() == "it"
  }

  private func collected(_ head: Int, depth: Int) -> [ResolvedArgument] {
    depth < 4 ? resolve(head) : []
  }

  /// The types that a third-person pronoun can stand for; nil for persons and for the first two.
  private func agreement(of pronoun: Int) -> RoleTypes? {
    let span = spans[pronoun]
    guard span.count >= 2, span.count <= 6 else { return nil }
    switch text[span].lowercased() {
    case "it", "its", "itself": return RoleTypes.any.subtracting(.person)
    case "they", "them", "their": return RoleTypes.any.subtracting(.person)
    default: return nil
    }
  }
}
