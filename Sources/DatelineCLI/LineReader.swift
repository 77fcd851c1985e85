import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// Reads a file descriptor line by line in constant memory beyond the longest line.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var consumed = 0
  private var isAtEnd = false

  /// Reads from a file descriptor, 0 for standard input.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line without its line feed, or nil at the end.
  mutating func next() -> [UInt8]? {
    var searched = consumed
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[consumed..<newline])
        consumed = newline + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        defer { consumed = buffer.count }
        return consumed < buffer.count ? Array(buffer[consumed...]) : nil
      }
      if consumed > 0 {
        buffer.removeFirst(consumed)
        searched -= consumed
        consumed = 0
      }
      fill()
    }
  }

  private mutating func fill() {
    let chunk = 1 << 18
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: chunk))
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress?.advanced(by: old), chunk)
    }
    buffer.removeLast(chunk - max(0, count))
    if count <= 0 { isAtEnd = true }
  }
}
