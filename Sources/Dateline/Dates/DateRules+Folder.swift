import FoundationEssentials

extension DateRules {
  /// Loads `Rules/dates.rules` and `Words/Dates/*.tsv` from a gazetteer folder.
  ///
  /// - Parameter folder: the path of the folder.
  /// - Throws: `DataFileError` where a file cannot be read or holds a fault.
  package init(gazetteer folder: String) throws(DataFileError) {
    let wordFolder = folder + "/Words/Dates"
    let manager = FileManager.default
    let names: [String]
    do {
      names = try manager.contentsOfDirectory(atPath: wordFolder)
    } catch {
      throw DataFileError(
        SourceLocation(path: wordFolder, line: 1),
        "cannot be read; name the gazetteer's folder with '--gazetteer'")
    }
    var lists: [File] = []
    for name in names.sorted() where name.hasSuffix(".tsv") {
      lists.append(try Self.file(wordFolder + "/" + name))
    }
    try self.init(rules: Self.file(folder + "/Rules/dates.rules"), lists: lists)
  }

  private static func file(_ path: String) throws(DataFileError) -> File {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw DataFileError(SourceLocation(path: path, line: 1), "cannot be read")
    }
    return (path, String(decoding: content, as: UTF8.self))
  }
}
