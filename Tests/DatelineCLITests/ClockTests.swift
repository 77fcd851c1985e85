import FoundationEssentials
import Testing

/// What an article says does not depend on when and where it is read.
@Suite("Clock, zone and locale of the machine")
struct ClockTests {
  /// The state of a machine: its clock, zone and locale.
  struct Machine: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let clock: Int
    let zone: String
    let locale: String

    /// The variables that put a program there; the clock's library stands at a path.
    func environment(_ library: String) -> [String: String] {
      [
        "LD_PRELOAD": library, "FALSE_CLOCK": String(clock), "TZ": zone, "LC_ALL": locale,
        "LANG": locale, "LANGUAGE": locale,
      ]
    }
  }

  static let machines = [
    Machine(
      testDescription: "the last second of 1999, fourteen hours ahead, in German",
      clock: 946_684_799, zone: "Pacific/Kiritimati", locale: "de_DE.UTF-8"),
    Machine(
      testDescription: "a leap day, five hours behind, in Turkish",
      clock: 1_709_218_800, zone: "America/New_York", locale: "tr_TR.UTF-8"),
    Machine(
      testDescription: "the first hour of 2041, in a zone of quarter hours, in Persian",
      clock: 2_240_524_900, zone: "Asia/Kathmandu", locale: "fa_IR"),
  ]

  /// Articles that ask for today: dated or not, with short years, ambiguous days and clock times.
  static let articles = [
    "undated.txt": """
    Iran attacked Iraq yesterday. Turkey will vote next Tuesday, a month after the truce of May '19.
    By the end of the year, in winter, at 5 p.m. EST, Istanbul and Izmir will meet again.
    """,
    "dateline.txt": """
    ISTANBUL, 3 March 2021 (Reuters) - Norway condemned the raid on Friday. On 03/04/2021 it had left;
    in the spring it will return. Two weeks ago, last weekend and tonight it was calm.
    """,
    "meta.html": """
    <html><head><title>India returns</title>
    <meta property="article:published_time" content="2020-12-31T23:30:00-05:00"></head>
    <body><article><p>India's minister said on Monday that he would fly to Kabul next week.</p>
    <p>In December the two had signed a pact, three days before Christmas.</p></article></body></html>
    """,
    "months.md": "# Notes\n\nIn March and on 5 June, Spain will meet France. It is now late.\n",
  ]

  /// Builds the library that tells programs a false time.
  private static func buildClock(in folder: String) throws -> String {
    let library = folder + "/falseclock.so"
    let source = CommandRun.root + "/Tests/FalseClock/falseclock.c"
    let compile = "clang -shared -fPIC -o \"$0\" \"$1\" || cc -shared -fPIC -o \"$0\" \"$1\""
    let built = try CommandRun(["-c", compile, library, source], in: folder, program: "/bin/sh")
    try #require(built.status == 0, "no C compiler beside Swift's: \(built.errors)")
    return library
  }

  /// Everything that a run over the articles writes, by path.
  private static func outputs(
    in folder: String, environment: [String: String]
  ) throws -> [String: [UInt8]] {
    let inputs = folder + "/in"
    try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: true)
    for (name, text) in articles {
      try Data(text.utf8).write(to: URL(filePath: "\(inputs)/\(name)"))
    }
    let run = try CommandRun(
      ["run", "in", "--output", "out", "--format", "jsonld,nquads,turtle,csv,exchange"]
        + BadInputTests.gazetteer, in: folder, environment: environment)
    try #require(run.status == 0, "\(run.errors)")
    // Standard output tells how long the run took, so only the files count.
    var written: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder + "/out") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/out/\(path)") else {
        continue
      }
      written[path] = Array(data)
    }
    return written
  }

  @Test("the false clock is believed", arguments: machines)
  func believed(machine: Machine) throws {
    try CommandRun.inFreshFolder { folder in
      let library = try Self.buildClock(in: folder)
      let date = try CommandRun(
        ["+%s"], in: folder, environment: machine.environment(library), program: "date")
      #expect(date.output == "\(machine.clock)\n")
    }
  }

  @Test("a run writes the same bytes on three machines as on this one")
  func sameBytes() throws {
    var expected: [String: [UInt8]] = [:]
    try CommandRun.inFreshFolder { expected = try Self.outputs(in: $0, environment: [:]) }
    #expect(expected.count > Self.articles.count)
    for machine in Self.machines {
      try CommandRun.inFreshFolder { folder in
        let library = try Self.buildClock(in: folder)
        let written = try Self.outputs(in: folder, environment: machine.environment(library))
        #expect(written.keys.sorted() == expected.keys.sorted(), "\(machine)")
        for (path, bytes) in written {
          let isSame = bytes == expected[path]
          #expect(isSame, "\(path) differs: \(machine)")
        }
      }
    }
  }
}
