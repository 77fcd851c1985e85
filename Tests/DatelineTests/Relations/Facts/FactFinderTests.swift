import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Facts that phrases tell")
struct FactFinderTests {
  /// A sentence with its names marked, and the facts that it tells.
  struct Case: Sendable {
    let name: String
    let text: String
    let facts: [String]

    init(_ name: String, _ text: String, _ facts: [String]) {
      self.name = name
      self.text = text
      self.facts = facts
    }
  }

  static let offices: [Case] = [
    Case(
      "title before a name", "[Russian|Polity] Foreign Minister [Sergei Lavrov|Person] spoke.",
      ["holdsPosition Sergei Lavrov > Russian: Foreign Minister"]
    ),
    Case(
      "apposition keeps the whole title",
      "[Amir Khan Muttaqi|Person], the [Taliban|ArmedGroup]'s foreign minister, spoke.",
      ["holdsPosition Amir Khan Muttaqi > Taliban: foreign minister"]
    ),
    Case(
      "title before, name after a comma",
      "The [Council|Organization]'s president, [Charles Michel|Person], agreed.",
      ["holdsPosition Charles Michel > Council: president"]
    ),
    Case(
      "an age between",
      "[Vesna Ilic|Person], 45, a researcher at the [Danube Forum|Organization], spoke.",
      ["holdsPosition Vesna Ilic > Danube Forum: researcher"]
    ),
    Case(
      "whose", "[Slovakia|Polity], whose prime minister, [Robert Fico|Person], agreed, left.",
      ["holdsPosition Robert Fico > Slovakia: prime minister"]
    ),
    Case(
      "a hyphen", "[Iran|Polity]'s Vice-President [Aref|Person] spoke.",
      ["holdsPosition Aref > Iran: Vice-President"]
    ),
    Case(
      "a field after the title",
      "[Ann Linde|Person], [Sweden|Polity]'s minister for foreign affairs, agreed.",
      ["holdsPosition Ann Linde > Sweden: minister for foreign affairs"]
    ),
    Case(
      "secretary of state", "[US|Polity] Secretary of State [Marco Rubio|Person] spoke.",
      ["holdsPosition Marco Rubio > US: Secretary of State"]
    ),
    Case(
      "the body inside a state",
      "[Sergei Shoigu|Person], secretary of [Russia|Polity]'s [Security Council|Organization], left.",
      [
        "affiliatedWith Security Council > Russia",
        "holdsPosition Sergei Shoigu > Security Council: secretary",
      ]
    ),
    Case(
      "no office", "[Jonas Keller|Person] of the [Climate Institute|Organization] spoke.",
      ["holdsPosition Jonas Keller > Climate Institute"]
    ),
    Case(
      "a party has members", "[Ko Wen-je|Person] of the [People's Party|Organization] spoke.",
      ["memberOf Ko Wen-je > People's Party"]
    ),
    Case(
      "a country has citizens", "[Anne Amprou|Person] of [France|Polity] spoke.",
      ["citizenOf Anne Amprou > France"]
    ),
    Case(
      "a founder holds no office",
      "The [Haqqani network|ArmedGroup]'s founder, [Jalaluddin Haqqani|Person], died.",
      ["established Jalaluddin Haqqani > Haqqani network"]
    ),
    Case(
      "an envoy to a state is not its own",
      "[Zhao Xing|Person], ambassador to [Chad|Polity], left.", []
    ),
    Case(
      "those who meet officials are none", "[Zhao Xing|Person] met with [Iraqi|Polity] officials.",
      []
    ),
  ]

