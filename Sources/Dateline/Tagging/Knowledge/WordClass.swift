/// What a word list of `Gazetteer/Words` says of its words; the raw value is a bit.
///
/// Each case is a file: `givenNames` is `Words/given-names.tsv`. Words are listed in their first
/// column, in any case; files of several columns are described beside their readers.
package enum WordClass: Int, Sendable, CaseIterable {
  /// Words of the language that also begin sentences: no names without evidence.
  case common
  /// Names that are words or given names as well: May, Nice, Reading.
  case ambiguous
  /// Given names.
  case givenNames
  /// Surnames.
  case surnames
  /// Forms of address before a person's name: Mr, Dr, Sheikh.
  case honorifics
  /// Ranks before a person's name: General, Sgt.
  case ranks
  /// Offices: president, foreign minister, spokesperson.
  case offices
  /// Particles inside persons' names: al, bin, van, de.
  case particles
  /// Words that end an organisation's name: Party, Bank, Ministry.
  case organizationHeads
  /// Words that end an armed group's name: Brigade, Front.
  case armedGroupHeads
  /// Words that end or begin a place's name: River, Province, Mount.
  case placeHeads
  /// Words that end an event's name: War, Summit.
  case eventHeads
  /// Words that end a document's name: Treaty, Act.
  case documentHeads
  /// Words that end a programme's name: Initiative, Pipeline.
  case programmeHeads
  /// Months, days and seasons, whose capitals prove nothing.
  case calendarWords
  /// Verbs and nouns whose subject acts or speaks: said, warned, denies.
  case actionWords
  /// Nouns for single persons: man, minister, leader.
  case personNouns
  /// Words that locate what follows: in, near, at.
  case locatingWords
  /// Pronouns, articles and the like, which join no name.
  case functionWords
  /// Nouns for places that resume a name: the country, the city.
  case placeNouns
  /// Compass and such words that join a place's name: North, Upper, New.
  case placePrefixes
  /// Words by which places follow: province of, district of.
  case regionNouns

  /// Verbs and such whose subject is a person: said, born, himself.
  case sayingWords
  /// Words of going to a place or being near it.
  case motionWords
  /// Nouns for what governments feel and think: concern, calculations.
  case stanceNouns
  /// Nouns for parts of cities and what happens in them: suburbs, airport.
  case cityNouns

  /// Legal forms behind a company's name: Inc, Ltd.
  case companyForms

  /// Head words that are plain nouns too, so that common words before them make no name: Service.
  case weakHeads
  /// Words that begin an event's name: Operation, Hurricane.
  case eventPrefixes

  /// Heads of sites' names that stand without a capital: bridge, air base.
  case siteNouns
  /// Words before "to" and "from" that make what follows act: support, threat.
  case relationalNouns

  /// Words that begin a place's name: Camp, Lake, Deir.
  case placeOpeners

  /// Short forms of provinces, which name one only behind another place: Calif, KS.
  case provinceAbbreviations
  /// Words behind a company's name that its short form leaves out: Group, Holdings.
  case companyGroups
  /// What follows a person's name: Jr, III.
  case nameSuffixes
  /// Words that end names of things, which are none of ours: Prize, Album.
  case thingHeads
  /// Acronyms of things, which name nobody: DNA, GDP.
  case thingAcronyms
  /// Nouns that behind a name, or behind its possessive, show a company: shares, subsidiary.
  case companyNouns
  /// Nouns and verbs that stand right before a company's or another body's name: retailer, acquire.
  case companyOpeners
  /// Nouns for those who work at a company or another body: analyst, engineer.
  case companyStaff
  /// Words between two teams and their score: beat, drew.
  case playingWords
  /// Religions, languages and other things, which name nobody: Islam, Arabic.
  case thingNames
  /// Nouns of works, behind which a title stands: film, novel.
  case workNouns
  /// Next of kin, behind the name of whose they are: wife, son.
  case kinNouns
  /// What is called after the person or family before it: family, administration.
  case namesakeNouns
  /// Nouns for those who serve a body, behind its name: forces, members.
  case bodyNouns
  /// Words for peoples behind their names: tribe, clan.
  case tribeNouns
  /// Words for a part of the place that they stand before: western, upstate.
  case compassWords

  /// The name of the file without its ending: the case's words in lower case, joined by hyphens.
  package var fileName: String {
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// The class's bit in a word's set.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}
