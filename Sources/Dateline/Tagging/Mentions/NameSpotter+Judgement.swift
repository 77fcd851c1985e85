/// Whether a word or a match of the gazetteer counts as a name.
extension NameSpotter {
  /// Whether a capital says nothing about a word: at the front of a sentence or in a headline.
  func isPlainCapital(_ at: Int) -> Bool {
    let own = word(at)
    if own.isIn(.functionWords) { return own.letterCase == .title || style(at) == .capitals }
    if isProven(own) { return false }
    let isPlain = provesLittle(at)
    return isPlain && !isGivenName(at, in: sentenceRange(of: at))
  }

  /// Whether a letter begins a name: an initial, or that of "D'Amato".
  func isNameLetter(_ at: Int, _ part: Range<Int>) -> Bool {
    guard word(at).end - word(at).start == 1, at + 1 < part.upperBound else { return false }
    let next = word(at + 1)
    if next.gap == .apostrophe { return next.letterCase != .lower && next.end - next.start > 2 }
    guard next.gap == .period, next.letterCase != .lower else { return false }
    if next.end - next.start == 1 { return at + 2 < part.upperBound && word(at + 2).gap == .period }
    return !next.isInAny(WordClass.common.bit | Self.headBits)
  }

  /// Whether a capital says nothing by where the word stands and by what it is.
  private func provesLittle(_ at: Int) -> Bool {
    let own = word(at)
    guard own.isIn(.common) else {
      let hasNext =
        at + 1 < article.words.count && word(at + 1).isCapital && word(at + 1).gap == .space
      return own.isInitial && isTaggedCommon(own) && style(at) == .prose && !hasNext
        && matches.longest(at: at, limit: at + 1) == nil
    }
    return own.isInitial || style(at) != .prose
  }

  /// Whether a word that is a given name too stands before what can only be a surname: "Bill
  /// Clinton", but not "Will Congress".
  func isGivenName(_ at: Int, in sentence: Range<Int>) -> Bool {
    let own = word(at)
    guard own.isIn(.givenNames), !own.isInAny(Self.titleBits), own.letterCase == .title,
      at + 1 < sentence.upperBound,
      own.partOfSpeech ?? .propn == .propn
    else { return false }
    let next = word(at + 1)
    return next.gap == .space && next.letterCase != .lower && next.letterCase != .upper
      && !next.isInAny(WordClass.common.bit | WordClass.calendarWords.bit | Self.headBits)
      && matches.longest(at: at + 1, limit: sentence.upperBound) == nil
  }

  func sentenceRange(of at: Int) -> Range<Int> { article.sentences[Int(word(at).sentence)] }

  /// Whether a word has been a name before in the article and is no ordinary one.
  func isProven(_ own: ArticleWord) -> Bool {
    !provenWords.isEmpty && !own.isIn(.common) && provenWords.contains(own.key)
  }

  /// Whether an analysis says that a word is no proper noun.
  func isTaggedCommon(_ own: ArticleWord) -> Bool {
    guard let partOfSpeech = own.partOfSpeech else { return false }
    switch partOfSpeech {
    case .propn, .noun, .x, .num: return false
    case .adj: return !own.isIn(.givenNames)
    default: return true
    }
  }

  /// Whether a name by a head word begins with a part, though its first word is a common one.
  func startsHead(_ part: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let head = headName(part, in: sentence) else { return false }
    return head.words.count > 1
  }

  /// Whether a match is a description that a list took for a name, as "Tajik army".
  ///
  /// Places and events are named so: "Kerch bridge", "Moscow format".
  func isDescription(_ at: Int, _ match: NameMatches.Match) -> Bool {
    guard !word(match.end - 1).isCapital, match.end - at > 1,
      word(match.end - 1).key & 0xFF >= 0x61
    else { return false }
    for index in at + 1..<match.end where word(index).isCapital { return false }
    let isPlace = match.entries.contains {
      let type = gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type
      return type == .place || type == .event
    }
    return !isPlace && matches.longest(at: at, limit: at + 1) != nil
  }

