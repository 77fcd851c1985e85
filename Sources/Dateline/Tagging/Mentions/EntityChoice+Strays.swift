/// Acronyms that mean something else than the party or body that the gazetteer knows by them.
extension EntityChoice {
  /// Whether an acronym is all that speaks of a lesser body of some country: "IMA" in a report about
  /// firms is no Afghan party, and "RF" in one about radios is not Russia.
  ///
  /// The article must name the country, or something else of it, or one of the words of the body's
  /// name.
  func isStray(_ index: Int, _ best: ScoredEntity) -> Bool {
    let words = drafts[index].words
    guard best.kind == .alias, words.count == 1 else { return false }
    let word = article.words[words.lowerBound]
    let letters = word.span.count
    guard word.letterCase == .upper, letters <= 4 else { return false }
    let record = gazetteer.record(best.entity)
    switch record.type {
    case .organization, .armedGroup:
      guard record.prominence < Self.renown else { return false }
    case .polity:
      let form = text[word.span]
      guard letters <= 3, !Self.knownStates.contains(form) else { return false }
    default: return false
    }
    guard record.country != 0 else { return false }
    let own = nameKey(words)
    if let names = countryNames[record.country], names.hasOther || names.first != own {
      return false
    }
    return !namesWord(of: best.entity)
  }

  /// As prominent as this, a body is known by its letters everywhere.
  private static let renown = 60
  private static let knownStates: Set<String> = ["US", "USA", "UK", "UAE", "EU", "DRC"]

  /// Whether the article has one of the long words of an entity's name.
  private func namesWord(of entity: Int) -> Bool {
    let name = gazetteer.entity(entity).name.lowercased()
    let keys = Set(
      name.split { !$0.isLetter }.filter { $0.utf8.count >= 5 }.map { part in
        var folded = String(part)
        return folded.withUTF8 { bytes in
          ArticleWords.key(WordKey(bytes).value, length: bytes.count)
        }
      })
    return article.words.contains { $0.isCapital && keys.contains($0.key) }
  }
}
