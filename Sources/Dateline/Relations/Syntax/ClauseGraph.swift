/// The dependency trees of an article with the words of the lexicon and the names laid over them.
///
/// All positions are of tokens of the whole article; -1 means none.
struct ClauseGraph {
  /// A mention or reference laid over tokens.
  struct Name {
    let entity: Int
    let span: TextSpan
    let tokens: Range<Int>
    let types: RoleTypes
    let isMention: Bool
    let isMetonym: Bool
    let isDemonym: Bool
    let confidence: Float
    /// The other entities of a reference to several: "the two sides".
    var others: [Int] = []
  }

  let text: ArticleText
  let spans: [TextSpan]
  let sentences: [Range<Int>]
  let upos: [UPOS]
  let tags: [EnglishTag]
  let deprels: [Deprel]
  let heads: [Int32]
  /// For each token the number of its lemma in the lexicon, 0 if it is not there.
  let words: [Int32]
  private let firstChild: [Int32]
  private let nextSibling: [Int32]
  let names: TaggedNames
  let dates: TaggedDates
  let nameList: [Name]
  /// For each token the name or resolved description over it.
  let nameAt: [Int32]
  /// For each token of a dateline the name over it, which has no part in the sentence.
  private let datelineNames: [Int: Int32]
  /// For each token the time expression over it.
  let dateAt: [Int32]
  /// For each sentence the date of the chronology's entry that it belongs to.
  let entryDates: [Int32]
  let lexicon: RelationLexicon
  let classes: ClassBits

  init(
    text: ArticleText, tokens: Tokens, analysis: Analysis, names: TaggedNames, dates: TaggedDates,
    lexicon: RelationLexicon, classes: ClassBits
  ) {
    self.text = text
    spans = tokens.spans
    sentences = tokens.sentences
    tags = analysis.tags
    self.names = names
    self.dates = dates
    self.lexicon = lexicon
    self.classes = classes
    let count = tokens.count
    var words: [Int32] = (0..<count).map { token in
      let known = lexicon.table.number(of: analysis.lemmaHashes[token])
      if known != 0 {
        // The lemmatiser may leave a form that it has never seen as it is: "froze".
        return lexicon.frames(of: known).isEmpty ? lexicon.lemma(of: known) : known
      }
      if !analysis.tags[token].isInflected { return known }
      let form = text.bytes[tokens.spans[token].range]
      let irregular = lexicon.number(ofIrregular: form)
      return irregular != 0 ? irregular : lexicon.table.number(ofForm: form)
    }
    Self.joinHyphens(tokens.spans, text, analysis, lexicon, &words)
    self.words = words
    var list: [Name] = []
    var nameAt = [Int32](repeating: -1, count: count)
    for mention in names.mentions {
      let range = tokens.indices(overlapping: mention.span)
      for token in range { nameAt[token] = Int32(list.count) }
      list.append(
        Name(
          entity: mention.entity, span: mention.span, tokens: range,
          types: RoleTypes(names.entities[mention.entity].type), isMention: true,
          isMetonym: mention.isMetonym, isDemonym: mention.isDemonym,
          confidence: mention.confidence))
    }
    for reference in names.references {
      if let last = list.last, !last.isMention, last.span == reference.span {
        list[list.count - 1].others.append(reference.entity)
        continue
      }
      let range = tokens.indices(overlapping: reference.span)
      var isUsed = false
      for token in range where nameAt[token] < 0 {
        nameAt[token] = Int32(list.count)
        isUsed = true
      }
      if !isUsed { continue }
      list.append(
        Name(
          entity: reference.entity, span: reference.span, tokens: range,
          types: RoleTypes(names.entities[reference.entity].type), isMention: false,
          isMetonym: false, isDemonym: false, confidence: reference.confidence))
    }
    nameList = list
    var dateAt = [Int32](repeating: -1, count: count)
    for (index, date) in dates.dates.enumerated() {
      for token in tokens.indices(overlapping: date.span) { dateAt[token] = Int32(index) }
    }
    self.dateAt = dateAt
    entryDates = Self.entryDates(tokens.sentences, tokens.spans, text, dates, dateAt: dateAt)
    var datelineNames: [Int: Int32] = [:]
    for sentence in tokens.sentences {
      for token in Self.dateline(sentence, tokens.spans, text, nameAt: nameAt, dateAt: dateAt) {
        if nameAt[token] >= 0 { datelineNames[token] = nameAt[token] }
        nameAt[token] = -1
      }
    }
    self.datelineNames = datelineNames
    self.nameAt = nameAt
    let repair = TreeRepair(
      analysis, dateAt: dateAt, sentences: tokens.sentences,
      kinds: WordKinds(
        text: text, words: words, nameAt: nameAt, names: list, lexicon: lexicon, classes: classes))
    upos = repair.upos
    heads = repair.heads
    deprels = repair.deprels
    var firstChild = [Int32](repeating: -1, count: count)
    var nextSibling = [Int32](repeating: -1, count: count)
    for token in (0..<count).reversed() {
      let head = Int(repair.heads[token])
      if head < 0 || head == token { continue }
      nextSibling[token] = firstChild[head]
      firstChild[head] = Int32(token)
    }
    self.firstChild = firstChild
    self.nextSibling = nextSibling
  }

