/// The pronouns of the third person, by what they agree with.
enum Pronoun: Equatable {
  case he
  case she
  case it
  case its
  case they
  case their

  /// The pronoun of a folded word.
  init?(_ key: UInt64) {
    typealias Key = NameContext.Key
    switch key {
    case Key.key("he"), Key.key("him"), Key.key("his"), Key.key("himself"): self = .he
    case Key.key("she"), Key.key("her"), Key.key("hers"), Key.key("herself"): self = .she
    case Key.key("it"), Key.key("itself"): self = .it
    case Key.key("its"): self = .its
    case Key.key("they"), Key.key("them"), Key.key("themselves"): self = .they
    case Key.key("their"), Key.key("theirs"): self = .their
    default: return nil
    }
  }

  /// Whether it may be a subject, so that what follows goes on about it.
  var canBeSubject: Bool {
    switch self {
    case .he, .she, .it, .they: true
    case .its, .their: false
    }
  }

  /// The rule's name.
  var rule: StaticString {
    switch self {
    case .he: "pronoun.he"
    case .she: "pronoun.she"
    case .it: "pronoun.it"
    case .its: "pronoun.its"
    case .they: "pronoun.they"
    case .their: "pronoun.their"
    }
  }
}
