/// Acronyms and other names: "Collective Security Treaty Organization (CSTO)".
extension FactFinder {
  func addAliases(of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard !name.isDemonym, !name.isMetonym else { return }
    let open = name.tokens.upperBound
    guard open + 2 < sentence.upperBound, isMark(open, "(") else {
      addOtherName(of: name, in: sentence, to: &facts)
      return
    }
    var close = open + 1
    while close < sentence.upperBound, close - open < 12, !isMark(close, ")") { close += 1 }
    guard close < sentence.upperBound, isMark(close, ")"), close > open + 1 else { return }
    var inner = open + 1..<close
    // "(CSTO, Russian: ОДКБ)" and "(“Troika Plus”)".
    if let comma = inner.first(where: { isMark($0, ",") || isMark($0, ";") }) {
      inner = inner.lowerBound..<comma
    }
    while inner.count > 1, graph.upos[inner.lowerBound] == .punct { inner = inner.dropFirst() }
    while inner.count > 1, graph.upos[inner.upperBound - 1] == .punct { inner = inner.dropLast() }
    guard !inner.isEmpty else { return }
    let isSame = graph.name(at: inner.lowerBound).map {
      $0.entity == name.entity && $0.tokens == inner
    }
    guard isSame ?? false || isAcronym(inner, of: name),
      !isAgency(after: name, closing: close, in: sentence), isWhole(name, inner)
    else { return }
    facts.append(alias(name, inner, 0.93, "alias.parenthesis"))
  }

  /// Whether a parenthesis names the agency of a dateline: "CAPE TOWN, South Africa (AP) --".
  private func isAgency(
    after name: ClauseGraph.Name, closing close: Int, in sentence: Range<Int>
  ) -> Bool {
    guard name.tokens.lowerBound - sentence.lowerBound < 5 else { return false }
    return close + 1 >= sentence.upperBound
      ? name.types == .polity || name.types == .place
      : graph.upos[close + 1] == .punct && !isMark(close + 1, ",") && !isMark(close + 1, ".")
        && !isMark(close + 1, ";") && !isMark(close + 1, ":")
  }

  /// Whether a name that no list has is not the tail of the one that the acronym is made of:
  /// "Search [Engine Marketing] (SEM)".
  private func isWhole(_ name: ClauseGraph.Name, _ inner: Range<Int>) -> Bool {
    guard graph.names.entities[name.entity].kind.isEmpty, inner.count == 1 else { return true }
    let bytes = graph.text.bytes
    return bytes[name.span.start] | 0x20 == bytes[graph.spans[inner.lowerBound].start] | 0x20
      || isAcronym(inner, of: name, missing: 0)
  }

  /// "also known as X", "also called “X”".
  private func addOtherName(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    var token = name.tokens.upperBound
    if addAlternative(of: name, in: sentence, to: &facts) { return }
    if token < sentence.upperBound, isMark(token, ",") { token += 1 }
    let bit = graph.classes.facts.aliasCue
    var cues = 0
    while token < sentence.upperBound, cues < 6, graph.hasClass(token, bit) {
      token += 1
      cues += 1
    }
    if cues == 1, graph.startsWith(token - 1, "formerly", butNot: ""),
      let former = graph.name(at: token), former.isMention, former.types == name.types,
      closesAside(former.tokens.upperBound, in: sentence)
    {
      facts.append(alias(name, former.tokens, 0.85, "alias.formerly"))
      return
    }
    guard cues >= 2 || cues == 1 && graph.startsWith(token - 1, "aka", butNot: "") else { return }
    while token < sentence.upperBound, graph.upos[token] == .punct || isArticle(token) {
      token += 1
    }
    let first = token
    if let found = graph.name(at: token), found.isMention, token < sentence.upperBound {
      facts.append(alias(name, found.tokens, 0.9, "alias.known-as"))
      return
    }
    while token < sentence.upperBound, token - first < 8,
      graph.upos[token] == .propn || token > first && isInnerHyphen(token, in: sentence)
    {
      token += 1
    }
    if token > first { facts.append(alias(name, first..<token, 0.85, "alias.known-as")) }
  }

  /// Whether a hyphen joins what stands on its sides: "Q-West".
  private func isInnerHyphen(_ token: Int, in sentence: Range<Int>) -> Bool {
    isMark(token, "-") && token + 1 < sentence.upperBound && graph.upos[token + 1] == .propn
      && graph.spans[token - 1].end == graph.spans[token].start
      && graph.spans[token].end == graph.spans[token + 1].start
  }

  private func closesAside(_ token: Int, in sentence: Range<Int>) -> Bool {
    token >= sentence.upperBound || isMark(token, ",") || isMark(token, ")") || isMark(token, ".")
  }

  /// "the TTP, or Pakistani Taliban,".
  private func addAlternative(
    of name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) -> Bool {
    let comma = name.tokens.upperBound
    guard comma + 2 < sentence.upperBound, isMark(comma, ","),
      graph.words[comma + 1] == graph.known.or
    else { return false }
    var token = comma + 2
    if isArticle(token) { token += 1 }
    guard token < sentence.upperBound, let other = graph.name(at: token), other.isMention,
      other.types == name.types, other.tokens.upperBound < sentence.upperBound,
      isMark(other.tokens.upperBound, ",") || isMark(other.tokens.upperBound, ")"),
      name.types != .polity, name.types != .place,
      name.types != .person
        || other.entity == name.entity
    else { return false }
    facts.append(alias(name, other.tokens, 0.8, "alias.or"))
    return true
  }

  private func alias(
    _ name: ClauseGraph.Name, _ inner: Range<Int>, _ confidence: Float, _ rule: String
  ) -> Fact {
    let span = span(inner)
    return Fact(
      type: .alias, predicate: "also known as", subject: argument(name),
      value: Literal(graph.text[span], span), token: inner.lowerBound, trigger: span,
      confidence: confidence, rule: rule)
  }

  /// Whether one token of capitals is made of the initials of a name, in order.
  private func isAcronym(
    _ inner: Range<Int>, of name: ClauseGraph.Name, missing: Int = 1
  ) -> Bool {
    guard inner.count == 1 else { return false }
    let bytes = graph.text.bytes
    let letters = bytes[graph.spans[inner.lowerBound].range].filter { $0 != UInt8(ascii: "-") }
    guard letters.count >= 2, letters.count <= 10,
      letters.count(where: { 0x41...0x5A ~= $0 }) * 2 > letters.count
    else { return false }
    var next = letters.startIndex
    var isWordStart = true
    for byte in bytes[name.span.range] {
      let isLetter = 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0x80
      if isLetter, next < letters.endIndex, byte | 0x20 == letters[next] | 0x20,
        isWordStart || 0x41...0x5A ~= byte
      {
        next += 1
      }
      isWordStart = !isLetter
    }
    // Small words inside may be skipped or counted; the last letters may come from inside words.
    return next >= letters.endIndex - missing && next >= 2
  }
}
