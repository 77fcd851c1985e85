/// A layer of annotation; the raw value is its key in the exchange format.
public enum Layer: String, Sendable, CaseIterable {
  /// The sentences.
  case sentences
  /// The tokens with their lemma, tag, head and relation.
  case tokens
  /// The names and the entities they mean.
  case mentions
  /// The time expressions.
  case times
  /// The predicates and how surely they hold.
  case predicates
  /// The facts and events.
  case relations
}
