/// Runs work on several cores while results come out in the order the inputs went in.
///
/// At most `jobs * 4` inputs are under way or waiting at once, so memory stays bounded however long
/// the input is.
package struct OrderedParallelMap: Sendable {
  /// How many inputs are worked on at once, at least 1.
  package let jobs: Int

  /// Makes a map.
  ///
  /// - Parameter jobs: how many inputs are worked on at once; less than 1 counts as 1.
  package init(jobs: Int) {
    self.jobs = max(1, jobs)
  }

  /// Draws inputs, transforms them in parallel, and hands on the results in order.
  ///
  /// - Parameters:
  ///   - next: draws the next input, or nil at the end; called from one task at a time.
  ///   - transform: the work on one input; called from many tasks.
  ///   - consume: takes each result, in the order of the inputs, from one task at a time.
  /// - Throws: what `next` or `consume` throws; work under way is awaited first.
  package func run<Input: Sendable, Output: Sendable>(
    next: () throws -> Input?,
    transform: @escaping @Sendable (Input) -> Output,
    consume: (Output) throws -> Void
  ) async throws {
    if jobs == 1 {
      while let input = try next() { try consume(transform(input)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var waiting: [Int: Output] = [:]
      var drawn = 0
      var consumed = 0
      var running = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, running < jobs, drawn - consumed < jobs * 4 {
          guard let input = try next() else {
            isAtEnd = true
            break
          }
          let index = drawn
          drawn += 1
          running += 1
          group.addTask { (index, transform(input)) }
        }
        guard let (index, output) = try await group.next() else { break }
        running -= 1
        waiting[index] = output
        while let ready = waiting.removeValue(forKey: consumed) {
          consumed += 1
          try consume(ready)
        }
      }
    }
  }
}
