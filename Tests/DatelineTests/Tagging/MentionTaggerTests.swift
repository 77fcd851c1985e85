import DatelineTestSupport
import Testing

@testable import Dateline

/// A text whose marks are the mentions wanted: `[surface|id]`, with `*` for metonyms and `^` for
/// demonyms.
struct TaggingCase: CustomTestStringConvertible, Sendable {
  let name: String
  let marked: String
  var testDescription: String { name }

  init(_ name: String, _ marked: String) {
    self.name = name
    self.marked = marked
  }
}

@Suite struct MentionTaggerTests {
  static let cases = [
    TaggingCase("a name of the gazetteer", "He said [Russia|Q159] was there."),
    TaggingCase("the longest name wins", "The [Shanghai Cooperation Organization|Q485207] met."),
    TaggingCase("an alias leads to its entity", "The [Shanghai Cooperation Organisation|Q485207]."),
    TaggingCase("a possessive stays out", "[Russia|Q159]'s army, [Russia|Q159]’s fleet."),
    TaggingCase("a demonym links to its state", "The [Russian|Q159^] side and [Russians|Q159^]."),
    TaggingCase("a hyphen parts two names", "The [Tajik|Q863^]-[Afghan|Q889^] border."),
    TaggingCase("a prefix leaves the name", "The post-[Soviet|polity/soviet-union^] states."),
    TaggingCase("capitals throughout", "[MOSCOW|Q649], July 2 -"),
    TaggingCase("diacritics are folded", "It reached [Turkiye|Q43] and [Türkiye|Q43]."),
    TaggingCase("an apostrophe inside a word", "They left [Sana'a|Q2471] and [Sana’a|Q2471]."),
    TaggingCase("the full stop of an abbreviation", "The [U.S.|Q30] denies it."),
    TaggingCase("acronyms need their capitals", "He told us that the [US|Q30] denies it."),
    TaggingCase("a common word begins a sentence", "Will it end? May is nice."),
    TaggingCase("a capital that locates", "He was in [Moscow|Q649]."),
    TaggingCase("a capital that acts", "[Moscow|Q159*] has warned [Dushanbe|Q863*]."),
    TaggingCase("a capital after with", "A pact with [Dushanbe|Q863*] was signed."),
    TaggingCase("a capital that was visited", "He visited [Moscow|Q649]."),
    TaggingCase("joined names share their cue", "He was in [Moscow|Q649] and [Dushanbe|Q9365]."),
    TaggingCase("people where ethnic says so", "It is ethnic [Tajiks|group/tajiks] who left."),
    TaggingCase("a state by its prominence", "War in [Georgia|Q230] and [Russia|Q159]."),
    TaggingCase("a place by its container", "[Lebanon|place/lebanon], [Kansas|Q1558], is small."),
    TaggingCase(
      "the day behind a name, though some are called so",
      "President [John Garang|person/john-garang] Monday said so. [John Garang|person/john-garang] Monday left."
    ),
    TaggingCase("a person after a title", "President [Emomali Rahmon|person/emomali-rahmon] said."),
    TaggingCase("a title is no name", "The General said nothing."),
    TaggingCase(
      "a person by given name", "He met [John Garang|person/john-garang] in [Kabul|Q5838]."),
    TaggingCase(
      "a short name after the full one",
      "[Sergei Lavrov|person/sergei-lavrov] spoke. [Lavrov|person/sergei-lavrov] said so."),
    TaggingCase(
      "a body by its head word", "The [Justice Party|organization/justice-party] said so."),
    TaggingCase(
      "a body by its head word and tail",
      "The [Ministry of Defence|organization/ministry-of-defence] said so."),
    TaggingCase(
      "a party's letters where nothing speaks of its country",
      "He has [QMH|organization/qmh] shares, and [QMH|organization/qmh] said so."),
    TaggingCase(
      "a party's letters where its country is named",
      "[QMH|organization/movement-of-herat] said so in [Kabul|Q5838]."),
    TaggingCase("no party has a legal form", "The [QMH Ltd|organization/qmh-ltd] said so."),
    TaggingCase(
      "an acronym by its definition",
      "The [Mountain Bank|organization/mountain-bank] ([MB|organization/mountain-bank]) fell."),
    TaggingCase("a place by its head word", "The [Zeravshan River|place/zeravshan-river] rose."),
    TaggingCase(
      "a given name that is a state",
      "[Georgia Meloni|person/georgia-meloni] was in [Georgia|Q230]."),
    TaggingCase(
      "a name by initials", "He met [W.H.S. Koerner|person/w-h-s-koerner] in [Kabul|Q5838]."),
    TaggingCase(
      "an abbreviated state behind a place", "It is in [Atlanta|Q23556], [KS|Q1558], he said."),
    TaggingCase("an abbreviation of a state alone", "He met KS and said so."),
    TaggingCase(
      "the state of a legislator", "[John Garang|person/john-garang], R-KS, said so."),
    TaggingCase(
      "an ordinal belongs to a unit", "The [3rd Moscow Bank|organization/3rd-moscow-bank] fell."),
    TaggingCase("a unit by its number alone", "The [40th Army|organization/40th-army] left."),
    TaggingCase(
      "an acronym that is told", "He is from [QRX|organization/qrx], a party of the city."),
    TaggingCase(
      "a company by its name without a legal form",
      "The [Shanghai Cooperation Organization Ltd|Q485207] met."),
    TaggingCase(
      "a title in a known name stays out", "President [Rahmon|person/emomali-rahmon-sharipov] said."
    ),
    TaggingCase(
      "a day is no part of a body's name", "He told his council on Monday that the party met."),
    TaggingCase(
      "a headline in capitals is no name", "[MOSCOW|Q649] SAYS THE PARTY COUNCIL HACKED SYSTEMS"),
    TaggingCase(
      "later uses of a name of ordinary words",
      "The [Nice Reading Ltd|organization/nice-reading-ltd] fell. It said the "
        + "[Nice Reading|organization/nice-reading-ltd] was new."),
    TaggingCase(
      "a capital that says, though a person bears its name",
      "[Washington|Q30*] said so. [John Washington|person/john-washington] left."),
    TaggingCase(
      "what a list holds",
      "He met [John Garang|person/john-garang], [Qorlo|person/qorlo] and "
        + "[Maria Vexia|person/maria-vexia]."),
  ]

