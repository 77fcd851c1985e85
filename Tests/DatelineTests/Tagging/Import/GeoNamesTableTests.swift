import Testing

@testable import Dateline

@Suite struct GeoNamesTableTests {
  private static func line(
    _ id: String, _ name: String, others: String = "", feature: String, country: String = "NO",
    inhabitants: String = "0"
  ) -> String {
    let parts = feature.split(separator: ".").map(String.init)
    return [
      id, name, name, others, "1.0", "2.0", parts[0], parts[1], country, "", "", "", "", "",
      inhabitants, "", "", "Europe/Oslo", "2020-01-01",
    ].joined(separator: "\t")
  }

  private func run(_ lines: String...) throws -> ImportRun {
    let features = try ImportRun.classes(
      "P.PPLC|Place|capital", "P|Place|city|5000", "A.ADM1|Place|province||40")
    return try ImportRun(
      GeoNamesTable(features: features, countries: try ImportRun.countries()),
      lines.joined(separator: "\n"))
  }

  @Test("places become rows, sorted, with a prominence by their inhabitants")
  func places() throws {
    let run = try run(
      Self.line(
        "1", "Storvik", others: "SVK,Storvika,Сторвик,http://x", feature: "P.PPL",
        inhabitants: "100000"),
      Self.line("2", "Fjordby", feature: "P.PPLC", inhabitants: "10000"),
      Self.line("3", "Nordfylke", feature: "A.ADM1", country: "GE"))
    #expect(
      run.rows == [
        "Fjordby\tPlace\tcapital\t\t\t\t\tNOR\t\t\t30\t",
        "Nordfylke\tPlace\tprovince\t\t\t\t\tGEO\t\t\t40\t",
        "Storvik\tPlace\tcity\t\tStorvika\t\t\tNOR\t\t\t48\t",
      ])
  }

  @Test("small places and other features are passed over")
  func passedOver() throws {
    let run = try run(
      Self.line("1", "Lita", feature: "P.PPL", inhabitants: "400"),
      Self.line("2", "Bekk", feature: "H.STM"))
    #expect(run.rows.isEmpty)
    #expect(run.summary.passedOver == 2)
  }

  @Test("lines of another shape are told")
  func malformed() throws {
    let run = try run("a\tb", Self.line("x", "Y", feature: "P.PPL"))
    #expect(
      run.told == [
        "in:1:1: 2 cells where GeoNames has 19; passed over",
        "in:2:1: 'x' and '0' should be numbers; passed over",
      ])
    #expect(run.summary.malformed == 2)
  }
}
