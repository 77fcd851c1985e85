import Dateline
import DatelineStores
import FoundationEssentials
import GRDB
import Testing

@Suite("The result database")
struct SQLiteStoreTests {
  /// Russia said in May 2021 that it supports Tajikistan: one sentence, one of everything.
  static func reading(id: String) -> Reading {
    let text = ArticleText("Russia said in May 2021 that it backs Tajikistan.")
    let article = Article(id: id, text: text)
    let russia = TextSpan(0, 6)
    let tajikistan = TextSpan(38, 48)
    let month = DateValue(
      .date, "2021-05", edtf: "2021-05", earliest: CalendarDay(year: 2021, month: 5, day: 1),
      latest: CalendarDay(year: 2021, month: 5, day: 31))
    return Reading(
      article: article, sentences: [Sentence(text.span)],
      tokens: Tokens(spans: [], sentences: [0..<0]),
      names: TaggedNames(
        entities: [
          Entity(id: EntityID("Q159"), name: "Russia", type: .polity),
          Entity(id: EntityID("Q863"), name: "Tajikistan", type: .polity),
        ],
        mentions: [
          Mention(russia, entity: 0, rule: "test"), Mention(tajikistan, entity: 1, rule: "test"),
        ]),
      dates: TaggedDates(dates: [DateMention(TextSpan(15, 23), month, rule: "test")]),
      relations: ExtractedRelations(
        predicates: [],
        relations: [
          Relation(
            type: .support, predicate: "back", subject: Argument(entity: 0, span: russia),
            object: Argument(entity: 1, span: tajikistan), sentence: 0, trigger: TextSpan(32, 37),
            date: 0, factuality: Factuality(tense: .present, isReported: true),
            attribution: Attribution(sources: [0], cue: TextSpan(7, 11), isAnonymous: false),
            confidence: 0.9, rule: "test")
        ]))
  }

  private func withStore(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "dateline.sqlite").path)
  }

  @Test("a relation leads to its entities, its time and its sentence")
  func joins() throws {
    try withStore { path in
      let store = try SQLiteStore(path: path)
      try store.add(Self.reading(id: "one"))
      try store.add(Self.reading(id: "two"))
      try store.finish()
      let rows = try DatabaseQueue(path: path).read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT d.article, s.name AS subject, o.name AS object, t.value, r.confidence,
              source.identifier AS source, sentences.text
            FROM relations r JOIN documents d ON d.id = r.document
            JOIN entities s ON s.id = r.subject JOIN entities o ON o.id = r.object
            JOIN times t ON t.id = r.time JOIN entities source ON source.id = r.source
            JOIN sentences ON sentences.id = r.sentence ORDER BY r.id
            """)
      }
      #expect(rows.count == 2)
      let second = try #require(rows.last)
      #expect(second["article"] == "two")
      #expect(second["subject"] == "Russia")
      #expect(second["object"] == "Tajikistan")
      #expect(second["value"] == "2021-05")
      #expect(second["confidence"] == 0.9)
      #expect(second["source"] == "Q159")
      #expect(second["text"] == "Russia said in May 2021 that it backs Tajikistan.")
      let entities = try DatabaseQueue(path: path).read { database in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM entities")
      }
      #expect(entities == 2)
    }
  }

  @Test("the same readings give the same bytes, and foreign keys hold")
  func sameBytes() throws {
    var files: [Data] = []
    for _ in 0..<2 {
      try withStore { path in
        let store = try SQLiteStore(path: path)
        try store.add(Self.reading(id: "one"))
        try store.finish()
        files.append(try Data(contentsOf: URL(filePath: path)))
        try DatabaseQueue(path: path).read { try $0.checkForeignKeys() }
      }
    }
    #expect(files[0] == files[1])
  }

  @Test("a folder that does not exist is named")
  func missingFolder() {
    #expect {
      try SQLiteStore(path: "/nowhere/at/all/dateline.sqlite")
    } throws: { error in
      String(describing: error).hasPrefix("/nowhere/at/all/dateline.sqlite: cannot be written: ")
    }
  }
}
