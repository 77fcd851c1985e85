@testable import Dateline

/// A small gazetteer written by hand, so that tests of the stage need no file.
enum SampleGazetteer {
  static let header =
    "name\ttype\tkind\tqid\taliases\tdemonyms\tmetonyms\tcountry\tstart\tend\tprominence\tcase\tsource"

  static let rows = [
    "Russia\tPolity\tcountry\tQ159\tRussian Federation\tRussian|Russians\tMoscow|Kremlin\tRUS\t\t\t99",
    "Moscow\tPlace\tcapital\tQ649\t\t\t\tRUS\t\t\t84",
    "Tajikistan\tPolity\tcountry\tQ863\t\tTajik|Tajiks\tDushanbe\tTJK\t\t\t85",
    "Dushanbe\tPlace\tcapital\tQ9365\t\t\t\tTJK\t\t\t60",
    "Tajiks\tGroup\tethnic\t\t\t\t\t\t\t\t40",
    "Hazaras\tGroup\tethnic\t\t\tHazara\t\t\t\t\t40",
    "Amazon\tOrganization\tcompany\tQ3884\t\t\t\tUSA\t\t\t52",
    "Amazon rainforest\tPlace\tregion\t\tAmazon\t\t\t\t\t\t46",
    "Chad\tPolity\tcountry\tQ657\t\t\t\tTCD\t\t\t86",
    "Islamic State\tArmedGroup\tislamist\t\tIS|ISIS\t\t\t\t\t\t84",
    "Democratic Republic of the Congo\tPolity\tcountry\tQ974\tCongo\t\t\tCOD\t\t\t86",
    "Republic of the Congo\tPolity\tcountry\tQ971\tCongo\t\t\tCOG\t\t\t82",
    "Georgia\tPolity\tcountry\tQ230\t\tGeorgian|Georgians\tTbilisi\tGEO\t\t\t90",
    "Georgia\tPlace\tprovince\tQ1428\t\t\t\tUSA\t\t\t40",
    "Atlanta\tPlace\tcity\tQ23556\t\t\t\tUSA\t\t\t60",
    "Lebanon\tPolity\tcountry\tQ822\t\tLebanese\tBeirut\tLBN\t\t\t92",
    "Lebanon\tPlace\tcity\t\t\t\t\tUSA\t\t\t12",
    "Kansas\tPlace\tprovince\tQ1558\tKS\t\t\tUSA\t\t\t40",
    "Turkey\tPolity\tcountry\tQ43\tTürkiye\tTurkish|Turks\tAnkara\tTUR\t\t\t95",
    "Taliban\tArmedGroup\tislamist\t\t\t\t\tAFG\t\t\t84",
    "Afghanistan\tPolity\tcountry\tQ889\t\tAfghan|Afghans\tKabul\tAFG\t\t\t90",
    "Kabul\tPlace\tcapital\tQ5838\t\t\t\tAFG\t\t\t83",
    "Shanghai Cooperation Organization\tOrganization\tigo\tQ485207\tSCO|Shanghai Cooperation "
      + "Organisation\t\t\t\t\t\t70",
    "Shanghai\tPlace\tcity\tQ8686\t\t\t\tCHN\t\t\t80",
    "Emomali Rahmon Sharipov\tPerson\thead-of-state\t\tPresident Rahmon\t\t\tTJK\t\t\t60",
    "Sergei Lavrov\tPerson\tforeign-minister\t\tSergey Lavrov\t\t\tRUS\t\t\t70",
    "United States\tPolity\tcountry\tQ30\tUS|U.S.|USA\tAmerican|Americans\tWashington\tUSA\t\t\t100",
    "Washington\tPlace\tcapital\tQ61\t\t\t\tUSA\t\t\t80",
    "Sana'a\tPlace\tcapital\tQ2471\tSanaa\t\t\tYEM\t\t\t60",
    "Movement of Herat\tOrganization\tparty\t\tQMH\t\t\tAFG\t\t\t54",
    "Soviet Union\tPolity\tformer-state\t\tUSSR\tSoviet|Soviets\t\t\t1922\t1991\t80",
  ]

  static let words: [(WordClass, String)] = [
    (
      .common,
      "the a of may will nice reading turkey office was said says party new what is i fires"
    ),
    (.functionWords, "the a of in to with and he it its they on at from"),
    (.honorifics, "mr mrs dr"),
    (.ranks, "general colonel"),
    (.offices, "president minister chairman"),
    (.givenNames, "john maria sergei emomali georgia chad bill"),
    (.surnames, "smith monday"), (.particles, "al bin van von der"),
    (.organizationHeads, "ministry party organization council bank ltd army"),
    (.placeHeads, "river province county"), (.calendarWords, "may july monday"),
    (.actionWords, "said warned denies told has urged"), (.sayingWords, "said told"),
    (.locatingWords, "in near at visited"), (.motionWords, "travelled flew"),
    (.placeNouns, "country city"),
    (.companyForms, "inc ltd"), (.provinceAbbreviations, "ks"),
    (.companyNouns, "shares stock loss"), (.companyOpeners, "retailer acquire"),
    (.companyStaff, "analyst engineer"), (.playingWords, "beat over"),
    (.thingNames, "islam"), (.workNouns, "film"), (.eventPrefixes, "hurricane"),
    (.documentHeads, "act bill"), (.kinNouns, "wife"), (.namesakeNouns, "family administration"),
    (.compassWords, "northern southern eastern western"),
  ]

  /// The sample with further rows.
  static func make(adding extra: [String] = []) throws -> Gazetteer {
    try GazetteerCompiler.compile(files(adding: extra))
  }

  /// The files of the sample.
  static func files(adding extra: [String] = []) -> GazetteerFiles {
    let table = ([header] + rows + extra).joined(separator: "\n")
    let lists = words.map { wordClass, list in
      GazetteerFiles.File(
        name: "Words/\(wordClass.fileName).tsv",
        text: ArticleText("word\n" + list.split(separator: " ").joined(separator: "\n")))
    }
    return GazetteerFiles(
      folder: "G",
      files: [.init(name: "Entities/sample.tsv", text: ArticleText(table))] + lists)
  }

  /// A text tagged with the sample, one sentence a line.
  static func tag(
    _ text: String, adding extra: [String] = [], published: String? = nil
  ) throws -> (ArticleText, TaggedNames) {
    let text = ArticleText(text)
    var sentences: [Sentence] = []
    var start = 0
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if end > start { sentences.append(Sentence(TextSpan(start, end))) }
      start = end + 1
    }
    let article = Article(
      id: "t", text: text,
      published: published.flatMap { PublicationDate(iso: $0, source: .given) })
    let tokens = Tokens(spans: [], sentences: sentences.map { _ in 0..<0 })
    let tagger = MentionTagger(gazetteer: try make(adding: extra))
    return (text, tagger.names(in: article, sentences: sentences, tokens: tokens))
  }
}
