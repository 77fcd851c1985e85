import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Facts between names that stand side by side, and numbers that nobody owns")
struct FactFinderBondsTests {
  static let bonds: [FactFinderTests.Case] = [
    .init(
      "its border with", "[Serbia|Polity] massed troops along its border with [Kosovo|Polity].",
      ["borders Serbia > Kosovo"]
    ),
    .init(
      "the only other state", "[Serbia|Polity] shut the border with [Kosovo|Polity].",
      ["borders Serbia > Kosovo"]
    ),
    .init(
      "whose border nobody says",
      "[France|Polity] told [Chad|Polity] to shut the border with [Sudan|Polity].", []
    ),
    .init(
      "from one to its neighbour",
      "People fled from [Sudan|Polity] to neighbouring [Chad|Polity].", ["borders Sudan > Chad"]
    ),
    .init(
      "sent to a neighbour of another",
      "[France|Polity] sent nurses to neighbouring [Chad|Polity].",
      []
    ),
    .init(
      "rivals told of both", "[India|Polity] and [Pakistan|Polity], bitter rivals, played cricket.",
      ["hostileTo India > Pakistan"]
    ),
    .init(
      "a pact between",
      "The [Algiers Agreement|Document] between [Iran|Polity] and [Iraq|Polity] held.",
      ["signatoryOf Iran > Algiers Agreement", "signatoryOf Iraq > Algiers Agreement"]
    ),
    .init(
      "examples of towns",
      "[Ukrainian|Polity] cities such as [Kharkiv|Place] and [Odesa|Place] slept.",
      ["locatedIn Kharkiv > Ukrainian", "locatedIn Odesa > Ukrainian"]
    ),
    .init(
      "and others", "[Kharkiv|Place] and other cities in [Ukraine|Polity] slept.",
      ["locatedIn Kharkiv > Ukraine"]
    ),
    .init(
      "a suburb of a town", "The [Kyiv|Place] suburb of [Bucha|Place] slept.",
      ["locatedIn Bucha > Kyiv"]
    ),
    .init(
      "an address goes on with a clause",
      "Fire swept [Norwalk|Place], [Connecticut|Place], and spared nobody.",
      ["locatedIn Norwalk > Connecticut"]
    ),
    .init(
      "an ally and a friend",
      "[Cuba|Polity] is an ally of [Venezuela|Polity] and a friend of [Iran|Polity].",
      ["alliedWith Cuba > Iran", "alliedWith Cuba > Venezuela"]
    ),
    .init(
      "backed in a compound", "[Iran|Polity]-backed [Hezbollah|ArmedGroup] fired rockets.",
      ["affiliatedWith Hezbollah > Iran"]
    ),
  ]

  static let tolls: [FactFinderTests.Case] = [
    .init(
      "killed", "At least 60 people were killed in an explosion.",
      ["hasQuantity - > 60 people: people killed"]
    ),
    .init(
      "a number that goes on", "More than 80 people died and nearly 12,000 fled their homes.",
      ["hasQuantity - > 80 people: people died", "hasQuantity - > 12,000: fled"]
    ),
    .init(
      "where the passage takes place",
      "A bomb went off in [Kenya|Polity]. It killed 60 people.",
      ["hasQuantity Kenya > 60 people: people killed"]
    ),
    .init(
      "whose people they are", "Three [Israeli|Polity] soldiers were killed.",
      ["hasQuantity Israeli > Three Israeli soldiers: soldiers killed"]
    ),
    .init("what is lost is no toll", "[Chad|Polity] lost two elections.", []),
    .init(
      "a firm's own profit",
      "[Nortek|Organization] said profit rose to $108 million from $90 million.",
      ["hasQuantity Nortek > $108 million: profit"]
    ),
    .init(
      "prices are nobody's own", "[Nortek|Organization] said oil prices fell to $20.", []
    ),
    .init(
      "a price paid", "[Nortek|Organization] sold its yard for $2 billion.",
      ["hasQuantity Nortek > $2 billion: sold"]
    ),
    .init(
      "what is signed somewhere is not of there",
      "The deal, worth $4 billion, was signed in [Paris|Place].", []
    ),
    .init(
      "strong", "[MINUSMA|Organization], a 13,000-strong force, left.",
      ["hasQuantity MINUSMA > 13,000-strong: force"]
    ),
    .init(
      "with so many people", "[Ethiopia|Polity], with 120 million people, agreed.",
      ["hasQuantity Ethiopia > 120 million people: people"]
    ),
    .init(
      "is home to", "[Chad|Polity] is home to 600,000 refugees.",
      ["hasQuantity Chad > 600,000 refugees: refugees"]
    ),
  ]

  @Test(
    "the facts of each sentence, and no others",
    arguments: [
      ("names side by side", FactFinderBondsTests.bonds),
      ("numbers without an owner", FactFinderBondsTests.tolls),
    ])
  func facts(of group: String, _ cases: [FactFinderTests.Case]) throws {
    try FactFinderTests().facts(of: group, cases)
  }
}
