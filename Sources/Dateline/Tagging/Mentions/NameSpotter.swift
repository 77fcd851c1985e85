/// Finds the stretches of words that are names: of the gazetteer, and by rule.
///
/// A sentence is cut into runs of capitalised words; titles divide a run; each part is a name of
/// the gazetteer, a name by its head word ("Party", "River"), a person by given name or title, or
/// unknown. The longest name wins.
struct NameSpotter {
  let matches: NameMatches
  var drafts: [NameDraft] = []
  /// The drafts of persons' full names so far, by their last word.
  var fullPersons: [UInt64: Int] = [:]
  /// The words that have been names by themselves where their capitals prove it.
  var provenWords: Set<UInt64> = []
  /// The drafts of companies' full names so far, by their first word.
  var fullBodies: [UInt64: [Int]] = [:]
  /// The drafts of names of several words that their capitals prove, by their first two words.
  var provenNames: [UInt64: Int] = [:]
  let text: ArticleText

  var article: ArticleWords { matches.article }
  var gazetteer: Gazetteer { matches.gazetteer }
  var typeGuess: NameTypeGuess { NameTypeGuess(article, gazetteer, text) }

  static let titleBits =
    WordClass.honorifics.bit | WordClass.ranks.bit | WordClass.offices.bit
  static let headBits =
    WordClass.organizationHeads.bit | WordClass.armedGroupHeads.bit | WordClass.placeHeads.bit
    | WordClass.eventHeads.bit | WordClass.documentHeads.bit | WordClass.programmeHeads.bit

  init(_ article: ArticleWords, _ gazetteer: Gazetteer, _ text: ArticleText) {
    self.text = text
    matches = NameMatches(article: article, gazetteer: gazetteer)
  }

  /// Finds the names of all sentences: those of headlines last, when the text has proved what is
  /// a name.
  mutating func spot() {
    drafts.reserveCapacity(article.words.count / 10)
    var hasHeadlines = false
    for (index, sentence) in article.sentences.enumerated() {
      if isHeadline(index) { hasHeadlines = true } else { spot(in: sentence) }
    }
    guard hasHeadlines else { return }
    let count = drafts.count
    for (index, sentence) in article.sentences.enumerated() where isHeadline(index) {
      spot(in: sentence)
    }
    if drafts.count > count { sortDrafts() }
  }

  private func isHeadline(_ sentence: Int) -> Bool {
    article.styles[sentence] == .title || article.styles[sentence] == .capitals
  }

  private mutating func spot(in sentence: Range<Int>) {
    var at = sentence.lowerBound
    while at < sentence.upperBound { at = spot(at, in: sentence) }
  }