  static let evidence = [
    TaggingCase(
      "a company by what it owns", "He told [Vexoria|organization/vexoria] shares to fall."),
    TaggingCase(
      "a company by the noun before it", "It was the retailer [Qorlo|organization/qorlo] he met."),
    TaggingCase(
      "a company by the pronoun behind it", "[Qorlo|organization/qorlo] said it was new."),
    TaggingCase("a person by who", "It was [Smith|person/smith], who left."),
    TaggingCase("a person by an age", "It was [Smith|person/smith], 42, of [Atlanta|Q23556]."),
    TaggingCase("a family by its name", "He met the [Smith|person/smith] family."),
    TaggingCase(
      "a company that a city lends its name",
      "The [Atlanta Vexoria Ltd|organization/atlanta-vexoria-ltd] fell. "
        + "[Atlanta|organization/atlanta-vexoria-ltd] shares rose."),
    TaggingCase(
      "a city that lends a company its name",
      "The [Atlanta Vexoria Ltd|organization/atlanta-vexoria-ltd] fell in [Atlanta|Q23556]."),
    TaggingCase(
      "a legal form ends a name", "The [Qorlo Ltd|organization/qorlo-ltd] of [Kabul|Q5838]."),
    TaggingCase(
      "a possessive before a legal form", "He met [Qorlo's Inc|organization/qorlos-inc]."),
    TaggingCase(
      "a body by a head behind and",
      "The [Reading and Office Council|organization/reading-and-office-council] met."),
    TaggingCase(
      "a given name that is a document", "[U.S.|Q30] President [Bill Qorlo|person/bill-qorlo] met."),
    TaggingCase(
      "an ordinary word before a state", "It is in [Office|place/office], [KS|Q1558], he said."),
    TaggingCase(
      "a storm by its short name",
      "[Hurricane Qorlo|event/hurricane-qorlo] hit. "
        + "He said [Qorlo|event/hurricane-qorlo] fell."),
    TaggingCase(
      "cities that play each other",
      "[Atlanta|organization/atlanta] beat [Dushanbe|organization/dushanbe] 3-1."),
    TaggingCase("a ship", "It was [USS Qorlo|product/uss-qorlo] he met."),
    TaggingCase(
      "a unit by its acronym", "He met the [3rd QRX|organization/3rd-qrx] in [Kabul|Q5838]."),
    TaggingCase(
      "a middle initial that is an article",
      "He met [John A. Vexoria|person/john-a-vexoria] in [Kabul|Q5838]."),
    TaggingCase("a day behind a name", "He met [John Qorlo|person/john-qorlo] Monday."),
    TaggingCase("a dotted legal form", "It was [Qorlo S.A|organization/qorlo-s-a] he met."),
    TaggingCase(
      "a council with a tail, though a known name stands first",
      "The [Council of Vexoria|organization/council-of-vexoria] met."),
    TaggingCase("followers of someone", "He met the [Vexorists|group/vexorists]."),
    TaggingCase(
      "an acronym that a state owns", "[Russia|Q159]'s [QRX|organization/qrx] denied it."),
    TaggingCase(
      "the state of a legislator in full", "[John Smith|person/john-smith], R-Kansas, met."),
    TaggingCase("the title of a film", "He was in the film Vexoria."),
    TaggingCase("a religion is nobody", "He said Islam was new."),
    TaggingCase("figures make a model", "He told of the [Qorlo Z9|product/qorlo-z9]."),
    TaggingCase(
      "a name that stands in the text is one in a headline",
      "New [Office Qorlo|organization/office-qorlo] Rises\n"
        + "He told the [Office Qorlo|organization/office-qorlo] on Monday."),
  ]

