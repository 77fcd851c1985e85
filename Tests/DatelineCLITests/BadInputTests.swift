import FoundationEssentials
import Testing

/// Bad input gets a clear error, and the rest of the batch is done.
@Suite("Bad input")
struct BadInputTests {
  static let gazetteer = ["--gazetteer", CommandRun.root + "/Gazetteer"]
  static let good = "NATO met in Vilnius on 11 July 2023."

  private func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static let faulty: [(name: String, file: String, content: [UInt8], reason: String)] = [
    ("an empty file", "a.txt", [], "in/a.txt: the file is empty; fill or remove it"),
    (
      "nothing but blanks", "a.txt", Array(" \n\t\n".utf8),
      "in/a.txt: the file holds no text; fill or remove it"
    ),
    (
      "a record that is no JSON", "a.jsonl",
      Array("{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n{broken\n".utf8),
      "in/a.jsonl:3: not valid JSON: '{broken'; mend or remove the line"
    ),
  ]

  @Test("the culprit is named, the rest is done, the status is 3", arguments: faulty)
  func oneBadInput(name: String, file: String, content: [UInt8], reason: String) throws {
    try CommandRun.inFreshFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/in", withIntermediateDirectories: true)
      try write(content, "\(folder)/in/\(file)")
      try write(Array(Self.good.utf8), "\(folder)/in/good.txt")
      let run = try CommandRun(["run", "in", "--output", "out"] + Self.gazetteer, in: folder)
      #expect(run.status == 3)
      #expect(run.errors == "\(reason)\n")
      let failures = try String(
        decoding: Data(contentsOf: URL(filePath: folder + "/out/failures.jsonl")), as: UTF8.self)
      #expect(failures.split(separator: "\n").count == 1)
      #expect(FileManager.default.fileExists(atPath: folder + "/out/jsonld/good.jsonld"))
    }
  }

  @Test("binary junk is refused")
  func binary() throws {
    try CommandRun.inFreshFolder { folder in
      var junk: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1]
      for index in 0..<4000 { junk.append(UInt8(truncatingIfNeeded: index &* 167 &+ index >> 3)) }
      try write(junk, folder + "/junk.txt")
      let run = try CommandRun(["run", "junk.txt", "--output", "out"] + Self.gazetteer, in: folder)
      #expect(run.status == 2)
      #expect(
        run.errors == """
          junk.txt: a program, not text; turn it into text or HTML first
          no article could be read; nothing is written

          """)
      #expect(!FileManager.default.fileExists(atPath: folder + "/out/jsonld/junk.jsonld"))
    }
  }

  @Test("a folder that is missing is named, and nothing is written")
  func missing() throws {
    try CommandRun.inFreshFolder { folder in
      let run = try CommandRun(["run", "nowhere", "--output", "out"] + Self.gazetteer, in: folder)
      #expect(run.status == 2)
      #expect(
        run.errors == """
          nowhere: no such file or folder; check the path
          no article could be read; nothing is written

          """)
      #expect(!FileManager.default.fileExists(atPath: folder + "/out/dateline.sqlite"))
    }
  }

  @Test("a malformed row of the gazetteer is told with file, line and remedy")
  func malformedGazetteer() throws {
    try CommandRun.inFreshFolder { folder in
      for part in ["Entities", "Words"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/Gazetteer/\(part)", withIntermediateDirectories: true)
      }
      try write(
        Array("name\ttype\nNATO\tOrganisation\n".utf8), folder + "/Gazetteer/Entities/bad.tsv")
      let run = try CommandRun(["gazetteer", "check", "--gazetteer", "Gazetteer"], in: folder)
      #expect(run.status == 1)
      let fault = "unknown type 'Organisation'; did you mean 'Organization'?"
      #expect(run.output.hasPrefix("Gazetteer/Entities/bad.tsv:2:6: \(fault)\n"))
    }
  }

  @Test("one line of 5 MB and truncated HTML are read to their end")
  func extremes() throws {
    try CommandRun.inFreshFolder { folder in
      try write(Array(repeating: UInt8(ascii: "a"), count: 5_000_000), folder + "/line.txt")
      try write(
        Array("<html><head><title>T</title></head><body><p>NATO met in Vilnius. <b>It".utf8),
        folder + "/cut.html")
      let run = try CommandRun(
        ["run", "line.txt", "cut.html", "--output", "out", "--format", "jsonld"]
          + Self.gazetteer, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let page = try String(
        decoding: Data(contentsOf: URL(filePath: folder + "/out/jsonld/cut.jsonld")),
        as: UTF8.self)
      #expect(page.contains("NATO met in Vilnius."))
      #expect(!page.contains("<b>"))
    }
  }
}
