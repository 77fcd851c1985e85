/// An entity that bears a name, for whoever asks the gazetteer.
package struct LookupResult: Hashable, Sendable {
  /// The identifier.
  package let id: EntityID
  /// The canonical name.
  package let name: String
  /// The type.
  package let type: EntityType
  /// The finer word.
  package let kind: String
  /// The country, as an ISO 3166 alpha-3 code.
  package let country: String?
  /// What the name asked for is to the entity: `name`, `alias`, `demonym`, `metonym`, `surname`.
  package let relation: String
  /// The prior, 0 to 100.
  package let prominence: Int
  /// The key of the source.
  package let source: String
  /// The file and line of the entity.
  package let location: SourceLocation
}

extension Gazetteer {
  /// The entities that a name may mean, the likeliest without context first.
  ///
  /// - Parameter name: a name as written; capitals are ignored.
  /// - Returns: the entities, none where the gazetteer does not hold the name.
  package func lookup(_ name: String) -> [LookupResult] {
    let text = ArticleText(name)
    let words = ArticleWords(text, [Sentence(text.span)], automaton)
    guard !words.words.isEmpty else { return [] }
    let matches = NameMatches(article: words, gazetteer: self)
    let entries = matches.entries(of: 0..<words.words.count).map { automaton.trie.entry($0) }
    var results: [LookupResult] = []
    for entry in entries {
      let origin = origin(of: entry.entity)
      let result = LookupResult(
        id: id(of: entry.entity), name: self.name(of: entry.entity),
        type: record(entry.entity).type, kind: kind(of: entry.entity),
        country: EntityRecord.countryCode(record(entry.entity).country),
        relation: "\(entry.kind)", prominence: record(entry.entity).prominence,
        source: origin.source, location: origin.location)
      if !results.contains(where: { $0.id == result.id }) { results.append(result) }
    }
    return results.sorted {
      $0.prominence != $1.prominence ? $0.prominence > $1.prominence : $0.id < $1.id
    }
  }
}
