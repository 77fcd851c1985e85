/// Leads from offsets in cleaned text back to offsets in the source it was cleaned from.
///
/// The map is a list of runs that were copied as they stood; between runs the source held marks,
/// tags or entities that the text does not show.
public struct OffsetMap: Hashable, Sendable {
  private struct Run: Hashable, Sendable {
    let text: Int32
    let source: Int32
  }

  private let runs: [Run]

  /// The map of a text that is its source.
  public static let identity = OffsetMap(runs: [])

  /// The source offset of the byte at an offset of the text.
  ///
  /// - Parameter offset: a byte offset into the cleaned text.
  /// - Returns: a byte offset into the source.
  /// - Complexity: O(log *r*) in the number of runs.
  public func source(of offset: Int) -> Int {
    guard let first = runs.first, offset >= Int(first.text) else { return offset }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle].text) <= offset { low = middle } else { high = middle }
    }
    return Int(runs[low].source) + offset - Int(runs[low].text)
  }

  /// The map through an intermediate text: first this map, then `earlier`.
  ///
  /// - Parameter earlier: from the source of this map to the source of that source.
  /// - Returns: from the text of this map to the source of `earlier`.
  /// - Complexity: O(*r*) in the number of runs of both maps.
  package func following(_ earlier: OffsetMap) -> OffsetMap {
    if earlier.runs.isEmpty { return self }
    if runs.isEmpty { return earlier }
    var builder = Builder()
    var next = 0
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : Int32.max
      builder.append(text: Int(run.text), source: earlier.source(of: Int(run.source)))
      // The earlier map's runs that begin inside this one; sources need not rise from run to run.
      if next >= earlier.runs.count || earlier.runs[next].text > run.source
        || (next > 0 && earlier.runs[next - 1].text > run.source)
      {
        next = earlier.firstRun(after: Int(run.source))
      }
      while next < earlier.runs.count {
        let inner = earlier.runs[next]
        if inner.text <= run.source {
          next += 1
          continue
        }
        let text = Int(run.text) + Int(inner.text) - Int(run.source)
        if text >= Int(end) { break }
        builder.append(text: text, source: Int(inner.source))
        next += 1
      }
    }
    return builder.build()
  }

  /// The index of the first run that begins past an offset of the text.
  private func firstRun(after offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].text) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Collects runs in the order of the text.
  public struct Builder {
    private var runs: [Run] = []

    /// Starts with no run.
    public init() {}

    /// Notes that the text from `text` on is the source from `source` on.
    ///
    /// - Parameters:
    ///   - text: a byte offset into the cleaned text, not before the last one given.
    ///   - source: the byte offset into the source where the same bytes stand.
    public mutating func append(text: Int, source: Int) {
      if let last = runs.last {
        if Int(last.source) - Int(last.text) == source - text { return }
        if Int(last.text) == text { runs.removeLast() }
      }
      runs.append(
        Run(text: Int32(truncatingIfNeeded: text), source: Int32(truncatingIfNeeded: source)))
    }

    /// The finished map.
    public func build() -> OffsetMap { OffsetMap(runs: runs) }
  }
}
