import ArgumentParser
import Dateline

/// `dateline gazetteer import geonames`.
struct GeoNamesImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "geonames",
    abstract: "Reads a table of GeoNames: allCountries, cities15000, a country's own.",
    discussion: """
      The map of features has the columns class (P.PPLC, or P for a whole class), type, kind, minimum \
      (inhabitants) and prominence.

      Example: dateline gazetteer import geonames cities15000.txt --output Gazetteer/Entities/geonames.tsv
      """
  )

  @Option(help: "The map of features; Gazetteer/Import/geonames-features.tsv unless given.")
  var features: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    let features = try options.classes(features, usual: "geonames-features.tsv")
    let countries = try options.table("country-codes.tsv")
    try options.run(GeoNamesTable(features: features, countries: countries))
  }
}
