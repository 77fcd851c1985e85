import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A folder that results are written into, each file whole or not at all.
///
/// A file is written under a passing name beside its place and then renamed, so that a crash never
/// leaves half of one.
public struct OutputFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// Makes the folder and those above it where they do not exist.
  ///
  /// - Parameter path: the folder.
  /// - Throws: `WriteError` that names the folder.
  public init(_ path: String) throws(WriteError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw WriteError(path: path, reason: "cannot make the folder: \(Self.lastReason())")
    }
  }

  /// A folder inside this one, made where it does not exist.
  ///
  /// - Parameter name: its name.
  /// - Returns: the folder.
  /// - Throws: `WriteError` that names the folder.
  public func folder(_ name: String) throws(WriteError) -> OutputFolder {
    try OutputFolder("\(path)/\(name)")
  }

  /// Writes a whole file.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - name: its name in the folder.
  /// - Throws: `WriteError` that names the file.
  public func write(_ bytes: [UInt8], to name: String) throws(WriteError) {
    let file = try GrowingFile(in: self, named: name)
    try file.append(bytes)
    try file.finish()
  }

  /// The reason of the last failed system call, in words.
  static func lastReason() -> String { String(cString: strerror(errno)) }
}
