import Testing

@testable import Dateline

@Suite struct MappedTableTests {
  private func run(
    _ text: String, columns: [String: String],
    constants: [String: String] = ["type": "Organization"],
    separator: Character = "|", delimiter: UInt8 = UInt8(ascii: ",")
  ) throws -> ImportRun {
    try ImportRun(
      MappedTable(
        sources: columns, constants: constants, listSeparator: separator, delimiter: delimiter,
        countries: try ImportRun.countries()), text)
  }

  @Test("columns are mapped, constants fill what is empty")
  func mapping() throws {
    let run = try run(
      "Id,Bank,Other,Land\nhttp://www.wikidata.org/entity/Q77,Fjord Bank,FB; Fjordbanken,NO\n,Berg Bank,,GEO\n",
      columns: ["name": "Bank", "aliases": "Other", "country": "Land", "qid": "Id"],
      constants: ["type": "Organization", "kind": "bank"], separator: ";")
    #expect(
      run.rows == [
        "Berg Bank\tOrganization\tbank\t\t\t\t\tGEO\t\t\t10\t",
        "Fjord Bank\tOrganization\tbank\tQ77\tFB|Fjordbanken\t\t\tNOR\t\t\t10\t",
      ])
  }

  @Test("cells in quotation marks hold delimiters, marks and line breaks")
  func quoting() throws {
    let run = try run(
      "n\n\"Berg, Dal & Co\"\n\"The \"\"Blue\"\" Bank\"\n\"Two\nLines\"\n", columns: ["name": "n"])
    #expect(
      run.rows.map { $0.split(separator: "\t")[0] } == [
        "\"Blue\" Bank", "Berg, Dal & Co", "Two Lines",
      ])
  }

  static let faults: [(name: String, row: String, message: String)] = [
    ("too many cells", "A,Place,,x", "4 cells where the header has 3; passed over"),
    ("an unknown type", "A,Plaze,", "unknown type 'Plaze'; passed over"),
    ("no id", "A,Place,X1", "'X1' is no Wikidata id; passed over"),
    ("no name", ",Place,", "no usable name: ''; passed over"),
    ("an open quotation mark", "\"A,Place,", "a quotation mark is never closed; passed over"),
  ]

  @Test("faulty records are told with their line", arguments: faults.indices)
  func tellsFaults(_ index: Int) throws {
    let testCase = Self.faults[index]
    let run = try run(
      "n,t,q\nGood,Place,Q5\n\(testCase.row)\n", columns: ["name": "n", "type": "t", "qid": "q"],
      constants: [:])
    #expect(run.told == ["in:3:1: \(testCase.message)"], "\(testCase.name)")
    #expect(run.rows.count == 1)
  }

  @Test("a column that is not there is told with the nearest")
  func missingColumn() {
    let error = #expect(throws: ImportError.self) {
      try run("Name,Type\n", columns: ["name": "Nane"])
    }
    #expect(error?.description.hasSuffix("no column 'Nane' for name; did you mean 'Name'?") == true)
  }

  @Test("a table without a type is refused")
  func noType() {
    let error = #expect(throws: ImportError.self) {
      try run("n\n", columns: ["name": "n"], constants: [:])
    }
    #expect(
      error?.description
        == "--column: nothing says the type; write --column type=… or --set type=…")
  }

  @Test("the same entity twice becomes one row; the order of records does not matter")
  func merging() throws {
    let rows = ["Fjord Bank,FB,NO,", "Fjord Bank,Fjordbanken,NO,Q7", "Fjord Bank,,GE,"]
    let columns = ["name": "n", "aliases": "a", "country": "c", "qid": "q"]
    let run = try run("n,a,c,q\n" + rows.joined(separator: "\n"), columns: columns)
    #expect(
      run.rows == [
        "Fjord Bank\tOrganization\t\t\t\t\t\tGEO\t\t\t10\t",
        "Fjord Bank\tOrganization\t\tQ7\tFjordbanken|FB\t\t\tNOR\t\t\t10\t",
      ])
    let other = try self.run(
      "n,a,c,q\n" + rows.reversed().joined(separator: "\n"), columns: columns)
    #expect(other.rows == run.rows)
  }

  @Test("rows that memory does not hold are sorted on disk")
  func spilling() throws {
    let names = (0..<500).map { "Name \(($0 * 7919) % 500)" }
    let table = try MappedTable(
      sources: ["name": "n"], constants: ["type": "Place"], delimiter: UInt8(ascii: ","),
      countries: try ImportRun.countries())
    let text = "n\n" + names.joined(separator: "\n")
    let small = try ImportRun(table, text, memory: 2000)
    let large = try ImportRun(table, text)
    #expect(small.rows == large.rows)
    #expect(small.rows.count == 500)
    #expect(small.rows == small.rows.sorted())
  }
}
