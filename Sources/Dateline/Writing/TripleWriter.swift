/// Writes the graph of one article in some format.
public protocol TripleWriter: Sendable {
  /// The ending of the format's files, without a dot.
  var fileExtension: String { get }

  /// The graph as a whole file in UTF-8.
  func bytes(for graph: NamedGraph) -> [UInt8]
}
