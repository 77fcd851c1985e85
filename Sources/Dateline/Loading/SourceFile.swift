#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or folder of the system, asked what it is and read as bytes.
enum SourceFile {
  /// What lies at a path.
  enum Kind {
    /// A regular file, with its size in bytes.
    case file(size: Int)
    /// A folder, with what tells it from any other.
    case folder(Identity)
  }

  /// What tells one folder from another, however it is reached.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The most bytes one article may have; offsets are 32 bits wide.
  static let limit = 1 << 30

  /// Says what lies at a path, following links.
  ///
  /// - Throws: `ArticleError` where nothing lies there, or nothing that can be read.
  static func kind(of path: String) throws(ArticleError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT, let target = linkTarget(of: path) {
        throw ArticleError(
          .missing, path: path, "a link to '\(target)', which does not exist; mend the link")
      }
      if code == ENOENT || code == ENOTDIR {
        throw ArticleError(.missing, path: path, "no such file or folder; check the path")
      }
      throw unreadable(path, code)
    }
    switch UInt32(status.st_mode) & UInt32(S_IFMT) {
    case UInt32(S_IFREG): return .file(size: Int(status.st_size))
    case UInt32(S_IFDIR):
      return .folder(
        Identity(
          device: UInt64(truncatingIfNeeded: status.st_dev),
          number: UInt64(truncatingIfNeeded: status.st_ino)))
    case UInt32(S_IFIFO): throw special(path, "a pipe")
    case UInt32(S_IFSOCK): throw special(path, "a socket")
    default: throw special(path, "a device")
    }
  }

  /// The bytes of a regular file.
  ///
  /// - Throws: `ArticleError` where it cannot be read or is larger than `limit`.
  static func bytes(of path: String) throws(ArticleError) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path, errno) }
    let size = Int(status.st_size)
    if size > limit {
      throw ArticleError(
        .tooLarge, path: path,
        "\(size) bytes, and an article may have \(limit); split the file, or give JSONL with one "
          + "article a line")
    }
    var code: Int32 = 0
    // One byte more than the size, so that the end of the file is seen without growing.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { return }
        count += got
      }
    }
    if code != 0 { throw unreadable(path, code) }
    // The file grew while it was read, or is one that tells no size.
    while bytes.count > size, bytes.count <= limit {
      let more = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
      }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Opens a regular file for reading.
  ///
  /// - Throws: `ArticleError` where that fails.
  static func open(_ path: String) throws(ArticleError) -> Int32 {
    guard case .file = try kind(of: path) else {
      throw ArticleError(.special, path: path, "a folder where a file is needed; name a file in it")
    }
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    #else
      let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    #endif
    if descriptor < 0 { throw unreadable(path, errno) }
    return descriptor
  }

  /// The error of a system call that failed on a path.
  static func unreadable(_ path: String, _ code: Int32) -> ArticleError {
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return ArticleError(
      .unreadable, path: path, "cannot be read (\(reason)); check the file and its permissions")
  }

  private static func special(_ path: String, _ what: String) -> ArticleError {
    ArticleError(.special, path: path, "\(what), which is not read; give a file or a folder")
  }

  private static func linkTarget(of path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink(path, $0, characters.count) } ?? 0
      }
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}
