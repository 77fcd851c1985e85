import FoundationEssentials
import Testing

/// Imports as users run them.
@Suite("Imports")
struct GazetteerImportTests {
  private func run(
    _ arguments: [String], file: String, text: String, _ check: (CommandRun, String) throws -> Void
  ) throws {
    try CommandRun.inFreshFolder { folder in
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
      let run = try CommandRun(
        ["gazetteer", "import"] + arguments + BadInputTests.gazetteer, in: folder)
      try check(run, folder)
    }
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a table is written whole; faulty records are told and answer 3")
  func table() throws {
    let arguments = [
      "table", "b.csv", "--column", "name=Bank", "--column", "country=Land", "--set",
      "type=Organization", "--set", "kind=bank", "--source", "ours", "--output", "out.tsv",
    ]
    let rows = "Bank,Land\nZzyzx Example Bank,NO\nAaby Example Bank,\nBad,X1\n"
    try run(arguments, file: "b.csv", text: rows) { run, folder in
      #expect(run.status == 3)
      #expect(run.output.isEmpty)
      #expect(
        run.errors == """
          b.csv:4:1: 'X1' is no ISO 3166 code; passed over
          out.tsv: 2 rows of 3 records; 0 passed over, 0 known, 0 merged, 0 conflicts, 1 malformed

          """)
      #expect(
        text(folder + "/out.tsv")?.split(separator: "\n").dropFirst().map(String.init) == [
          "Aaby Example Bank\tOrganization\tbank\t\t\t\t\t\t\t\t10\t\tours",
          "Zzyzx Example Bank\tOrganization\tbank\t\t\t\t\tNOR\t\t\t10\t\tours",
        ])
    }
  }

  @Test("what stands in the gazetteer is left to it")
  func known() throws {
    let item =
      #"{"id":"Q999999901","labels":{"en":{"language":"en","value":"Zzyzx Example Party"}},"# + "\n"
    let whole =
      #"{"id":"Q159","labels":{"en":{"value":"Russia"}},"claims":{"P31":[{"mainsnak":{"datavalue":"#
      + #"{"value":{"id":"Q6256"}}},"rank":"normal"}]},"sitelinks":{\#((0..<30).map { #""w\#($0)":{}"# }.joined(separator: ","))}},"#
    try run(
      ["wikidata", "d.json", "--output", "out.tsv"], file: "d.json", text: "[\n\(whole)\n\(item)]\n"
    ) { run, folder in
      #expect(run.status == 3)
      #expect(run.errors.hasPrefix("d.json:3:1: no item in valid JSON: "))
      #expect(run.errors.contains("out.tsv: 0 rows of 2 records; 0 passed over, 1 known"))
      #expect(text(folder + "/out.tsv")?.split(separator: "\n").count == 1)
    }
  }

  static let unusable: [(name: String, arguments: [String], message: String)] = [
    (
      "a missing file", ["geonames", "none.txt", "--output", "o.tsv"],
      "none.txt: No such file or directory; check the path"
    ),
    (
      "a folder that is missing", ["geonames", "x", "--output", "no/o.tsv"],
      "no/o.tsv: No such file or directory; choose another --output"
    ),
    (
      "no source", ["skos", "x", "--type", "Place", "--output", "o.tsv"],
      "say where the rows come from: --source KEY, a key of SOURCES.md"
    ),
    (
      "no type", ["skos", "x", "--source", "s", "--output", "o.tsv"],
      "nothing says what concepts are; write --type TYPE or --classes FILE"
    ),
    (
      "a column that we do not have",
      ["table", "x", "--column", "nam=a", "--source", "s", "--output", "o.tsv"],
      "--column: unknown column 'nam'; did you mean 'name'?"
    ),
  ]

  @Test("unusable input answers 2 and writes nothing", arguments: unusable.indices)
  func refuses(_ index: Int) throws {
    let testCase = Self.unusable[index]
    try run(testCase.arguments, file: "x", text: "") { run, folder in
      #expect(run.status == 2, "\(testCase.name)")
      #expect(run.errors.contains(testCase.message), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/o.tsv"))
    }
  }
}
