import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Constructions of English")
struct ConstructionTests {
  /// All events and memberships that each text must yield, as `TYPE subject > object` and the label
  /// where it is not asserted.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "neither and nor", "Neither [Japan|Polity] nor [Rwanda|Polity] attacked [Peru|Polity].",
      ["ASSAULT Japan > Peru, negated", "ASSAULT Rwanda > Peru, negated"]
    ),
    (
      "whom one wants to act acts",
      "[Brazil|Polity] wanted [Algeria|Polity] to attack [Chad|Polity].",
      ["REQUEST Brazil > Algeria", "ASSAULT Algeria > Chad, future"]
    ),
    (
      "participle in front", "Having attacked [Japan|Polity], [Egypt|Polity] waited.",
      ["ASSAULT Egypt > Japan"]
    ),
    (
      "two names with a comma between are no row",
      "While [Peru|Polity] was attacking [Chad|Polity], [Yemen|Polity] waited.",
      ["ASSAULT Peru > Chad"]
    ),
    (
      "without", "[Egypt|Polity] kept its word without attacking [Sudan|Polity].",
      ["ASSAULT Egypt > Sudan, negated"]
    ),
    (
      "aside of saying", "[Egypt|Polity], [Uganda|Polity] said, occupied [Kenya|Polity].",
      ["ACCUSE Uganda > Egypt", "COERCE Egypt > Kenya, reported"]
    ),
    (
      "the first to act", "[Peru|Polity] was the first to attack [Chad|Polity].",
      ["ASSAULT Peru > Chad"]
    ),
    (
      "the only one to act", "[Poland|Polity] is the only state to have occupied [Qatar|Polity].",
      ["COERCE Poland > Qatar"]
    ),
    (
      "among those who act",
      "[Rwanda|Polity] was among the states that condemned [Eritrea|Polity].",
      ["ACCUSE Rwanda > Eritrea"]
    ),
    (
      "one not among those who act",
      "[Rwanda|Polity] was not among the states that condemned [Eritrea|Polity].", []
    ),
    (
      "rather than", "[Morocco|Polity], rather than [Chad|Polity], attacked [Peru|Polity].",
      ["ASSAULT Morocco > Peru"]
    ),
    (
      "not but", "Not [Brazil|Polity] but [Vietnam|Polity] attacked [Yemen|Polity].",
      ["ASSAULT Vietnam > Yemen"]
    ),
    (
      "not behind a name",
      "It was [Eritrea|Polity] that attacked [Peru|Polity], not [Yemen|Polity].",
      ["ASSAULT Eritrea > Peru"]
    ),
    ("all but one", "All members but [Hungary|Polity] condemned [Sudan|Polity].", []),
    (
      "with and a participle",
      "With [Peru|Polity] attacking [Chad|Polity], there is little choice.",
      ["ASSAULT Peru > Chad"]
    ),
    (
      "clause that a subject carries",
      "The fact that [Ethiopia|Polity] attacked [Chad|Polity] worries [Kenya|Polity].",
      ["ASSAULT Ethiopia > Chad"]
    ),
    (
      "verb in the third person taken for a plural",
      "[Peru|Polity] fears a [Qatari|Polity] invasion of [Japan|Polity].",
      ["ASSAULT Qatari > Japan, possible"]
    ),
    (
      "deeds for their doers", "[Sudanese|Polity] strikes hit [Kenya|Polity].",
      ["ASSAULT Sudanese > Kenya"]
    ),
    ("deeds at a place", "Strikes in [Sudan|Polity] hit [Kenya|Polity].", []),
    (
      "blockade of one's own", "[Algeria|Polity] lifted its blockade of [Chad|Polity].",
      ["RETREAT Algeria > Chad"]
    ),
    (
      "what ended took place",
      "Talks between [Peru|Polity] and [Rwanda|Polity] ended without result.",
      ["CONSULT Peru > Rwanda"]
    ),
    (
      "spokesman for", "A spokesman for [Pakistan|Polity] condemned [Iraq|Polity].",
      ["ACCUSE Pakistan > Iraq"]
    ),
    (
      "plans", "[Sudan|Polity] plans to visit [Brazil|Polity].",
      ["CONSULT Sudan > Brazil, future"]
    ),
    (
      "name behind the state of its office",
      "The president of [Chad|Polity], [Mesa|Person], condemned [Peru|Polity].",
      ["holdsPosition Mesa > Chad", "ACCUSE Mesa > Peru"]
    ),
    (
      "two offices in a row",
      "[Thai|Polity] President [Mesa|Person] and [Lao|Polity] President [Varga|Person] met.",
      [
        "holdsPosition Mesa > Thai", "holdsPosition Varga > Lao", "CONSULT Mesa > Varga",
      ]
    ),
    (
      "elected to an office", "[Kowalski|Person] was elected president of [Chad|Polity].",
      ["SUPPORT Chad > Kowalski", "holdsPosition Kowalski > Chad"]
    ),
    (
      "whose office", "[Yemen|Polity], whose president is [Nandan|Person], waited.",
      ["holdsPosition Nandan > Yemen"]
    ),
    (
      "aside of an adverbial",
      "When the talks failed, as many had foretold, [Chad|Polity], by contrast, has invaded [Kenya|Polity].",
      ["ASSAULT Chad > Kenya"]
    ),
    (
      "aside in brackets",
      "Having waited in vain for an answer, [Chad|Polity] (population 18 million) bombed [Niger|Polity].",
      ["ASSAULT Chad > Niger"]
    ),
    (
      "aside between dashes",
      "The quarrel is old; but in March, [Iraq|Polity] – a country of sand that has been ruled by one party – will bomb [Iran|Polity].",
      ["ASSAULT Iraq > Iran, future"]
    ),
    (
      "companions between commas",
      "On Tuesday, in a statement read on state television, [Chad|Polity], together with its smaller neighbour, condemned [Mali|Polity].",
      ["ACCUSE Chad > Mali"]
    ),
    (
      "participle for a past tense behind an aside",
      "According to officials who asked not to be named because they were not allowed to speak, [Peru|Polity], by contrast, openly criticised [Japan|Polity].",
      ["ACCUSE Peru > Japan, reported"]
    ),
    (
      "clause with as",
      "As the rainy season ended and the roads dried, [Chad|Polity] attacked [Niger|Polity].",
      ["ASSAULT Chad > Niger"]
    ),
    (
      "what somebody is blamed for",
      "[Norway|Polity] criticised [Nicaragua|Polity] for bombing [Chad|Polity].",
      ["ACCUSE Norway > Nicaragua", "ASSAULT Nicaragua > Chad"]
    ),
    (
      "group before its attack", "A [Hamas|ArmedGroup] attack hit [Israel|Polity].",
      ["ASSAULT Hamas > Israel"]
    ),
    (
      "deed of a passive", "[Sweden|Polity] was hit by a [Russian|Polity] missile.",
      ["ASSAULT Russian > Sweden"]
    ),
    ("verb with by", "[China|Polity] stood by [Pakistan|Polity].", ["SUPPORT China > Pakistan"]),
    (
      "headline in the infinitive", "[Trump|Person] and [Putin|Person] to meet in June",
      ["CONSULT Trump > Putin, future"]
    ),
    (
      "never again before an infinitive",
      "[Iraq|Polity] vowed never again to visit [Eritrea|Polity].",
      ["AGREE Iraq > Eritrea", "CONSULT Iraq > Eritrea, negated"]
    ),
    (
      "a vow of restraint is no threat", "[Norway|Polity] vowed not to bomb [Iceland|Polity].",
      ["ASSAULT Norway > Iceland, negated"]
    ),
    (
      "or so someone claims",
      "[Chad|Polity] condemned [Poland|Polity], or so [Peru|Polity] claims.",
      ["ACCUSE Chad > Poland, reported"]
    ),
    (
      "came close to", "[Ethiopia|Polity] came close to arming [Morocco|Polity].",
      ["AID Ethiopia > Morocco, negated"]
    ),
    (
      "inversion for a condition",
      "Had [Algeria|Polity] occupied [Armenia|Polity], [Brazil|Polity] would have waited.",
      ["COERCE Algeria > Armenia, negated"]
    ),
    (
      "nor behind a relative clause",
      "Neither [Egypt|Polity], which visited [Pakistan|Polity], nor [Peru|Polity] has attacked [Chad|Polity].",
      [
        "CONSULT Egypt > Pakistan", "ASSAULT Egypt > Chad, negated", "ASSAULT Peru > Chad, negated",
      ]
    ),
    (
      "time before a participle",
      "Days after sanctioning [Hungary|Polity], [Chad|Polity] bombed [Mali|Polity].",
      ["SANCTION Chad > Hungary", "ASSAULT Chad > Mali"]
    ),
    ("former officials", "Former [Yemeni|Polity] diplomats condemned [Brazil|Polity].", []),
    ("opposition", "The [Thai|Polity] opposition condemned [Kenya|Polity].", []),
    (
      "gerund in the perfect", "[Thailand|Polity] denies having attacked [Egypt|Polity].",
      ["REJECT Thailand > -", "ASSAULT Thailand > Egypt, negated"]
    ),
    (
      "groups that belong to another",
      "Armed groups belonging to [Hezbollah|ArmedGroup] attacked [Haifa|Place].",
      ["ASSAULT Hezbollah > Haifa"]
    ),
    (
      "what politicians voice",
      "There were accusations, voiced by [Afghan|Polity] politicians, that [Russia|Polity] is supplying [Iran|Polity] with weapons.",
      ["ACCUSE Afghan > Russia", "AID Russia > Iran, reported"]
    ),
    (
      "two infinitives",
      "[Russia|Polity] urged the [Taliban|ArmedGroup] to desist from threats and to negotiate with [Iran|Polity].",
      ["REQUEST Russia > Taliban", "CONSULT Taliban > Iran, possible"]
    ),
    (
      "friends of another", "pro-[Russian|Polity] militias attacked [Kyiv|Place].",
      ["ASSAULT - > Kyiv"]
    ),
    (
      "who acts next",
      "[Norway|Polity] attacked [Chad|Polity], and [Peru|Polity] struck [Lima|Place].",
      ["ASSAULT Norway > Chad", "ASSAULT Peru > Lima"]
    ),
    (
      "a question is no request",
      "[Norway|Polity] asked why [Malta|Polity] attacked [Chad|Polity].",
      ["ASSAULT Malta > Chad, possible"]
    ),
    (
      "a journey is no retreat", "[Chadian|Polity] envoys left [Bamako|Place] for [Rome|Place].", []
    ),
    (
      "what is sold is no party",
      "[Peru|Polity] agreed to sell [Lima Oil|Organization] to [Chile|Polity].",
      ["AGREE Peru > Chile", "COOPERATE Peru > Chile, future"]
    ),
    (
      "gathered for a purpose", "[Kenyan|Polity] troops gathered to protect [Uganda|Polity].",
      ["AID Kenyan > Uganda, future"]
    ),
    (
      "or by a gerund",
      "[Malta|Polity] could win either through talks or by attacking [Chad|Polity].",
      ["ASSAULT Malta > Chad, possible"]
    ),
    (
      "an accord is no word of saying",
      "[Norway|Polity] attacked [Chad|Polity] a year after the signing of the accord.",
      ["ASSAULT Norway > Chad"]
    ),
    ("borders", "[Egypt|Polity] borders [Sudan|Polity].", ["borders Egypt > Sudan"]),
  ]

  @Test("is read as it says", arguments: cases)
  func readsWhatIsSaid(name: String, text: String, expected: [String]) throws {
    let lines = try ReadingDesk().lines(text)
    #expect(Set(lines) == Set(expected), "\(name): \(lines)")
  }
}
