/// Decides whom each name means, and gathers the article's entities.
struct EntityChoice {
  private let article: ArticleWords
  private let gazetteer: Gazetteer
  private let drafts: [NameDraft]
  private let source: Article
  private var entities: [Entity] = []
  private var numbers: [Int: Int] = [:]
  private var localNumbers: [EntityID: Int] = [:]
  private var mentions: [Mention] = []

  init(
    _ article: ArticleWords, _ gazetteer: Gazetteer, _ drafts: [NameDraft], _ source: Article
  ) {
    self.article = article
    self.gazetteer = gazetteer
    self.drafts = drafts
    self.source = source
  }

  mutating func choose() -> TaggedNames {
    for draft in drafts {
      let first = article.words[draft.words.lowerBound]
      let last = article.words[draft.words.upperBound - 1]
      let span = TextSpan(Int(first.start), Int(last.end))
      switch draft.origin {
      case .gazetteer(let entries):
        var best: (score: Int, entry: NameEntry)?
        for position in entries {
          let entry = gazetteer.automaton.trie.entry(position)
          let score = gazetteer.record(entry.entity).prominence
          if best.map({ score > $0.score }) ?? true { best = (score, entry) }
        }
        guard let best else { continue }
        let number = number(of: best.entry.entity)
        mentions.append(
          Mention(
            span, entity: number, isMetonym: best.entry.kind == .metonym,
            isDemonym: best.entry.kind == .demonym, rule: "\(draft.rule)", confidence: 1))
      case .rule(let type):
        guard draft.confidence >= 0.5 else { continue }
        let name = source.text[span]
        let id = EntityID(name: name, type: type)
        let number = localNumbers[id] ?? entities.count
        if number == entities.count {
          entities.append(Entity(id: id, name: name, type: type))
          localNumbers[id] = number
        }
        mentions.append(
          Mention(span, entity: number, rule: "\(draft.rule)", confidence: draft.confidence))
      }
    }
    return TaggedNames(entities: entities, mentions: mentions)
  }

  private mutating func number(of entity: Int) -> Int {
    if let known = numbers[entity] { return known }
    entities.append(gazetteer.entity(entity))
    numbers[entity] = entities.count - 1
    return entities.count - 1
  }
}
