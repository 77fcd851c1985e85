import DatelineTestSupport
import Testing

@testable import Dateline

/// What pronouns and descriptions stand for, over the project's own gazetteer and model.
///
/// A mark gives the name of the entity, or several names with plus signs between; a description
/// that is not marked must not be resolved.
@Suite("Pronouns and descriptions")
struct CoreferenceTests {
  struct Case: Sendable {
    let name: String
    let marked: String

    init(_ name: String, _ marked: String) {
      self.name = name
      self.marked = marked
    }
  }

  /// Of a hundred cases so many may fail, since the parser misreads some sentences.
  private static let tolerated = 4

  static let actors = [
    Case("an adjective and who acts", "[Ethiopian troops|Ethiopia] crossed the river."),
    Case("officials of a nationality", "[Pakistani officials|Pakistan] denied the report."),
    Case("the side of a nationality", "The [Russian side|Russia] urged calm."),
    Case("words between", "Senior [Iranian government officials|Iran] arrived on Monday."),
    Case("a possessive", "[Kenya’s army|Kenya] sent two helicopters."),
    Case("a possessive with straight quote", "[Turkey's foreign ministry|Turkey] protested."),
    Case("a group's delegation", "A [Taliban delegation|Taliban] travelled to Doha."),
    Case("a group's fighters", "[Hezbollah fighters|Hezbollah] left the village."),
    Case("a metonym's forces", "[Moscow’s forces|Russia] took the town."),
    Case("two adjectives", "[Thai and Cambodian soldiers|Cambodia+Thailand] exchanged fire."),
    Case(
      "initials and an adjective", "[US and Russian officials|Russia+United States] met on Monday."),
    Case("officials in a state", "[Officials|Peru] in Peru are angry."),
    Case(
      "a person's country by his office",
      "President Ana Holm of Peru spoke. [She|Ana Holm] said [her|Ana Holm] [country|Peru] would act."
    ),
    Case("enemies of a group", "Anti-Taliban fighters left the town."),
    Case("friends of a state", "Pro-Russian officials left the town."),
    Case("an unnamed office", "[Hungary’s prime minister|Hungary] rejected the plan."),
    Case("of a state", "The [government|Chad] of Chad closed the border."),
    Case("in a capital", "[Officials|Japan] in Tokyo welcomed the vote."),
    Case("a body's envoy", "A [UN envoy|United Nations] visited Libya."),
    Case("a person's government", "[Narendra Modi’s government|India] raised taxes."),
    Case("a nationality and republic", "The [Afghan republic|Afghanistan] collapsed."),
    Case("not with the office's holder", "Russian Foreign Minister Sergei Lavrov smiled."),
    Case("nor in apposition", "Sergei Lavrov, the Russian foreign minister, smiled."),
    Case("not whom somebody withdraws", "France withdrew the last soldiers from Niger."),
    Case("not embassies in a capital", "Embassies in Kabul closed."),
    Case("a president's administration", "The [Bush administration|United States] agreed."),
    Case("a company's board", "The [Novartis board|Novartis] met on Monday."),
    Case("not exiles", "Two Cuban exile leaders were arrested."),
    Case("nor the exiled", "Exiled Iranian leaders called for strikes."),
    Case("nor one company", "A Japanese company closed two mills."),
    Case("not other countries' neighbours", "Guyana’s neighbours worried."),
    Case("not the group of a place", "Central Asian states joined."),
  ]

