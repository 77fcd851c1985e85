/// One article as the later stages read it: its text, its blocks and what is known about it.
public struct Article: Hashable, Sendable {
  /// The name of the article: of its file or its record.
  public let id: String
  /// The clean text.
  public let text: ArticleText
  /// The blocks of the text in reading order; they do not overlap.
  public let blocks: [Block]
  /// The headline, if the source names one.
  public let title: String?
  /// The address of the article, if known.
  public let url: String?
  /// The authors in the order of the byline.
  public let authors: [String]
  /// When it was published, if anything says so.
  public let published: PublicationDate?
  /// The language the source declares, as a BCP 47 tag.
  public let language: String?
  /// The path of the input as the user gave it, if the article came from a file.
  public let sourcePath: String?
  /// From offsets of the text to offsets of the source file.
  public let offsets: OffsetMap
  /// Doubts that came up while loading.
  public let findings: [Finding]

  /// Makes an article.
  ///
  /// - Parameters:
  ///   - id: the name of the article.
  ///   - text: the clean text.
  ///   - blocks: its blocks in reading order; nil finds them from the lines of the text.
  ///   - title: the headline.
  ///   - url: the address.
  ///   - authors: the authors in the order of the byline.
  ///   - published: when it was published.
  ///   - language: a BCP 47 tag.
  ///   - sourcePath: the path of the input.
  ///   - offsets: from the text to the source.
  ///   - findings: doubts that came up while loading.
  public init(
    id: String, text: ArticleText, blocks: [Block]? = nil, title: String? = nil,
    url: String? = nil, authors: [String] = [], published: PublicationDate? = nil,
    language: String? = nil, sourcePath: String? = nil, offsets: OffsetMap = .identity,
    findings: [Finding] = []
  ) {
    self.id = id
    self.text = text
    self.blocks = blocks ?? PlainTextBlocks.blocks(in: text)
    self.title = title
    self.url = url
    self.authors = authors
    self.published = published
    self.language = language
    self.sourcePath = sourcePath
    self.offsets = offsets
    self.findings = findings
  }

  /// The same article with a publication date.
  ///
  /// - Parameter published: when it was published.
  /// - Returns: a copy that shares the text.
  package func dated(_ published: PublicationDate?) -> Article {
    Article(
      id: id, text: text, blocks: blocks, title: title, url: url, authors: authors,
      published: published, language: language, sourcePath: sourcePath, offsets: offsets,
      findings: findings)
  }
}
