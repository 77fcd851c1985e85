/// Why one input gives no article; the rest of the batch goes on.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way; the raw value stands in files.
  public enum Kind: String, Sendable, CaseIterable {
    /// Nothing lies at the path.
    case missing
    /// The system refuses to read what lies there.
    case unreadable
    /// A pipe, a device or a socket.
    case special
    /// A file named by the user whose ending no reader takes.
    case unsupported
    /// A file met in a folder whose ending no reader takes; it is listed and passed over.
    case skipped
    /// A file, a folder or a record without any text.
    case empty
    /// Bytes that are no text in any encoding.
    case binary
    /// More bytes than one article may have.
    case tooLarge = "too-large"
    /// A line of a JSONL file that holds no article.
    case record
  }

  /// What stands in the way.
  public let kind: Kind
  /// The path as the user gave it, or as it was met in a folder.
  public let path: String
  /// The line, from 1, where the fault lies on one.
  public let line: Int?
  /// The fault and its remedy in lower case, quotes round input, no full stop.
  public let message: String

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - kind: what stands in the way.
  ///   - path: the path of the input.
  ///   - line: the line, from 1, where the fault lies on one.
  ///   - message: the fault and its remedy, joined by a semicolon.
  public init(_ kind: Kind, path: String, line: Int? = nil, _ message: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.message = message
  }

  /// The error in the style of compilers, `path: message` or `path:line: message`.
  public var description: String {
    if let line { return "\(path):\(line): \(message)" }
    return "\(path): \(message)"
  }
}
