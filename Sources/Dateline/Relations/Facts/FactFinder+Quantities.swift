/// Quantities with what they measure: "an army of 8,800 soldiers", "the budget is $174 million".
extension FactFinder {
  func addQuantities(in sentence: Range<Int>, to facts: inout [Fact]) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard let numeral = Numeral(at: token, in: sentence, graph) else {
        token += 1
        continue
      }
      if let fact = quantity(numeral, in: sentence) { facts.append(fact) }
      token = numeral.tokens.upperBound
    }
  }

  private func quantity(_ numeral: Numeral, in sentence: Range<Int>) -> Fact? {
    if numeral.tokens.contains(where: { graph.dateAt[$0] >= 0 || graph.isNamed($0) }) {
      return nil
    }
    // The noun counted: the head that the number modifies; money and percentages stand alone.
    var counted = numeral.tokens.upperBound - 1
    var steps = 0
    while numeral.tokens.contains(counted), graph.head(counted) >= 0, steps < 6,
      graph.deprels[counted] == .nummod || graph.deprels[counted] == .compound
        || graph.deprels[counted] == .nmod || numeral.tokens.contains(graph.head(counted))
    {
      counted = graph.head(counted)
      steps += 1
    }
    guard sentence.contains(counted), graph.isNominal(counted), !graph.isNamed(counted) else {
      return nil
    }
    let isBare = numeral.tokens.contains(counted)
    if isBare, numeral.unit == nil { return nil }
    if !isBare, counted < numeral.tokens.upperBound || counted - numeral.tokens.upperBound > 5 {
      return nil
    }
    if graph.hasClass(counted, graph.lexicon.classBit("time-unit")) || graph.dateAt[counted] >= 0 {
      return nil
    }
    guard let owner = owner(of: counted, isBare: isBare) else { return nil }
    let end = isBare ? numeral.tokens.upperBound : counted + 1
    let span = span(numeral.tokens.lowerBound..<end)
    let unit = numeral.unit ?? graph.text[graph.spans[counted]]
    return Fact(
      type: .hasQuantity, predicate: owner.predicate, subject: owner.argument,
      value: Literal(
        graph.text[span], span, number: numeral.value, unit: unit,
        approximation: numeral.approximation(in: sentence, graph)),
      role: owner.role, token: owner.clause, trigger: span, isClausal: owner.isClausal,
      confidence: owner.confidence, rule: owner.rule)
  }

  private struct Owner {
    let argument: Argument
    let role: String
    let predicate: String
    let clause: Int
    let isClausal: Bool
    let confidence: Float
    let rule: String
  }

  /// Whom a quantity belongs to, and what of theirs it measures.
  private func owner(of counted: Int, isBare: Bool) -> Owner? {
    let noun = graph.text[graph.spans[counted]]
    // "2,500 US soldiers", but not "three African countries".
    if !isBare {
      let modifier = graph.firstChild(of: counted) {
        (graph.deprels[$0] == .amod || graph.deprels[$0] == .compound
          || graph.deprels[$0] == .nmodPoss)
          && graph.nameAt[$0] >= 0
      }
      if modifier >= 0, let first = graph.resolve(modifier).first, first.types != .place {
        return Owner(
          argument: argument(first), role: noun, predicate: "number of", clause: counted,
          isClausal: false, confidence: 0.55 * first.confidence, rule: "hasQuantity.modifier")
      }
    }
    let governor = graph.head(counted)
    guard governor >= 0 else { return predicated(counted) }
    // "an army of 8,800 soldiers", "exports of $3 billion".
    if graph.deprels[counted] == .nmod, graph.caseWord(of: counted) == graph.known.of,
      graph.hasClass(governor, graph.lexicon.classBit("quantityrole")),
      let first = graph.resolve(governor, .liberal).first
    {
      return Owner(
        argument: argument(first), role: phrase(governor), predicate: "of", clause: governor,
        isClausal: false, confidence: 0.7 * first.confidence, rule: "hasQuantity.of")
    }
    if graph.isVerb(governor), graph.deprels[counted] == .obj || graph.deprels[counted] == .obl,
      graph.hasClass(governor, graph.lexicon.classBit("measure-verb"))
    {
      let subject = graph.surfaceSubject(of: governor)
      if subject >= 0, let first = graph.resolve(subject, .liberal).first {
        let isOwnName = graph.isNamed(subject)
        return Owner(
          argument: argument(first), role: isOwnName ? noun : phrase(subject),
          predicate: graph.text[graph.spans[governor]], clause: governor, isClausal: true,
          confidence: 0.65 * first.confidence, rule: "hasQuantity.verb")
      }
    }
    // "the contingent (some 2,500 soldiers)".
    if graph.deprels[counted] == .appos || graph.deprels[counted] == .parataxis
      || graph.deprels[counted] == .dep, !graph.isVerb(governor),
      let first = graph.resolve(governor, .liberal).first
    {
      return Owner(
        argument: argument(first), role: phrase(governor), predicate: "of", clause: governor,
        isClausal: false, confidence: 0.6 * first.confidence, rule: "hasQuantity.apposition")
    }
    // "killed 46 people", "sent 300 lorries": what the doer did it to.
    if graph.isVerb(governor), graph.deprels[counted] == .obj {
      let subject = graph.logicalSubject(of: governor)
      if subject >= 0, let first = graph.resolve(subject).first {
        return Owner(
          argument: argument(first), role: noun, predicate: graph.text[graph.spans[governor]],
          clause: governor, isClausal: true, confidence: 0.55 * first.confidence,
          rule: "hasQuantity.object")
      }
    }
    return predicated(counted)
  }

  /// "the defence budget is $174 million".
  private func predicated(_ counted: Int) -> Owner? {
    guard graph.child(of: counted, .cop) >= 0 else { return nil }
    let subject = graph.child(of: counted, .nsubj)
    guard subject >= 0, let first = graph.resolve(subject, .liberal).first,
      graph.hasClass(subject, graph.lexicon.classBit("quantityrole"))
    else { return nil }
    return Owner(
      argument: argument(first), role: phrase(subject), predicate: "be", clause: counted,
      isClausal: true, confidence: 0.7 * first.confidence, rule: "hasQuantity.copula")
  }

  private func argument(_ resolved: ResolvedArgument) -> Argument {
    Argument(entity: resolved.entity, span: resolved.span)
  }

  /// A noun with the words that modify it: "defence budget".
  private func phrase(_ noun: Int) -> String {
    var first = noun
    while first > 0, noun - first < 4, graph.head(first - 1) == noun, graph.nameAt[first - 1] < 0,
      graph.deprels[first - 1] == .compound || graph.deprels[first - 1] == .amod
    {
      first -= 1
    }
    return text(first..<noun + 1)
  }
}
