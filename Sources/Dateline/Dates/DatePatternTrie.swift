/// The patterns of many rules as one trie over atoms, so that what they share is tried once.
struct DatePatternTrie: Sendable {
  /// What an edge asks of the space before its atom.
  enum Gap: UInt8, Sendable {
    case glued, spaced
  }

  /// What an edge asks of its atom.
  enum Label: Hashable, Sendable {
    /// This word or mark, or number below `DateWordList.key`.
    case key(Int32)
    /// Anything that fills the place.
    case filler(DateRules.Filler)
  }

  /// A step of a pattern.
  struct Step: Hashable, Sendable {
    let gap: Gap
    let label: Label
  }

  struct Edge: Sendable {
    let step: Step
    let target: Int32
  }

  /// The end of a pattern: which rule it completes and which steps fill which parts.
  struct Ending: Sendable {
    let rule: Int32
    /// The steps of the extent, as a range of depths.
    let extentStart: Int32
    let extentEnd: Int32
    let captures: [(key: DatePartKey, depth: Int)]
  }

  private(set) var edges: [[Edge]] = [[]]
  private(set) var endings: [[Ending]] = [[]]
  private var lookup: [[Step: Int32]] = [[:]]

  /// Adds a pattern.
  mutating func insert(_ steps: [Step], _ ending: Ending) {
    var node = 0
    for step in steps {
      if let next = lookup[node][step] {
        node = Int(next)
        continue
      }
      let next = Int32(edges.count)
      edges[node].append(Edge(step: step, target: next))
      lookup[node][step] = next
      edges.append([])
      endings.append([])
      lookup.append([:])
      node = Int(next)
    }
    endings[node].append(ending)
  }

  /// The edges of the root that an atom may take, by what it is known by.
  private(set) var rootEdges: [Int32: [Edge]] = [:]
  /// The edges of the root that digits may take.
  private(set) var rootNumberEdges: [Edge] = []
  /// The edges of the root that found dates may take.
  private(set) var rootFoundEdges: [Edge] = []

  /// Ends the building: sorts the root's edges by the words they may begin with.
  mutating func finish(lists: [DateWordList], numbers: DateNumberReader) {
    lookup = []
    for edge in edges[0] {
      switch edge.step.label {
      case .key(let key): rootEdges[key, default: []].append(edge)
      case .filler(.list(let list)):
        for key in lists[list].firstKeys { rootEdges[key, default: []].append(edge) }
      case .filler(.number(let kind)):
        rootNumberEdges.append(edge)
        for key in Set(numbers.firstKeys(kind)).sorted() {
          rootEdges[key, default: []].append(edge)
        }
      case .filler(.found): rootFoundEdges.append(edge)
      }
    }
  }
}
