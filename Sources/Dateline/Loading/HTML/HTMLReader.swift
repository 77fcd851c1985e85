/// Reads the article out of a web page: its main text and what the page says of it.
enum HTMLReader {
  /// The article of a page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  static func draft(of decoded: DecodedText) -> ArticleDraft {
    let page = HTMLPageBuilder.page(of: decoded.bytes)
    let content = MainContent(of: page)
    let metadata = PageMetadata(page, content)
    let writer = PageTextWriter.text(of: content, in: page, title: metadata.title)
    var draft = ArticleDraft(writer, of: decoded)
    draft.title = metadata.title
    draft.url = metadata.url
    draft.authors = metadata.authors
    draft.published = metadata.published
    draft.language = metadata.language
    return draft
  }
}
