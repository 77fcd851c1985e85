/// Reads the articles of a JSONL file, a line at a time.
final class RecordReader {
  /// The path of the file.
  let path: String
  private let place: String
  private let published: PublicationDate?
  private let lines: LineReader
  /// Whether the file has been said to be empty.
  private var isReported = false

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - place: the path from the input that the user named.
  ///   - published: the date of articles that tell none.
  /// - Throws: `ArticleError` where the file cannot be read.
  init(path: String, place: String, published: PublicationDate?) throws(ArticleError) {
    self.path = path
    self.place = place
    self.published = published
    lines = try LineReader(path: path)
  }

  /// The article of the next line that is not empty, or nil at the end.
  ///
  /// - Parameter names: the names that the batch has had.
  /// - Returns: the article, named as no other.
  /// - Throws: `ArticleError` for a line that holds no article; the next call reads on behind it.
  func next(naming names: inout ArticleNames) throws(ArticleError) -> Article? {
    while let line = try lines.next() {
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let record = try ArticleRecord(line.bytes, path: path, line: line.number)
      let id = record.id ?? "\(FileName(path).stem)-\(line.number)"
      return record.article(
        id: names.unique(id, place: "\(place):\(line.number)"), path: path, published: published)
    }
    if lines.isEmpty, !isReported {
      isReported = true
      throw ArticleError(.empty, path: path, "the file is empty; give one JSON object a line")
    }
    return nil
  }
}
