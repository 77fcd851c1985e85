/// The data files that a gazetteer is compiled from, in memory, in the order of their paths.
package struct GazetteerFiles: Sendable {
  /// One file.
  package struct File: Sendable {
    /// The path below the gazetteer's folder, as `Entities/hand-polities.tsv`.
    package let name: String
    /// The content.
    package let text: ArticleText

    /// Makes a file.
    package init(name: String, text: ArticleText) {
      self.name = name
      self.text = text
    }
  }

  /// The folder, as the user named it; it stands before names in messages.
  package let folder: String
  /// The files of `Entities`.
  package let entities: [File]
  /// The files of `Words` that name a `WordClass`, with it.
  package let words: [(wordClass: WordClass, file: File)]

  /// Sorts files by what they are; others than entities and known word lists are left out.
  package init(folder: String, files: [File]) {
    self.folder = folder
    let sorted = files.sorted { $0.name < $1.name }
    entities = sorted.filter { $0.name.hasPrefix("Entities/") }
    words = sorted.compactMap { file in
      WordClass.allCases.first { file.name == "Words/\($0.fileName).tsv" }.map { ($0, file) }
    }
  }

  /// A digest of names and contents.
  package var digest: UInt64 {
    var digest: UInt64 = GazetteerImage.version
    for file in entities + words.map(\.file) {
      digest = WordKey.extend(digest, by: Self.digest(of: Array(file.name.utf8)))
      digest = WordKey.extend(digest, by: Self.digest(of: file.text.bytes))
    }
    return digest
  }

  private static func digest(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { GazetteerImage.checksum($0) }
      ^ bytes.prefix(32).reduce(0) { WordKey.extend($0, by: UInt64($1)) }
  }
}
