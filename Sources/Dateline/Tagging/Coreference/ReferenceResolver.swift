/// Resolves pronouns and descriptions to the entities that act: "he", "the group", "Russian
/// officials".
///
/// Precision comes first: where two readings are near, nothing is resolved. Names are the only
/// antecedents; each sentence hands its first actor on to the next.
struct ReferenceResolver {
  let article: ArticleWords
  let gazetteer: Gazetteer
  let matches: NameMatches
  private(set) var names: ResolvedNames
  private(set) var references: [Reference] = []

  init(_ article: ArticleWords, _ gazetteer: Gazetteer, _ names: ResolvedNames) {
    self.article = article
    self.gazetteer = gazetteer
    self.names = names
    matches = NameMatches(article: article, automaton: gazetteer.automaton)
  }

  func word(_ index: Int) -> ArticleWord { article.words[index] }

  /// Resolves what can be resolved.
  ///
  /// - Complexity: O(*n*) in the number of words.
  mutating func resolve() {
    var nextName = 0
    var focus = DiscourseFocus()
    for (number, sentence) in article.sentences.enumerated() {
      focus.begin(sentence: number)
      var at = sentence.lowerBound
      while at < sentence.upperBound {
        if nextName < names.list.count, names.list[nextName].words.lowerBound == at {
          let end = resolveAround(nextName, in: sentence)
          focus.note(names.list[nextName], nextName, type: type(of: nextName))
          at = max(names.list[nextName].words.upperBound, at + 1)
          if end > at,
            nextName + 1 >= names.list.count
              || names.list[nextName + 1].words.lowerBound >= end
          {
            at = end
          }
          nextName += 1
          continue
        }
        at = resolve(at, in: sentence, &focus, upTo: nextName)
      }
    }
  }

  private func type(of name: Int) -> EntityType {
    names.entities[names.list[name].entity].type
  }

  /// Resolves the pronoun or description that begins at a word; returns where to go on.
  private mutating func resolve(
    _ at: Int, in sentence: Range<Int>, _ focus: inout DiscourseFocus, upTo name: Int
  ) -> Int {
    let own = word(at)
    if own.letterCase == .upper { return at + 1 }
    if let pronoun = Pronoun(own) {
      if pronoun == .it, isExpletive(at, in: sentence) { return at + 1 }
      if let found = focus.antecedent(of: pronoun) {
        append(at..<at + 1, found.entity, pronoun.rule, found.confidence)
        if pronoun.canBeSubject {
          focus.note(pronounFor: found.entity, type: names.entities[found.entity].type)
        }
      }
      return at + 1
    }
    guard own.key == Key.the, at + 1 < sentence.upperBound else {
      return resolveSeat(at, in: sentence, upTo: name)
    }
    return resolveDescription(at + 1, in: sentence, &focus, upTo: name)
  }

  /// Whether "it" stands for nothing: "it is difficult to", "it seems that".
  private func isExpletive(_ at: Int, in sentence: Range<Int>) -> Bool {
    let end = min(at + 6, sentence.upperBound)
    guard at + 1 < end else { return true }
    if word(at + 1).isIn(.seemingWords) { return true }
    guard word(at + 1).isIn(.functionWords) else { return false }
    return (at + 2..<end).contains {
      word($0).key == Key.that || word($0).key == Key.to || word($0).key == Key.for
    }
  }

  /// Resolves "the group", "the ministry", "the country", "the president".
  private mutating func resolveDescription(
    _ at: Int, in sentence: Range<Int>, _ focus: inout DiscourseFocus, upTo name: Int
  ) -> Int {
    let phrase = matches.phrase(at: at, limit: sentence.upperBound)
    guard !word(at).isCapital, phrase.classes != 0, isWhole(phrase.end, in: sentence) else {
      return at
    }
    let words = at..<phrase.end
    let head = word(phrase.end - 1).key
    if phrase.classes & (WordClass.offices.bit | WordClass.personNouns.bit) != 0,
      let person = names.person(withTitle: head, before: name, in: article)
    {
      append(words, person, "reference.office", 0.8)
      return phrase.end
    }
    if phrase.classes & WordClass.bodyNouns.bit != 0,
      let found = focus.body(head, names, gazetteer)
    {
      append(words, found.entity, "reference.body", found.confidence)
      return phrase.end
    }
    if phrase.classes & WordClass.placeNouns.bit != 0,
      let found = focus.place(head, names)
    {
      append(words, found.entity, "reference.place", found.confidence)
      return phrase.end
    }
    return resolveSeat(at, in: sentence, upTo: name)
  }

