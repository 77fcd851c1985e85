import Foundation
import Testing

@testable import Dateline

@Suite struct GazetteerTests {
  @Test("an entity comes back as it was written")
  func entity() throws {
    let gazetteer = try SampleGazetteer.make()
    let russia = gazetteer.entity(0)
    #expect(russia.id == EntityID("Q159"))
    #expect(russia.name == "Russia")
    #expect(russia.type == .polity)
    #expect(russia.kind == "country")
    #expect(russia.country == "RUS")
  }

  @Test("lookup lists who bears a name, the likeliest first")
  func lookup() throws {
    let found = try SampleGazetteer.make().lookup("georgia")
    #expect(found.map(\.id.rawValue) == ["Q230", "Q1428"])
    #expect(found.first?.location.description == "Entities/sample.tsv:7:1")
  }

  @Test("local ids are slugs of name and type")
  func localIDs() {
    let cases: [(String, EntityType, String)] = [
      ("Zamir Kabulov", .person, "person/zamir-kabulov"),
      ("People's Party (Test)", .organization, "organization/peoples-party-test"),
      ("Şahnûr Öz", .person, "person/sahnur-oz"),
    ]
    for (name, type, id) in cases { #expect(EntityID(name: name, type: type).rawValue == id) }
  }

  @Test("a namesake of the same type gets its country into its id")
  func namesakes() throws {
    let rows = ["DZA", "MLI"].map { "Ministry of Peace\tOrganization\t\t\t\t\t\t\($0)\t\t\t10" }
    let gazetteer = try SampleGazetteer.make(adding: rows)
    let ids = (SampleGazetteer.rows.count..<gazetteer.entityCount).map {
      gazetteer.id(of: $0).rawValue
    }
    #expect(
      ids == ["organization/ministry-of-peace-dza", "organization/ministry-of-peace-mli"])
  }

  @Test("a damaged image is noticed")
  func damage() throws {
    var bytes = try GazetteerCompiler.image(of: SampleGazetteer.files())
    bytes[bytes.count / 2] ^= 1
    #expect(throws: GazetteerImage.Flaw.damaged) { try GazetteerImage(bytes) }
    #expect(throws: GazetteerImage.Flaw.truncated) {
      try GazetteerImage(Array(bytes.dropLast(100)))
    }
    #expect(throws: GazetteerImage.Flaw.notAnImage) { try GazetteerImage([1, 2, 3]) }
  }

  @Test("the cache is built once, mended when damaged, and follows its files")
  func cache() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let folder = root.appending(path: "G")
    let cache = root.appending(path: "cache").path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Entities"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let table = folder.appending(path: "Entities/a.tsv")
    try Data("name\ttype\nOslo\tPlace\n".utf8).write(to: table)
    let store = GazetteerStore(folder: folder.path, cacheFolder: cache)
    #expect(try store.open().entityCount == 1)
    let images = try FileManager.default.contentsOfDirectory(atPath: cache)
      .filter { $0.hasSuffix(".gazetteer") }
    #expect(images.count == 1)
    try Data("junk".utf8).write(to: URL(filePath: "\(cache)/\(images[0])"))
    #expect(try store.open().name(of: 0) == "Oslo")
    try Data("name\ttype\nOslo\tPlace\nBergen\tPlace\n".utf8).write(to: table)
    #expect(try store.open().entityCount == 2)
  }

  @Test("a folder without entities is refused")
  func noEntities() {
    #expect(throws: GazetteerStore.Failure.self) {
      try GazetteerStore(folder: "/nowhere", cacheFolder: nil).open()
    }
  }

  static let faults: [(name: String, row: String, message: String)] = [
    ("an unknown type", "X\tPlaze", "2:3: unknown type 'Plaze'; did you mean 'Place'?"),
    (
      "a wrong id", "X\tPlace\t\t159",
      "2:10: '159' is no Wikidata id; write Q and digits, or nothing"
    ),
    (
      "a leading article", "The Hague\tPlace",
      "2:1: 'The Hague' begins with an article; write 'Hague', or add it as an alias"
    ),
    ("a stray space", "X \tPlace", "2:2: stray ' ' at the end; remove it"),
    ("two spaces", "X  Y\tPlace", "2:3: stray space; remove it"),
    ("an empty alias", "X\tPlace\t\t\tA||B", "2:13: empty name between bars; remove one '|'"),
    (
      "a mark of direction", "X\u{200F}\tPlace",
      "2:2: invisible mark of writing direction U+200F; remove it"
    ),
    ("a control character", "X\u{7}\tPlace", "2:2: control character 0x7; remove it"),
    (
      "a homoglyph", "Rоme\tPlace",
      "2:2: a word of two scripts: 'о' only looks like Latin; retype it"
    ),
    ("an alias twice", "X\tPlace\t\t\tA|A", "2:11: 'A' stands twice among the names; remove one"),
  ]

  @Test("the lint names line, column and remedy", arguments: faults.indices)
  func lint(_ index: Int) {
    let testCase = Self.faults[index]
    let table = ArticleText("name\ttype\tkind\tqid\taliases\n\(testCase.row)\n")
    let files = GazetteerFiles(folder: "G", files: [.init(name: "Entities/a.tsv", text: table)])
    let found = GazetteerCheck.faults(in: files).map(\.description)
    #expect(found == ["G/Entities/a.tsv:\(testCase.message)"], "\(testCase.name)")
  }

  @Test("the lint finds clashes between rows")
  func clashes() {
    let table = ArticleText(
      "name\ttype\tqid\taliases\nA\tPlace\tQ1\nB\tPerson\tQ1\nC\tPlace\t\tD\nD\tPlace\t\tC\n")
    let files = GazetteerFiles(folder: "G", files: [.init(name: "Entities/a.tsv", text: table)])
    #expect(
      GazetteerCheck.faults(in: files).map(\.description) == [
        "G/Entities/a.tsv:3:10: Q1 is 'B' here and 'A' at G/Entities/a.tsv:2:1; "
          + "they are Place and Person",
        "G/Entities/a.tsv:4:1: 'C' and 'D' are aliases of each other; merge the rows",
      ])
  }

  @Test("a name of ten thousand bytes is reported and does no harm")
  func longName() throws {
    let long = String(repeating: "a", count: 10_000)
    let files = GazetteerFiles(
      folder: "G",
      files: [
        .init(
          name: "Entities/a.tsv", text: ArticleText("name\ttype\nX\(long)\tPlace\nOslo\tPlace\n"))
      ])
    #expect(GazetteerCheck.faults(in: files).count == 1)
    #expect(try GazetteerCompiler.compile(files).lookup("Oslo").count == 1)
  }
}
