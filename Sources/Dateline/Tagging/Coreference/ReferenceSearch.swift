/// One article's walk from sentence to sentence: notes what is spoken of, resolves what resumes it.
struct ReferenceSearch {
  let trees: NamedTrees
  let gazetteer: Gazetteer
  private(set) var entities: [Entity]
  private(set) var references: [Reference] = []
  var focus = DiscourseFocus()
  /// For each token that heads a phrase, its position among the candidates.
  var candidateAt: [Int32]
  /// For the first token of a coordination, its group among the candidates.
  private var groupAt: [Int: Int] = [:]
  /// The titles of persons by their offices.
  var titles: [LemmaHash: [PersonTitle]] = [:]
  /// The states whose offices the article gives to persons.
  var homes: [Int: Int] = [:]
  /// Of whom an article says that he is a lawyer, or somebody's father.
  var roles: [LemmaHash: [Role]] = [:]
  /// The state that the writer has served, and where he says "we" outside quotations.
  var authorState: Int?
  var ownWords: [Int] = []
  /// Those who won a vote.
  var winners: [Int] = []
  /// Where nouns last brought up something new: "an agreement", "a court".
  var introduced: [LemmaHash: Int] = [:]
  /// The bodies for which persons speak.
  var bodies: [Int: Int] = [:]
  var quotations = QuotedSpeech()
  var genders: [Int: Gender] = [:]
  private(set) var sentence = 0
  /// The number of the stretch of text: sentences count two, what a semicolon divides one.
  private(set) var segment = 0
  /// Whom a noun meant that names owned: the army of "Sudan's army".
  var owned: [LemmaHash: [(entities: [Int], segment: Int)]] = [:]
  /// Of whom a noun was said: the firm of "Upjohn is a firm".
  var said: [LemmaHash: [(entity: Int, segment: Int)]] = [:]
  /// How often each entity was named so far.
  var counts: [Int: Int] = [:]
  /// Those whom the sentence names, with the prominence of each.
  private var present: [Int: Float] = [:]
  /// The states among the entities by their countries' codes.
  private(set) var states: [String: Int] = [:]
  private var nextPlain = -100
  private static let semicolon = LemmaHash(";")
  private static let and = LemmaHash("and")
  /// The names that stand in a row so far.
  private var row: [Int] = []

  init(_ trees: NamedTrees, _ entities: [Entity], _ gazetteer: Gazetteer) {
    self.trees = trees
    self.entities = entities
    self.gazetteer = gazetteer
    candidateAt = Array(repeating: -1, count: trees.spans.count)
    for (index, entity) in entities.enumerated() {
      guard entity.type == .polity, entity.kind == "country", let country = entity.country,
        states[country] == nil
      else { continue }
      states[country] = index
    }
  }

  /// Walks through the article.
  mutating func run() {
    for index in trees.sentences.indices {
      countGroups()
      sentence = index
      segment += segment & 1 == 0 ? 2 : 1
      let range = trees.sentences[index]
      guard range.contains(where: { trees.head($0) >= 0 }) || range.count == 1 else { continue }
      var token = range.lowerBound
      while token < range.upperBound {
        let name = Int(trees.nameAt[token])
        if name >= 0 {
          noteName(name, in: range)
          token = max(token + 1, trees.nameTokens[name].upperBound)
          continue
        }
        visit(token, in: range)
        token += 1
      }
      resolveSpeakers(in: range)
    }
    resolveAuthor()
  }

  /// Counts the groups of the sentence just read, and who stands in it together.
  private mutating func countGroups() {
    for position in Set(groupAt.values).sorted() {
      guard let group = focus[position], group.entities.count > 1 else { continue }
      focus.count(group.entities, prominence: group.prominence)
    }
    groupAt.removeAll(keepingCapacity: true)
    focus.count(together: present)
    present.removeAll(keepingCapacity: true)
  }

