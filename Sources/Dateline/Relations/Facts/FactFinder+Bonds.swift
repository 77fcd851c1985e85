/// What holds between two alike: "its border with Chad", "Russia's alliance with Iran", "the rivals Iran
/// and Iraq".
///
/// The words stand side by side, so that it matters little which verb the parser hangs the second name
/// on.
extension FactFinder {
  /// Adds the fact of a symmetric frame if its noun has both names beside it.
  func addBond(
    _ noun: Int, _ frame: Frame, in sentence: Range<Int>, to facts: inout [Fact]
  ) -> Bool {
    guard frame.conditions.isEmpty || frame.type == .borders, !graph.isOver(frame.type, noun),
      let (owner, other) = joined(by: noun, frame, in: sentence)
        ?? pairBeside(noun, in: sentence),
      owner.entity != other.entity, fits(owner.types, frame.subjectTypes),
      fits(other.types, frame.objectTypes)
    else { return false }
    facts.append(
      Fact(
        type: frame.type, predicate: frame.predicate, subject: argument(owner),
        object: argument(other), token: noun, trigger: graph.spans[noun],
        confidence: frame.confidence * owner.confidence,
        rule: frame.type.rawValue + ".beside"))
    return true
  }

  /// "its alliance with Iran", "Egypt shut the border with Sudan".
  private func joined(
    by noun: Int, _ frame: Frame, in sentence: Range<Int>
  ) -> (ClauseGraph.Name, ClauseGraph.Name)? {
    var next = noun + 2
    guard next < sentence.upperBound, graph.words[noun + 1] == graph.known.with,
      frame.subject.contains(.possessor), frame.object.contains(.preposition(graph.known.with))
    else { return nil }
    if isArticle(next) { next += 1 }
    guard next < sentence.upperBound, let other = graph.name(at: next), other.isMention,
      !other.isDemonym
    else { return nil }
    let first = phraseStart(of: noun, in: sentence)
    let before = first - 1
    guard before >= sentence.lowerBound,
      frame.type == .borders || isPossessive(before) || graph.tags[before] == .prpPossessive
        || graph.name(at: before)?.isDemonym == true
    else { return nil }
    let owner =
      possessor(before: first, in: sentence)
      ?? (frame.type == .borders ? onlyOther(than: other, before: noun, in: sentence) : nil)
    return owner.map { ($0, other) }
  }

  /// The first of the words that modify a noun.
  private func phraseStart(of noun: Int, in sentence: Range<Int>) -> Int {
    var first = noun
    while first > sentence.lowerBound, noun - first < Self.modifierLimit,
      graph.nameAt[first - 1] < 0,
      graph.upos[first - 1] == .adj || graph.upos[first - 1] == .adv
        || graph.deprels[first - 1] == .compound || graph.tags[first - 1] == .hyph
        || graph.tags[first - 1] == .vbn
    {
      first -= 1
    }
    return first
  }

  /// "the rivals Iran and Iraq", "Iran and Iraq, bitter rivals,".
  private func pairBeside(
    _ noun: Int, in sentence: Range<Int>
  ) -> (ClauseGraph.Name, ClauseGraph.Name)? {
    guard graph.tags[noun] == .nns, noun + 1 < sentence.upperBound else { return nil }
    let first = phraseStart(of: noun, in: sentence)
    let before = first - 1
    if before >= sentence.lowerBound,
      graph.nameAt[before] >= 0 || isPossessive(before) || graph.tags[before] == .prpPossessive
    {
      return nil
    }
    if let head = graph.name(at: noun + 1), head.isMention, !head.isDemonym {
      let list = graph.names(inListAt: noun + 1, sentence.upperBound)
      let last = list.last?.tokens.upperBound ?? 0
      // "the allies Chad and Mali" of another, who is named further on.
      guard list.count == 2, last >= sentence.upperBound || !isPossessive(last) else { return nil }
      return (list[0], list[1])
    }
    guard before - 3 >= sentence.lowerBound, isMark(before, ","),
      closes(noun + 1, in: sentence), let second = graph.name(at: before - 1),
      second.isMention, !second.isDemonym
    else { return nil }
    var and = second.tokens.lowerBound - 1
    if and > sentence.lowerBound, isArticle(and) { and -= 1 }
    guard and > sentence.lowerBound, graph.words[and] == graph.known.and,
      let first = graph.name(at: and - 1), first.isMention, !first.isDemonym
    else { return nil }
    let comma = first.tokens.lowerBound - 1
    if comma >= sentence.lowerBound, isMark(comma, ","), graph.nameAt[comma - 1] >= 0 { return nil }
    return (first, second)
  }

