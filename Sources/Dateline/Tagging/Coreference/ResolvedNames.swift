/// The names of an article with their words, as coreference needs them.
struct ResolvedNames {
  /// A name and its entity.
  struct Name {
    /// The words of the name.
    let words: Range<Int>
    /// The position of the entity.
    let entity: Int
    /// Whether it is an adjective or a national.
    let isDemonym: Bool
    /// Whether its neighbours say that it locates.
    let locates: Bool
    /// Whether it means a place, not a government.
    let isPlace: Bool
  }

  private(set) var entities: [Entity]
  let list: [Name]
  private var added: [Int: Int] = [:]

  init(entities: [Entity], list: [Name]) {
    self.entities = entities
    self.list = list
  }

  /// The position of an entity of the gazetteer, which joins the article's if it is new.
  mutating func number(of entity: Int, _ gazetteer: Gazetteer) -> Int {
    if let known = added[entity] { return known }
    let id = gazetteer.id(of: entity)
    let number: Int
    if let known = entities.firstIndex(where: { $0.id == id }) {
      number = known
    } else {
      entities.append(gazetteer.entity(entity))
      number = entities.count - 1
    }
    added[entity] = number
    return number
  }

  /// The only person whom the article calls by a title before some name, if there is one.
  ///
  /// - Parameters:
  ///   - title: the folded title, as `president`.
  ///   - end: the name that stands after those to look at.
  ///   - article: the words.
  ///   - country: the person's country, if it is known.
  /// - Returns: the position of the person's entity.
  func person(
    withTitle title: UInt64, before end: Int, in article: ArticleWords, country: String? = nil
  ) -> Int? {
    var found: Int?
    for name in list.prefix(end).suffix(200) {
      let entity = entities[name.entity]
      guard entity.type == .person, name.words.lowerBound > 0 else { continue }
      let before = article.words[name.words.lowerBound - 1]
      guard before.sentence == article.words[name.words.lowerBound].sentence,
        before.key == title,
        country == nil || entity.country == nil || entity.country == country
      else { continue }
      if let found, found != name.entity { return nil }
      found = name.entity
    }
    return found
  }

  /// The state with a country code among the article's entities.
  func polity(ofCountry country: String) -> Int? {
    entities.firstIndex { $0.type == .polity && $0.country == country && $0.kind == "country" }
  }
}
