/// The trees of an article with its names laid over them, as coreference reads them.
///
/// All positions are of tokens of the whole article; -1 means none.
struct NamedTrees {
  let text: ArticleText
  let spans: [TextSpan]
  let sentences: [Range<Int>]
  let analysis: Analysis
  let mentions: [Mention]
  let words: ReferenceWords
  /// For each token the name over it.
  let nameAt: [Int32]
  /// For each name its tokens.
  let nameTokens: [Range<Int>]
  private let firstChild: [Int32]
  private let nextSibling: [Int32]

  init(
    _ text: ArticleText, _ tokens: Tokens, _ analysis: Analysis, _ mentions: [Mention],
    _ words: ReferenceWords
  ) {
    self.text = text
    spans = tokens.spans
    sentences = tokens.sentences
    self.analysis = analysis
    self.mentions = mentions
    self.words = words
    let count = tokens.count
    var nameAt = [Int32](repeating: -1, count: count)
    nameTokens = mentions.indices.map { index in
      let range = tokens.indices(overlapping: mentions[index].span)
      for token in range { nameAt[token] = Int32(truncatingIfNeeded: index) }
      return range
    }
    self.nameAt = nameAt
    var firstChild = [Int32](repeating: -1, count: count)
    var nextSibling = [Int32](repeating: -1, count: count)
    for token in (0..<count).reversed() {
      let head = Int(analysis.heads[token])
      if head < 0 || head == token { continue }
      nextSibling[token] = firstChild[head]
      firstChild[head] = Int32(truncatingIfNeeded: token)
    }
    self.firstChild = firstChild
    self.nextSibling = nextSibling
  }

  func head(_ token: Int) -> Int { Int(analysis.heads[token]) }
  func deprel(_ token: Int) -> Deprel { analysis.deprels[token] }
  func tag(_ token: Int) -> EnglishTag { analysis.tags[token] }
  func upos(_ token: Int) -> UPOS { analysis.upos[token] }
  func lemma(_ token: Int) -> LemmaHash { analysis.lemmaHashes[token] }

  /// The hash of a word as written, capitals as small letters.
  func form(_ token: Int) -> LemmaHash { LemmaHash(text[spans[token]]) }

  /// The first dependent of a token that fits.
  func child(of token: Int, where fits: (Int) -> Bool) -> Int {
    var child = Int(firstChild[token])
    while child >= 0 {
      if fits(child) { return child }
      child = Int(nextSibling[child])
    }
    return -1
  }

  func child(of token: Int, _ deprel: Deprel) -> Int {
    child(of: token) { analysis.deprels[$0] == deprel }
  }

  /// The words of a noun that lists know: "air force" where the list holds it, else "force".
  func key(of noun: Int) -> LemmaHash {
    let own = lemma(noun)
    guard words.endsPhrase(own), noun > 0, head(noun - 1) == noun else { return own }
    let phrase = LemmaHash(text[spans[noun - 1]] + " " + lemmaText(noun))
    return words.traits(of: phrase).isEmpty && words.descriptions(of: phrase).isEmpty
      ? own : phrase
  }

  /// The lemma of a token as text.
  func lemmaText(_ token: Int) -> String {
    analysis.lemma(of: token, in: Tokens(spans: spans, sentences: []), text)
  }

  /// The classes of a noun, and of the phrase it ends.
  func traits(of noun: Int) -> ReferenceWords.Traits {
    words.traits(of: key(of: noun)).union(words.traits(of: lemma(noun)))
  }

  /// The token of a name that carries its place in the grammar.
  func head(ofName name: Int) -> Int {
    let range = nameTokens[name]
    for token in range.reversed() where !range.contains(head(token)) { return token }
    return max(range.lowerBound, range.upperBound - 1)
  }

  /// Whether a word can head a phrase that stands for something.
  func isNominal(_ token: Int) -> Bool {
    switch upos(token) {
    case .noun, .propn, .pron: true
    case .adj, .det, .num: nameAt[token] >= 0
    default: nameAt[token] >= 0
    }
  }

  /// Whether a noun only modifies another.
  func isModifier(_ token: Int) -> Bool {
    switch deprel(token) {
    case .compound, .flat, .fixed, .goeswith, .amod, .nmodDesc, .nmodUnmarked, .case, .det,
      .advmod, .mark, .cc, .punct:
      true
    default: false
    }
  }

  func isVerb(_ token: Int) -> Bool {
    upos(token) == .verb
      || upos(token) == .aux && deprel(token) != .aux && deprel(token) != .cop
        && deprel(token) != .auxPass
  }

  /// The clause above a token: a verb, or a word with a subject of its own; -1 if there is none.
  func clause(above token: Int) -> Int {
    var at = head(token)
    for _ in 0..<10 {
      guard at >= 0 else { return -1 }
      if isVerb(at) || subject(of: at) >= 0 { return at }
      at = head(at)
    }
    return -1
  }

