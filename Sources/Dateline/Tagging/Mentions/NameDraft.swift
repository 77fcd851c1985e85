/// A stretch of words that is taken for a name, before it is known whose.
struct NameDraft {
  /// Where the name came from.
  enum Origin: Hashable {
    /// From names of the gazetteer: the trie node's entries.
    case gazetteer(Range<Int>)
    /// From a rule, which guesses the type.
    case rule(EntityType)
  }

  /// The words of the name.
  var words: Range<Int>
  /// Where it came from.
  var origin: Origin
  /// The rule, or the reason why a name of the gazetteer counts.
  var rule: StaticString
  /// Whether an office, rank or form of address stands before it.
  var followsTitle = false
  /// How sure the rule is that this is a name of its type, 0 to 1.
  var confidence: Float = 1

  /// Whether the name was taken although it lacks its capitals.
  var lacksCapitals = false

  /// Whether only the letters of a single unknown word speak for its type.
  var isTypedByWords = false

  /// The draft of a fuller name before it that this one shortens.
  var fuller: Int?

  /// The words that the gazetteer knows, where they are not just those of the name: a company's
  /// without its legal form, a person's with a title.
  var known: Range<Int>?

  /// The type that a rule guessed, or nil for a name of the gazetteer.
  var guessedType: EntityType? {
    if case .rule(let type) = origin { return type }
    return nil
  }
}
