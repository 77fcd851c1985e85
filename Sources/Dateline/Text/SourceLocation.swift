/// A place in a file that a person may open: path, line and column, both from 1.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named by whoever asked for it.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  /// Makes a location.
  ///
  /// - Parameters:
  ///   - path: the file's name as the user knows it.
  ///   - line: the line, from 1.
  ///   - column: the column in code points, from 1.
  public init(path: String, line: Int, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The location as compilers print it, `path:line:column`.
  public var description: String { "\(path):\(line):\(column)" }
}
