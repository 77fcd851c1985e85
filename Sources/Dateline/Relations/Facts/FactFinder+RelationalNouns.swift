/// Nouns that tie the name beside them to their owner, whatever the parser makes of the phrase: "the
/// Malian capital, Bamako", "its ally Hezbollah", "NATO's newest members, Finland and Sweden".
///
/// Which nouns and between whom, the noun frames of facts say; offices have a grammar of their own.
extension FactFinder {
  static let modifierLimit = 4

  func addRelationalNoun(_ noun: Int, in sentence: Range<Int>, to facts: inout [Fact]) {
    guard graph.upos[noun] == .noun || graph.upos[noun] == .adj || graph.upos[noun] == .propn,
      graph.isTrigger(noun)
    else { return }
    for index in graph.lexicon.frames(of: graph.words[noun]) {
      let frame = graph.lexicon.frames[Int(index)]
      if frame.category == .noun, frame.type.isSymmetric, !frame.type.isEvent,
        addBond(noun, frame, in: sentence, to: &facts)
      {
        return
      }
      guard frame.category == .noun, !frame.type.isEvent, frame.type != .holdsPosition,
        frame.particle == 0, frame.conditions.isEmpty, !graph.isOver(frame.type, noun)
      else { continue }
      // "her party, Morena" is told of the owner, "its ally Hezbollah" of the name beside.
      let isOfOwner = frame.subject.contains(.possessor) && frame.object.contains(.subject)
      guard isOfOwner || frame.subject.contains(.subject),
        let pair = pair(round: noun, in: sentence)
      else { continue }
      guard fits(pair.owner.types, isOfOwner ? frame.subjectTypes : frame.objectTypes) else {
        continue
      }
      for holder in pair.holders
      where fits(holder.types, isOfOwner ? frame.objectTypes : frame.subjectTypes)
        && holder.entity != pair.owner.entity
      {
        facts.append(
          Fact(
            type: frame.type, predicate: frame.predicate,
            subject: argument(isOfOwner ? pair.owner : holder),
            object: argument(isOfOwner ? holder : pair.owner), token: noun,
            trigger: graph.spans[noun], confidence: frame.confidence, rule: frame.rule))
      }
      return
    }
  }

  func fits(_ types: RoleTypes, _ wanted: RoleTypes) -> Bool {
    !types.isDisjoint(with: wanted)
  }

  /// The names beside a noun and the one that owns it.
  private func pair(
    round noun: Int, in sentence: Range<Int>
  ) -> (holders: [ClauseGraph.Name], owner: ClauseGraph.Name)? {
    var first = noun
    while first > sentence.lowerBound, noun - first < Self.modifierLimit,
      graph.nameAt[first - 1] < 0,
      graph.upos[first - 1] == .adj || graph.deprels[first - 1] == .compound
        || graph.tags[first - 1] == .hyph
    {
      first -= 1
    }
    var start = first
    var owner = possessor(before: first, in: sentence)
    if let owner { start = owner.tokens.lowerBound }
    var next = noun + 1
    if owner == nil, next + 1 < sentence.upperBound, graph.words[next] == graph.known.of {
      var token = next + 1
      if isArticle(token) { token += 1 }
      if token < sentence.upperBound, let name = graph.name(at: token), name.isMention,
        !name.isDemonym
      {
        owner = name
        next = name.tokens.upperBound
      }
    }
    guard let owner else { return nil }
    let after = holders(at: next, noun, isPossessed: start < first, in: sentence)
    if !after.isEmpty { return (after, owner) }
    guard let before = holder(before: start, endingAt: next, in: sentence) else { return nil }
    return ([before], owner)
  }

  func possessor(before token: Int, in sentence: Range<Int>) -> ClauseGraph.Name? {
    var last = token - 1
    guard last >= sentence.lowerBound else { return nil }
    if isPossessive(last) {
      last -= 1
      return last >= sentence.lowerBound ? graph.name(at: last) : nil
    }
    if graph.tags[last] == .prpPossessive { return pronounOwner(last, in: sentence) }
    guard let name = graph.name(at: last), name.isMention else { return nil }
    // "the Islamic State's Afghan branch": the demonym tells where, the possessor whose.
    let outer = name.tokens.lowerBound - 1
    if name.isDemonym, outer > sentence.lowerBound, isPossessive(outer),
      let owner = graph.name(at: outer - 1), owner.isMention
    {
      return owner
    }
    return name
  }

  /// The names after the noun: at once, after a comma, or in a list if the noun is a plural.
  private func holders(
    at token: Int, _ noun: Int, isPossessed: Bool, in sentence: Range<Int>
  ) -> [ClauseGraph.Name] {
    let isMany = graph.tags[noun] == .nns
    guard token < sentence.upperBound else { return [] }
    if isMark(token, ",") {
      let list = graph.names(inListAt: token + 1, sentence.upperBound)
      if isMany { return list.count > 1 ? list : [] }
      guard list.count == 1, let name = list.first, closes(name.tokens.upperBound, in: sentence)
      else { return [] }
      return [name]
    }
    guard token == noun + 1, isPossessed, !isMany, let name = graph.name(at: token),
      name.isMention, !name.isDemonym
    else { return [] }
    return [name]
  }

  /// The name that the phrase from a token on is told beside: "Belarus, Russia's closest ally,".
  private func holder(
    before start: Int, endingAt end: Int, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    var comma = start - 1
    if comma >= sentence.lowerBound, isArticle(comma) { comma -= 1 }
    guard comma - 1 >= sentence.lowerBound, isMark(comma, ","), closes(end, in: sentence),
      let name = graph.name(at: comma - 1), name.isMention, !name.isDemonym
    else { return nil }
    // "Chad, Niger, a member of": the last of a list is not told apart.
    let before = name.tokens.lowerBound - 1
    if before > sentence.lowerBound, isMark(before, ","), graph.nameAt[before - 1] >= 0 {
      return nil
    }
    return name
  }

  /// Whether a phrase ends before a token.
  func closes(_ token: Int, in sentence: Range<Int>) -> Bool {
    token >= sentence.upperBound || graph.upos[token] == .punct && graph.tags[token] != .hyph
  }
}
