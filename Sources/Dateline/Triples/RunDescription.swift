/// What made a graph, for its provenance: the software and digests of what it was told.
public struct RunDescription: Hashable, Sendable {
  /// The IRI under which documents and local entities live, ending in `/`.
  public let base: String
  /// The version of the software.
  public let version: String
  /// The SHA-256 of the gazetteer, in hexadecimal.
  public let gazetteerDigest: String
  /// The SHA-256 of the options that change results, in hexadecimal.
  public let configurationDigest: String
  /// Whether open relations become facts too.
  public let includesOpen: Bool

  /// The base that stands in where none is set.
  public static let standardBase = "https://dateline.example/"

  /// Describes a run.
  ///
  /// - Parameters:
  ///   - base: the IRI under which documents and local entities live, ending in `/`.
  ///   - version: the version of the software.
  ///   - gazetteerDigest: the SHA-256 of the gazetteer.
  ///   - configurationDigest: the SHA-256 of the options that change results.
  ///   - includesOpen: whether open relations become facts too.
  public init(
    base: String = RunDescription.standardBase, version: String = DatelineVersion.current,
    gazetteerDigest: String, configurationDigest: String, includesOpen: Bool = false
  ) {
    self.base = base
    self.version = version
    self.gazetteerDigest = gazetteerDigest
    self.configurationDigest = configurationDigest
    self.includesOpen = includesOpen
  }
}
