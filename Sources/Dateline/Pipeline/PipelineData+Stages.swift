extension PipelineData {
  /// The words of segmentation.
  mutating func segmentationWords() throws(DataFileError) -> SegmentationWords {
    try SegmentationWords(
      abbreviations: text(SegmentationWords.abbreviationsPath),
      tokens: text(SegmentationWords.tokensPath), folder: prefix)
  }

  /// The rules and words of dates.
  mutating func dateRules() throws(DataFileError) -> DateRules {
    let lists = try texts(in: "Words/Dates", ending: ".tsv")
    return try DateRules(
      rules: (prefix + "Rules/dates.rules", text("Rules/dates.rules").string),
      lists: lists.map { (prefix + $0.path, $0.text.string) })
  }

  /// The words of pronouns and descriptions.
  mutating func referenceWords() throws(DataFileError) -> ReferenceWords {
    func path(_ name: String) -> String { "Words/Coreference/\(name).tsv" }
    return try ReferenceWords(
      classes: (prefix + path("classes"), text(path("classes"))),
      descriptions: (prefix + path("descriptions"), text(path("descriptions"))),
      genders: (prefix + path("genders"), text(path("genders"))))
  }

  /// The rules and words of relations.
  mutating func relationLexicon() throws(DataFileError) -> RelationLexicon {
    let events = try texts(in: "Rules/Events", ending: ".rules")
    return try RelationLexicon(
      classes: [relationFile("Words/Relations/classes.tsv")],
      effects: [
        relationFile("Words/Relations/effects.tsv"), relationFile("Words/Relations/sayings.tsv"),
      ],
      factuality: relationFile(FactualityModel.path),
      confidence: relationFile(ConfidenceScale.path),
      numerals: relationFile("Words/Relations/numerals.tsv"),
      rules: [relationFile("Rules/relations.rules")]
        + events.map { RelationDataFile(path: prefix + $0.path, text: $0.text) })
  }

  private mutating func relationFile(_ path: String) throws(DataFileError) -> RelationDataFile {
    RelationDataFile(path: prefix + path, text: try text(path))
  }

  /// The compiled gazetteer, by way of the cache.
  ///
  /// - Parameter cache: where compiled images are kept; nil compiles in memory.
  /// - Returns: what is known by name.
  /// - Throws: `DataFileError` with every fault of the tables.
  mutating func gazetteer(cache: String?) throws -> Gazetteer {
    let gazetteer = try GazetteerStore(folder: folder, cacheFolder: cache).open()
    note("Entities", digest: String(gazetteer.digest, radix: 16))
    return gazetteer
  }

  /// The language model, mapped into memory.
  mutating func languageModel() throws(ModelFileError) -> LanguageModel {
    let model = try LanguageModel(path: prefix + LanguageModel.path)
    note(LanguageModel.path, digest: model.file.digest)
    return model
  }
}
