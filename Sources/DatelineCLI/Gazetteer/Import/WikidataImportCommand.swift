import ArgumentParser
import Dateline

/// `dateline gazetteer import wikidata`.
struct WikidataImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wikidata",
    abstract: "Reads Wikidata's JSON dump, an item at a time.",
    discussion: """
      The class map has the columns class, type, kind, minimum (pages about an item) and prominence.

      Example: dateline gazetteer import wikidata latest-all.json.bz2 --output Gazetteer/Entities/wikidata.tsv
      """
  )

  @Option(help: "The class map; Gazetteer/Import/wikidata-classes.tsv unless given.")
  var classes: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    let classes = try options.classes(classes, usual: "wikidata-classes.tsv")
    try options.run(WikidataDump(classes: classes))
  }
}
