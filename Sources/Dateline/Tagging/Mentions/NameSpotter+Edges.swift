/// Words at the edges of names: titles that names of the gazetteer hold, legal forms, ordinals.
extension NameSpotter {
  /// The name of a person without the title that the gazetteer has in it: "King Abdullah II".
  ///
  /// Who is known by the title keeps it: "Sheikh Hasina".
  func withoutTitle(_ draft: NameDraft) -> NameDraft {
    guard case .gazetteer(let entries) = draft.origin, draft.words.count > 1 else { return draft }
    let first = word(draft.words.lowerBound)
    guard first.isInAny(Self.titleBits) else { return draft }
    let phrase = matches.phrase(at: draft.words.lowerBound, limit: draft.words.upperBound)
    guard phrase.classes & Self.titleBits != 0, phrase.end < draft.words.upperBound,
      entries.allSatisfy({
        let entry = gazetteer.automaton.trie.entry($0)
        return gazetteer.record(entry.entity).type == .person && entry.kind == .alias
      })
    else { return draft }
    var draft = draft
    draft.known = draft.words
    draft.words = phrase.end..<draft.words.upperBound
    draft.followsTitle = true
    return draft
  }

  /// Kinds of bodies that have no legal form: "IMA Holdings Corp." is no party.
  private static let noCompanies: Set<String> = [
    "party", "ministry", "court", "police", "intelligence", "parliament", "military",
    "government", "central-bank",
  ]

  /// A name by head word with the body of the gazetteer that it is but for its legal form.
  ///
  /// "Goldman Sachs Group Inc" is Goldman Sachs.
  func knownCompany(_ draft: NameDraft) -> NameDraft {
    var end = draft.words.upperBound
    guard draft.guessedType == .organization, word(end - 1).isInAny(Self.formBits) else {
      return draft
    }
    while end - 1 > draft.words.lowerBound,
      word(end - 1).isInAny(Self.formBits) || word(end - 1).key == 0x26
    {
      end -= 1
      let known = draft.words.lowerBound..<end
      let entries = matches.entries(of: known)
      let isBody = entries.contains {
        let entry = gazetteer.automaton.trie.entry($0)
        return entry.kind != .surname && matches.accepts($0, known)
          && gazetteer.record(entry.entity).type == .organization
          && !Self.noCompanies.contains(gazetteer.kind(of: entry.entity))
      }
      guard isBody else { continue }
      var draft = draft
      draft.known = known
      draft.origin = .gazetteer(entries)
      draft.rule = "company-form.known"
      return draft
    }
    return draft
  }

