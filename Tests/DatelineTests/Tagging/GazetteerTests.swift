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
    // The header is the first line.
    let row = try #require(SampleGazetteer.rows.firstIndex { $0.hasPrefix("Georgia\tPolity") })
    #expect(found.first?.location.description == "Entities/sample.tsv:\(row + 2):1")
  }

  @Test("names inside others come on request, with all who bear them")
  func nested() throws {
    let gazetteer = try SampleGazetteer.make()
    let text = ArticleText("Shanghai Cooperation Organization in Georgia")
    let found = gazetteer.nestedNames(in: text).map { name in
      "\(text[name.span]): \(name.entities.map { gazetteer.id(of: $0).rawValue })"
    }
    #expect(
      found == [
        #"Shanghai: ["Q8686"]"#, #"Shanghai Cooperation Organization: ["Q485207"]"#,
        #"Georgia: ["Q230", "Q1428"]"#,
      ])
  }

  static let plurals: [(demonym: String, plural: String?)] = [
    ("Afghan", "Afghans"), ("Englishman", "Englishmen"), ("Englishwoman", "Englishwomen"),
    ("Chinese", nil), ("French", nil), ("Swiss", nil), ("Turks", nil), ("Frenchmen", nil),
  ]

  @Test("demonyms that can be counted come with their plural", arguments: plurals.indices)
  func plural(_ index: Int) {
    let testCase = Self.plurals[index]
    #expect(GazetteerCompiler.plural(of: testCase.demonym) == testCase.plural)
  }

  @Test("hostile rows compile or are refused, and do no harm")
  func hostileRows() throws {
    let names = [
      String(repeating: "A ", count: 5000) + "B", String(repeating: "x", count: 10_240),
      "Nul\u{0}byte", "right\u{202E}left", "...", "\u{200B}",
      String(repeating: "\u{301}", count: 400),
      "A|B|C", "👩‍👩‍👧‍👦 Family", "ﷺ", "\u{10FFFF}",
    ]
    let rows = names.map { "\($0)\tPlace" } + ["Oslo\tPlace"]
    let files = GazetteerFiles(
      folder: "G",
      files: [
        .init(
          name: "Entities/a.tsv",
          text: ArticleText("name\ttype\n" + rows.joined(separator: "\n")))
      ])
    let gazetteer = try GazetteerCompiler.compile(files)
    #expect(gazetteer.entityCount == rows.count)
    for name in names { _ = gazetteer.lookup(name) }
    #expect(gazetteer.lookup("Oslo").count == 1)
    #expect(GazetteerCheck.faults(in: files).count >= 6)
  }

  @Test("a table of many rows is checked for clashes among all of them")
  func manyRows() {
    var rows = (0..<100_000).map { "Place \($0)\tPlace\tQ\($0 + 1)" }
    rows.append("Another\tPlace\tQ77")
    let files = GazetteerFiles(
      folder: "G",
      files: [
        .init(
          name: "Entities/a.tsv",
          text: ArticleText("name\ttype\tqid\n" + rows.joined(separator: "\n")))
      ])
    #expect(
      GazetteerCheck.faults(in: files).map(\.description) == [
        "G/Entities/a.tsv:100002:15: Q77 is 'Another' here and 'Place 76' at "
          + "G/Entities/a.tsv:78:1; merge the rows"
      ])
  }

  @Test("Wikidata ids by number", arguments: [1, 9, 10, 159, 1_000_000, 4_294_967_295])
  func wikidataIDs(_ number: Int) {
    #expect(EntityID(qid: number).rawValue == "Q\(number)")
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

  @Test("several may build the cache at once, and leave nothing half made")
  func concurrentBuilds() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let folder = root.appending(path: "G")
    let cache = root.appending(path: "cache").path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Entities"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let rows = (0..<2000).map { "Oslo \($0)\tPlace" }.joined(separator: "\n")
    try Data("name\ttype\n\(rows)\n".utf8).write(to: folder.appending(path: "Entities/a.tsv"))
    let store = GazetteerStore(folder: folder.path, cacheFolder: cache)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try store.open().entityCount } }
      for try await count in group { #expect(count == 2000) }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(left.filter { $0.hasSuffix(".gazetteer") }.count == 1)
    #expect(left.allSatisfy { $0.hasSuffix(".gazetteer") || $0.hasSuffix(".state") }, "\(left)")
  }

  @Test("every damaged byte of a cached image is noticed, and the image built again")
  func damagedCache() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let folder = root.appending(path: "G")
    let cache = root.appending(path: "cache").path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Entities"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try Data("name\ttype\nOslo\tPlace\n".utf8).write(
      to: folder.appending(path: "Entities/a.tsv"))
    let store = GazetteerStore(folder: folder.path, cacheFolder: cache)
    _ = try store.open()
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: cache).first { $0.hasSuffix(".gazetteer") })
    let image = URL(filePath: "\(cache)/\(name)")
    let whole = try Data(contentsOf: image)
    for offset in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
      var damaged = whole
      damaged[offset] ^= 0x40
      try damaged.write(to: image)
      #expect(try store.open().lookup("Oslo").count == 1, "byte \(offset)")
    }
    for length in [0, 10, GazetteerImage.headerCount, whole.count - 1] {
      try whole.prefix(length).write(to: image)
      #expect(try store.open().lookup("Oslo").count == 1, "\(length) bytes")
    }
    #expect(try Data(contentsOf: image) == whole)
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
    (
      "a name of marks alone", "...\tPlace",
      "2:1: '...' holds no letter and no digit, so no text can hold it"
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

  @Test("the lint finds aliases in a circle")
  func circle() {
    let table = ArticleText(
      "name\ttype\taliases\nC\tPlace\tA\nA\tPlace\tB\nB\tPlace\tC\nD\tPlace\tA\n")
    let files = GazetteerFiles(folder: "G", files: [.init(name: "Entities/a.tsv", text: table)])
    #expect(
      GazetteerCheck.faults(in: files).map(\.description) == [
        "G/Entities/a.tsv:3:1: 'A', 'B' and 'C' are aliases of each other; merge the rows"
      ])
  }

  @Test("case rules of entries")
  func caseRules() throws {
    let cases: [(rule: String, name: String, found: [String])] = [
      ("", "Blue Wave", ["Blue Wave", "BLUE WAVE"]),
      ("exact", "Blue Wave", ["Blue Wave"]),
      ("title", "Wave of Blue", ["Wave of Blue", "Wave Of Blue"]),
      ("upper", "BW", ["BW"]),
      ("any", "eWave", ["eWave", "EWAVE", "ewave", "Ewave"]),
    ]
    let texts = [
      "Blue Wave", "blue wave", "BLUE WAVE", "Wave of Blue", "Wave Of Blue", "WAVE OF BLUE", "BW",
      "Bw", "bw", "eWave", "EWAVE", "ewave", "Ewave",
    ]
    for testCase in cases {
      let table = ArticleText("name\ttype\tcase\n\(testCase.name)\tPlace\t\(testCase.rule)\n")
      let gazetteer = try GazetteerCompiler.compile(
        GazetteerFiles(folder: "G", files: [.init(name: "Entities/a.tsv", text: table)]))
      let found = texts.filter { text in
        var isFound = false
        Array(text.utf8).withUnsafeBufferPointer { bytes in
          gazetteer.automaton.forEachMatch(in: bytes) { _ in isFound = true }
        }
        return isFound
      }
      #expect(found == testCase.found, "\(testCase.rule)")
    }
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
