#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The lines of a file that may be packed, with a buffer as large as the longest of them.
final class ImportLines {
  /// Lines beyond it are passed over: nothing that any source writes on purpose.
  static let longest = 1 << 26

  private let file: UnpackedFile
  private var buffer: [UInt8] = []
  private var start = 0
  /// The number of the line that `next` gave last.
  private(set) var number = 0

  /// Whether the last line was passed over for its length; it was given as an empty one.
  private(set) var isTooLong = false

  /// The path, as messages give it.
  var path: String { file.path }

  /// Where the last line stands.
  var location: SourceLocation { SourceLocation(path: path, line: number) }

  init(_ path: String) throws(ImportError) {
    file = try UnpackedFile(path)
  }

  /// Calls `body` with the next line, without its line feed and carriage return.
  ///
  /// - Returns: what `body` returned, or nil at the end.
  /// - Throws: `ImportError` where reading fails.
  /// - Complexity: O(*n*) in the length of the line; a line beyond `longest` costs no memory and is
  ///   given as an empty one.
  func next<Result>(_ body: (ArraySlice<UInt8>) -> Result) throws(ImportError) -> Result? {
    var searched = start
    isTooLong = false
    while true {
      if let newline = newline(from: searched) {
        number += 1
        var end = newline
        if end > start, buffer[end - 1] == 0x0D { end -= 1 }
        defer { start = newline + 1 }
        return body(isTooLong ? buffer[0..<0] : buffer[start..<end])
      }
      if buffer.count - start > Self.longest {
        isTooLong = true
        start = buffer.count
      }
      let more = try file.next()
      if more.isEmpty {
        guard start < buffer.count else { return nil }
        number += 1
        defer { start = buffer.count }
        return body(isTooLong ? buffer[0..<0] : buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      buffer += more
    }
  }

  private func newline(from offset: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, offset < bytes.count,
        let found = memchr(base + offset, 0x0A, bytes.count - offset)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
