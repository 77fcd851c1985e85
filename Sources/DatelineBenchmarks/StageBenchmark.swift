import Dateline

/// Times a stage on one core and checks that it gives the same answer every round.
struct StageBenchmark {
  private let name: String
  private let corpus: BenchmarkCorpus

  init(_ name: String, _ corpus: BenchmarkCorpus) {
    self.name = name
    self.corpus = corpus
  }

  /// Runs the work over all rounds.
  ///
  /// - Parameters:
  ///   - unit: what the work counts, for the row.
  ///   - work: takes the position of an article; returns how many results it made.
  /// - Returns: the row of the table.
  func row(counting unit: String, _ work: (Int) -> Int) -> String {
    let expected = corpus.articles.indices.map(work)
    var isSame = true
    let seconds = ProcessorTime.measure {
      for _ in 0..<corpus.rounds {
        for index in corpus.articles.indices where work(index) != expected[index] {
          isSame = false
        }
      }
    }
    let words = Double(corpus.words * corpus.rounds) / seconds
    let megabytes = Double(corpus.bytes * corpus.rounds) / seconds / 1e6
    let count = expected.reduce(0, +)
    return Self.padded(name, 26) + Self.padded(Self.grouped(Int(words)), -14)
      + Self.padded(Decimals.text(Float(megabytes)), -11)
      + Self.padded("\(Self.grouped(count)) \(unit)", -24)
      + (isSame ? "" : "   ANSWERS DIFFER BETWEEN ROUNDS") + "\n"
  }

  /// The head of the table.
  static var header: String {
    padded("stage, one core", 26) + padded("words/s", -14) + padded("MB/s", -11)
      + padded("a round", -24) + "\n"
  }

  /// A text filled up with blanks: behind it to a positive width, before it to a negative one.
  static func padded(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? blanks + text : text + blanks
  }

  /// A number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0 && index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
