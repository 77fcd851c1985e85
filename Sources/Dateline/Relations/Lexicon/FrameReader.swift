/// Where a rule looks for a role, and what it does where nothing stands there.
private struct RoleSlots {
  var slots: [Slot] = []
  /// `none`: the relation does without.
  var isOptional = false
  /// `value`: what is done or said stands for it.
  var isOpen = false
  /// `context`: an earlier sentence must give it.
  var isContextual = false
}

/// Turns the rules of a file into frames.
struct FrameReader {
  private(set) var faults: [DataFileError.Fault] = []
  private var rule = RelationRuleFile.Rule(name: "", location: SourceLocation(path: "", line: 1))

  /// The frames of a rule with the words that trigger them.
  ///
  /// - Parameters:
  ///   - rule: the rule as written.
  ///   - lexicon: where its words are numbered and its classes looked up.
  /// - Returns: a frame for each trigger; none where the rule has a fault.
  mutating func frames(
    of rule: RelationRuleFile.Rule, in lexicon: inout RelationLexicon
  ) -> [(word: Int32, frame: Frame)] {
    self.rule = rule
    let prefix = rule.name.prefix { $0 != "." }
    guard let type = RelationType(rawValue: String(prefix)) else {
      let names = RelationType.allCases.map(\.rawValue)
      fault(
        rule.location, "unknown type '\(prefix)'" + RelationRuleFile.hint(String(prefix), names))
      return []
    }
    var result: [(word: Int32, frame: Frame)] = []
    let subject = slots("subject", in: &lexicon)
    let object = slots("object", in: &lexicon)
    let conditions = rule.lines.filter { $0.key == "needs" }
      .flatMap { line in
        RelationRuleFile.items(line.value).compactMap { condition($0, line, in: &lexicon) }
      }
    let confidence = rule.value("confidence").flatMap { Float($0.value) } ?? 0.8
    for (key, category) in [
      ("verbs", Frame.Category.verb), ("nouns", .noun), ("adjectives", .adjective),
    ] {
      for line in rule.lines where line.key == key {
        for trigger in RelationRuleFile.items(line.value) {
          let words = trigger.split(separator: " ")
          guard let head = category == .noun ? words.last : words.first, words.count <= 2 else {
            fault(line.location, "trigger '\(trigger)' has more than two words")
            continue
          }
          let other = words.count == 2 ? (category == .noun ? words[0] : words[1]) : nil
          let frame = Frame(
            type: type, rule: rule.name, category: category,
            particle: other.map { lexicon.insert($0) } ?? 0,
            predicate: rule.value("predicate")?.value ?? trigger,
            subject: subject.slots.isEmpty ? Self.subjects(of: category, lexicon) : subject.slots,
            object: object.slots,
            subjectTypes: subjectTypes(of: type),
            objectTypes: types("object-type", otherwise: type.isEvent ? .party : .any),
            isObjectOptional: object.isOptional || object.isOpen || object.isContextual
              || object.slots.isEmpty,
            isObjectOpen: object.isOpen, isObjectContextual: object.isContextual,
            isSubjectOptional: subject.isOptional, conditions: conditions,
            confidence: confidence, isLiberal: rule.value("liberal")?.value == "yes")
          result.append((lexicon.insert(head), frame))
        }
      }
    }
    return result
  }

  private static func subjects(of category: Frame.Category, _ lexicon: RelationLexicon) -> [Slot] {
    switch category {
    case .verb, .adjective: [.subject]
    case .noun:
      [
        .preposition(lexicon.word("by")), .possessor, .carrier, .modifier, .between,
        .preposition(lexicon.word("of")),
      ]
    }
  }

  private mutating func fault(_ location: SourceLocation, _ message: String) {
    faults.append(.init(location, message))
  }

  /// Who may act: where states do, those who hold their offices do too.
  private mutating func subjectTypes(of type: RelationType) -> RoleTypes {
    let named = types("subject-type", otherwise: .actor)
    return type.isEvent && named.contains(.polity) ? named.union(.official) : named
  }

  private mutating func types(_ key: String, otherwise: RoleTypes) -> RoleTypes {
    guard let line = rule.value(key) else { return otherwise }
    var types: RoleTypes = []
    for name in RelationRuleFile.items(line.value) {
      if let known = RoleTypes.byName.first(where: { $0.name == name }) {
        types.formUnion(known.types)
      } else {
        fault(
          line.location,
          "unknown type '\(name)'" + RelationRuleFile.hint(name, RoleTypes.byName.map(\.name)))
      }
    }
    return types
  }

  private mutating func slots(
    _ key: String, in lexicon: inout RelationLexicon
  ) -> RoleSlots {
    guard let line = rule.value(key) else { return RoleSlots() }
    var result = RoleSlots()
    for item in RelationRuleFile.items(line.value) {
      switch item {
      case "none": result.isOptional = true
      case "value": result.isOpen = true
      case "context": result.isContextual = true
      default: result.slots.append(Self.slot(item, in: &lexicon))
      }
    }
    return result
  }

  private static func slot(_ name: String, in lexicon: inout RelationLexicon) -> Slot {
    switch name {
    case "subj": .subject
    case "obj": .object
    case "iobj": .indirect
    case "poss": .possessor
    case "mod": .modifier
    case "light": .carrier
    case "comp.subj": .complementSubject
    case "comp.actor": .complementActor
    case "obj.mod": .objectModifier
    case "place": .place
    case "between": .between
    case "adjunct": .adjunct
    case "governor.subj": .governorSubject
    case "attr": .attribute
    case "if.subj": .conditionSubject
    case _ where name.hasSuffix(".poss"): .ownerBehind(lexicon.insert(String(name.dropLast(5))))
    default: .preposition(lexicon.insert(name))
    }
  }

  private mutating func condition(
    _ text: String, _ line: RelationRuleFile.Line, in lexicon: inout RelationLexicon
  ) -> FrameCondition? {
    var test = FrameCondition.Test.present
    var name = text[...]
    if name.hasPrefix("no ") {
      test = .absent
      name = name.dropFirst(3)
    }
    var wordClass: Int16 = -1
    var words: [Int32] = []
    if let equals = name.firstIndex(of: "=") {
      var value = name[name.index(after: equals)...]
      name = name[..<equals]
      let isExcluded = test == .absent || name.last == "!"
      test = isExcluded ? .isNotAmong : .isAmong
      if name.last == "!" { name = name.dropLast() }
      if value.hasPrefix("@") {
        value = value.dropFirst()
        guard let index = lexicon.classIndex(String(value)) else {
          fault(
            line.location,
            "unknown word class '\(value)'"
              + RelationRuleFile.hint(String(value), lexicon.classNames))
          return nil
        }
        wordClass = Int16(index)
      } else {
        words = value.split(separator: "/").map { lexicon.insert($0) }
      }
    }
    let site: FrameCondition.Site =
      switch name {
      case "comp": .complement
      case "that comp": .thatClause
      case "future comp": .futureComplement
      case "negated comp": .negatedComplement
      case "must comp": .obligation
      case "xcomp": .infinitive
      case "passive": .passive
      case "negated": .negation
      case "modal": .modal
      case "preposition": .lead
      case "governor": .governor
      default: .slot(Self.slot(String(name), in: &lexicon))
      }
    return FrameCondition(site: site, test: test, wordClass: wordClass, words: words)
  }
}
