import FoundationEssentials

/// The files of a gazetteer folder as the stages ask for them.
///
/// All reading of data happens here, once, before the first article.
struct PipelineData {
  /// The folder, without a slash at its end.
  let folder: String

  /// The SHA-256 of each file that was asked for, by its path.
  private var digests: [String: String] = [:]

  init(folder: String) {
    self.folder = folder
  }

  /// The SHA-256 of all that was asked for, the same whatever the order.
  var digest: String {
    let lines = digests.keys.sorted().map { "\($0) \(digests[$0] ?? "")\n" }
    return SHA256.hex(lines.joined().utf8)
  }

  /// Takes the digest of a file that a stage opens itself.
  mutating func note(_ path: String, digest: String) {
    digests[path] = digest
  }

  /// What stands before the paths of files in messages.
  var prefix: String { folder + "/" }

  /// The content of a file.
  ///
  /// - Parameter path: below the folder.
  /// - Returns: its bytes.
  /// - Throws: `DataFileError` that names the file.
  mutating func bytes(_ path: String) throws(DataFileError) -> [UInt8] {
    let bytes = try content(path)
    note(path, digest: SHA256.hex(bytes))
    return bytes
  }

  private func content(_ path: String) throws(DataFileError) -> [UInt8] {
    guard let content = FileManager.default.contents(atPath: prefix + path) else {
      throw DataFileError(
        SourceLocation(path: prefix + path, line: 1),
        "cannot be read; is '\(folder)' a complete gazetteer?")
    }
    return Array(content)
  }

  /// The content of a text file.
  ///
  /// - Parameter path: below the folder.
  /// - Returns: its text, repaired where it is not UTF-8.
  /// - Throws: `DataFileError` that names the file.
  mutating func text(_ path: String) throws(DataFileError) -> ArticleText {
    ArticleText(repairing: try bytes(path))
  }

  /// The text files of a folder with some ending, in the order of their names.
  ///
  /// - Parameters:
  ///   - path: the folder, below the gazetteer's.
  ///   - ending: what their names end in.
  /// - Returns: their paths below the gazetteer's folder, and their content.
  /// - Throws: `DataFileError` that names the folder or file.
  mutating func texts(
    in path: String, ending: String
  ) throws(DataFileError) -> [(path: String, text: ArticleText)] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: prefix + path) else {
      throw DataFileError(
        SourceLocation(path: prefix + path, line: 1),
        "cannot be read; is '\(folder)' a complete gazetteer?")
    }
    var files: [(path: String, text: ArticleText)] = []
    let wanted = names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
    for name in wanted.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      files.append(("\(path)/\(name)", try text("\(path)/\(name)")))
    }
    return files
  }
}
