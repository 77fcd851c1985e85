/// The words of which numbers and amounts are made: "three", "million", "dozens", "third", "euros".
struct NumeralWords: Sendable {
  enum Word: Hashable, Sendable {
    /// A number by itself: "three", "dozen".
    case number(Int)
    /// Makes the number before it larger by zeros: "million", "bn".
    case multiplier(zeros: Int)
    /// A plural that counts roughly: "dozens", "thousands".
    case many(zeros: Int)
    /// Goes before a multiplier: "several", "few".
    case vague
    /// A fraction, as a decimal numeral where it has a short one: "half", "third".
    case part(String?)
    /// A sign or word of money, with its ISO 4217 code where it has but one.
    case currency(String?)
    case percent
  }

  private let words: [String: Word]

  /// The word that a form in lower case is, if it counts.
  subscript(form: String) -> Word? { words[form] }

  /// The multipliers by their spelling, for numbers that carry one: "10.5m".
  let suffixes: [(word: String, zeros: Int)]

  /// Reads a table with columns `word`, `kind` and `value`.
  ///
  /// - Throws: `DataFileError` with every unknown kind and every value that does not fit its kind.
  init(_ file: RelationDataFile) throws(DataFileError) {
    let table = try DataTable(file.text, path: file.path, required: ["word", "kind", "value"])
    var words: [String: Word] = [:]
    var suffixes: [(word: String, zeros: Int)] = []
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      func cell(_ name: String) -> String { table.cell(row: row, column: table.column(name)) }
      let (word, value) = (cell("word"), cell("value"))
      guard let meaning = Self.word(kind: cell("kind"), value: value) else {
        faults.append(
          .init(
            table.location(row: row, column: table.column("kind")),
            "a word of numbers cannot be a '\(cell("kind"))' of '\(value)'"))
        continue
      }
      words[word] = meaning
      if case .multiplier(let zeros) = meaning { suffixes.append((word, zeros)) }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
    self.words = words
    self.suffixes = suffixes
  }

  private static func word(kind: String, value: String) -> Word? {
    switch kind {
    case "number": Int(value).map { .number($0) }
    case "multiplier": Int(value).map { .multiplier(zeros: $0) }
    case "many": Int(value).map { .many(zeros: $0) }
    case "vague": .vague
    case "part": .part(value.isEmpty ? nil : value)
    case "currency": .currency(value.isEmpty ? nil : value)
    case "percent": .percent
    default: nil
    }
  }
}
