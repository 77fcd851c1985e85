/// Lists of names that spell out a plural noun: "six countries: Russia, China and Iran", "members
/// such as Chad and Niger".
extension ClauseGraph {
  private static let listLimit = 24
  private static let gapLimit = 4

  /// The names listed after a plural noun; none if no list follows it.
  func listed(after noun: Int) -> [Name] {
    guard tags[noun] == .nns || tags[noun] == .nnps else { return [] }
    let end = sentences[sentence(of: noun)].upperBound
    var token = noun + 1
    guard token + 1 < end else { return [] }
    if tags[token] == .colon {
      token += 1
    } else {
      let isDashed = isDash(token)
      if tags[token] == .comma || isDashed { token += 1 }
      guard let opened = listOpener(at: token, end) else {
        let found = isDashed ? names(inListAt: token, end) : []
        return found.count > 1 ? found : []
      }
      token = opened
    }
    return names(inListAt: token, end)
  }

  /// The token after "such as", "including", "like", "namely", "among them"; nil for other words.
  private func listOpener(at token: Int, _ end: Int) -> Int? {
    guard token + 1 < end else { return nil }
    let bit = classes.facts.listOpener
    if words[token] == known.such, startsWith(token + 1, "as", butNot: "") { return token + 2 }
    let isFinite = upos[token] == .verb && tags[token] != .vbg
    return hasClass(token, bit) && !isFinite ? token + 1 : nil
  }

  private func isDash(_ token: Int) -> Bool {
    text[spans[token]] == "–" || text[spans[token]] == "—"
  }

  /// The names of a list that begins at a token, up to the first word that is no part of one.
  func names(inListAt start: Int, _ end: Int) -> [Name] {
    var found: [Name] = []
    var token = start
    while token < end, found.count < Self.listLimit {
      var gap = token
      while gap < end, gap - token < Self.gapLimit, name(at: gap)?.isMention != true,
        tags[gap] == .comma || upos[gap] == .cconj || tags[gap] == .dt
          || words[gap] == known.of || upos[gap] == .adj && found.isEmpty == false
      {
        gap += 1
      }
      guard gap < end, let name = name(at: gap), name.isMention, !name.isDemonym,
        found.isEmpty || gap > token
      else { break }
      // Another phrase begins where no comma or "and" stands between.
      if let last = found.last,
        !(last.tokens.upperBound..<gap).contains(where: {
          tags[$0] == .comma || upos[$0] == .cconj
        })
      {
        break
      }
      if !found.contains(where: { $0.entity == name.entity }) { found.append(name) }
      token = name.tokens.upperBound
    }
    return found
  }
}
