/// A fact that a phrase states, before its factuality is known.
struct Fact {
  private(set) var type: RelationType
  let predicate: String
  let subject: Argument?
  var object: Argument?
  var value: Literal?
  var role: String?
  /// The token whose clause decides how surely the fact holds.
  let token: Int
  let trigger: TextSpan
  /// Whether a clause states it, so that negation and words of saying apply.
  var isClausal = false
  var isFormer = false
  let confidence: Float
  private(set) var rule: String

  /// Makes another kind of fact of one that an office told: "its founder, X".
  mutating func retype(_ type: RelationType) {
    rule = type.rawValue + rule.drop { $0 != "." }
    self.type = type
    if type != .holdsPosition { role = nil }
  }
}

/// Finds the facts that phrases state: titles, appositions, acronyms, places, quantities.
struct FactFinder {
  let graph: ClauseGraph
  /// For each person the body or state whose office the text so far gives him.
  var offices: [Int: Int] = [:]

  /// The facts of the sentence with given tokens, in reading order of their triggers.
  mutating func facts(in sentence: Range<Int>) -> [Fact] {
    var facts: [Fact] = []
    var token = sentence.lowerBound
    var hasNumber = false
    addDateline(of: sentence, to: &facts)
    while token < sentence.upperBound {
      if graph.upos[token] == .num || graph.hasClass(token, graph.classes.numeral) {
        hasNumber = true
      }
      if let name = graph.name(at: token), name.isMention {
        let known = facts.count
        addTitles(of: name, in: sentence, to: &facts)
        for fact in facts[known...] where fact.type == .holdsPosition {
          if let holder = fact.subject, let body = fact.object {
            offices[holder.entity] = body.entity
          }
        }
        addAffiliations(of: name, in: sentence, to: &facts)
        addAliases(of: name, in: sentence, to: &facts)
        addLocations(of: name, in: sentence, to: &facts)
        addHomes(of: name, in: sentence, to: &facts)
        addMembers(of: name, in: sentence, to: &facts)
        addParties(to: name, in: sentence, to: &facts)
        addNeighbour(name, in: sentence, to: &facts)
        token = max(token + 1, name.tokens.upperBound)
        continue
      }
      addRelationalNoun(token, in: sentence, to: &facts)
      addSuccession(token, to: &facts)
      token += 1
    }
    if hasNumber { addQuantities(in: sentence, to: &facts) }
    return facts
  }

  /// Whether a token is one byte long and that byte is the given one.
  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    let span = graph.spans[token]
    return span.count == 1 && UInt32(graph.text.bytes[span.start]) == mark.value
  }

  /// Whether a token is a possessive ending.
  func isPossessive(_ token: Int) -> Bool { graph.tags[token] == .pos }

  /// Whether a token is an article.
  func isArticle(_ token: Int) -> Bool { graph.tags[token] == .dt }

  func argument(_ name: ClauseGraph.Name) -> Argument {
    Argument(entity: name.entity, span: name.span)
  }

  func text(_ range: Range<Int>) -> String { graph.text[span(range)] }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(graph.spans[range.lowerBound].start, graph.spans[range.upperBound - 1].end)
  }
}
