extension DateRules {
  /// A data file of the stage: its name as messages tell it, and its content.
  package typealias File = (path: String, text: String)

  /// Compiles rules and word lists.
  ///
  /// - Parameters:
  ///   - file: the rule file.
  ///   - files: the word lists; the name of a list is that of its file without `.tsv`.
  /// - Throws: `DataFileError` with every fault of every file.
  /// - Complexity: O(*n*) in the number of sequences that the patterns stand for.
  package init(rules file: File, lists files: [File]) throws(DataFileError) {
    var compiler = try DateRuleCompiler(lists: files)
    let rules = try DateRuleFile(file.text, path: file.path)
    try compiler.compile(rules)
    self = compiler.rules()
  }
}

/// Turns words and patterns into numbers and tries.
struct DateRuleCompiler {
  private var vocabulary = DateVocabulary()
  private var lists: [DateWordList] = []
  private var listNumbers: [String: Int] = [:]
  private var namedDays: [NamedDay] = []
  private var numbers: DateNumberReader
  private let hyphen: Int32
  private var compiled: [DateRules.Rule] = []
  private var fillers: [DateRules.Filler] = []
  private var core = DatePatternTrie()
  private var phrases = DatePatternTrie()
  private var examples: [DateRules.Example] = []
  private var faults: [DataFileError.Fault] = []

  init(lists files: [DateRules.File]) throws(DataFileError) {
    hyphen = vocabulary.insert("-")
    for mark in ["'", "\"", "-", ",", ".", "/", ":", "(", ")", "$", "%", "&", "#", "+", "[", "]"] {
      _ = vocabulary.insert(mark)
    }
    var reader = DateWordListReader(vocabulary: vocabulary)
    for (path, text) in files {
      let list = try reader.read(text, path: path)
      listNumbers[list.name] = lists.count
      lists.append(list)
    }
    vocabulary = reader.vocabulary
    namedDays = reader.namedDays
    numbers = DateNumberReader(
      cardinals: Self.list("number-word", in: lists),
      ordinals: Self.list("ordinal-word", in: lists), vocabulary: &vocabulary)
  }

  private static func list(_ name: String, in lists: [DateWordList]) -> DateWordList {
    lists.first { $0.name == name } ?? DateWordList(name: name, domain: nil, entries: [])
  }

