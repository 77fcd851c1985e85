import FoundationEssentials

@testable import Dateline

/// One import of a small file, with what it wrote and what it told.
struct ImportRun {
  /// The rows, without the header, and without the source in the last cell.
  private(set) var rows: [String] = []
  /// The lines about faults and contradictions, without the folder.
  private(set) var told: [String] = []
  private(set) var summary = ImportSink.Summary()

  /// Reads a text as a file of a format.
  ///
  /// - Parameters:
  ///   - source: the format.
  ///   - text: the content of the file.
  ///   - known: what the gazetteer holds.
  ///   - memory: how many bytes of rows to hold before they go to disk.
  /// - Throws: what reading throws.
  init(
    _ source: some EntitySource, _ text: String, known: KnownEntities = KnownEntities(),
    memory: Int = 1 << 20
  ) throws {
    try self.init(source, Array(text.utf8), known: known, memory: memory)
  }

  init(
    _ source: some EntitySource, _ bytes: [UInt8], known: KnownEntities = KnownEntities(),
    memory: Int = 1 << 20
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "in").path
    try Data(bytes).write(to: URL(filePath: input))
    let lines = Lines()
    let sink = ImportSink(
      output: folder.appending(path: "out.tsv").path, source: "s", known: known, memory: memory
    ) { lines.told.append($0.replacing(folder.path + "/", with: "")) }
    try source.read(input, into: sink)
    summary = try sink.finish { (line: String) throws(ImportError) in lines.rows.append(line) }
    rows = lines.rows.dropFirst().map { String($0.dropLast(2)) }
    told = lines.told
  }

  private final class Lines {
    var rows: [String] = []
    var told: [String] = []
  }

  /// What a gazetteer of some rows holds.
  static func known(_ rows: [String]) throws -> KnownEntities {
    let table = "name\ttype\tkind\tqid\tcountry\n" + rows.joined(separator: "\n")
    return try KnownEntities(
      GazetteerFiles(
        folder: "G", files: [.init(name: "Entities/a.tsv", text: ArticleText(table))]),
      butFor: "G/Entities/b.tsv")
  }

  /// A class map of lines with bars between the cells.
  static func classes(_ rows: String...) throws -> ClassMap {
    let lines = (["class|type|kind|minimum|prominence"] + rows)
      .map { $0.replacing("|", with: "\t") }
    return try ClassMap(ArticleText(lines.joined(separator: "\n")), path: "map.tsv")
  }

  /// The table of country codes.
  static func countries() throws -> DataTable {
    try DataTable(
      ArticleText("alpha2\talpha3\nNO\tNOR\nGE\tGEO\n"), path: "codes.tsv",
      required: ["alpha2", "alpha3"])
  }
}
