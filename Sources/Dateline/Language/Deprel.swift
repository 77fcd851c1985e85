/// A relation of Universal Dependencies between a word and its head, with the English subtypes.
public enum Deprel: UInt8, CaseIterable, Hashable, Sendable {
  /// The head of the sentence.
  case root
  /// Clause that modifies a noun.
  case acl
  /// Relative clause.
  case aclRelcl
  /// Clause that modifies a verb.
  case advcl
  /// Relative clause about a whole clause.
  case advclRelcl
  /// Adverb.
  case advmod
  /// Adjective that modifies a noun.
  case amod
  /// Apposition.
  case appos
  /// Auxiliary.
  case aux
  /// Auxiliary of the passive.
  case auxPass
  /// Preposition or case ending.
  case `case`
  /// Coordinating conjunction.
  case cc
  /// First part of a paired conjunction.
  case ccPreconj
  /// Clause that is an object.
  case ccomp
  /// Noun that modifies a noun.
  case compound
  /// Particle of a phrasal verb.
  case compoundPrt
  /// Second and later members of a coordination.
  case conj
  /// Copula.
  case cop
  /// Clause that is a subject.
  case csubj
  /// Clause that is a subject of an outer clause.
  case csubjOuter
  /// Clause that is a subject of a passive.
  case csubjPass
  /// Unspecified relation.
  case dep
  /// Determiner.
  case det
  /// Determiner before a determiner.
  case detPredet
  /// Discourse element.
  case discourse
  /// Element moved out of its clause.
  case dislocated
  /// Expletive.
  case expl
  /// Part of a fixed expression.
  case fixed
  /// Part of a name or another headless expression.
  case flat
  /// Part of a word written apart.
  case goeswith
  /// Indirect object.
  case iobj
  /// Member of a list.
  case list
  /// Word that introduces a clause.
  case mark
  /// Nominal that modifies a noun.
  case nmod
  /// Descriptive noun before a name.
  case nmodDesc
  /// Possessor.
  case nmodPoss
  /// Nominal without a preposition that modifies a noun.
  case nmodUnmarked
  /// Subject.
  case nsubj
  /// Subject of an outer clause.
  case nsubjOuter
  /// Subject of a passive.
  case nsubjPass
  /// Number that modifies a noun.
  case nummod
  /// Direct object.
  case obj
  /// Nominal that modifies a verb.
  case obl
  /// Agent of a passive.
  case oblAgent
  /// Nominal without a preposition that modifies a verb.
  case oblUnmarked
  /// Element left over by an ellipsis.
  case orphan
  /// Clause set beside another.
  case parataxis
  /// Punctuation mark.
  case punct
  /// Words that the speaker took back.
  case reparandum
  /// Addressee.
  case vocative
  /// Clause whose subject is outside.
  case xcomp

  private static let labels = [
    "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
    "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
    "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated",
    "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
    "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]

  /// The label in treebanks and in the exchange format, as `nsubj:pass`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// Finds a relation by its label.
  ///
  /// - Parameter label: as treebanks write it; a subtype that English does not use counts as the
  ///   relation it refines.
  public init?(label: some StringProtocol) {
    let whole = Self.labels.firstIndex { $0 == label }
    let main = label.prefix { $0 != ":" }
    guard let index = whole ?? Self.labels.firstIndex(where: { $0 == main }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
