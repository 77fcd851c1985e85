#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A table that is written line by line and stands under its name only when it is whole.
package final class TableFile {
  private let path: String
  private let temporary: String
  private let file: UnsafeMutablePointer<FILE>
  private var isOpen = true

  /// Opens a file beside the one that will be.
  ///
  /// - Throws: `ImportError` where it cannot be written.
  package init(_ path: String) throws(ImportError) {
    self.path = path
    temporary = "\(path).\(getpid())"
    guard let file = fopen(temporary, "w") else {
      throw ImportError(path, "\(String(cString: strerror(errno))); choose another --output")
    }
    self.file = file
  }

  deinit {
    if isOpen {
      fclose(file)
      unlink(temporary)
    }
  }

  /// Writes a line.
  ///
  /// - Throws: `ImportError` where it cannot be written.
  package func write(_ line: String) throws(ImportError) {
    var line = line
    line.append("\n")
    let isWhole = line.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    if !isWhole { throw ImportError(path, "cannot be written; is there room?") }
  }

  /// Gives the file its name.
  ///
  /// - Throws: `ImportError` where it cannot be written whole.
  package func finish() throws(ImportError) {
    isOpen = false
    guard fclose(file) == 0, rename(temporary, path) == 0 else {
      unlink(temporary)
      throw ImportError(path, "cannot be written; is there room?")
    }
  }
}
