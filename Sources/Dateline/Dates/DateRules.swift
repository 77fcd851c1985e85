/// The rules and words of the date stage, compiled for matching.
package struct DateRules: Sendable {
  /// What may fill a place of a pattern.
  enum Filler: Hashable, Sendable {
    /// An entry of a word list, by its place in `lists`.
    case list(Int)
    /// A number.
    case number(DateNumberReader.Kind)
    /// A date that a core rule found, of one of some forms.
    case found(Found)
  }

  /// Which of the core rules' finds may fill a place.
  enum Found: String, CaseIterable, Sendable {
    /// A place in the calendar, or one counted from another.
    case date
    /// A place in the calendar that is no weekday.
    case plainDate = "plain-date"
    /// A date of one day.
    case dayDate = "day-date"
    /// A month or more.
    case longDate = "long-date"
    /// A year.
    case yearDate = "year-date"
    /// A time of the day.
    case clock
    /// An amount of time.
    case duration
  }

  /// Words that must or must not stand beside a match.
  struct Neighbours: Sendable {
    var words: Set<Int32> = []
    var lists: [Int] = []
    var atEdge = false
    var number = false
    var capital = false
    var lowercase = false
    var plural = false
    var isEmpty: Bool {
      words.isEmpty && lists.isEmpty && !atEdge && !number && !capital && !lowercase && !plural
    }
  }

  /// A rule without its patterns, which live in the tries.
  struct Rule: Sendable {
    let name: String
    let form: DateParts.Form
    let constants: [(key: DatePartKey, value: Int)]
    let before: Neighbours
    let notBefore: Neighbours
    let after: Neighbours
    let notAfter: Neighbours
    /// Whether any of them asks for anything.
    let hasNeighbours: Bool

    init(
      name: String, form: DateParts.Form, constants: [(key: DatePartKey, value: Int)],
      before: Neighbours, notBefore: Neighbours, after: Neighbours, notAfter: Neighbours
    ) {
      self.name = name
      self.form = form
      self.constants = constants
      self.before = before
      self.notBefore = notBefore
      self.after = after
      self.notAfter = notAfter
      hasNeighbours =
        !(before.isEmpty && notBefore.isEmpty && after.isEmpty && notAfter.isEmpty)
    }
  }

  let vocabulary: DateVocabulary
  let lexer: DateLexer
  /// The names of the word lists, in the order of their numbers.
  let listNames: [String]
  let words: DateWordIndex
  /// What may fill the places of patterns, by the numbers that steps have for it.
  let fillers: [Filler]
  /// The bits of the fillers that a found date may open.
  let foundBits: UInt64
  let numbers: DateNumberReader
  let rules: [Rule]
  let core: DatePatternTrie
  let phrases: DatePatternTrie
  let namedDays: [NamedDay]
  /// The word list that says what verbs tell of tense, by its number.
  let tenses: Int
  /// By country code, how dates in figures are written there and which seasons it has.
  let conventions: [String: Int]
  /// The examples of all rules, for the test that runs them.
  package let examples: [Example]

  /// A sentence that a rule must read as it is marked.
  package struct Example: Sendable {
    /// The publication date, as far as it is given.
    package let published: String
    /// The sentence with `[surface|value]` marks; every date in it is marked.
    package let text: String
    /// Where the example stands.
    package let location: SourceLocation
    /// The rule it belongs to.
    package let rule: String
    /// Whether the rule itself must find one of the dates.
    package let isPositive: Bool
  }
}
