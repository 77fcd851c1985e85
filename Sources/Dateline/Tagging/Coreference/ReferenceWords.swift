/// What nouns, verbs, titles and given names tell about pronouns and descriptions.
///
/// The words lie in `Gazetteer/Words/Coreference`.
package struct ReferenceWords: Sendable {
  /// The classes of `classes.tsv`.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    static let agent = Traits(rawValue: 1)
    static let office = Traits(rawValue: 1 << 1)
    static let person = Traits(rawValue: 1 << 2)
    static let state = Traits(rawValue: 1 << 3)
    static let stateAgent = Traits(rawValue: 1 << 4)
    static let fighters = Traits(rawValue: 1 << 5)
    static let side = Traits(rawValue: 1 << 6)
    static let two = Traits(rawValue: 1 << 7)
    static let stateOwned = Traits(rawValue: 1 << 8)
    static let agentive = Traits(rawValue: 1 << 9)
    static let saying = Traits(rawValue: 1 << 10)
    static let time = Traits(rawValue: 1 << 11)
    static let plainAdjective = Traits(rawValue: 1 << 12)
    static let seeming = Traits(rawValue: 1 << 13)
    static let seat = Traits(rawValue: 1 << 14)
    static let written = Traits(rawValue: 1 << 15)
    static let conditional = Traits(rawValue: 1 << 16)
    static let conditionMark = Traits(rawValue: 1 << 17)
    static let estranged = Traits(rawValue: 1 << 18)
    static let firm = Traits(rawValue: 1 << 19)
    static let reacting = Traits(rawValue: 1 << 20)
    static let reason = Traits(rawValue: 1 << 21)
    static let sequel = Traits(rawValue: 1 << 22)
    static let deed = Traits(rawValue: 1 << 23)
    static let backing = Traits(rawValue: 1 << 24)
    static let helping = Traits(rawValue: 1 << 25)
    static let proposal = Traits(rawValue: 1 << 26)
    static let subordinate = Traits(rawValue: 1 << 27)
    static let winning = Traits(rawValue: 1 << 28)
    static let winner = Traits(rawValue: 1 << 29)
    static let kin = Traits(rawValue: 1 << 30)
    static let commanding = Traits(rawValue: 1 << 31)

    static let byName: [String: Traits] = [
      "agent": .agent, "office": .office, "person": .person, "state": .state,
      "state-agent": .stateAgent, "fighters": .fighters, "side": .side, "two": .two,
      "state-owned": .stateOwned, "agentive": .agentive, "saying": .saying, "time": .time,
      "conditional": .conditional, "condition-mark": .conditionMark,
      "plain-adjective": .plainAdjective, "seeming": .seeming,
      "seat": .seat, "written": .written, "estranged": .estranged,
      "firm": .firm, "reacting": .reacting, "reason": .reason, "sequel": .sequel, "deed": .deed,
      "backing": .backing, "helping": .helping,
      "proposal": .proposal, "subordinate": .subordinate, "winning": .winning,
      "winner": .winner, "kin": .kin,
      "commanding": .commanding,
    ]
  }

  /// What a noun with an article may resume.
  struct Description: Sendable {
    let types: Set<EntityType>
    /// One of these must be the entity's kind or a word of its name; empty allows all.
    let kinds: Set<String>
    /// The only countries of which the noun is true; empty allows all.
    let countries: Set<String>

    /// Whether the noun may stand for an entity.
    func fits(_ entity: Entity) -> Bool {
      guard types.contains(entity.type) else { return false }
      if !countries.isEmpty { return entity.country.map(countries.contains) ?? false }
      if kinds.isEmpty || kinds.contains(entity.kind) { return true }
      return (entity.name + " " + entity.kind).split { !$0.isLetter }.contains {
        kinds.contains($0.lowercased())
      }
    }
  }

  private var traits: [LemmaHash: Traits] = [:]
  private var phraseHeads: Set<LemmaHash> = []
  private var descriptions: [LemmaHash: [Description]] = [:]
  private var names: [LemmaHash: Gender] = [:]
  private var titles: [LemmaHash: Gender] = [:]
  private var nouns: [LemmaHash: Gender] = [:]

  /// Reads the words.
  ///
  /// - Parameters:
  ///   - classes: the table with columns `class` and `words`, and its path.
  ///   - descriptions: the table with columns `nouns`, `types`, `kinds` and `countries`.
  ///   - genders: the table with columns `gender`, `of` and `words`.
  /// - Throws: `DataFileError` with every malformed line.
  package init(
    classes: (path: String, text: ArticleText), descriptions: (path: String, text: ArticleText),
    genders: (path: String, text: ArticleText)
  ) throws(DataFileError) {
    var faults = try readClasses(classes)
    faults += try readDescriptions(descriptions)
    faults += try readGenders(genders)
    if !faults.isEmpty { throw DataFileError(faults) }
  }

  /// The classes of a lemma.
  func traits(of lemma: LemmaHash) -> Traits { traits[lemma] ?? [] }

  /// Whether some phrase of two words ends with a lemma.
  func endsPhrase(_ lemma: LemmaHash) -> Bool { phraseHeads.contains(lemma) }

  /// What a noun may resume.
  func descriptions(of lemma: LemmaHash) -> [Description] { descriptions[lemma] ?? [] }

  /// The gender that a given name tells.
  func gender(ofName name: LemmaHash) -> Gender? { names[name] }

  /// The gender that a title before a name tells.
  func gender(ofTitle title: LemmaHash) -> Gender? { titles[title] }

  /// The gender that a noun tells.
  func gender(ofNoun noun: LemmaHash) -> Gender? { nouns[noun] }

  // MARK: Reading

  private mutating func insert(_ word: Substring) -> LemmaHash {
    let words = word.split(separator: " ")
    if words.count > 1, let last = words.last { phraseHeads.insert(LemmaHash(last)) }
    return LemmaHash(word)
  }

  private static func hint(_ word: String, _ known: [String]) -> String {
    "unknown '\(word)'; known are \(known.sorted().joined(separator: ", "))"
  }

  private mutating func readClasses(
    _ file: (path: String, text: ArticleText)
  ) throws(DataFileError) -> [DataFileError.Fault] {
    let table = try DataTable(file.text, path: file.path, required: ["class", "words"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      let name = table.cell(row: row, column: table.column("class"))
      guard let trait = Traits.byName[name] else {
        faults.append(
          .init(table.location(row: row), Self.hint(name, Array(Traits.byName.keys))))
        continue
      }
      for word in table.cell(row: row, column: table.column("words")).split(separator: "|") {
        traits[insert(word), default: []].insert(trait)
      }
    }
    return faults
  }

  private mutating func readDescriptions(
    _ file: (path: String, text: ArticleText)
  ) throws(DataFileError) -> [DataFileError.Fault] {
    let table = try DataTable(
      file.text, path: file.path, required: ["nouns", "types", "kinds"], optional: ["countries"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      func words(_ column: String) -> [Substring] {
        table.cell(row: row, column: table.column(column)).split(separator: "|")
      }
      var types: Set<EntityType> = []
      for name in words("types") {
        guard let type = EntityType(rawValue: String(name)) else {
          let hint = Self.hint(String(name), EntityType.allCases.map(\.rawValue))
          faults.append(.init(table.location(row: row, column: table.column("types")), hint))
          continue
        }
        types.insert(type)
      }
      let description = Description(
        types: types, kinds: Set(words("kinds").map(String.init)),
        countries: Set(words("countries").map(String.init)))
      for noun in words("nouns") { descriptions[insert(noun), default: []].append(description) }
    }
    return faults
  }

  private mutating func readGenders(
    _ file: (path: String, text: ArticleText)
  ) throws(DataFileError) -> [DataFileError.Fault] {
    let table = try DataTable(file.text, path: file.path, required: ["gender", "of", "words"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      let word = table.cell(row: row, column: table.column("gender"))
      guard let gender = Gender(rawValue: word) else {
        faults.append(
          .init(table.location(row: row), Self.hint(word, Gender.allCases.map(\.rawValue))))
        continue
      }
      let subject = table.cell(row: row, column: table.column("of"))
      for word in table.cell(row: row, column: table.column("words")).split(separator: "|") {
        switch subject {
        case "names": names[LemmaHash(word)] = gender
        case "titles": titles[LemmaHash(word)] = gender
        case "nouns": nouns[LemmaHash(word)] = gender
        default:
          faults.append(
            .init(
              table.location(row: row, column: table.column("of")),
              Self.hint(subject, ["names", "titles", "nouns"])))
        }
      }
    }
    return faults
  }
}

/// Which of "he" and "she" resumes a person.
enum Gender: String, CaseIterable, Hashable, Sendable {
  case female
  case male
}