  private mutating func visit(_ token: Int, in sentence: Range<Int>) {
    switch trees.tag(token) {
    case .prp, .prpPossessive:
      if let pronoun = Pronoun(trees.form(token), tag: trees.tag(token)) {
        resolve(pronoun, at: token, in: sentence)
      }
    case .nn, .nns, .nnp, .nnps:
      if trees.isModifier(token) {
        visitModifier(token, in: sentence)
      } else {
        visitNoun(token, in: sentence)
      }
    case .dt, .cd:
      if !trees.isModifier(token), trees.deprel(token) != .nummod,
        trees.words.traits(of: trees.lemma(token)).contains(.two)
      {
        resolvePair(token, in: sentence)
      }
    case .colon where trees.form(token) == Self.semicolon:
      // However many of them, the next sentence is but two away.
      segment |= 1
    default: break
    }
    closeGroup(at: token)
  }

  // MARK: Noting

  private mutating func noteName(_ name: Int, in sentence: Range<Int>) {
    let mention = trees.mentions[name]
    let entity = entities[mention.entity]
    let head = trees.head(ofName: name)
    var place = head
    if entity.type == .person {
      readTitles(ofName: name, head: head, in: sentence)
      place = titled(head)
      noteWinner(mention.entity, at: place)
    }
    counts[mention.entity, default: 0] += 1
    if entity.kind == "capital", let country = entity.country, acts(head) {
      // "Canberra and its allies demanded": the state is spoken of, named or not.
      _ = state(ofCountry: country)
    }
    let isPlural =
      mention.isDemonym && (trees.tag(head) == .nnps || trees.tag(head) == .nns)
      || entity.type == .group
    let prominence =
      trees.prominence(of: place) * (mention.isDemonym && !isPlural ? 0.5 : 1)
    present[mention.entity] = max(prominence, present[mention.entity] ?? 0)
    let position = focus.note(
      DiscourseFocus.Candidate(
        id: mention.entity, entities: [mention.entity], segment: segment, token: place,
        prominence: prominence,
        number: isPlural ? .plural : entity.type == .armedGroup ? .either : .singular,
        kind: Self.kind(of: entity.type), gender: gender(of: mention.entity, name),
        type: entity.type, locates: trees.locates(head)))
    for token in trees.nameTokens[name] {
      candidateAt[token] = Int32(truncatingIfNeeded: position)
    }
    candidateAt[place] = Int32(truncatingIfNeeded: position)
    closeGroup(at: head)
    if !mention.isDemonym || isPlural { extendRow(with: name, at: place, in: sentence) }
  }

  /// Whether a name is the subject of what only somebody does.
  private func acts(_ head: Int) -> Bool {
    let verb = trees.head(head)
    return verb >= 0 && trees.deprel(head) == .nsubj && trees.isVerb(verb)
      && trees.words.traits(of: trees.lemma(verb)).contains(.agentive)
  }

  /// Joins names that stand in a row, whatever the parser makes of them: "Mali, Niger and Chad".
  private mutating func extendRow(with name: Int, at place: Int, in sentence: Range<Int>) {
    let first = trees.nameTokens[name].lowerBound
    var hasComma = false
    var hasAnd = false
    var at = first - 1
    while at >= sentence.lowerBound, first - at <= 4, trees.nameAt[at] < 0 {
      switch trees.tag(at) {
      case .comma: hasComma = true
      case .cc: hasAnd = trees.form(at) == Self.and
      case .dt: break
      default: at = sentence.lowerBound
      }
      at -= 1
    }
    let isNext =
      (hasComma || hasAnd) && at >= sentence.lowerBound && name > 0
      && trees.nameAt[at] == Int32(truncatingIfNeeded: name - 1) && !row.isEmpty
    if !isNext { row = [] }
    row.append(place)
    guard isNext, hasAnd else { return }
    defer { row = [] }
    for member in row { setMember(member) }
    let members = row.compactMap { candidate(at: $0) }
    let found = members.flatMap(\.entities)
    guard Set(found).count == row.count, row.count <= 6,
      let best = members.max(by: { $0.prominence < $1.prominence })
    else { return }
    if let known = group(at: row[0]), Set(known.entities) == Set(found) { return }
    let kinds = Set(members.map(\.kind))
    let position = focus.note(
      DiscourseFocus.Candidate(
        id: freshID(), entities: found, segment: segment, token: row[0],
        prominence: 1.1 * best.prominence, number: .plural,
        kind: kinds == [.person] ? .person : kinds.contains(.agent) ? .agent : .thing,
        gender: nil, type: best.type))
    for member in row { groupAt[member] = position }
  }

