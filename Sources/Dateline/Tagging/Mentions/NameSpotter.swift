/// Finds the stretches of words that are names: of the gazetteer, and by rule.
///
/// A sentence is cut into runs of capitalised words; titles divide a run; each part is a name of
/// the gazetteer, a name by its head word ("Party", "River"), a person by given name or title, or
/// unknown. The longest name wins.
struct NameSpotter {
  let article: ArticleWords
  let matches: NameMatches
  let gazetteer: Gazetteer
  private(set) var drafts: [NameDraft] = []
  private let typeGuess: NameTypeGuess
  private let text: ArticleText

  static let titleBits =
    WordClass.honorifics.bit | WordClass.ranks.bit | WordClass.offices.bit
  static let headBits =
    WordClass.organizationHeads.bit | WordClass.armedGroupHeads.bit | WordClass.placeHeads.bit
    | WordClass.eventHeads.bit | WordClass.documentHeads.bit | WordClass.programmeHeads.bit

  init(_ article: ArticleWords, _ gazetteer: Gazetteer, _ text: ArticleText) {
    typeGuess = NameTypeGuess(article, gazetteer.automaton, text)
    self.text = text
    self.article = article
    self.gazetteer = gazetteer
    matches = NameMatches(article: article, automaton: gazetteer.automaton)
  }

  /// Finds the names of all sentences.
  mutating func spot() {
    drafts.reserveCapacity(article.words.count / 10)
    for sentence in article.sentences {
      var at = sentence.lowerBound
      while at < sentence.upperBound { at = spot(at, in: sentence) }
    }
  }

  private func word(_ index: Int) -> ArticleWord { article.words[index] }

  private func style(_ index: Int) -> CapitalStyle {
    article.styles[Int(article.words[index].sentence)]
  }

  /// Takes what begins at a word; returns where to go on.
  private mutating func spot(_ at: Int, in sentence: Range<Int>) -> Int {
    let first = word(at)
    if first.isInsideToken || first.gap == .apostrophe
      || first.gap == .none && at > sentence.lowerBound
    {
      return at + 1
    }
    if !first.isCapital {
      if first.isInAny(NameAutomaton.beginsSmallBit),
        let match = matches.longest(at: at, limit: sentence.upperBound),
        isUsableSmall(at..<match.end)
      {
        take(at..<match.end, .gazetteer(match.entries), "gazetteer")
        return match.end
      }
      if first.isIn(.particles), at > sentence.lowerBound, first.gap == .space,
        word(at - 1).isInAny(Self.titleBits), word(at - 1).isCapital,
        let end = afterParticles(at, in: sentence)
      {
        return spotRun(at..<end, in: sentence)
      }
      if first.isIn(.particles), at + 1 < sentence.upperBound, word(at + 1).isCapital,
        word(at + 1).gap == .hyphen, first.end - first.start <= 3
      {
        return spotRun(at..<runEnd(from: at, in: sentence), in: sentence)
      }
      return spotSmallPlace(at, in: sentence)
    }
    let end = runEnd(from: at, in: sentence)
    return spotRun(at..<end, in: sentence)
  }

  /// Takes a well-known place that is written without a capital where it plainly locates, as
  /// hurried writers do: "in mexico".
  private mutating func spotSmallPlace(_ at: Int, in sentence: Range<Int>) -> Int {
    let first = word(at)
    guard first.number >= 0, at > sentence.lowerBound, first.gap == .space,
      gazetteer.automaton.nameRoot(Int(first.number)).raw != 0,
      word(at - 1).isInAny(WordClass.locatingWords.bit | WordClass.motionWords.bit)
        || word(at - 1).key == NameContext.Key.to || word(at - 1).key == NameContext.Key.from,
      let match = matches.longestInAnyCase(at: at, limit: sentence.upperBound),
      match.end - at > 1
        || !first.isInAny(
          WordClass.common.bit | WordClass.functionWords.bit | WordClass.calendarWords.bit
            | WordClass.ambiguous.bit | WordClass.placePrefixes.bit),
      !(at..<match.end).contains(where: { word($0).isCapital }),
      !(at..<match.end).allSatisfy({ word($0).isIn(.placePrefixes) }),
      match.entries.contains(where: { isKnownPlace($0) })
    else { return at + 1 }
    drafts.append(
      NameDraft(
        words: at..<match.end, origin: .gazetteer(match.entries), rule: "place.small-letters",
        confidence: 0.7, lacksCapitals: true))
    return match.end
  }

