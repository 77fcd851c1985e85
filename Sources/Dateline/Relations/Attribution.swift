/// According to whom something is said.
public struct Attribution: Hashable, Sendable {
  /// The positions of the sources in the list of entities, outermost first, at most two; empty
  /// where the source is unnamed.
  public let sources: [Int]
  /// The bytes of the words of saying: "said", "according to".
  public let cue: TextSpan
  /// Whether the source is unnamed: "officials", "analysts".
  public let isAnonymous: Bool

  /// Makes an attribution.
  ///
  /// - Parameters:
  ///   - sources: positions in the list of entities, outermost first.
  ///   - cue: the bytes of the words of saying.
  ///   - isAnonymous: whether the source is unnamed.
  public init(sources: [Int], cue: TextSpan, isAnonymous: Bool) {
    self.sources = sources
    self.cue = cue
    self.isAnonymous = isAnonymous
  }
}
