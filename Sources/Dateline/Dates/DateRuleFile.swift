/// The rules of a `.rules` file as they are written, each line with its place.
///
/// A rule begins with `rule NAME`; its lines are `match:`, `value:`, `before:`, `not-before:`,
/// `after:`, `not-after:`, `example:` and `not:`. A line `phase core` or `phase phrase` says whether
/// the rules that follow match words or also the dates that the core rules found.
struct DateRuleFile {
  /// A line's content and where it stands.
  struct Line {
    let text: String
    let location: SourceLocation
  }

  /// A sentence that must come out as it is marked.
  struct Example: Sendable {
    /// The publication date, as far as it is given.
    let published: String
    /// The sentence with `[surface|value]` marks.
    let text: String
    /// Where the example stands.
    let location: SourceLocation
    /// The rule it belongs to.
    let rule: String
    /// Whether the rule must find what is marked, or nothing at all be found outside the marks.
    let isPositive: Bool
  }

  /// One rule.
  struct Rule {
    let name: String
    let location: SourceLocation
    let isPhrase: Bool
    var matches: [Line] = []
    var value: Line?
    var before: [Line] = []
    var notBefore: [Line] = []
    var after: [Line] = []
    var notAfter: [Line] = []
    var examples: [Example] = []
  }

  /// The rules in the order of the file.
  let rules: [Rule]

  /// Reads the lines of a file.
  ///
  /// - Throws: `DataFileError` naming every line that is no part of a rule.
  init(_ text: String, path: String) throws(DataFileError) {
    var rules: [Rule] = []
    var faults: [DataFileError.Fault] = []
    var isPhrase = false
    var names: Set<String> = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.last == "\r" ? raw.dropLast() : raw
      let indent = line.prefix { $0 == " " || $0 == "\t" }.unicodeScalars.count
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.first == "#" { continue }
      let location = SourceLocation(path: path, line: index + 1, column: indent + 1)
      if let colon = content.firstIndex(of: ":"), !content.hasPrefix("rule ") {
        let key = String(content[..<colon])
        let rest = content[content.index(after: colon)...]
        let skipped = rest.prefix { $0 == " " }.count
        let column = indent + key.unicodeScalars.count + 2 + skipped
        var end = rest.endIndex
        while end > rest.startIndex, rest[rest.index(before: end)] == " " {
          end = rest.index(before: end)
        }
        let value = Line(
          text: String(rest[..<end].dropFirst(skipped)),
          location: SourceLocation(path: path, line: index + 1, column: column))
        if rules.isEmpty {
          faults.append(.init(location, "'\(key):' before the first 'rule'"))
        } else if let message = Self.add(value, as: key, to: &rules[rules.count - 1]) {
          faults.append(.init(location, message))
        }
        continue
      }
      let words = content.split(separator: " ").map(String.init)
      if words[0] == "phase", words.count == 2, ["core", "phrase"].contains(words[1]) {
        isPhrase = words[1] == "phrase"
      } else if words[0] == "rule", words.count == 2 {
        if !names.insert(words[1]).inserted {
          faults.append(.init(location, "rule '\(words[1])' stands twice"))
        }
        rules.append(Rule(name: words[1], location: location, isPhrase: isPhrase))
      } else {
        faults.append(
          .init(location, "expected 'rule NAME', 'phase core', 'phase phrase' or 'key: value'"))
      }
    }
    for rule in rules {
      if rule.matches.isEmpty { faults.append(.init(rule.location, "rule without 'match:'")) }
      if rule.value == nil { faults.append(.init(rule.location, "rule without 'value:'")) }
      // What yields no date of its own shows by `not:` lines what it leaves alone.
      let yieldsDate =
        rule.value?.text != "nothing" && rule.value?.text.hasPrefix("anniversary") != true
      if yieldsDate, !rule.examples.contains(where: \.isPositive) {
        faults.append(.init(rule.location, "rule without 'example:'"))
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    self.rules = rules
  }

  /// Adds a line to a rule, or says why not.
  private static func add(_ line: Line, as key: String, to rule: inout Rule) -> String? {
    switch key {
    case "match": rule.matches.append(line)
    case "value":
      if rule.value != nil { return "a second 'value:' in rule '\(rule.name)'" }
      rule.value = line
    case "before": rule.before.append(line)
    case "not-before": rule.notBefore.append(line)
    case "after": rule.after.append(line)
    case "not-after": rule.notAfter.append(line)
    case "example", "not":
      guard let bar = line.text.firstIndex(of: "|") else {
        return "write '\(key): PUBLISHED | text'"
      }
      rule.examples.append(
        Example(
          published: String(line.text[..<bar].filter { $0 != " " }),
          text: String(line.text[line.text.index(after: bar)...].drop { $0 == " " }),
          location: line.location, rule: rule.name, isPositive: key == "example"))
    default:
      let known = [
        "match", "value", "before", "not-before", "after", "not-after", "example", "not",
      ]
      let hint = Spelling.nearest(to: key, in: known).map { "; did you mean '\($0)'?" } ?? ""
      return "unknown key '\(key)'" + hint
    }
    return nil
  }
}
