import ArgumentParser
import Dateline
import FoundationEssentials

/// `dateline evaluate`: scores against gold.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the program against annotated articles, per stage and type.",
    discussion: """
      The text of each gold article is read afresh and compared with its annotation.

      Example: dateline evaluate Corpus/Gold --baseline Corpus/Scores.json
      """
  )

  @ArgumentParser.Argument(help: "Gold files in the exchange format (.jsonl), or folders of them.")
  var gold: [String]

  @Option(help: "A file of floors; a score below its floor is an error (exit status 1).")
  var baseline: String?

  @Flag(help: "Write the scores as the new floors into the file of --baseline.")
  var updateBaseline = false

  @Flag(help: "Let --update-baseline lower a floor.")
  var allowRegression = false

  @Option(help: "Print so many errors per article to standard error.")
  var errors = 0

  @Flag(help: "Show how often relations are right for each tenth of confidence.")
  var reliability = false

  @OptionGroup var gazetteer: GazetteerOption
  @OptionGroup var jobs: JobsOption

  func run() async throws {
    let files = try GoldFiles(paths: gold)
    let pipeline = try gazetteer.pipeline()
    var evaluation = Evaluation()
    var table = Reliability()
    var queue = files.articles.makeIterator()
    try await OrderedParallelMap(jobs: jobs.count).run(
      next: { queue.next() },
      transform: { (gold: Gold) in (gold, pipeline.read(gold.article)) },
      consume: { gold, reading in
        let before = evaluation.errors.count
        evaluation.add(gold, reading)
        if reliability { table.add(gold, reading) }
        for error in evaluation.errors.dropFirst(before).prefix(errors) {
          StandardOutput.write(Array("\(error)\n".utf8), to: 2)
        }
      })
    StandardOutput.write(Array(ScoreTable(evaluation).text.utf8))
    if reliability { StandardOutput.write(Array("\n\(table.text)".utf8)) }
    if let baseline { try check(evaluation, against: baseline, digest: files.digest) }
  }

  private func check(_ evaluation: Evaluation, against path: String, digest: String) throws {
    let old: Baseline?
    do {
      old = try FileManager.default.contents(atPath: path).map { try Baseline(json: Array($0)) }
    } catch {
      throw ValidationError("\(path): not a file of floors; write it with --update-baseline")
    }
    if old == nil && !updateBaseline {
      throw ValidationError("\(path): no such file; write it with --update-baseline")
    }
    let drops = old?.drops(in: evaluation) ?? []
    for drop in drops {
      StandardOutput.write(Array("\(path): \(drop)\n".utf8), to: 2)
    }
    if updateBaseline && (drops.isEmpty || allowRegression) {
      let slash = path.lastIndex(of: "/")
      let folder = try OutputFolder(slash.map { String(path[..<$0]) } ?? ".")
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
      try folder.write(Baseline(evaluation, goldDigest: digest).json, to: name)
      return
    }
    if !drops.isEmpty { throw ExitCode(1) }
    if let old, old.gold != digest {
      StandardOutput.write(
        Array("\(path): the gold has changed since; take new floors with --update-baseline\n".utf8),
        to: 2)
      throw ExitCode(1)
    }
  }
}

/// The articles of some gold files and the digest of all their bytes.
struct GoldFiles {
  /// The articles in the order of the files' names.
  let articles: [Gold]
  /// The SHA-256 of the files, in hexadecimal.
  let digest: String

  /// Reads gold files.
  ///
  /// - Parameter paths: files, or folders whose `.jsonl` files are read.
  /// - Throws: `ValidationError` that names the file and line.
  init(paths: [String]) throws {
    var articles: [Gold] = []
    var digest = SHA256()
    for path in try paths.flatMap(Self.files) {
      guard let content = FileManager.default.contents(atPath: path) else {
        throw ValidationError("\(path): cannot be read")
      }
      digest.update(content)
      for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated() where !line.isEmpty
      {
        do throws(ExchangeError) {
          articles.append(try Gold(line: line, number: index + 1))
        } catch {
          throw ValidationError("\(path): \(error)")
        }
      }
    }
    self.articles = articles
    self.digest = digest.hex()
  }

  private static func files(_ path: String) throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ValidationError("\(path): no such file or folder")
    }
    if !isFolder { return [path] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return names.filter { $0.hasSuffix(".jsonl") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(path)/\($0)" }
  }
}

/// An evaluation as a table for people.
struct ScoreTable {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// One line a score: precision, recall, F1 and the counts.
  var text: String {
    var text = ""
    for name in evaluation.names {
      guard let score = evaluation.scores[name] else { continue }
      text += name + String(repeating: " ", count: max(1, 40 - name.count))
      text += "P \(Self.percent(score.precision))  R \(Self.percent(score.recall))  "
      text += "F1 \(Self.percent(score.f1))  "
      text += "(\(score.correct)/\(score.found)/\(score.expected))\n"
    }
    return text
  }

  private static func percent(_ share: Double) -> String {
    let text = Decimals.text(Float(share * 100))
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }
}
