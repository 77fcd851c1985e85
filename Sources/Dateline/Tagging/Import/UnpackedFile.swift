internal import CCompression

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of a file, unpacked where it is gzip or bzip2, a piece at a time.
final class UnpackedFile {
  /// The path, as messages give it.
  let path: String
  private let descriptor: Int32
  private var inflater: OpaquePointer?
  private var input: [UInt8] = []
  private var used = 0
  private var atEnd = false

  private static let chunk = 1 << 18

  /// Opens a file.
  ///
  /// - Parameter path: the file, `-` for standard input.
  /// - Throws: `ImportError` where it cannot be read, or is packed in another way.
  init(_ path: String) throws(ImportError) {
    self.path = path == "-" ? "standard input" : path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw ImportError(path, "\(String(cString: strerror(errno))); check the path")
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw ImportError(path, "a folder; name a file in it")
    }
    try readInput()
    switch input.prefix(6) {
    case let head where head.starts(with: [0x1F, 0x8B]):
      inflater = dateline_inflater_make(Int32(DATELINE_GZIP))
    case let head where head.starts(with: [0x42, 0x5A, 0x68]):
      inflater = dateline_inflater_make(Int32(DATELINE_BZIP2))
    case let head where head.starts(with: [0x50, 0x4B, 0x03, 0x04]):
      throw ImportError(self.path, "a zip archive; unpack it first")
    case let head where head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]):
      throw ImportError(self.path, "packed with xz; pipe it: xz -dc FILE | dateline … -")
    case let head where head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]):
      throw ImportError(self.path, "packed with zstd; pipe it: zstd -dc FILE | dateline … -")
    case let head where head.starts(with: [0xEF, 0xBB, 0xBF]): used = 3
    default: break
    }
  }

  deinit {
    if let inflater { dateline_inflater_free(inflater) }
    if descriptor > 0 { close(descriptor) }
  }

  /// The next bytes, none at the end.
  ///
  /// - Throws: `ImportError` where reading fails or the packed stream is damaged or cut off.
  func next() throws(ImportError) -> [UInt8] {
    guard let inflater else {
      if used == input.count, !atEnd { try readInput() }
      defer { used = input.count }
      return used == 0 ? input : Array(input[used...])
    }
    while true {
      if used == input.count, !atEnd { try readInput() }
      if used == input.count {
        if dateline_inflater_is_whole(inflater) == 0 {
          throw ImportError(path, "the packed file ends too early; fetch it again")
        }
        return []
      }
      var output = [UInt8](repeating: 0, count: 4 * Self.chunk)
      var taken = input.count - used
      var made = output.count
      let status = input.withUnsafeBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target -> Int32 in
          guard let from = source.baseAddress, let to = target.baseAddress else { return -1 }
          return dateline_inflater_run(inflater, from + used, &taken, to, &made)
        }
      }
      if status != 0 { throw ImportError(path, "the packed file is damaged; fetch it again") }
      used += taken
      if made > 0 {
        output.removeLast(output.count - made)
        return output
      }
      if taken == 0, !atEnd {
        try readInput()
      } else if taken == 0 {
        throw ImportError(path, "the packed file ends too early; fetch it again")
      }
    }
  }

  /// Reads on behind what has not been used.
  private func readInput() throws(ImportError) {
    input.removeFirst(used)
    used = 0
    let held = input.count
    input.append(contentsOf: repeatElement(0, count: Self.chunk))
    let got = input.withUnsafeMutableBytes { bytes in
      while true {
        let got = read(descriptor, bytes.baseAddress?.advanced(by: held), Self.chunk)
        if got >= 0 || errno != EINTR { return got }
      }
    }
    input.removeLast(Self.chunk - max(0, got))
    if got < 0 { throw ImportError(path, "\(String(cString: strerror(errno))); check the file") }
    if got == 0 { atEnd = true }
  }
}
