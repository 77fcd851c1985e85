extension Pipeline {
  /// Every fault of a gazetteer folder's entities, words and rules.
  ///
  /// - Parameter folder: the gazetteer folder.
  /// - Returns: one line for each fault, `file:line:column: what, and the remedy`.
  package static func faults(inGazetteer folder: String) -> [String] {
    var faults: [String] = []
    var data = PipelineData(folder: folder)
    func collect(_ load: () throws -> Void) {
      do { try load() } catch { faults += "\(error)".split(separator: "\n").map(String.init) }
    }
    collect {
      let files = try GazetteerStore(folder: folder, cacheFolder: nil).files()
      faults += GazetteerCheck.faults(in: files).map(\.description)
    }
    collect { _ = try data.segmentationWords() }
    collect { _ = try data.dateRules() }
    collect { _ = try data.relationLexicon() }
    collect { _ = try data.languageModel() }
    return faults
  }
}
