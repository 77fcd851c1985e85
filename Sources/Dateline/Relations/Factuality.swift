/// How surely something holds, as the text says it: four axes and one derived label.
public struct Factuality: Hashable, Sendable {
  /// Whether the text says that it holds or that it does not.
  public enum Polarity: String, Sendable, CaseIterable {
    /// It holds.
    case positive
    /// It does not hold.
    case negative
  }

  /// How sure the text is.
  public enum Certainty: String, Sendable, CaseIterable {
    /// Sure.
    case certain
    /// Likely.
    case probable
    /// No more than possible.
    case possible
  }

  /// When it holds as seen from the article.
  public enum Tense: String, Sendable, CaseIterable {
    /// Before the article.
    case past
    /// At the time of the article, or always.
    case present
    /// After the article.
    case future
  }

  /// The one word derived from the axes; the first that applies wins.
  public enum Label: String, Sendable, CaseIterable {
    /// The text says that it did not or does not hold.
    case negated
    /// Planned, expected or promised.
    case future
    /// May be, could be, should be, is asked.
    case possible
    /// A source says so and the author does not endorse it.
    case reported
    /// The author says so.
    case asserted
  }

  /// Whether it holds.
  public let polarity: Polarity
  /// How sure the text is.
  public let certainty: Certainty
  /// When it holds.
  public let tense: Tense
  /// Whether only a source says so.
  public let isReported: Bool

  /// Makes a factuality; what is not given is the plainest: positive, certain, past, unreported.
  public init(
    polarity: Polarity = .positive, certainty: Certainty = .certain, tense: Tense = .past,
    isReported: Bool = false
  ) {
    self.polarity = polarity
    self.certainty = certainty
    self.tense = tense
    self.isReported = isReported
  }

  /// The derived label: negated, future, possible, reported, else asserted.
  public var label: Label {
    if polarity == .negative { return .negated }
    if tense == .future { return .future }
    if certainty != .certain { return .possible }
    return isReported ? .reported : .asserted
  }
}
