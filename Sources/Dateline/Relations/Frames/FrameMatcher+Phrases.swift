/// Phrases with a preposition round a trigger, however the parser hung them.
extension FrameMatcher {
  func prepositional(_ word: Int32, at token: Int, _ carrier: Int) -> Int {
    let direct = graph.prepositional(of: token, word)
    if direct >= 0 { return direct }
    if carrier >= 0 {
      let outer = graph.prepositional(of: carrier, word)
      if outer >= 0 { return outer }
    }
    let whole = graph.proceeding(of: token)
    if whole >= 0 {
      let outer = graph.prepositional(of: whole, word)
      if outer >= 0 { return outer }
    }
    // The parser may hang the phrase too low: "supplied weapons to the rebels", "the withdrawal of
    // troops from Mali". What belongs to a noun by its nature, as "of", stays with it.
    if word == graph.known.of { return -1 }
    let object = graph.isVerb(token) ? graph.logicalObject(of: token) : -1
    if object >= 0 {
      let below = graph.prepositional(of: object, word)
      if below >= 0 { return below }
    }
    return lower(word, token, depth: 0)
  }

  private func lower(_ word: Int32, _ token: Int, depth: Int) -> Int {
    if depth > 2 { return -1 }
    let known = graph.known
    var found = -1
    graph.forEachChild(of: token) { child in
      guard found < 0, child > token else { return }
      switch graph.deprels[child] {
      // "strikes using drones against the rebels"
      case .acl where word == known.against && graph.words[child] == known.used:
        found = graph.prepositional(of: child, word)
        return
      case .acl where !graph.isInfinitive(child): break
      // "struck to protest against the tax": what the purpose is directed at.
      case .advcl where word == known.against && graph.isInfinitive(child):
        found = graph.prepositional(of: child, word)
        return
      // "rejected it on a visit to Cairo": the visit is to Cairo, and not what is done.
      case .obl where word == graph.known.to && graph.hasClass(child, graph.classes.assembling):
        break
      // "froze its dues after the offensive in Darfur": another deed, at another place.
      case .obl where isOccasion(child): break
      // "fired drones and missiles at Israel": the phrase hangs on the last of them.
      case .conj where !graph.isVerb(child) && !graph.isVerb(token):
        found = graph.prepositional(of: child, word)
      case .obl, .nmod, .obj, .oblAgent, .acl:
        // Places are in and at names, and things for them; the rest belongs further up.
        let staysWithName = word == known.inside || word == known.at || word == known.for
        if graph.nameAt[child] >= 0, staysWithName { return }
        found = graph.prepositional(of: child, word)
        if found < 0 { found = lower(word, child, depth: depth + 1) }
      default: break
      }
    }
    return found
  }

  /// Whether a phrase tells the occasion of a deed: "after the coup", "amid the war".
  func isOccasion(_ phrase: Int) -> Bool {
    let preposition = graph.child(of: phrase, .case)
    guard preposition >= 0 else { return false }
    return graph.words[preposition] != graph.known.as
      && graph.hasClass(preposition, graph.classes.adverbialMark)
  }

  /// The subject of the clause with "if" or "unless" anywhere under a verb.
  func conditionSubject(below verb: Int) -> Int {
    let end = graph.sentences[graph.sentence(of: verb)].upperBound
    for mark in verb + 1..<max(end, verb + 1)
    where graph.deprels[mark] == .mark && graph.hasClass(mark, graph.classes.conditionMark) {
      let clause = graph.head(mark)
      guard clause > mark, isBelow(clause, verb) else { continue }
      return graph.firstChild(of: clause) {
        graph.deprels[$0] == .nsubj || graph.deprels[$0] == .nsubjPass
      }
    }
    return -1
  }

  private func isBelow(_ token: Int, _ other: Int) -> Bool {
    var at = token
    for _ in 0..<10 where at >= 0 {
      if at == other { return true }
      at = graph.head(at)
    }
    return false
  }
}
