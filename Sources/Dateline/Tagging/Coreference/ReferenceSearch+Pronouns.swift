/// Pronouns of the third person.
extension ReferenceSearch {
  /// Identifiers of what unresolved pronouns mean: the next one likely means the same.
  private static func unknown(_ agreement: Pronoun.Agreement) -> Int {
    switch agreement {
    case .he: -10
    case .she: -11
    case .it: -12
    case .they: -13
    }
  }

  mutating func resolve(_ pronoun: Pronoun, at token: Int, in sentence: Range<Int>) {
    if pronoun.agreement == .it, isExpletive(token, in: sentence) { return }
    if pronoun.isReflexive, token > sentence.lowerBound, trees.nameAt[token - 1] >= 0,
      let candidate = candidate(at: token - 1), pronoun.fit(candidate) > 0
    {
      // "the Soviet Union itself".
      append(token, token, candidate.entities, pronoun.rule, 0.9)
      return
    }
    let found =
      resumesAnyone(pronoun, token, in: sentence)
      ? nil
      : parallel(pronoun, token, in: sentence) ?? blamed(pronoun, token)
        ?? bound(pronoun, token, in: sentence)
        ?? prominent(pronoun, token, in: sentence)
    if let found, !found.candidate.entities.isEmpty, found.confidence >= 0.4 {
      append(token, token, found.candidate.entities, pronoun.rule, found.confidence)
      note(
        found.candidate.entities, at: token,
        number: pronoun.agreement == .they ? .plural : .singular, kind: found.candidate.kind,
        confidence: found.confidence)
      return
    }
    let kind: DiscourseFocus.Kind
    switch pronoun.agreement {
    case .he, .she: kind = .person
    case .it: kind = .thing
    case .they: kind = found?.candidate.kind ?? .person
    }
    notePlain(
      token, id: found?.candidate.id ?? Self.unknown(pronoun.agreement),
      number: pronoun.agreement == .they ? .plural : .singular, kind: kind,
      gender: pronoun.agreement == .he ? .male : pronoun.agreement == .she ? .female : nil)
  }

  /// "If anyone doubts it, he is jailed": whoever it may be.
  private func resumesAnyone(
    _ pronoun: Pronoun, _ token: Int, in sentence: Range<Int>
  ) -> Bool {
    guard pronoun.agreement == .he, token > sentence.lowerBound else { return false }
    return (sentence.lowerBound..<token).contains {
      trees.deprel($0) == .nsubj
        && (Self.anyone.contains(trees.form($0))
          || trees.form($0) == Self.one && trees.deprel(trees.head($0)) == .advcl)
    }
  }

  private static let one = LemmaHash("one")
  private static let anyone: Set<LemmaHash> = [
    LemmaHash("anyone"), LemmaHash("anybody"), LemmaHash("whoever"),
    LemmaHash("everyone"), LemmaHash("everybody"),
  ]

  /// How sure a choice by prominence is, by what the winner has of the two best; as read off a
  /// hundred choices in articles.
  private static func sureness(_ share: Float) -> Float? {
    switch share {
    case 0.75...: 0.85
    case 0.65...: 0.78
    case 0.58...: 0.7
    case 0.53...: 0.6
    default: nil
    }
  }

  typealias Found = (candidate: DiscourseFocus.Candidate, confidence: Float)

  // MARK: Grammar

  /// What the same pronoun meant as the subject of the clause or sentence before: "it does not name
  /// him, nor does it say why".
  private func parallel(
    _ pronoun: Pronoun, _ token: Int, in sentence: Range<Int>
  ) -> Found? {
    let clause = trees.head(token)
    guard clause >= 0, trees.deprel(token) == .nsubj || trees.deprel(token) == .nsubjPass else {
      return nil
    }
    var before = -1
    if trees.deprel(clause) == .conj {
      before = trees.head(clause)
    } else if trees.deprel(clause) == .root, sentence.lowerBound > 0,
      token - sentence.lowerBound < 3
    {
      let previous = trees.sentences[self.sentence - 1]
      before = previous.first { trees.head($0) < 0 } ?? -1
    }
    guard before >= 0 else { return nil }
    let subject = trees.surfaceSubject(of: before)
    guard subject >= 0, subject < token, trees.form(subject) == trees.form(token),
      let candidate = candidate(at: subject)
    else { return nil }
    return (candidate, candidate.entities.isEmpty ? 0 : 0.95 * candidate.confidence)
  }

