/// Whom a pronoun cannot mean, and whom one in front of its name means.
extension ReferenceSearch {
  /// The subject of the main clause after a pronoun in front of it: "Before it withdrew, Iran", "In
  /// its statement, Iran".
  func cataphor(_ pronoun: Pronoun, _ token: Int) -> Found? {
    var clause = trees.clause(above: token)
    if pronoun.isPossessive, let found = later(clause, pronoun, token) { return found }
    for _ in 0..<4 {
      guard clause >= 0, trees.deprel(clause) == .advcl || trees.deprel(clause) == .obl else {
        return nil
      }
      let above = trees.clause(above: clause)
      guard above > clause else { return nil }
      if let found = later(above, pronoun, token) { return found }
      clause = above
    }
    return nil
  }

  /// Whether a pronoun stands in the phrase that opens a sentence before its subject: "In his speech,
  /// Mr Roth".
  func isInFront(_ token: Int, of subject: Int, in sentence: Range<Int>) -> Bool {
    let phrase = trees.head(token)
    guard phrase > token, token - sentence.lowerBound <= 2, subject - token <= 6,
      trees.deprel(token) == .nmodPoss, trees.deprel(phrase) == .obl
    else { return false }
    let clause = trees.head(phrase)
    return clause >= 0 && trees.subject(of: clause) == subject
  }

  /// The subject of a clause, if it is a name after a pronoun and agrees with it.
  private func later(_ clause: Int, _ pronoun: Pronoun, _ token: Int) -> Found? {
    guard clause >= 0 else { return nil }
    let subject = trees.subject(of: clause)
    guard subject > token, trees.nameAt[subject] >= 0, trees.child(of: subject, .conj) < 0 else {
      return nil
    }
    let mention = trees.mentions[Int(trees.nameAt[subject])]
    let entity = entities[mention.entity]
    let candidate = DiscourseFocus.Candidate(
      id: mention.entity, entities: [mention.entity], segment: segment, token: subject,
      prominence: 1, number: entity.type == .armedGroup ? .either : .singular,
      kind: Self.kind(of: entity.type), gender: genders[mention.entity], type: entity.type)
    return pronoun.fit(candidate) > 0.5 && !mention.isDemonym ? (candidate, 0.6) : nil
  }

  /// Whom a plain pronoun cannot mean: the subject of its own clause.
  func barred(_ pronoun: Pronoun, _ token: Int) -> Set<Int> {
    guard !pronoun.isPossessive, !pronoun.isReflexive else { return [] }
    return coarguments(of: token)
  }

  /// Whether a pronoun says what stands in front of it, and so means nobody there: "No soldier will
  /// stay, he said".
  func saysBefore(_ token: Int) -> Bool {
    let verb = trees.head(token)
    guard verb >= 0, trees.deprel(token) == .nsubj, trees.isVerb(verb),
      trees.words.traits(of: trees.lemma(verb)).contains(.saying)
    else { return false }
    if trees.deprel(verb) == .parataxis { return trees.head(verb) < token }
    let said = trees.child(of: verb, .ccomp)
    return said >= 0 && said < token
  }

  /// The entities that stand beside a phrase in its clause.
  func coarguments(of token: Int) -> Set<Int> {
    let clause = trees.clause(above: token)
    guard clause >= 0 else { return [] }
    // "sent Biden to plead with them": who is sent pleads.
    let sent = trees.objectActing(in: clause)
    let subject = sent >= 0 ? sent : trees.namedSubject(of: clause)
    guard subject >= 0, subject != token, subject < token else { return [] }
    var barred: Set<Int> = []
    let own = candidate(at: subject)
    for candidate in [own, group(at: subject)] {
      guard let candidate else { continue }
      barred.insert(candidate.id)
      // "Anna Roth, chairwoman and head of Bosch, sold the company's shares": she is not the firm.
      barred.formUnion(
        own?.kind != .person
          ? candidate.entities : candidate.entities.filter { entities[$0].type == .person })
    }
    return barred
  }
}
