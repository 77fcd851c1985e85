import DatelineTestSupport
import Testing

@testable import Dateline

/// Where names begin and end, what their letters say, and whose body of state is meant.
@Suite struct NameBoundsTests {
  private static let rows = [
    "United States Senate\tOrganization\tparliament\t\tSenate\t\t\tUSA\t\t\t60",
    "Labour\tOrganization\tparty\tQ9630\t\t\t\tGBR\t\t\t60",
    "Labour\tOrganization\tparty\tQ216082\t\t\t\tTJK\t\t\t30",
    "Olympia\tPlace\tcapital\t\tQarwen\t\t\tUSA\t\t\t70",
    "Qarwen\tPlace\tprovince\tQ1223\t\t\t\tUSA\t\t\t45",
    "Wire Agency\tOrganization\tmedia\t\tWA\t\t\t\t\t\t50",
    "Union Bank\tOrganization\tbank\tQ1442804\t\t\t\tUSA\t\t\t24",
    "Supreme Council\tOrganization\tcourt\t\t\t\t\t\t\t\t40",
    "League of States\tOrganization\tigo\tQ7172\tNew Council\t\t\t\t\t\t60",
    "Nova Shanghai\tPlace\tcity\t\t\t\t\t\t\t\t50",
  ]

  private static let cases = [
    TaggingCase(
      "another bank than that of the shorter name",
      "The [Union Bank of Tajikistan|organization/union-bank-of-tajikistan] and [Union Bank|Q1442804] left."
    ),
    TaggingCase(
      "a state's court",
      "The [Supreme Council of Tajikistan|organization/supreme-council-of-tajikistan] left."),
    TaggingCase(
      "a state's own council, and that of many",
      "[Tajikistan|Q863]'s [New Council|organization/new-council] fell. The "
        + "[New Council|Q7172] rose."),
    TaggingCase("initials at the front", "[C. Qorlo Smith|person/c-qorlo-smith] left."),
    TaggingCase(
      "a surname with an elided word in front",
      "Mr [Maria O'Brien|person/maria-obrien] left. He told [O'Brien|person/maria-obrien] so."),
    TaggingCase("a weekday behind a place", "[Moscow|Q649] Monday said so."),
    TaggingCase(
      "a firm whose name is a possessive",
      "[Qorlo's Ltd|organization/qorlos-ltd] fell. It said [Qorlo's|organization/qorlos-ltd] fell."),
    TaggingCase(
      "a prefix before another name",
      "It is anti-[Moscow|Q649] [Justice Party|organization/justice-party] talk."),
    TaggingCase(
      "an agency in a dateline",
      "[Nova Shanghai|place/nova-shanghai] ([WA|organization/wire-agency]) rose."),
    TaggingCase(
      "a tail that an acronym closes",
      "The [Justice Council in Moscow|organization/justice-council-in-moscow] "
        + "([JCM|organization/justice-council-in-moscow]) fell. The [Justice Council|"
        + "organization/justice-council] in [Moscow|Q649] fell."),
    TaggingCase("an acronym's plural", "It told the MSPs so."),
    TaggingCase("letters without a vowel", "It is at Gbps in [Moscow|Q649]."),
    TaggingCase("figures inside a word", "It is in A21 told."),
    TaggingCase("a letter and a hyphen", "He said it with X-Ray in [Moscow|Q649]."),
    TaggingCase("another state's body", "[Tajikistan|Q863]'s [Senate|organization/senate] fell."),
    TaggingCase(
      "another state's body again",
      "[Tajikistan|Q863]'s [Senate|organization/senate] fell. The [Senate|organization/senate] rose."
    ),
    TaggingCase(
      "a state's own body",
      "The [US|Q30] has a [Senate|organization/united-states-senate] fell."),
    TaggingCase("a party by its state", "The [Tajik|Q863^] [Labour|Q216082] fell."),
    TaggingCase("a part of a province", "It is in eastern [Qarwen|Q1223]."),
  ]

  @Test("names in text", arguments: cases)
  func tags(_ testCase: TaggingCase) throws {
    let marked = MarkedText(testCase.marked)
    let (text, names) = try SampleGazetteer.tag(marked.text.string, adding: Self.rows)
    let found = names.mentions.map { mention in
      let flag = mention.isMetonym ? "*" : mention.isDemonym ? "^" : ""
      return "[\(text[mention.span])|\(names.entities[mention.entity].id)\(flag)]"
    }
    #expect(found == marked.marks.map(\.description))
  }
}