  static let ties: [Case] = [
    Case(
      "capital after a comma", "Protests spread in the [Malian|Polity] capital, [Bamako|Place].",
      ["capitalOf Bamako > Malian"]
    ),
    Case(
      "its ally", "[Iran|Polity] and its ally [Hezbollah|ArmedGroup] agreed.",
      ["alliedWith Hezbollah > Iran"]
    ),
    Case(
      "closest ally", "[Belarus|Polity], [Russia|Polity]'s closest ally, agreed.",
      ["alliedWith Belarus > Russia"]
    ),
    Case(
      "members in a list",
      "[NATO|Organization]'s newest members, [Finland|Polity] and [Sweden|Polity], met.",
      ["memberOf Finland > NATO", "memberOf Sweden > NATO"]
    ),
    Case(
      "members such as",
      "Members of [OPEC|Organization] such as [Iraq|Polity] and [Iran|Polity] cut output.",
      ["memberOf Iran > OPEC", "memberOf Iraq > OPEC"]
    ),
    Case(
      "a list after a colon",
      "The [Moscow Format|Event] brings together three countries: [China|Polity], [India|Polity] and [Iran|Polity].",
      [
        "memberOf China > Moscow Format", "memberOf India > Moscow Format",
        "memberOf Iran > Moscow Format",
      ]
    ),
    Case(
      "non-members are none", "Non-[NATO|Organization] countries like [Austria|Polity] agreed.", []),
    Case(
      "signed, after a comma",
      "The [Geneva Accords|Document], signed by [Chad|Polity] in 1988, held.",
      ["signatoryOf Chad > Geneva Accords"]),
    Case(
      "what a name is called and what it does",
      "The [Moscow Format|Event], launched in 2017, brings together [China|Polity] and [Iran|Polity].",
      [
        "established - > Moscow Format", "memberOf China > Moscow Format",
        "memberOf Iran > Moscow Format",
      ]),
    Case(
      "a person's party", "[Mahama|Person]'s party, the [National Congress|Organization], had won.",
      ["memberOf Mahama > National Congress"]),
    Case(
      "another name",
      "The [TTP|ArmedGroup], or [Pakistani Taliban|ArmedGroup], claimed the attack.",
      ["alias TTP > Pakistani Taliban"]
    ),
    Case(
      "which borders", "[Moldova|Polity], which borders [Ukraine|Polity], agreed.",
      ["borders Moldova > Ukraine"]
    ),
    Case(
      "members in brackets",
      "The [Maghreb Union|Organization] (in which [Algeria|Polity] and [Libya|Polity] are members, plus [Mauritania|Polity]) has not met.",
      [
        "memberOf Algeria > Maghreb Union", "memberOf Libya > Maghreb Union",
        "memberOf Mauritania > Maghreb Union",
      ]
    ),
    Case(
      "members between dashes",
      "The [Gulf Council|Organization], a body which has three members – [Bahrain|Polity], [Kuwait|Polity] and [Oman|Polity] – along with [Yemen|Polity] as an observer, met.",
      [
        "hasQuantity Gulf Council > three members: members",
        "memberOf Bahrain > Gulf Council", "memberOf Kuwait > Gulf Council",
        "memberOf Oman > Gulf Council",
      ]
    ),
    Case(
      "a pact of others has other members",
      "The [Visegrad Group|Organization] opposed a pact between [Germany|Polity] and [France|Polity].",
      ["alliedWith Germany > France"]
    ),
  ]

  static let places: [Case] = [
    Case(
      "address", "A bomb exploded in [Dushanbe|Place], [Tajikistan|Polity].",
      ["locatedIn Dushanbe > Tajikistan"]
    ),
    Case(
      "not an address", "While drills go on in [Central Asia|Place], [China|Polity] waits.", [],
    ),
    Case(
      "possessive", "They fought in [Thailand|Polity]'s [Surin|Place] province.",
      ["locatedIn Surin > Thailand"]
    ),
    Case(
      "comma and in", "[Berbera|Place], in [Somaliland|Polity], is a port.",
      ["locatedIn Berbera > Somaliland"]
    ),
    Case(
      "a body with an address", "The [Asia Institute|Organization] in [Almaty|Place] closed.",
      ["locatedIn Asia Institute > Almaty"]
    ),
    Case(
      "based in a compound", "The [Vienna|Place]-based [OSCE|Organization] agreed.",
      ["headquarteredIn OSCE > Vienna"]
    ),
    Case(
      "led in a compound", "The [CSTO|Organization], a [Moscow|Polity]-led alliance, agreed.",
      ["affiliatedWith CSTO > Moscow"]
    ),
    Case(
      "a base by name", "[Russia|Polity]'s [Kant base|Place] in [Kyrgyzstan|Polity] was closed.",
      ["locatedIn Kant base > Kyrgyzstan", "militaryBaseIn Russia > Kyrgyzstan"]
    ),
  ]

