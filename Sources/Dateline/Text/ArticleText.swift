/// The text of one article as valid UTF-8 bytes, loaded once and pointed at ever after.
///
/// Stages read `bytes` (or `withBytes` in a hot loop) and hand on `TextSpan`s; a `String` is made
/// only where a person or a file wants one.
public struct ArticleText: Hashable, Sendable {
  /// The UTF-8 code units.
  public let bytes: [UInt8]

  /// The length in bytes.
  public var count: Int { bytes.count }

  /// The span of the whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// Takes the UTF-8 of a string.
  ///
  /// - Complexity: O(*n*) in the length of the string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Takes bytes, replacing what is not UTF-8 by U+FFFD.
  ///
  /// - Parameter bytes: the code units, valid or not.
  /// - Complexity: O(*n*) in the number of bytes; valid bytes are kept without a copy.
  public init(repairing bytes: [UInt8]) {
    let isValid = bytes.withUnsafeBufferPointer { buffer in
      String(validating: buffer, as: UTF8.self) != nil
    }
    self.bytes = isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Takes bytes that a reader has already found to be valid UTF-8.
  ///
  /// - Complexity: O(1).
  package init(valid bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The characters of a span as a string.
  ///
  /// - Complexity: O(*n*) in the length of the span.
  public subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls `body` with the bytes in place, for loops that must not pay for bounds checks.
  public func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }
}
