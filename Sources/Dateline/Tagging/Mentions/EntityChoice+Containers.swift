/// Places that a comma puts into larger ones: "Lebanon, Kansas", "Atlanta, Georgia".
extension EntityChoice {
  /// The record of the place or state that contains a name by a comma: "Lebanon, Kansas".
  func container(after words: Range<Int>) -> EntityRecord? {
    containerEntity(after: words).map { gazetteer.record($0) }
  }

  private func containerEntity(after words: Range<Int>) -> Int? {
    let next = words.upperBound
    guard next < article.words.count, article.words[next].gap == .comma,
      article.words[next].sentence == article.words[next - 1].sentence,
      article.words[next].isCapital
    else { return nil }
    guard let match = matches.longest(at: next, limit: context.sentence(of: next).upperBound) else {
      return nil
    }
    var best: (entity: Int, prominence: Int)?
    for position in match.entries {
      let entry = gazetteer.automaton.trie.entry(position)
      let record = gazetteer.record(entry.entity)
      if entry.kind == .name || entry.kind == .alias, record.prominence >= 40,
        record.type == .polity || record.type == .place, record.prominence > best?.prominence ?? 0
      {
        best = (entry.entity, record.prominence)
      }
    }
    return best?.entity
  }

  /// The country of the place that a comma puts before a name, or nil: that of Atlanta before
  /// "Georgia".
  func countryOfPlace(before index: Int) -> Int? {
    let start = drafts[index].words.lowerBound
    guard index > 0, drafts[index - 1].words.upperBound == start,
      article.words[start].gap == .comma
    else { return nil }
    if case .known(let entity)? = decisions[index - 1]?.meaning {
      let record = gazetteer.record(entity)
      return record.type == .place && record.country != 0 ? record.country : nil
    }
    guard drafts[index - 1].guessedType == .place,
      article.words[start - 1].key == NameContext.Key.county
    else { return nil }
    return EntityRecord.packCountry("USA".utf8)
  }

  /// The country of a province that stands in a list with a name, or nil: that of Alabama beside
  /// "Georgia".
  func countryOfListedProvince(beside index: Int) -> Int? {
    for other in [index - 1, index + 1] where drafts.indices.contains(other) {
      guard link(min(index, other), max(index, other)) != nil,
        case .gazetteer(let entries) = drafts[other].origin
      else { continue }
      var country: Int?
      for position in entries {
        let entry = gazetteer.automaton.trie.entry(position)
        let record = gazetteer.record(entry.entity)
        if record.type == .polity { return nil }
        if record.type == .place, gazetteer.kind(of: entry.entity) == "province" {
          country = record.country
        }
      }
      if let country, country != 0 { return country }
    }
    return nil
  }

  /// Whether a province behind a name says that another, unknown place is meant: "Lebanon,
  /// Kansas".
  func isElsewhere(_ index: Int, _ best: ScoredEntity) -> Bool {
    let draft = drafts[index]
    let record = gazetteer.record(best.entity)
    guard record.type == .polity || record.type == .place,
      best.kind == .name || best.kind == .alias,
      record.country != 0, let outer = containerEntity(after: draft.words),
      gazetteer.kind(of: outer) == "province", gazetteer.record(outer).country != record.country,
      outer != best.entity
    else { return false }
    // In a list of places a comma contains nothing.
    let first = draft.words.lowerBound
    let sentence = context.sentence(of: first)
    guard first == sentence.lowerBound || article.words[first].gap != .comma else { return false }
    return true
  }
}
