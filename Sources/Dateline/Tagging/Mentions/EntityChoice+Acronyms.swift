extension EntityChoice {
  /// Gives "Ida" to the hurricane that the article names in full.
  mutating func decideShortEvents() {
    var events: [UInt64: Int] = [:]
    for index in drafts.indices where drafts[index].words.count == 2 {
      let words = drafts[index].words
      guard article.words[words.lowerBound].isIn(.eventPrefixes), isEvent(index) else { continue }
      events[article.words[words.upperBound - 1].key] = index
    }
    guard !events.isEmpty else { return }
    for index in drafts.indices where drafts[index].words.count == 1 {
      guard !drafts[index].followsTitle, decisions[index] == nil,
        let full = events[article.words[drafts[index].words.lowerBound].key]
      else { continue }
      decisions[index] = NameDecision(.sameAs(full), kind: .alias, confidence: 0.8)
      drafts[index].origin = .rule(.event)
      drafts[index].rule = "event.short-name"
    }
  }

  private func isEvent(_ index: Int) -> Bool {
    if case .known(let entity)? = decisions[index]?.meaning {
      return gazetteer.record(entity).type == .event
    }
    return drafts[index].guessedType == .event
  }

  /// Reads definitions of acronyms, "Collective Security Treaty Organization (CSTO)", and gives
  /// later uses of the acronym to what it was defined for.
  mutating func defineAcronyms() {
    let defined = definedAcronyms()
    guard !defined.isEmpty else { return }
    var definitions: [UInt64: Int] = [:]
    for (acronym, index) in defined {
      definitions[article.words[acronym].key] = index
      if drafts[index].guessedType != nil {
        drafts[index].confidence = max(drafts[index].confidence, 0.9)
      }
    }
    for index in drafts.indices where drafts[index].words.count == 1 {
      let word = article.words[drafts[index].words.lowerBound]
      guard word.letterCase != .lower, word.letterCase != .title,
        let full = definitions[word.key], full != index
      else { continue }
      decisions[index] = NameDecision(.sameAs(full), kind: .alias, confidence: 0.9)
      drafts[index].rule = "acronym.defined"
      drafts[index].confidence = 0.9
    }
  }

  /// The words that are acronyms of names before them, with the names' numbers.
  private func definedAcronyms() -> [(word: Int, draft: Int)] {
    var found: [(word: Int, draft: Int)] = []
    for index in drafts.indices {
      let words = drafts[index].words
      guard words.count > 1, isNamedBody(index),
        let acronym = acronym(after: words.upperBound, in: words, isPlace: isPlace(index))
      else { continue }
      found.append((acronym, index))
    }
    return found
  }

  private func isNamedBody(_ index: Int) -> Bool {
    if case .known(let entity)? = decisions[index]?.meaning {
      return gazetteer.record(entity).type != .person
    }
    return drafts[index].guessedType != nil && drafts[index].guessedType != .person
  }

  private func isPlace(_ index: Int) -> Bool {
    if case .known(let entity)? = decisions[index]?.meaning {
      let type = gazetteer.record(entity).type
      return type == .place || type == .polity
    }
    return drafts[index].guessedType == .place
  }

  /// The word that is an acronym of a name and stands in brackets, or after "or", behind it.
  private func acronym(after end: Int, in words: Range<Int>, isPlace: Bool) -> Int? {
    guard end < article.words.count,
      article.words[end].sentence == article.words[words.lowerBound].sentence
    else { return nil }
    var at = end
    if article.words[at].gap != .opening {
      guard article.words[at].gap == .comma, article.words[at].key == NameContext.Key.or,
        at + 1 < article.words.count
      else { return nil }
      at += 1
    }
    let acronym = article.words[at]
    guard acronym.letterCase == .upper || acronym.letterCase == .mixed,
      acronym.end - acronym.start >= 2, acronym.end - acronym.start <= 10
    else { return nil }
    let first = text.bytes[Int(acronym.start)] | 0x20
    // Foreign acronyms follow names in translation, so only English ones need their initials.
    let agrees = words.contains { text.bytes[Int(article.words[$0].start)] | 0x20 == first }
    guard agrees || article.words[end].gap == .opening else { return nil }
    return isPlace && !spellsInitials(at, of: words) ? nil : at
  }

  /// Whether a word's letters are the initials of a name's capitalised words.
  ///
  /// Agencies in brackets stand behind the places of datelines: "NEW YORK (AP)".
  private func spellsInitials(_ acronym: Int, of words: Range<Int>) -> Bool {
    var letters = article.words[acronym].span.range[...]
    for index in words where article.words[index].isCapital {
      guard let at = letters.first else { return false }
      if text.bytes[at] | 0x20 == text.bytes[Int(article.words[index].start)] | 0x20 {
        letters = letters.dropFirst()
      }
    }
    return letters.isEmpty
  }
}
