/// A doubt about an article that stops nothing: collected, counted and printed, never thrown.
public struct Finding: Hashable, Sendable {
  /// What kind of doubt it is; the raw value stands in files.
  public enum Category: String, Sendable, CaseIterable {
    /// A name that two entities share and the text does not decide between.
    case ambiguousName = "ambiguous-name"
    /// A relative date without anything to count from.
    case unresolvedDate = "unresolved-date"
    /// A date that is written like one and is none, as February 30.
    case impossibleDate = "impossible-date"
    /// A date that two conventions read differently, as 03/04/2021.
    case ambiguousDate = "ambiguous-date"
    /// A date that follows from what is told, as that of an event from its anniversary.
    case inferredDate = "inferred-date"
    /// An article whose publication date is unknown or contradictory.
    case publicationDate = "publication-date"
    /// Bytes that were not valid in the encoding of the file.
    case encoding = "encoding"
    /// A sentence too long to be analysed within its budget.
    case budget = "budget"
    /// A layer of an input line that does not fit its text.
    case invalidLayer = "invalid-layer"
  }

  /// What kind of doubt it is.
  public let category: Category
  /// Where in the text, if at one place.
  public let span: TextSpan?
  /// The doubt in one sentence, lower case, quotes round input, no full stop.
  public let message: String

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - category: the kind of doubt.
  ///   - span: the bytes it is about, if it is about one place.
  ///   - message: one sentence, lower case, without a full stop.
  public init(_ category: Category, at span: TextSpan? = nil, _ message: String) {
    self.category = category
    self.span = span
    self.message = message
  }
}
