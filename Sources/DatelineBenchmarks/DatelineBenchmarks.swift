import Dateline
import Foundation
import Glibc

/// Measures every stage, the whole pipeline, start-up and memory on the project's own corpus.
///
/// `dateline-bench [FOLDER] [MEGABYTES]`: the articles, `Corpus/Articles` unless given, and how much
/// text to make of them, 20 unless given. One core; the machine should have nothing else to do.
///
/// `dateline-bench stage NAME [MEGABYTES]` measures one row of the table. `dateline-bench gazetteer`
/// races the name engine alone over 100,000 and a million names; with `FOLDER SIZE…` over lists of
/// other making. What must be found `GazetteerBenchmark` tells.
@main
struct DatelineBenchmarks {
  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(
        Data("Error: \(error)\nUsage: dateline-bench [FOLDER] [MEGABYTES]\n".utf8))
      exit(2)
    }
  }

  private static func run() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "gazetteer" { return try engine(Array(arguments.dropFirst())) }
    let only = arguments.first == "stage" ? arguments.dropFirst().first : nil
    let rest = only == nil ? arguments : arguments.dropFirst(2)
    let folder = only == nil ? rest.first ?? "Corpus/Articles" : "Corpus/Articles"
    let size = only == nil ? rest.dropFirst().first : rest.first
    let megabytes = size.flatMap(Int.init) ?? 20
    let corpus = try BenchmarkCorpus(folder: folder, size: megabytes * 1_000_000)
    // First, while this process is small: a child's peak of memory begins at its parent's.
    if only == nil { try process(folder: folder, corpus: corpus) }
    let cache = GazetteerStore.usualCache(
      forFolder: "Gazetteer", environment: ProcessInfo.processInfo.environment)
    let pipeline = try Pipeline(gazetteer: "Gazetteer", cache: cache)
    write("\(corpus.articles.count) articles, \(corpus.rounds) rounds, \(megabytes) MB\n")
    stages(of: pipeline, corpus, only: only)
    if only != nil { return }
    try engine([])
  }

  /// Races the name engine: over the lists of a folder, else over names of its own making.
  private static func engine(_ arguments: [String]) throws {
    if let folder = arguments.first {
      for size in arguments.dropFirst() {
        write(try GazetteerBenchmark(folder: folder, size: size).rows())
      }
      return
    }
    let articles = try BenchmarkCorpus(folder: "Corpus/Articles", size: 1).articles
    let sentences = articles.flatMap { article in
      article.text.string.split { $0 == "\n" || $0 == "." }.map(String.init)
    }
    for (size, count) in [("100k", 100_000), ("1m", 1_000_000)] {
      let corpus = NameCorpus(count: count, sentences: sentences, size: 10_000_000)
      write(GazetteerBenchmark(corpus, size: size).rows())
    }
  }

  private static func write(_ text: String) {
    print(text, terminator: "")
  }

  private static func stages(of pipeline: Pipeline, _ corpus: BenchmarkCorpus, only: String?) {
    let articles = corpus.articles
    let readings = articles.map { pipeline.read($0) }
    let builder = TripleBuilder(run: RunDescription(gazetteerDigest: "", configurationDigest: ""))
    write(StageBenchmark.header)
    func measure(_ name: String, counting unit: String, _ work: (Int) -> Int) {
      if let only, name != only { return }
      write(StageBenchmark(name, corpus).row(counting: unit, work))
    }
    measure("sentence segmentation", counting: "sentences") {
      pipeline.segmenter.sentences(in: articles[$0]).count
    }
    measure("tokens", counting: "tokens") {
      pipeline.tokeniser.tokens(of: readings[$0].sentences, in: articles[$0].text).count
    }
    pipeline.analysers.withAnalyser { analyser in
      measure("tokens, tags, lemmas", counting: "tags") {
        let tokens = pipeline.tokeniser.tokens(
          of: readings[$0].sentences, in: articles[$0].text)
        return analyser.tag(tokens, in: articles[$0].text).count
      }
      measure("the same and all trees", counting: "heads") {
        let tokens = pipeline.tokeniser.tokens(
          of: readings[$0].sentences, in: articles[$0].text)
        return analyser.analyse(tokens, in: articles[$0].text).count
      }
    }
    measure("names", counting: "mentions") {
      let reading = readings[$0]
      guard let analysis = reading.analysis else { return 0 }
      return pipeline.mentionTagger.names(
        in: articles[$0], sentences: reading.sentences, tokens: reading.tokens,
        analysis: analysis
      ).mentions.count
    }
    measure("dates", counting: "dates") {
      pipeline.dateTagger.dates(in: articles[$0], sentences: readings[$0].sentences).dates.count
    }
    measure("relations", counting: "relations") {
      let reading = readings[$0]
      guard let analysis = reading.analysis else { return 0 }
      return pipeline.relationExtractor.relations(
        in: reading.sentences, tokens: reading.tokens, analysis: analysis, names: reading.names,
        dates: reading.dates, text: articles[$0].text, wantsPredicates: false
      ).relations.count
    }
    measure("graph and JSON-LD", counting: "bytes") {
      JSONLDWriter().bytes(for: builder.graph(of: readings[$0])).count
    }
    measure("end to end to JSON-LD", counting: "bytes") {
      let reading = pipeline.read(articles[$0], layers: [.mentions, .times, .relations])
      return JSONLDWriter().bytes(for: builder.graph(of: reading)).count
    }
  }

  /// The cost of the program as a user starts it.
  private static func process(folder: String, corpus: BenchmarkCorpus) throws {
    let own = CommandLine.arguments.first ?? ""
    let place = own.lastIndex(of: "/").map { String(own[...$0]) } ?? ""
    let program = place + "dateline"
    let starts = (0..<10).compactMap { _ in ProcessBenchmark.run(program, ["annotate"]) }
    guard let best = starts.map(\.seconds).min() else {
      write("\(program) is not there; build it for start-up time and memory\n")
      return
    }
    write("start-up, best of 10: \(Decimals.text(Float(best * 1000))) ms\n")
    let work = FileManager.default.temporaryDirectory.path + "/dateline-bench-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: work) }
    for share in [4, 1] {
      let input = try OutputFolder("\(work)/in-\(share)")
      for round in 0..<max(1, corpus.rounds / share) {
        for article in corpus.articles {
          try input.write(article.text.bytes, to: "\(article.id)-\(round).txt")
        }
      }
      guard
        let cost = ProcessBenchmark.run(
          program,
          ["run", input.path, "--output", "\(work)/out-\(share)", "--jobs", "1"])
      else { continue }
      let bytes = corpus.bytes * max(1, corpus.rounds / share)
      let words = Double(corpus.words * max(1, corpus.rounds / share)) / cost.seconds
      write(
        "dateline run --jobs 1 over \(bytes / 1_000_000) MB: "
          + "\(StageBenchmark.grouped(Int(words))) words/s, "
          + "peak memory \(cost.peak / 1_000_000) MB, status \(cost.status)\n")
    }
  }
}
