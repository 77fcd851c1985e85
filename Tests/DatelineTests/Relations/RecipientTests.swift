import Testing

@Suite("Those whom events are aimed at, beyond the object of the verb")
struct RecipientTests {
  /// What each text must yield, as `TYPE subject > object`; a dash means none.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "agent of what is agreed",
      "[Sirio|Organization] agreed to be acquired by [Nestle|Organization].",
      ["AGREE Sirio > Nestle"]
    ),
    (
      "both sides of a deal",
      "[Egypt|Polity] rejected a deal between [Ethiopia|Polity] and [Somaliland|Polity].",
      ["REJECT Egypt > Ethiopia", "REJECT Egypt > Somaliland"]
    ),
    (
      "the other side of a deal",
      "[Uganda|Polity] nullified an accord between [Kenya|Polity] and [Uganda|Polity].",
      ["REJECT Uganda > Kenya"]
    ),
    (
      "below the second of two nouns",
      "[Russia|Polity] has neither the means nor the desire to help [Armenia|Polity].",
      ["REJECT Russia > Armenia"]
    ),
    (
      "charge that others had reported",
      "[American|Polity] officials said [Rwanda|Polity] had sent troops to [Congo|Polity].‖ [Rwanda|Polity] denied the accusation.",
      ["REJECT Rwanda > American"]
    ),
    (
      "offer to nobody in particular",
      "[Turkey|Polity] offered to mediate.‖ [Somalia|Polity] accepted the offer.",
      ["AGREE Somalia > Turkey"]
    ),
    (
      "body that suspends its member",
      "[Mali|Polity] joined [ECOWAS|Organization] in 1975.‖ [Mali|Polity] was suspended after a coup.",
      ["SANCTION ECOWAS > Mali"]
    ),
    (
      "who has somebody arrested",
      "President [Idriss Deby|Person] of [Chad|Polity] had the rebel leader [Timane Erdimi|Person] arrested in May.",
      ["COERCE Idriss Deby > Timane Erdimi"]
    ),
    (
      "person behind an acting office",
      "Talks between [Kenyan|Polity] President [William Ruto|Person] and [Uganda|Polity]'s acting premier, [Robinah Nabbanja|Person], began in Kampala.",
      ["CONSULT William Ruto > Robinah Nabbanja"]
    ),
    (
      "what a clause is summed up by",
      "[Israel|Polity] struck [Doha|Place], a move that [Egypt|Polity] condemned.",
      ["ACCUSE Egypt > Israel"]
    ),
    (
      "what somebody says is summed up by",
      "[Washington|Polity] says [Beijing|Polity] stole the plans, a claim [China|Polity] denies.",
      ["REJECT China > Washington"]
    ),
    (
      "step for which somebody is threatened",
      "[Mali|Polity] recognised the independence of [Chechnya|Polity], a step for which [Moscow|Polity] threatened air strikes.",
      ["THREATEN Moscow > Mali"]
    ),
  ]

  @Test("aims", arguments: cases)
  func aims(name: String, text: String, expected: [String]) throws {
    let found = try EventArgumentTests.lines(text)
    for relation in expected {
      #expect(found.contains(relation), "\(name): \(found)")
    }
  }

  @Test("whom nobody asks")
  func demandedDeeds() throws {
    let found = try EventArgumentTests.lines(
      "[Cuba|Polity] demanded [Elian Munoz|Person] be returned.")
    #expect(!found.contains("REQUEST Cuba > Elian Munoz"), "\(found)")
  }

  @Test("people at a place are not the place")
  func peopleAtPlaces() throws {
    let found = try EventArgumentTests.lines(
      "[Ana|Person]'s cousin in [Brazil|Polity], backed by [Cuba|Polity], is fighting in the courts."
    )
    #expect(!found.contains("SUPPORT Cuba > United States"), "\(found)")
  }
}
