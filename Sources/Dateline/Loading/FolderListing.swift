#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names in a folder in the order of their bytes, hidden ones left out.
///
/// The names lie end to end in one array, so that a folder of a million files costs their bytes and
/// four more each, and the order depends on no locale.
struct FolderListing {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  /// The number of names.
  var count: Int { starts.count }

  /// Reads a folder.
  ///
  /// - Throws: `ArticleError` where the folder cannot be opened.
  /// - Complexity: O(*n* log *n*) in the number of names.
  init(of path: String) throws(ArticleError) {
    guard let folder = opendir(path) else { throw SourceFile.unreadable(path, errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = UnsafeRawPointer(entry).advanced(by: offset)
      let length = strlen(name.assumingMemoryBound(to: CChar.self))
      let characters = UnsafeRawBufferPointer(start: name, count: length)
      if length == 0 || characters[0] == UInt8(ascii: ".") { continue }
      if bytes.count + length > Int32.max { break }
      starts.append(Int32(bytes.count))
      bytes.append(contentsOf: characters)
    }
    sort()
  }

  /// A name, by its place in the order.
  subscript(index: Int) -> String {
    String(decoding: bytes[Int(starts[index])..<Int(ends[index])], as: UTF8.self)
  }

  private mutating func sort() {
    let bounds = starts + [Int32(bytes.count)]
    var order = (0..<starts.count).map { Int32($0) }
    bytes.withUnsafeBytes { all in
      func precedes(_ left: Int32, _ right: Int32) -> Bool {
        let a = UnsafeRawBufferPointer(
          rebasing: all[Int(bounds[Int(left)])..<Int(bounds[Int(left) + 1])])
        let b = UnsafeRawBufferPointer(
          rebasing: all[Int(bounds[Int(right)])..<Int(bounds[Int(right) + 1])])
        return a.lexicographicallyPrecedes(b)
      }
      order.sort(by: precedes)
    }
    starts = order.map { bounds[Int($0)] }
    ends = order.map { bounds[Int($0) + 1] }
  }
}
