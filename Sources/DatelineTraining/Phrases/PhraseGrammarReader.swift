import Dateline

/// Reads the files of a phrase grammar.
struct PhraseGrammarReader {
  private let path: String
  private var numbers: [String: Int] = [:]
  private var names: [String] = []
  private var rules: [[PhraseGrammar.Rule]] = []
  private var phrases: [[PhraseTree]] = []
  private var firstUse: [Int] = []
  private var start = -1

  private static let forms = ["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"]

  init(path: String) {
    self.path = path
  }

  /// Adds the forms of verbs, as symbols `class.TAG`.
  mutating func add(verbs table: DataTable) throws(DataFileError) {
    for row in 0..<table.count {
      func cell(_ column: String) -> String { table.cell(row: row, column: table.column(column)) }
      let lemma = cell("lemma")
      let forms = [
        lemma, cell("past"), cell("gerund"), cell("participle"), lemma, cell("third"),
      ]
      for (label, form) in zip(Self.forms, forms) {
        guard let tag = EnglishTag(label: label), !form.isEmpty else {
          throw DataFileError(table.location(row: row), "'\(lemma)' lacks a form")
        }
        let word = PhraseTree.Word(form: form, lemma: lemma, upos: .verb, tag: tag)
        phrases[symbol("\(cell("class")).\(label)", 0)].append(PhraseTree(head: word))
      }
    }
  }

  /// Adds names: persons are flat from their first word on, others end in their head.
  mutating func add(names table: DataTable) throws(DataFileError) {
    let columns = (kind: table.column("kind"), name: table.column("name"))
    let rows = (0..<table.count).map {
      (
        kind: table.cell(row: $0, column: columns.kind),
        name: table.cell(row: $0, column: columns.name)
      )
    }
    let adjectives = Set(rows.filter { $0.kind == "name-adjective" }.map(\.name))
    for (kind, name) in rows where kind != "name-adjective" {
      let words = name.split(separator: " ").map(String.init)
      phrases[symbol(kind, 0)].append(
        kind == "person" ? Self.flat(words) : Self.compound(words, adjectives, kind))
    }
  }

  private static func flat(_ words: [String]) -> PhraseTree {
    func word(_ form: String) -> PhraseTree.Word {
      PhraseTree.Word(form: form, lemma: form, upos: .propn, tag: .nnp)
    }
    var tree = PhraseTree(head: word(words[0]))
    tree.behind = words.dropFirst().map {
      .init(phrase: PhraseTree(head: word($0)), relation: .flat)
    }
    return tree
  }

  private static func compound(
    _ words: [String], _ adjectives: Set<String>, _ kind: String
  ) -> PhraseTree {
    let isAdjective = kind == "adjective"
    var tree = PhraseTree(
      head: .init(
        form: words[words.count - 1],
        lemma: isAdjective ? words[words.count - 1].lowercased() : words[words.count - 1],
        upos: isAdjective ? .adj : .propn, tag: isAdjective ? .jj : .nnp))
    tree.before = words.dropLast().map { form in
      if form == "the" {
        return .init(
          phrase: PhraseTree(head: .init(form: form, lemma: form, upos: .det, tag: .dt)),
          relation: .det)
      }
      let modifies = adjectives.contains(form)
      return .init(
        phrase: PhraseTree(
          head: .init(form: form, lemma: form, upos: modifies ? .adj : .propn, tag: .nnp)),
        relation: modifies ? .amod : .compound)
    }
    return tree
  }

  /// Reads a line of rules.
  mutating func read(_ row: Substring, line: Int) throws(DataFileError) {
    let sides = row.split(separator: " = ", maxSplits: 1)
    guard sides.count == 2 else { throw fault(line, "expected 'symbol = items'") }
    let left = sides[0].split(separator: " ")
    let weight = left.count > 1 ? Int(left[1]) ?? 0 : 1
    guard left.count < 3, weight > 0 else {
      throw fault(line, "expected 'symbol weight', found '\(sides[0])'")
    }
    let ways = sides[1].split(separator: " | ")
    let share = weight * 5040 / ways.count
    for form in left[0].contains("%") ? Self.forms : [""] {
      func filled(_ text: Substring) -> String {
        text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: form)
      }
      let number = symbol(filled(left[0]), line)
      if start < 0 { start = number }
      for way in ways {
        var items: [PhraseGrammar.Item] = []
        for text in way.split(separator: " ") { items.append(try item(filled(text), line)) }
        if items.count == 1 { items[0].isHead = true }
        guard items.count(where: \.isHead) == 1 else {
          throw fault(line, "'\(way)' needs one head; put a star before it")
        }
        rules[number].append(.init(weight: share, items: items))
      }
    }
  }

  /// The meanings of all symbols, and the first symbol of the file.
  consuming func finish() throws(DataFileError) -> ([PhraseGrammar.Meaning], Int) {
    var meanings: [PhraseGrammar.Meaning] = []
    for number in names.indices {
      if rules[number].isEmpty, phrases[number].isEmpty {
        throw fault(firstUse[number], "nothing tells what '\(names[number])' is")
      }
      meanings.append(rules[number].isEmpty ? .phrases(phrases[number]) : .rules(rules[number]))
    }
    guard start >= 0 else { throw fault(1, "no rule") }
    return (meanings, start)
  }

  private mutating func symbol(_ name: String, _ line: Int) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    rules.append([])
    phrases.append([])
    firstUse.append(line)
    return names.count - 1
  }

  private mutating func item(_ text: String, _ line: Int) throws(DataFileError)
    -> PhraseGrammar.Item
  {
    var text = Substring(text)
    let isOptional = text.last == "?"
    if isOptional { text.removeLast() }
    let isHead = text.first == "*"
    if isHead { text.removeFirst() }
    // The relation begins at the first colon behind a word's tag; forms hold none.
    var relation: Deprel?
    if let colon = text.firstIndex(of: ":") {
      relation = Deprel(label: text[text.index(after: colon)...])
      if relation == nil { throw fault(line, "unknown relation in '\(text)'") }
      text = text[..<colon]
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let number = symbol(String(text), line)
    if parts.count > 1, phrases[number].isEmpty {
      guard 3...4 ~= parts.count, let upos = UPOS(label: parts[1]),
        let tag = EnglishTag(label: parts[2])
      else { throw fault(line, "'\(text)' is no form/UPOS/TAG") }
      let lemma =
        parts.count == 4 ? parts[3] : upos == .propn ? parts[0] : parts[0].lowercased()[...]
      phrases[number] = [
        PhraseTree(head: .init(form: String(parts[0]), lemma: String(lemma), upos: upos, tag: tag))
      ]
    }
    return .init(symbol: number, relation: relation, isHead: isHead, isOptional: isOptional)
  }

  private func fault(_ line: Int, _ message: String) -> DataFileError {
    DataFileError(SourceLocation(path: path, line: line), message)
  }
}
