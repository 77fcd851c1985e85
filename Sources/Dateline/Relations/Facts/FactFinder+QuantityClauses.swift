/// Whose quantity a clause tells: "murdered 145 people", "the defence budget is $174 million".
extension FactFinder {
  /// Who does what a clause says of the quantity: "murdered 145 people", "$3 billion was spent by".
  ///
  /// What it is told of counts no people of a place, unlike the quantity itself.
  func clauseOwner(of node: Int, role: String?, isCounted: Bool = true) -> QuantityOwner? {
    let verb = graph.head(node)
    let isPredicate = graph.child(of: node, .cop) >= 0
    if isPredicate {
      // "the defence budget is $174 million".
      let subject = graph.child(of: node, .nsubj)
      guard subject >= 0,
        let first = graph.resolve(subject, .liberal).first(where: { fitsQuantity($0) })
          ?? site(subject)
      else { return nil }
      return QuantityOwner(
        argument: Argument(entity: first.entity, span: first.span), role: measured(subject),
        predicate: "be", clause: node, isClausal: true, confidence: 0.6 * first.confidence,
        rule: "hasQuantity.copula")
    }
    // Those who count are not those who have.
    guard verb >= 0,
      !graph.hasClass(verb, graph.classes.facts.countingVerb)
        || !isCounted && isResult(node) && reportsOwn(verb)
    else { return nil }
    if graph.deprels[node] == .oblAgent, role != nil,
      !isText(graph.surfaceSubject(of: verb))
    {
      return nil
    }
    if graph.deprels[node] == .obl {
      let known = graph.known
      switch graph.caseWord(of: node) {
      case 0, known.of, known.at, known.than, known.about, known.over: break
      case known.by:
        // "used by the armies of 55 countries": those who do it.
        if role != nil, graph.isPassive(verb), !isText(graph.surfaceSubject(of: verb)) {
          return nil
        }
      case known.with where isVote(node):
        // "won with 51 per cent of the vote".
        break
      case known.for:
        // "sold its yard for $2 billion", "accounts for a third of sales".
        guard role == nil, graph.isPriced(verb) else { return nil }
      case known.with where node < verb && graph.hasClass(node, graph.classes.facts.manyNoun):
        // "With 35 million people, Morocco is smaller".
        break
      case known.with:
        guard graph.hasClass(node, graph.classes.facts.quantityRole) else { return nil }
      case known.to, known.inside, known.from:
        guard graph.hasClass(verb, graph.classes.facts.measureVerb) else { return nil }
      default: return nil
      }
    }
    var found: ResolvedArgument?
    var role = role
    var confidence: Float = 0.55
    switch graph.deprels[node] {
    case .nsubj, .nsubjPass:
      if graph.isPassive(verb) {
        found = resolved(graph.logicalSubject(of: verb), unlike: node)
      }
      // Fighters of a group in a country are not the country's.
      let isOthers =
        graph.firstChild(of: node) {
          graph.deprels[$0] == .nmod && graph.caseWord(of: $0) == graph.known.of
        } >= 0
      // "the deal, worth $4 billion, was signed in Paris": what is signed there is not of there.
      if found == nil, !isOthers, isCounted {
        found = placeOwner(of: verb) ?? home(of: node)
        confidence = 0.45
      }
    default:
      let subject = graph.surfaceSubject(of: verb)
      let receiver = graph.child(of: verb, .iobj)
      if receiver >= 0, graph.deprels[node] == .obj,
        graph.words[verb] == graph.known.cost || isVote(node)
      {
        // "cost Chad $5 billion", "gave her 58 per cent of the vote".
        found = resolved(receiver, unlike: node)
      } else if subject >= 0, subject != node {
        found = resolved(subject, unlike: node) ?? site(subject)
        if found == nil, graph.caseWord(of: node) != graph.known.from,
          let teller = teller(of: verb, subject)
        {
          found = teller
          role = measured(subject)
        }
      }
    }
    guard let found else { return nil }
    let predicate = graph.text[graph.spans[verb]]
    return QuantityOwner(
      argument: Argument(entity: found.entity, span: found.span), role: role ?? predicate,
      predicate: predicate, clause: verb, isClausal: true,
      confidence: confidence * found.confidence, rule: "hasQuantity.clause")
  }

  /// Whether a firm tells of its own business by a verb: "reported a loss", not "estimated a loss".
  private func reportsOwn(_ verb: Int) -> Bool {
    guard
      graph.startsWith(verb, "report", butNot: "") || graph.startsWith(verb, "post", butNot: "")
        || graph.startsWith(verb, "announc", butNot: "")
        || graph.startsWith(verb, "record", butNot: "")
    else { return false }
    return graph.resolve(graph.surfaceSubject(of: verb)).first?.types == .organization
  }

  /// Whether a noun is what a firm's year has brought: "reported a loss of $6 billion".
  private func isResult(_ noun: Int) -> Bool {
    ["loss", "profit", "income", "revenue", "earning", "turnover", "net"].contains {
      graph.startsWith(noun, $0, butNot: "")
    }
  }

  /// Where what is measured is told to be: "turnout in Algeria".
  private func site(_ noun: Int) -> ResolvedArgument? {
    let facts = graph.classes.facts
    guard graph.hasClass(noun, facts.quantityRole | facts.stateMeasure) else { return nil }
    let place = graph.firstChild(of: noun) {
      graph.deprels[$0] == .nmod && graph.caseWord(of: $0) == graph.known.inside
    }
    return place < 0
      ? nil
      : graph.resolve(place).first { !$0.types.isDisjoint(with: [.polity, .place]) }
  }

  /// Whether a share is one of votes.
  private func isVote(_ share: Int) -> Bool {
    graph.firstChild(of: share) {
      graph.deprels[$0] == .nmod && graph.text[graph.spans[$0]].hasPrefix("vote")
    } >= 0
  }

  /// Whether a phrase is a document, whose number its signatories are.
  private func isText(_ phrase: Int) -> Bool {
    phrase >= 0 && graph.resolve(phrase, .liberal).contains { $0.types == .document }
  }

  private func resolved(_ phrase: Int, unlike node: Int) -> ResolvedArgument? {
    guard phrase >= 0, phrase != node else { return nil }
    return graph.resolve(phrase, .liberal).first { found in
      // "the Turin carmaker lost": an address owns nothing.
      fitsQuantity(found) && !(found.isIndirect && found.types == .place)
    }
  }

  /// Where counted people are told to be: "18 million people in Sudan face hunger", and what the parser
  /// takes for a compound: "In Yemen 17 million people".
  private func home(of people: Int) -> ResolvedArgument? {
    let facts = graph.classes.facts
    guard graph.hasClass(people, facts.manyNoun) else { return nil }
    let place = graph.firstChild(of: people) { child in
      guard graph.nameAt[child] >= 0 else { return false }
      if graph.deprels[child] == .nmod { return graph.caseWord(of: child) == graph.known.inside }
      return graph.deprels[child] == .compound && child > 0
        && graph.words[child - 1] == graph.known.inside
    }
    return place < 0
      ? nil
      : graph.resolve(place).first { !$0.types.isDisjoint(with: [.polity, .place]) }
  }

  /// The state or place where a clause about a number holds: "5 million people are hungry in Haiti".
  private func placeOwner(of verb: Int) -> ResolvedArgument? {
    var found: ResolvedArgument?
    graph.forEachChild(of: verb) { child in
      guard found == nil, graph.isLocative(child) else { return }
      found = graph.resolve(child, .strict).first {
        !$0.types.isDisjoint(with: [.polity, .place])
      }
    }
    return found
  }
}
