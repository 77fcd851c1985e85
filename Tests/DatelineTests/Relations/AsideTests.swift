import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Asides and what stands round them")
struct AsideTests {
  /// All facts and events that each text must yield, as `TYPE subject > object` and the label where
  /// it is not asserted.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "two persons with an office each",
      "[Ana Mesa|Person], the [Chadian|Polity] premier, and [Juan Ruiz|Person], the [Peruvian|Polity] "
        + "president, attacked [Qatar|Polity].",
      [
        "holdsPosition Ana Mesa > Chadian", "holdsPosition Juan Ruiz > Peruvian",
        "ASSAULT Ana Mesa > Qatar", "ASSAULT Juan Ruiz > Qatar",
      ]
    ),
    (
      "two offices with a person each",
      "[Chad|Polity]'s premier, [Ana Mesa|Person], and [Peru|Polity]'s president, [Juan Ruiz|Person], "
        + "attacked [Qatar|Polity].",
      [
        "holdsPosition Ana Mesa > Chad", "holdsPosition Juan Ruiz > Peru",
        "ASSAULT Ana Mesa > Qatar", "ASSAULT Juan Ruiz > Qatar",
      ]
    ),
    (
      "an ally is not whom one serves",
      "[Chad|Polity]'s [Hezbollah|ArmedGroup]-allied minister, [Ana Mesa|Person], attacked "
        + "[Qatar|Polity].",
      ["holdsPosition Ana Mesa > Chad", "ASSAULT Ana Mesa > Qatar"]
    ),
    (
      "an envoy is his state's",
      "[Chad|Polity]'s [UN|Organization] ambassador, [Ana Mesa|Person], attacked [Qatar|Polity].",
      ["holdsPosition Ana Mesa > Chad", "ASSAULT Ana Mesa > Qatar"]
    ),
    (
      "a clause behind an aside",
      "It came a day after [Chad|Polity]'s envoy for [Peru|Polity], [Ana Mesa|Person], held talks with "
        + "[Qatar|Polity].",
      ["holdsPosition Ana Mesa > Chad", "CONSULT Ana Mesa > Qatar"]
    ),
    (
      "a claim in apposition is its maker's",
      "[Chad|Polity] accused [Peru|Polity] of bombing [Qatar|Polity], a charge that [Peru|Polity] "
        + "denied.",
      ["ACCUSE Chad > Peru", "ASSAULT Peru > Qatar, reported", "REJECT Peru > Chad"]
    ),
    (
      "an aside in a denial is the author's",
      "[Chad|Polity] denies bombing [M23|ArmedGroup], a group which has attacked [Qatar|Polity].",
      ["REJECT Chad > -", "ASSAULT Chad > M23, negated", "ASSAULT M23 > Qatar"]
    ),
    (
      "one accused by another",
      "[Peru|Polity] was accused by [Chad|Polity] of backing [M23|ArmedGroup].",
      ["ACCUSE Chad > Peru", "SUPPORT Peru > M23, reported"]
    ),
    (
      "one's own is attacked by others",
      "[Chad|Polity] said [Peru|Polity] had fired on its positions.",
      ["ASSAULT Peru > Chad, reported"]
    ),
    (
      "a participle that looks like a verb",
      "It fell when rebels led by [M23|ArmedGroup] attacked [Qatar|Polity].",
      ["ASSAULT M23 > Qatar"]
    ),
    (
      "a resolution does what its makers do",
      "[Chad|Polity] adopted a resolution condemning [Peru|Polity].", ["ACCUSE Chad > Peru"]
    ),
    (
      "not what those who refuse it do",
      "[Chad|Polity] rejected a resolution condemning [Peru|Polity].", ["REJECT Chad > -"]
    ),
    (
      "what stands before another's words is not said by him",
      "[Chad|Polity] attacked [Peru|Polity], and [Ana Mesa|Person] said that the truce had ended.",
      ["ASSAULT Chad > Peru"]
    ),
    (
      "a purpose is the doer's",
      "Police broke into the [Embassy|Organization] to attack [Peru|Polity].", []
    ),
    (
      "one's own is not the others'",
      "[Chad|Polity] and [Peru|Polity] attacked their citizens.", []
    ),
    (
      "what a cause leads to",
      "The riots led to [Chad|Polity] attacking [Peru|Polity].", ["ASSAULT Chad > Peru"]
    ),
    (
      "a group is told by its bearer",
      "[M23|ArmedGroup] is a group attacked by [Peru|Polity].", ["ASSAULT Peru > M23"]
    ),
    (
      "another deed's place",
      "[Chad|Polity] froze its membership of the [Union|Organization] after the war in [Peru|Polity].",
      ["RETREAT Chad > Union"]
    ),
  ]

  @Test("are read as they say", arguments: cases)
  func readsWhatIsSaid(name: String, text: String, expected: [String]) throws {
    let lines = try ReadingDesk().lines(text)
    #expect(Set(lines) == Set(expected), "\(name): \(lines)")
  }
}
