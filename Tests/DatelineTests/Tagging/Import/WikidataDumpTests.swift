import Testing

@testable import Dateline

@Suite struct WikidataDumpTests {
  /// An item of a dump.
  private static func item(
    _ id: String, _ name: String, class wanted: String, pages: Int = 3, aliases: [String] = [],
    claims: String = ""
  ) -> String {
    let others = aliases.map { #"{"language":"en","value":"\#($0)"}"# }.joined(separator: ",")
    let links = (0..<pages).map { #""w\#($0)wiki":{"title":"x"}"# }.joined(separator: ",")
    return #"""
      {"type":"item","id":"\#(id)","labels":{"en":{"language":"en","value":"\#(name)"},"de":{"language":"de","value":"D"}},"aliases":{"en":[\#(others)]},"claims":{"P31":[\#(statement(wanted))]\#(claims)},"sitelinks":{\#(links)}},
      """#
  }

  private static func statement(_ id: String, rank: String = "normal") -> String {
    #"{"mainsnak":{"snaktype":"value","datavalue":{"value":{"entity-type":"item","id":"\#(id)"},"type":"wikibase-entityid"}},"rank":"\#(rank)"}"#
  }

  private static func date(_ time: String, precision: Int) -> String {
    #"{"mainsnak":{"datavalue":{"value":{"time":"\#(time)","precision":\#(precision)}}},"rank":"normal"}"#
  }

  private func run(_ lines: String..., known: [String] = []) throws -> ImportRun {
    let classes = try ImportRun.classes(
      "Q6|Polity|country", "Q7|Organization|party|2", "Q5|Person|person||40")
    return try ImportRun(
      WikidataDump(classes: classes), lines.joined(separator: "\n"),
      known: try ImportRun.known(known))
  }

  @Test("an item of a class that is asked for becomes a row")
  func item() throws {
    let run = try run(
      "[",
      Self.item(
        "Q9001", "Amber Party", class: "Q7", pages: 7, aliases: ["AP", "amber"],
        claims:
          #","P17":[\#(Self.statement("Q20"))],"P571":[\#(Self.date("+1991-12-26T00:00:00Z", precision: 11))],"P576":[\#(Self.date("+2004-00-00T00:00:00Z", precision: 9))]"#
      ), "]", known: ["Norway\tPolity\tcountry\tQ20\tNOR"])
    #expect(
      run.rows == [
        "Amber Party\tOrganization\tparty\tQ9001\tAP\t\t\tNOR\t1991-12-26\t2004\t30\t"
      ])
    #expect(run.summary.records == 1)
    #expect(run.told.isEmpty)
  }

  @Test("others are passed over: of another class, of too few pages, without an English name")
  func passedOver() throws {
    let run = try run(
      Self.item("Q1", "A", class: "Q99"), Self.item("Q2", "B", class: "Q7", pages: 1),
      #"{"id":"Q3","labels":[],"claims":{"P31":[\#(Self.statement("Q7"))]}}"#,
      #"{"id":"P31","labels":{}}"#)
    #expect(run.rows.isEmpty)
    #expect(run.summary.passedOver == 3)
    #expect(run.summary.malformed == 0)
  }

  @Test("a malformed line is told with its number, and the rest is read")
  func malformed() throws {
    let run = try run("[", #"{"id":"Q1","labels":{"#, Self.item("Q2", "Bob", class: "Q5"), "junk")
    #expect(
      run.told == [
        #"in:2:1: no item in valid JSON: '{"id":"Q1","labels":{…'; passed over"#,
        "in:4:1: no item in valid JSON: 'junk…'; passed over",
      ])
    #expect(run.rows == ["Bob\tPerson\tperson\tQ2\t\t\t\t\t\t\t40\t"])
  }

  @Test("what the gazetteer holds is left to it, and contradictions are told")
  func known() throws {
    let run = try run(
      Self.item("Q20", "Norge", class: "Q7"), Self.item("Q21", "Amber Party", class: "Q7"),
      Self.item("Q22", "New Party", class: "Q7"), Self.item("Q22", "Newer Party", class: "Q7"),
      known: ["Norway\tPolity\tcountry\tQ20\tNOR", "Amber Party\tOrganization\tparty\t\t"])
    #expect(
      run.told == [
        "in:1:1: Q20 is Organization 'Norge' here and Polity 'Norway' at G/Entities/a.tsv:2; "
          + "that row stays",
        "in:2:1: Organization 'Amber Party' has no id at G/Entities/a.tsv:3; here it has Q21",
        "in:4:1: Q22 came before; 'Newer Party' is passed over",
      ])
    #expect(run.rows.count == 1)
    #expect(run.summary.known == 2)
  }

  @Test(
    "prominence grows by ten with every doubling of pages",
    arguments: [(0, 0), (1, 10), (3, 20), (5, 25), (300, 81), (100_000, 90)])
  func prominence(pages: Int, prominence: Int) {
    #expect(WikidataDump.prominence(pages: pages) == prominence)
  }
}
