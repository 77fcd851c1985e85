/// Why an import cannot go on: a file that cannot be read or written, or is damaged.
package struct ImportError: Error, Hashable, CustomStringConvertible {
  /// The file and the reason, in the style of compilers.
  package let description: String

  init(_ path: String, _ reason: String) {
    description = "\(path): \(reason)"
  }
}
