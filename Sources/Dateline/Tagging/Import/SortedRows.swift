#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Sorts more rows than memory should hold: sorted runs on disk, merged in the end.
///
/// Rows are sorted by name, type and country, then by their bytes, so that the same rows give the
/// same file whatever their order was.
final class SortedRows {
  private let path: String
  private let limit: Int
  private var bytes: [UInt8] = []
  private var lines: [Range<Int>] = []
  private var runs: [String] = []

  /// Starts with no row.
  ///
  /// - Parameters:
  ///   - path: the file that the rows are for; runs are kept beside it.
  ///   - limit: how many bytes of rows to hold in memory.
  init(besides path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  deinit {
    for run in runs { unlink(run) }
  }

  /// Adds a row.
  ///
  /// - Throws: `ImportError` where a run cannot be written.
  func add(_ entity: ImportedEntity) throws(ImportError) {
    let start = bytes.count
    bytes += Array("\(entity.name)\t\(entity.type.rawValue)\t\(entity.country)\t".utf8)
    bytes += Array(entity.row.utf8)
    lines.append(start..<bytes.count)
    if bytes.count >= limit { try spill() }
  }

  /// Calls `body` with all rows in their order.
  ///
  /// - Throws: `ImportError` where a run cannot be read, and what `body` throws.
  func read(
    _ body: (ImportedEntity) throws(ImportError) -> Void
  ) throws(ImportError) {
    if runs.isEmpty {
      for line in sorted() {
        if let entity = Self.entity(bytes[line]) { try body(entity) }
      }
      return
    }
    if !lines.isEmpty { try spill() }
    var heads: [(line: [UInt8], run: ImportLines)] = []
    for run in runs {
      let run = try ImportLines(run)
      if let line = try run.next({ Array($0) }) { heads.append((line, run)) }
    }
    // Few runs: a look at each head is cheap beside reading a line.
    while let first = heads.indices.min(by: { Self.precedes(heads[$0].line, heads[$1].line) }) {
      if let entity = Self.entity(heads[first].line[...]) { try body(entity) }
      if let line = try heads[first].run.next({ Array($0) }) {
        heads[first].line = line
      } else {
        heads.remove(at: first)
      }
    }
  }

  private func sorted() -> [Range<Int>] {
    bytes.withUnsafeBytes { bytes in
      lines.sorted {
        Self.precedes(
          UnsafeRawBufferPointer(rebasing: bytes[$0]), UnsafeRawBufferPointer(rebasing: bytes[$1]))
      }
    }
  }

  private func spill() throws(ImportError) {
    let run = "\(path).run-\(runs.count)"
    guard let file = fopen(run, "w") else {
      throw ImportError(run, "\(String(cString: strerror(errno))); choose another --output")
    }
    runs.append(run)
    var isWhole = true
    for line in sorted() {
      let count = bytes[line].withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      if count != line.count || putc(0x0A, file) < 0 { isWhole = false }
    }
    if fclose(file) != 0 || !isWhole { throw ImportError(run, "cannot be written; is there room?") }
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { precedes(left, $0) } }
  }

  private static func precedes(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Bool {
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else {
      return left.count < right.count
    }
    let order = memcmp(leftStart, rightStart, min(left.count, right.count))
    return order != 0 ? order < 0 : left.count < right.count
  }

  /// Reads a line back: the cells that it is sorted by, then the row.
  private static func entity(_ line: ArraySlice<UInt8>) -> ImportedEntity? {
    var at = line.startIndex
    for _ in 0..<3 {
      guard let tab = line[at...].firstIndex(of: 0x09) else { return nil }
      at = tab + 1
    }
    return ImportedEntity(row: String(decoding: line[at...], as: UTF8.self))
  }
}
