import FoundationEssentials

/// The files of a gazetteer folder as the stages ask for them.
///
/// All reading of data happens here, once, before the first article.
struct PipelineData {
  /// The folder, without a slash at its end.
  let folder: String

  /// What stands before the paths of files in messages.
  var prefix: String { folder + "/" }

  /// The content of a file.
  ///
  /// - Parameter path: below the folder.
  /// - Throws: `DataFileError` that names the file.
  func bytes(_ path: String) throws(DataFileError) -> [UInt8] {
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
  /// - Throws: `DataFileError` that names the file.
  func text(_ path: String) throws(DataFileError) -> ArticleText {
    ArticleText(repairing: try bytes(path))
  }
}
