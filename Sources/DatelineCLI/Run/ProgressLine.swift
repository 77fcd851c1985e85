#if canImport(Glibc)
  import Glibc
#endif

/// A line on standard error that tells how far a run is, shown only on a terminal.
struct ProgressLine {
  private let isShown = isatty(2) == 1
  private let clock = ContinuousClock()
  private var shownAt: ContinuousClock.Instant?

  /// Shows the counts, at most ten times a second.
  mutating func show(articles: Int, words: Int) {
    guard isShown else { return }
    let now = clock.now
    if let shownAt, now - shownAt < .milliseconds(100) { return }
    shownAt = now
    StandardOutput.write(Array("\r\(articles) articles, \(words) words".utf8), to: 2)
  }

  /// Wipes the line.
  func clear() {
    if isShown && shownAt != nil { StandardOutput.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }
}
