/// A tag of the Penn Treebank, as the English treebanks extend it: finer than `UPOS`.
///
/// The tags tell tense (`vbd`), verb form (`vbn`, `vbg`), modality (`md`), number (`nns`) and
/// degree (`jjr`), which rules about who did what need.
public enum EnglishTag: UInt8, CaseIterable, Hashable, Sendable {
  /// Number, `CD`.
  case cd
  /// Coordinating conjunction, `CC`.
  case cc
  /// Determiner, `DT`.
  case dt
  /// Existential *there*, `EX`.
  case ex
  /// Foreign word, `FW`.
  case fw
  /// Preposition or subordinating conjunction, `IN`.
  case `in`
  /// Adjective, `JJ`.
  case jj
  /// Comparative adjective, `JJR`.
  case jjr
  /// Superlative adjective, `JJS`.
  case jjs
  /// Marker of a list item, `LS`.
  case ls
  /// Modal verb, `MD`.
  case md
  /// Singular noun, `NN`.
  case nn
  /// Plural noun, `NNS`.
  case nns
  /// Singular proper noun, `NNP`.
  case nnp
  /// Plural proper noun, `NNPS`.
  case nnps
  /// Predeterminer, `PDT`.
  case pdt
  /// Possessive ending, `POS`.
  case pos
  /// Personal pronoun, `PRP`.
  case prp
  /// Possessive pronoun, `PRP$`.
  case prpPossessive
  /// Adverb, `RB`.
  case rb
  /// Comparative adverb, `RBR`.
  case rbr
  /// Superlative adverb, `RBS`.
  case rbs
  /// Particle of a phrasal verb, `RP`.
  case rp
  /// Symbol, `SYM`.
  case sym
  /// *to* before a verb, `TO`.
  case to
  /// Interjection, `UH`.
  case uh
  /// Verb in its base form, `VB`.
  case vb
  /// Verb in the past tense, `VBD`.
  case vbd
  /// Gerund or present participle, `VBG`.
  case vbg
  /// Past participle, `VBN`.
  case vbn
  /// Present tense, not third person singular, `VBP`.
  case vbp
  /// Present tense, third person singular, `VBZ`.
  case vbz
  /// Determiner of a question or relative clause, `WDT`.
  case wdt
  /// Pronoun of a question or relative clause, `WP`.
  case wp
  /// Possessive *whose*, `WP$`.
  case wpPossessive
  /// Adverb of a question or relative clause, `WRB`.
  case wrb
  /// Address, link or e-mail, `ADD`.
  case add
  /// Affix set off by a hyphen, `AFX`.
  case afx
  /// Part of a word written apart, `GW`.
  case gw
  /// Hyphen, `HYPH`.
  case hyph
  /// Superfluous mark, `NFP`.
  case nfp
  /// Foreign or unclassifiable text, `XX`.
  case xx
  /// Sign of a currency, `$`.
  case currency
  /// Mark that ends a sentence, `.`.
  case period
  /// Comma, `,`.
  case comma
  /// Colon, semicolon or dash, `:`.
  case colon
  /// Opening bracket, `-LRB-`.
  case openingBracket
  /// Closing bracket, `-RRB-`.
  case closingBracket
  /// Opening quotation mark, ` `` `.
  case openingQuote
  /// Closing quotation mark, `''`.
  case closingQuote

  private static let labels = [
    "CD", "CC", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS",
    "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
    "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "ADD", "AFX", "GW", "HYPH", "NFP", "XX", "$",
    ".", ",", ":", "-LRB-", "-RRB-", "``", "''",
  ]

  /// The label in treebanks, as `VBD` or `PRP$`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// Finds a tag by its label.
  ///
  /// - Parameter label: as treebanks write it.
  public init?(label: some StringProtocol) {
    guard let index = Self.labels.firstIndex(where: { $0 == label }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
