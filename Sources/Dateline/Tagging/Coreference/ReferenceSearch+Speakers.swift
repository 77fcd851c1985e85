/// Pronouns of those who speak: "We reject this," the Iranian ministry said.
extension ReferenceSearch {
  /// What is known of the quotations read so far.
  struct QuotedSpeech {
    /// Whether the sentence before left a quotation open.
    var isOpen = false
    /// Through how many sentences the open quotation runs.
    var length = 0
    /// Whose words the sentence before told.
    var speaker: (sentence: Int, entity: Int)?
    /// The pronouns of an open quotation whose speaker is still to come.
    var pending: [(token: Int, number: DiscourseFocus.Number)] = []
  }

  /// Whether a first person is one or several.
  static let speakers: [LemmaHash: DiscourseFocus.Number] = [
    LemmaHash("i"): .singular, LemmaHash("me"): .singular, LemmaHash("my"): .singular,
    LemmaHash("myself"): .singular, LemmaHash("we"): .plural, LemmaHash("us"): .plural,
    LemmaHash("our"): .plural, LemmaHash("ours"): .plural, LemmaHash("ourselves"): .plural,
  ]

  /// The longest quotation that is believed, in sentences; a mark is easily lost.
  private static let longest = 6

  /// Resolves the first persons of a sentence.
  ///
  /// Who speaks may stand after the quotation, in the sentence before it or in a later one.
  mutating func resolveSpeakers(in sentence: Range<Int>) {
    let quoted = quotedTokens(in: sentence)
    let isAllQuoted = quoted.contains(sentence.lowerBound)
    let sayer = quoted.isEmpty ? nil : sayer(in: sentence, quoted)
    let isTold = sentence.contains { !quoted.contains($0) && isSaying($0) }
    var before: Int?
    if !isTold, isAllQuoted, let last = quotations.speaker, last.sentence == self.sentence - 1 {
      before = last.entity
    }
    for token in sentence where trees.tag(token) == .prp || trees.tag(token) == .prpPossessive {
      guard let number = Self.speakers[trees.form(token)] else { continue }
      guard quoted.contains(token) else {
        if number == .plural { ownWords.append(token) }
        continue
      }
      if let subject = speaker(of: token, quoted) {
        if let found = entity(at: subject) { resolveSpeaker(token, number, found) }
      } else if let found = sayer ?? before {
        resolveSpeaker(token, number, found)
      } else if !isTold {
        quotations.pending.append((token, number))
      }
    }
    if let sayer, isAllQuoted {
      for (token, number) in quotations.pending { resolveSpeaker(token, number, sayer) }
    }
    if isTold || !quotations.isOpen { quotations.pending = [] }
    if let found = sayer ?? before {
      quotations.speaker = (self.sentence, found)
    }
  }

  /// The words between quotation marks; notes whether the last quotation stays open.
  private mutating func quotedTokens(in sentence: Range<Int>) -> Set<Int> {
    var quoted: Set<Int> = []
    if quotations.isOpen, quotations.length >= Self.longest { quotations.isOpen = false }
    for token in sentence {
      switch trees.text[trees.spans[token]] {
      case "“", "``": quotations.isOpen = true
      case "”": quotations.isOpen = false
      case "\"", "''":
        // A mark that opens a sentence begins a quotation, whatever was left open.
        quotations.isOpen = token == sentence.lowerBound || !quotations.isOpen
      default: break
      }
      if quotations.isOpen { quoted.insert(token) }
    }
    quotations.length = quotations.isOpen ? quotations.length + 1 : 0
    return quoted
  }

  /// Resolves "I" to the person who speaks, and "we" to the body or state that a speaker stands for.
  private mutating func resolveSpeaker(
    _ token: Int, _ number: DiscourseFocus.Number, _ speaker: Int
  ) {
    let isPerson = entities[speaker].type == .person
    if number == .singular {
      if isPerson { append(token, token, [speaker], "pronoun.speaker", 0.85) }
      return
    }
    guard isPerson else {
      append(token, token, [speaker], "pronoun.speaker", 0.75)
      return
    }
    let owned = trees.head(token)
    // "our country" is nobody's but a state's.
    let isState =
      trees.tag(token) == .prpPossessive && owned >= 0
      && trees.traits(of: owned).contains(.state)
    if !isState, let body = bodies[speaker] {
      append(token, token, [body], "pronoun.speaker", 0.6)
      return
    }
    let isOfficial = Self.official.contains { office in
      (titles[office] ?? []).suffix(64).contains { $0.entity == speaker }
    }
    guard isOfficial, homes[speaker] != nil || Self.isStatesman(entities[speaker].kind),
      let state = home(of: speaker)
    else { return }
    append(token, token, [state], "pronoun.speaker", 0.5)
  }

  /// Whether somebody of a kind may say "we" for a state.
  static func isStatesman(_ kind: String) -> Bool {
    kind.hasPrefix("head-of") || kind.hasSuffix("minister") || kind == "diplomat"
  }

  static let official: Set<LemmaHash> = [
    LemmaHash("president"), LemmaHash("minister"), LemmaHash("premier"), LemmaHash("chancellor"),
    LemmaHash("secretary"), LemmaHash("king"), LemmaHash("ambassador"), LemmaHash("envoy"),
  ]

  /// Offices whose holders say "we" for a body.
  static let spokesmen: Set<LemmaHash> = [
    LemmaHash("secretary-general"), LemmaHash("spokesman"), LemmaHash("spokeswoman"),
    LemmaHash("spokesperson"), LemmaHash("chief"), LemmaHash("head"), LemmaHash("chairman"),
    LemmaHash("chairwoman"), LemmaHash("director"), LemmaHash("director-general"),
    LemmaHash("president"), LemmaHash("leader"), LemmaHash("executive"),
  ]

  /// Who says something outside the quotations of a sentence.
  private func sayer(in sentence: Range<Int>, _ quoted: Set<Int>) -> Int? {
    for token in sentence where !quoted.contains(token) && isSaying(token) {
      if let found = sayer(of: token, quoted) { return found }
    }
    return nil
  }

  /// The entity that a word of saying has as its subject.
  private func sayer(of verb: Int, _ quoted: Set<Int>) -> Int? {
    let subject = trees.subject(of: verb)
    guard subject >= 0, !quoted.contains(subject) else { return nil }
    return entity(at: subject)
  }

  /// The one entity that a word stands for.
  private func entity(at token: Int) -> Int? {
    if trees.nameAt[token] >= 0 { return trees.mentions[Int(trees.nameAt[token])].entity }
    guard let candidate = candidate(at: token), candidate.entities.count == 1, candidate.id >= 0
    else { return nil }
    return candidate.id
  }

  /// The subject of the word of saying whose quotation holds a word.
  private func speaker(of token: Int, _ quoted: Set<Int>) -> Int? {
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
          if subject >= 0, !quoted.contains(subject) { return subject }
        }
      default: break
      }
      at = governor
    }
    return nil
  }

  private func isSaying(_ token: Int) -> Bool {
    trees.isVerb(token) && trees.words.traits(of: trees.lemma(token)).contains(.saying)
  }
}
