import Dateline

/// The project's own articles, read again and again up to a size.
struct BenchmarkCorpus {
  /// The articles, each once.
  let articles: [Article]
  /// How often all of them are read to make up the size.
  let rounds: Int

  /// Loads articles.
  ///
  /// - Parameters:
  ///   - folder: where they are.
  ///   - size: how many bytes of text to make up.
  /// - Throws: `ArticleError` where one cannot be read.
  init(folder: String, size: Int) throws {
    articles = try ArticleLoader().articles(at: [folder]).map { try $0.get() }
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    rounds = max(1, (size + bytes - 1) / max(1, bytes))
  }

  /// The bytes of one round.
  var bytes: Int { articles.reduce(0) { $0 + $1.text.count } }

  /// The words of one round, as white space divides them.
  var words: Int {
    articles.reduce(0) { sum, article in
      sum + article.text.string.split(whereSeparator: \.isWhitespace).count
    }
  }
}