  /// The tokens of a dateline as in "TAIPEI, 14 May —", which is no part of what follows.
  private static func dateline(
    _ sentence: Range<Int>, _ spans: [TextSpan], _ text: ArticleText, nameAt: [Int32],
    dateAt: [Int32]
  ) -> Range<Int> {
    let none = sentence.lowerBound..<sentence.lowerBound
    guard let first = sentence.first, nameAt[first] >= 0, spans[first].count > 1,
      text.bytes[spans[first].range].allSatisfy({ 0x41...0x5A ~= $0 || $0 >= 0x80 })
    else { return none }
    var hasDate = false
    for token in sentence.prefix(12) {
      if dateAt[token] >= 0 { hasDate = true }
      let span = spans[token]
      let isDash =
        span.count <= 3
        && (text.bytes[span.start] == UInt8(ascii: "-")
          || span.count == 3 && text.bytes[span.start] == 0xE2
            && 0x93...0x95 ~= text.bytes[span.start + 2])
      if isDash, token > first { return hasDate ? first..<token : none }
    }
    return none
  }

  /// Gives the upper half of "take-over" the word of the whole, where the lexicon knows it.
  private static func joinHyphens(
    _ spans: [TextSpan], _ text: ArticleText, _ analysis: Analysis, _ lexicon: RelationLexicon,
    _ words: inout [Int32]
  ) {
    guard spans.count > 2 else { return }
    for hyphen in 1..<spans.count - 1
    where spans[hyphen].count == 1 && text.bytes[spans[hyphen].start] == UInt8(ascii: "-") {
      let (left, right) = (spans[hyphen - 1], spans[hyphen + 1])
      guard left.end == spans[hyphen].start, right.start == spans[hyphen].end else { continue }
      var form = text[left.union(right)]
      if analysis.tags[hyphen + 1] == .nns, form.hasSuffix("s") { form.removeLast() }
      let word = lexicon.table.number(of: form)
      if word == 0 { continue }
      let isLeftHead = Int(analysis.heads[hyphen + 1]) == hyphen - 1
      words[isLeftHead ? hyphen - 1 : hyphen + 1] = word
      words[isLeftHead ? hyphen + 1 : hyphen - 1] = 0
    }
  }

  /// The name over a token, if any.
  func name(at token: Int) -> Name? {
    let index = nameAt[token]
    return index < 0 ? nil : nameList[Int(index)]
  }

  /// Whether a name in the text lies over a token; descriptions do not count.
  func isNamed(_ token: Int) -> Bool {
    nameAt[token] >= 0 && nameList[Int(nameAt[token])].isMention
  }

  /// The name over a token of a dateline, if any.
  func datelineName(at token: Int) -> Name? {
    datelineNames[token].map { nameList[Int($0)] }
  }

  /// The number of a token's form as a word of the lexicon, 0 if it is not there.
  func formWord(_ token: Int) -> Int32 {
    lexicon.table.number(of: text[spans[token]])
  }

  func head(_ token: Int) -> Int { Int(heads[token]) }

  func hasClass(_ token: Int, _ bits: ClassMask) -> Bool {
    lexicon.classes(of: words[token]) & bits != 0
  }

  /// Calls a closure with each dependent of a token, in reading order.
  @inline(__always)
  func forEachChild(of token: Int, _ body: (Int) -> Void) {
    var child = Int(firstChild[token])
    while child >= 0 {
      body(child)
      child = Int(nextSibling[child])
    }
  }

  /// The first dependent of a token that fits.
  @inline(__always)
  func firstChild(of token: Int, where fits: (Int) -> Bool) -> Int {
    var child = Int(firstChild[token])
    while child >= 0 {
      if fits(child) { return child }
      child = Int(nextSibling[child])
    }
    return -1
  }

  /// The first dependent of a token with a relation.
  @inline(__always)
  func child(of token: Int, _ deprel: Deprel) -> Int {
    firstChild(of: token) { deprels[$0] == deprel }
  }

  /// The token whose last byte stands before an offset, -1 if none ends there.
  func token(endingAt end: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end < end { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].end == end ? low : -1
  }

  /// The sentence of a token.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}

extension EnglishTag {
  /// Whether a form with the tag differs from its lemma by a regular ending.
  fileprivate var isInflected: Bool {
    switch self {
    case .vbd, .vbg, .vbn, .vbz, .nns: true
    default: false
    }
  }
}
