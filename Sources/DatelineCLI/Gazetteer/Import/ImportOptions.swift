import ArgumentParser
import Dateline
import FoundationEssentials

/// What all imports have in common: from where, to where, and what is known already.
struct ImportOptions: ParsableArguments {
  @ArgumentParser.Argument(help: "The file to read, packed or not; - for standard input.")
  var input: String

  @Option(help: "The table to write, in Gazetteer/Entities to be used.")
  var output: String

  @Option(help: "The key of SOURCES.md that stands in every row.")
  var source: String?

  @Flag(help: "Take entities that the gazetteer holds too.")
  var all = false

  @OptionGroup var gazetteer: GazetteerOption

  /// How many faults and contradictions are told; the others are counted.
  private static let mostLines = 200

  /// A table of `Gazetteer/Import`.
  ///
  /// - Throws: `ValidationError` where it cannot be read.
  func table(_ name: String) throws -> DataTable {
    let path = try gazetteer.folder() + "/Import/" + name
    do {
      return try DataTable(try text(path), path: path, required: [], optional: nil)
    } catch let error as DataFileError {
      throw ValidationError("\(error)")
    }
  }

  /// A class map: a file that the user names, or one of `Gazetteer/Import`.
  ///
  /// - Throws: `ValidationError` that names each faulty row.
  func classes(_ path: String?, usual: String) throws -> ClassMap {
    let path = try path ?? gazetteer.folder() + "/Import/" + usual
    do {
      return try ClassMap(try text(path), path: path)
    } catch let error as DataFileError {
      throw ValidationError("\(error)")
    }
  }

  private func text(_ path: String) throws -> ArticleText {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; check the path")
    }
    return ArticleText(repairing: [UInt8](content))
  }

  /// Reads the input and writes the table, whole or not at all.
  ///
  /// - Throws: `ValidationError` where the input or output is unusable, `ExitCode` 3 where records
  ///   were passed over because they could not be read.
  func run<Source: EntitySource>(_ entities: Source) throws {
    guard let key = source ?? Source.usualKey else {
      throw ValidationError("say where the rows come from: --source KEY, a key of SOURCES.md")
    }
    var told = 0
    let report: (String) -> Void = { line in
      told += 1
      if told <= Self.mostLines { StandardOutput.write(Array("\(line)\n".utf8), to: 2) }
    }
    let summary: ImportSink.Summary
    do {
      let files = try GazetteerStore(folder: try gazetteer.folder(), cacheFolder: nil).files()
      let known = try KnownEntities(files, butFor: output, onlyCountries: all)
      let sink = ImportSink(output: output, source: key, known: known, report: report)
      try entities.read(input, into: sink)
      let table = try TableFile(output)
      summary = try sink.finish { (line: String) throws(ImportError) in try table.write(line) }
      try table.finish()
    } catch let error as ImportError {
      throw ValidationError("\(error)")
    } catch let error as DataFileError {
      throw ValidationError("\(error)")
    } catch let error as GazetteerStore.Failure {
      throw ValidationError("\(error)")
    }
    if told > Self.mostLines {
      StandardOutput.write(Array("and \(told - Self.mostLines) lines more\n".utf8), to: 2)
    }
    let text =
      "\(output): \(summary.rows) rows of \(summary.records) records; \(summary.passedOver) passed "
      + "over, \(summary.known) known, \(summary.merged) merged, \(summary.conflicts) conflicts, "
      + "\(summary.malformed) malformed\n"
    StandardOutput.write(Array(text.utf8), to: 2)
    if summary.malformed > 0 { throw ExitCode(3) }
  }
}
