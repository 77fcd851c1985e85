/// Those who lead states: "both leaders", "the two presidents", "the winner".
extension ReferenceSearch {
  /// Whether a person speaks and acts for a state, by what is known of him or by his titles.
  func isStatesman(_ person: Int) -> Bool {
    guard entities[person].type == .person else { return false }
    // Diplomats serve unions of states as well.
    if Self.isStatesman(entities[person].kind), entities[person].kind != "diplomat" { return true }
    return homes[person] != nil && Self.official.contains { isTitled(person, $0) }
  }

  private func isTitled(_ person: Int, _ office: LemmaHash) -> Bool {
    (titles[office] ?? []).suffix(64).contains { $0.entity == person }
  }

  /// Whether a person heads a state or its government.
  private func isHead(_ person: Int) -> Bool {
    guard entities[person].type == .person else { return false }
    if entities[person].kind.hasPrefix("head-of") { return true }
    guard homes[person] != nil else { return false }
    return Self.heading.contains { isTitled(person, $0) }
      || (titles[Self.minister] ?? []).suffix(64).contains {
        $0.entity == person && $0.modifier == Self.prime
      }
  }

  private static let minister = LemmaHash("minister")
  private static let prime = LemmaHash("prime")
  private static let heading: Set<LemmaHash> = [
    LemmaHash("president"), LemmaHash("premier"), LemmaHash("chancellor"), LemmaHash("king"),
    LemmaHash("emir"), LemmaHash("sultan"),
  ]

  /// The two heads of states whom the article has named, if they are two.
  ///
  /// - Parameter barred: whom the phrase does not mean.
  /// - Returns: both, or nil where they are not two or do not head two states.
  func onlyHeads(_ barred: Set<Int>) -> [Int]? {
    let heads = counts.keys.filter { isHead($0) && !barred.contains($0) }.sorted()
    guard heads.count == 2, heads.allSatisfy({ home(knownOf: $0) != nil }),
      home(knownOf: heads[0]) != home(knownOf: heads[1])
    else { return nil }
    return heads
  }

  /// The persons who head two states, where the article has named one of each.
  func heads(of states: [Int]) -> [Int]? {
    let heads = counts.keys.filter(isHead).sorted()
    var found: [Int] = []
    for state in states {
      let own = heads.filter { home(knownOf: $0) == state }
      guard own.count == 1 else { return nil }
      found += own
    }
    return found
  }

  /// The state of a person, if the article has it among its entities already.
  private func home(knownOf person: Int) -> Int? {
    homes[person] ?? entities[person].country.flatMap { states[$0] }
  }

  /// Notes who has won: "Maria Roth has been elected president".
  mutating func noteWinner(_ person: Int, at head: Int) {
    let verb = trees.head(head)
    guard verb >= 0, trees.isVerb(verb),
      trees.words.traits(of: trees.lemma(verb)).contains(.winning)
    else { return }
    let isWinner =
      trees.deprel(head) == .nsubjPass
      ? Self.electing.contains(trees.lemma(verb))
      : trees.deprel(head) == .nsubj && !Self.electing.contains(trees.lemma(verb))
    if isWinner, !winners.contains(person) { winners.append(person) }
  }

  private static let electing: Set<LemmaHash> = [
    LemmaHash("elect"), LemmaHash("re-elect"), LemmaHash("reelect"),
  ]

  /// The only person of whom an article has told that he won.
  func winner(_ phrase: NounPhrase) -> Int? {
    guard trees.words.traits(of: trees.lemma(phrase.noun)).contains(.winner), !phrase.isPlural,
      !phrase.isModified, !hasComplement(phrase.noun), winners.count == 1
    else { return nil }
    return winners[0]
  }
}