  private func isKnownPlace(_ position: Int) -> Bool {
    let entry = gazetteer.automaton.trie.entry(position)
    guard entry.kind == .name || entry.kind == .alias else { return false }
    let record = gazetteer.record(entry.entity)
    return record.prominence >= 36 && (record.type == .place || record.type == .polity)
  }

  /// Whether a name that begins without a capital is one: written so on purpose, and no common
  /// word.
  private func isUsableSmall(_ words: Range<Int>) -> Bool {
    if words.count == 1, word(words.lowerBound).key & 0xFF < 0x3A { return false }
    return words.contains { word($0).isCapital }
      || !words.allSatisfy {
        word($0).isInAny(WordClass.common.bit | WordClass.functionWords.bit)
      }
  }

  /// The end of the run of capitalised words from a word on.
  func runEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      let next = word(end)
      switch next.gap {
      case .space, .hyphen, .none: break
      case .period: if !isAbbreviated(end - 1) { return end }
      case .apostrophe: if !joinsByApostrophe(end) { return end }
      default: return end
      }
      if next.isCapital || isDesignation(end) {
        end += 1
      } else if next.key == 0x26, end + 1 < sentence.upperBound, word(end + 1).isCapital {
        end += 1
      } else if next.gap == .hyphen, end - start >= 2, next.end - next.start <= 5,
        !next.isInAny(WordClass.common.bit | WordClass.functionWords.bit)
      {
        end += 1
      } else if let after = afterParticles(end, in: sentence) {
        end = after
      } else {
        return end
      }
    }
    return end
  }

  /// The position after the capitalised word behind up to three particles ("von der Leyen",
  /// "Pul-e-Charkhi"), or nil.
  private func afterParticles(_ start: Int, in sentence: Range<Int>) -> Int? {
    var at = start
    while at < sentence.upperBound, at - start < 3, !word(at).isCapital {
      let isLinked =
        word(at).gap == .hyphen && word(at).end - word(at).start <= 3
        && at + 1 < sentence.upperBound && word(at + 1).gap == .hyphen
      guard word(at).isIn(.particles) && word(at).gap == .space || isLinked else { return nil }
      at += 1
    }
    guard at > start, at < sentence.upperBound, word(at).isCapital,
      word(at).gap == .space || word(at).gap == .hyphen
    else { return nil }
    return at + 1
  }

  /// Whether a full stop after a word shortens it: an initial, a title, "St".
  private func isAbbreviated(_ index: Int) -> Bool {
    let own = word(index)
    if own.end - own.start == 1 { return true }
    return own.end - own.start <= 4
      && own.isInAny(Self.titleBits | WordClass.placePrefixes.bit)
  }

  /// Whether an apostrophe joins a name's parts, as in O'Neill and Sana'a, and is no possessive.
  private func joinsByApostrophe(_ index: Int) -> Bool {
    let next = word(index)
    return next.key != 0x73 && next.end - next.start > 1
      && (next.isCapital || word(index - 1).end - word(index - 1).start > 2)
  }

  /// Whether a word is the figure of a designation such as T-72.
  private func isDesignation(_ index: Int) -> Bool {
    word(index).gap == .hyphen && word(index).end - word(index).start <= 4
      && word(index).key & 0xFF >= 0x30 && word(index).key & 0xFF <= 0x39
  }

  private mutating func spotRun(_ run: Range<Int>, in sentence: Range<Int>) -> Int {
    var at = run.lowerBound
    var followsTitle = endsInTitle(before: at, in: sentence)
    while at < run.upperBound {
      if word(at).gap == .apostrophe, matches.isPossessive(at) {
        at += 1
        continue
      }
      var match = matches.longest(at: at, limit: sentence.upperBound)
      if let found = match, isDescription(at, found) {
        match = matches.longest(at: at, limit: at + 1)
      }
      if word(at).isIn(.calendarWords), match.map({ $0.end == at + 1 }) ?? true {
        followsTitle = false
        at += 1
        continue
      }
      let phrase = matches.phrase(at: at, limit: run.upperBound)
      let phraseEnd = titleEnd(at, phrase, run)
      if phraseEnd > at, match.map({ $0.end <= phraseEnd }) ?? true {
        followsTitle = true
        at = phraseEnd
        continue
      }
      var partEnd = at + 1
      while partEnd < run.upperBound, !beginsTitle(partEnd, run) { partEnd += 1 }
      let next = spotPart(at..<partEnd, match, followsTitle, in: sentence)
      followsTitle = false
      at = max(next, at + 1, drafts.last?.words.upperBound ?? 0)
    }
    return at
  }

  /// The end of the title that a phrase is, or the start where it is none.
  private func titleEnd(_ at: Int, _ phrase: (end: Int, classes: UInt64), _ run: Range<Int>) -> Int
  {
    guard phrase.classes & Self.titleBits != 0 else { return at }
    // "Major" or "Representative" before a head word is part of its name, as in "Premier League".
    if phrase.end < run.upperBound, word(phrase.end).isInAny(WordClass.organizationHeads.bit),
      !word(phrase.end).isIn(.surnames), phrase.end + 1 == run.upperBound
    {
      return at
    }
    return phrase.end
  }

  private func beginsTitle(_ at: Int, _ run: Range<Int>) -> Bool {
    guard word(at).gap == .space else { return false }
    let phrase = matches.phrase(at: at, limit: run.upperBound)
    return phrase.classes & Self.titleBits != 0 && titleEnd(at, phrase, run) > at
      && phrase.end < run.upperBound + 1
  }

  /// Whether a title without a capital stands right before a word: "foreign minister".
  private func endsInTitle(before at: Int, in sentence: Range<Int>) -> Bool {
    guard at > sentence.lowerBound, word(at).gap == .space || word(at).gap == .period else {
      return false
    }
    return word(at - 1).isInAny(Self.titleBits | WordClass.personNouns.bit)
      && !word(at - 1).isIn(.functionWords)
  }

  /// Takes the name that begins a part of a run without titles; returns where to go on.
  private mutating func spotPart(
    _ part: Range<Int>, _ match: NameMatches.Match?, _ followsTitle: Bool, in sentence: Range<Int>
  ) -> Int {
    let at = part.lowerBound
    if let match, match.end >= part.upperBound, match.end - at > 1 || isUsable(at, match) {
      take(at..<match.end, .gazetteer(match.entries), "gazetteer", followsTitle)
      return match.end
    }
    if isPlainCapital(at), match.map({ $0.end == at + 1 }) ?? true,
      word(at).isIn(.functionWords) || !startsHead(part, in: sentence)
    {
      return at + 1
    }
    if followsTitle, let end = personEnd(part, match) {
      if let match, match.end >= end {
        take(at..<match.end, .gazetteer(match.entries), "gazetteer", true)
        return match.end
      }
      take(at..<end, .rule(.person), "person.title", true, confidence: 0.9)
      return end
    }
    if part.count > 1, word(at).isIn(.placeOpeners), !followsTitle,
      match.map({ $0.end <= at + 1 }) ?? true, !word(at + 1).isIn(.common)
    {
      let end = min(part.upperBound, at + 3)
      take(at..<end, .rule(.place), "place.opener", confidence: 0.6)
      return end
    }
    if part.count > 1, word(at).isIn(.eventPrefixes) {
      take(part, .rule(.event), "event.prefix", confidence: 0.8)
      return part.upperBound
    }
    if let head = headName(part, in: sentence),
      match.map({ $0.end < head.words.upperBound }) ?? true
    {
      drafts.append(head)
      return head.words.upperBound
    }
    if let end = givenNameEnd(part, match) {
      take(at..<end, .rule(.person), "person.given-name", confidence: 0.8)
      return end
    }
    if let match, match.end < part.upperBound, match.end - at > 1, isPersonMatch(match),
      word(match.end).gap == .space, !word(match.end).isIn(.common),
      matches.longest(at: match.end, limit: part.upperBound) == nil,
      let end = personEnd(part, nil)
    {
      take(at..<end, .rule(.person), "person.longer-name", confidence: 0.7)
      return end
    }
    if let match, isUsable(at, match) {
      if match.end - at > 1 || isStrong(match) || match.end == part.upperBound
        || word(match.end).gap == .hyphen
      {
        take(at..<match.end, .gazetteer(match.entries), "gazetteer", followsTitle)
        return match.end
      }
    }
    return spotUnknown(part, match)
  }

  /// Takes a run of words that nothing is known of.
  private mutating func spotUnknown(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int {
    let at = part.lowerBound
    var end = at + 1
    while end < part.upperBound {
      if let inner = matches.longest(at: end, limit: part.upperBound),
        inner.end - end > 1 || isStrong(inner)
      {
        break
      }
      if style(at) != .prose, word(end).isIn(.common) { break }
      if matches.isPossessive(end) || word(end).isIn(.calendarWords) { break }
      end += 1
    }
    if style(at) == .capitals { return end }
    if word(at).isIn(.calendarWords) { return at + 1 }
    if end - at == 1 {
      let own = word(at)
      if own.isInAny(WordClass.calendarWords.bit | WordClass.functionWords.bit) { return end }
      let isBody =
        own.isIn(.organizationHeads) && style(at) == .prose && at > 0
        && word(at - 1).key == NameContext.Key.the && !own.isInitial
      if own.isIn(.common), !isBody, own.letterCase != .upper || own.isInitial { return end }
      if style(at) == .title, own.isIn(.common) { return end }
      spotUnknownWord(at)
      return end
    }
    if (at..<end).allSatisfy({ word($0).isInAny(WordClass.common.bit) }) {
      if style(at) == .prose, !word(at).isInitial {
        take(at..<end, .rule(.organization), "unknown.common-words", confidence: 0.25)
      }
      return end
    }
    let guess = typeGuess.guess(at..<end)
    let hasName = (at..<end).contains {
      word($0).isInAny(WordClass.givenNames.bit | WordClass.surnames.bit)
    }
    if looksPersonal(at..<end), guess.type == .person || !hasTypedWord(at..<end) || isPresented(end)
    {
      take(at..<end, .rule(.person), "unknown.person", confidence: hasName ? 0.6 : 0.5)
    } else if guess.type != .event, guess.margin > 1 {
      let isCapitalised = style(at) == .prose && !word(at).isInitial
      take(
        at..<end, .rule(guess.type), "unknown.by-words",
        confidence: isCapitalised && guess.margin > 3 ? 0.5 : 0.4)
    } else {
      take(at..<end, .rule(.organization), "unknown.several", confidence: 0.4)
    }
    return end
  }

  /// Whether the gazetteer has a word of a name mostly in names of places and bodies.
  private func hasTypedWord(_ words: Range<Int>) -> Bool {
    words.contains { index in
      guard word(index).number >= 0 else { return false }
      let packed = gazetteer.automaton.types(ofWord: Int(word(index).number))
      let person = packed & 0xFF
      return packed >> 8 & 0xFF > person + 4 || packed >> 16 & 0xFF > person + 4
    }
  }

  /// Whether what follows presents a person: a verb of saying, or ", the" and an office.
  private func isPresented(_ end: Int) -> Bool {
    guard end < article.words.count else { return false }
    if word(end).gap == .space { return word(end).isIn(.sayingWords) }
    guard word(end).gap == .comma else { return false }
    return (end..<min(end + 4, article.words.count)).contains {
      word($0).isInAny(WordClass.offices.bit | WordClass.personNouns.bit)
    }
  }

  /// Whether a word stands alone or is addressed: "Traci,".
  private func isAddressed(_ at: Int) -> Bool {
    let sentence = article.sentences[Int(word(at).sentence)]
    guard at == sentence.lowerBound else { return false }
    if sentence.count == 1 {
      // A signature has no full stop, an exclamation has.
      let end = Int(word(at).end)
      return end == text.count || text.bytes[end] == 0x0A || text.bytes[end] == 0x0D
    }
    return at + 1 < sentence.upperBound && word(at + 1).gap == .comma
  }

  /// Takes one word that nothing is known of.
  private mutating func spotUnknownWord(_ at: Int) {
    let own = word(at)
    let words = at..<at + 1
    if own.end - own.start < 2 { return }
    if let partOfSpeech = own.partOfSpeech, partOfSpeech != .propn, style(at) == .prose {
      if own.isInitial || partOfSpeech != .noun { return }
    }
    if own.isIn(.organizationHeads), at > 0, word(at - 1).key == NameContext.Key.the {
      take(words, .rule(.organization), "head-word.alone", confidence: 0.5)
      return
    }
    if own.letterCase == .upper {
      guard own.end - own.start <= 6, style(at) != .capitals else { return }
      take(words, .rule(.organization), "unknown.acronym", confidence: 0.35)
    } else if own.isIn(.givenNames) {
      take(words, .rule(.person), "person.given-name-alone", confidence: 0.55)
    } else if own.isIn(.surnames) {
      take(words, .rule(.person), "person.surname-alone", confidence: own.isInitial ? 0.35 : 0.45)
    } else if own.letterCase == .title || own.letterCase == .mixed {
      if own.isInitial, own.partOfSpeech == .propn, !own.isIn(.common), isAddressed(at) {
        take(words, .rule(.person), "person.addressed", confidence: 0.5)
        return
      }
      let guess = typeGuess.guess(words)
      let isInitial = own.isInitial || style(at) != .prose
      take(
        words, .rule(guess.type == .event ? .organization : guess.type), "unknown.single",
        confidence: isInitial
          ? (own.partOfSpeech == .propn && style(at) == .prose ? 0.35 : 0.15)
          : (own.partOfSpeech == .propn ? 0.35 : 0.25) + min(0.15, guess.margin / 20))
    }
  }

  /// Whether unknown words look like a person's name: two to four, in title case, not common.
  private func looksPersonal(_ words: Range<Int>) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy {
        let own = word($0)
        return own.isIn(.particles)
          || own.letterCase != .upper && own.letterCase != .lower && !own.isIn(.common)
      }
  }

  /// Whether a capital says nothing about a word: at the front of a sentence or in a headline.
  private func isPlainCapital(_ at: Int) -> Bool {
    let own = word(at)
    if own.isIn(.functionWords) { return own.letterCase == .title || style(at) == .capitals }
    guard own.isIn(.common) else {
      let hasNext =
        at + 1 < article.words.count && word(at + 1).isCapital && word(at + 1).gap == .space
      return own.isInitial && isTaggedCommon(own) && style(at) == .prose && !hasNext
        && matches.longest(at: at, limit: at + 1) == nil
    }
    return own.isInitial || style(at) != .prose
  }

  /// Whether an analysis says that a word is no proper noun.
  private func isTaggedCommon(_ own: ArticleWord) -> Bool {
    guard let partOfSpeech = own.partOfSpeech else { return false }
    switch partOfSpeech {
    case .propn, .noun, .x, .num: return false
    case .adj: return !own.isIn(.givenNames)
    default: return true
    }
  }

  /// Whether a name by a head word begins with a part, though its first word is a common one.
  private func startsHead(_ part: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let head = headName(part, in: sentence) else { return false }
    return head.words.count > 1
  }

  /// Whether a match is a description that a list took for a name, as "Tajik army".
  ///
  /// Places are named so: "Kerch bridge".
  private func isDescription(_ at: Int, _ match: NameMatches.Match) -> Bool {
    guard !word(match.end - 1).isCapital, match.end - at > 1 else { return false }
    for index in at + 1..<match.end where word(index).isCapital { return false }
    let isPlace = match.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .place
    }
    return !isPlace && matches.longest(at: at, limit: at + 1) != nil
  }

  /// Whether a match is good enough by itself.
  private func isUsable(_ at: Int, _ match: NameMatches.Match) -> Bool {
    if match.end - at > 1 { return true }
    let own = word(at)
    let best = bestProminence(match)
    if own.end - own.start < 2 { return false }
    if own.isIn(.functionWords), own.letterCase != .upper { return false }
    if own.letterCase == .upper, own.end - own.start > 1 {
      if best < 45, own.end - own.start <= 5 {
        // "Lawrence, KS": a state's letters behind a place.
        return own.gap == .comma && word(at - 1).isCapital && hasPlace(match)
      }
      return style(at) != .capitals || !own.isIn(.common)
    }
    if own.isIn(.calendarWords) { return false }
    if own.isIn(.common) {
      return !own.isInitial && style(at) == .prose && (best >= 60 || !own.isIn(.ambiguous))
    }
    if at > 0, !own.isInitial, best >= 20, word(at - 1).isIn(.locatingWords) { return true }
    if own.isIn(.ambiguous) { return best >= 60 || !own.isInitial && best >= 40 }
    if own.isInAny(WordClass.givenNames.bit | WordClass.surnames.bit) { return best >= 50 }
    return true
  }

  private func hasPlace(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .place
    }
  }

  private func isPersonMatch(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .person
    }
  }

  private func bestProminence(_ match: NameMatches.Match) -> Int {
    match.entries.reduce(0) { best, position in
      let entry = gazetteer.automaton.trie.entry(position)
      return entry.kind == .surname
        ? best : max(best, gazetteer.record(entry.entity).prominence)
    }
  }

  /// Whether a match stands even beside unknown capitalised words.
  private func isStrong(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      let entry = gazetteer.automaton.trie.entry($0)
      let record = gazetteer.record(entry.entity)
      if entry.kind == .surname { return false }
      return entry.kind == .demonym || record.type == .polity || record.prominence >= 60
    }
  }

  /// The end of a person's name after a title, or nil where none follows.
  private func personEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    if let match,
      match.entries.contains(where: {
        gazetteer.automaton.trie.entry($0).kind == .demonym
      })
    {
      return nil
    }
    var end = at
    while end < part.upperBound, end - at < 5 {
      let own = word(end)
      if matches.isPossessive(end) || own.isIn(.functionWords) && !own.isIn(.particles) { break }
      if own.letterCase == .upper, own.end - own.start > 1, style(at) == .prose, end > at { break }
      if style(at) != .prose, own.isIn(.common), !own.isInAny(WordClass.surnames.bit), end > at {
        break
      }
      if end == at, own.isInAny(Self.headBits), !own.isIn(.surnames) { return nil }
      end += 1
    }
    return end > at ? end : nil
  }

  /// The end of a person's name that begins with a given name or an initial, or nil.
  private func givenNameEnd(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int? {
    let at = part.lowerBound
    guard part.count > 1, word(at).isIn(.givenNames), word(at).letterCase == .title,
      !(word(at).isIn(.common) && (word(at).isInitial || style(at) != .prose)
        && (word(at + 1).isIn(.common)
          || matches.longest(at: at + 1, limit: part.upperBound) != nil))
    else { return nil }
    if let match, match.end - at > 1 { return nil }
    if word(at + 1).gap == .hyphen, part.count == 2, !word(at + 1).isIn(.givenNames) { return nil }
    var end = at + 1
    while end < part.upperBound, end - at < 5 {
      let own = word(end)
      if matches.isPossessive(end) || own.isIn(.functionWords) && !own.isIn(.particles) { break }
      if own.letterCase == .upper, own.end - own.start > 2, style(at) == .prose { break }
      if style(at) != .prose, own.isIn(.common), !own.isIn(.surnames) { break }
      if let inner = matches.longest(at: end, limit: part.upperBound),
        inner.entries.contains(where: {
          gazetteer.automaton.trie.entry($0).kind == .demonym
        })
      {
        break
      }
      end += 1
    }
    return end - at > 1 ? end : nil
  }

  /// A name made by its head word: "Ministry of …", "… Party", "… River".
  private func headName(_ part: Range<Int>, in sentence: Range<Int>) -> NameDraft? {
    let at = part.lowerBound
    var head: Int?
    for index in part where word(index).isInAny(Self.headBits) && !matches.isPossessive(index) {
      if style(at) != .prose, index > at, word(index).isIn(.common),
        !word(index).isInAny(WordClass.organizationHeads.bit | WordClass.placeHeads.bit)
      {
        continue
      }
      head = index
    }
    guard let head else { return nil }
    // A possessive inside divides: "Russia's Defence Ministry" is two names.
    for index in at..<head where matches.isPossessive(index) { return nil }
    let type = headType(head)
    var end = head + 1
    if let further = tailEnd(after: head, in: sentence) {
      end = further
    } else if head == at, !isNumbered(head, in: sentence) {
      return nil
    }
    if word(head).isIn(.weakHeads),
      (at..<end).allSatisfy({
        word($0).isInAny(WordClass.common.bit | WordClass.functionWords.bit)
      }), word(at).isInitial || style(at) != .prose || end - at < 2
    {
      return nil
    }
    if type == .document, end == head + 1, end < sentence.upperBound, word(end).gap == .space,
      word(end).key & 0xFF >= 0x30, word(end).key & 0xFF <= 0x39
    {
      end += 1
    }
    if head == at, type == .place, word(at).isIn(.placePrefixes) == false, end == at + 1 {
      return nil
    }
    return NameDraft(
      words: at..<end, origin: .rule(type), rule: "head-word", followsTitle: false,
      confidence: 0.7)
  }

  /// Whether a number follows a document's head: "Resolution 2736".
  private func isNumbered(_ head: Int, in sentence: Range<Int>) -> Bool {
    let next = head + 1
    return next < sentence.upperBound && word(next).gap == .space
      && word(head).isIn(.documentHeads) && word(next).key & 0xFF >= 0x30
      && word(next).key & 0xFF <= 0x39
  }

  private func headType(_ head: Int) -> EntityType {
    let own = word(head)
    if own.isIn(.organizationHeads) { return .organization }
    if own.isIn(.armedGroupHeads) { return .armedGroup }
    if own.isIn(.eventHeads) { return .event }
    if own.isIn(.documentHeads) { return .document }
    if own.isIn(.programmeHeads) { return .programme }
    return .place
  }

  /// The end of "of Foreign Affairs and Trade" after a head word, or nil where no such tail is.
  private func tailEnd(after head: Int, in sentence: Range<Int>) -> Int? {
    var at = head + 1
    guard at < sentence.upperBound, word(at).gap == .space else { return nil }
    let isOf = word(at).key == 0x666F
    let isFor = word(at).key == 0x72_6F66
    let isOn = word(at).key == 0x6E6F
    guard
      isOf
        || (isFor || isOn)
          && word(head).isInAny(
            WordClass.organizationHeads.bit | WordClass.documentHeads.bit)
    else { return nil }
    at += 1
    guard at < sentence.upperBound, word(at).gap == .space else { return nil }
    if word(at).key == 0x65_6874, at + 1 < sentence.upperBound { at += 1 }
    guard at < sentence.upperBound, word(at).isCapital, word(at).gap == .space else { return nil }
    var end = runEnd(from: at, in: sentence)
    // "and" goes on where a capital follows: "Foreign Affairs and Trade".
    while end + 1 < sentence.upperBound, word(end).key == 0x64_6E61, word(end).gap == .space,
      word(end + 1).isCapital, word(end + 1).gap == .space,
      !isOf || word(head).isIn(.organizationHeads),
      matches.longest(at: end + 1, limit: sentence.upperBound) == nil
    {
      end = runEnd(from: end + 1, in: sentence)
    }
    for index in at..<end where matches.isPossessive(index) { return index }
    return end
  }

  private mutating func take(
    _ words: Range<Int>, _ origin: NameDraft.Origin, _ rule: StaticString,
    _ followsTitle: Bool = false, confidence: Float = 1
  ) {
    if let end = eventEnd(after: words, origin) {
      drafts.append(
        NameDraft(
          words: words.lowerBound..<end, origin: .rule(.event), rule: "event.small-head",
          confidence: 0.7))
      return
    }
    if let end = siteEnd(after: words, origin) {
      drafts.append(
        NameDraft(
          words: words.lowerBound..<end, origin: .rule(.place), rule: "place.site", confidence: 0.7)
      )
      return
    }
    if let end = companyEnd(after: words.upperBound, origin) {
      drafts.append(
        NameDraft(
          words: words.lowerBound..<end, origin: .rule(.organization), rule: "company-form",
          confidence: 0.9))
      return
    }
    drafts.append(
      NameDraft(
        words: words, origin: origin, rule: rule, followsTitle: followsTitle,
        confidence: confidence))
  }

  /// The end of an event's name by its place, as "Tigray war", or nil.
  private func eventEnd(after words: Range<Int>, _ origin: NameDraft.Origin) -> Int? {
    let at = words.upperBound
    guard at < article.words.count, word(at).gap == .space,
      word(at).key == NameContext.Key.war || word(at).key == NameContext.Key.summit,
      word(at).sentence == word(at - 1).sentence, isSiteName(words, origin)
    else { return nil }
    return at + 1
  }

  /// The end of a site's name whose head has no capital, as "Kerch bridge", or nil.
  private func siteEnd(after words: Range<Int>, _ origin: NameDraft.Origin) -> Int? {
    let at = words.upperBound
    guard at < article.words.count, word(at).gap == .space, !word(at).isCapital,
      word(at).sentence == word(at - 1).sentence, !matches.isPossessive(at)
    else { return nil }
    let phrase = matches.phrase(at: at, limit: min(at + 3, article.words.count))
    guard phrase.classes & WordClass.siteNouns.bit != 0, isSiteName(words, origin) else {
      return nil
    }
    return phrase.end
  }

  /// Whether a name may name a site by a head without a capital: a place, or a word unknown.
  private func isSiteName(_ words: Range<Int>, _ origin: NameDraft.Origin) -> Bool {
    switch origin {
    case .rule(let type): return type == .place || type == .person && words.count <= 2
    case .gazetteer(let entries):
      return entries.contains {
        let entry = gazetteer.automaton.trie.entry($0)
        return gazetteer.record(entry.entity).type == .place && entry.kind != .demonym
          && entry.kind != .surname
      }
    }
  }

  /// The end of a company's name with its legal form, as ", Inc." after it, or nil.
  private func companyEnd(after end: Int, _ origin: NameDraft.Origin) -> Int? {
    guard case .rule = origin, end < article.words.count, word(end).gap == .comma,
      word(end).sentence == word(end - 1).sentence, word(end).isIn(.companyForms)
    else { return nil }
    return end + 1
  }
}
