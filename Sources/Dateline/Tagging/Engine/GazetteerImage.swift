#if os(Linux)
  internal import Glibc
#endif

/// The bytes of a compiled gazetteer: a header, then aligned arrays that are used where they lie.
///
/// The header holds a magic number, the format's version, the length, a checksum of all that
/// follows, the digest of what was compiled, and where each section lies. An image is either
/// mapped from a file or held in memory; readers see no difference.
final class GazetteerImage: @unchecked Sendable {
  static let magic: UInt64 = 0x315A_4147_4C54_4144
  static let version: UInt64 = 6
  static let headerCount = 64 + 16 * 32

  /// Why bytes are no usable image.
  enum Flaw: Error {
    case notAnImage
    case otherVersion
    case truncated
    case damaged
  }

  let base: UnsafeRawPointer
  let byteCount: Int
  private let release: () -> Void

  /// The digest of the data that was compiled into the image.
  var digest: UInt64 { base.load(fromByteOffset: 32, as: UInt64.self) }

  /// Takes over bytes after checking them.
  ///
  /// - Parameters:
  ///   - base: the first byte, aligned to 16 bytes; it never changes while the image lives.
  ///   - byteCount: the length.
  ///   - release: gives the bytes back; also called where they turn out unusable.
  /// - Throws: `Flaw`.
  /// - Complexity: O(*n*) in the length, for the checksum: about 2 ms for 20 MB.
  init(
    base: UnsafeRawPointer, byteCount: Int, release: @escaping () -> Void
  ) throws(Flaw) {
    self.base = base
    self.byteCount = byteCount
    self.release = release
    guard byteCount >= Self.headerCount, base.load(as: UInt64.self) == Self.magic else {
      throw .notAnImage
    }
    guard base.load(fromByteOffset: 8, as: UInt64.self) == Self.version else {
      throw .otherVersion
    }
    guard base.load(fromByteOffset: 16, as: UInt64.self) == UInt64(byteCount) else {
      throw .truncated
    }
    let body = UnsafeRawBufferPointer(start: base, count: byteCount)
    guard base.load(fromByteOffset: 24, as: UInt64.self) == Self.checksum(body) else {
      throw .damaged
    }
    for section in ImageSection.allCases {
      let (offset, count) = place(of: section)
      guard offset >= Self.headerCount, count >= 0, offset + count <= byteCount else {
        throw .damaged
      }
    }
  }

  deinit { release() }

  /// The elements of a section.
  func section<Element: BitwiseCopyable>(
    _ section: ImageSection, as type: Element.Type
  ) -> UnsafeBufferPointer<Element> {
    let (offset, count) = place(of: section)
    return UnsafeBufferPointer(
      start: (base + offset).assumingMemoryBound(to: type),
      count: count / MemoryLayout<Element>.stride)
  }

  private func place(of section: ImageSection) -> (offset: Int, count: Int) {
    let entry = 64 + 16 * section.rawValue
    return (
      Int(truncatingIfNeeded: base.load(fromByteOffset: entry, as: UInt64.self)),
      Int(truncatingIfNeeded: base.load(fromByteOffset: entry + 8, as: UInt64.self))
    )
  }

  /// A checksum of everything behind the checksum's own field, in four lanes so that it runs at
  /// the speed of memory.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var a: UInt64 = 1
    var b: UInt64 = 2
    var c: UInt64 = 3
    var d: UInt64 = 4
    var at = 32
    while at &+ 32 <= bytes.count {
      a = (a ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* multiplier
      b = (b ^ bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)) &* multiplier
      c = (c ^ bytes.loadUnaligned(fromByteOffset: at &+ 16, as: UInt64.self)) &* multiplier
      d = (d ^ bytes.loadUnaligned(fromByteOffset: at &+ 24, as: UInt64.self)) &* multiplier
      at &+= 32
    }
    while at < bytes.count {
      a = (a ^ UInt64(bytes[at])) &* multiplier
      at += 1
    }
    return [a, b, c, d].reduce(UInt64(bytes.count)) { ($0 ^ $1 ^ $1 >> 31) &* multiplier }
  }
}

extension GazetteerImage {
  /// Lays sections out behind a header.
  struct Assembler {
    private var bytes: [UInt8]

    init(digest: UInt64) {
      bytes = [UInt8](repeating: 0, count: GazetteerImage.headerCount)
      store(GazetteerImage.magic, at: 0)
      store(GazetteerImage.version, at: 8)
      store(digest, at: 32)
    }

    mutating func reserve(_ count: Int) {
      bytes.reserveCapacity(bytes.count + count)
    }

    mutating func append<Element: BitwiseCopyable>(
      _ section: ImageSection, _ elements: [Element]
    ) {
      bytes.append(contentsOf: repeatElement(0, count: -bytes.count & 63))
      let entry = 64 + 16 * section.rawValue
      store(UInt64(bytes.count), at: entry)
      elements.withUnsafeBytes { raw in
        store(UInt64(raw.count), at: entry + 8)
        bytes.append(contentsOf: raw)
      }
    }

    /// The finished image.
    consuming func finish() -> [UInt8] {
      store(UInt64(bytes.count), at: 16)
      let sum = bytes.withUnsafeBytes { GazetteerImage.checksum($0) }
      store(sum, at: 24)
      return bytes
    }

    private mutating func store(_ value: UInt64, at offset: Int) {
      bytes.withUnsafeMutableBytes {
        $0.storeBytes(of: value, toByteOffset: offset, as: UInt64.self)
      }
    }
  }

  /// An image in memory of its own, a copy of `bytes`.
  convenience init(_ bytes: [UInt8]) throws(Flaw) {
    // Tables are read at random: with pages of two megabytes their addresses are translated faster.
    let page = 2 << 20
    let isBig = bytes.count >= 2 * page
    let room = UnsafeMutableRawPointer.allocate(
      byteCount: max(bytes.count, 64), alignment: isBig ? page : 64)
    #if os(Linux)
      if isBig { madvise(room, bytes.count, MADV_HUGEPAGE) }
    #endif
    bytes.withUnsafeBytes {
      room.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(room), byteCount: $0.count)
    }
    try self.init(base: room, byteCount: bytes.count) { room.deallocate() }
  }
}
