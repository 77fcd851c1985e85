/// A result that could not be written: which file, and why.
public struct WriteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// The reason, lower case, no full stop.
  public let reason: String

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - path: the file or folder.
  ///   - reason: lower case, no full stop.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}
