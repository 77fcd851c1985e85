import ArgumentParser
import Dateline

/// `dateline gazetteer import table`.
struct TableImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Reads a CSV or TSV file by a map of its columns.",
    discussion: """
      Columns of ours: name, type, kind, qid, aliases, demonyms, country, start, end, prominence, case.

      Example: dateline gazetteer import table banks.csv --column name=Bank --column aliases="Also known as" \
      --set type=Organization --set kind=bank --source our_banks --output Gazetteer/Entities/banks.tsv
      """
  )

  @Option(help: "OURS=THEIRS: the column of the file that fills one of ours; may be repeated.")
  var column: [String] = []

  @Option(help: "OURS=VALUE: what a column has where the file says nothing; may be repeated.")
  var set: [String] = []

  @Option(help: "What stands between the names of a cell.")
  var separator = "|"

  @Option(help: "comma, tab or semicolon; unless given, tab for .tsv and .txt, else comma.")
  var delimiter: String?

  @OptionGroup var options: ImportOptions

  func run() async throws {
    guard let separator = separator.first, self.separator.count == 1 else {
      throw ValidationError("--separator is one character, not '\(self.separator)'")
    }
    let table: MappedTable
    do {
      table = try MappedTable(
        sources: try pairs(column, "--column"), constants: try pairs(set, "--set"),
        listSeparator: separator, delimiter: try delimiterByte(),
        countries: try options.table("country-codes.tsv"))
    } catch let error as ImportError {
      throw ValidationError("\(error)")
    }
    try options.run(table)
  }

  private func pairs(_ texts: [String], _ option: String) throws -> [String: String] {
    var pairs: [String: String] = [:]
    for text in texts {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw ValidationError("\(option) wants OURS=THEIRS, not '\(text)'")
      }
      pairs[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return pairs
  }

  private func delimiterByte() throws -> UInt8 {
    switch delimiter {
    case "comma": return UInt8(ascii: ",")
    case "semicolon": return UInt8(ascii: ";")
    case "tab": return UInt8(ascii: "\t")
    case nil:
      let bare = options.input.split(separator: ".").filter { $0 != "gz" && $0 != "bz2" }
      return bare.last == "tsv" || bare.last == "txt" ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    case let other?:
      throw ValidationError("unknown delimiter '\(other)'; write comma, tab or semicolon")
    }
  }
}