  /// A company by a legal form of single letters behind its name, as in "Nestle S.A.", or nil.
  func dottedCompany(_ part: Range<Int>, in sentence: Range<Int>) -> NameDraft? {
    let last = part.upperBound - 1
    var name = part.lowerBound..<last - 1
    var end = part.upperBound
    if word(last).gap == .period {
      guard name.count > 0, word(last - 1).gap == .space else { return nil }
      switch (word(last - 1).key, word(last).key) {
      case (0x73, 0x61), (0x6E, 0x76), (0x62, 0x76), (0x61, 0x67): break
      default: return nil
      }
    } else {
      guard word(last).gap == .space, word(last).key == 0x73, last + 2 < sentence.upperBound,
        word(last + 1).gap == .period, word(last + 1).key == 0x70, word(last + 2).gap == .period,
        word(last + 2).key == 0x61
      else { return nil }
      name = part.lowerBound..<last
      end = last + 3
    }
    var draft = NameDraft(
      words: part.lowerBound..<end, origin: .rule(.organization), rule: "company-form",
      confidence: 0.9)
    let entries = matches.entries(of: name)
    let isKnown = entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .organization
    }
    if isKnown {
      draft.known = name
      draft.origin = .gazetteer(entries)
    }
    return draft
  }

  /// Whether a word stands before ships' names: USS, HMS.
  func isShipPrefix(_ at: Int) -> Bool {
    switch word(at).key {
    case NameContext.Key.uss, NameContext.Key.hms, NameContext.Key.hmas, NameContext.Key.hmcs: true
    default: false
    }
  }

  /// A firm with the partner that a comma puts before it, as in "Miller, Sachs & Co".
  mutating func withPartner(_ draft: NameDraft, in sentence: Range<Int>) -> NameDraft {
    let (at, last) = (draft.words.lowerBound, draft.words.upperBound - 1)
    guard last - at >= 2, word(last).isIn(.companyForms), word(last - 1).key == 0x26,
      word(at).gap == .comma, at > sentence.lowerBound, word(at - 1).isCapital,
      word(at - 1).gap != .comma, let partner = drafts.last, partner.words == at - 1..<at
    else { return draft }
    drafts.removeLast()
    var draft = draft
    draft.words = at - 1..<draft.words.upperBound
    if case .gazetteer = partner.origin {
      draft.origin = partner.origin
      draft.known = partner.words
    }
    return draft
  }

  /// Whether a capitalised word for a body stands alone before those who serve it, as in
  /// "Coalition forces"; at the front of a sentence only where the text has proved the name.
  func isBodyBesideNoun(_ part: Range<Int>, in sentence: Range<Int>) -> Bool {
    let (at, next) = (part.lowerBound, part.upperBound)
    guard part.count == 1, word(at).isIn(.organizationHeads), word(at).letterCase == .title,
      style(at) == .prose, next < sentence.upperBound,
      word(at).isInitial
        ? provenWords.contains(word(at).key) : word(at).gap == .space || word(at).gap == .comma
    else { return false }
    return (next..<min(next + 2, sentence.upperBound)).contains {
      word($0).isIn(.bodyNouns) && word($0).letterCase == .lower && word($0).gap == .space
        && ($0 == next || word(next).letterCase == .lower && word(next).partOfSpeech == .adj)
    }
  }

  static let formBits = WordClass.companyForms.bit | WordClass.companyGroups.bit

  /// A name by head word with the ordinal before it: "82nd Airborne Division", "5th Avenue".
  func withOrdinal(_ draft: NameDraft, in sentence: Range<Int>) -> NameDraft {
    let at = draft.words.lowerBound
    guard at > sentence.lowerBound, word(at).gap == .space, isOrdinal(at - 1),
      draft.guessedType == .organization || draft.guessedType == .armedGroup
        || draft.guessedType == .place
    else { return draft }
    var draft = draft
    draft.words = at - 1..<draft.words.upperBound
    // Armies number their units, bands do not.
    if draft.guessedType == .armedGroup { draft.origin = .rule(.organization) }
    return draft
  }

  /// A site by head word with the word of compass that ends it: "Keflavik Airfield West".
  func withCompass(_ draft: NameDraft, in part: Range<Int>) -> NameDraft {
    let end = draft.words.upperBound
    guard draft.guessedType == .place, end + 1 == part.upperBound, word(end).gap == .space,
      Self.compass.contains(word(end).key), word(end).letterCase == .title, style(end) == .prose
    else { return draft }
    var draft = draft
    draft.words = draft.words.lowerBound..<end + 1
    return draft
  }

  private static let compass = Set(
    (["north", "south", "east", "west"] as [StaticString]).map(NameContext.Key.key))

  /// Whether a word is a number with its ending: 82nd, 3rd.
  func isOrdinal(_ at: Int) -> Bool {
    let bytes = text.bytes[word(at).span.range]
    guard bytes.count >= 3, let first = bytes.first, first &- 0x30 < 10 else { return false }
    let ending = String(decoding: bytes.suffix(2), as: UTF8.self)
    return ["st", "nd", "rd", "th"].contains(ending)
      && bytes.dropLast(2).allSatisfy { $0 &- 0x30 < 10 }
  }
}
