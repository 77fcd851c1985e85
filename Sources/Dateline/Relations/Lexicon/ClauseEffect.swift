/// What a word says about the clause or noun that completes it: that it holds, fails, is planned.
///
/// The signatures of implicatives and factives follow Nairn, Condoravdi and Karttunen, "Computing
/// relative polarity for textual inference" (2006).
enum ClauseEffect: UInt8, Sendable, CaseIterable {
  /// Holds whatever the polarity: "knew that", "regretted".
  case holds
  /// Holds if the governor does, and does not if it does not: "managed to".
  case implies
  /// Does not hold if the governor does, and holds if it does not: "failed to".
  case fails
  /// Does not hold if the governor does; else open: "prevented", "stopped".
  case prevents
  /// Held before and does not any more: "ceased".
  case ceases
  /// May hold if the governor does; does not if it does not: "able to", "allowed to".
  case enables
  /// Is planned, promised or expected: "plans to", "promised to".
  case future
  /// Is asked for, wished, or otherwise open: "urged to", "wants".
  case open
  /// A source says so: "said that".
  case reported
  /// A source says that it is not so: "denied".
  case denied
  /// Someone thinks so: "believes that".
  case believed
  /// Someone doubts it: "doubts that", "unlikely to".
  case doubted
  /// It looks so: "appears to", "seems".
  case seems
  /// The governor adds a phase only: "began to", "continued to".
  case phase
  /// Someone is refused or refuses: "ruled out", "refused to".
  case refused
  /// Is blamed on someone: "accused of".
  case alleged
  /// Is ruled out by the writer: "too weak to", "impossible to".
  case impossible

  /// The word that rule files use.
  var name: String { String(describing: self) }
}
