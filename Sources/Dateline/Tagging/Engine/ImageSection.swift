/// The arrays that a compiled gazetteer consists of, in the order of the file.
enum ImageSection: Int, CaseIterable {
  /// Places of the word table: key; number and length; the trie node behind it if it begins names,
  /// and a mask of the steps that may go on from there; where its bytes begin (four `UInt64`).
  case wordPlaces
  /// Where each word's folded bytes begin (`UInt32`, one more than words).
  case wordOffsets
  /// The folded bytes of all words.
  case wordBytes
  /// What word lists say of each word (`UInt64` sets of `WordClass`).
  case wordClasses
  /// The trie node behind each word that begins a phrase of the word lists (`UInt32`).
  case phraseRoots
  /// Which words may begin a name when written with a capital (bits).
  case capitalFilter
  /// Which words may begin a name when written without one (bits).
  case smallFilter
  /// Edges of the trie: parent, word and gap, child (`UInt32` triples in an open table).
  case edges
  /// Entries: entity and flags, then the pattern of letter cases (`UInt32` pairs); one for each
  /// node, or where its list begins, then the lists.
  case entries
  /// Fixed-size records of the entities.
  case entities
  /// The names, kinds and sources that entity records point to (UTF-8).
  case strings
  /// How often each word stands in names of persons, places, organisations and others (bytes of
  /// logarithms in a `UInt32`).
  case wordTypes
  /// The same for word endings, hashed.
  case endingTypes
  /// Where each shared string begins (`UInt32`, one more than strings).
  case stringOffsets
}
