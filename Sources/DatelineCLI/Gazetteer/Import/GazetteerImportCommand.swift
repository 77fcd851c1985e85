import ArgumentParser

/// `dateline gazetteer import`: entities of other sources as a table of ours.
struct GazetteerImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a sorted entity table of Wikidata, GeoNames, CSV, TSV or SKOS.",
    discussion: """
      Inputs may be packed with gzip or bzip2; - is standard input. Records that cannot be read are \
      told with file and line and passed over. What the gazetteer holds already is left to it.

      Example: dateline gazetteer import geonames cities15000.txt --output Gazetteer/Entities/geonames.tsv
      """,
    subcommands: [
      WikidataImportCommand.self, GeoNamesImportCommand.self, TableImportCommand.self,
      SKOSImportCommand.self,
    ]
  )
}
