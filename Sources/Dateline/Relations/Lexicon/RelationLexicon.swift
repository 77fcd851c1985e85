/// A file of the relation lexicon: its bytes and the name by which errors call it.
package struct RelationDataFile: Sendable {
  package let path: String
  package let text: ArticleText

  /// Names the bytes of a file.
  package init(path: String, text: ArticleText) {
    self.path = path
    self.text = text
  }
}

/// The words and rules of the relation stage, numbered and indexed.
package struct RelationLexicon: Sendable {
  /// What a word does to the clause or noun that completes it.
  struct Effect: Sendable {
    let category: Frame.Category
    /// What completes the word.
    let reach: Reach
    let effect: ClauseEffect
    /// Whether the object rather than the subject does what the complement says.
    let isObjectControl: Bool
    /// Whether it names who says or thinks the content, so that its subject is a source.
    let isSaying: Bool
    /// The word that must stand beside the verb, as `out` in "rule out"; 0 if none.
    let particle: Int32

    var onClauses: Bool { !reach.isDisjoint(with: .clause) }
    var onNouns: Bool { reach.contains(.noun) }
  }

  /// What completes a word that has an effect.
  struct Reach: OptionSet, Sendable {
    let rawValue: UInt8

    /// A clause that is no infinitive: "that it will", "of attacking".
    static let finite = Reach(rawValue: 1)
    /// An infinitive with "to".
    static let infinitive = Reach(rawValue: 2)
    /// A noun.
    static let noun = Reach(rawValue: 4)
    /// What "as" puts it down as: "described it as an attack".
    static let asNoun = Reach(rawValue: 8)

    static let clause: Reach = [.finite, .infinitive]

    /// The names by which tables call them.
    static let byName: [(name: String, reach: Reach)] = [
      ("clause", clause), ("noun", noun), ("both", [.finite, .infinitive, .noun]),
      ("finite", finite), ("infinitive", infinitive), ("as", asNoun),
    ]
  }

  private(set) var table = LemmaTable()
  private(set) var classNames: [String] = []
  /// For each word the bits of its classes.
  private(set) var memberships: [ClassMask] = [0]
  private var effectsByWord: [[Effect]] = [[]]
  private var framesByWord: [[Int32]] = [[]]
  private(set) var frames: [Frame] = []
  /// The rules as written, for the test of their examples.
  private(set) var rules: [RelationRuleFile.Rule] = []
  /// From the numbers of irregular forms to those of their lemmas.
  private var irregular: [Int32: Int32] = [:]
  /// What turns the look of a clause into its factuality score.
  private(set) var factuality: FactualityModel
  let numerals: NumeralWords
  /// What turns the confidence of rules and arguments into the share that is right.
  private(set) var confidence: ConfidenceScale
  let known: KnownWords

  /// Reads the lexicon.
  ///
  /// - Parameters:
  ///   - classes: tables with columns `class` and `words`.
  ///   - effects: tables with columns `words`, `category`, `on`, `effect`, `control`, `saying`.
  ///   - factuality: the model of the factuality score.
  ///   - confidence: the table of the scale of confidence.
  ///   - numerals: the table of words of numbers.
  ///   - rules: the files of frames.
  /// - Throws: `DataFileError` with every malformed line.
  package init(
    classes: [RelationDataFile], effects: [RelationDataFile], factuality: RelationDataFile,
    confidence: RelationDataFile, numerals: RelationDataFile, rules: [RelationDataFile]
  ) throws(DataFileError) {
    self.numerals = try NumeralWords(numerals)
    known = KnownWords(&table)
    self.confidence = try ConfidenceScale(confidence)
    self.factuality = try FactualityModel(factuality, words: &table)
    var faults: [DataFileError.Fault] = []
    for file in classes { faults += try readClasses(file) }
    for file in effects { faults += try readEffects(file) }
    var reader = FrameReader()
    var triggers: [(word: Int32, frame: Frame)] = []
    for file in rules {
      let parsed = RelationRuleFile(file.text, path: file.path)
      faults += parsed.faults
      for rule in parsed.rules {
        if let twin = self.rules.first(where: { $0.name == rule.name }) {
          faults.append(
            .init(rule.location, "rule '\(rule.name)' stands already at \(twin.location)"))
        }
        self.rules.append(rule)
        triggers += reader.frames(of: rule, in: &self)
      }
    }
    faults += reader.faults
    if !faults.isEmpty { throw DataFileError(faults) }
    index(triggers)
  }

  /// The number of a word that code names, which is always in the lexicon.
  func word(_ word: String) -> Int32 { table.number(of: word) }

  mutating func insert(_ word: some StringProtocol) -> Int32 {
    let number = table.insert(word)
    while memberships.count < table.count { memberships.append(0) }
    return number
  }

  func classIndex(_ name: String) -> Int? { classNames.firstIndex(of: name) }

  /// The bit of a word class that code names; no bit if no file defines it.
  func classBit(_ name: String) -> ClassMask {
    classIndex(name).map { 1 << ClassMask($0) } ?? 0
  }

  func classes(of word: Int32) -> ClassMask { memberships[Int(word)] }

  func effects(of word: Int32) -> [Effect] { effectsByWord[Int(word)] }

  /// The number of the lemma of an irregular form that the lexicon lists, 0 if it does not.
  func number(ofIrregular form: ArraySlice<UInt8>) -> Int32 {
    irregular[table.number(of: String(decoding: form, as: UTF8.self))] ?? 0
  }

  /// The lemma of a word that is an irregular form, else the word.
  func lemma(of word: Int32) -> Int32 { irregular[word] ?? word }

  func frames(of word: Int32) -> [Int32] { framesByWord[Int(word)] }

  /// The number of triggers of a kind of relation, for the summary of `gazetteer check`.
  package func triggerCount(ofEvents: Bool) -> Int {
    frames.count { $0.type.isEvent == ofEvents }
  }

  private mutating func index(_ triggers: [(word: Int32, frame: Frame)]) {
    while memberships.count < table.count { memberships.append(0) }
    framesByWord = Array(repeating: [], count: table.count)
    while effectsByWord.count < table.count { effectsByWord.append([]) }
    for (word, frame) in triggers {
      framesByWord[Int(word)].append(Int32(frames.count))
      frames.append(frame)
    }
    let all = frames
    func specificity(_ frame: Frame) -> Int {
      // What must not be there makes no frame more special than another.
      (frame.particle != 0 ? 10 : 0)
        + frame.conditions.count { $0.test == .present || $0.test == .isAmong }
    }
    for word in framesByWord.indices where framesByWord[word].count > 1 {
      framesByWord[word].sort {
        let (left, right) = (specificity(all[Int($0)]), specificity(all[Int($1)]))
        if left != right { return left > right }
        let (first, second) = (all[Int($0)].confidence, all[Int($1)].confidence)
        return first != second ? first > second : $0 < $1
      }
    }
  }

  private mutating func readClasses(
    _ file: RelationDataFile
  ) throws(DataFileError) -> [DataFileError.Fault] {
    let table = try DataTable(file.text, path: file.path, required: ["class", "words"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      let name = table.cell(row: row, column: table.column("class"))
      if name == "irregular" {
        // Rows of forms: "fled=flee".
        for pair in table.cell(row: row, column: table.column("words")).split(separator: "|") {
          let parts = pair.split(separator: "=")
          guard parts.count == 2 else {
            faults.append(.init(table.location(row: row), "expected 'form=lemma', found '\(pair)'"))
            continue
          }
          let form = insert(parts[0])
          irregular[form] = insert(parts[1])
        }
        continue
      }
      if !classNames.contains(name) {
        if classNames.count == ClassMask.bitWidth {
          faults.append(.init(table.location(row: row), "more than 128 word classes"))
          continue
        }
        classNames.append(name)
      }
      let bit = classBit(name)
      for word in table.cell(row: row, column: table.column("words")).split(separator: "|") {
        memberships[Int(insert(word))] |= bit
      }
    }
    return faults
  }

  private mutating func readEffects(
    _ file: RelationDataFile
  ) throws(DataFileError) -> [DataFileError.Fault] {
    let table = try DataTable(
      file.text, path: file.path, required: ["words", "category", "on", "effect"],
      optional: ["control", "saying"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      func cell(_ name: String) -> String { table.cell(row: row, column: table.column(name)) }
      let name = cell("effect")
      guard let effect = ClauseEffect.allCases.first(where: { $0.name == name }) else {
        let hint = RelationRuleFile.hint(name, ClauseEffect.allCases.map(\.name))
        faults.append(
          .init(
            table.location(row: row, column: table.column("effect")),
            "unknown effect '\(name)'" + hint))
        continue
      }
      let category: Frame.Category
      switch cell("category") {
      case "verb": category = .verb
      case "noun": category = .noun
      case "adjective": category = .adjective
      default:
        faults.append(
          .init(
            table.location(row: row, column: table.column("category")),
            "unknown category '\(cell("category"))'; known are verb, noun, adjective"))
        continue
      }
      guard let reach = Reach.byName.first(where: { $0.name == cell("on") })?.reach else {
        let known = Reach.byName.map(\.name).joined(separator: ", ")
        faults.append(
          .init(
            table.location(row: row, column: table.column("on")),
            "unknown completion '\(cell("on"))'; known are \(known)"))
        continue
      }
      for phrase in cell("words").split(separator: "|") {
        let words = phrase.split(separator: " ")
        guard let word = words.first, words.count <= 2 else {
          faults.append(
            .init(table.location(row: row), "'\(phrase)' is not a word, or a word and a particle"))
          continue
        }
        let number = Int(insert(word))
        let entry = Effect(
          category: category, reach: reach, effect: effect,
          isObjectControl: cell("control") == "obj", isSaying: cell("saying") == "yes",
          particle: words.count == 2 ? insert(words[1]) : 0)
        while effectsByWord.count <= number { effectsByWord.append([]) }
        // Of "rule" and "rule out" the longer is tried first.
        let place = effectsByWord[number].firstIndex { $0.particle == 0 }
        effectsByWord[number].insert(
          entry,
          at: entry.particle == 0
            ? effectsByWord[number].count : place ?? effectsByWord[number].count)
      }
    }
    return faults
  }
}
