/// What loading makes of an input, as `dateline text` writes it: one object a line.
package struct LoadedText: Encodable, Sendable {
  private let article: Article

  /// Takes what loading found.
  package init(_ article: Article) {
    self.article = article
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case url
    case title
    case authors
    case published
    case publishedSource
    case language
    case text
  }

  /// Writes the fields in a fixed order; what is unknown is null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(article.id, forKey: .id)
    try container.encode(article.url, forKey: .url)
    try container.encode(article.title, forKey: .title)
    try container.encode(article.authors, forKey: .authors)
    try container.encode(article.published?.iso, forKey: .published)
    try container.encode(article.published?.source.rawValue, forKey: .publishedSource)
    try container.encode(article.language, forKey: .language)
    try container.encode(article.text.string, forKey: .text)
  }
}