  static let persons = [
    Case("he after a man", "Sergei Lavrov flew to Cairo. [He|Sergei Lavrov] said little."),
    Case(
      "him whom others are urged to back",
      "Joe Biden urged the senators to back [him|Joe Biden]."),
    Case(
      "him whom others are scared into backing",
      "Emmanuel Macron saw a rival. Joe Biden scared the senators into backing [him|Joe Biden]."),
    Case("she after a woman", "Ursula von der Leyen spoke. [She|Ursula von der Leyen] was brief."),
    Case(
      "he passes a woman by",
      "Emmanuel Macron met Giorgia Meloni. [He|Emmanuel Macron] praised Italy."),
    Case(
      "she passes a man by",
      "Emmanuel Macron met Giorgia Meloni. [She|Giorgia Meloni] praised France."),
    Case("his in the clause", "Joe Biden defended [his|Joe Biden] record."),
    Case("he under saying", "Olaf Scholz said [he|Olaf Scholz] would resign."),
    Case("himself", "Emmanuel Macron defended [himself|Emmanuel Macron]."),
    Case(
      "a title tells",
      "Mrs Chowdhury met John Kerry. [She|Chowdhury] thanked Bangladesh."),
    Case(
      "the office of one person",
      "President Emmanuel Macron visited Rwanda. The [president|Emmanuel Macron] apologised."),
    Case(
      "which office",
      "Prime Minister Narendra Modi met President Vladimir Putin. "
        + "The [prime minister|Narendra Modi] thanked Russia."),
    Case(
      "an office in apposition",
      "Hakan Fidan, the foreign minister, flew to Iraq. The [minister|Hakan Fidan] smiled."),
    Case(
      "the office of a nationality",
      "President Vladimir Putin arrived. The [Russian president|Vladimir Putin] was late."),
    Case(
      "who says what stands before",
      "Olaf Scholz arrived. “No soldier will stay,” [he|Olaf Scholz] said."),
    Case(
      "his in front",
      "Joe Biden met Olaf Scholz. In [his|Emmanuel Macron] speech, Emmanuel Macron was brief."),
    Case(
      "who serves a president",
      "Emmanuel Macron spoke. [[His|Emmanuel Macron] officials|France] left."),
    Case(
      "who serves the head of a body",
      "Jens Stoltenberg is NATO's secretary-general. [[His|Jens Stoltenberg] staff"
        + "|North Atlantic Treaty Organization] left."),
    Case(
      "not one of several",
      "Gazprom was fined. Mali, Chad and Niger sent envoys. Its spokesman smiled."),
    Case(
      "the winner",
      "Maria Roth won the vote. Peru congratulated the [winner|Maria Roth]."),
    Case(
      "what a person is",
      "Maria Roth, a lawyer, sued Chad. The [lawyer|Maria Roth] lost."),
    Case(
      "whose relative",
      "Maria Roth met [her|Maria Roth] father, Karl Roth. [[Her|Maria Roth] father|Karl Roth] smiled."
    ),
    Case("not another lawyer", "Maria Roth, a lawyer, sued Chad. A lawyer came. The lawyer lost."),
    Case("not him for the subject", "Joe Biden met him."),
    Case("not he for a state", "Russia objected. He was late."),
    Case("not she for a man", "Vladimir Putin arrived. She was late."),
    Case("not it for a person", "Vladimir Putin arrived. It was late."),
    Case("not a former office", "President Joe Biden spoke. The former president listened."),
    Case("not a spokesman for a name", "Joe Biden spoke. A spokesman said that he was tired."),
  ]