  @Test("what the words round a name say", arguments: evidence)
  func heeds(_ testCase: TaggingCase) throws { try tags(testCase) }

  static let choices = [
    TaggingCase(
      "a state of the Union by its county",
      "[Fulton County|place/fulton-county], [Georgia|Q1428], fell."),
    TaggingCase("a state of the Union by its city", "[Atlanta|Q23556], [Georgia|Q1428], fell."),
    TaggingCase("a state of the Union in a list", "[Georgia|Q1428] and [Kansas|Q1558] fell."),
    TaggingCase("a country by itself", "[Georgia|Q230] fell, and [Atlanta|Q23556] fell."),
    TaggingCase(
      "an unknown place in a known province",
      "[Dushanbe|place/dushanbe], [Kansas|Q1558], is new."),
    TaggingCase("a list of places contains nothing", "In [Moscow|Q649], [Dushanbe|Q9365], he met."),
    TaggingCase(
      "a company and a forest",
      "[Amazon|Q3884] denies it. Fires in the [Amazon|place/amazon-rainforest] rose."),
    TaggingCase(
      "a country and a given name",
      "[Chad|Q657] denies it. [Chad Wolf|person/chad-wolf] said so in [Chad|Q657]."),
    TaggingCase(
      "an acronym and a verb", "Fighters of [IS|armedgroup/islamic-state] said what it is."),
    TaggingCase("a modal, a month and a name", "Will it? May I? He met Will in May."),
    TaggingCase(
      "peoples in a list", "The [Tajiks|group/tajiks] and [Hazaras|group/hazaras] left."),
    TaggingCase(
      "the first words of a body's name, though they begin with a people's",
      "The [Russian Qorlo Bank Ltd|organization/russian-qorlo-bank-ltd] fell. [Russian Qorlo|organization/russian-qorlo-bank-ltd] said so."
    ),
    TaggingCase(
      "two surnames are no full name",
      "President [Garang|person/garang] said so. The [Garang-Qorlo|person/garang-qorlo] wife left."),
    TaggingCase(
      "a name proven before", "Dr [Qorlo|person/qorlo] left. [Qorlo|person/qorlo] was new."),
  ]

  @Test("which one is meant", arguments: choices)
  func chooses(_ testCase: TaggingCase) throws { try tags(testCase) }

  @Test("too close a choice is told")
  func closeChoice() throws {
    let (text, names) = try SampleGazetteer.tag("He was in Congo.")
    #expect(names.findings.compactMap(\.span).map { text[$0] } == ["Congo"])
    #expect(names.findings.first?.category == .ambiguousName)
  }

  @Test(
    "a surname is that of whoever held the office then",
    arguments: [("1990-05-01", "Ana Qorlo"), ("2004-05-01", "Eva Qorlo")])
  func surnamesByYear(published: String, expected: String) throws {
    let rows = [
      "Ana Qorlo\tPerson\thead-of-state\t\t\t\t\tTJK\t1989\t1993\t62",
      "Eva Qorlo\tPerson\thead-of-state\t\t\t\t\tTJK\t2001\t2009\t76",
    ]
    let (_, names) = try SampleGazetteer.tag(
      "President Qorlo said so in Tajikistan.", adding: rows, published: published)
    #expect(names.entities[try #require(names.mentions.first).entity].name == expected)
  }

  @Test("names in text", arguments: cases)
  func tags(_ testCase: TaggingCase) throws {
    let marked = MarkedText(testCase.marked)
    let (text, names) = try SampleGazetteer.tag(marked.text.string)
    let found = names.mentions.map { mention in
      let flag = mention.isMetonym ? "*" : mention.isDemonym ? "^" : ""
      return "[\(text[mention.span])|\(names.entities[mention.entity].id)\(flag)]"
    }
    #expect(found == marked.marks.map(\.description))
  }

  @Test("mentions are in order, apart, and inside the text")
  func spans() throws {
    let (text, names) = try SampleGazetteer.tag(
      "President Emomali Rahmon of Tajikistan told Russian officials in Kabul.\nThe SCO met.")
    #expect(names.mentions.count > 3)
    for (left, right) in zip(names.mentions, names.mentions.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
    #expect(names.mentions.allSatisfy { text.span.contains($0.span) })
    #expect(names.mentions.allSatisfy { names.entities.indices.contains($0.entity) })
  }

  @Test("the same text gives the same answer")
  func deterministic() throws {
    let text = "Georgia and Russia met in Moscow. Lavrov said the Justice Party of Georgia was new."
    #expect(try SampleGazetteer.tag(text).1 == SampleGazetteer.tag(text).1)
  }
}
