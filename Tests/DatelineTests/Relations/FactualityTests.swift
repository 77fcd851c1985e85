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
  ]

  @Test("the label of the marked predicate; the parser may misread two sentences")
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
    #expect(failures.count <= 2, "\(failures.joined(separator: "\n"))")
  }
}
