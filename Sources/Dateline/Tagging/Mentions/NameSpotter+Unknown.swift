/// Names that neither the gazetteer nor a head word explains.
extension NameSpotter {
  /// Takes a run of words that nothing is known of.
  mutating func spotUnknown(_ part: Range<Int>, _ match: NameMatches.Match?) -> Int {
    let at = part.lowerBound
    var end = at + 1
    while end < part.upperBound {
      if let inner = matches.longest(at: end, limit: part.upperBound),
        inner.end - end > 1 || isStrong(inner),
        !(word(end).isIn(.placePrefixes) && word(end).gap == .space && end + 1 == part.upperBound)
      {
        break
      }
      if style(at) != .prose, word(end).isIn(.common) { break }
      if matches.isPossessive(end) || word(end).isIn(.calendarWords) || beginsPerson(end, part) {
        break
      }
      end += 1
    }
    if style(at) == .capitals || isTitleOfWork(at..<end) { return end }
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
    if word(end - 1).isIn(.thingHeads) { return end }
    if (at..<end).allSatisfy({ word($0).isInAny(WordClass.common.bit) }) {
      if style(at) == .prose, !word(at).isInitial {
        take(at..<end, .rule(.organization), "unknown.common-words", confidence: 0.25)
      }
      return end
    }
    // "X-ray" and "T-shirt" are no names.
    if end - at == 2, word(at + 1).gap == .hyphen, !word(at).isIn(.particles),
      (at..<end).contains(where: { word($0).end - word($0).start == 1 })
    {
      return end
    }
    if (at..<end).contains(where: { isDesigned($0) || isDesignation($0) }) {
      take(at..<end, .rule(.product), "unknown.model", confidence: 0.45)
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
        confidence: isCapitalised ? (guess.margin > 3 ? 0.5 : 0.45) : 0.4)
    } else {
      let isCapitalised = style(at) == .prose && !word(at).isInitial
      take(
        at..<end, .rule(.organization), "unknown.several", confidence: isCapitalised ? 0.45 : 0.4)
    }
    return end
  }

  /// Whether unknown words are the title of a work: behind a noun for one, or alone in quotes.
  private func isTitleOfWork(_ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    guard first > 0 else { return false }
    let before = word(first - 1)
    if word(first).gap == .space, before.isIn(.workNouns) { return before.letterCase == .lower }
    let (start, end) = (Int(word(first).start), Int(word(words.upperBound - 1).end))
    guard word(first).gap == .rupture, start > 0, end < text.count, isQuote(start - 1) else {
      return false
    }
    let isStopped = text.bytes[end] == UInt8(ascii: ",") || text.bytes[end] == UInt8(ascii: ".")
    let close = isStopped ? end + 1 : end
    guard close < text.count, isQuote(close) || text.bytes[close] == 0xE2, words.count > 1 else {
      return false
    }
    return !before.isIn(.sayingWords) && before.key != NameContext.Key.called
      && before.key != NameContext.Key.named && before.key != NameContext.Key.as
  }

  /// Whether a byte is a double quotation mark, or ends one that is not ASCII.
  private func isQuote(_ at: Int) -> Bool {
    let byte = text.bytes[at]
    return byte == UInt8(ascii: "\"") || byte == 0x9C || byte == 0x9D
  }

  /// Whether a person's name begins inside a run, behind an ordinary word: "Education Maria Rossi".
  func beginsPerson(_ at: Int, _ part: Range<Int>) -> Bool {
    let own = word(at)
    return own.isIn(.givenNames) && !own.isIn(.common) && own.letterCase == .title
      && own.gap == .space && word(at - 1).isIn(.common) && !word(at - 1).isIn(.givenNames)
      && at + 1 < part.upperBound && word(at + 1).gap == .space
      && !word(at + 1).isInAny(WordClass.common.bit | Self.headBits | WordClass.givenNames.bit)
      && (matches.longest(at: at, limit: part.upperBound).map { $0.end == at + 1 && !isStrong($0) }
        ?? true)
  }

  /// Whether a word's ending makes it the followers of someone: "Sadrists".
  private func isAdherents(_ at: Int) -> Bool {
    let bytes = text.bytes[word(at).span.range]
    return bytes.count > 6 && bytes.suffix(4).elementsEqual("ists".utf8)
  }

  /// What the letters of one unknown word make it look like.
  private enum Shape {
    /// Like any name.
    case plain
    /// With a capital inside, as firms and their goods are written: "BellSouth".
    case brand
    /// Without a vowel, or an acronym's plural: "Gbps", "MSPs".
    case abbreviation
  }

  private func shape(_ at: Int) -> Shape {
    var capitals = 0
    var vowels = 0
    var inner: Int?
    let bytes = text.bytes[word(at).span.range]
    for (position, byte) in bytes.enumerated() {
      if byte &- 0x41 < 26 {
        capitals += 1
        if position > 0, inner == nil { inner = position }
      }
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: vowels += 1
      default: if byte >= 0x80 { vowels += 1 }
      }
    }
    if let inner {
      if capitals == bytes.count - 1, bytes.last == UInt8(ascii: "s") { return .abbreviation }
      // "McAlpine", "LeGere" and "MacDonald" are persons.
      if inner > 2, bytes.first.map({ $0 &- 0x61 < 26 }) ?? false { return .abbreviation }
      return inner <= 3 && bytes.first.map({ $0 &- 0x41 < 26 }) ?? false && capitals == 2
        ? .plain : .brand
    }
    return vowels == 0 && bytes.count > 2 ? .abbreviation : .plain
  }

  /// Whether figures among a word's letters make it a model's name: "Z9", "KC-135R".
  private func isDesigned(_ at: Int) -> Bool {
    guard word(at).isCapital else { return false }
    return text.bytes[word(at).span.range].contains { $0 &- 0x30 < 10 }
  }

  /// Whether the gazetteer has a word of a name mostly in names of places and bodies.
  func hasTypedWord(_ words: Range<Int>) -> Bool {
    words.contains { index in
      guard word(index).number >= 0 else { return false }
      let packed = gazetteer.automaton.types(ofWord: Int(word(index).number))
      let person = packed & 0xFF
      return packed >> 8 & 0xFF > person + 4 || packed >> 16 & 0xFF > person + 4
    }
  }

  /// Whether ", a" or ", the" tells what a name is: "CODEO, a coalition of monitors".
  private func isExplained(_ next: Int) -> Bool {
    guard next < article.words.count, word(next).gap == .comma else { return false }
    let key = word(next).key
    return key == NameContext.Key.the || key == 0x61 || key == NameContext.Key.an
  }

  /// Whether a state's possessive stands before a word: "Italy's AGCM".
  private func isOwned(_ at: Int) -> Bool {
    guard at > 1, word(at).gap == .space, matches.isPossessive(at - 1), let owner = drafts.last,
      owner.words.upperBound == at - 1, case .gazetteer(let entries) = owner.origin
    else { return false }
    return entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .polity
    }
  }

  /// Whether what follows presents a person: a verb of saying, or ", the" and an office.
  func isPresented(_ end: Int) -> Bool {
    guard end < article.words.count else { return false }
    if word(end).gap == .space { return word(end).isIn(.sayingWords) }
    guard word(end).gap == .comma else { return false }
    return (end..<min(end + 4, article.words.count)).contains {
      word($0).isInAny(WordClass.offices.bit | WordClass.personNouns.bit)
    }
  }

  /// How sure it is that an unknown word at the front of a sentence or in a headline is a name.
  private func initialConfidence(_ at: Int) -> Float {
    if isProven(word(at)) { return 0.5 }
    guard word(at).partOfSpeech == .propn, style(at) == .prose else { return 0.15 }
    return isSubject(at) ? 0.5 : 0.35
  }

  /// How sure it is that an unknown capitalised word amid a sentence is a name.
  private func proseConfidence(_ own: ArticleWord, _ margin: Float) -> Float {
    (own.partOfSpeech == .propn ? 0.45 : 0.3) + min(0.15, margin / 20)
  }

  /// Whether a word at the front of a sentence is what the sentence speaks of.
  func isSubject(_ at: Int) -> Bool {
    guard at + 1 < article.words.count, word(at + 1).sentence == word(at).sentence else {
      return false
    }
    switch word(at + 1).gap {
    case .space: return word(at + 1).isFiniteVerb
    case .apostrophe: return matches.isPossessive(at + 1)
    case .comma: return word(at + 1).key == NameContext.Key.who
    default: return false
    }
  }

  /// Whether a word stands alone or is addressed: "Traci,".
  func isAddressed(_ at: Int) -> Bool {
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
  mutating func spotUnknownWord(_ at: Int) {
    let own = word(at)
    let words = at..<at + 1
    if own.end - own.start < 2 || own.isIn(.thingNames) { return }
    let isPersonal =
      own.isInAny(WordClass.givenNames.bit | WordClass.surnames.bit) && !own.isIn(.common)
    if let partOfSpeech = own.partOfSpeech, partOfSpeech != .propn, style(at) == .prose,
      !isPersonal, own.gap != .hyphen, !isProven(own)
    {
      if own.isInitial || partOfSpeech != .noun && (own.isIn(.common) || !isExplained(at + 1)) {
        return
      }
    }
    if own.isIn(.organizationHeads), at > 0, word(at - 1).key == NameContext.Key.the {
      take(words, .rule(.organization), "head-word.alone", confidence: 0.5)
      return
    }
    if own.letterCase == .upper {
      guard own.end - own.start <= 6, text.bytes[Int(own.start)] >= UInt8(ascii: "A"),
        style(at) != .capitals, !own.isIn(.thingAcronyms)
      else {
        return
      }
      if at > 0, own.gap == .space, word(at - 1).sentence == own.sentence, isOrdinal(at - 1),
        !own.isInitial
      {
        take(at - 1..<at + 1, .rule(.organization), "unknown.unit", confidence: 0.5)
        return
      }
      take(
        words, .rule(isDesigned(at) ? .product : .organization), "unknown.acronym",
        confidence: isExplained(at + 1) || isOwned(at) ? 0.5 : 0.35)
    } else if isAdherents(at) {
      take(words, .rule(.group), "unknown.adherents", confidence: 0.5)
    } else if own.isIn(.givenNames) {
      take(words, .rule(.person), "person.given-name-alone", confidence: 0.55)
    } else if own.isIn(.surnames) {
      take(words, .rule(.person), "person.surname-alone", confidence: own.isInitial ? 0.35 : 0.45)
    } else if own.letterCase == .title || own.letterCase == .mixed {
      if own.isInitial, own.partOfSpeech == .propn, !own.isIn(.common), isAddressed(at) {
        take(words, .rule(.person), "person.addressed", confidence: 0.5)
        return
      }
      let shape = shape(at)
      if isDesigned(at) || shape == .abbreviation { return }
      let guess = typeGuess.guess(words)
      let isInitial = own.isInitial || style(at) != .prose
      let isBody = shape == .brand || guess.type == .event
      var draft = NameDraft(
        words: words, origin: .rule(isBody ? .organization : guess.type),
        rule: "unknown.single",
        confidence: isInitial
          ? initialConfidence(at)
          : min(0.58, proseConfidence(own, guess.margin) + (isExplained(at + 1) ? 0.15 : 0)))
      draft.isTypedByWords = shape != .brand
      take(draft)
    }
  }

  /// Whether unknown words look like a person's name: two to four, in title case, not common.
  func looksPersonal(_ words: Range<Int>) -> Bool {
    (2...4).contains(words.count)
      && words.allSatisfy {
        let own = word($0)
        return own.isIn(.particles)
          || own.letterCase != .upper && own.letterCase != .lower && !own.isIn(.common)
      }
  }
}
