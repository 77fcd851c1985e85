/// A universal part of speech, as Universal Dependencies names it.
public enum UPOS: UInt8, CaseIterable, Hashable, Sendable {
  /// Adjective.
  case adj
  /// Adposition.
  case adp
  /// Adverb.
  case adv
  /// Auxiliary verb.
  case aux
  /// Coordinating conjunction.
  case cconj
  /// Determiner.
  case det
  /// Interjection.
  case intj
  /// Common noun.
  case noun
  /// Number word or figures.
  case num
  /// Particle.
  case part
  /// Pronoun.
  case pron
  /// Proper noun.
  case propn
  /// Punctuation mark.
  case punct
  /// Subordinating conjunction.
  case sconj
  /// Symbol.
  case sym
  /// Verb.
  case verb
  /// Anything else.
  case x

  private static let labels = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// The label in treebanks and in the exchange format, as `PROPN`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// Finds a part of speech by its label.
  ///
  /// - Parameter label: as treebanks write it, in capitals.
  public init?(label: some StringProtocol) {
    guard let index = Self.labels.firstIndex(where: { $0 == label }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
