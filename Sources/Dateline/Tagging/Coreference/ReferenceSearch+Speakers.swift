/// Pronouns of those who speak: "We reject this," the Iranian ministry said.
extension ReferenceSearch {
  /// Whether a first person is one or several.
  static let speakers: [LemmaHash: DiscourseFocus.Number] = [
    LemmaHash("i"): .singular, LemmaHash("me"): .singular, LemmaHash("my"): .singular,
    LemmaHash("myself"): .singular, LemmaHash("we"): .plural, LemmaHash("us"): .plural,
    LemmaHash("our"): .plural, LemmaHash("ours"): .plural, LemmaHash("ourselves"): .plural,
  ]

  /// Resolves "I" to the person who speaks, and "we" to the body or state that a speaker stands for.
  mutating func resolveSpeaker(_ token: Int, _ number: DiscourseFocus.Number) {
    guard let subject = speaker(of: token) else { return }
    let speaker: Int
    if trees.nameAt[subject] >= 0 {
      speaker = trees.mentions[Int(trees.nameAt[subject])].entity
    } else if let candidate = candidate(at: subject), candidate.entities.count == 1 {
      speaker = candidate.id
    } else {
      return
    }
    let isPerson = entities[speaker].type == .person
    if number == .singular {
      guard isPerson else { return }
      append(token, token, [speaker], "pronoun.speaker", 0.85)
      return
    }
    var found = speaker
    if isPerson {
      let isOfficial = Self.official.contains { office in
        (titles[office] ?? []).suffix(64).contains { $0.entity == speaker }
      }
      guard isOfficial, Self.isStatesman(entities[speaker].kind),
        let country = entities[speaker].country,
        let state = state(ofCountry: country)
      else { return }
      found = state
    }
    append(token, token, [found], "pronoun.speaker", isPerson ? 0.5 : 0.75)
  }

  /// Whether somebody of a kind may say "we" for a state.
  private static func isStatesman(_ kind: String) -> Bool {
    kind.hasPrefix("head-of") || kind.hasSuffix("minister") || kind == "diplomat"
  }

  private static let official: Set<LemmaHash> = [
    LemmaHash("president"), LemmaHash("minister"), LemmaHash("premier"), LemmaHash("chancellor"),
    LemmaHash("secretary"), LemmaHash("king"), LemmaHash("ambassador"), LemmaHash("envoy"),
  ]

  /// The subject of the word of saying whose quotation holds a word; nil outside quotations.
  private func speaker(of token: Int) -> Int? {
    guard isQuoted(token) else { return nil }
    var at = trees.head(token)
    for _ in 0..<12 {
      guard at >= 0 else { return nil }
      let governor = trees.head(at)
      switch trees.deprel(at) {
      case .ccomp, .parataxis, .root:
        // The quotation may hang on the word of saying or carry it.
        let below = trees.child(of: at) {
          trees.deprel($0) == .parataxis && isSaying($0)
        }
        for verb in [below, governor] where verb >= 0 && isSaying(verb) {
          let subject = trees.subject(of: verb)
          if subject >= 0, !isQuoted(subject) { return subject }
        }
      default: break
      }
      at = governor
    }
    return nil
  }

  private func isSaying(_ token: Int) -> Bool {
    trees.words.traits(of: trees.lemma(token)).contains(.saying)
  }

  /// Whether a word stands between quotation marks of its sentence.
  private func isQuoted(_ token: Int) -> Bool {
    let range = trees.sentences[sentence]
    var isOpen = false
    for at in range.lowerBound..<token {
      switch trees.tag(at) {
      case .openingQuote: isOpen = true
      case .closingQuote: isOpen = false
      default: break
      }
    }
    return isOpen
  }
}
