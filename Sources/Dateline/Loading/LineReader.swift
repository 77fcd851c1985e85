#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a file line by line with a buffer as large as its longest line.
final class LineReader {
  /// A line of the file without its line feed.
  struct Line {
    /// The line number, from 1.
    let number: Int
    /// The bytes, without the line feed and a carriage return before it.
    let bytes: [UInt8]
  }

  private static let chunk = 1 << 18
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the next line starts in the buffer.
  private var start = 0
  private var number = 0
  private var atEnd = false

  /// Whether no line has been read.
  var isEmpty: Bool { number == 0 }

  /// Opens a file.
  ///
  /// - Throws: `ArticleError` where it is not a regular file that can be read.
  init(path: String) throws(ArticleError) {
    self.path = path
    descriptor = try SourceFile.open(path)
  }

  deinit {
    close(descriptor)
  }

  /// The next line, or nil after the last one.
  ///
  /// - Throws: `ArticleError` where reading fails or the line is longer than an article may be;
  ///   no line follows then.
  /// - Complexity: amortised O(*n*) in the length of the line.
  func next() throws(ArticleError) -> Line? {
    var searched = start
    while true {
      if let newline = newline(from: searched) {
        defer { start = newline + 1 }
        return line(upTo: newline)
      }
      searched = buffer.count
      if atEnd {
        if start == buffer.count { return nil }
        defer { start = buffer.count }
        return line(upTo: buffer.count)
      }
      if buffer.count - start > SourceFile.limit {
        atEnd = true
        start = buffer.count
        throw ArticleError(
          .tooLarge, path: path, line: number + 1,
          "the line has more than \(SourceFile.limit) bytes, the most an article may have; split it"
        )
      }
      searched -= start
      try fill()
    }
  }

  private func line(upTo end: Int) -> Line {
    number += 1
    var end = end
    if end > start, buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Line(number: number, bytes: Array(buffer[start..<end]))
  }

  private func newline(from offset: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, offset < bytes.count,
        let found = memchr(base + offset, 0x0A, bytes.count - offset)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Moves what is left to the front of the buffer and reads on behind it.
  private func fill() throws(ArticleError) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    // Twice what there is, so that a long line is moved a constant number of times.
    let wanted = max(Self.chunk, buffer.count)
    let held = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: wanted))
    var code: Int32 = 0
    let got = buffer.withUnsafeMutableBytes { bytes in
      while true {
        let got = read(descriptor, bytes.baseAddress?.advanced(by: held), wanted)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        return max(0, got)
      }
    }
    buffer.removeLast(wanted - got)
    if got == 0 { atEnd = true }
    if code != 0 {
      start = buffer.count
      throw SourceFile.unreadable(path, code)
    }
  }
}
