public import Dateline
import FoundationEssentials
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

/// A result database in one SQLite file, filled article by article.
///
/// The file is made under a passing name and takes its place when it is finished. The same
/// readings in the same order give the same bytes.
public final class SQLiteStore {
  private let place: String
  private let passing: String
  private let queue: DatabaseQueue
  private var entities: [EntityID: Int64] = [:]
  private var isFinished = false

  /// Begins a database.
  ///
  /// - Parameter path: where the file will stand; one that stands there is replaced at the end.
  /// - Throws: `WriteError` that names the file.
  public init(path: String) throws(WriteError) {
    place = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    passing = "\(folder).\(parts.last ?? "").\(getpid())"
    unlink(passing)
    do {
      // One transaction spans all articles, so that a row costs no write of its own.
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      queue = try DatabaseQueue(path: passing, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try database.execute(sql: SQLiteSchema.tables)
        try database.execute(sql: "BEGIN")
      }
    } catch {
      throw WriteError(path: path, reason: "cannot be written: \(error)")
    }
  }

  /// Adds one article's results.
  ///
  /// - Parameter reading: what was read.
  /// - Throws: `WriteError` that names the file and the statement that failed.
  /// - Complexity: O(*n*) in the number of annotations.
  public func add(_ reading: Reading) throws(WriteError) {
    do {
      entities = try queue.writeWithoutTransaction { [entities] database in
        var rows = SQLiteRows(reading: reading, database: database, entities: entities)
        try rows.insert()
        return rows.entities
      }
    } catch {
      throw WriteError(path: place, reason: "cannot be written: \(error)")
    }
  }

  /// Makes the indexes and puts the file in its place.
  public func finish() throws(WriteError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: SQLiteSchema.indexes)
        try database.execute(sql: "COMMIT")
      }
      try queue.close()
    } catch {
      throw WriteError(path: place, reason: "cannot be finished: \(error)")
    }
    isFinished = true
    if rename(passing, place) != 0 {
      throw WriteError(
        path: place, reason: "cannot be put in place: \(String(cString: strerror(errno)))")
    }
  }

  deinit {
    if !isFinished { unlink(passing) }
  }
}
