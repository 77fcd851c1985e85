import Dateline

/// What a run has read so far, counted.
struct RunSummary {
  private(set) var articles = 0
  private(set) var failures = 0
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var mentions = 0
  private(set) var dates = 0
  private(set) var relations: [RelationType: Int] = [:]
  private(set) var findings: [Finding.Category: Int] = [:]
  private var actors: [EntityID: (name: String, count: Int)] = [:]

  /// Counts one article.
  mutating func add(_ reading: Reading) {
    articles += 1
    sentences += reading.sentences.count
    words += Self.words(in: reading.article.text)
    mentions += reading.names.mentions.count
    dates += reading.dates.dates.count
    for relation in reading.relations.relations {
      relations[relation.type, default: 0] += 1
      guard relation.type.isEvent, let subject = relation.subject else { continue }
      let entity = reading.names.entities[subject.entity]
      actors[entity.id, default: (entity.name, 0)].count += 1
    }
    for finding in reading.findings { findings[finding.category, default: 0] += 1 }
  }

  /// Counts one input that could not be read.
  mutating func addFailure() {
    failures += 1
  }

  /// The number of words, as white space divides them.
  private static func words(in text: ArticleText) -> Int {
    text.withBytes { bytes in
      var count = 0
      var isInWord = false
      for byte in bytes {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace && !isInWord { count += 1 }
        isInWord = !isSpace
      }
      return count
    }
  }

  /// The summary for people.
  ///
  /// - Parameters:
  ///   - seconds: how long the run took.
  ///   - places: where the files are.
  /// - Returns: some lines of text.
  func text(seconds: Double, places: [String]) -> String {
    let speed = seconds > 0 ? Int(Double(words) / seconds) : 0
    var text = "\(Self.grouped(articles)) articles, \(Self.grouped(words)) words"
    text += " in \(Decimals.text(Float(seconds))) s (\(Self.grouped(speed)) words/s)\n"
    let counts = [
      ("sentences", sentences), ("mentions", mentions), ("dates", dates),
      ("relations", relations.values.reduce(0, +)),
    ]
    for (name, count) in counts { text += Self.row(name, count) }
    let types = RelationType.allCases.compactMap { type in relations[type].map { (type, $0) } }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.rawValue < $1.0.rawValue }
    for (type, count) in types { text += Self.row("  \(type.rawValue)", count) }
    let frequent = actors.sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key < right.key
    }.prefix(5)
    if !frequent.isEmpty {
      let names = frequent.map { "\($0.value.name) (\($0.value.count))" }
      text += "most frequent actors: \(names.joined(separator: ", "))\n"
    }
    let doubts = Finding.Category.allCases.compactMap { category in
      findings[category].map { "\(category.rawValue) \($0)" }
    }
    if !doubts.isEmpty { text += "findings: \(doubts.joined(separator: ", "))\n" }
    if failures > 0 { text += "not read: \(failures), listed in failures.jsonl\n" }
    return text + "written: \(places.joined(separator: " "))\n"
  }

  private static func row(_ name: String, _ count: Int) -> String {
    let number = grouped(count)
    let gap = String(repeating: " ", count: max(1, 34 - name.count - number.count))
    return "  \(name)\(gap)\(number)\n"
  }

  /// A number with commas between its thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
