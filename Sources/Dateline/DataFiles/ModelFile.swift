/// The sections of a model file, found by name and read where they stand.
///
/// A file begins with a header of 32 bytes (the eight bytes of `signature`, the version, the number
/// of sections, the length of the file, a checksum of header and table), then a table with 40 bytes
/// a section (name, offset, length, checksum), then the sections, each at a multiple of 64 bytes.
/// All numbers are little-endian. Opening checks header and table; `verify` checks every byte.
package final class ModelFile: @unchecked Sendable {
  /// The first eight bytes of every model file.
  package static let signature: [UInt8] = Array("DATELINE".utf8)
  /// The layout of the file that this software reads and writes.
  package static let version: UInt32 = 3
  static let headerSize = 32
  static let entrySize = 40
  static let alignment = 64

  /// One section: its name and where it stands.
  package struct Section: Sendable {
    /// At most 16 bytes of ASCII.
    package let name: String
    let offset: Int
    let length: Int
    let checksum: UInt64
  }

  /// The file's name as the user knows it.
  package let path: String
  /// The sections in the order of the file.
  package let sections: [Section]
  private let storage: MappedBytes

  /// Opens a file without reading more of it than its table.
  ///
  /// - Parameter path: where the file is.
  /// - Throws: `ModelFileError` where it cannot be read or is no model of this version.
  package convenience init(path: String) throws(ModelFileError) {
    try self.init(MappedBytes(path: path), path: path)
  }

  /// Takes a model that is in memory already.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: what messages call it.
  /// - Throws: `ModelFileError` where it is no model of this version.
  package convenience init(
    bytes: [UInt8], path: String = "model in memory"
  ) throws(ModelFileError) {
    try self.init(MappedBytes(copying: bytes), path: path)
  }

  /// The SHA-256 of header and table, whose checksums stand for the rest of the file.
  package var digest: String {
    SHA256.hex(storage.bytes.prefix(Self.headerSize + sections.count * Self.entrySize))
  }

  private init(_ storage: MappedBytes, path: String) throws(ModelFileError) {
    self.storage = storage
    self.path = path
    sections = try Self.readTable(storage.bytes, path: path)
  }

  private static func readTable(
    _ bytes: UnsafeRawBufferPointer, path: String
  ) throws(ModelFileError) -> [Section] {
    guard bytes.count >= headerSize, bytes.prefix(8).elementsEqual(signature) else {
      throw ModelFileError(path, "is not a Dateline language model")
    }
    let found = UInt32(truncatingIfNeeded: bytes.number(at: 8, size: 4))
    guard found == version else {
      throw ModelFileError(
        path, "has version \(found), this software reads version \(version); train it again")
    }
    let count = bytes.number(at: 12, size: 4)
    let length = bytes.number(at: 16, size: 8)
    guard length == bytes.count else {
      throw ModelFileError(path, "holds \(bytes.count) bytes where its header says \(length)")
    }
    let tableEnd = headerSize + count * entrySize
    guard count < 1024, tableEnd <= bytes.count else {
      throw ModelFileError(path, "has a damaged table of sections")
    }
    var sum = Checksum()
    sum.add(UnsafeRawBufferPointer(rebasing: bytes[0..<24]))
    sum.add(UnsafeRawBufferPointer(rebasing: bytes[headerSize..<tableEnd]))
    guard sum.value == bytes.word(at: 24) else {
      throw ModelFileError(path, "has a damaged header: its checksum does not agree")
    }
    var sections: [Section] = []
    for index in 0..<count {
      let entry = headerSize + index * entrySize
      let name = bytes[entry..<entry + 16].prefix { $0 != 0 }
      let section = Section(
        name: String(decoding: name, as: UTF8.self), offset: bytes.number(at: entry + 16, size: 8),
        length: bytes.number(at: entry + 24, size: 8), checksum: bytes.word(at: entry + 32))
      guard section.offset >= tableEnd, section.offset % alignment == 0, section.length >= 0,
        section.offset <= bytes.count, section.length <= bytes.count - section.offset
      else {
        throw ModelFileError(path, "has a section '\(section.name)' that leaves the file")
      }
      sections.append(section)
    }
    return sections
  }

  /// The bytes of a section, which stay valid as long as the file object does.
  ///
  /// - Parameter name: the section's name.
  /// - Returns: its bytes, the first at an address that is a multiple of 64.
  /// - Throws: `ModelFileError` where the file has no such section.
  package func bytes(of name: String) throws(ModelFileError) -> UnsafeRawBufferPointer {
    guard let section = sections.first(where: { $0.name == name }) else {
      let names = sections.map { "'\($0.name)'" }.joined(separator: ", ")
      throw ModelFileError(path, "has no section '\(name)', only \(names)")
    }
    return UnsafeRawBufferPointer(
      rebasing: storage.bytes[section.offset..<section.offset + section.length])
  }

  /// Whether the file has a section.
  package func has(_ name: String) -> Bool {
    sections.contains { $0.name == name }
  }

  /// Reads every section and compares its checksum.
  ///
  /// - Throws: `ModelFileError` naming the first section that is damaged.
  /// - Complexity: O(*n*) in the size of the file.
  package func verify() throws(ModelFileError) {
    for section in sections {
      var sum = Checksum()
      sum.add(try bytes(of: section.name))
      guard sum.value == section.checksum else {
        throw ModelFileError(path, "has a damaged section '\(section.name)'")
      }
    }
  }
}

/// Why a model file cannot be used.
public struct ModelFileError: Error, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let path: String
  /// What is wrong with it, as the end of a sentence that begins with its name.
  public let reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The path and the reason in one line.
  public var description: String { "\(path): \(reason)" }
}

extension UnsafeRawBufferPointer {
  /// A little-endian word of eight bytes at any offset inside the buffer.
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A little-endian number of four or eight bytes; one that no `Int` holds becomes -1.
  func number(at offset: Int, size: Int) -> Int {
    if size == 4 {
      return Int(UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    return Int(exactly: word(at: offset)) ?? -1
  }
}