  static func kind(of type: EntityType) -> DiscourseFocus.Kind {
    switch type {
    case .person: .person
    case .polity, .organization, .armedGroup, .group: .agent
    default: .thing
    }
  }

  mutating func freshID() -> Int {
    nextPlain -= 1
    return nextPlain
  }

  /// Joins the members of a coordination when its last one is read: "France and Germany".
  private mutating func closeGroup(at token: Int) {
    guard trees.deprel(token) == .conj, candidateAt[token] >= 0 else { return }
    let first = trees.head(token)
    guard first >= 0, candidateAt[first] >= 0 else { return }
    var members: [Int] = []
    var isNamed = true
    var kinds: Set<DiscourseFocus.Kind> = []
    var count = 0
    for member in first...token where member == first || trees.head(member) == first {
      guard member == first || trees.deprel(member) == .conj else { continue }
      guard candidateAt[member] >= 0 else {
        if trees.isNominal(member) { isNamed = false }
        continue
      }
      guard let candidate = candidate(at: member) else { continue }
      count += 1
      kinds.insert(candidate.kind)
      if candidate.entities.isEmpty { isNamed = false }
      for entity in candidate.entities where !members.contains(entity) { members.append(entity) }
    }
    guard count > 1 else { return }
    // Of mixed kinds the first member's: a set has no order of its own.
    let firstKind = candidate(at: first)?.kind ?? .thing
    let kind: DiscourseFocus.Kind =
      kinds == [.person] ? .person : kinds.contains(.agent) ? .agent : firstKind
    for member in first...token where member == first || trees.head(member) == first {
      setMember(member)
    }
    let group = DiscourseFocus.Candidate(
      id: freshID(), entities: isNamed && members.count > 1 && members.count <= 6 ? members : [],
      segment: segment, token: first, prominence: 1.1 * trees.prominence(of: first),
      number: .plural, kind: kind, gender: nil, type: members.first.map { entities[$0].type })
    // A longer list takes the place of what was read of it.
    if let old = groupAt[first] {
      focus.replace(old, with: group)
    } else {
      groupAt[first] = focus.note(group)
    }
  }

  /// Notes that a phrase is one of several.
  private mutating func setMember(_ token: Int) {
    guard var candidate = candidate(at: token) else { return }
    candidate.isMember = true
    focus.replace(Int(candidateAt[token]), with: candidate)
  }

  /// Whether the sentence has named an entity so far.
  func isPresent(_ entity: Int) -> Bool { present[entity] != nil }

  /// The coordination that a phrase begins.
  func group(at token: Int) -> DiscourseFocus.Candidate? {
    groupAt[token].flatMap { focus[$0] }
  }

  func candidate(at token: Int) -> DiscourseFocus.Candidate? {
    token < 0 || candidateAt[token] < 0 ? nil : focus[Int(candidateAt[token])]
  }

  // MARK: Results

  /// Adds a reference to each entity of a list.
  mutating func append(
    _ first: Int, _ last: Int, _ found: [Int], _ rule: String, _ confidence: Float
  ) {
    let span = TextSpan(trees.spans[first].start, trees.spans[last].end)
    for entity in found {
      references.append(Reference(span, entity: entity, rule: rule, confidence: confidence))
    }
  }

  /// The state with a country code, which joins the article's entities if it is new.
  mutating func state(ofCountry country: String) -> Int? {
    if let known = states[country] { return known }
    guard let found = gazetteer.state(ofCountry: country) else { return nil }
    entities.append(gazetteer.entity(found))
    states[country] = entities.count - 1
    return entities.count - 1
  }

  /// The state that a person speaks for, by what is known of him or by his office.
  mutating func home(of person: Int) -> Int? {
    if let named = homes[person] { return named }
    return entities[person].country.flatMap { state(ofCountry: $0) }
  }
}
