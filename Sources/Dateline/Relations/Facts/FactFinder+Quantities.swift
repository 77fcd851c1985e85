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
    if numeral.isOne || numeral.tokens.contains(where: { isTaken($0) }) { return nil }
    let phrase = countedPhrase(numeral, in: sentence)
    guard phrase.upperBound > numeral.tokens.upperBound || stands(numeral, in: sentence) else {
      return nil
    }
    let top = top(of: phrase)
    if graph.hasClass(phrase.upperBound - 1, graph.classes.facts.lengthUnit) { return nil }
    guard
      let owner = quantityOwner(
        of: phrase, top: top, isSmall: numeral.isSmall,
        isShare: numeral.isPart || numeral.unit == "%")
    else { return nil }
    // Small numbers count cases more often than they measure.
    let confidence = owner.confidence * (numeral.isSmall ? 0.8 : 1)
    if confidence < Self.threshold { return nil }
    let span = span(phrase)
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

  /// The number with the nouns it counts: "2,500 US soldiers", "thousands of inmates".
  private func countedPhrase(_ numeral: Numeral, in sentence: Range<Int>) -> Range<Int> {
    var phrase = numeral.tokens
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
    let of = extended(next..<next, in: sentence)
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
    switch graph.deprels[top] {
    case .nsubj, .nsubjPass, .obj: return true
    case .obl, .oblUnmarked: return graph.child(of: top, .case) < 0
    case .nmod:
      let governor = graph.head(top)
      return graph.caseWord(of: top) == graph.known.of && governor >= 0
        && graph.hasClass(governor, graph.classes.facts.quantityRole)
    default: return false
    }
  }

  /// The token of a phrase that hangs on a word outside it.
  private func top(of phrase: Range<Int>) -> Int {
    var token = phrase.upperBound - 1
    for _ in phrase {
      let head = graph.head(token)
      guard phrase.contains(head) else { return token }
      token = head
    }
    return token
  }
}
