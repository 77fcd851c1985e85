import FoundationEssentials
import Testing

@testable import Dateline

@Suite struct UnpackedFileTests {
  /// "one", "two", "three" in a stream, and "four" in one behind it.
  static let gzip =
    "H4sIAAAAAAACA8vPS+UqKc/nKskoSk3lAgC21eYlDgAAAB+LCAAAAAAAAgNLyy8t4gIAdMrzHAUAAAA="
  static let bzip2 =
    "QlpoOTFBWSZTWQh7fdcAAATBgAAQAkGUgCAAMQwIIaPUyIVHMjio8XckU4UJAIe33XBCWmg5MUFZJlNZef5UpQAA"
    + "AMGAABABAJIAIAAhg0GaDShxdyRThQkHn+VKUA=="

  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = try ImportLines(path)
    var read: [String] = []
    while let line = try lines.next({ String(decoding: $0, as: UTF8.self) }) { read.append(line) }
    return read
  }

  private func bytes(_ base64: String) -> [UInt8] { [UInt8](Data(base64Encoded: base64) ?? Data()) }

  @Test("streams one behind the other are one file", arguments: [gzip, bzip2])
  func packed(_ text: String) throws {
    #expect(try lines(bytes(text)) == ["one", "two", "three", "four"])
  }

  @Test("a plain file without a last line feed, with carriage returns and a mark of UTF-8")
  func plain() throws {
    #expect(try lines(Array("\u{FEFF}one\r\ntwo\n\nfour".utf8)) == ["one", "two", "", "four"])
    #expect(try lines([]) == [])
  }

  @Test("a packed file that was cut off or damaged is refused", arguments: [gzip, bzip2])
  func damaged(_ text: String) {
    let whole = bytes(text)
    #expect(throws: ImportError.self) { try lines(Array(whole.dropLast(8))) }
    var flipped = whole
    flipped[whole.count / 3] ^= 0xFF
    #expect(throws: ImportError.self) { try lines(flipped) }
  }

  static let archives: [(bytes: [UInt8], remedy: String)] = [
    ([0x50, 0x4B, 0x03, 0x04, 0, 0], "a zip archive; unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "packed with xz; pipe it: xz -dc FILE | dateline … -"),
    ([0x28, 0xB5, 0x2F, 0xFD, 0, 0], "packed with zstd; pipe it: zstd -dc FILE | dateline … -"),
  ]

  @Test("other archives are refused with a remedy", arguments: archives.indices)
  func refuses(_ index: Int) {
    let error = #expect(throws: ImportError.self) { try lines(Self.archives[index].bytes) }
    #expect(error?.description.hasSuffix(Self.archives[index].remedy) == true)
  }

  @Test("a folder and a missing file are refused")
  func noFile() {
    #expect(throws: ImportError("/", "a folder; name a file in it")) { try UnpackedFile("/") }
    #expect(throws: ImportError("/nowhere", "No such file or directory; check the path")) {
      try UnpackedFile("/nowhere")
    }
  }
}
