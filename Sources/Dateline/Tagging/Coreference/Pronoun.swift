/// The pronouns of the third person, by what they agree with.
enum Pronoun: Equatable {
  case he
  case she
  case it
  case its
  case they
  case their

  private static let byKey: [UInt64: Pronoun] = {
    let forms: [(Pronoun, [StaticString])] = [
      (.he, ["he", "him", "his", "himself"]), (.she, ["she", "her", "hers", "herself"]),
      (.it, ["it", "itself"]), (.its, ["its"]), (.they, ["they", "them", "themselves"]),
      (.their, ["their", "theirs"]),
    ]
    var table: [UInt64: Pronoun] = [:]
    for (pronoun, words) in forms {
      for word in words { table[NameContext.Key.key(word)] = pronoun }
    }
    return table
  }()

  /// The pronoun of a word, or nil.
  init?(_ word: ArticleWord) {
    guard word.isIn(.pronouns), let pronoun = Self.byKey[word.key] else { return nil }
    self = pronoun
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
