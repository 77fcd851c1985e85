/// Quantities with what they measure: "an army of 8,800 soldiers", "the budget is $174 million".
extension FactFinder {
  private static let nounLimit = 6
  /// Below this, development data has more wrong owners than right ones.
  private static let threshold: Float = 0.3

  func addQuantities(in sentence: Range<Int>, to facts: inout [Fact]) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard
        graph.upos[token] == .num || graph.upos[token] == .sym
          || graph.hasClass(token, graph.classes.numeral),
        let numeral = Numeral(at: token, in: sentence, graph)
      else {
        token += 1
        continue
      }
      if let fact = quantity(numeral, in: sentence) { facts.append(fact) }
      token = max(token + 1, numeral.tokens.upperBound)
    }
  }

  private func quantity(_ numeral: Numeral, in sentence: Range<Int>) -> Fact? {
    if numeral.isOne || isLabel(numeral, in: sentence) || isAside(numeral, in: sentence) {
      return nil
    }
    let phrase = countedPhrase(numeral, in: sentence)
    guard phrase.upperBound > numeral.tokens.upperBound || stands(numeral, in: sentence),
      isCount(phrase, numeral)
    else { return nil }
    let top = top(of: phrase)
    if graph.hasClass(phrase.upperBound - 1, graph.classes.facts.lengthUnit) { return nil }
    guard
      let owner = quantityOwner(of: phrase, top: top, numeral: numeral)
        ?? toll(of: phrase, numeral)
    else { return nil }
    // Small numbers count cases more often than they measure.
    let confidence = owner.confidence * (numeral.isSmall && owner.argument != nil ? 0.8 : 1)
    if confidence < Self.threshold { return nil }
    let span = span(withRate(phrase, in: sentence))
    let counted = phrase.upperBound - 1
    let unit =
      numeral.unit ?? (numeral.tokens.contains(counted) ? nil : text(counted..<counted + 1))
    return Fact(
      type: .hasQuantity, predicate: owner.predicate, subject: owner.argument,
      value: Literal(
        graph.text[span], span, number: numeral.value, unit: unit,
        approximation: numeral.approximation(in: sentence, graph)),
      role: owner.role, token: owner.clause, trigger: span, isClausal: owner.isClausal,
      confidence: confidence, rule: owner.rule)
  }

  /// Whether a token belongs to a name or a time expression.
  private func isTaken(_ token: Int) -> Bool {
    graph.dateAt[token] >= 0 || graph.name(at: token)?.isMention == true
  }

  /// Whether a number is part of a name or date, or tells one thing from others of its kind:
  /// "Flight 93", "Section 230", "Fortune 500 firms".
  private func isLabel(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    let tokens = numeral.tokens
    // "6 1/4 %" is cut into numbers.
    if tokens.lowerBound > sentence.lowerBound, isMark(tokens.lowerBound - 1, "/") { return true }
    let isOthers = tokens.contains { token in
      // "12 Canadian cents": the state is part of the unit.
      isTaken(token)
        && !(numeral.unit != nil && token == tokens.upperBound - 2
          && graph.name(at: token)?.types == .polity)
    }
    let before = tokens.lowerBound - 1
    if isOthers { return true }
    guard numeral.unit == nil, !numeral.isPart, before >= sentence.lowerBound,
      graph.upos[before] == .propn || graph.hasClass(before, graph.classes.facts.labelNoun)
    else { return false }
    return tokens.contains { graph.head($0) == before }
      || tokens.contains(graph.head(before))
      || graph.head(before) == graph.head(tokens.upperBound - 1)
  }

  /// Whether a number only repeats another in other money, or tells how another has changed:
  /// "470 pence ($7.43)", "closed at 28, down 50 cents".
  private func isAside(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    var before = numeral.tokens.lowerBound - 1
    guard numeral.unit != nil, before > sentence.lowerBound else { return false }
    // "(US$13.73)" may be cut before its sign.
    if graph.upos[before] == .propn, isMark(before - 1, "(") { before -= 1 }
    if isMark(before, "("), before > sentence.lowerBound, numeral.unit != "%" {
      return graph.upos[before - 1] == .num || graph.upos[before - 1] == .sym
        || isCurrency(before - 1)
    }
    while before > sentence.lowerBound,
      !graph.hasClass(before, graph.classes.facts.changeWord),
      graph.hasClass(before, graph.classes.approximator)
        || isArticle(before) || graph.upos[before] == .adj
    {
      before -= 1
    }
    guard graph.hasClass(before, graph.classes.facts.changeWord), before > sentence.lowerBound
    else {
      return false
    }
    return graph.upos[before - 1] == .punct
  }

  /// Whether a token is a word for money or for a multiple.
  func isCurrency(_ token: Int) -> Bool {
    switch graph.lexicon.numerals[graph.text[graph.spans[token]].lowercased()] {
    case .currency, .multiplier: true
    default: graph.hasClass(token, graph.classes.facts.unitNoun)
    }
  }

  /// Whether a phrase counts or measures: "8088 chip" does not.
  private func isCount(_ phrase: Range<Int>, _ numeral: Numeral) -> Bool {
    let last = phrase.upperBound - 1
    // "32% state-owned", "486-based products".
    if last >= numeral.tokens.upperBound, last + 1 < graph.spans.count,
      graph.tags[last + 1] == .hyph, graph.spans[last].end == graph.spans[last + 1].start
    {
      return false
    }
    let hyphen = numeral.tokens.upperBound
    if hyphen + 1 < phrase.upperBound, isMark(hyphen, "-"), graph.tags[hyphen + 1] == .vbn {
      return false
    }
    // "a 12-screen cinema" has no number of cinemas.
    if hyphen + 1 < last, isMark(hyphen, "-"), graph.upos[hyphen + 1] == .noun,
      !graph.hasClass(
        hyphen + 1, graph.classes.facts.memberNoun | graph.classes.facts.manyNoun)
    {
      return false
    }
    guard numeral.unit == nil, !numeral.isPart, !numeral.tokens.contains(last),
      graph.upos[last] == .noun, graph.tags[last] == .nn,
      !graph.hasClass(last, graph.classes.facts.manyNoun)
    else { return true }
    // "32-page", "27-member", and "thousands of wheat".
    return phrase.contains { isMark($0, "-") } || numeral.value == nil
      || phrase.contains { graph.words[$0] == graph.known.of }
  }

  /// A phrase with what its number holds for: "$1.65 a share", "380,000 barrels a day".
  private func withRate(_ phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let next = phrase.upperBound
    guard next < sentence.upperBound else { return phrase }
    if graph.hasClass(next, graph.classes.facts.eachWord),
      next + 1 == sentence.upperBound || graph.upos[next + 1] != .noun
    {
      return phrase.lowerBound..<next + 1
    }
    guard next + 1 < sentence.upperBound,
      ["a", "an", "per"].contains(graph.text[graph.spans[next]]), graph.upos[next + 1] == .noun,
      graph.hasClass(next + 1, graph.classes.facts.timeUnit | graph.classes.facts.rateUnit),
      next + 2 == sentence.upperBound
        || !["earlier", "ago", "before", "later"].contains(graph.text[graph.spans[next + 2]])
    else { return phrase }
    return phrase.lowerBound..<next + 2
  }

  /// The number with the nouns it counts: "2,500 US soldiers", "thousands of inmates".
  private func countedPhrase(_ numeral: Numeral, in sentence: Range<Int>) -> Range<Int> {
    var phrase = numeral.tokens
    // "a 13,000-strong force".
    let strong = phrase.upperBound + 1
    if strong < sentence.upperBound, isMark(strong - 1, "-"),
      graph.text[graph.spans[strong]] == "strong"
    {
      return phrase.lowerBound..<strong + 1
    }
    if !numeral.isPart { phrase = extended(phrase, in: sentence) }
    // "dozens of inmates", "50,000 tonnes of wheat", "a third of the army".
    let isMass =
      phrase.upperBound == numeral.tokens.upperBound && !numeral.isSmall
      || graph.hasClass(phrase.upperBound - 1, graph.classes.facts.measureUnit)
    var next = phrase.upperBound
    guard isMass, next + 1 < sentence.upperBound, graph.words[next] == graph.known.of else {
      return phrase
    }
    next += 1
    while next < sentence.upperBound, isArticle(next) || graph.tags[next] == .prpPossessive {
      next += 1
    }
    // "25% of Norway's exports".
    if let name = graph.name(at: next), name.isMention,
      name.tokens.upperBound < sentence.upperBound,
      isPossessive(name.tokens.upperBound)
    {
      next = name.tokens.upperBound + 1
    }
    var of = extended(next..<next, in: sentence)
    if of.upperBound < sentence.upperBound, isPossessive(of.upperBound) {
      // "half of the nation's steel": not the nation.
      let rest = extended(of.upperBound + 1..<of.upperBound + 1, in: sentence)
      of = rest.isEmpty ? next..<next : of.lowerBound..<rest.upperBound
    }
    return of.isEmpty ? phrase : phrase.lowerBound..<of.upperBound
  }

  /// A phrase with the adjectives and nouns that follow it, up to the last noun.
  private func extended(_ phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var end = phrase.upperBound
    var token = end
    scan: while token < sentence.upperBound, token - phrase.upperBound < Self.nounLimit,
      graph.dateAt[token] < 0
    {
      switch graph.upos[token] {
      case .noun where graph.hasClass(token, graph.classes.facts.eachWord): break scan
      case .noun where !graph.isNamed(token): end = token + 1
      case .propn:
        guard let name = graph.name(at: token) else { break scan }
        if name.isDemonym || name.types == .product || name.types == .group { end = token + 1 }
      case .adj,
        .adv where graph.hasClass(token, graph.classes.approximator):
        break
      case .punct where graph.tags[token] == .hyph: break
      case .verb where graph.tags[token] == .vbn || graph.tags[token] == .vbg:
        // "20,000 displaced people", but not "46 people killed".
        guard end == phrase.upperBound else { break scan }
      default:
        guard graph.name(at: token)?.isMention == true else { break scan }
      }
      token += 1
    }
    return phrase.lowerBound..<end
  }

  /// Whether a number without a noun says enough: money, shares, large numbers that act.
  private func stands(_ numeral: Numeral, in sentence: Range<Int>) -> Bool {
    if numeral.unit != nil || numeral.isPart { return true }
    guard let value = numeral.value, value.count > 2 else { return false }
    let text = text(numeral.tokens)
    let top = top(of: numeral.tokens)
    // A bare year is no quantity.
    if value.count == 4, !text.contains(","), numeral.tokens.count == 1 { return false }
    let measures = graph.classes.facts.quantityRole | graph.classes.facts.stateMeasure
    if graph.child(of: top, .cop) >= 0 {
      // "The population of Malta is 530,000".
      let subject = graph.child(of: top, .nsubj)
      return subject >= 0 && graph.hasClass(subject, measures)
    }
    switch graph.deprels[top] {
    case .nsubj, .nsubjPass, .obj: return true
    case .obl, .oblUnmarked: return graph.child(of: top, .case) < 0
    case .nmod:
      let governor = graph.head(top)
      return graph.caseWord(of: top) == graph.known.of && governor >= 0
        && graph.hasClass(
          governor, graph.classes.facts.quantityRole | graph.classes.facts.placeKind)
    default: return false
    }
  }

  /// The token of a phrase that hangs on a word outside it.
  func top(of phrase: Range<Int>) -> Int {
    var token = phrase.upperBound - 1
    for _ in phrase {
      let head = graph.head(token)
      guard phrase.contains(head) else { return token }
      token = head
    }
    return token
  }
}
