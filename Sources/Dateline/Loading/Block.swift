/// A stretch of an article that no sentence crosses: a heading, a paragraph, a list item, a note.
public struct Block: Hashable, Sendable {
  /// What part of an article a block is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The headline, or a heading between paragraphs.
    case heading
    /// Running prose.
    case paragraph
    /// One item of a list, without its bullet or number.
    case listItem
    /// A footnote or endnote, with its marker.
    case footnote
    /// A byline, a date line or a caption.
    case caption
  }

  /// What part of the article it is.
  public let kind: Kind
  /// The bytes of the block, trimmed of white space.
  public let span: TextSpan

  /// Makes a block.
  ///
  /// - Parameters:
  ///   - kind: what part of the article it is.
  ///   - span: its bytes, trimmed of white space.
  public init(_ kind: Kind, _ span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
