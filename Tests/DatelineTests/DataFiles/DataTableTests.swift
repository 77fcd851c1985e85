import Dateline
import Testing

@Suite("Tables of the gazetteer")
struct DataTableTests {
  @Test("cells, comments, short rows and carriage returns")
  func reads() throws {
    let text = ArticleText(
      "# what it is\nname\ttype\taliases\r\nRussia\tPolity\r\n\nKyiv\tPlace\tKiev\n")
    let table = try DataTable(
      text, path: "Entities/a.tsv", required: ["name", "type"], optional: ["aliases"])
    #expect(table.count == 2)
    #expect(table.cell(row: 0, column: table.column("name")) == "Russia")
    #expect(table.cell(row: 0, column: table.column("aliases")) == "")
    #expect(table.cell(row: 1, column: table.column("aliases")) == "Kiev")
    #expect(table.location(row: 1, column: 2).description == "Entities/a.tsv:5:12")
  }

  static let faulty: [(name: String, text: String, message: String)] = [
    ("no header", "# nothing\n", "t.tsv:1:1: no header; name the columns in the first line"),
    ("missing column", "name\n", "t.tsv:1:1: missing column 'type'"),
    (
      "unknown column", "name\ttype\talises\n",
      "t.tsv:1:1: unknown column 'alises'; known are name, type, aliases"
    ),
    ("repeated column", "name\ttype\tname\n", "t.tsv:1:1: column 'name' stands twice"),
    (
      "too many cells", "name\ttype\na\tb\tc\n",
      "t.tsv:2:1: 3 cells where the header has 2; remove tabs"
    ),
  ]

  @Test("a fault names file, line and remedy", arguments: faulty)
  func fault(name: String, text: String, message: String) {
    #expect {
      try DataTable(
        ArticleText(text), path: "t.tsv", required: ["name", "type"], optional: ["aliases"])
    } throws: { error in
      String(describing: error) == message
    }
  }
}
