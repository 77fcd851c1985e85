/// What was learnt about English: open it once, share it between all workers.
///
/// The file is mapped into memory, so that opening it costs no more than checking its head; pages
/// are read when their words first occur. `TextAnalyser` does the work.
public struct LanguageModel: Sendable {
  /// The path of the model below the gazetteer's folder.
  public static let path = "Language/english.model"

  /// The file with all its sections, those of other stages included.
  package let file: ModelFile
  let embeddings: EmbeddingTable
  let clusters: WordClusters?
  let weights: NetworkWeights
  let lemmatiser: Lemmatiser

  /// Opens a model file.
  ///
  /// - Parameter path: where it is, as `Gazetteer/Language/english.model`.
  /// - Throws: `ModelFileError` where the file cannot be read, is damaged or is of another version.
  public init(path: String) throws(ModelFileError) {
    try self.init(ModelFile(path: path))
  }

  /// Reads the sections of a model file that the analysis needs.
  ///
  /// - Parameter file: an open model file.
  /// - Throws: `ModelFileError` where a section lacks or does not fit the others.
  package init(_ file: ModelFile) throws(ModelFileError) {
    self.file = file
    embeddings = try EmbeddingTable(file.bytes(of: "embeddings"), path: file.path)
    clusters =
      file.has(WordClusters.section)
      ? try WordClusters(file.bytes(of: WordClusters.section), path: file.path) : nil
    weights = try NetworkWeights(file.bytes(of: "network"), path: file.path)
    lemmatiser = try Lemmatiser(file.bytes(of: "lemmas"), path: file.path)
    guard embeddings.width == weights.layout.width else {
      throw ModelFileError(file.path, "has sections 'embeddings' and 'network' that do not match")
    }
    guard !lemmatiser.rules.isEmpty else {
      throw ModelFileError(file.path, "has no lemma rules")
    }
  }
}
