/// Where a clause happens, and how far its words reach.
extension ClauseGraph {
  private static let phraseLimit = 120

  /// Where an event happens: where its clause says so, or the meeting it took place at.
  func place(of trigger: Int, carrier: Int) -> Argument? {
    var anchors = [trigger, carrier]
    for anchor in anchors where anchor >= 0 && isVerb(anchor) {
      forEachChild(of: anchor) { child in
        if deprels[child] == .obl, nameAt[child] < 0, caseWord(of: child) == known.at {
          anchors.append(child)
        }
      }
    }
    for anchor in anchors where anchor >= 0 {
      var found: Argument?
      forEachChild(of: anchor) { child in
        guard found == nil, isLocative(child) else { return }
        let preposition = caseWord(of: child)
        guard preposition != known.on, preposition != known.over, preposition != known.between,
          preposition != known.into
        else { return }
        for argument in resolve(child, .strict)
        where !argument.types.isDisjoint(with: [.place, .polity]) && found == nil {
          found = Argument(entity: argument.entity, span: argument.span)
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// The bytes of all words below a token, without the preposition that leads it.
  func phraseSpan(_ token: Int) -> TextSpan {
    var first = token
    var last = token
    var queue = [token]
    var next = 0
    while next < queue.count, next < Self.phraseLimit {
      let current = queue[next]
      next += 1
      forEachChild(of: current) { child in
        if current == token {
          switch deprels[child] {
          case .case, .mark, .punct, .cc, .parataxis: return
          default: break
          }
        }
        if deprels[child] == .punct { return }
        first = min(first, child)
        last = max(last, child)
        queue.append(child)
      }
    }
    return TextSpan(spans[first].start, max(spans[last].end, spans[first].end))
  }
}