  /// The subject that a clause names itself, or its auxiliary where the parser hung it there.
  func subject(of clause: Int) -> Int {
    let own = child(of: clause, where: isSubject)
    if own >= 0 { return own }
    let auxiliary = child(of: clause, .aux)
    return auxiliary < 0 ? -1 : child(of: auxiliary, where: isSubject)
  }

  private func isSubject(_ token: Int) -> Bool {
    switch deprel(token) {
    case .nsubj, .nsubjPass, .nsubjOuter: true
    default: false
    }
  }

  /// The subject of a clause, also where it stands with another: "came and went", "wants to go".
  func surfaceSubject(of clause: Int) -> Int {
    var at = clause
    for _ in 0..<8 {
      guard at >= 0 else { return -1 }
      let own = subject(of: at)
      if own >= 0 { return own }
      switch deprel(at) {
      case .conj, .xcomp, .advcl, .ccomp, .parataxis: at = head(at)
      case .acl where tag(at) == .vb || child(of: at, .mark) >= 0:
        // "a bid to hedge", "no appetite for engaging": whoever has it does it.
        at = self.clause(above: head(at))
      case .aclRelcl, .acl: return head(at)
      default: return -1
      }
    }
    return -1
  }

  /// The object that does what a clause without a subject of its own says: "urged the senators to
  /// back him", "scared the leaders into backing him"; -1 where its subject is that of the clause
  /// above.
  func objectActing(in clause: Int) -> Int {
    guard isVerb(clause), subject(of: clause) < 0, head(clause) >= 0 else { return -1 }
    let governor = head(clause)
    guard isVerb(governor) else { return -1 }
    switch deprel(clause) {
    case .xcomp: break
    case .advcl:
      let mark = child(of: clause, .mark)
      guard mark >= 0, mark < clause, tag(clause) == .vbg, Self.results.contains(lemma(mark))
      else { return -1 }
    default: return -1
    }
    let object = child(of: governor) { deprel($0) == .obj || deprel($0) == .iobj }
    return object >= 0 && object < clause ? object : -1
  }

  /// What leads to that which an object then does or may not do: "talked them into", "kept them
  /// from".
  private static let results: Set<LemmaHash> = [LemmaHash("into"), LemmaHash("from")]

  private static let locatives: Set<LemmaHash> = [
    LemmaHash("in"), LemmaHash("from"), LemmaHash("into"), LemmaHash("across"),
    LemmaHash("throughout"), LemmaHash("within"), LemmaHash("inside"), LemmaHash("over"),
    LemmaHash("to"),
  ]

  /// The subject of a clause, with the noun in the place of a relative pronoun.
  func namedSubject(of clause: Int) -> Int {
    let subject = surfaceSubject(of: clause)
    guard subject >= 0, tag(subject) == .wdt || tag(subject) == .wp else { return subject }
    var at = head(subject)
    for _ in 0..<8 {
      guard at >= 0 else { return subject }
      if deprel(at) == .aclRelcl { return head(at) }
      at = head(at)
    }
    return subject
  }

  /// Whether a phrase says where something is or goes.
  func locates(_ token: Int) -> Bool {
    switch deprel(token) {
    case .obl, .nmod: break
    default: return false
    }
    let preposition = child(of: token, .case)
    return preposition >= 0 && Self.locatives.contains(lemma(preposition))
  }

  /// How much its sentence is about a phrase, by its place in the grammar.
  func prominence(of token: Int) -> Float {
    var at = token
    for _ in 0..<12 where deprel(at) == .conj && head(at) >= 0 { at = head(at) }
    let governor = head(at)
    let factor = governor >= 0 ? weight(ofClause: governor) : 1
    switch deprel(at) {
    case .nsubj, .nsubjOuter: return factor
    case .nsubjPass: return 0.9 * factor
    case .oblAgent: return 0.8 * factor
    case .obj, .iobj: return 0.6 * factor
    case .obl, .oblUnmarked: return 0.42 * factor
    case .nmodPoss:
      guard governor >= 0 else { return 0.45 }
      switch deprel(governor) {
      case .nsubj, .nsubjPass: return 0.75
      default: return 0.45
      }
    case .nmod: return 0.35
    case .root: return 0.7
    // A name that the parser has hung somewhere is likely an actor all the same.
    case .appos: return nameAt[token] >= 0 ? 0.45 : 0.25
    case .amod, .compound, .flat, .nmodDesc, .nmodUnmarked: return 0.25
    case .ccomp, .xcomp, .parataxis, .dep: return nameAt[token] >= 0 ? 0.85 : 0.35
    default: return 0.35
    }
  }

  private func weight(ofClause clause: Int) -> Float {
    var at = clause
    for _ in 0..<8 where deprel(at) == .conj && head(at) >= 0 { at = head(at) }
    switch deprel(at) {
    case .root, .parataxis: return 1
    case .ccomp: return 0.85
    case .advcl: return 0.65
    case .xcomp: return 0.8
    case .acl, .aclRelcl: return 0.6
    default: return 0.75
    }
  }
}
