/// A place in the grammar of a clause or noun phrase where an argument stands.
enum Slot: Hashable, Sendable {
  /// The logical subject: of an active verb its subject, of a passive one its agent.
  case subject
  /// The logical object: of an active verb its object, of a passive one its subject.
  case object
  /// The indirect object.
  case indirect
  /// What a preposition governs, by the number of its word.
  case preposition(Int32)
  /// Whose thing a preposition governs: "put on Norway's list".
  case ownerBehind(Int32)
  /// The possessor of a noun.
  case possessor
  /// A name that modifies a noun: "the US evacuation", "a Russian proposal".
  case modifier
  /// The subject of the verb that carries a noun: "Russia held talks".
  case carrier
  /// The subject of the clause that completes the verb: "demanded that Hamas renounce".
  case complementSubject
  /// The nearest actor in what completes the verb: "threatened to attack Iran".
  case complementActor
  /// A name that modifies the object: "rejected a US offer".
  case objectModifier
  /// The place of the clause.
  case place
  /// The members of a pair: "between Armenia and Azerbaijan".
  case between
  /// The one in whose clause or beside whose name a noun stands: "Putin, on a visit to Iran".
  case adjunct
  /// The subject of the verb under which a noun stands: "killed twelve in an attack on Kharkiv".
  case governorSubject
  /// The subject of the condition on which something is threatened: "if Mali refuses".
  case conditionSubject
  /// What an object is made or called: "designated HTS a terrorist group".
  case attribute
}

/// What a frame demands of the words around its trigger.
struct FrameCondition: Hashable, Sendable {
  enum Test: Hashable, Sendable {
    case present, absent, isAmong, isNotAmong
  }

  enum Site: Hashable, Sendable {
    case slot(Slot)
    /// A clause that completes the verb.
    case complement
    /// A completing clause that "that" opens: "asked that they leave", not "asked whether they left".
    case thatClause
    /// A completing clause about what will be.
    case futureComplement
    /// What is said, promised or asked for is not to be done: "vowed not to attack".
    case negatedComplement
    /// A completing clause about what must be.
    case obligation
    /// An infinitive that completes the verb.
    case infinitive
    case passive
    /// A word that negates: what is refused, "would not sign".
    case negation
    /// An auxiliary of will or ability: "would", "can".
    case modal
    /// The word under which the trigger stands: "killed twelve in an attack".
    case governor
    /// The preposition that leads the trigger: "with the backing of", but "in support of".
    case lead
  }

  let site: Site
  let test: Test
  /// The word class whose members fit, or -1.
  let wordClass: Int16
  /// The words that fit.
  let words: [Int32]
}

/// Which entities may fill a role.
struct RoleTypes: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ type: EntityType) {
    let index = EntityType.allCases.firstIndex(of: type) ?? 0
    rawValue = 1 << UInt16(index)
  }

  static let person = RoleTypes(.person)
  static let organization = RoleTypes(.organization)
  static let armedGroup = RoleTypes(.armedGroup)
  static let polity = RoleTypes(.polity)
  static let place = RoleTypes(.place)
  static let group = RoleTypes(.group)
  static let event = RoleTypes(.event)
  static let document = RoleTypes(.document)
  static let programme = RoleTypes(.programme)
  static let product = RoleTypes(.product)

  /// Persons who hold an office of a state, and so act for it: "the president flew to Lima".
  static let official = RoleTypes(rawValue: 1 << 15)

  static let actor: RoleTypes = [.person, .organization, .armedGroup, .polity, .group]
  static let party: RoleTypes = actor.union(.place)
  static let any = RoleTypes(rawValue: .max)

  /// The names by which rules call sets of types.
  static let byName: [(name: String, types: RoleTypes)] = [
    ("any", any), ("actor", actor), ("party", party), ("person", person),
    ("organization", organization), ("armedgroup", armedGroup), ("polity", polity),
    ("place", place), ("group", group), ("event", event), ("document", document),
    ("programme", programme), ("product", product), ("official", official),
  ]
}

/// A way in which a word can express a relation: who stands where, and under which conditions.
struct Frame: Sendable {
  enum Category: UInt8, Sendable { case verb, noun, adjective }

  let type: RelationType
  /// The name of the rule, as `ACCUSE.blame`.
  let rule: String
  let category: Category
  /// The word that must stand beside the trigger, as `down` in "crack down"; 0 if none.
  let particle: Int32
  /// The name of the relation in its finest form, as `crack down`.
  let predicate: String
  let subject: [Slot]
  let object: [Slot]
  let subjectTypes: RoleTypes
  let objectTypes: RoleTypes
  /// Whether the relation may do without an object.
  let isObjectOptional: Bool
  /// Whether what is done may stand for the object: "has provided $24 billion".
  let isObjectOpen: Bool
  /// Whether the object may come from earlier sentences, and must where this one names none.
  let isObjectContextual: Bool
  /// Whether the relation may do without a subject.
  let isSubjectOptional: Bool
  let conditions: [FrameCondition]
  /// How often the frame is right where it fires, 0 to 1.
  let confidence: Float
  /// Whether the frame turns an argument's description into its owner: "shelled Hamas positions".
  let isLiberal: Bool

  /// Whether the object of the verb is part of what the frame says: "held talks".
  var usesObject: Bool {
    conditions.contains { $0.site == .slot(.object) && $0.test == .isAmong }
  }

  /// Whether the negation of the verb is the act: "would not sign" is a refusal that happened.
  var isRefusal: Bool {
    conditions.contains { $0.site == .negation && $0.test == .present }
  }
}
