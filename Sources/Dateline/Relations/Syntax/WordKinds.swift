/// What the lexicon, and the name over it, tell of each word, for those who mend trees.
struct WordKinds {
  let text: ArticleText
  /// For each token the number of its lemma in the lexicon.
  let words: [Int32]
  /// For each token the name over it, or -1.
  let nameAt: [Int32]
  let names: [ClauseGraph.Name]
  let lexicon: RelationLexicon
  let classes: ClassBits

  var known: KnownWords { lexicon.known }

  /// Whether rules know a word as a verb of an event.
  func isVerb(_ token: Int) -> Bool {
    lexicon.frames(of: words[token]).contains {
      lexicon.frames[Int($0)].category == .verb && lexicon.frames[Int($0)].type.isEvent
    }
  }

  /// Whether rules know a word as any verb.
  func mayBeVerb(_ token: Int) -> Bool {
    lexicon.frames(of: words[token]).contains { lexicon.frames[Int($0)].category == .verb }
      || lexicon.effects(of: words[token]).contains { $0.category == .verb }
  }

  /// Whether a verb says something of the clause that completes it.
  func takesClause(_ token: Int) -> Bool {
    lexicon.effects(of: words[token]).contains { $0.onClauses && $0.category == .verb }
  }

  /// Whether a noun is completed by a clause with "that": "accusations that".
  func takesContent(_ token: Int) -> Bool {
    lexicon.effects(of: words[token]).contains {
      $0.category == .noun && $0.reach.contains(.finite)
    }
  }

  /// Whether the name over a token modifies as an adjective does: "Russian", but also "US".
  func isDemonym(_ token: Int) -> Bool {
    guard let name = name(at: token) else { return false }
    return name.isDemonym
      || name.isMention && name.span.count <= 4
        && text.bytes[name.span.range].allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2E }
  }

  /// Whether a name in the text lies over a token that is no demonym.
  func isNamed(_ token: Int) -> Bool {
    guard token >= 0, let name = name(at: token) else { return false }
    return name.isMention && !name.isDemonym
  }

  /// Whether the name over a token is a person's.
  func isPerson(_ token: Int) -> Bool { name(at: token)?.types == .person }

  /// Whether a word is an office: "president".
  func isTitle(_ token: Int) -> Bool { hasClass(token, classes.title) }

  /// Whether a word, or the name over it, is a place's that one goes to.
  func isPlace(_ token: Int) -> Bool {
    guard let name = name(at: token) else { return hasClass(token, classes.site) }
    return name.isMention && !name.isDemonym && !name.types.isDisjoint(with: [.place, .polity])
  }

  /// Whether a word without "to" behind a verb is what the verb is about, though it may be a verb
  /// itself: "sought help".
  func isGoods(_ token: Int, behind verb: Int) -> Bool {
    guard hasClass(token, classes.aidGoods) else { return false }
    let word = words[verb]
    return word != known.help && word != known.let && word != known.make
  }

  /// Whether a word is for people who act: "rebels", "sides".
  func isParty(_ token: Int) -> Bool { hasClass(token, classes.agent) }

  /// Whether a verb tells that somebody says something: "adding".
  func isSaying(_ token: Int) -> Bool { hasClass(token, classes.aside) }

  /// Whether a noun may sum up the clause before it: "a move".
  func isSummary(_ token: Int) -> Bool { hasClass(token, classes.summary) }

  /// Whether a verb says what its object is called: "declare".
  func isNaming(_ token: Int) -> Bool { hasClass(token, classes.naming) }

  private func hasClass(_ token: Int, _ bits: ClassMask) -> Bool {
    lexicon.classes(of: words[token]) & bits != 0
  }

  private func name(at token: Int) -> ClauseGraph.Name? {
    nameAt[token] < 0 ? nil : names[Int(nameAt[token])]
  }
}
