/// Finds names that are aliases of each other in a circle: the strongly connected parts of a graph,
/// after Tarjan (1972), with a stack of its own so that long chains do no harm.
struct AliasCircles {
  /// Each circle's names in order, the circles in the order of their first names.
  private(set) var circles: [[String]] = []

  private let next: [String: [String]]
  private var order: [String: Int] = [:]
  private var low: [String: Int] = [:]
  private var path: [String] = []
  private var isOnPath: Set<String> = []

  /// Finds the circles.
  ///
  /// - Parameter next: for each name the names that it leads to.
  /// - Complexity: O(*n*) in the number of names and of what they lead to.
  init(_ next: [String: [String]]) {
    self.next = next
    for name in next.keys.sorted() where order[name] == nil { walk(from: name) }
    circles.sort { ($0.first ?? "") < ($1.first ?? "") }
  }

  private mutating func enter(_ name: String) {
    low[name] = order.count
    order[name] = order.count
    path.append(name)
    isOnPath.insert(name)
  }

  private mutating func walk(from start: String) {
    var steps: [(name: String, index: Int)] = [(start, 0)]
    enter(start)
    while let (name, index) = steps.last {
      let following = next[name] ?? []
      guard index < following.count else {
        steps.removeLast()
        if let parent = steps.last?.name {
          low[parent] = min(low[parent] ?? 0, low[name] ?? 0)
        }
        if low[name] == order[name] { close(name) }
        continue
      }
      steps[steps.count - 1].index += 1
      let other = following[index]
      if order[other] == nil {
        enter(other)
        steps.append((other, 0))
      } else if isOnPath.contains(other) {
        low[name] = min(low[name] ?? 0, order[other] ?? 0)
      }
    }
  }

  /// Takes the part that began with a name off the path.
  private mutating func close(_ name: String) {
    var circle: [String] = []
    while let last = path.popLast() {
      isOnPath.remove(last)
      circle.append(last)
      if last == name { break }
    }
    if circle.count > 1 { circles.append(circle.sorted()) }
  }
}
