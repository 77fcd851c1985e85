/// Writes what loading made of an input as one line of JSON.
package enum LoadedTextWriter {
  /// The line of an article: id, url, title, authors, published, publishedSource,
  /// publishedConfidence, language, text.
  ///
  /// - Parameter article: the article.
  /// - Returns: a JSON object in UTF-8 and a line feed; what is unknown is null.
  package static func line(for article: Article) -> [UInt8] {
    var json = JSONText()
    json.reserve(article.text.count * 2)
    json.object { json in
      json.key("id")
      json.string(article.id)
      json.key("url")
      json.string(article.url)
      json.key("title")
      json.string(article.title)
      json.key("authors")
      json.array { json in
        for author in article.authors { json.string(author) }
      }
      json.key("published")
      json.string(article.published?.iso)
      json.key("publishedSource")
      json.string(article.published?.source.rawValue)
      json.key("publishedConfidence")
      if let published = article.published {
        json.decimal(published.source.confidence)
      } else {
        json.null()
      }
      json.key("language")
      json.string(article.language)
      json.key("text")
      article.text.withBytes { json.string(bytes: $0) }
    }
    json.newline()
    return json.bytes
  }
}
