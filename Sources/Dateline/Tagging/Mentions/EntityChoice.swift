/// Decides whom each name means, and gathers the article's entities.
///
/// A name of the gazetteer goes to the entity with the best score: its prominence, how its type
/// fits the words round the name, how many of the article's other names belong to its country, and
/// whether it existed at the time. Full names of persons give their short names, definitions of
/// acronyms their later uses; a name keeps one sense through an article.
struct EntityChoice {
  let matches: NameMatches
  let text: ArticleText
  var drafts: [NameDraft]
  var cues: [NameContext.Cues] = []
  /// For each draft what it was decided to be.
  var decisions: [NameDecision?]
  private(set) var countries: [Int: Int] = [:]
  /// The first name that speaks for each country, and whether there is another one.
  private(set) var countryNames: [Int: (first: UInt64, hasOther: Bool)] = [:]
  var persons = PersonNames()
  /// The names that the article gives to bodies of other states than the gazetteer's.
  private var foreignBodies: Set<UInt64> = []
  let year: Int?

  var article: ArticleWords { matches.article }
  var gazetteer: Gazetteer { matches.gazetteer }
  var context: NameContext { NameContext(article: article) }

  init(
    _ article: ArticleWords, _ gazetteer: Gazetteer, _ drafts: [NameDraft], _ source: Article
  ) {
    self.drafts = drafts
    text = source.text
    matches = NameMatches(article: article, gazetteer: gazetteer)
    decisions = Array(repeating: nil, count: drafts.count)
    year = source.published?.year
  }

  /// Decides all drafts.
  mutating func choose() {
    cues = drafts.map { context.cues(for: $0.words, followsTitle: $0.followsTitle) }
    shareCues()
    countCountries()
    for index in drafts.indices { decideByGazetteer(index) }
    defineAcronyms()
    for index in drafts.indices { decideShortOrganization(index) }
    decideTeams()
    decideCompanies()
    decideShortEvents()
    decideByPersonalUse()
    persons = fullPersons()
    for index in drafts.indices { decideShortName(index) }
    decideUnknown()
  }

  /// Gives "the Council" to the body that the article names in full with that word.
  private mutating func decideShortOrganization(_ index: Int) {
    let draft = drafts[index]
    if let fuller = draft.fuller, draft.guessedType == .organization {
      if decisions[fuller] == nil || isOrganization(fuller) {
        decisions[index] = NameDecision(.sameAs(fuller), kind: .alias, confidence: 0.8)
      }
      return
    }
    guard draft.words.count == 1, cues[index].hasArticle || isBesideStaff(draft) else { return }
    let word = article.words[draft.words.lowerBound]
    guard word.letterCase == .title, word.isIn(.organizationHeads) else { return }
    var found: Int?
    for other in drafts.indices where drafts[other].words.count > 1 {
      if other > index, found != nil { break }
      guard drafts[other].words.contains(where: { article.words[$0].key == word.key }),
        isOrganization(other)
      else { continue }
      found = other
    }
    guard let found else { return }
    decisions[index] = NameDecision(.sameAs(found), kind: .alias, confidence: 0.75)
    drafts[index].rule = "organization.short-name"
  }

  /// Whether those who serve a body stand right behind its name: "Coalition forces".
  private func isBesideStaff(_ draft: NameDraft) -> Bool {
    let next = draft.words.upperBound
    return draft.guessedType == .organization && next < article.words.count
      && article.words[next].gap == .space && article.words[next].letterCase == .lower
      && (next..<min(next + 2, article.words.count)).contains { article.words[$0].isIn(.bodyNouns) }
  }

  private func isOrganization(_ index: Int) -> Bool {
    if case .known(let entity)? = decisions[index]?.meaning {
      let type = gazetteer.record(entity).type
      return type == .organization || type == .armedGroup
    }
    return decisions[index] == nil && drafts[index].guessedType == .organization
      && drafts[index].confidence >= Self.threshold
  }

  /// Counts how many names have a best candidate in which country.
  ///
  /// A name that may as well belong to another country speaks for none: Congo.
  private mutating func countCountries() {
    for draft in drafts {
      guard case .gazetteer(let entries) = draft.origin else { continue }
      var best: EntityRecord?
      for position in entries {
        let entry = gazetteer.automaton.trie.entry(position)
        if entry.kind == .surname { continue }
        let record = gazetteer.record(entry.entity)
        if record.prominence > best?.prominence ?? -1 { best = record }
      }
      guard let best, best.country != 0 else { continue }
      let hasRival = entries.contains {
        let entry = gazetteer.automaton.trie.entry($0)
        let record = gazetteer.record(entry.entity)
        return entry.kind != .surname && record.country != 0 && record.country != best.country
          && record.prominence + Self.rivalry > best.prominence
      }
      if !hasRival {
        countries[best.country, default: 0] += 1
        let known = countryNames[best.country]
        if known?.hasOther == true { continue }
        let key = nameKey(draft.words)
        countryNames[best.country] = (known?.first ?? key, known.map { $0.first != key } ?? false)
      }
    }
  }

  /// By so much less prominent an entity may be and yet be meant as well.
  private static let rivalry = 8

