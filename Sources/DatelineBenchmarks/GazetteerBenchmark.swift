import Dateline
import FoundationEssentials
import Glibc

/// Races the gazetteer's engine over many names and states what it must find.
///
/// A folder holds `names_SIZE.tsv` (id, type, name), `text.txt`, and `gold.tsv`, whose last three
/// columns are the id and the bytes of each name that was spliced into the text. No match may lie
/// inside a word. Of the rows whose names are compiled, leftmost-longest matching must find all
/// but those whose first words chance has made the end of a name before them, as "Me al-Khevulov"
/// behind "New"; with names that cross others all must be found.
struct GazetteerBenchmark {
  private let names: [[UInt8]]
  private let text: [UInt8]
  private let gold: [(number: Int, start: Int, end: Int)]
  private let size: String

  /// Reads the files.
  ///
  /// - Parameters:
  ///   - folder: where they are.
  ///   - size: which list of names, as `1m`.
  /// - Throws: where a file cannot be read.
  init(folder: String, size: String) throws {
    func read(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }
    names = try read("names_\(size).tsv").split(separator: 0x0A).compactMap { line in
      line.split(separator: 0x09).last.map(Array.init)
    }
    text = try read("text.txt")
    let count = names.count
    gold = try read("gold.tsv").split(separator: 0x0A).compactMap { line in
      let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 5, let number = Int(cells[2].dropFirst()), number <= count,
        let start = Int(cells[3]), let end = Int(cells[4])
      else { return nil }
      return (number - 1, start, end)
    }
    self.size = size
  }

  /// Takes names and a text of our own making.
  init(_ corpus: NameCorpus, size: String) {
    names = corpus.names
    text = corpus.text
    gold = corpus.gold
    self.size = size
  }

  /// Compiles the names, runs over the text, and tells the figures as lines of JSON: leftmost-longest,
  /// then with names that cross others.
  func rows() -> String {
    var built: NameAutomaton?
    let build = ProcessorTime.measure { built = compile() }
    guard let automaton = built else { return "" }
    let size = Double(automaton.byteCount) / Double(names.count)
    return [NameAutomaton.Overlaps.none, .crossing].map { overlaps in
      row(
        automaton, overlaps,
        "\"build_s\": \(Self.rounded(build)), \"bytes_a_name\": \(Self.rounded(size))")
    }.joined()
  }

  private func row(
    _ automaton: NameAutomaton, _ overlaps: NameAutomaton.Overlaps, _ cost: String
  ) -> String {
    var matches: [NameAutomaton.Match] = []
    var best = Double.infinity
    for _ in 0..<5 {
      matches.removeAll(keepingCapacity: true)
      let seconds = ProcessorTime.measure {
        text.withUnsafeBufferPointer { bytes in
          automaton.forEachMatch(in: bytes, overlaps: overlaps) { matches.append($0) }
        }
      }
      best = min(best, seconds)
    }
    let spans = Set(matches.map { $0.start << 32 | $0.end })
    // Where the text makes a longer name of one that was put in, the longer one is right.
    var ends: [Int: Int] = [:]
    for match in matches { ends[match.start] = max(ends[match.start] ?? 0, match.end) }
    let missed = gold.filter { row in
      !spans.contains(row.start << 32 | row.end) && ends[row.start] ?? 0 <= row.end
    }
    for row in missed {
      let line = Array(describe(row, matches).utf8)
      _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
    return """
      {"engine": "dateline", "size": "\(size)", "overlaps": "\(overlaps)", \(cost), \
      "mb_s": \(Self.rounded(Double(text.count) / best / 1e6)), "matches": \(matches.count), \
      "mid_word": \(matches.count { isInsideWord($0) }), \
      "gold": \(gold.count), "gold_found": \(gold.count - missed.count), \
      "as_expected": \(isExpected(matches, overlaps, missed.count))}

      """
  }

  /// Whether no match lies inside a word, and nothing is missed but what leftmost-longest must miss.
  private func isExpected(
    _ matches: [NameAutomaton.Match], _ overlaps: NameAutomaton.Overlaps, _ missed: Int
  ) -> Bool {
    let allowed = overlaps == .none ? gold.count / 5000 : 0
    return missed <= allowed && !matches.contains { isInsideWord($0) }
  }

  private func compile() -> NameAutomaton {
    var builder = NameAutomatonBuilder(expecting: names.count)
    for (number, name) in names.enumerated() {
      name.withUnsafeBufferPointer { builder.add(plain: $0, entity: number) }
    }
    return builder.build()
  }

  private func isInsideWord(_ match: NameAutomaton.Match) -> Bool {
    // Bytes beyond ASCII may be quotation marks and dashes, which are no part of a word.
    func isWord(_ offset: Int) -> Bool {
      let byte = text[offset]
      return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
    return match.start > 0 && isWord(match.start) && isWord(match.start - 1)
      || match.end < text.count && isWord(match.end - 1) && isWord(match.end)
  }

  /// What stands in the place of a row that was not found.
  private func describe(
    _ row: (number: Int, start: Int, end: Int), _ matches: [NameAutomaton.Match]
  ) -> String {
    let around = String(
      decoding: text[max(0, row.start - 30)..<min(text.count, row.end + 30)], as: UTF8.self)
    let found = matches.filter { $0.start < row.end && row.start < $0.end }.map {
      "'\(String(decoding: text[$0.start..<$0.end], as: UTF8.self))'"
    }
    let name = String(decoding: names[row.number], as: UTF8.self)
    return
      "missed '\(name)' at \(row.start); found \(found.joined(separator: ", ")) in '\(around)'\n"
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
