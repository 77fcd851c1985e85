/// Reads articles from text, Markdown, HTML and JSONL files and from folders of them.
///
///     let loader = ArticleLoader()
///     for result in loader.articles(at: ["Corpus/Articles"]) {
///       switch result {
///       case .success(let article): …
///       case .failure(let error): …  // the rest goes on
///       }
///     }
///
/// One article is held at a time, so memory does not grow with the number of inputs.
public struct ArticleLoader: Sendable {
  /// The date of articles that tell none themselves.
  public let published: PublicationDate?

  /// Makes a loader.
  ///
  /// - Parameter published: the date of articles that tell none themselves.
  public init(published: PublicationDate? = nil) {
    self.published = published
  }

  /// The inputs that lie at paths, to be loaded by `article(from:)`, on any thread.
  ///
  /// - Parameter paths: files and folders; folders are walked to the bottom in the order of their
  ///   names, hidden files left out.
  /// - Returns: a sequence that opens files and folders as it goes.
  public func inputs(at paths: [String]) -> ArticleInputs {
    ArticleInputs(paths: paths, published: published)
  }

  /// The articles that lie at paths, in order; what cannot be read gives an error in its place.
  ///
  /// - Parameter paths: files and folders.
  /// - Returns: a sequence that loads one article at a time.
  public func articles(
    at paths: [String]
  ) -> some Sequence<Result<Article, ArticleError>> {
    inputs(at: paths).lazy.map { found in
      found.flatMap { input in
        Result { () throws(ArticleError) in try article(from: input) }
      }
    }
  }

  /// Loads one input.
  ///
  /// - Throws: `ArticleError` where the file cannot be read or holds no text.
  /// - Complexity: O(*n*) in the length of the file.
  public func article(from input: ArticleInput) throws(ArticleError) -> Article {
    switch input.content {
    case .record(let article): article
    case .file(let format):
      try article(
        from: SourceFile.bytes(of: input.path), format: format, id: input.id, path: input.path)
    }
  }

  /// Makes the article of the content of a file.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - format: how it is written; records are read by `inputs(at:)` alone.
  ///   - id: the name of the article.
  ///   - path: the path of the file, for messages and provenance.
  /// - Returns: the article.
  /// - Throws: `ArticleError` where the bytes are no text, or none.
  /// - Complexity: O(*n*) in the number of bytes.
  package func article(
    from bytes: [UInt8], format: InputFormat, id: String, path: String
  ) throws(ArticleError) -> Article {
    if bytes.isEmpty {
      throw ArticleError(.empty, path: path, "the file is empty; fill or remove it")
    }
    let decoded = try DecodedText(bytes, path: path) { bytes in
      format == .html ? DeclaredCharset.inPage(bytes) : nil
    }
    let draft: ArticleDraft =
      switch format {
      case .text, .records: ArticleDraft(plain: decoded)
      case .markdown: MarkdownReader.draft(of: decoded)
      case .html: HTMLReader.draft(of: decoded)
      }
    if draft.text.bytes.allSatisfy({ $0 <= 0x20 }) {
      throw ArticleError(.empty, path: path, format.emptyMessage)
    }
    return draft.article(id: id, path: path, published: published)
  }
}
