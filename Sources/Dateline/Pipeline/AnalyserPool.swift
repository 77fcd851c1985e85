import Synchronization

/// Analysers with their working memory, lent to one worker at a time.
///
/// An analyser is made when all others are lent, so there are as many as there are workers.
package final class AnalyserPool: Sendable {
  private struct Lent: ~Copyable, @unchecked Sendable {
    // An analyser is touched by whoever took it out, and by nobody while it lies here.
    var idle: [TextAnalyser] = []
  }

  private let model: LanguageModel
  private let lent = Mutex(Lent())

  init(model: LanguageModel) {
    self.model = model
  }

  /// Calls `body` with an analyser that nobody else uses meanwhile.
  package func withAnalyser<Result>(_ body: (TextAnalyser) -> Result) -> Result {
    let idle = lent.withLock { pool in Transfer(analyser: pool.idle.popLast()) }
    let analyser = idle.analyser ?? TextAnalyser(model)
    defer {
      let back = Transfer(analyser: analyser)
      lent.withLock { pool in
        if let analyser = back.analyser { pool.idle.append(analyser) }
      }
    }
    return body(analyser)
  }

  /// Carries an analyser over the border of the lock; only one side ever holds it.
  private struct Transfer: @unchecked Sendable {
    let analyser: TextAnalyser?
  }
}
