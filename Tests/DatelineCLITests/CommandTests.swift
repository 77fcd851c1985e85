import FoundationEssentials
import Testing

@Suite("Commands")
struct CommandTests {
  static let usage: [(name: String, arguments: [String], message: String)] = [
    (
      "an unknown layer", ["annotate", "--layers", "mention"],
      "unknown layer 'mention'; did you mean 'mentions'?"
    ),
    (
      "an unknown format", ["run", "--format", "jsonl"],
      "unknown format 'jsonl'; did you mean 'jsonld'?"
    ),
    (
      "a date that is none", ["run", "--published", "2021-02-30"],
      "--published '2021-02-30' is no date; write it as 2021-08-15"
    ),
    ("no jobs", ["run", "--jobs", "0"], "--jobs 0 is less than 1"),
    (
      "a gazetteer that is none", ["annotate", "--gazetteer", "nowhere"],
      "nowhere: no gazetteer there; it is a folder that holds 'Words'"
    ),
  ]

  @Test("usage errors name the remedy and answer 2", arguments: usage)
  func usageErrors(name: String, arguments: [String], message: String) throws {
    try CommandRun.inFreshFolder { folder in
      let run = try CommandRun(arguments, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test(
    "every command's help shows an example",
    arguments: [
      [], ["run"], ["annotate"], ["text"], ["evaluate"], ["explain"], ["gazetteer"],
      ["gazetteer", "check"], ["gazetteer", "lookup"], ["gazetteer", "compile"],
      ["gazetteer", "import"], ["gazetteer", "import", "wikidata"],
      ["gazetteer", "import", "geonames"],
      ["gazetteer", "import", "table"], ["gazetteer", "import", "skos"],
    ])
  func help(command: [String]) throws {
    try CommandRun.inFreshFolder { folder in
      let run = try CommandRun(command + ["--help"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("Example:"))
    }
  }

  @Test("annotate keeps the order and puts an error in the place of a bad line")
  func annotate() throws {
    try CommandRun.inFreshFolder { folder in
      let run = try CommandRun(
        ["annotate", "--layers", "sentences"] + BadInputTests.gazetteer, in: folder,
        input: """
          {"id":"a","text":"One. Two."}
          {"id":"b"}

          {"id":"c","text":"Three."}
          """)
      #expect(run.status == 3)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0].contains("\"sentences\":[[0,4],[5,9]]"))
      #expect(lines[1] == #"{"id":"b","error":"line 2: no field 'text'"}"#)
      #expect(lines[2].hasPrefix(#"{"id":"c","#))
    }
  }

  @Test("one job or many, from another folder, with other formats beside it: the same bytes")
  func sameBytes() throws {
    try CommandRun.inFreshFolder { folder in
      try FileManager.default.copyItem(
        atPath: CommandRun.root + "/Corpus/Articles", toPath: folder + "/Articles")
      var results: [[String: Data]] = []
      for jobs in ["1", "2", "3"] {
        let run = try CommandRun(
          [
            "run", "Articles", "--output", "out\(jobs)", "--jobs", jobs, "--format",
            "jsonld,nquads,turtle,csv,exchange,sqlite",
          ] + BadInputTests.gazetteer, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let output = folder + "/out\(jobs)"
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
          files[name] = FileManager.default.contents(atPath: "\(output)/\(name)")
        }
        results.append(files)
      }
      let alone = try CommandRun(
        ["run", "Articles", "--output", "alone", "--format", "jsonld"] + BadInputTests.gazetteer,
        in: folder)
      #expect(alone.status == 0)
      for (name, bytes) in results[0] where name.hasSuffix(".jsonld") {
        #expect(FileManager.default.contents(atPath: "\(folder)/alone/\(name)") == bytes)
      }
      #expect(results[0].count > 20)
      #expect(results[0] == results[1])
      #expect(results[0] == results[2])
    }
  }
}
