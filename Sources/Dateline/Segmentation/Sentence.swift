/// A sentence: its bytes and the block it stands in.
///
/// Headings, bylines, list items and footnotes are sentences too. The sentences of an article are
/// in reading order, trimmed of white space, inside one block each, and cover all of its prose.
public struct Sentence: Hashable, Sendable {
  /// The bytes of the sentence, trimmed of white space.
  public let span: TextSpan
  /// What part of the article it stands in.
  public let block: Block.Kind

  /// Makes a sentence.
  ///
  /// - Parameters:
  ///   - span: its bytes, trimmed of white space.
  ///   - block: what part of the article it stands in.
  public init(_ span: TextSpan, in block: Block.Kind = .paragraph) {
    self.span = span
    self.block = block
  }
}