  /// The entities of the gazetteer that a draft may mean, the best first.
  func candidates(for index: Int) -> [ScoredEntity] {
    guard case .gazetteer(let entries) = drafts[index].origin else { return [] }
    let isEthnic = isEthnicContext(drafts[index]) || standsAmongPeoples(index)
    let inside = countryOfPlace(before: index) ?? countryOfListedProvince(beside: index)
    var candidates: [ScoredEntity] = []
    for position in entries {
      let entry = gazetteer.automaton.trie.entry(position)
      guard entry.kind != .surname,
        drafts[index].lacksCapitals
          || matches.accepts(position, drafts[index].known ?? drafts[index].words)
      else { continue }
      var score = score(
        entry, cues[index], drafts[index], inside: inside, isEthnic: isEthnic)
      let record = gazetteer.record(entry.entity)
      if record.type == .organization, record.country != 0, owner(of: index) == record.country {
        score += 1
      }
      if let same = candidates.firstIndex(where: { $0.entity == entry.entity }) {
        if score > candidates[same].score { candidates[same] = ScoredEntity(entry, score) }
      } else {
        candidates.append(ScoredEntity(entry, score))
      }
    }
    return candidates.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.entity < $1.entity
    }
  }

  private mutating func decideByGazetteer(_ index: Int) {
    let candidates = candidates(for: index)
    guard let best = candidates.first else { return }
    if isElsewhere(index, best) {
      decisions[index] = NameDecision(.unknown(.place), kind: .name, confidence: 0.7)
      drafts[index].rule = "place.contained"
      return
    }
    if isStray(index, best) {
      decisions[index] = NameDecision(.unknown(.organization), kind: .name, confidence: 0.5)
      drafts[index].rule = "organization.acronym-alone"
      return
    }
    if gazetteer.record(best.entity).type == .organization, isForeign(best.entity, at: index) {
      // "The Security Council" may be that of many states where Russia's has been named.
      if gazetteer.record(best.entity).country != 0 {
        foreignBodies.insert(nameKey(drafts[index].words))
      }
      decisions[index] = NameDecision(.unknown(.organization), kind: .name, confidence: 0.7)
      drafts[index].rule = "organization.foreign"
      return
    }
    let isClose =
      candidates.count > 1 && candidates[1].score > best.score - 0.06
      && candidates[1].kind != .metonym && best.kind != .metonym && best.kind != .demonym
    decisions[index] = NameDecision(
      .known(best.entity), kind: best.kind, isAmbiguous: isClose, confidence: isClose ? 0.6 : 0.95)
  }

  /// Whether a body is another state's than the gazetteer's, by its owner or as it was before.
  private func isForeign(_ body: Int, at index: Int) -> Bool {
    let words = drafts[index].words
    if let owner = owner(of: index) { return isForeign(body, to: owner, words) }
    return !foreignBodies.isEmpty && foreignBodies.contains(nameKey(words))
  }

  private func score(
    _ entry: NameEntry, _ cues: NameContext.Cues, _ draft: NameDraft, inside: Int?,
    isEthnic: Bool
  ) -> Float {
    let record = gazetteer.record(entry.entity)
    var score = Float(record.prominence) / 100
    if entry.kind == .alias { score -= 0.03 }
    switch record.type {
    case .person:
      if cues.isPersonal { score += 0.3 }
      if cues.locates, draft.words.count == 1 { score -= 0.3 }
    case .place:
      if cues.locates { score += cues.locatesAt ? 0.2 : 0.3 }
      if draft.followsTitle { score -= 0.4 }
      if cues.acts, draft.words.count == 1 { score -= 0.1 }
    case .polity:
      if entry.kind == .metonym {
        score = cues.acts && !cues.locates ? 1.4 : 0.2
      } else if cues.locates {
        score += 0.2
      }
      if draft.followsTitle, entry.kind != .demonym { score -= 0.4 }
    case .group:
      if entry.kind == .name || entry.kind == .demonym, isEthnic { score += 0.8 }
    case .organization, .armedGroup:
      if cues.isCorporate { score += 0.3 }
      if cues.locates, draft.words.count == 1 { score -= cues.hasArticle ? 0.5 : 0.1 }
    default: break
    }
    if record.country != 0, let count = countries[record.country] {
      score += min(0.2, 0.05 * Float(count))
    }
    if let year {
      if let end = record.endYear, end < year - 1, record.type != .person { score -= 0.1 }
      if let start = record.startYear, start > year { score -= 0.3 }
    }
    if record.type == .place {
      if let outer = container(after: draft.words), outer.country == record.country { score += 1 }
      if inside == record.country, gazetteer.kind(of: entry.entity) == "province" {
        score += 0.8
      }
      // "Western New York" is a part of the state.
      if cues.isPart, Self.cityKinds.contains(gazetteer.kind(of: entry.entity)) { score -= 0.4 }
    }
    return score
  }

  private static let cityKinds: Set<String> = ["capital", "city"]

  /// Whether the words before name peoples: "ethnic Tajiks", "minorities (the Tajiks, Uzbeks".
  private func isEthnicContext(_ draft: NameDraft) -> Bool {
    let sentence = context.sentence(of: draft.words.lowerBound)
    let first = max(sentence.lowerBound, draft.words.lowerBound - 7)
    return (first..<draft.words.lowerBound).contains {
      let key = article.words[$0].key
      return key == NameContext.Key.ethnic || key == NameContext.Key.minority
        || key == NameContext.Key.minorities
    }
  }

  /// Whether a name stands in a list with one that is only a people's: "Pashtuns, Tajiks".
  private func standsAmongPeoples(_ index: Int) -> Bool {
    var first = index
    var last = index
    while first > 0, index - first < 4, link(first - 1, first) != nil { first -= 1 }
    while last + 1 < drafts.count, last - index < 4, link(last, last + 1) != nil { last += 1 }
    return (first...last).contains { other in
      guard other != index, case .gazetteer(let entries) = drafts[other].origin else {
        return false
      }
      return entries.allSatisfy {
        let entry = gazetteer.automaton.trie.entry($0)
        return entry.kind == .surname || gazetteer.record(entry.entity).type == .group
      }
    }
  }

  /// Names below it are no mentions.
  static let threshold: Float = 0.45
}
