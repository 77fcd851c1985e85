#if canImport(Glibc)
  import Glibc
#endif

/// Writes whole byte arrays to a file descriptor.
enum StandardOutput {
  /// Writes all bytes, however many calls that takes.
  ///
  /// - Parameters:
  ///   - bytes: what to write.
  ///   - descriptor: 1 for standard output, 2 for standard error.
  /// - Returns: whether all was written; false once the reader has gone.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        written += count
      }
      return true
    }
  }
}
