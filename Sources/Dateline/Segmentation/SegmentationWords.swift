/// The words that segmentation knows: abbreviations, contractions, prefixes, units and the like.
///
/// They come from `Gazetteer/Words/abbreviations.tsv` and `Gazetteer/Words/tokens.tsv`.
public struct SegmentationWords: Sendable {
  /// The path of the abbreviations below the gazetteer's folder.
  public static let abbreviationsPath = "Words/abbreviations.tsv"
  /// The path of the token facts below the gazetteer's folder.
  public static let tokensPath = "Words/tokens.tsv"

  let abbreviations: FlaggedWords
  let tokens: FlaggedWords
  /// Contractions without an apostrophe; the flag is the length of the first part in bytes.
  let contractions: FlaggedWords

  /// Reads the two lists.
  ///
  /// - Parameters:
  ///   - abbreviations: the content of the abbreviation list.
  ///   - tokens: the content of the list of token facts.
  ///   - folder: what stands before the paths in messages, with its slash.
  /// - Throws: `DataFileError` that names every row of an unknown kind or without a text.
  public init(
    abbreviations: ArticleText, tokens: ArticleText, folder: String = "Gazetteer/"
  ) throws(DataFileError) {
    var faults: [DataFileError.Fault] = []
    let short = try DataTable(
      abbreviations, path: folder + Self.abbreviationsPath, required: ["abbreviation", "kind"],
      optional: ["also"])
    self.abbreviations = Self.abbreviations(in: short, faults: &faults)
    let facts = try DataTable(
      tokens, path: folder + Self.tokensPath, required: ["text", "kind"])
    (self.tokens, contractions) = Self.tokens(in: facts, faults: &faults)
    if !faults.isEmpty { throw DataFileError(faults) }
  }

  private static func abbreviations(
    in table: DataTable, faults: inout [DataFileError.Fault]
  ) -> FlaggedWords {
    var entries: [(word: String, flags: UInt32)] = []
    for row in 0..<table.count {
      let word = table.cell(row: row, column: table.column("abbreviation"))
      let name = table.cell(row: row, column: table.column("kind"))
      let also = table.cell(row: row, column: table.column("also"))
      guard let kind = AbbreviationKind(name: name) else {
        faults.append(
          unknown(name, of: AbbreviationKind.names, at: table.location(row: row, column: 1)))
        continue
      }
      var flags = kind.rawValue
      if also == "word" {
        flags |= AbbreviationKind.alsoWord.rawValue
      } else if !also.isEmpty {
        faults.append(unknown(also, of: ["word"], at: table.location(row: row, column: 2)))
      }
      if let first = word.utf8.first, first &- 0x41 < 26 {
        flags |= AbbreviationKind.capitalised.rawValue
      } else {
        flags |= AbbreviationKind.small.rawValue
      }
      entries.append((word, flags))
    }
    return FlaggedWords(entries)
  }

  private static func tokens(
    in table: DataTable, faults: inout [DataFileError.Fault]
  ) -> (tokens: FlaggedWords, contractions: FlaggedWords) {
    var entries: [(word: String, flags: UInt32)] = []
    var contractions: [(word: String, flags: UInt32)] = []
    for row in 0..<table.count {
      let text = table.cell(row: row, column: table.column("text"))
      let name = table.cell(row: row, column: table.column("kind"))
      if name == "contraction" {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        if parts.count == 2, let first = parts.first, !first.isEmpty {
          contractions.append((parts.joined(), UInt32(first.utf8.count)))
        } else {
          faults.append(
            .init(
              table.location(row: row),
              "contraction '\(text)' has not two parts; put one bar between them"))
        }
      } else if let kind = TokenFact(name: name) {
        entries.append((text, kind.rawValue))
      } else {
        faults.append(
          unknown(
            name, of: TokenFact.names + ["contraction"], at: table.location(row: row, column: 1)))
      }
    }
    return (FlaggedWords(entries), FlaggedWords(contractions))
  }

  private static func unknown(
    _ name: String, of names: [String], at place: SourceLocation
  ) -> DataFileError.Fault {
    let remedy =
      Spelling.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
      ?? "known are \(names.joined(separator: ", "))"
    return DataFileError.Fault(place, "unknown kind '\(name)'; \(remedy)")
  }
}

/// What an abbreviation stands before or after, as flags of a `FlaggedWords`.
struct AbbreviationKind: OptionSet, Sendable {
  let rawValue: UInt32

  static let title = AbbreviationKind(rawValue: 1 << 0)
  static let place = AbbreviationKind(rawValue: 1 << 1)
  static let reference = AbbreviationKind(rawValue: 1 << 2)
  static let month = AbbreviationKind(rawValue: 1 << 3)
  static let weekday = AbbreviationKind(rawValue: 1 << 4)
  static let connective = AbbreviationKind(rawValue: 1 << 5)
  static let suffix = AbbreviationKind(rawValue: 1 << 6)
  static let time = AbbreviationKind(rawValue: 1 << 7)
  static let region = AbbreviationKind(rawValue: 1 << 8)
  static let street = AbbreviationKind(rawValue: 1 << 9)
  static let unit = AbbreviationKind(rawValue: 1 << 10)
  static let other = AbbreviationKind(rawValue: 1 << 11)
  /// The same letters are an ordinary word.
  static let alsoWord = AbbreviationKind(rawValue: 1 << 16)
  /// Listed with a capital: the text must have one, unless it is listed small as well.
  static let capitalised = AbbreviationKind(rawValue: 1 << 17)
  static let small = AbbreviationKind(rawValue: 1 << 18)

  static let names = [
    "title", "place", "reference", "month", "weekday", "connective", "suffix", "time", "region",
    "street", "unit", "other",
  ]

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    rawValue = 1 << UInt32(index)
  }
}

/// What is known of a token, as flags of a `FlaggedWords`.
struct TokenFact: OptionSet, Sendable {
  let rawValue: UInt32

  static let prefix = TokenFact(rawValue: 1 << 0)
  static let unit = TokenFact(rawValue: 1 << 1)
  static let emoticon = TokenFact(rawValue: 1 << 2)
  static let domain = TokenFact(rawValue: 1 << 3)
  static let elision = TokenFact(rawValue: 1 << 4)
  static let slashed = TokenFact(rawValue: 1 << 5)
  static let calendar = TokenFact(rawValue: 1 << 6)

  static let names = ["prefix", "unit", "emoticon", "domain", "elision", "slashed", "calendar"]

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    rawValue = 1 << UInt32(index)
  }
}
