/// Names by their head words: "Ministry of Defence", "Justice Party".
extension NameSpotter {
  /// A name made by its head word: "Ministry of …", "… Party", "… River".
  func headName(_ part: Range<Int>, in sentence: Range<Int>) -> NameDraft? {
    let at = part.lowerBound
    var head: Int?
    for index in part where word(index).isInAny(Self.headBits) && !matches.isPossessive(index) {
      if style(at) != .prose, index > at, word(index).isIn(.common),
        !word(index).isInAny(WordClass.organizationHeads.bit | WordClass.placeHeads.bit)
      {
        continue
      }
      if word(index).isIn(.documentHeads), isGivenName(index, in: sentence) { return nil }
      head = index
    }
    guard let head else { return joinedHeadName(part, in: sentence) }
    // "Swiss Oil Firm" in a headline ends with another noun.
    if style(at) == .title, word(head).isIn(.weakHeads), head + 1 < part.upperBound,
      word(head + 1).gap == .space, word(head + 1).isIn(.common)
    {
      return nil
    }
    // All of a headline in capitals would be the name.
    if style(at) == .capitals, word(at).isIn(.common) || head - at > 3 { return nil }
    // A possessive inside divides: "Russia's Defence Ministry" is two names.
    // A saint's church is one.
    if word(at).key != NameContext.Key.st {
      for index in at..<head where matches.isPossessive(index) { return nil }
    }
    let type = headType(head)
    var end = head + 1
    if !isLegalForm(head), let further = tailEnd(after: head, in: sentence) {
      end = further
    } else if head == at, !isNumbered(head, in: sentence), !isNumberedUnit(head, in: sentence) {
      return nil
    }
    if word(head).isIn(.weakHeads), !isNumberedUnit(at, in: sentence),
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

  /// A name whose head stands behind "and": "Reform, Recovery and Enforcement Act", "Port and Rail
  /// Authority".
  ///
  /// All words before "and" are ordinary ones, so that no two names are joined.
  private func joinedHeadName(_ part: Range<Int>, in sentence: Range<Int>) -> NameDraft? {
    let at = part.lowerBound
    guard style(at) == .prose, at > sentence.lowerBound,
      word(at - 1).key == NameContext.Key.the || word(at - 1).isCapital
        || word(at - 1).letterCase == .lower && !word(at).isInitial
    else { return nil }
    var end = part.upperBound
    guard part.allSatisfy({ isNoName($0) }), part.contains(where: { isOrdinary($0) }) else {
      return nil
    }
    while end < sentence.upperBound, word(end).gap == .comma, isOrdinary(end), end - at < 6 {
      end += 1
    }
    guard end + 1 < sentence.upperBound, word(end).key == NameContext.Key.and,
      word(end).gap == .space || word(end).gap == .comma, word(end + 1).gap == .space,
      word(end + 1).isCapital
    else { return nil }
    let last = runEnd(from: end + 1, in: sentence)
    let further = end + 1..<last
    guard further.count > 1, further.count <= 4,
      let head = further.last(where: { word($0).isInAny(Self.headBits) }),
      head > further.lowerBound,
      isNoName(further.lowerBound), !further.contains(where: { matches.isPossessive($0) }),
      matches.longest(at: further.lowerBound, limit: last).map({ $0.end <= head }) ?? true,
      headType(head) == .document || headType(head) == .organization && !word(head).isIn(.weakHeads)
    else { return nil }
    return NameDraft(
      words: at..<head + 1, origin: .rule(headType(head)), rule: "head-word.joined",
      confidence: 0.7)
  }

  private func isOrdinary(_ at: Int) -> Bool { word(at).isIn(.common) }

  /// Whether a capitalised word is neither a name, a title nor a head, as far as is known.
  private func isNoName(_ at: Int) -> Bool {
    let own = word(at)
    return own.letterCase == .title
      && (own.isIn(.common) || !own.isInAny(WordClass.givenNames.bit | WordClass.surnames.bit))
      && !own.isInAny(
        WordClass.organizationHeads.bit | WordClass.documentHeads.bit | Self.titleBits
          | WordClass.functionWords.bit | WordClass.calendarWords.bit)
      && (matches.longest(at: at, limit: at + 1) == nil)
  }

  /// Whether a number follows a document's head: "Resolution 2736".
  func isNumbered(_ head: Int, in sentence: Range<Int>) -> Bool {
    let next = head + 1
    return next < sentence.upperBound && word(next).gap == .space
      && word(head).isIn(.documentHeads) && word(next).key & 0xFF >= 0x30
      && word(next).key & 0xFF <= 0x39
  }

  /// Whether an ordinal stands before a unit of an army: "40th Army".
  private func isNumberedUnit(_ at: Int, in sentence: Range<Int>) -> Bool {
    at > sentence.lowerBound && word(at).gap == .space && isOrdinal(at - 1)
      && word(at).isInAny(
        WordClass.organizationHeads.bit | WordClass.armedGroupHeads.bit)
  }

  /// Whether a head word by itself goes on with "of" and a name: "Confederation of Trade Unions",
  /// but not "The Guardian of London".
  func isHeadWithTail(_ at: Int, _ match: NameMatches.Match, in sentence: Range<Int>) -> Bool {
    word(at).isIn(.organizationHeads) && word(at).letterCase == .title
      && at + 2 < sentence.upperBound && word(at + 1).key == NameContext.Key.of
      && tailEnd(after: at, in: sentence) != nil
      && !match.entries.contains {
        gazetteer.kind(of: gazetteer.automaton.trie.entry($0).entity) == "media"
      }
  }

  /// Whether the name of a bank or court goes on with "of" and a name, so that it is another's:
  /// "National Bank of Chad", "Supreme Court of India".
  func isBodyWithTail(_ match: NameMatches.Match, in sentence: Range<Int>) -> Bool {
    isHeadWithTail(match.end - 1, match, in: sentence)
      && match.entries.allSatisfy {
        let kind = gazetteer.kind(of: gazetteer.automaton.trie.entry($0).entity)
        return kind == "bank" || kind == "court"
      }
  }

  /// Whether a head is a legal form, behind which no name goes on: "PLC", "Limited Partnership".
  private func isLegalForm(_ head: Int) -> Bool {
    word(head).isIn(.companyForms) || head > 0 && word(head - 1).isIn(.companyForms)
  }

  func headType(_ head: Int) -> EntityType {
    let own = word(head)
    if own.isIn(.organizationHeads) || isLegalForm(head) { return .organization }
    if own.isIn(.armedGroupHeads) { return .armedGroup }
    if own.isIn(.eventHeads) { return .event }
    if own.isIn(.documentHeads) { return .document }
    if own.isIn(.programmeHeads) { return .programme }
    return .place
  }

  /// The end of "of Foreign Affairs and Trade" after a head word, or nil where no such tail is.
  func tailEnd(after head: Int, in sentence: Range<Int>) -> Int? {
    var at = head + 1
    guard at < sentence.upperBound, word(at).gap == .space else { return nil }
    let isOf = word(at).key == 0x666F
    let isFor = word(at).key == 0x72_6F66
    let isOn = word(at).key == 0x6E6F
    // "Mission in Mali" may be any mission, but "Mission in Mali (MIM)" has that name.
    let isIn = word(at).key == NameContext.Key.in || word(at).key == NameContext.Key.to
    guard
      isOf
        || (isFor || isOn || isIn)
          && word(head).isInAny(
            WordClass.organizationHeads.bit | WordClass.documentHeads.bit)
    else { return nil }
    at += 1
    guard at < sentence.upperBound, word(at).gap == .space else { return nil }
    if word(at).key == 0x65_6874, at + 1 < sentence.upperBound { at += 1 }
    guard at < sentence.upperBound, word(at).isCapital, word(at).gap == .space,
      !word(at).isIn(.calendarWords)
    else { return nil }
    var end = runEnd(from: at, in: sentence)
    // "and" goes on where a capital follows: "Foreign Affairs and Trade".
    while end + 1 < sentence.upperBound, word(end).key == 0x64_6E61, word(end).gap == .space,
      word(end + 1).isCapital, word(end + 1).gap == .space,
      !isOf || word(head).isIn(.organizationHeads),
      matches.longest(at: end + 1, limit: sentence.upperBound) == nil
    {
      end = runEnd(from: end + 1, in: sentence)
    }
    if isIn,
      end >= sentence.upperBound || word(end).gap != .opening || word(end).letterCase != .upper
    {
      return nil
    }
    for index in at..<end
    where matches.isPossessive(index) || index > at && beginsPerson(index, at..<end) {
      return index
    }
    return end
  }
}
