/// "The fortieth anniversary of its outbreak in 2019": what the text does not say, but implies.
///
/// The year of the event is no value of the expression: it is inferred, and a finding says from what.
struct Anniversary {
  /// A date that the text tells, by which an anniversary may be counted.
  struct Told {
    let span: TextSpan
    let year: Int
    let sentence: Int
  }

  /// Which anniversary it is.
  let count: Int
  /// The bytes of the expression.
  let span: TextSpan
  /// The sentence it stands in.
  let sentence: Int

  /// The finding that names the year of the event, counted from the first date of the sentence
  /// behind the expression, else from the last before it; nil where the sentence tells none.
  func finding(_ told: [Told], in text: (TextSpan) -> String) -> Finding? {
    let near = told.filter { $0.sentence == sentence }
    let basis = near.first { $0.span.start >= span.end } ?? near.last
    guard let basis, count > 0, count < 10_000 else { return nil }
    let year = CalendarStretch.year(basis.year - count)
    return Finding(
      .inferredDate, at: span,
      "it was in '\(year.timex)': '\(text(span))' counts \(count) years to '\(text(basis.span))'")
  }
}
