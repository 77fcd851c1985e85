/// A half-open range of UTF-8 bytes in an article's text.
///
/// Every statement of Dateline points at the characters it came from through one of these. Offsets
/// are 32-bit: a text may hold up to 2 GiB.
public struct TextSpan: Hashable, Sendable {
  private let lowerBound: Int32
  private let upperBound: Int32

  /// The offset of the first byte.
  public var start: Int { Int(lowerBound) }

  /// The offset after the last byte.
  public var end: Int { Int(upperBound) }

  /// The length in bytes.
  public var count: Int { Int(upperBound - lowerBound) }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// The span as a range of byte offsets.
  public var range: Range<Int> { start..<end }

  /// Makes the span of the bytes from `start` up to, not including, `end`.
  ///
  /// - Parameters:
  ///   - start: the offset of the first byte.
  ///   - end: the offset after the last byte; not before `start`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    lowerBound = Int32(truncatingIfNeeded: start)
    upperBound = Int32(truncatingIfNeeded: end)
  }

  /// Makes the span of a range of byte offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the byte at `offset` lies inside this span.
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest span that holds both spans and what lies between them.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// Orders spans by where they start, then by where they end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.lowerBound != right.lowerBound
      ? left.lowerBound < right.lowerBound : left.upperBound < right.upperBound
  }
}

extension TextSpan: CustomStringConvertible {
  /// The two offsets, as in `12..<19`.
  public var description: String { "\(start)..<\(end)" }
}
