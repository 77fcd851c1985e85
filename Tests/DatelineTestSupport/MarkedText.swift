public import Dateline

/// A test's input that holds its own expectations.
///
/// `[NATO|Organization] met in [Vilnius|Place].` has two marks. Square brackets round a stretch of text, with a bar and a label before the closing bracket, mark
/// a span; `‖` marks a boundary. Neither is part of the text. A backslash keeps the next character.
public struct MarkedText: Sendable {
  /// A marked span and its label.
  public struct Mark: Hashable, Sendable, CustomStringConvertible {
    /// The bytes between the brackets.
    public let span: TextSpan
    /// The characters of the span.
    public let surface: String
    /// What stands after the bar.
    public let label: String

    /// Makes a mark.
    public init(span: TextSpan, surface: String, label: String) {
      self.span = span
      self.surface = surface
      self.label = label
    }

    /// The mark as it was written, `[surface|label]`.
    public var description: String { "[\(surface)|\(label)]" }
  }

  /// The text without marks.
  public let text: ArticleText
  /// The marks in the order of their opening brackets.
  public let marks: [Mark]
  /// The byte offsets of the boundaries in `text`.
  public let boundaries: [Int]

  /// Reads marked text.
  public init(_ marked: String) {
    var plain = ""
    var open: [(start: Int, index: Int)] = []
    var spans: [(start: Int, end: Int, label: String)] = []
    var boundaries: [Int] = []
    var characters = marked[...]
    while let character = characters.popFirst() {
      switch character {
      case "\\":
        if let next = characters.popFirst() { plain.append(next) }
      case "[":
        open.append((plain.utf8.count, spans.count))
        spans.append((plain.utf8.count, plain.utf8.count, ""))
      case "|" where !open.isEmpty:
        guard let closing = characters.firstIndex(of: "]") else { continue }
        let label = String(characters[..<closing])
        characters = characters[characters.index(after: closing)...]
        let bracket = open.removeLast()
        spans[bracket.index] = (bracket.start, plain.utf8.count, label)
      case "‖":
        boundaries.append(plain.utf8.count)
      default:
        plain.append(character)
      }
    }
    let text = ArticleText(plain)
    self.text = text
    self.boundaries = boundaries
    marks = spans.map { span in
      Mark(
        span: TextSpan(span.start, span.end), surface: text[TextSpan(span.start, span.end)],
        label: span.label)
    }
  }
}
