/// What is wrong with the project's own data files, each fault with its address and its remedy.
///
/// All faults of a file are reported together, not only the first.
public struct DataFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One fault: where, and what to do about it.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// Where the fault stands.
    public let location: SourceLocation
    /// The fault and its remedy in lower case, quotes round input, no full stop.
    public let message: String

    /// Makes a fault.
    ///
    /// - Parameters:
    ///   - location: where the fault stands.
    ///   - message: the fault and its remedy.
    public init(_ location: SourceLocation, _ message: String) {
      self.location = location
      self.message = message
    }

    /// The fault in the style of compilers, `path:line:column: message`.
    public var description: String { "\(location): \(message)" }
  }

  /// The faults in the order of the file.
  public let faults: [Fault]

  /// Gathers faults.
  public init(_ faults: [Fault]) {
    self.faults = faults
  }

  /// Makes an error of one fault.
  public init(_ location: SourceLocation, _ message: String) {
    faults = [Fault(location, message)]
  }

  /// One line a fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
