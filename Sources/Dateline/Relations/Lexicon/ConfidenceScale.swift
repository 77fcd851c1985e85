/// From the confidence that rules and arguments come to, to the share of such relations that is
/// right on development data: a line through given points, one for facts and one for events.
///
/// `dateline-train confidence` writes the points; without any the confidence stays as it is.
struct ConfidenceScale: Sendable {
  private struct Point {
    let raw: Float
    let right: Float
  }

  /// Where the points lie in the gazetteer.
  static let path = "Words/Relations/confidence.tsv"

  private var facts: [Point] = []
  private var events: [Point] = []

  /// The scale that changes nothing.
  init() {}

  /// Reads a table with columns `kind` (fact or event), `raw` and `right`.
  ///
  /// - Parameter file: the file.
  /// - Throws: `DataFileError` with every row that cannot be read or breaks the rising order.
  init(_ file: RelationDataFile) throws(DataFileError) {
    let table = try DataTable(file.text, path: file.path, required: ["kind", "raw", "right"])
    var faults: [DataFileError.Fault] = []
    for row in 0..<table.count {
      func cell(_ name: String) -> String { table.cell(row: row, column: table.column(name)) }
      guard let raw = Float(cell("raw")), let right = Float(cell("right")), 0...1 ~= raw,
        0...1 ~= right
      else {
        faults.append(.init(table.location(row: row), "'raw' and 'right' lie between 0 and 1"))
        continue
      }
      let point = Point(raw: raw, right: right)
      let last: Point?
      switch cell("kind") {
      case "fact":
        last = facts.last
        facts.append(point)
      case "event":
        last = events.last
        events.append(point)
      default:
        faults.append(
          .init(table.location(row: row), "unknown kind '\(cell("kind"))'; known are fact, event"))
        continue
      }
      if let last, raw <= last.raw || right < last.right {
        faults.append(.init(table.location(row: row), "points must rise from row to row"))
      }
    }
    if !faults.isEmpty { throw DataFileError(faults) }
  }

  /// The share of such relations that is right.
  ///
  /// - Parameters:
  ///   - raw: what rules and arguments come to, 0 to 1.
  ///   - isEvent: whether it is an event rather than a fact.
  /// - Returns: 0 to 1; below the first point it falls to 0, above the last it stays.
  func confidence(_ raw: Float, isEvent: Bool) -> Float {
    let points = isEvent ? events : facts
    guard let first = points.first, let last = points.last else { return raw }
    if raw <= first.raw {
      return first.raw > 0 ? first.right * max(0, raw) / first.raw : first.right
    }
    if raw >= last.raw { return last.right }
    let next = points.firstIndex { $0.raw >= raw } ?? points.count - 1
    let (low, high) = (points[max(0, next - 1)], points[next])
    let share = high.raw > low.raw ? (raw - low.raw) / (high.raw - low.raw) : 1
    return low.right + share * (high.right - low.right)
  }
}
