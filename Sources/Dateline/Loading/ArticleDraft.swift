/// What a reader makes of the content of a file, before it has a name and a place.
struct ArticleDraft {
  var text: ArticleText
  var blocks: [Block]
  var title: String?
  var url: String?
  var authors: [String] = []
  var published: PublicationDate?
  var language: String?
  var offsets = OffsetMap.identity
  var findings: [Finding] = []

  /// Takes plain text as it is; its title is the heading it begins with.
  init(plain decoded: DecodedText) {
    text = ArticleText(valid: decoded.bytes)
    blocks = PlainTextBlocks.blocks(in: text)
    if let first = blocks.first, first.kind == .heading { title = text[first.span] }
    offsets = decoded.offsets
    findings = decoded.findings
  }

  /// Takes text and blocks that a reader wrote.
  ///
  /// - Parameters:
  ///   - writer: the text, its blocks, and the way from it to the decoded content.
  ///   - decoded: the content of the file.
  init(_ writer: ArticleTextWriter, of decoded: DecodedText) {
    text = ArticleText(valid: writer.bytes)
    blocks = writer.blocks
    offsets = writer.offsets.build().following(decoded.offsets)
    findings = decoded.findings
  }

  /// The finished article.
  ///
  /// - Parameters:
  ///   - id: its name.
  ///   - path: the path of its file.
  ///   - given: its date, where the content tells none.
  /// - Returns: the article.
  func article(id: String, path: String, published given: PublicationDate?) -> Article {
    Article(
      id: id, text: text, blocks: blocks, title: title, url: url, authors: authors,
      published: published ?? given, language: language, sourcePath: path, offsets: offsets,
      findings: findings)
  }
}
