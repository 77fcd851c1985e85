/// Turns decided names into the stage's output: entities in the order of their first mention.
struct MentionList {
  private let choice: EntityChoice
  private var entities: [Entity] = []
  private var knownNumbers: [Int: Int] = [:]
  private var localNumbers: [EntityID: Int] = [:]
  private var draftNumbers: [Int?]
  private var aliases: [[String]] = []
  private var mentions: [Mention] = []
  private var findings: [Finding] = []

  init(_ choice: EntityChoice) {
    self.choice = choice
    draftNumbers = Array(repeating: nil, count: choice.drafts.count)
  }

  /// Makes the mentions.
  mutating func build() -> TaggedNames {
    for index in choice.drafts.indices {
      guard let decision = choice.decisions[index] else { continue }
      let span = span(of: index)
      let number = number(of: index, decision)
      note(span, as: number)
      mentions.append(
        Mention(
          span, entity: number, isMetonym: decision.kind == .metonym,
          isDemonym: decision.kind == .demonym, rule: "\(choice.drafts[index].rule)",
          confidence: decision.confidence))
      if decision.isAmbiguous {
        findings.append(
          Finding(
            .ambiguousName, at: span,
            "'\(choice.text[span])' could mean more than one entity; took "
              + "'\(entities[number].name)' (\(entities[number].id))"))
      }
    }
    let named = entities.enumerated().map { index, entity in
      Entity(
        id: entity.id, name: entity.name, type: entity.type, kind: entity.kind,
        country: entity.country, aliases: aliases[index].filter { $0 != entity.name })
    }
    return TaggedNames(entities: named, mentions: mentions, findings: findings)
  }

  /// The bytes of a draft.
  func span(of draft: Int) -> TextSpan {
    let words = choice.drafts[draft].words
    let end = Int(choice.article.words[words.upperBound - 1].end)
    return TextSpan(
      Int(choice.article.words[words.lowerBound].start),
      NameEnd.end(of: words, at: end, in: choice.article, choice.text))
  }

  private mutating func note(_ span: TextSpan, as number: Int) {
    let surface = choice.text[span]
    if aliases[number].count < 16, !aliases[number].contains(surface) {
      aliases[number].append(surface)
    }
  }

  private mutating func number(of draft: Int, _ decision: NameDecision) -> Int {
    if let known = draftNumbers[draft] { return known }
    let number: Int
    switch decision.meaning {
    case .known(let entity): number = knownNumber(entity)
    case .sameAs(let other):
      if let decision = choice.decisions[other], other != draft {
        number = self.number(of: other, decision)
      } else {
        number = localNumber(.person, draft)
      }
    case .unknown(let type): number = localNumber(type, draft)
    }
    draftNumbers[draft] = number
    return number
  }

  private mutating func knownNumber(_ entity: Int) -> Int {
    if let known = knownNumbers[entity] { return known }
    let number = append(choice.gazetteer.entity(entity))
    knownNumbers[entity] = number
    return number
  }

  private mutating func localNumber(_ type: EntityType, _ draft: Int) -> Int {
    let name = choice.text[span(of: draft)]
    let id = EntityID(name: name, type: type)
    if let known = localNumbers[id] { return known }
    let number = append(Entity(id: id, name: name, type: type))
    localNumbers[id] = number
    return number
  }

  private mutating func append(_ entity: Entity) -> Int {
    entities.append(entity)
    aliases.append([])
    return entities.count - 1
  }
}

/// Where a name ends beyond its last word.
enum NameEnd {
  private static let suffixBits =
    WordClass.companyForms.bit | WordClass.nameSuffixes.bit

  /// Whether the sentence goes on behind a name.
  private static func isInside(_ words: Range<Int>, _ article: ArticleWords) -> Bool {
    words.upperBound < article.words.count
      && article.words[words.upperBound].sentence == article.words[words.lowerBound].sentence
  }

  /// Takes in the full stop that belongs to a name: "U.S.", "Inc.", "Jr.".
  static func end(
    of words: Range<Int>, at end: Int, in article: ArticleWords, _ text: ArticleText
  ) -> Int {
    guard end < text.count, text.bytes[end] == UInt8(ascii: ".") else { return end }
    let last = article.words[words.upperBound - 1]
    if last.endsInStop, last.isInAny(suffixBits), words.count > 1 { return end + 1 }
    if last.isIn(.provinceAbbreviations),
      last.endsInStop || last.gap == .comma && isInside(words, article)
    {
      return end + 1
    }
    if last.end - last.start == 1, last.isCapital, last.gap == .period { return end + 1 }
    return end
  }
}
