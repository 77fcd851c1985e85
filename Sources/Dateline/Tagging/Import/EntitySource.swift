/// A file of another project that holds entities, in one of the formats that can be imported.
package protocol EntitySource {
  /// The key of `SOURCES.md` unless the user says another, or nil where only the user knows it.
  static var usualKey: String? { get }

  /// Reads a file and gives its entities.
  ///
  /// Records that cannot be read are told to the sink with their line, and passed over.
  ///
  /// - Parameters:
  ///   - path: the file, packed or not.
  ///   - sink: takes what is found.
  /// - Throws: `ImportError` where the file cannot be read, `DataFileError` where it is of another
  ///   shape altogether.
  func read(_ path: String, into sink: ImportSink) throws
}