  /// What the clauses above a pronoun bind it to: "Turkey withdrew its troops", "Iran said it
  /// would"; nil where grammar does not tell.
  private func bound(
    _ pronoun: Pronoun, _ token: Int, in sentence: Range<Int>
  ) -> Found? {
    var below = token
    var clause = trees.head(token)
    var isOwnClause = true
    var excluded = -1
    for _ in 0..<12 {
      guard clause >= 0 else { return nil }
      guard trees.isVerb(clause) || trees.subject(of: clause) >= 0 else {
        below = clause
        clause = trees.head(clause)
        continue
      }
      if let found = addressee(of: clause, under: below, pronoun, token)
        ?? helped(by: clause, over: below, pronoun, token)
      {
        return found
      }
      let subject = trees.namedSubject(of: clause)
      let isFree = pronoun.isPossessive || pronoun.isReflexive || !isOwnClause
      if isFree, subject >= 0, subject != below, subject < token, subject != excluded {
        if let found = taken(subject, pronoun, token, isOwnClause: isOwnClause) { return found }
      }
      if trees.deprel(clause) == .root { return nil }
      if trees.deprel(clause) == .aclRelcl {
        // "supported the militia, which it armed": not the noun that the clause describes.
        guard excluded < 0, !pronoun.isReflexive else { return nil }
        excluded = trees.head(clause)
      }
      // The subject of a clause looks to what stands above it; what stands beside does not bind.
      if trees.deprel(clause) == .parataxis { return nil }
      // "proposes to wake it": who proposes wakes, and is barred as well.
      if trees.subject(of: clause) >= 0 || trees.objectActing(in: clause) >= 0 {
        isOwnClause = false
      }
      below = clause
      clause = trees.head(clause)
    }
    return nil
  }

  /// Whom a verb helps in what is their own: "helps Chad in its fight".
  private func helped(
    by verb: Int, over phrase: Int, _ pronoun: Pronoun, _ token: Int
  ) -> Found? {
    guard pronoun.isPossessive, trees.deprel(phrase) == .obl,
      trees.words.traits(of: trees.lemma(verb)).contains(.helping)
    else { return nil }
    let preposition = trees.child(of: phrase, .case)
    guard preposition >= 0, Self.helpedBehind.contains(trees.form(preposition)) else { return nil }
    let object = trees.child(of: verb) { trees.deprel($0) == .obj }
    guard object >= 0, object < preposition, object < token else { return nil }
    return taken(object, pronoun, token, isOwnClause: false)
  }

  private static let helpedBehind: Set<LemmaHash> = [
    LemmaHash("in"), LemmaHash("with"), LemmaHash("against"),
  ]

  /// Whom a condition is put to: "warned Iraq of strikes if it did not comply".
  private func addressee(
    of verb: Int, under clause: Int, _ pronoun: Pronoun, _ token: Int
  ) -> Found? {
    guard !pronoun.isPossessive, trees.deprel(clause) == .advcl, trees.head(token) == clause,
      trees.words.traits(of: trees.lemma(verb)).contains(.conditional)
    else { return nil }
    let mark = trees.child(of: clause, .mark)
    guard mark >= 0, trees.words.traits(of: trees.lemma(mark)).contains(.conditionMark) else {
      return nil
    }
    let object = trees.child(of: verb) { trees.deprel($0) == .obj || trees.deprel($0) == .iobj }
    guard object >= 0, object < clause, trees.nameAt[object] >= 0 else { return nil }
    return taken(object, pronoun, token, isOwnClause: false)
  }

  /// Whose deed somebody reacts to: "condemned Chad for its raid", "imposed sanctions on Mali after
  /// its attack".
  private func blamed(_ pronoun: Pronoun, _ token: Int) -> Found? {
    let deed = trees.head(token)
    guard deed > token, pronoun.isPossessive || trees.deprel(token) == .nsubj,
      let mark = reasonMark(of: deed, before: token, isClause: !pronoun.isPossessive)
    else { return nil }
    var reaction = trees.head(deed)
    for _ in 0..<4 {
      guard reaction >= 0 else { return nil }
      if trees.words.traits(of: trees.lemma(reaction)).contains(.reacting) { break }
      reaction = trees.head(reaction)
    }
    guard reaction >= 0, reaction < mark else { return nil }
    for target in reaction + 1..<mark where candidateAt[target] >= 0 && trees.isNominal(target) {
      switch trees.deprel(target) {
      case .obj, .iobj, .obl, .nmod: break
      default: continue
      }
      guard let candidate = candidate(at: target), !candidate.entities.isEmpty,
        pronoun.fit(candidate) > 0.5, group(at: target) == nil
      else { continue }
      return (candidate, 0.85 * min(1, max(0.7, candidate.confidence)))
    }
    return nil
  }

