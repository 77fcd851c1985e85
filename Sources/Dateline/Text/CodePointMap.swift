/// Translates between byte offsets and code point offsets of one text.
///
/// Inside Dateline offsets are bytes; the exchange format and JSON-LD count Unicode code points.
/// A mark every 64 bytes keeps both directions at a bounded scan.
public struct CodePointMap: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  /// Code points that start before byte `64 * i`; empty when the text is ASCII, where both agree.
  private let marks: [Int32]
  /// The number of code points in the text.
  public let codePointCount: Int

  /// Reads a text once and sets the marks.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: ArticleText) {
    bytes = text.bytes
    var marks: [Int32] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var seen: Int32 = 0
    text.withBytes { bytes in
      for offset in 0..<bytes.count {
        if offset & (Self.stride - 1) == 0 { marks.append(seen) }
        if bytes[offset] & 0xC0 != 0x80 { seen += 1 }
      }
    }
    codePointCount = Int(seen)
    self.marks = codePointCount == bytes.count ? [] : marks
  }

  /// The number of code points that start before a byte offset.
  ///
  /// - Parameter byte: an offset from 0 to the length of the text.
  /// - Returns: a code point offset.
  /// - Complexity: O(1).
  public func codePoint(atByte byte: Int) -> Int {
    if marks.isEmpty { return byte }
    if byte >= bytes.count { return codePointCount }
    let block = byte / Self.stride
    var count = Int(marks[block])
    for offset in block * Self.stride..<byte where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The byte offset at which a code point starts, or the length of the text past the last one.
  ///
  /// - Parameter codePoint: an offset from 0 to `codePointCount`; larger ones are clamped.
  /// - Returns: a byte offset.
  /// - Complexity: O(log *n*) in the length of the text.
  public func byte(atCodePoint codePoint: Int) -> Int {
    if marks.isEmpty { return min(max(codePoint, 0), bytes.count) }
    if codePoint >= codePointCount { return bytes.count }
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(marks[middle]) <= codePoint { low = middle } else { high = middle }
    }
    var count = Int(marks[low])
    var offset = low * Self.stride
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if count == codePoint { return offset }
        count += 1
      }
      offset += 1
    }
    return bytes.count
  }
}