  /// Brings the drafts into the order of the text.
  private mutating func sortDrafts() {
    let order = drafts.indices.sorted {
      drafts[$0].words.lowerBound < drafts[$1].words.lowerBound
    }
    var places = Array(repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    drafts = order.map { index in
      var draft = drafts[index]
      draft.fuller = draft.fuller.map { places[$0] }
      return draft
    }
  }

  /// Adds a name.
  mutating func add(_ draft: NameDraft) {
    drafts.append(draft)
    noteFullName(drafts.count - 1)
  }

  func word(_ index: Int) -> ArticleWord { article.words[index] }

  func style(_ index: Int) -> CapitalStyle {
    article.styles[Int(article.words[index].sentence)]
  }

  /// Takes what begins at a word; returns where to go on.
  mutating func spot(_ at: Int, in sentence: Range<Int>) -> Int {
    let first = word(at)
    // "Jesse Helms, R-N.C.": the party and the state of a legislator.
    if first.end - first.start == 1, first.letterCase != .lower, at + 1 < sentence.upperBound,
      word(at + 1).gap == .hyphen,
      word(at + 1).isIn(.provinceAbbreviations)
        || matches.longest(at: at + 1, limit: sentence.upperBound)
          .map({ $0.entries.contains { isProvince($0) } }) ?? false
    {
      return at + 2
    }
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
    // The West of "Q-West" is none.
    if end == at + 2, first.end - first.start == 1, word(at + 1).gap == .hyphen,
      matches.longest(at: at, limit: sentence.upperBound) == nil
    {
      return end
    }
    return spotRun(at..<end, in: sentence)
  }

  /// Whether a name that begins without a capital is one: written so on purpose, and no common
  /// word.
  func isUsableSmall(_ words: Range<Int>) -> Bool {
    if words.count == 1, word(words.lowerBound).key & 0xFF < 0x3A { return false }
    return words.contains { word($0).isCapital }
      || !words.allSatisfy {
        word($0).isInAny(WordClass.common.bit | WordClass.functionWords.bit)
      }
  }

  mutating func spotRun(
    _ run: Range<Int>, in sentence: Range<Int>, followsTitle isTitled: Bool = false
  ) -> Int {
    var at = run.lowerBound
    var followsTitle = isTitled || endsInTitle(before: at, in: sentence)
    while at < run.upperBound {
      if word(at).gap == .apostrophe, matches.isPossessive(at) {
        at += 1
        continue
      }
      var match = matches.longest(at: at, limit: sentence.upperBound)
      if let found = match, isDescription(at, found) {
        match = matches.longest(at: at, limit: at + 1)
      }
      if isSpelledNumber(at, limit: run.upperBound), match.map({ $0.end <= at + 2 }) ?? true {
        followsTitle = false
        at += 2
        continue
      }
      if word(at).isIn(.calendarWords), match.map({ $0.end == at + 1 }) ?? true,
        !(followsTitle && isGivenMonth(at, run))
      {
        followsTitle = false
        at += 1
        continue
      }
      let phrase = matches.phrase(at: at, limit: sentence.upperBound)
      let phraseEnd = isProvinceAbbreviation(at) ? at : titleEnd(at, phrase, run)
      if phraseEnd > at, match.map({ $0.end <= phraseEnd }) ?? true {
        // "Chief of Staff" and the name behind it are two runs.
        if phraseEnd > run.upperBound, phraseEnd < sentence.upperBound, word(phraseEnd).isCapital,
          word(phraseEnd).gap == .space
        {
          let further = runEnd(from: phraseEnd, in: sentence)
          return spotRun(phraseEnd..<further, in: sentence, followsTitle: true)
        }
        followsTitle = true
        at = phraseEnd
        continue
      }
      var partEnd = at + 1
      while partEnd < run.upperBound, !beginsTitle(partEnd, run, in: sentence) { partEnd += 1 }
      if at == run.lowerBound, isPrefixed(at, in: sentence), match.map({ $0.end == at + 1 }) ?? true
      {
        partEnd = at + 1
        while partEnd < run.upperBound, word(partEnd).gap == .hyphen { partEnd += 1 }
      }
      let next = spotPart(at..<partEnd, match, followsTitle, in: sentence)
      followsTitle = false
      at = max(next, at + 1)
      // Tails reach beyond what was asked for; headlines are read when later names are known.
      if let end = drafts.last?.words.upperBound, end <= sentence.upperBound { at = max(at, end) }
    }
    return at
  }

  /// Takes the name that begins a part of a run without titles; returns where to go on.
  mutating func spotPart(
    _ part: Range<Int>, _ match: NameMatches.Match?, _ followsTitle: Bool, in sentence: Range<Int>
  ) -> Int {
    let at = part.lowerBound
    if !followsTitle, part.count == 1, fullPersons[word(at).key] != nil, word(at).isIn(.surnames),
      match.map({ $0.end == at + 1 && !isStrong($0) }) ?? true, let end = takeLaterUse(part, nil)
    {
      return end
    }
    if let match, match.end >= part.upperBound, match.end - at > 1 || isUsable(at, match),
      !(match.end == at + 1 && isHeadWithTail(at, match, in: sentence)),
      !(match.end > at + 1 && isBodyWithTail(match, in: sentence))
    {
      take(at..<match.end, .gazetteer(match.entries), "gazetteer", followsTitle)
      return match.end
    }
    if !followsTitle, let end = takeLaterUse(part, match) { return end }
    if part.count > 1, word(at).letterCase == .upper, isShipPrefix(at),
      match.map({ $0.end == at + 1 }) ?? true
    {
      take(part, .rule(.product), "ship.prefix", confidence: 0.8)
      return part.upperBound
    }
    // "Besides British Gas" begins with a word that joins no name.
    if part.count > 1, word(at).isInitial, word(at).isIn(.common), isTaggedCommon(word(at)),
      word(at).partOfSpeech != .adj,
      let inner = matches.longest(at: at + 1, limit: sentence.upperBound),
      inner.end >= part.upperBound
    {
      return at + 1
    }
    if part.count > 1, word(part.upperBound - 1).end - word(part.upperBound - 1).start == 1,
      let draft = dottedCompany(part, in: sentence)
    {
      add(draft)
      return draft.words.upperBound
    }
    if !followsTitle, let end = placeEnd(beforeState: part, in: sentence) {
      take(at..<end, .rule(.place), "place.before-state", confidence: 0.8)
      return end
    }
    if !provenNames.isEmpty, let end = takeProven(part, match) { return end }
    if match == nil, !followsTitle, isBodyBesideNoun(part, in: sentence) {
      take(part, .rule(.organization), "head-word.before-noun", confidence: 0.5)
      return part.upperBound
    }
    if isPlainCapital(at), !isNameLetter(at, part), match.map({ $0.end == at + 1 }) ?? true,
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
    if let end = prefixedPlaceEnd(part, match) {
      take(at..<end, .rule(.place), "place.prefix", confidence: 0.65)
      return end
    }
    let prefix = matches.phrase(at: at, limit: part.upperBound)
    if prefix.end < part.upperBound, prefix.classes & WordClass.eventPrefixes.bit != 0 {
      take(part, .rule(.event), "event.prefix", confidence: 0.8)
      return part.upperBound
    }
    if let head = headName(part, in: sentence),
      match.map({ $0.end < head.words.upperBound }) ?? true
    {
      let whole = withCompass(head, in: part)
      add(withPartner(withOrdinal(knownCompany(whole), in: sentence), in: sentence))
      return whole.words.upperBound
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
        || word(match.end).gap == .hyphen || isBesideNouns(part, match)
        || isAcronymBesideThings(part, match)
      {
        take(at..<match.end, .gazetteer(match.entries), "gazetteer", followsTitle)
        return match.end
      }
    }
    return spotUnknown(part, match)
  }
}
