/// Persons by what an article says they are: "the lawyer" after "the lawyer Anna Roth", "her father"
/// after "Anna's father, Karl Roth".
extension ReferenceSearch {
  /// What a person was called.
  struct Role {
    let person: Int
    /// Whose relative he is, if that was told.
    let owner: Int?
    let segment: Int
  }

  /// Notes that a noun was said of a person.
  mutating func noteRole(_ noun: Int, of person: Int) {
    let lemma = trees.lemma(noun)
    let traits = trees.words.traits(of: lemma)
    guard traits.contains(.person) || traits.contains(.kin) else { return }
    roles[lemma, default: []].append(
      Role(person: person, owner: owner(ofRelative: noun), segment: segment))
  }

  /// The only person whom an article has called so.
  func role(_ phrase: NounPhrase, in sentence: Range<Int>) -> (first: Int, person: Int)? {
    let lemma = trees.lemma(phrase.noun)
    guard !phrase.isPlural, !phrase.isModified, phrase.count == nil, let known = roles[lemma],
      let last = known.last, known.allSatisfy({ $0.person == last.person }),
      !hasComplement(phrase.noun), !coarguments(of: phrase.noun).contains(last.person)
    else { return nil }
    if isAnother(phrase) { return nil }
    guard phrase.traits.contains(.kin) else {
      guard phrase.isDefinite, !phrase.traits.contains(.agent), segment - last.segment <= 30,
        !Self.anybody.contains(lemma), ownerBefore(phrase.noun, in: sentence) == nil
      else { return nil }
      return (firstWord(of: phrase.noun), last.person)
    }
    let possessor = trees.child(of: phrase.noun, .nmodPoss)
    guard possessor >= 0, let owner = owner(ofRelative: phrase.noun), owner != last.person,
      known.contains(where: { $0.owner == owner })
    else { return nil }
    return (possessor, last.person)
  }

  /// Whether somebody else was called so last: "a lawyer said".
  func isAnother(_ phrase: NounPhrase) -> Bool {
    let lemma = trees.lemma(phrase.noun)
    guard let other = introduced[lemma], let last = roles[lemma]?.last else { return false }
    return other >= last.segment
  }

  /// Whose father or widow a noun means.
  private func owner(ofRelative noun: Int) -> Int? {
    let possessor = trees.child(of: noun, .nmodPoss)
    guard possessor >= 0, let owner = candidate(at: possessor), owner.entities.count == 1,
      owner.kind == .person
    else { return nil }
    return owner.id
  }

  /// Nouns that say too little of a person to tell him from others.
  private static let anybody: Set<LemmaHash> = [
    LemmaHash("man"), LemmaHash("woman"), LemmaHash("person"), LemmaHash("member"),
    LemmaHash("friend"), LemmaHash("figure"), LemmaHash("ally"), LemmaHash("fellow"),
    LemmaHash("citizen"), LemmaHash("guest"), LemmaHash("official"),
  ]
}
