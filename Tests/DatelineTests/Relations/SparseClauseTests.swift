import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Clauses that leave something out, or tell it elsewhere")
struct SparseClauseTests {
  /// What each text must yield, as `TYPE subject > object`, and what it must not, with `!` in front.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "a clause that repeats another",
      "[Peru|Polity] accused [Chile|Polity] of spying, as did [Cuba|Polity].",
      ["ACCUSE Peru > Chile", "ACCUSE Cuba > Chile"]
    ),
    (
      "so has another",
      "[Nepal|Polity] has accused [Kenya|Polity] of spying, and so has [Bhutan|Polity].",
      ["ACCUSE Nepal > Kenya", "ACCUSE Bhutan > Kenya"]
    ),
    (
      "a comparison repeats nothing",
      "[Peru|Polity] attacked [Chile|Polity] as [Cuba|Polity] waited.",
      ["ASSAULT Peru > Chile", "!ASSAULT Cuba > Chile"]
    ),
    (
      "a preposition that stands twice",
      "[Poland|Polity] will send tanks to [Ukraine|Polity] and to [Moldova|Polity].",
      ["AID Poland > Ukraine", "AID Poland > Moldova"]
    ),
    (
      "that as an object", "The arms that [Egypt|Polity] sent to [Chad|Polity] were old.",
      ["AID Egypt > Chad"]
    ),
    (
      "whom before two objects",
      "[Ana Cruz|Person], whom [Mexico|Polity] had granted asylum, left.",
      ["AID Mexico > Ana Cruz"]
    ),
    (
      "singled out", "It was [Qatar|Polity] that attacked [Yemen|Polity].",
      ["ASSAULT Qatar > Yemen"]
    ),
    (
      "gerund in front", "By arming the [Kurds|Group], [Norway|Polity] angered [Turkey|Polity].",
      ["AID Norway > Kurds"]
    ),
    (
      "an infinitive and its object before the verb",
      "[Norway|Polity]'s refusal to recognise [Kosovo|Polity] has angered many.",
      ["REJECT Norway > Kosovo", "SUPPORT Norway > Kosovo"]
    ),
    (
      "a perfect taken for possession",
      "[Kenya|Polity] and [Egypt|Polity] had armed [Hamas|ArmedGroup].",
      ["AID Kenya > Hamas", "AID Egypt > Hamas"]
    ),
    (
      "where", "[Djibouti|Polity], where [Japan|Polity] has a base, is poor.",
      ["militaryBaseIn Japan > Djibouti"]
    ),
    (
      "on whose list", "[Hamas|ArmedGroup] was put on [Norway|Polity]'s list of terrorist groups.",
      ["SANCTION Norway > Hamas"]
    ),
    (
      "a deed that is asked for",
      "[Kenya|Polity] demanded the withdrawal of [Rwandan|Polity] troops from [Congo|Polity].",
      ["RETREAT Rwandan > Congo"]
    ),
    (
      "what stands before a verb is not what it is about",
      "Unlike [Poland|Polity], [Hungary|Polity] refused to pay.",
      ["!REJECT Hungary > Poland"]
    ),
    (
      "a particle makes another verb",
      "[Jordan|Polity] took in the people of [Gaza|Place].", ["!COERCE Jordan > Gaza"]
    ),
    (
      "who asked is refused",
      "[Spain|Polity] insisted that [Chad|Polity] should pay. [Chad|Polity] refused to obey.",
      ["REJECT Chad > Spain"]
    ),
    (
      "an office that passes on",
      "[Liz Truss|Person], the prime minister of [Britain|Polity], was replaced by [Rishi Sunak|Person].",
      ["holdsPosition Rishi Sunak > Britain"]
    ),
    (
      "members of the body that the passage tells of",
      "[Egypt|Polity] joined [BRICS|Organization] in 2024.‖ [Iran|Polity] joined in 2025.",
      ["memberOf Egypt > BRICS", "memberOf Iran > BRICS"]
    ),
    (
      "an officeholder travels for his state",
      "[Radek Sikorski|Person], the foreign minister of [Poland|Polity], flew to [Kenya|Polity].",
      ["CONSULT Radek Sikorski > Kenya"]
    ),
  ]

  @Test("is understood all the same", arguments: cases)
  func isUnderstood(name: String, text: String, expected: [String]) throws {
    let (found, names) = try ReadingDesk().read(MarkedText(text))
    let lines = found.relations.map { relation in
      let subject = relation.subject.map { names.entities[$0.entity].name } ?? "-"
      let object = relation.object.map { names.entities[$0.entity].name } ?? "-"
      return "\(relation.type.rawValue) \(subject) > \(object)"
    }
    for line in expected {
      if line.hasPrefix("!") {
        #expect(!lines.contains(String(line.dropFirst())), "\(name): \(lines)")
      } else {
        #expect(lines.contains(line), "\(name): \(lines)")
      }
    }
  }
}