  static let quantities: [Case] = [
    Case(
      "whose troops", "[Moldova|Polity] says 1,500 [Russian|Polity] soldiers remain.",
      ["hasQuantity Russian > 1,500 Russian soldiers: soldiers"]
    ),
    Case(
      "whose number stands before a semicolon",
      "[Guyana|Polity] has an army of 3,400; [Venezuela|Polity], one of 123,000.",
      ["hasQuantity Guyana > 3,400: army"]
    ),
    Case(
      "have", "[Guyana|Polity] has an army of 3,400 soldiers.",
      ["hasQuantity Guyana > 3,400 soldiers: army"]
    ),
    Case(
      "money", "[India|Polity] has invested some $3 billion in roads.",
      ["hasQuantity India > $3 billion: invested"]
    ),
    Case(
      "its members", "The [Council|Organization] has nine members.",
      ["hasQuantity Council > nine members: members"]
    ),
    Case(
      "doer of a deed", "[ISKP|ArmedGroup] murdered 145 people.",
      ["hasQuantity ISKP > 145 people: people"]
    ),
    Case("small numbers of events are no measure", "[Chad|Polity] lost two elections.", []),
    Case(
      "a town is not its company",
      "The [Graz|Place], [Austria|Polity], company laid off 800 workers.",
      ["locatedIn Graz > Austria"]),
    Case(
      "an offer is not its target's",
      "[Paribas|Organization] made a $15 offer for [Novartis|Organization].",
      ["hasQuantity Paribas > $15 offer: offer"]),
    Case(
      "a business of a body is not the body",
      "[Novartis|Organization] acquired the fruit business of [Nestle|Organization].", []),
    Case("former rivals", "[Hungary|Polity] is a former rival of [Poland|Polity].", []),
    Case("times are no quantities", "[Chad|Polity] waited thirty days.", []),
    Case("those who count do not have", "[Reuters|Organization] counted 40 candidates.", []),
    Case("a label counts nothing", "[Chad|Polity] bought an 8088 computer.", []),
    Case(
      "a conversion says it twice", "[Chad|Polity] paid 5 million euros ($6 million).",
      ["hasQuantity Chad > 5 million euros: paid"]
    ),
    Case(
      "the unit names a state", "[Nortek|Organization] earned 4 million [Canadian|Polity] dollars.",
      ["hasQuantity Nortek > 4 million Canadian dollars: earned"]
    ),
    Case(
      "a rate", "[Nortek|Organization] earned $1.65 a share.",
      ["hasQuantity Nortek > $1.65 a share: earned"]
    ),
    Case(
      "with a population of", "[Malta|Polity], with a population of 500,000, agreed.",
      ["hasQuantity Malta > 500,000: population"]
    ),
    Case(
      "home to", "[Malta|Polity], home to some 500,000 people, agreed.",
      ["hasQuantity Malta > 500,000 people: people"]
    ),
  ]

