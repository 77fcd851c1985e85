import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("The date of a relation is the one that governs its clause")
struct RelationTimeTests {
  /// The mark `at:` is the trigger with the date that its relation must get; `at:none` no date.
  static let cases: [(name: String, text: String)] = [
    (
      "its own",
      "[Iran|Polity] [attacked|at:2019-05] [Iraq|Polity] in [May 2019|2019-05]."
    ),
    (
      "none told",
      "[Iran|Polity] [attacked|at:none] [Iraq|Polity]."
    ),
    (
      "leading, over a second verb",
      "In [2019|2019] [Iran|Polity] left and [attacked|at:2019] [Iraq|Polity]."
    ),
    (
      "each verb its own",
      "[Iran|Polity] [attacked|at:2019] [Iraq|Polity] in [2019|2019] and left in [2021|2021]."
    ),
    (
      "the clause of purpose under a leading date",
      "In [1996|1996] [China|Polity] met in [Paris|Place] to [attack|at:1996] [Iraq|Polity]."
    ),
    (
      "what is planned is not of the day of the plan",
      "On [Monday|2021-05-17] [Iran|Polity] vowed to [attack|at:none] [Iraq|Polity]."
    ),
    (
      "what is begun is",
      "By [2019|2019] [Iran|Polity] began to [attack|at:2019] [Iraq|Polity]."
    ),
    (
      "an attack whose victims are helped was before",
      "On [Monday|2021-05-17] doctors came to help victims of [attacks|at:none] on [Iraq|Polity]."
    ),
    (
      "talks are not of the day they are asked for",
      "On [Monday|2021-05-17] [Iran|Polity] asked for [talks|at:none] with [Iraq|Polity]."
    ),
    (
      "by doing",
      "[Iran|Polity] ended the talks on [Monday|2021-05-17] by [attacking|at:2021-05-17] [Iraq|Polity]."
    ),
    (
      "after another event",
      "In [2019|2019] [Iran|Polity] left after [attacking|at:none] [Iraq|Polity]."
    ),
    (
      "bare, between subject and verb",
      "[Iran|Polity], [Oman|Polity] and [Qatar|Polity] [Friday|2021-05-14] formally [attacked|at:2021-05-14] [Iraq|Polity]."
    ),
    (
      "with a preposition, between subject and verb",
      "[Iran|Polity] on [Monday|2021-05-17] [attacked|at:2021-05-17] [Iraq|Polity]."
    ),
    (
      "before when",
      "The trouble began in [early 2019|2019], when [Iran|Polity] [attacked|at:2019] [Iraq|Polity]."
    ),
    (
      "before when, in a clause under a verb with a day of its own",
      "In contrast to [Thursday|2021-05-13], when [Iran|Polity] [attacked|at:2021-05-13] [Iraq|Polity], [Friday|2021-05-14] was calm."
    ),
    (
      "on the one who did it",
      "[Iraq|Polity] was [attacked|at:2020-11] off the coast by two armies of [Iran|Polity] [last November|2020-11]."
    ),
    (
      "what is true now, told after what was done then",
      "[Iran|Polity] was founded in [1984|1984] and [supports|at:none] [Iraq|Polity]."
    ),
    (
      "behind a semicolon, by somebody else",
      "In [February|2021-02] both had signed; but [Iran|Polity] [attacked|at:none] [Iraq|Polity]."
    ),
    (
      "and then",
      "[Iran|Polity] left in [May|2021-05] and then [attacked|at:none] [Iraq|Polity]."
    ),
    (
      "leading, with no comma",
      "In [2019|2019] [Iran|Polity] [attacked|at:2019] [Iraq|Polity]."
    ),
    (
      "leading and bare",
      "[Last week|2021-W19] [Iran|Polity] [attacked|at:2021-W19] [Iraq|Polity]."
    ),
    (
      "leading in a second clause",
      "[Oman|Polity] left, and in [2019|2019] [Iran|Polity] [attacked|at:2019] [Iraq|Polity]."
    ),
    (
      "behind the one who did it",
      "[Iraq|Polity] was [attacked|at:2021-05-14] by [Iran|Polity] [early Friday|2021-05-14], killing ten."
    ),
    (
      "between an auxiliary and its verb",
      "[Iran|Polity] had on [Monday|2021-05-17] [attacked|at:2021-05-17] [Iraq|Polity]."
    ),
    (
      "between an auxiliary and its verb, without a preposition",
      "[Iran|Polity] had [a day earlier|2021-05-16] [attacked|at:2021-05-16] [Iraq|Polity]."
    ),
    (
      "a month that looks like an auxiliary",
      "[Iran|Polity] has since [May|2021-05] [attacked|at:2021-05] [Iraq|Polity]."
    ),
    (
      "what is to happen",
      "[Iran|Polity] is [next week|2021-W21] to [attack|at:2021-W21] [Iraq|Polity]."
    ),
    (
      "as long ago as",
      "The towns of [Iraq|Polity] were [attacked|at:2020-08] by [Iran|Polity] as long ago as [August|2020-08]."
    ),
    (
      "at a place that opens the second clause",
      "In [2019|2019] the two sides signed a treaty, and at a forum in [Basra|Place] in [May 2020|2020-05] [Iran|Polity] [attacked|at:2020-05] [Iraq|Polity]."
    ),
    (
      "behind a noun, without a preposition",
      "The men of [Iraq|Polity] were [shot|at:2021-05-16] to death [last Sunday|2021-05-16] by [Iran|Polity]."
    ),
    (
      "on a name of place",
      "[Iran|Polity] [attacked|at:2019-05] [Iraq|Polity] in [Basra|Place] in [May 2019|2019-05]."
    ),
  ]

