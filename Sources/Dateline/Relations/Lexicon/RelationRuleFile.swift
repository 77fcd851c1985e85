/// The rules of one file as they stand there: a name in brackets, then lines of `key: value`.
///
/// ```
/// [ACCUSE.blame]
/// verbs: accuse, blame, criticise
/// object: obj
/// example: [Chad|Polity] accused [Sudan|Polity] of arming rebels. => Chad > Sudan
/// not: [Chad|Polity] met [Sudan|Polity].
/// ```
/// Lines that start with `#` are comments.
struct RelationRuleFile {
  struct Line: Sendable {
    let key: String
    let value: String
    let location: SourceLocation
  }

  struct Rule: Sendable {
    let name: String
    let location: SourceLocation
    var lines: [Line] = []

    /// The value of the first line with a key.
    func value(_ key: String) -> Line? { lines.first { $0.key == key } }
  }

  private(set) var rules: [Rule] = []
  private(set) var faults: [DataFileError.Fault] = []

  static let keys = [
    "verbs", "nouns", "adjectives", "subject", "object", "needs", "subject-type", "object-type",
    "confidence", "predicate", "liberal", "example", "not",
  ]

  /// Reads a file; what is malformed becomes a fault and is left out.
  init(_ text: ArticleText, path: String) {
    var number = 0
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let content = Self.trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      let location = SourceLocation(path: path, line: number)
      if content.hasPrefix("["), content.hasSuffix("]"), !content.contains(":") {
        rules.append(Rule(name: String(content.dropFirst().dropLast()), location: location))
        continue
      }
      guard let colon = content.firstIndex(of: ":") else {
        faults.append(.init(location, "expected 'key: value' or '[NAME]', found '\(content)'"))
        continue
      }
      let key = String(Self.trimmed(content[..<colon]))
      guard Self.keys.contains(key) else {
        faults.append(.init(location, "unknown key '\(key)'" + Self.hint(key, Self.keys)))
        continue
      }
      guard !rules.isEmpty else {
        faults.append(.init(location, "'\(key)' before the first '[NAME]'"))
        continue
      }
      let value = String(Self.trimmed(content[content.index(after: colon)...]))
      rules[rules.count - 1].lines.append(Line(key: key, value: value, location: location))
    }
  }

  /// The end of a message that offers the nearest known word, empty if none is near.
  static func hint(_ word: String, _ known: some Sequence<String>) -> String {
    Spelling.nearest(to: word, in: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// A string without the white space at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    return text
  }

  /// The parts of a list that commas separate, without white space at their ends.
  static func items(_ value: String) -> [String] {
    value.split(separator: ",").map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }
}