  static let bodies = [
    Case("it after a state", "Turkey objected. [It|Turkey] closed the strait."),
    Case("its in the clause", "Turkey recalled [[its|Turkey] ambassador|Turkey]."),
    Case("it under saying", "Iran said [it|Iran] would retaliate."),
    Case(
      "whom a condition is put to",
      "Norway warned Malta of sanctions if [it|Malta] did not withdraw its troops."),
    Case("whose deed is condemned", "Norway condemned Malta for [its|Malta] attack on Chad."),
    Case("whom sanctions answer", "Peru imposed sanctions on Mali after [it|Mali] invaded Chad."),
    Case("one's own part", "Norway condemned Malta, but for [its|Norway] part did nothing."),
    Case("a plan that is rejected", "Norway accepted the plan. Malta rejected it."),
    Case("its in a bid", "Peru courted Bolivia in a bid to widen [its|Peru] market."),
    Case("its of whom one helps", "Kenya helped Mali in [its|Mali] fight."),
    Case("its of whom one blames", "Peru criticised Chile for [its|Chile] raid."),
    Case("itself", "Japan armed [itself|Japan]."),
    Case("its after an owner", "Somalia’s reaction was fierce. [It|Somalia] recalled an envoy."),
    Case("it after a body", "Gazprom lost money. [It|Gazprom] cut jobs."),
    Case("its in front", "In [its|Japan] statement, Japan condemned the attack."),
    Case("actors of a pronoun", "Ethiopia withdrew [[its|Ethiopia] troops|Ethiopia]."),
    Case("a person's government", "Viktor Orban and [[his|Viktor Orbán] government|Hungary] lost."),
    Case("they for a group", "The Taliban met. [They|Taliban] promised peace."),
    Case("their for a people", "The Taliban buried [their|Taliban] dead."),
    Case(
      "they for a pair",
      "France and Germany signed a treaty. [They|France+Germany] promised unity."),
    Case("their for a pair", "Egypt and Sudan recalled [[their|Egypt+Sudan] envoys|Egypt+Sudan]."),
    Case(
      "they for officials",
      "[Russian officials|Russia] arrived. [They|Russia] demanded an answer."),
    Case("the state itself", "He outlived the Soviet Union [itself|Soviet Union]."),
    Case(
      "the same pronoun again",
      "Kenya lent money. [It|Kenya] sent engineers. [It|Kenya] also sent doctors."),
    Case("not it for who would do it", "The treaty expired. Russia wants to renew it."),
    Case("not it for a state that is no thing", "Iran won the match. It was a good game."),
    Case(
      "not it for who does it",
      "The treaty expired. Russia, which signed the treaty and paid for it, left."),
    Case(
      "it passes by what the clause describes",
      "Russia supported the Northern Alliance, which [it|Russia] armed."),
    Case("not them for who is sent", "Kenya sent Egypt and Sudan to plead with them."),
    Case("not their for other countries", "Kenya waited. Many countries closed their schools."),
    Case("not it for nothing", "Iran is weak. It is difficult to say why."),
    Case("nor in weather", "Kenya waited. It rained."),
    Case("nor seeming", "Iran is weak. It seems that nobody knows why."),
    Case("not it for a thing", "The treaty was long. It listed many towns."),
    Case("not it for the nearer thing", "Iran read the report. The report was long. It was dull."),
    Case("not they for things", "Iran counted the ships. The ships were old. They leaked."),
    Case("not it for the subject", "Russia condemned it."),
    Case("not they for one state", "Iran fell silent. They left."),
    Case("not they for soldiers", "Soldiers reached Mali. They were tired."),
  ]

  static let descriptions = [
    Case("the country", "Chad held a vote. The [country|Chad] is poor."),
    Case("the kingdom", "Saudi Arabia met Iraq. The [kingdom|Saudi Arabia] sells oil."),
    Case("the island", "China threatened Taiwan. The [island|Taiwan] bought missiles."),
    Case(
      "a clause about a state",
      "Iran helps Afghanistan, whose rulers sell the [country|Afghanistan]’s coal."),
    Case("the group", "Boko Haram struck again. The [group|Boko Haram] killed many."),
    Case("the movement", "The Taliban won. The [movement|Taliban] had waited."),
    Case("the militants", "Boko Haram struck again. The [militants|Boko Haram] fled."),
    Case(
      "the alliance",
      "NATO met in Vilnius. The [alliance|North Atlantic Treaty Organization] invited Sweden."),
    Case(
      "the bloc", "The European Union hesitated. The [bloc|European Union] has imposed a tariff."),
    Case(
      "the ministry",
      "The Ministry of Culture denied it. The [ministry|Ministry of Culture] is broke."),
    Case("the bank", "The World Bank met Kenya. The [bank|World Bank] has lent money to farmers."),
    Case("the company", "Gazprom sued. The [company|Gazprom] lost."),
    Case(
      "the party's leader", "The Labour Party won. The [party|Labour Party]’s leader smiled."),
    Case(
      "the organization",
      "The Shanghai Cooperation Organization met. "
        + "The [organization|Shanghai Cooperation Organization] has ten members."),
    Case("the government", "Kenya raised taxes. The [government|Kenya] is broke."),
    Case("the army", "Myanmar is at war. The [army|Myanmar] burned villages."),
    Case("the authorities", "Belarus held a vote. The [authorities|Belarus] jailed critics."),
    Case(
      "the army again",
      "[Sudan’s army|Sudan] met Egypt. Talks failed. The [army|Sudan] left."),
    Case(
      "the country of an armed group",
      "Afghanistan is poor. The Taliban rule the [country|Afghanistan]."),
    Case("a ministry of a state", "Kenya raised taxes. The [finance ministry|Kenya] is broke."),
    Case("not an ethnic group's", "Kosovo installed ethnic Albanian mayors."),
    Case("not what somebody becomes", "She was elected president of Mexico."),
    Case("not the subject itself", "Russia invaded the country."),
    Case("not a local government", "Kenya raised taxes. The local government is broke."),
    Case("not the wrong kind", "Gazprom sued. The ministry lost."),
    Case("not the kingdom of a republic", "France met Iraq. The kingdom is poor."),
    Case("not an indefinite group", "Boko Haram struck again. A group of men fled."),
    Case(
      "what was said of a name",
      "Transnistria is a breakaway territory. Snow fell. Peru recognised the [territory|Transnistria]."
    ),
    Case(
      "the republic of before",
      "India mourned the [Afghan republic|Afghanistan]. India sent wheat. India has sent tents since "
        + "the [republic|Afghanistan] fell."),
    Case("not what was decided", "Peru called it a decision. Chile overturned the decision."),
    Case("not between two", "Iran and Iraq met. The country is poor."),
    Case("a firm by its form", "Wexley Corp. sued. The [company|Wexley Corp.] lost."),
    Case(
      "not an agreement just brought up",
      "The Paris Agreement is old. Peru signed an agreement. The agreement failed."),
    Case("not a statement for an agreement", "The Paris Agreement is old. The statement is not."),
    Case(
      "whose name has the word",
      "The Lake Alliance met the African Union. The [alliance|Lake Alliance] has grown."),
    Case("not the city of", "Paris met Kenya. The city of Nakuru grew."),
  ]

