import Dateline
import DatelineTestSupport
import Testing

@Suite("CSV tables")
struct CSVTableTests {
  @Test("every row has as many cells as the header", arguments: CSVTable.allCases)
  func cells(table: CSVTable) {
    let reading = SampleReading.reading()
    let text = String(decoding: table.header + table.rows(of: reading), as: UTF8.self)
    let rows = text.split(separator: "\r\n")
    #expect(rows.count > 1)
    for row in rows {
      var isQuoted = false
      var commas = 0
      for character in row {
        if character == "\"" { isQuoted.toggle() }
        if character == "," && !isQuoted { commas += 1 }
      }
      #expect(commas == table.columns.count - 1, "\(row)")
    }
  }

  @Test("quotes round a cell that holds one")
  func quotes() {
    let text = String(decoding: CSVTable.articles.rows(of: SampleReading.reading()), as: UTF8.self)
    #expect(text.hasPrefix(#"sample,"A ""quoted"" title",,2021-05-18,record,"#))
  }
}
