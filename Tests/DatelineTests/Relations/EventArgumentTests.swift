import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Who does what to whom")
struct EventArgumentTests {
  /// What each text must yield, as `TYPE subject > object`; a dash means none.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "subject behind a clause about time",
      "A year after they had announced it, [Mali|Polity] and [Niger|Polity] left [ECOWAS|Organization].",
      ["RETREAT Mali > ECOWAS", "RETREAT Niger > ECOWAS"]
    ),
    (
      "coordinated clause with a subject of its own",
      "[Blinken|Person] met [Wang|Person] in Munich and [Lavrov|Person] phoned [Borrell|Person].",
      ["CONSULT Blinken > Wang", "CONSULT Lavrov > Borrell"]
    ),
    (
      "two names with a hyphen", "[US|Polity]-[Russia|Polity] dialogue stalled.",
      ["CONSULT US > Russia"]
    ),
    (
      "office between commas",
      "[Fidan|Person], [Turkey|Polity]'s foreign minister, accused [Iran|Polity] of spying.",
      ["ACCUSE Fidan > Iran"]
    ),
    (
      "list before the verb",
      "[Peru|Polity]'s collaboration with [Chile|Polity], [Brazil|Polity] and [Ecuador|Polity] may grow.",
      ["COOPERATE Peru > Chile", "COOPERATE Peru > Brazil", "COOPERATE Peru > Ecuador"]
    ),
    (
      "victim before the place",
      "[Turkey|Polity] killed two [PKK|ArmedGroup] fighters in [Iraq|Polity].",
      ["ASSAULT Turkey > PKK"]
    ),
    (
      "those who are only backed",
      "[Turkish|Polity]-backed fighters attacked [Manbij|Place].",
      []
    ),
    (
      "for whose sake",
      "In support of the [Malian|Polity] army, [Togo|Polity] bombed a [JNIM|ArmedGroup] camp.",
      ["ASSAULT Togo > JNIM", "SUPPORT Togo > Malian"]
    ),
    (
      "whom a place is freed from",
      "[Chadian|Polity] troops recaptured [Baga|Place] from [Boko Haram|ArmedGroup].",
      ["COERCE Chadian > Boko Haram"]
    ),
    (
      "owner of the one who acts", "[Myanmar|Polity]'s military detained [Suu Kyi|Person].",
      ["COERCE Myanmar > Suu Kyi"]
    ),
    (
      "pair after between",
      "Fighting between the [Sudanese|Polity] army and the [RSF|ArmedGroup] resumed.",
      ["ASSAULT Sudanese > RSF"]
    ),
    (
      "participle that carries a noun",
      "Sanctions imposed by the [EU|Organization] on [Belarus|Polity] took effect.",
      ["SANCTION EU > Belarus"]
    ),
    (
      "adjunct", "[Yellen|Person] rejected it on a visit to [Zambia|Polity].",
      ["CONSULT Yellen > Zambia"]
    ),
    (
      "whom somebody wants to act",
      "[Biden|Person] wants [Israel|Polity] to withdraw from [Gaza|Place].",
      ["REQUEST Biden > Israel", "RETREAT Israel > Gaza"]
    ),
    (
      "whom somebody talks into acting",
      "[Chad|Polity] talked [Peru|Polity] into attacking [Niger|Polity].", ["ASSAULT Peru > Niger"]
    ),
    (
      "a gerund of time is no part of the object",
      "[Chad|Polity] signed the deal after visiting [Niger|Polity].", ["CONSULT Chad > Niger"]
    ),
    (
      "headline", "[Iran|Polity] condemns [Israel|Polity]", ["ACCUSE Iran > Israel"]
    ),
    (
      "headline with a verb like a participle",
      "[Saudi|Polity] jets bombed [Houthi|ArmedGroup] camps",
      ["ASSAULT Saudi > Houthi"]
    ),
    (
      "two objects", "[Spain|Polity] gave [Chad|Polity] weapons.", ["AID Spain > Chad"]
    ),
    (
      "participants", "[Oman|Polity] hosted talks with the participation of [Iran|Polity].",
      ["CONSULT Oman > Iran"]
    ),
    (
      "open to", "[Biden|Person] remains open to engagement with [Russia|Polity].",
      ["CONSULT Biden > Russia"]
    ),
    (
      "answer to an accusation",
      "[Chad|Polity] accused [Sudan|Polity] of arming rebels.‖ [Sudan|Polity] denied the charge.",
      ["REJECT Sudan > Chad"]
    ),
    (
      "sanctions of before",
      "[ECOWAS|Organization] imposed sanctions on [Niger|Polity].‖ [ECOWAS|Organization] has now lifted its sanctions.",
      ["CONCEDE ECOWAS > Niger"]
    ),
    (
      "office that was left",
      "[Alfaro|Person], the commerce minister of [Panama|Polity], spoke.‖ [Alfaro|Person] resigned on Monday.",
      ["RETREAT Alfaro > Panama"]
    ),
    (
      "event told before",
      "[France|Polity] withdrew its troops from [Mali|Polity].‖ The withdrawal took six months.",
      ["RETREAT France > Mali"]
    ),
    (
      "refusal", "[Serbia|Polity] will not sign the treaty with [Kosovo|Polity].",
      ["REJECT Serbia > Kosovo"]
    ),
    (
      "company of the subject",
      "During the 1980s, [Libya|Polity], together with [Syria|Polity] and [Iran|Polity], supported [Polisario|ArmedGroup].",
      ["SUPPORT Libya > Polisario", "SUPPORT Syria > Polisario", "SUPPORT Iran > Polisario"]
    ),
    (
      "two agents",
      "[Blinken|Person] was received by [Putin|Person] and by [Lavrov|Person].",
      ["CONSULT Putin > Blinken", "CONSULT Lavrov > Blinken"]
    ),
    (
      "what somebody is called", "[Turkey|Polity] called [Macron|Person] a liar.",
      ["ACCUSE Turkey > Macron"]
    ),
    (
      "a particle and 'of'", "[Israeli|Polity] troops rolled out of [Gaza|Place].",
      ["RETREAT Israeli > Gaza"]
    ),
    (
      "those who lead others",
      "A coalition led by [Riyadh|Polity] bombed [Houthi|ArmedGroup] camps.",
      ["ASSAULT Riyadh > Houthi"]
    ),
    (
      "one of several verbs, not a participle",
      "In response [Chad|Polity] has reinforced its garrison in [Abeche|Place], held exercises with [Niger|Polity] and sent weapons to [Mali|Polity].",
      ["COOPERATE Chad > Niger", "AID Chad > Mali"]
    ),
    (
      "who has it done", "[Idi Amin|Person] had [Milton Obote|Person] arrested.",
      ["COERCE Idi Amin > Milton Obote"]
    ),
    (
      "condition of a threat",
      "[Kenya|Polity] threatened to close its ports if [Uganda|Polity] refuses.",
      ["THREATEN Kenya > Uganda"]
    ),
    (
      "condition below what is threatened",
      "[Russia|Polity] has threatened to stop talks on missiles if [Japan|Polity] deploys them.",
      ["THREATEN Russia > Japan"]
    ),
    (
      "partners are not their owner",
      "[Greece|Polity] demanded that its [EU|Organization] partners refuse.",
      ["REQUEST Greece > EU"]
    ),
    (
      "purpose of a protest",
      "[Kurds|Group] began a hunger strike to protest against [Norway|Polity]'s decision.",
      ["PROTEST Kurds > Norway"]
    ),
    (
      "what must be, and who says so",
      "[Egypt|Polity] must open the crossing, [Israel|Polity] said.",
      ["REQUEST Israel > Egypt"]
    ),
    (
      "name behind the name of a place",
      "At a summit in [Rio de Janeiro|Place] the [EU|Organization] and [Mercosur|Organization] agree to talk.",
      ["AGREE EU > Mercosur"]
    ),
    (
      "ambassador of the one accused before",
      "[Bolivia|Polity] accused [Chile|Polity] of spying.‖ [Bolivia|Polity] recalled its ambassador.",
      ["SANCTION Bolivia > Chile"]
    ),
    (
      "nearer name before a relative clause",
      "[Russia|Polity] armed the [Alliance|ArmedGroup] against the [Taliban|ArmedGroup], whom [Iran|Polity] accused of theft.",
      ["ACCUSE Iran > Taliban"]
    ),
  ]

  @Test("arguments are found through the grammar", arguments: cases)
  func arguments(name: String, text: String, expected: [String]) throws {
    let found = try Self.lines(text)
    for line in expected { #expect(found.contains(line), "\(name): \(found)") }
  }

  /// Readings that must not come out.
  static let wrong: [(name: String, text: String, unwanted: String)] = [
    (
      "the object is someone unknown", "[Biden|Person] congratulated her on the victory.",
      "SUPPORT Biden > -"
    ),
    (
      "a pronoun for others", "[Scholz|Person] and [Macron|Person] met and urged them to sign.",
      "REQUEST Scholz > Macron"
    ),
    (
      "no withdrawal told before", "The withdrawal of funds from [Chad|Polity] was slow.",
      "RETREAT - > Chad"
    ),
    (
      "seeking is not asking", "[Russia|Polity] seeks to thwart [US|Polity] efforts.",
      "REQUEST Russia > US"
    ),
    (
      "who stops a plan does not carry it out",
      "The [High Court|Organization] suspended a plan to deploy troops to [Haiti|Polity].",
      "MOBILIZE High Court > Haiti"
    ),
    (
      "those who promise do not promise each other",
      "[France|Polity] and [Germany|Polity] pledged to help.", "AGREE France > Germany"
    ),
    (
      "what had attacked was not attacked",
      "[Iran|Polity] denied accusations that it had attacked the base.", "ASSAULT - > Iran"
    ),
    (
      "a free-trade agreement",
      "A free-trade agreement between [India|Polity] and [Oman|Polity] failed.",
      "COOPERATE India > Oman"
    ),
    (
      "an ally is somebody else", "[Oman|Polity] bombed the camps of [Iran|Polity]'s ally.",
      "ASSAULT Oman > Iran"
    ),
    (
      "company in what is done",
      "[Libya|Polity] signed the treaty together with [Syria|Polity] and attacked [Chad|Polity].",
      "ASSAULT Syria > Chad"
    ),
    (
      "an adversary among several",
      "[Bolivia|Polity] accused [Chile|Polity] of spying.‖ [Bolivia|Polity] accused [Peru|Polity] of theft.‖ [Bolivia|Polity] recalled its ambassador.",
      "SANCTION Bolivia > Peru"
    ),
    (
      "a condition is not for those who set it",
      "[Norway|Polity] and [Iceland|Polity] warned [Malta|Polity] of sanctions if it did not back down.",
      "CONCEDE Norway > -"
    ),
    (
      "who is telephoned does not assure",
      "[Blinken|Person] telephoned [Ali|Person] to assure him of support.",
      "AGREE Ali > Blinken"
    ),
    (
      "who calls on others to act does not act",
      "[Chad|Polity] called on all rebels to surrender.", "RETREAT Chad > -"
    ),
    (
      "who pleads with others to act does not act",
      "[Norway|Polity] pleaded with rebels to surrender.", "RETREAT Norway > -"
    ),
    (
      "who wants others to act does not act",
      "[Biden|Person] wants the rebels to withdraw from [Niger|Polity].", "RETREAT Biden > Niger"
    ),
    (
      "who condemns an attempt does not make it",
      "[Peru|Polity] condemned attempts to invade [Chile|Polity].", "ASSAULT Peru > Chile"
    ),
    (
      "a person's country is somebody else",
      "[Paz|Person] said that his country would not accept the offer of [Chile|Polity].",
      "REJECT Paz > Chile"
    ),
    (
      "a person's relatives are somebody else",
      "[Peru|Polity] criticised the requests by [Paz|Person]'s relatives.", "ACCUSE Peru > Paz"
    ),
    (
      "exiles do not act for their state",
      "The [Cuban|Polity] exile community attacked [Chile|Polity].", "ASSAULT Cuban > Chile"
    ),
    (
      "one company is not its state",
      "A [Swiss|Polity] company sued [Chile|Polity].", "ACCUSE Swiss > Chile"
    ),
    (
      "an apposition is no second object",
      "[Panama|Polity] ordered [First Quantum Minerals|Organization], a [Canadian|Polity] company, to close it.",
      "REQUEST Panama > Canadian"
    ),
    (
      "two who send envoys need not send them to each other",
      "[China|Polity] and [France|Polity] sent envoys.", "CONSULT China > France"
    ),
    (
      "blasts kill, not the country where they were",
      "Blasts at hotels in [Kenya|Polity], which have killed ten [Chadians|Polity], were mentioned.",
      "ASSAULT Kenya > Chadians"
    ),
    (
      "those who are let march",
      "[Italy|Polity] barred the crowd from leaving, but let them march against [Chad|Polity].",
      "PROTEST Italy > Chad"
    ),
    (
      "who leaves another place by the same verb is not left",
      "[Peru|Polity] will stay until [Chile|Polity] withdraws from [Gaza|Place] and [Syria|Polity] from [Lebanon|Polity].",
      "RETREAT Chile > Syria"
    ),
    (
      "a family is not its best known member",
      "[Cruz|Person] rebuffed the [Paz|Person] family.", "REJECT Cruz > Paz"
    ),
    (
      "who gets a thing comes before whose it was",
      "[RJR|Organization] agreed to sell its [Pearson|Organization] brand to [Nestle|Organization].",
      "AGREE RJR > Pearson"
    ),
    (
      "whose palaces are opened is promised nothing",
      "[Iraq|Polity] agreed to give inspectors access to the palaces of [Saddam|Person].",
      "AGREE Iraq > Saddam"
    ),
    (
      "a question is no request",
      "When asked if she knew [Paz|Person], [Cruz|Person] frowned.", "REQUEST Paz > Cruz"
    ),
    (
      "what must have been is inferred",
      "[Paz|Person] said [Cruz|Person] must have written it.", "REQUEST Paz > Cruz"
    ),
    (
      "a view of what was is no promise",
      "Both [Paz|Person] and [Cruz|Person] agree this was a crime.", "AGREE Paz > Cruz"
    ),
    (
      "what somebody must not do he has not refused",
      "[Chile|Polity] must not allow [Peru|Polity] to join the pact.", "REJECT Chile > Peru"
    ),
    (
      "what would have been is not promised",
      "[Chad|Polity] says it would have sent troops to [Mali|Polity].", "AGREE Chad > Mali"
    ),
    (
      "what is said has a lost subject",
      "[Unisys|Organization] said that should help [Iran|Polity].",
      "AID Unisys > Iran"
    ),
  ]

  @Test("look-alikes yield nothing", arguments: wrong)
  func lookAlikes(name: String, text: String, unwanted: String) throws {
    let found = try Self.lines(text)
    #expect(!found.contains(unwanted), "\(name): \(found)")
  }

  @Test("a refusal holds, though its verb is negated")
  func refusalHolds() throws {
    let desk = try ReadingDesk()
    let text = MarkedText("[Serbia|Polity] would not sign the treaty with [Kosovo|Polity].")
    let refusal = try desk.read(text).relations.relations.first { $0.type == .reject }
    #expect(refusal?.factuality.label == .asserted)
  }

  @Test("a demand stands though it is refused")
  func refusedDemand() throws {
    let desk = try ReadingDesk()
    let text = MarkedText("[Peru|Polity]'s requests for aid were refused by [Chile|Polity].")
    let demand = try desk.read(text).relations.relations.first { $0.type == .request }
    #expect(demand?.factuality.label == .asserted)
  }

  static func lines(_ text: String) throws -> [String] {
    let (found, names) = try ReadingDesk().read(MarkedText(text))
    return found.relations.map { relation in
      let subject = relation.subject.map { names.entities[$0.entity].name } ?? "-"
      let object = relation.object.map { names.entities[$0.entity].name } ?? "-"
      return "\(relation.type.rawValue) \(subject) > \(object)"
    }
  }
}
