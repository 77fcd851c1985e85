extension RelationLexicon {
  /// The files of word classes, below the gazetteer folder.
  package static let classPaths = ["Words/Relations/classes.tsv"]
  /// The files of words that say something about their complement.
  package static let effectPaths = ["Words/Relations/effects.tsv", "Words/Relations/sayings.tsv"]
  /// The weights of the factuality score.
  package static let weightsPath = "Words/Relations/factuality-weights.tsv"
  /// The files of frames.
  package static let rulePaths = ["Rules/events.rules", "Rules/relations.rules"]

  /// Reads the lexicon from the files of a gazetteer folder.
  ///
  /// - Parameters:
  ///   - prefix: what stands before the paths of files in messages.
  ///   - read: gives the text of a file below the folder.
  /// - Throws: `DataFileError` with every malformed line, or what `read` throws.
  package init(
    prefix: String, read: (String) throws(DataFileError) -> ArticleText
  ) throws(DataFileError) {
    func files(_ paths: [String]) throws(DataFileError) -> [RelationDataFile] {
      var files: [RelationDataFile] = []
      for path in paths { files.append(.init(path: prefix + path, text: try read(path))) }
      return files
    }
    try self.init(
      classes: files(Self.classPaths), effects: files(Self.effectPaths),
      weights: .init(path: prefix + Self.weightsPath, text: try read(Self.weightsPath)),
      rules: files(Self.rulePaths))
  }
}
