/// One article to load: a file, or a record that was read from one.
///
/// Finding inputs is cheap and goes in order; loading them may go on in parallel.
public struct ArticleInput: Sendable {
  enum Content: Sendable {
    case file(InputFormat)
    case record(Article)
  }

  /// The name of the article, unique within its batch.
  public let id: String
  /// The path of the file it comes from.
  public let path: String
  let content: Content
}

/// The articles of files and folders, found one after the other.
///
/// A folder is walked in the order of the bytes of its names, files and folders alike; names that
/// begin with a dot are passed over. Only the names of the folders on the way down are held.
public struct ArticleInputs: Sequence, Sendable {
  /// An input, or why there is none at a path.
  public typealias Element = Result<ArticleInput, ArticleError>

  let paths: [String]
  let published: PublicationDate?

  /// Starts at the first path.
  public func makeIterator() -> Iterator {
    Iterator(paths: paths, published: published)
  }

  /// Walks the paths, the folders and the lines of JSONL files.
  public struct Iterator: IteratorProtocol {
    private var paths: ArraySlice<String>
    private let published: PublicationDate?
    private var folders: [FolderWalk] = []
    private var records: RecordReader?
    private var names = ArticleNames()

    init(paths: [String], published: PublicationDate?) {
      self.paths = paths[...]
      self.published = published
    }

    /// The next input or error, or nil at the end.
    public mutating func next() -> Element? {
      while true {
        if let element = nextRecord() { return element }
        do throws(ArticleError) {
          if let walk = folders.last {
            guard let child = folders[folders.count - 1].next() else {
              folders.removeLast()
              if walk.isBarren { throw walk.barrenError }
              // What a folder holds, the folder above it holds.
              if !folders.isEmpty { folders[folders.count - 1].isBarren = false }
              continue
            }
            if let input = try visit(child.path, place: child.place, isNamed: false) {
              return .success(input)
            }
          } else if let path = paths.popFirst() {
            if let input = try visit(path, place: FileName(path).last, isNamed: true) {
              return .success(input)
            }
          } else {
            return nil
          }
        } catch {
          return .failure(error)
        }
      }
    }

    /// Opens what lies at a path; gives the input of a file, and nil for what holds several.
    private mutating func visit(
      _ path: String, place: String, isNamed: Bool
    ) throws(ArticleError) -> ArticleInput? {
      switch try SourceFile.kind(of: path) {
      case .folder(let identity):
        if folders.contains(where: { $0.identity == identity }) {
          throw ArticleError(
            .skipped, path: path, "leads back to a folder above it; passed over")
        }
        folders.append(try FolderWalk(path: path, place: place, identity: identity))
        return nil
      case .file:
        guard let format = InputFormat(ofFileNamed: path) else {
          throw Self.unknownEnding(path, isNamed: isNamed)
        }
        if !folders.isEmpty { folders[folders.count - 1].isBarren = false }
        if format == .records {
          records = try RecordReader(path: path, place: place, published: published)
          return nil
        }
        let id = names.unique(FileName(path).stem, place: place)
        return ArticleInput(id: id, path: path, content: .file(format))
      }
    }

    private mutating func nextRecord() -> Element? {
      guard let reader = records else { return nil }
      do throws(ArticleError) {
        if let article = try reader.next(naming: &names) {
          return .success(
            ArticleInput(id: article.id, path: reader.path, content: .record(article)))
        }
      } catch {
        return .failure(error)
      }
      records = nil
      return nil
    }

    private static func unknownEnding(_ path: String, isNamed: Bool) -> ArticleError {
      let ending = FileName(path).ending
      let what = ending.map { "files ending in '.\($0)' are not read" } ?? "the name has no ending"
      return ArticleError(
        isNamed ? .unsupported : .skipped, path: path,
        isNamed
          ? "\(what); give \(InputFormat.listing)" : "\(what); passed over")
    }
  }
}
