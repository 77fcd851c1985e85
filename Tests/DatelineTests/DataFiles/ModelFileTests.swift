import Dateline
import Testing

@Suite("The model file")
struct ModelFileTests {
  static func file() -> [UInt8] {
    var writer = ModelFileWriter()
    writer.set("about", to: Array("words\n".utf8))
    writer.set("weights", to: (0..<100).map { UInt8($0) })
    return writer.build()
  }

  @Test("sections come back as they were put in, each at a multiple of 64 bytes")
  func comesBack() throws {
    let file = try ModelFile(bytes: Self.file())
    #expect(file.sections.map(\.name) == ["about", "weights"])
    #expect(try file.bytes(of: "about").elementsEqual("words\n".utf8))
    let weights = try file.bytes(of: "weights")
    #expect(weights.elementsEqual((0..<100).map { UInt8($0) }))
    #expect(Int(bitPattern: weights.baseAddress) % 64 == 0)
    try file.verify()
  }

  @Test("a section can be replaced and one added; the others stay")
  func replaces() throws {
    var writer = try ModelFileWriter(ModelFile(bytes: Self.file()))
    writer.set("about", to: [1])
    writer.set("more", to: [])
    let file = try ModelFile(bytes: writer.build())
    #expect(file.sections.map(\.name) == ["about", "weights", "more"])
    #expect(try file.bytes(of: "about").elementsEqual([1]))
    #expect(try file.bytes(of: "weights").count == 100)
    #expect(file.has("more") && !file.has("less"))
  }

  static let damages: [(name: String, damage: @Sendable (inout [UInt8]) -> Void, reason: String)] =
    [
      ("not a model", { $0[0] = 0 }, "is not a Dateline language model"),
      ("nothing", { $0 = [] }, "is not a Dateline language model"),
      (
        "another version", { $0[8] = 9 },
        "has version 9, this software reads version 3; train it again"
      ),
      ("cut short", { $0.removeLast() }, "holds 319 bytes where its header says 320"),
      (
        "a changed table", { $0[50] ^= 1 },
        "has a damaged header: its checksum does not agree"
      ),
    ]

  @Test("a damaged head is found when the file is opened", arguments: damages)
  func finds(name: String, damage: @Sendable (inout [UInt8]) -> Void, reason: String) {
    var bytes = Self.file()
    damage(&bytes)
    #expect {
      try ModelFile(bytes: bytes, path: "a.model")
    } throws: { error in
      String(describing: error) == "a.model: \(reason)"
    }
  }

  @Test("a damaged section is found when it is asked for")
  func verifies() throws {
    var bytes = Self.file()
    bytes[bytes.count - 64] ^= 1
    let file = try ModelFile(bytes: bytes, path: "a.model")
    #expect {
      try file.verify()
    } throws: { error in
      String(describing: error) == "a.model: has a damaged section 'weights'"
    }
  }

  @Test("what lacks is named, with what is there")
  func namesWhatLacks() throws {
    let file = try ModelFile(bytes: Self.file(), path: "a.model")
    #expect {
      try file.bytes(of: "network")
    } throws: { error in
      String(describing: error)
        == "a.model: has no section 'network', only 'about', 'weights'"
    }
    #expect {
      try LanguageModel(path: "/nowhere/a.model")
    } throws: { error in
      String(describing: error)
        == "/nowhere/a.model: cannot be opened: No such file or directory"
    }
  }
}
