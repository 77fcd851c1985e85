#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that stay at one address, aligned to 64: a file mapped into memory, or a copy.
final class MappedBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file, so that only what is used of it is ever read.
  init(path: String) throws(ModelFileError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw ModelFileError(path, "cannot be opened: \(Self.lastError)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw ModelFileError(path, "is not a file")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw ModelFileError(path, "is empty") }
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      base != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      throw ModelFileError(path, "cannot be mapped into memory: \(Self.lastError)")
    }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
    isMapped = true
  }

  /// Copies bytes to an aligned place of their own.
  init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 64)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  deinit {
    guard let base = bytes.baseAddress else { return }
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