  @Test("in one sentence; the parser may misread one")
  func sentences() throws {
    let desk = try ReadingDesk()
    var failures: [String] = []
    for (name, text) in Self.cases {
      let marked = MarkedText(text)
      let (found, dates) = try desk.readDated(marked, sentences: [Sentence(marked.text.span)])
      let mark = try #require(marked.marks.first { $0.label.hasPrefix("at:") })
      let relation = found.relations.first { $0.trigger.overlaps(mark.span) }
      let value = relation.map { $0.date.map { dates[$0].value.value } ?? "none" } ?? "no relation"
      if "at:" + value != mark.label { failures.append("\(name): got \(value)") }
    }
    #expect(failures.count <= 1, "\(failures.joined(separator: "\n"))")
  }

  @Test("what is told as past has no date after the day of publication")
  func afterPublication() throws {
    let marked = MarkedText(
      "[Iran|Polity] has invited [Iraq|Polity] to a meeting in [2022|2022].")
    let day = try #require(CalendarDay(year: 2021, month: 5, day: 18))
    let (found, _) = try ReadingDesk().readDated(
      marked, sentences: [Sentence(marked.text.span)], published: day)
    #expect(found.relations.first { $0.type == .request }.map { $0.date == nil } == true)
  }

  @Test("an entry of a chronology has the date before it, the line after it has not")
  func chronology() throws {
    let marked = MarkedText(
      "[May 2019|2019-05]. [Iran|Polity] attacked [Iraq|Polity].\n[Iran|Polity] attacked [Syria|Polity]."
    )
    let text = marked.text
    var sentences: [Sentence] = []
    var start = 0
    text.withBytes { bytes in
      for offset in bytes.indices where bytes[offset] == UInt8(ascii: ".") {
        sentences.append(Sentence(TextSpan(start, offset + 1)))
        start = offset + 2
      }
    }
    let (found, dates) = try ReadingDesk().readDated(marked, sentences: sentences)
    let values = found.relations.map { relation in relation.date.map { dates[$0].value.value } }
    #expect(values == ["2019-05", nil])
  }
}
