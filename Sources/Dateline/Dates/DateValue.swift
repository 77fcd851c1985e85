/// The normalised value of a time expression: TIMEX3 beside EDTF and the days it covers.
public struct DateValue: Hashable, Sendable {
  /// The four types of TIMEX3 (TimeML 1.2.1); the raw value stands in files.
  public enum Kind: String, Sendable, CaseIterable {
    /// A day, month, year or other calendar stretch.
    case date = "DATE"
    /// A time of the day.
    case time = "TIME"
    /// An amount of time.
    case duration = "DURATION"
    /// Something that recurs.
    case set = "SET"
  }

  /// The type.
  public let kind: Kind
  /// The TIMEX3 value, as `2021-05-17`, `2021-W20`, `PXY`, `PRESENT_REF`.
  public let value: String
  /// The TIMEX3 mod, as `START`, `APPROX`, `BEFORE`, if any.
  public let mod: String?
  /// The same in EDTF (ISO 8601-2:2019), or nil where EDTF has no word for it.
  public let edtf: String?
  /// The first day it may cover, if that is known.
  public let earliest: CalendarDay?
  /// The last day it may cover, if that is known.
  public let latest: CalendarDay?
  /// The TIMEX3 quant of a set, as `EVERY`, if any.
  public let quant: String?
  /// The TIMEX3 freq of a set, as `2X`, if any.
  public let frequency: String?

  /// Makes a value.
  ///
  /// - Parameters:
  ///   - kind: the TIMEX3 type.
  ///   - value: the TIMEX3 value.
  ///   - mod: the TIMEX3 mod.
  ///   - edtf: the EDTF string.
  ///   - earliest: the first day covered.
  ///   - latest: the last day covered.
  ///   - quant: the TIMEX3 quant of a set.
  ///   - frequency: the TIMEX3 freq of a set.
  public init(
    _ kind: Kind, _ value: String, mod: String? = nil, edtf: String? = nil,
    earliest: CalendarDay? = nil, latest: CalendarDay? = nil,
    quant: String? = nil, frequency: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.mod = mod
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
    self.quant = quant
    self.frequency = frequency
  }
}

/// A time expression in the text and what it means.
public struct DateMention: Hashable, Sendable {
  /// The bytes of the expression, by the extents of TIMEX3.
  public let span: TextSpan
  /// What it means.
  public let value: DateValue
  /// The bytes of the expression it was counted from, or nil where that was the publication date
  /// or nothing.
  public let anchor: TextSpan?
  /// The rule that found it, for `explain`.
  public let rule: String

  /// Makes a date mention.
  ///
  /// - Parameters:
  ///   - span: the bytes of the expression.
  ///   - value: what it means.
  ///   - anchor: the bytes of the expression it was counted from.
  ///   - rule: the rule that found it.
  public init(_ span: TextSpan, _ value: DateValue, anchor: TextSpan? = nil, rule: String) {
    self.span = span
    self.value = value
    self.anchor = anchor
    self.rule = rule
  }
}

/// What the date stage makes of one article.
public struct TaggedDates: Hashable, Sendable {
  /// The time expressions in reading order; they do not overlap.
  public let dates: [DateMention]
  /// Doubts, as relative dates without anything to count from.
  public let findings: [Finding]

  /// Gathers the results of the stage.
  public init(dates: [DateMention], findings: [Finding] = []) {
    self.dates = dates
    self.findings = findings
  }
}
