import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("According to whom")
struct AttributionTests {
  /// The word marked `by …` is the predicate, its mark the sources that it must get, outermost
  /// first; `by author` where the author speaks, `by someone` where the source has no name.
  static let cases: [(name: String, text: String)] = [
    ("said that", "[Iran|Polity] said that [Chad|Polity] had [attacked|by Iran] the base."),
    ("postposed", "[Chad|Polity] has [attacked|by Iran] the base, [Iran|Polity] said."),
    (
      "inverted",
      "[Chad|Polity] has [attacked|by Sergei Lavrov] the base, said [Sergei Lavrov|Person]."
    ),
    (
      "parenthetical",
      "The rebels, [Iran|Polity] said on Friday, have [burned|by Iran] the base."
    ),
    (
      "inverted between commas",
      "[Algeria|Polity], said [Peru|Polity], had [threatened|by Peru] [Kenya|Polity]."
    ),
    (
      "statement by somebody",
      "A statement by [Peru|Polity] said that [Chad|Polity] had [attacked|by Peru] the base."
    ),
    (
      "in the view of somebody, before another's deed",
      "In the view of [Iraq|Polity], [Chad|Polity] has [attacked|by Iraq] the base."
    ),
    ("according to", "According to [Iran|Polity], [Chad|Polity] [attacked|by Iran] the base."),
    (
      "according to, postposed",
      "[Chad|Polity] [attacked|by Reuters] the base, according to [Reuters|Organization]."
    ),
    (
      "by the count of",
      "The shells [killed|by Iran] ten people by [Iran|Polity]'s count."
    ),
    ("in the view of", "In [Iran|Polity]'s view, the deal [failed|by Iran]."),
    ("officials of", "[Iranian|Polity] officials said that rebels [burned|by Iranian] the base."),
    ("unnamed officials", "Officials said that [Iran|Polity] [attacked|by someone] the base."),
    ("is said to", "[Iran|Polity] is said to have [attacked|by someone] the base."),
    ("allegedly", "[Iran|Polity] allegedly [attacked|by someone] the base."),
    (
      "a paper in a town",
      "[Iran|Polity] [left|by someone], according to a newspaper in [Qom|Place]."
    ),
    (
      "reports in a country",
      "Reports in [Kenya|Polity] said that [Iran|Polity] [left|by someone] the base."
    ),
    ("believes", "[Iran|Polity] believes that [Chad|Polity] [attacked|by Iran] the base."),
    ("is believed by", "[Chad|Polity] is believed by [Iran|Polity] to have [attacked|by Iran] it."),
    ("denied", "[Iran|Polity] denied that it had [attacked|by Iran] the base."),
    (
      "denied an accusation",
      "[Iran|Polity] denied accusations that it had [attacked|by Iran] the base."
    ),
    ("accused of", "[Chad|Polity] accused [Iran|Polity] of [attacking|by Chad] the base."),
    (
      "accusation of",
      "[Chad|Polity] repeated its accusation that [Iran|Polity] had [attacked|by Chad] it."
    ),
    (
      "accusations voiced by",
      "Officials heard accusations, voiced by [Chad|Polity], that [Iran|Polity] was [arming|by Chad] it."
    ),
    ("promised to", "[Iran|Polity] promised to [sign|by Iran] the deal."),
    ("promise as noun", "[Iran|Polity]'s promise to [sign|by Iran] the deal pleased investors."),
    ("urged", "[Chad|Polity] urged [Iran|Polity] to [sign|by Chad] the deal."),
    ("threatened", "[Iran|Polity] threatened to [attack|by Iran] the base."),
    ("plans to", "[Iran|Polity] plans to [sign|by author] the deal."),
    ("is expected to", "[Iran|Polity] is expected to [sign|by author] the deal."),
    ("fears that", "[Chad|Polity] fears that [Iran|Polity] will [attack|by Chad] the base."),
    ("knows that", "[Chad|Polity] knows that [Iran|Polity] has [attacked|by author] the base."),
    (
      "nested",
      "[Reuters|Organization] said that [Iran|Polity] denied having [attacked|by Reuters, Iran] it."
    ),
    (
      "nested belief",
      "[Chad|Polity] said that [Iran|Polity] believed that rebels [burned|by Chad, Iran] the base."
    ),
    (
      "person beside an office",
      "[Chad|Polity]'s envoy, [Ali Amin|Person], said that rebels [burned|by Ali Amin] the base."
    ),
    (
      "what is done while saying",
      "\"They attacked us,\" [Ali Amin|Person] said after [visiting|by author] the base."
    ),
    (
      "its own officer",
      "President [Joe Biden|Person] of [Chad|Polity] said that he had [left|by Joe Biden]."
    ),
    (
      "which, after a name that is not its noun",
      "It was a threat to [Iran|Polity], which accused [Chad|Polity] of [arming|by Iran] rebels."
    ),
    (
      "a participle completes no noun",
      "The demands [made|by author] by [Iran|Polity] failed."
    ),
    (
      "warning as one's own act",
      "[Iran|Polity] met [Chad|Polity] and [warned|by author] that it would leave."
    ),
    (
      "one quotation, speaker at its end",
      "\"The war is over. ‖The rebels have [left|by Ali Amin] the town,\" [Ali Amin|Person] said."
    ),
    (
      "one quotation, its first sentence",
      "\"The rebels [left|by Ali Amin] the town. ‖The war is over,\" [Ali Amin|Person] said."
    ),
    (
      "speaker before the quotation",
      "[Ali Amin|Person] said: \"The war is over. ‖The rebels have [left|by Ali Amin] the town.\""
    ),
    (
      "quotation after its speaker's sentence",
      "\"The war is over,\" [Ali Amin|Person] said. ‖\"The rebels have [left|by Ali Amin] the town.\""
    ),
    (
      "curly marks",
      "“The war is over,” said [Ali Amin|Person]. ‖“The rebels [left|by Ali Amin] the town.”"
    ),
    (
      "after the quotation the author speaks",
      "\"The war is over,\" [Ali Amin|Person] said. ‖The rebels [left|by author] the town."
    ),
    (
      "a new paragraph needs its own speaker",
      "\"The war is over,\" [Ali Amin|Person] said.\n\n‖\"The rebels [left|by author] the town.\""
    ),
  ]

  @Test("the sources of the marked predicate")
  func sources() throws {
    let desk = try ReadingDesk()
    var failures: [String] = []
    for (name, text) in Self.cases {
      let marked = MarkedText(text)
      let (found, names) = try desk.read(marked)
      let mark = try #require(marked.marks.first { $0.label.hasPrefix("by ") })
      let predicate = found.predicates.first { $0.span.overlaps(mark.span) }
      let attribution = predicate?.attribution
      let sources = attribution?.sources.map { names.entities[$0].name } ?? []
      let told =
        attribution == nil
        ? "by author" : sources.isEmpty ? "by someone" : "by " + sources.joined(separator: ", ")
      if predicate == nil || told != mark.label {
        failures.append("\(name): '\(text)' got \(predicate == nil ? "no predicate" : told)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }
}