  /// Whether a description ends here: no noun or name goes on.
  private func isWhole(_ end: Int, in sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    let next = word(end)
    if next.gap != .space { return next.gap != .hyphen }
    if next.key == Key.of || next.isCapital { return false }
    switch next.partOfSpeech {
    case .noun?, .propn?, .adj?: return false
    case nil: return next.isInAny(WordClass.functionWords.bit | WordClass.actionWords.bit)
    default: return true
    }
  }

  /// Resolves "officials in Kabul" to the state whose capital it is.
  private mutating func resolveSeat(_ at: Int, in sentence: Range<Int>, upTo name: Int) -> Int {
    guard word(at).isIn(.actorNouns), at + 2 < sentence.upperBound, word(at + 1).key == Key.in,
      name < names.list.count, names.list[name].words.lowerBound == at + 2,
      let polity = polity(seatedAt: names.list[name].words)
    else { return at + 1 }
    let entity = names.number(of: polity, gazetteer)
    append(at..<names.list[name].words.upperBound, entity, "reference.seat", 0.8)
    return at + 1
  }

  private func polity(seatedAt words: Range<Int>) -> Int? {
    for position in matches.entries(of: words) {
      let entry = gazetteer.automaton.trie.entry(position)
      if entry.kind == .metonym { return entry.entity }
    }
    return nil
  }

  /// Resolves "Russian officials", "the Taliban delegation", "Russia's foreign ministry" round a
  /// name; returns the end of what was resolved.
  private mutating func resolveAround(_ name: Int, in sentence: Range<Int>) -> Int {
    let own = names.list[name]
    switch type(of: name) {
    case .polity, .armedGroup, .organization: break
    case .person: return resolveGovernment(of: name, in: sentence)
    default: return own.words.upperBound
    }
    var at = own.words.upperBound
    guard at < sentence.upperBound else { return at }
    let isPossessive = matches.isPossessive(at)
    if isPossessive { at += 1 }
    guard at < sentence.upperBound, word(at).gap == .space, !own.isPlace else {
      return own.words.upperBound
    }
    // "senior Russian government officials": up to two words may stand before the noun.
    for skipped in 0...2 where at + skipped < sentence.upperBound {
      let start = at + skipped
      if word(start).isCapital || word(start).gap != .space { break }
      let phrase = matches.phrase(at: start, limit: sentence.upperBound)
      if phrase.classes & WordClass.actorNouns.bit != 0 {
        return resolveActor(name, start, phrase, isPossessive, in: sentence)
      }
      if word(start).isInAny(WordClass.functionWords.bit | WordClass.actionWords.bit) { break }
    }
    return own.words.upperBound
  }

  private mutating func resolveActor(
    _ name: Int, _ start: Int, _ phrase: (end: Int, classes: UInt64), _ isPossessive: Bool,
    in sentence: Range<Int>
  ) -> Int {
    let own = names.list[name]
    var end = phrase.end
    while end < sentence.upperBound, word(end).gap == .space, !word(end).isCapital {
      let next = matches.phrase(at: end, limit: sentence.upperBound)
      guard next.classes & WordClass.actorNouns.bit != 0 else { break }
      end = next.end
    }
    // A name that follows is the actor: "Russian foreign minister Sergei Lavrov".
    if end < sentence.upperBound, word(end).isCapital, word(end).gap == .space {
      return own.words.upperBound
    }
    let isOffice =
      word(end - 1).isInAny(WordClass.offices.bit | WordClass.personNouns.bit)
      && !word(end - 1).isIn(.bodyNouns)
    if isOffice,
      let person = names.person(
        withTitle: word(end - 1).key, before: name + 1, in: article,
        country: names.entities[own.entity].country)
    {
      append(own.words.lowerBound..<end, person, "reference.office", 0.75)
      return end
    }
    append(
      own.words.lowerBound..<end, own.entity,
      isPossessive ? "reference.possessive-actor" : "reference.actor", isOffice ? 0.6 : 0.85)
    return end
  }

  /// Resolves "Putin's government" to the person's state.
  private mutating func resolveGovernment(of name: Int, in sentence: Range<Int>) -> Int {
    let own = names.list[name]
    let at = own.words.upperBound
    guard at + 1 < sentence.upperBound, matches.isPossessive(at),
      word(at + 1).isIn(.governmentNouns), let country = names.entities[own.entity].country,
      let polity = names.polity(ofCountry: country)
    else { return at }
    append(own.words.lowerBound..<at + 2, polity, "reference.government", 0.7)
    return at + 2
  }

  private mutating func append(
    _ words: Range<Int>, _ entity: Int, _ rule: StaticString, _ confidence: Float
  ) {
    let span = TextSpan(
      Int(word(words.lowerBound).start), Int(word(words.upperBound - 1).end))
    references.append(Reference(span, entity: entity, rule: "\(rule)", confidence: confidence))
  }

  private typealias Key = NameContext.Key
}
