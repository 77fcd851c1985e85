/// Bodies of state that many states have: "Peru's Congress", "the Polish Supreme Court".
extension EntityChoice {
  /// The country whose name or adjective stands right before a name as its owner, or nil.
  func owner(of index: Int) -> Int? {
    guard index > 0, let decision = decisions[index - 1], case .known(let entity) = decision.meaning
    else { return nil }
    let first = drafts[index].words.lowerBound
    let end = drafts[index - 1].words.upperBound
    guard article.words[first].gap == .space,
      end == first && decision.kind == .demonym
        || end + 1 == first && matches.isPossessive(end) && decision.kind != .metonym,
      gazetteer.kind(of: entity) == "country"
    else { return nil }
    let country = gazetteer.record(entity).country
    return country == 0 ? nil : country
  }

  /// Whether an entity is a body of state, or a party, of another country than the owner's.
  ///
  /// A name that says its own country, as "U.S. Senate", belongs to that one.
  func isForeign(_ entity: Int, to owner: Int, _ words: Range<Int>) -> Bool {
    let record = gazetteer.record(entity)
    if record.type == .organization, record.country == 0 { return isGeneric(entity, words) }
    guard record.type == .organization, record.country != 0, record.country != owner,
      Self.stateKinds.contains(gazetteer.kind(of: entity))
    else { return false }
    guard words.count > 1,
      let inner = matches.longest(at: words.lowerBound, limit: words.upperBound - 1)
    else { return true }
    return !inner.entries.contains {
      gazetteer.record(gazetteer.automaton.trie.entry($0).entity).type == .polity
    }
  }

  /// Whether words that any state may call a body of its own stand for one of many states: "Russia's
  /// Security Council".
  private func isGeneric(_ entity: Int, _ words: Range<Int>) -> Bool {
    gazetteer.kind(of: entity) == "igo" && words.count > 1
      && words.allSatisfy {
        article.words[$0].letterCase == .title && !article.words[$0].isInitial
          && article.words[$0].isInAny(WordClass.common.bit | WordClass.organizationHeads.bit)
      }
  }

  /// One key for a name, however often it is used.
  func nameKey(_ words: Range<Int>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ article.words[$1].key }
  }

  private static let stateKinds: Set<String> = [
    "agency", "central-bank", "court", "government", "intelligence", "ministry", "parliament",
    "party", "police", "media",
  ]
}
