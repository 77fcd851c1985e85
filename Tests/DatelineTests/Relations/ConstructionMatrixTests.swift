import DatelineTestSupport
import Testing

@testable import Dateline

/// Every construction with every verb, so that none hangs on the words of one example.
@Suite("Constructions with many verbs")
struct ConstructionMatrixTests {
  struct Verb: Sendable {
    let type: RelationType
    let base: String
    let past: String
    let gerund: String
  }

  static let verbs = [
    Verb(type: .assault, base: "attack", past: "attacked", gerund: "attacking"),
    Verb(type: .assault, base: "bomb", past: "bombed", gerund: "bombing"),
    Verb(type: .accuse, base: "condemn", past: "condemned", gerund: "condemning"),
    Verb(type: .accuse, base: "criticise", past: "criticised", gerund: "criticising"),
    Verb(type: .coerce, base: "occupy", past: "occupied", gerund: "occupying"),
    Verb(type: .consult, base: "visit", past: "visited", gerund: "visiting"),
    Verb(type: .support, base: "praise", past: "praised", gerund: "praising"),
    Verb(type: .support, base: "back", past: "backed", gerund: "backing"),
  ]

  /// A and B stand for two states, C for a third; the label is that of what A does to B.
  static let constructions: [(text: String, label: Factuality.Label)] = [
    ("A past B last year.", .asserted),
    ("B was past by A last year.", .asserted),
    ("A, which past B in 2019, now wants peace.", .asserted),
    ("B, which was past by A in 2019, has since recovered.", .asserted),
    ("B, past by A in 2019, has since recovered.", .asserted),
    ("A closed its ports, gerund B in the same week.", .asserted),
    ("After gerund B, A asked for talks.", .asserted),
    ("A kept its word without gerund B.", .negated),
    ("A not only past B but also closed its embassy.", .asserted),
    ("A closed its border, recalled its envoy and past B.", .asserted),
    ("A warned C but did not base B.", .negated),
    ("It was A that past B, not C.", .asserted),
    ("A, rather than C, past B.", .asserted),
    ("Not C but A past B.", .asserted),
    ("A will base B in May.", .future),
    ("A refused to base B.", .negated),
    ("A managed to base B.", .asserted),
    ("A might base B.", .possible),
    ("C said that A had past B.", .reported),
    ("A past B, C said.", .reported),
    ("According to C, A past B.", .reported),
    ("A denied that it had past B.", .negated),
    ("C urged A to base B.", .possible),
    ("C prevented A from gerund B.", .negated),
    ("A is said to have past B.", .reported),
    ("A, for its part, past B in March.", .asserted),
    ("In March, six weeks after the vote in C, A past B.", .asserted),
    ("C closed its border after A past B.", .asserted),
    ("While A was gerund B, C waited.", .asserted),
    ("A has never past B.", .negated),
    ("A was the first to base B.", .asserted),
    ("A is the only state to have past B.", .asserted),
    ("A was among the states that past B.", .asserted),
    ("The fact that A past B worries C.", .asserted),
    ("A stopped short of gerund B.", .negated),
    ("A would have past B if C had not intervened.", .negated),
    ("A has yet to base B.", .negated),
    ("There is no evidence that A past B.", .negated),
    ("A promised not to base B.", .negated),
    ("When the talks failed, as many had foretold, A, by contrast, has past B.", .asserted),
    ("Having waited in vain, A (population 11 million) past B.", .asserted),
  ]

  @Test("each is read with at least seven of eight verbs, and nothing is read against it")
  func constructionsWithVerbs() throws {
    let desk = try ReadingDesk()
    for (text, label) in Self.constructions {
      var misread: [String] = []
      for verb in Self.verbs {
        let sentence = Self.fill(text, verb)
        let (found, names) = try desk.read(MarkedText(sentence))
        let events = found.relations.filter { $0.type == verb.type }
        func name(_ argument: Argument?) -> String? {
          argument.map { names.entities[$0.entity].name }
        }
        let right = events.filter {
          name($0.subject) == "Ghana" && name($0.object) == "Peru" && $0.factuality.label == label
        }
        if right.isEmpty { misread.append(sentence) }
        let wrong = events.filter {
          name($0.object) == "Peru" && name($0.subject) == "Oman"
            || name($0.object) == "Ghana" && name($0.subject) == "Peru"
        }
        #expect(wrong.isEmpty, "read against what is said: \(sentence)")
      }
      #expect(misread.count <= 1, "misread: \(misread)")
    }
  }

  private static func fill(_ text: String, _ verb: Verb) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let mark = word.last.map { ",.".contains($0) ? String($0) : "" } ?? ""
      switch word.dropLast(mark.count) {
      case "A": return "[Ghana|Polity]" + mark
      case "B": return "[Peru|Polity]" + mark
      case "C": return "[Oman|Polity]" + mark
      case "past": return verb.past + mark
      case "base": return verb.base + mark
      case "gerund": return verb.gerund + mark
      default: return String(word)
      }
    }.joined(separator: " ")
  }
}
