#if canImport(Glibc)
  import Glibc
#endif

/// A file that grows piece by piece and takes its place when it is finished.
public final class GrowingFile {
  private let descriptor: Int32
  private let place: String
  private let passing: String
  private var isFinished = false

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - folder: where it will stand.
  ///   - name: its name there.
  /// - Throws: `WriteError` that names the file.
  public init(in folder: OutputFolder, named name: String) throws(WriteError) {
    place = "\(folder.path)/\(name)"
    passing = "\(folder.path)/.\(name).\(getpid())"
    descriptor = open(passing, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 {
      throw WriteError(path: place, reason: "cannot be written: \(OutputFolder.lastReason())")
    }
  }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: what to add.
  /// - Throws: `WriteError` that names the file.
  public func append(_ bytes: [UInt8]) throws(WriteError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        throw WriteError(path: place, reason: "cannot be written: \(OutputFolder.lastReason())")
      }
      written += count
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `WriteError` that names the file.
  public func finish() throws(WriteError) {
    isFinished = true
    close(descriptor)
    if rename(passing, place) != 0 {
      throw WriteError(
        path: place, reason: "cannot be put in place: \(OutputFolder.lastReason())")
    }
  }

  deinit {
    if isFinished || descriptor < 0 { return }
    close(descriptor)
    unlink(passing)
  }
}