  /// Whether a match is good enough by itself.
  func isUsable(_ at: Int, _ match: NameMatches.Match) -> Bool {
    if match.end - at > 1 { return true }
    let own = word(at)
    let best = bestProminence(match)
    if own.end - own.start < 2 { return false }
    if own.isIn(.provinceAbbreviations), !match.entries.contains(where: isOrdinaryName) {
      return isProvinceAbbreviation(at)
        || own.letterCase == .upper && style(at) == .prose && at > 0
          && (best >= 60 || word(at - 1).isIn(.locatingWords)
            || word(at - 1).key == NameContext.Key.of)
          && !own.isInAny(WordClass.common.bit | WordClass.functionWords.bit)
    }
    if own.isIn(.functionWords), own.letterCase != .upper { return false }
    if own.letterCase == .upper, own.end - own.start > 1 {
      if best < 40, own.end - own.start <= 5 {
        // "Lawrence, KS": a state's letters behind a place.
        return own.gap == .comma && word(at - 1).isCapital && hasPlace(match)
      }
      return style(at) != .capitals || !own.isIn(.common)
    }
    if own.isIn(.calendarWords) { return false }
    if own.isIn(.common) {
      if own.isInitial, best >= 50, style(at) == .prose, own.partOfSpeech == .propn {
        return isSubject(at) && isCompany(match)
      }
      return !own.isInitial && style(at) == .prose && (best >= 60 || !own.isIn(.ambiguous))
    }
    if at > 0, !own.isInitial, best >= 20, word(at - 1).isIn(.locatingWords) { return true }
    if own.isIn(.ambiguous) { return best >= 60 || !own.isInitial && best >= 40 }
    if own.isInAny(WordClass.givenNames.bit | WordClass.surnames.bit) {
      if !own.isInitial, match.entries.contains(where: isDemonym) { return true }
      return best >= 50
        || best >= 40 && isCompany(match)
          && (!own.isInitial || own.partOfSpeech == .propn && !own.isIn(.givenNames))
    }
    return true
  }

  /// Whether a word is short for a province, as in "Stamford, Conn." and "Lawrence, KS".
  func isProvinceAbbreviation(_ at: Int) -> Bool {
    let own = word(at)
    guard own.isIn(.provinceAbbreviations), at > 0, word(at - 1).sentence == own.sentence,
      word(at - 1).isCapital, !word(at - 1).isIn(.functionWords)
    else { return false }
    let end = Int(own.end)
    let hasStop = end < text.count && text.bytes[end] == UInt8(ascii: ".")
    return own.gap == .comma && (hasStop || own.letterCase == .upper)
      || own.gap == .space && own.endsInStop
  }

  /// Whether an entry is no alias, but an entity's own name.
  private func isOrdinaryName(_ position: Int) -> Bool {
    gazetteer.automaton.trie.entry(position).kind == .name
  }

  private func isDemonym(_ position: Int) -> Bool {
    gazetteer.automaton.trie.entry(position).kind == .demonym
  }

  private func isCompany(_ match: NameMatches.Match) -> Bool {
    match.entries.allSatisfy {
      let entry = gazetteer.automaton.trie.entry($0)
      return entry.kind == .surname || gazetteer.record(entry.entity).type == .organization
    }
  }

  func hasPlace(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .place
    }
  }

  /// Whether a well-known name stands before ordinary words only: "Apple Computer shares".
  func isBesideNouns(_ part: Range<Int>, _ match: NameMatches.Match) -> Bool {
    !word(part.lowerBound).isInitial && style(part.lowerBound) == .prose
      && word(part.lowerBound).isIn(.common) && bestProminence(match) >= 50
      && (match.end..<part.upperBound).allSatisfy { word($0).isIn(.common) }
  }

  /// Whether a well-known acronym stands before ordinary words and names of things, as in "RAF
  /// Typhoons".
  func isAcronymBesideThings(_ part: Range<Int>, _ match: NameMatches.Match) -> Bool {
    word(part.lowerBound).letterCase == .upper && style(part.lowerBound) == .prose
      && bestProminence(match) >= 50
      && (match.end..<part.upperBound).allSatisfy {
        word($0).isIn(.common)
          || isPlural($0) && word($0).letterCase == .title && !word($0).isIn(.surnames)
      }
  }

  private func isPlural(_ at: Int) -> Bool {
    let bytes = text.bytes[word(at).span.range]
    return bytes.count > 4 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().last != UInt8(ascii: "s")
  }

  func isPersonMatch(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .person
    }
  }

  func bestProminence(_ match: NameMatches.Match) -> Int {
    match.entries.reduce(0) { best, position in
      let entry = gazetteer.automaton.trie.entry(position)
      return entry.kind == .surname
        ? best : max(best, gazetteer.record(entry.entity).prominence)
    }
  }

  /// Whether a match stands even beside unknown capitalised words.
  func isStrong(_ match: NameMatches.Match) -> Bool {
    match.entries.contains {
      let entry = gazetteer.automaton.trie.entry($0)
      let record = gazetteer.record(entry.entity)
      if entry.kind == .surname { return false }
      return entry.kind == .demonym || record.type == .polity || record.prominence >= 60
    }
  }
}