  /// The one state beside another that a sentence names, if it acts: "Chad shut the border with
  /// Sudan".
  private func onlyOther(
    than other: ClauseGraph.Name, before noun: Int, in sentence: Range<Int>
  ) -> ClauseGraph.Name? {
    var only: ClauseGraph.Name?
    for token in sentence {
      guard let name = graph.name(at: token), name.isMention, name.types == .polity,
        name.entity != other.entity
      else { continue }
      if let only, only.entity != name.entity { return nil }
      if only == nil { only = name }
    }
    guard let only, only.tokens.lowerBound < noun else { return nil }
    let verb = governingClause(of: noun)
    guard verb >= 0,
      graph.resolve(graph.logicalSubject(of: verb), .liberal).contains(where: {
        $0.entity == only.entity
      })
    else { return nil }
    return only
  }

  /// "the Algiers Agreement between Iran and Iraq": those between whom a document is are party to it.
  func addParties(
    to document: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let between = document.tokens.upperBound
    guard document.types == .document, between + 1 < sentence.upperBound,
      graph.words[between] == graph.known.between
    else { return }
    let parties = graph.names(inListAt: between + 1, sentence.upperBound)
    guard parties.count > 1 else { return }
    for party in parties where fits(party.types, [.polity, .organization, .armedGroup]) {
      facts.append(
        Fact(
          type: .signatoryOf, predicate: "between", subject: argument(party),
          object: argument(document), token: between, trigger: graph.spans[between],
          confidence: 0.75, rule: "signatoryOf.between"))
    }
  }

  /// "fled from Sudan to neighbouring Chad", "Sudan and neighbouring Chad".
  func addNeighbour(
    _ name: ClauseGraph.Name, in sentence: Range<Int>, to facts: inout [Fact]
  ) {
    let mark = name.tokens.lowerBound - 1
    guard name.types == .polity, !name.isDemonym, mark - 2 >= sentence.lowerBound else { return }
    let word = graph.text[graph.spans[mark]]
    guard word == "neighbouring" || word == "neighboring" else { return }
    var before = mark - 1
    var isJourney = false
    while before > sentence.lowerBound, mark - before < 4 {
      let word = graph.words[before]
      if word == graph.known.to || word == graph.known.into { isJourney = true }
      guard
        graph.upos[before] == .cconj || word == graph.known.to || word == graph.known.into
          || word == graph.known.inside || word == graph.known.with
      else { break }
      before -= 1
    }
    guard before < mark - 1, let first = graph.name(at: before), first.isMention,
      first.types == .polity, !first.isDemonym, first.entity != name.entity
    else { return }
    let from = first.tokens.lowerBound - 1
    if isJourney {
      guard from >= sentence.lowerBound, graph.words[from] == graph.known.from else { return }
    } else {
      guard (before + 1..<mark).contains(where: { graph.upos[$0] == .cconj }) else { return }
    }
    facts.append(
      Fact(
        type: .borders, predicate: word, subject: argument(first), object: argument(name),
        token: mark, trigger: graph.spans[mark], confidence: 0.8, rule: "borders.neighbouring"))
  }
}
