/// A pronoun of the third person: what it agrees with, and how it is bound.
struct Pronoun: Hashable {
  /// What the pronoun agrees with.
  enum Agreement: Hashable {
    case he
    case she
    case it
    case they
  }

  let agreement: Agreement
  let isPossessive: Bool
  let isReflexive: Bool

  private static let byForm: [LemmaHash: Pronoun] = {
    var table: [LemmaHash: Pronoun] = [:]
    for (agreement, plain, possessive, reflexive) in [
      (Agreement.he, ["he", "him"], ["his"], ["himself"]),
      (.she, ["she"], ["her", "hers"], ["herself"]),
      (.it, ["it"], ["its"], ["itself"]),
      (.they, ["they", "them"], ["their", "theirs"], ["themselves"]),
    ] {
      for form in plain {
        table[LemmaHash(form)] = Pronoun(
          agreement: agreement, isPossessive: false, isReflexive: false)
      }
      for form in possessive {
        table[LemmaHash(form)] = Pronoun(
          agreement: agreement, isPossessive: true, isReflexive: false)
      }
      for form in reflexive {
        table[LemmaHash(form)] = Pronoun(
          agreement: agreement, isPossessive: false, isReflexive: true)
      }
    }
    return table
  }()

  private init(agreement: Agreement, isPossessive: Bool, isReflexive: Bool) {
    self.agreement = agreement
    self.isPossessive = isPossessive
    self.isReflexive = isReflexive
  }

  /// The pronoun of a form and its tag, or nil; "her" is possessive where the tag says so.
  init?(_ form: LemmaHash, tag: EnglishTag) {
    guard var found = Self.byForm[form] else { return nil }
    if found.agreement == .she, found.isPossessive, tag == .prp {
      found = Pronoun(agreement: .she, isPossessive: false, isReflexive: false)
    }
    self = found
  }

  /// The rule's name.
  var rule: String {
    switch agreement {
    case .he: "pronoun.he"
    case .she: "pronoun.she"
    case .it: isPossessive ? "pronoun.its" : "pronoun.it"
    case .they: isPossessive ? "pronoun.their" : "pronoun.they"
    }
  }

  /// Whether a candidate agrees in number, gender and kind, from 0 to 1.
  func fit(_ candidate: DiscourseFocus.Candidate) -> Float {
    switch agreement {
    case .he, .she:
      guard candidate.kind == .person, candidate.number != .plural else { return 0 }
      let gender: Gender = agreement == .he ? .male : .female
      if let own = candidate.gender { return own == gender ? 1 : 0 }
      return agreement == .he ? 0.9 : 0.7
    case .it:
      if candidate.kind == .person || candidate.number == .plural { return 0 }
      return candidate.kind == .agent ? 1 : 0.8
    case .they:
      switch candidate.number {
      case .plural: return candidate.kind == .thing ? 0.8 : 1
      case .either: return 0.9
      case .singular: return 0
      }
    }
  }
}