  static let several = [
    Case(
      "not the two who merely came last",
      "Peru closed the border. Chile objected. Peru sent tanks. Chile sent more. Nobody was hurt. "
        + "The road is bad. Ships are waiting. Cuba urged dialogue; even China mumbled something. "
        + "The [two presidents|Chile+Peru] met on Monday."),
    Case("the two countries", "France and Germany met. The [two countries|France+Germany] agreed."),
    Case("both sides", "Israel fought Hamas. Both [sides|Hamas+Israel] have lost men."),
    Case("both countries", "Peru and Chile met. Both [countries|Chile+Peru] export copper."),
    Case("some of each", "[Envoys|Chile+Peru] from Peru and Chile met."),
    Case("one of the first", "An [envoy|Peru] of Peru and Chile met."),
    Case("each side", "Israel fought Hamas. Each [side|Hamas+Israel] has lost men."),
    Case("all sides", "Peru and Chile met. All [sides|Chile+Peru] signed the pact."),
    Case("not all countries", "Peru and Chile met. All countries export something."),
    Case("both alone", "Peru and Chile met. [Both|Chile+Peru] have signed the pact."),
    Case(
      "the two leaders",
      "Joe Biden met Xi Jinping. The [two leaders|Joe Biden+Xi Jinping] shook hands."),
    Case(
      "the leaders of two states",
      "Emmanuel Macron leads France. Olaf Scholz, the chancellor of Germany, disagrees. Snow fell. "
        + "The [two leaders|Emmanuel Macron+Olaf Scholz] met on Monday."),
    Case("the two", "Peru and Chile met. The [two|Chile+Peru] signed."),
    Case(
      "the three",
      "Mali, Niger and Burkina Faso met. The [three|Burkina Faso+Mali+Niger] have signed a pact."),
    Case(
      "the three again",
      "Mali, Niger and Burkina Faso met. Nobody spoke. Nobody left. Nobody ate. "
        + "The [three|Burkina Faso+Mali+Niger] have signed a pact."),
    Case(
      "those who agree between them",
      "Peru and Chile have agreed on a pact between the [two countries|Chile+Peru]."),
    Case(
      "not the three of another matter",
      "Mali, Niger and Burkina Faso met. Nobody spoke. Nobody left. Nobody ate. Nobody slept. "
        + "Peru met Chile and Cuba in Lima, and all three smiled."),
    Case(
      "both men",
      "Joe Biden met Xi Jinping in Peru. Both [men|Joe Biden+Xi Jinping] smiled at Kenya."),
    Case("not two others", "Russia has two neighbours in the region."),
    Case("not factions of one", "The Taliban split. There were two factions."),
    Case(
      "not both of two deeds",
      "Peru met Chile. The ships may serve both to stop oil and to stop food."),
    Case("not both shores", "Peru and Chile met. Farmers live on both sides of the lake."),
    Case(
      "not those who only watched",
      "Peru and Chile agreed on a truce. [Envoys|Ghana+Kenya] of Kenya and Ghana watched. "
        + "Each [side|Chile+Peru] blamed the other."),
    Case("not both of the ships", "Peru and Chile met. Both of the ships sank."),
  ]

