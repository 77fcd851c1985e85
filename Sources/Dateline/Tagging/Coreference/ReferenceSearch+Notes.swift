/// What a walk notes of the phrases it passes.
extension ReferenceSearch {
  /// The noun that a name stands beside: "minister" in "the minister Sergei Lavrov" where the
  /// parser takes the title for the head.
  func titled(_ head: Int) -> Int {
    let governor = trees.head(head)
    guard governor >= 0, trees.nameAt[governor] < 0,
      abs(governor - head) <= 4 || opensAside(head, before: governor)
    else { return head }
    switch trees.deprel(head) {
    case .flat, .appos, .nmodDesc, .compound:
      let traits = trees.traits(of: governor)
      return traits.isDisjoint(with: [.office, .person, .agent]) ? head : governor
    default: return head
    }
  }

  /// Whether a comma parts a name from the title behind it: "Anna Roth, Chile's new minister", where
  /// the parser takes the title for the head.
  private func opensAside(_ head: Int, before title: Int) -> Bool {
    let name = Int(trees.nameAt[head])
    guard name >= 0 else { return false }
    let next = trees.nameTokens[name].upperBound
    return next < title && title - next <= 6 && trees.tag(next) == .comma
  }

  /// Notes a reference's phrase as a candidate for what follows.
  mutating func note(
    _ found: [Int], at token: Int, number: DiscourseFocus.Number,
    kind: DiscourseFocus.Kind? = nil, confidence: Float
  ) {
    guard let first = found.first else { return }
    let type = entities[first].type
    let position = focus.note(
      DiscourseFocus.Candidate(
        id: found.count == 1 ? first : freshID(), entities: found, segment: segment,
        token: token, prominence: trees.prominence(of: token), number: number,
        kind: kind ?? Self.kind(of: type), gender: found.count == 1 ? genders[first] : nil,
        type: type, confidence: confidence))
    candidateAt[token] = Int32(truncatingIfNeeded: position)
  }

  /// Notes a phrase that stands for no entity.
  mutating func notePlain(
    _ token: Int, id: Int? = nil, number: DiscourseFocus.Number, kind: DiscourseFocus.Kind,
    gender: Gender? = nil
  ) {
    let position = focus.note(
      DiscourseFocus.Candidate(
        id: id ?? freshID(), entities: [], segment: segment, token: token,
        // What belongs to somebody yields to its owner.
        prominence: trees.prominence(of: token)
          * (kind == .thing && trees.child(of: token, .nmodPoss) >= 0 ? 0.5 : 1),
        number: number, kind: kind, gender: gender,
        type: isDocument(token) ? .document : nil))
    candidateAt[token] = Int32(truncatingIfNeeded: position)
  }

  private func isDocument(_ noun: Int) -> Bool {
    trees.words.descriptions(of: trees.lemma(noun)).contains { $0.types == [.document] }
  }

  /// The number of a plain noun as a candidate: the same noun is the same thing.
  func plainID(of noun: Int) -> Int {
    -1_000_000 - Int(truncatingIfNeeded: trees.lemma(noun).value & 0xFFFF_FFFF)
  }
}
