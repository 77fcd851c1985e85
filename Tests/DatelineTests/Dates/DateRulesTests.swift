import DatelineTestSupport
import Testing

@testable import Dateline

@Suite("Date rules as data")
struct DateRulesTests {
  static let months: DateRules.File = (
    "month.tsv", "word\tmonth\tcase\nmay\t5\tcapital\njune|jun.\t6\tcapital\n"
  )

  static func rules(_ text: String) throws -> DateRules {
    try DateRules(
      rules: ("dates.rules", text),
      lists: [months, ("unit.tsv", "word\tunit\nday\tday\nweek\tweek\n")])
  }

  static func tag(_ rules: String, _ text: String) throws -> [String] {
    let text = ArticleText(text)
    let (article, sentences) = LoadedDateRules.article(text, published: "2021-08-20")
    let tagger = DateTagger(try Self.rules(rules))
    return tagger.dates(in: article, sentences: sentences).dates.map {
      "[\(text[$0.span])|\($0.value.value)]"
    }
  }

  static let monthDay = """
    rule month-day
    match: {month} {day:day-number}(, {year})?
    value: calendar
    example: 2021 | [May 3|2021-05-03]

    """

  @Test(
    "patterns",
    arguments: [
      (
        "an optional part", "On June 4 and May 3, 2019.",
        ["[June 4|2021-06-04]", "[May 3, 2019|2019-05-03]"]
      ),
      ("a word in two spellings", "On Jun. 4 they met.", ["[Jun. 4|2021-06-04]"]),
      ("the case that a list asks for", "You may 3 times.", []),
      ("white space of any kind", "On May\n 3 they met.", ["[May\n 3|2021-05-03]"]),
      ("no space where one is asked for", "On May3 they met.", []),
    ])
  func patterns(name: String, text: String, expected: [String]) throws {
    #expect(try Self.tag(Self.monthDay, text) == expected, "\(name)")
  }

  @Test("the longest match wins, of equals the rule that stands first")
  func precedence() throws {
    let text =
      Self.monthDay + """
        rule month
        match: {month}
        value: calendar
        example: 2021 | [May|2021-05]

        rule month-again
        match: {month}
        value: nothing

        """
    #expect(try Self.tag(text, "In May and on May 3.") == ["[May|2021-05]", "[May 3|2021-05-03]"])
  }

  @Test("the extent between angle brackets, and a space or a hyphen")
  func extent() throws {
    let text = """
      rule next
      match: in the next~<{unit}> only
      value: duration amount=1000
      example: 2021 | in the next [day|P1D] only

      """
    #expect(
      try Self.tag(text, "in the next day only, in the next-week only") == [
        "[day|P1D]", "[week|P1W]",
      ])
  }

  @Test("the words beside a match")
  func neighbours() throws {
    let text = """
      rule month
      match: {month}
      value: calendar
      before: in EDGE
      not-after: {unit} NUMBER
      example: 2021 | [May|2021-05]

      """
    #expect(try Self.tag(text, "May or in June") == ["[May|2021-05]", "[June|2021-06]"])
    #expect(try Self.tag(text, "by June, in May day or in June 3") == [])
  }

  static let faults: [(name: String, text: String, message: String)] = [
    (
      "an unknown word list", "rule a\nmatch: {monht}\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:8: unknown word list 'monht'; did you mean 'month'?"
    ),
    (
      "an unknown part", "rule a\nmatch: {moth:month}\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:9: unknown part 'moth'; did you mean 'month'?"
    ),
    (
      "an unknown form", "rule a\nmatch: {month}\nvalue: calender\nexample: 2021 | x",
      "dates.rules:3:8: unknown value 'calender'; did you mean 'calendar'?"
    ),
    (
      "an unknown constant", "rule a\nmatch: {month}\nvalue: shift unit=dya\nexample: 2021 | x",
      "dates.rules:3:14: 'dya' is no unit; did you mean 'day'?"
    ),
    (
      "a part that takes other values",
      "rule a\nmatch: {unit:month}\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:8: list 'month' holds no unit but month"
    ),
    (
      "a bracket left open", "rule a\nmatch: (a|{month}\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:18: missing ')'"
    ),
    (
      "a bracket too many", "rule a\nmatch: {month})\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:15: ')' without '('"
    ),
    (
      "an unknown key", "rule a\nmtach: {month}\nmatch: a\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:2:1: unknown key 'mtach'; did you mean 'match'?"
    ),
    (
      "no pattern", "rule a\nvalue: calendar\nexample: 2021 | x",
      "dates.rules:1:1: rule without 'match:'"
    ),
    ("no value", "rule a\nmatch: a\nexample: 2021 | x", "dates.rules:1:1: rule without 'value:'"),
    ("no example", "rule a\nmatch: a\nvalue: calendar", "dates.rules:1:1: rule without 'example:'"),
    (
      "a name used twice",
      "rule a\nmatch: a\nvalue: nothing\nrule a\nmatch: b\nvalue: nothing",
      "dates.rules:4:1: rule 'a' stands twice"
    ),
    (
      "a line that is none", "rule a b",
      "dates.rules:1:1: expected 'rule NAME', 'phase core', 'phase phrase' or 'key: value'"
    ),
    ("a key before any rule", "match: a", "dates.rules:1:1: 'match:' before the first 'rule'"),
    (
      "an example without a bar", "rule a\nmatch: a\nvalue: nothing\nexample: May",
      "dates.rules:4:1: write 'example: PUBLISHED | text'"
    ),
    (
      "too many alternatives",
      "rule a\nmatch: " + String(repeating: "(a |b )?", count: 12) + "c\nvalue: nothing",
      "dates.rules:2:8: stands for"
    ),
  ]

  @Test("faults name file, line, column and remedy", arguments: faults)
  func faultIsNamed(name: String, text: String, message: String) throws {
    let error = #expect(throws: DataFileError.self) { try Self.rules(text) }
    #expect(
      error?.faults.first?.description.hasPrefix(message) == true,
      "\(name): \(error?.description ?? "")")
  }

  @Test("a word list with a value that is none")
  func list() throws {
    let error = #expect(throws: DataFileError.self) {
      try DateRules(
        rules: ("dates.rules", Self.monthDay), lists: [("unit.tsv", "word\tunit\nday\tdya\n")])
    }
    #expect(error?.description == "unit.tsv:2:5: 'dya' is no unit; did you mean 'day'?")
  }
}