  static let mainParties = [
    Case(
      "not those who give to the two",
      "The United States mourned. Kenya was flooded. The State Department sent tents to the two "
        + "countries."),
    Case(
      "no police of another state",
      "[Chadian police|Chad] shot a man. Peruvians marched in Lima, and police watched in Lima."),

    Case(
      "the two whom all is about, not those just named",
      "Thailand accused Cambodia of shelling a temple. Thailand closed the border, and Cambodia sent "
        + "troops. Cambodia and Thailand had signed a truce. Peru and Chile sent envoys. "
        + "Each [side|Cambodia+Thailand] blamed the other for the shooting."),
  ]

  static let speakers = [
    Case("we of a ministry", "“[We|Iran] reject this,” the [Iranian ministry|Iran] said."),
    Case("I of a person", "“[I|Olaf Scholz] will resign,” said Olaf Scholz."),
    Case("we of a president", "“[We|France] will fight,” President Emmanuel Macron said."),
    Case(
      "we of the sentences before and behind",
      "“[We|Peru] will fight. Nobody helps [us|Peru],” said Peru’s president, Juan Perez. "
        + "“[Our|Peru] army is ready.”"),
    Case(
      "we of a body",
      "NATO met. “[We|North Atlantic Treaty Organization] want peace,” said "
        + "[its|North Atlantic Treaty Organization] secretary-general, Jens Stoltenberg."),
    Case(
      "a spokesman for a ministry",
      "“[We|Chad] reject this,” a [spokesman|Chad] for [Chad’s foreign ministry|Chad] said."),
    Case("a spokesman for a group", "A [spokesman|Hamas] for Hamas blamed Israel."),
    Case("not an envoy for a state", "An envoy for Syria landed."),
    Case("not this government", "Iran met Iraq. Iran grew. This government is weak."),
    Case(
      "we of a former ambassador",
      "[We|Chile] must help Peru. The writer, a former Chilean ambassador, teaches law."),
    Case("not I outside quotes", "I think that Kenya is right."),
    Case("not we of an analyst", "“We will see,” Mary Smith, an analyst, said."),
  ]

  static let all = actors + persons + bodies + descriptions + several + mainParties + speakers

  @Test("stand for what is marked, and nothing else is resolved")
  func cases() throws {
    let pipeline = try CorpusPropertyTests.pipeline.get()
    var failures: [String] = []
    for testCase in Self.all {
      let marked = MarkedText(testCase.marked)
      let reading = pipeline.read(Article(id: "t", text: marked.text))
      let names = reading.names
      var found: [TextSpan: [String]] = [:]
      for reference in names.references {
        found[reference.span, default: []].append(names.entities[reference.entity].name)
      }
      let text = found.sorted { $0.key < $1.key }.map {
        "[\(marked.text[$0.key])|\($0.value.sorted().joined(separator: "+"))]"
      }
      let expected = marked.marks.sorted { $0.span < $1.span }.map(\.description)
      if text != expected { failures.append("\(testCase.name): \(testCase.marked) but \(text)") }
    }
    #expect(Self.all.count >= 80)
    #expect(
      failures.count * 100 <= Self.all.count * Self.tolerated,
      "\(failures.count) fail\n\(failures.joined(separator: "\n"))")
  }

  @Test("confidence lies between 0 and 1, and references do not repeat")
  func confidence() throws {
    let pipeline = try CorpusPropertyTests.pipeline.get()
    for article in CorpusPropertyTests.articles.prefix(8) {
      let references = pipeline.read(article).names.references
      #expect(references.allSatisfy { (0...1).contains($0.confidence) })
      #expect(Set(references).count == references.count)
    }
  }
}