  /// The word that makes a deed the reason of a reaction: "for its raid", "after they attacked".
  private func reasonMark(of deed: Int, before token: Int, isClause: Bool) -> Int? {
    if isClause, trees.deprel(deed) != .advcl { return nil }
    let mark = trees.child(of: deed) {
      trees.deprel($0) == (isClause ? .mark : .case) && $0 < token
    }
    guard mark >= 0 else { return nil }
    let traits = trees.words.traits(of: trees.form(mark))
    if traits.contains(.reason), !isClause { return mark }
    guard isClause && traits.contains(.reason) || traits.contains(.sequel) else { return nil }
    return trees.words.traits(of: trees.lemma(deed)).contains(.deed) ? mark : nil
  }

  /// What a subject above a pronoun stands for, if it agrees; no name is looked for beyond a plain
  /// noun that agrees as well.
  private func taken(
    _ subject: Int, _ pronoun: Pronoun, _ token: Int, isOwnClause: Bool
  ) -> Found? {
    if pronoun.agreement == .they, let group = group(at: subject) {
      return (group, group.entities.isEmpty ? 0.9 : 0.85)
    }
    if pronoun.agreement != .they, group(at: subject) != nil { return nil }
    guard let candidate = candidate(at: subject) else { return nil }
    // "Russia's main channel runs through its bodies": the owner of the subject owns that too.
    if candidate.entities.isEmpty, candidate.kind == .thing, pronoun.isPossessive {
      let owner = self.candidate(at: trees.child(of: subject, .nmodPoss))
      if let owner, !owner.entities.isEmpty, self.fit(owner, pronoun, token) > 0.5 {
        return (owner, 0.65)
      }
    }
    let fit = fit(candidate, pronoun, token)
    if fit < 0.3 { return nil }
    if candidate.entities.isEmpty, fit < 0.6 { return nil }
    let sureness: Float = isOwnClause || pronoun.isReflexive ? 0.9 : 0.85
    return (candidate, sureness * min(1, max(0.7, candidate.confidence)))
  }

  // MARK: Prominence

  /// What a pronoun resumes by prominence.
  private func prominent(
    _ pronoun: Pronoun, _ token: Int, in sentence: Range<Int>
  ) -> Found? {
    let barred = barred(pronoun, token)
    let saysBefore = saysBefore(token)
    // "The police say that Karl Roth paid. He": the subject of one sentence is sooner that of the next.
    let resumesSubject =
      (pronoun.agreement == .he || pronoun.agreement == .she) && token - sentence.lowerBound < 3
      && (trees.deprel(token) == .nsubj || trees.deprel(token) == .nsubjPass)
    let choice = focus.choice(before: segment, reach: 2) { candidate in
      if saysBefore, candidate.token >= sentence.lowerBound { return 0 }
      if barred.contains(candidate.id) || !barred.isDisjoint(with: candidate.entities) {
        return 0
      }
      // "the site was Peru's; they closed it": seldom the town of a sentence before.
      let isFarPlace =
        candidate.type == .place && candidate.segment < segment && !pronoun.isPossessive
        && trees.deprel(token) != .nsubj
      let isHeir = resumesSubject && candidate.segment == segment - 2 && candidate.prominence > 0.8
      return fit(candidate, pronoun, token) * (isFarPlace ? 0.4 : isHeir ? 1.5 : 1)
    }
    guard let choice else { return cataphor(pronoun, token) }
    if choice.candidate.entities.isEmpty {
      return choice.share >= 0.5 ? (choice.candidate, 0) : nil
    }
    if let later = cataphor(pronoun, token), later.candidate.id != choice.candidate.id {
      return isInFront(token, of: later.candidate.token, in: sentence) ? later : nil
    }
    // "Mali, Chad and Niger sent envoys. Its": hardly one of the three.
    if pronoun.agreement == .it, choice.candidate.isMember, choice.share < 0.7 { return nil }
    guard choice.score >= 0.1, let confidence = Self.sureness(choice.share) else { return nil }
    return (choice.candidate, confidence * min(1, max(0.85, choice.candidate.confidence)))
  }
}