  /// Compiles the rules of a file.
  mutating func compile(_ file: DateRuleFile) throws(DataFileError) {
    for rule in file.rules {
      let number = Int32(compiled.count)
      let (form, constants) = value(of: rule)
      compiled.append(
        DateRules.Rule(
          name: rule.name, form: form, constants: constants,
          before: neighbours(rule.before), notBefore: neighbours(rule.notBefore),
          after: neighbours(rule.after), notAfter: neighbours(rule.notAfter)))
      for line in rule.matches { add(line, rule: number, isPhrase: rule.isPhrase) }
      examples += rule.examples.map { example in
        DateRules.Example(
          published: example.published, text: example.text, location: example.location,
          rule: example.rule, isPositive: example.isPositive)
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
  }

  /// The compiled rules.
  consuming func rules() -> DateRules {
    var words = DateWordIndex(lists, wordCount: vocabulary.count)
    var foundBits: UInt64 = 0
    for (number, filler) in fillers.enumerated() {
      let bit = Self.bit(of: number)
      switch filler {
      case .list(let list):
        for key in lists[list].firstKeys { words.allow(bit, from: key) }
      case .number(let kind):
        words.allowDigits(bit)
        for key in numbers.firstKeys(kind) { words.allow(bit, from: key) }
      case .found: foundBits |= bit
      }
    }
    core.finish(bit: Self.bit)
    phrases.finish(bit: Self.bit)
    return DateRules(
      vocabulary: vocabulary, lexer: DateLexer(vocabulary), listNames: lists.map(\.name),
      words: words, fillers: fillers, foundBits: foundBits, numbers: numbers, rules: compiled,
      core: core, phrases: phrases, namedDays: namedDays, tenses: listNumbers["tense"] ?? -1,
      conventions: conventions, examples: examples)
  }

  private var conventions: [String: Int] {
    guard let number = listNumbers["country-convention"] else { return [:] }
    var conventions: [String: Int] = [:]
    for entry in lists[number].entries where entry.atoms.count == 1 && entry.atoms[0].word >= 0 {
      conventions[vocabulary.word(entry.atoms[0].word)] = entry.value
    }
    return conventions
  }

  /// The bit of a filler.
  ///
  /// There are more fillers than bits; those that share one are told apart when they are tried.
  private static func bit(of filler: Int) -> UInt64 { 1 << UInt64(filler % 64) }

  private mutating func value(
    of rule: DateRuleFile.Rule
  ) -> (DateParts.Form, [(key: DatePartKey, value: Int)]) {
    guard let line = rule.value else { return (.nothing, []) }
    let words = line.text.split(separator: " ").map(String.init)
    guard let first = words.first, let form = DateParts.Form(rawValue: first) else {
      let known = DateParts.Form.allCases.map(\.rawValue)
      let hint = Spelling.nearest(to: words.first ?? "", in: known)
      fault(line, 0, "unknown value '\(words.first ?? "")'" + meant(hint))
      return (.nothing, [])
    }
    var constants: [(key: DatePartKey, value: Int)] = []
    var offset = first.unicodeScalars.count + 1
    for word in words.dropFirst() {
      let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2, let key = DatePartKey(rawValue: pair[0]) {
        if let number = Int(pair[1]), key.symbols.isEmpty {
          constants.append((key, number))
        } else if let symbol = key.symbols.firstIndex(of: pair[1]) {
          constants.append((key, symbol))
        } else {
          let hint = Spelling.nearest(to: pair[1], in: key.symbols)
          fault(line, offset, "'\(pair[1])' is no \(key.rawValue)" + meant(hint))
        }
      } else {
        let hint = Spelling.nearest(to: pair[0], in: DatePartKey.allCases.map(\.rawValue))
        fault(line, offset, "unknown part '\(pair[0])'" + meant(hint))
      }
      offset += word.unicodeScalars.count + 1
    }
    return (form, constants)
  }

  private mutating func neighbours(_ lines: [DateRuleFile.Line]) -> DateRules.Neighbours {
    var neighbours = DateRules.Neighbours()
    for line in lines {
      var offset = 0
      for word in line.text.split(separator: " ").map(String.init) {
        switch word {
        case "EDGE": neighbours.atEdge = true
        case "NUMBER": neighbours.number = true
        case "CAPITAL": neighbours.capital = true
        case "PLURAL": neighbours.plural = true
        case "LOWERCASE": neighbours.lowercase = true
        case _ where word.first == "{" && word.last == "}":
          let name = String(word.dropFirst().dropLast())
          if let list = listNumbers[name] {
            neighbours.lists.append(list)
          } else {
            fault(line, offset, unknownClass(name))
          }
        default: neighbours.words.insert(vocabulary.insert(word))
        }
        offset += word.unicodeScalars.count + 1
      }
    }
    return neighbours
  }

  private mutating func add(_ line: DateRuleFile.Line, rule: Int32, isPhrase: Bool) {
    let pattern: DatePattern
    do {
      pattern = try DatePattern(line.text)
    } catch {
      return fault(line, error.offset, error.message)
    }
    var labels: [Label] = []
    for symbol in pattern.symbols {
      guard let label = label(symbol, line, isPhrase) else { return }
      labels.append(label)
    }
    for sequence in pattern.sequences { insert(sequence, labels, line, rule, isPhrase) }
  }

  /// A symbol as the trie knows it.
  private enum Label {
    case space, spaceOrHyphen, extentStart, extentEnd
    case key(Int32)
    case filler(Int, DatePartKey?)
  }

  private mutating func insert(
    _ sequence: [Int], _ labels: [Label], _ line: DateRuleFile.Line, _ rule: Int32,
    _ isPhrase: Bool, hyphens: Int? = nil
  ) {
    // Where a space may be a hyphen, the sequence stands for two; of several all are one or other.
    if hyphens == nil,
      sequence.contains(where: { if case .spaceOrHyphen = labels[$0] { true } else { false } })
    {
      insert(sequence, labels, line, rule, isPhrase, hyphens: 0)
      return insert(sequence, labels, line, rule, isPhrase, hyphens: 1)
    }
    var steps: [DatePatternTrie.Step] = []
    var captures: [DatePatternTrie.Capture] = []
    var extent: (start: Int?, end: Int?)
    var isSpaced = false
    for place in sequence {
      switch labels[place] {
      case .space: isSpaced = true
      case .spaceOrHyphen where hyphens == 0: isSpaced = true
      case .spaceOrHyphen:
        steps.append(DatePatternTrie.Step(key: hyphen, isSpaced: false))
        isSpaced = false
      case .extentStart: extent.start = steps.count
      case .extentEnd: extent.end = steps.count
      case .key(let key):
        steps.append(DatePatternTrie.Step(key: key, isSpaced: isSpaced && !steps.isEmpty))
        isSpaced = false
      case .filler(let filler, let key):
        if let key { captures.append(DatePatternTrie.Capture(key: key, depth: steps.count)) }
        steps.append(DatePatternTrie.Step(filler: filler, isSpaced: isSpaced && !steps.isEmpty))
        isSpaced = false
      }
    }
    guard !steps.isEmpty else { return fault(line, 0, "a pattern that matches nothing") }
    guard steps.count <= DatePatternTrie.depthLimit else {
      return fault(line, 0, "a pattern of more than \(DatePatternTrie.depthLimit) steps")
    }
    let range = Int32(extent.start ?? 0)..<Int32(extent.end ?? steps.count)
    if isPhrase {
      phrases.insert(steps, rule: rule, extent: range, captures: captures)
    } else {
      core.insert(steps, rule: rule, extent: range, captures: captures)
    }
  }

  private mutating func label(
    _ symbol: DatePattern.Symbol, _ line: DateRuleFile.Line, _ isPhrase: Bool
  ) -> Label? {
    switch symbol {
    case .space: return .space
    case .spaceOrHyphen: return .spaceOrHyphen
    case .extentStart: return .extentStart
    case .extentEnd: return .extentEnd
    case .word(let word): return .key(vocabulary.insert(word))
    case .number(let number): return .key(-2 - min(number, 1_000_000))
    case .capture(let key, let name):
      let filler: DateRules.Filler
      if let list = listNumbers[name] {
        if let key, let domain = lists[list].domain, key.symbols != domain.symbols {
          fault(line, 0, "list '\(name)' holds no \(key.rawValue) but \(domain.rawValue)")
          return nil
        }
        filler = .list(list)
      } else if let kind = DateNumberReader.Kind(rawValue: name) {
        filler = .number(kind)
      } else if isPhrase, let kind = DateRules.Found(rawValue: name) {
        filler = .found(kind)
      } else {
        fault(line, 0, unknownClass(name))
        return nil
      }
      if let known = fillers.firstIndex(of: filler) { return .filler(known, key) }
      fillers.append(filler)
      return .filler(fillers.count - 1, key)
    }
  }

  private func unknownClass(_ name: String) -> String {
    let known =
      lists.map(\.name) + DateNumberReader.Kind.allCases.map(\.rawValue)
      + DateRules.Found.allCases.map(\.rawValue)
    return "unknown word list '\(name)'" + meant(Spelling.nearest(to: name, in: known))
  }

  private func meant(_ hint: String?) -> String { hint.map { "; did you mean '\($0)'?" } ?? "" }

  private mutating func fault(_ line: DateRuleFile.Line, _ offset: Int, _ message: String) {
    faults.append(
      .init(
        SourceLocation(
          path: line.location.path, line: line.location.line,
          column: line.location.column + offset),
        message))
  }
}
