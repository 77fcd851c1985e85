/// Knows the formats that people put beside articles by their first bytes.
enum Signature {
  private static let table: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
  ]

  /// The name of the format that bytes begin like, with its article, or nil.
  static func name(of bytes: [UInt8]) -> String? {
    table.first { bytes.starts(with: $0.bytes) }?.name
  }
}
