import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Factuality of sentences that fool simple readers")
struct FactualityTests {
  /// The marked word is the predicate, its mark the label that it must get.
  static let cases: [(name: String, text: String)] = [
    ("plain assertion", "Iran [attacked|asserted] the base."),
    ("plain negation", "Iran did not [attack|negated] the base."),
    ("never", "Iran never [attacked|negated] the base."),
    ("no longer", "Chad no longer [supports|negated] the rebels."),
    ("not only … but", "Iran not only [attacked|asserted] the base but burned it."),
    ("double negation", "Iran did not fail to [attack|asserted] the base."),
    ("failed to", "Iran failed to [attack|negated] the base."),
    ("managed to", "Iran managed to [seize|asserted] the base."),
    ("did not manage to", "Iran did not manage to [seize|negated] the base."),
    ("refused to", "Iran refused to [sign|negated] the deal."),
    ("refused to rule out", "Iran refused to rule out [attacking|possible] the base."),
    ("promised to", "Iran promised to [sign|future] the deal."),
    ("promised not to", "Iran promised not to [attack|negated] the base."),
    ("denied having", "Iran denied having [attacked|negated] the base."),
    ("denied that", "Iran denied that it had [attacked|negated] the base."),
    ("did not deny", "Iran did not deny that it had [attacked|possible] the base."),
    ("would have", "Iran would have [signed|negated] the deal."),
    ("will", "Iran will [sign|future] the deal."),
    ("plans to", "Iran plans to [sign|future] the deal."),
    ("may", "Iran may [sign|possible] the deal."),
    ("should", "Iran should [sign|possible] the deal."),
    ("if", "If Iran [signs|possible] the deal, prices will fall."),
    ("unless", "Unless Iran [signs|possible] the deal, prices will rise."),
    ("question", "Did Iran [sign|possible] the deal?"),
    ("said that", "Officials said that Iran had [attacked|reported] the base."),
    ("postposed source", "Iran has [attacked|reported] the base, officials said."),
    ("according to", "According to Reuters, Iran [attacked|reported] the base."),
    ("said that it would", "Iran said that it would [sign|future] the deal."),
    ("accused of", "Chad accused Iran of [attacking|reported] the base."),
    ("warrant for", "A warrant for the [arrest|possible] of the general was signed."),
    ("urged to", "Chad urged Iran to [sign|possible] the deal."),
    ("wants to", "Iran wants to [sign|future] the deal."),
    ("unlikely to", "Iran is unlikely to [sign|possible] the deal."),
    ("prevented from", "Chad prevented Iran from [attacking|negated] the base."),
    ("allowed to", "Chad allowed Iran to [use|possible] the base."),
    ("forced to", "Chad forced Iran to [leave|asserted] the base."),
    ("without", "Iran left without [attacking|negated] the base."),
    ("began to", "Iran began to [attack|asserted] the base."),
    ("stopped", "Iran stopped [attacking|negated] the base."),
    ("regretted that", "Iran regretted that it had [attacked|asserted] the base."),
    ("appears to", "Iran appears to have [attacked|possible] the base."),
    ("no one", "No one [attacked|negated] the base."),
    ("cannot", "Iran cannot [attack|negated] the base."),
    ("stopped short of", "Iran stopped short of [attacking|negated] the base."),
    ("stopped short of a threat", "Iran stopped short of [threatening|negated] any cut in aid."),
    ("announced an arrest", "The police announced the [arrest|asserted] of the general."),
    ("announced a withdrawal", "Chad announced the [withdrawal|future] of its troops."),
    ("issued a warrant for", "Chad issued a warrant for the [arrest|possible] of the general."),
    (
      "information leading to",
      "Chad offered a reward for tips leading to the [arrest|possible] of the general."
    ),
    ("planned visit", "The planned [visit|future] of the general was mentioned."),
    ("promised no cuts", "Chad [promised|asserted] no cuts."),
    ("kept rebels from", "Chad prevented the rebels from [attacking|negated] the base."),
    ("tried to scare into", "Chad tried to scare the rebels into [leaving|possible] the base."),
    ("will respond to an attack", "Iran will respond to an [attack|future] on the base."),
    ("will respond to the attack", "Iran will respond to the [attack|asserted] on the base."),
    ("strikes could", "Air [strikes|possible] on Iran could hurt oil prices."),
    (
      "would not prevent",
      "She said that rain would not prevent Chad from [leaving|future] the base."
    ),
    (
      "warnings that strikes could",
      "The general scoffed at warnings that air [strikes|possible] could hurt trade."
    ),
    (
      "said that once",
      "The agency said that once the general [arrives|future] in Chad it will free the men."
    ),
    ("opposes a deployment", "Chad opposes the [deployment|possible] of troops."),
    ("an aborted landing", "The aborted [landing|asserted] of the rebels was recalled."),
    ("any attack", "Any [attack|possible] on Iran is a crime."),
    ("any decision to", "Any decision to [expel|possible] the envoy is left to Chad."),
    ("must verify", "The inspectors must verify that Iran [left|possible] the base."),
    ("have verified", "The inspectors verified that Iran [left|asserted] the base."),
    (
      "to investigate a series of attacks",
      "Chad sent inspectors to investigate a series of [attacks|asserted] on the base."
    ),
    ("asks on a visit", "On a [visit|asserted] to Chad, the general asked for help."),
    (
      "wants them to lift and free",
      "Chad wants the court to lift the ban and [free|future] the general."
    ),
    ("has yet to", "Iran has yet to [sign|negated] the deal."),
    ("failed to prevent", "Chad failed to prevent Iran from [attacking|asserted] the base."),
    ("could not prevent", "Chad could not prevent Iran from [attacking|asserted] the base."),
    ("is not expected to", "Iran is not expected to [sign|possible] the deal."),
    ("lest", "Chad armed the rebels lest Iran [attack|possible] the base."),
    ("refrained from", "Iran refrained from [attacking|negated] the base."),
    ("far from having", "Far from having [attacked|negated] the base, Iran left it."),
    ("neither", "Iran neither [attacked|negated] the base nor burned it."),
    ("nor", "Iran neither attacked the base nor [burned|negated] it."),
    ("neither as subject", "Neither country [attacked|negated] the base."),
    ("nor did", "Nor did Chad [attack|negated] the base."),
    ("not … but", "The base was not attacked but [burned|asserted]."),
    ("not … or", "Iran did not attack or [burn|negated] the base."),
    ("but also", "Iran not only attacked the base but also [burned|asserted] it."),
    ("has not ruled out", "Iran has not ruled out [attacking|possible] the base."),
    ("ruled out", "Iran ruled out [attacking|negated] the base."),
    ("cannot rule out", "Chad cannot rule out that Iran will [attack|possible] the base."),
    ("denial of an accusation", "Iran denied accusations that it had [attacked|negated] the base."),
    ("rejected claims", "Iran rejected claims that it had [attacked|negated] the base."),
    ("dismissed reports", "Iran dismissed reports that it had [attacked|negated] the base."),
    ("quoted denial", "\"We never [attacked|negated] the base,\" Iran said."),
    ("deny through a reporter", "Reuters said that Iran denied [attacking|negated] the base."),
    ("could have", "Iran could have [signed|possible] the deal."),
    ("may have", "Iran may have [signed|possible] the deal."),
    ("would have, had", "Had Chad agreed, Iran would have [signed|negated] the deal."),
    ("had it", "Had Iran [attacked|negated] the base, Chad would have left."),
    ("should it", "Should Iran [attack|possible] the base, Chad will leave."),
    ("little appetite for", "Iran has little appetite for [attacking|negated] the base."),
    ("no intention of", "Iran has no intention of [attacking|negated] the base."),
    ("no evidence that", "There is no evidence that Iran [attacked|negated] the base."),
    ("nothing to do", "Iran did nothing to [attack|negated] the base."),
    ("hardly", "Iran hardly [attacked|negated] the base."),
    ("none of the", "None of the states [attacked|negated] the base."),
    ("nobody denies", "Nobody denies that Iran [attacked|asserted] the base."),
    ("doubts that", "The ministry doubts that Iran [attacked|possible] the base."),
    ("forgot to", "Iran forgot to [sign|negated] the deal."),
    ("tried to", "Iran tried to [sign|possible] the deal."),
    ("was forced to", "Iran was forced to [leave|asserted] the base."),
    ("helped to", "Chad helped to [burn|asserted] the base."),
    ("unable to", "Iran was unable to [attack|negated] the base."),
    ("not allowed to", "Iran was not allowed to [attack|negated] the base."),
    ("forbade", "Chad forbade Iran to [attack|negated] the base."),
    ("told not to", "Chad told Iran not to [attack|negated] the base."),
    ("threatened to", "Iran threatened to [attack|possible] the base."),
    ("hopes to", "Iran hopes to [sign|future] the deal."),
    ("agreed to", "Iran agreed to [sign|future] the deal."),
    ("is to", "Iran is to [sign|future] the deal on Friday."),
    ("is going to", "Iran is going to [sign|future] the deal."),
    ("is said to", "Iran is said to have [attacked|reported] the base."),
    ("is believed to", "Iran is believed to have [attacked|reported] the base."),
    ("allegedly", "Iran allegedly [attacked|reported] the base."),
    ("reportedly", "Iran has reportedly [attacked|reported] the base."),
    ("said to have denied", "Iran is said to have denied [attacking|negated] the base."),
    ("did not regret", "Iran did not regret that it had [attacked|asserted] the base."),
    ("whether", "Chad asked whether Iran had [attacked|possible] the base."),
    ("warned against", "Chad warned Iran against [attacking|possible] the base."),
    ("instead of", "Instead of [attacking|negated] the base, Iran left it."),
    ("rather than", "Rather than [attack|negated] the base, Iran left it."),
    ("used to", "Iran used to [arm|asserted] the rebels."),
    ("imperative", "[Sign|possible] the deal."),
    ("said it would not", "Iran said that it would not [sign|negated] the deal."),
    ("not without", "Iran did not leave without [burning|asserted] the base."),
    ("promise as noun", "Iran kept its promise to [sign|future] the deal."),
    ("refusal as noun", "Chad regretted the refusal of Iran to [sign|negated] the deal."),
    ("abstained", "Iran abstained from [attacking|negated] the base."),
    ("impossible to", "It was impossible to [attack|negated] the base."),
    ("before it could", "Iran left before Chad could [attack|possible] the base."),
    ("gave no … and", "Iran gave no details and [left|asserted] the base."),
    ("no one … or", "Nobody signed or [ratified|negated] the deal."),
    ("the first to", "Iran became the first country to [recognise|asserted] the rebels."),
    ("will be the first to", "Iran will be the first country to [recognise|future] the rebels."),
    ("met to", "The two states met in Geneva to [sign|asserted] the deal."),
    ("will meet to", "The two states will meet in Geneva to [sign|future] the deal."),
    ("insisted that it would", "Iran insisted that it would [sign|future] the deal."),
    ("insisted that it sign", "Chad insisted that Iran [sign|possible] the deal."),
    ("warned that it had", "Chad warned that Iran had [attacked|reported] the base."),
    ("warned it to", "Chad warned Iran to [leave|possible] the base."),
    (
      "threatened to … and",
      "Iran threatened to burn the base and [called|asserted] on Chad to leave."
    ),
    ("participle after a comma", "Iran shelled the town, [killing|asserted] ten people."),
    ("little appetite for a noun", "Iran has little appetite for an [attack|negated] on the base."),
    ("court ruled that", "The court ruled that Iran had [attacked|reported] the base."),
    ("described as", "Chad described the raid as an [attack|reported] on its people."),
    ("reports emerged that", "Reports emerged that Iran had [attacked|reported] the base."),
    ("no reports emerged", "No evidence emerged that Iran had [attacked|negated] the base."),
    ("main clause by the way", "Iran [attacked|asserted] the base before Chad could leave."),
  ]

  @Test("the label of the marked predicate")
  func labels() throws {
    let desk = try ReadingDesk()
    var failures: [String] = []
    for (name, text) in Self.cases {
      let marked = MarkedText(text)
      let (found, _) = try desk.read(marked)
      let mark = try #require(marked.marks.first)
      let label = found.predicates.first { $0.span.overlaps(mark.span) }?.factuality.label.rawValue
      if label != mark.label { failures.append("\(name): '\(text)' got \(label ?? "nothing")") }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