  static let homes: [Case] = [
    Case(
      "a district before the title", "[Vermont|Place] governor [Martha Ellison|Person] spoke.",
      ["holdsPosition Martha Ellison > Vermont: governor"]
    ),
    Case(
      "a district after the name", "Senator [Lionel Baxter|Person] of [Nebraska|Place] spoke.",
      ["holdsPosition Lionel Baxter > Nebraska: Senator"]
    ),
    Case(
      "a home after the age", "[Ellen Marsh|Person], 34, of [Dayton|Place], spoke.",
      ["livesIn Ellen Marsh > Dayton"]
    ),
    Case(
      "born in a compound", "[Porto|Place]-born [Maria Silva|Person] won.",
      ["bornIn Maria Silva > Porto"]
    ),
    Case(
      "based in a compound", "[Ivan Petrov|Person], a [Moscow|Place]-based analyst, disagreed.",
      ["livesIn Ivan Petrov > Moscow"]
    ),
    Case(
      "a company of a town", "[Hanover Foods|Organization] of [Peoria|Place] raised prices.",
      ["headquarteredIn Hanover Foods > Peoria"]
    ),
    Case(
      "a town's company", "[Peoria|Place]'s [Hanover Foods|Organization] raised prices.",
      ["headquarteredIn Hanover Foods > Peoria"]
    ),
    Case(
      "a calling is no office", "[Maria Silva|Person], a [Portuguese|Polity] economist, won.",
      ["citizenOf Maria Silva > Portuguese"]
    ),
    Case(
      "one of a body's own", "The [Nansen Institute|Organization]'s [Ida Berg|Person] disagreed.",
      ["holdsPosition Ida Berg > Nansen Institute"]
    ),
    Case(
      "what a company sells is no body",
      "[Nortek|Organization]'s [Zephyr Three|Organization] failed.", []
    ),
    Case(
      "a body of an armed group",
      "The [FARC|ArmedGroup]'s [57th Front|ArmedGroup] fought.",
      ["affiliatedWith 57th Front > FARC"]
    ),
    Case(
      "a leader's own party", "[Rossi|Person]'s [Reform Party|Organization] won.",
      ["affiliatedWith Reform Party > Rossi"]
    ),
    Case(
      "an office by its employer and its country",
      "[Siemens|Organization]' [Egypt|Polity] manager [Nadia Saleh|Person] resigned.",
      ["holdsPosition Nadia Saleh > Siemens: manager"]
    ),
    Case(
      "firms of a trade are no members",
      "Deals with big [ATX|Organization] players, including [Voest|Organization] and [Andritz|Organization], helped.",
      []
    ),
    Case(
      "what a thing has so many of is not how many there are",
      "[Nortek|Organization] agreed to sell its 18-screen cinema complex.", []
    ),
    Case(
      "a former name", "[Myanmar|Polity], formerly [Burma|Polity], agreed.",
      ["alias Myanmar > Burma"]
    ),
  ]

  @Test(
    "the facts of each sentence, and no others",
    arguments: [
      ("offices and their owners", FactFinderTests.offices),
      ("nouns that tie names", FactFinderTests.ties), ("where things are", FactFinderTests.places),
      ("quantities and whose they are", FactFinderTests.quantities),
      ("where people and companies are at home", FactFinderTests.homes),
    ])
  func facts(of group: String, _ cases: [Case]) throws {
    let desk = try ReadingDesk()
    for test in cases {
      let (found, names) = try desk.read(MarkedText(test.text))
      let facts = found.relations.filter { !$0.type.isEvent && $0.type != .open }.map { fact in
        let subject = fact.subject.map { names.entities[$0.entity].name } ?? "-"
        let object = fact.object.map { names.entities[$0.entity].name } ?? fact.value?.text ?? "-"
        return "\(fact.type.rawValue) \(subject) > \(object)" + (fact.role.map { ": \($0)" } ?? "")
      }
      #expect(facts.sorted() == test.facts.sorted(), "\(group): \(test.name)")
    }
  }

  @Test("becoming a member may fail, and is no membership told by the way")
  func becoming() throws {
    let desk = try ReadingDesk()
    for (text, label) in [
      ("[Kosovo|Polity]'s entry into the [United Nations|Organization] was blocked.", "negated"),
      ("[Turkey|Polity] delayed [Sweden|Polity]'s accession to [NATO|Organization].", "negated"),
      ("[Sweden|Polity]'s accession to [NATO|Organization] pleased many.", "asserted"),
      ("[Sweden|Polity] is scheduled to become a full member of [NATO|Organization].", "future"),
      ("[Sweden|Polity]'s membership in [NATO|Organization] was denounced.", "asserted"),
    ] {
      let (found, _) = try desk.read(MarkedText(text))
      let labels = found.relations.filter { $0.type == .memberOf }.map(\.factuality.label.rawValue)
      #expect(labels == [label], "\(text)")
    }
  }
}
